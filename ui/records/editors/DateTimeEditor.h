// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

namespace tahaluf {

class DualDateTimeEdit;
class Phrasebook;

/** A day in both calendars and a time of it. */
class DateTimeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateTimeEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    DualDateTimeEdit* m_edit;
};

} // namespace tahaluf
