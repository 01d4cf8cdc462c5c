// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

namespace tahaluf {

class DualDateEdit;
class Phrasebook;

/** A day in both calendars. */
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    DualDateEdit* m_edit;
};

} // namespace tahaluf
