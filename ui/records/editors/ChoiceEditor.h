// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

class QComboBox;

namespace tahaluf {

/** One of a fixed list, by its label. */
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] int neededWidth() const override;

private:
    QComboBox* m_combo;
};

} // namespace tahaluf
