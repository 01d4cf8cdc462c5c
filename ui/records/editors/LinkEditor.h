// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

namespace tahaluf {

class LinkPicker;
class PageContext;

/** Another record, found by typing part of its name. */
class LinkEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinkEditor(const FieldInfo& field, PageContext& context, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] bool isWide() const override;
    [[nodiscard]] int neededWidth() const override;

private:
    LinkPicker* m_picker;
};

} // namespace tahaluf
