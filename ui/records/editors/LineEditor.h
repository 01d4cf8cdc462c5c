// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

class QLineEdit;

namespace tahaluf {

/** One line of text, read by the field's own rules (Validation::parse). */
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setValue(const QVariant& stored) override;
    [[nodiscard]] int neededWidth() const override;

protected:
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    /** Text without letters of the window's language begins at the side where that language begins, too. */
    void beginAtOwnSide();

private:
    QLineEdit* m_edit;
};

} // namespace tahaluf
