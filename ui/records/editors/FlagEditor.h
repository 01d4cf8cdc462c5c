// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

class QCheckBox;

namespace tahaluf {

/** Yes or no. The box bears the field's label itself. */
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;

private:
    QCheckBox* m_box;
};

} // namespace tahaluf
