// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

namespace tahaluf {

class ArabicTextEdit;

/** Several lines; the field grows with its text. */
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    ArabicTextEdit* m_edit;
    QString m_shown;
};

} // namespace tahaluf
