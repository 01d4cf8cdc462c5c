// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/LineEditor.h"

#include "language/Bidi.h"
#include "schema/Validation.h"

#include <QLineEdit>

namespace tahaluf {

LineEditor::LineEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new QLineEdit(this))
{
    setContent(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void LineEditor::beginAtOwnSide()
{
    m_edit->setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter);
}

Result<QVariant> LineEditor::value() const
{
    return Validation::parse(field(), Bidi::strip(m_edit->text()));
}

void LineEditor::setValue(const QVariant& stored)
{
    const QString text = stored.toString();
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
}

int LineEditor::neededWidth() const
{
    return widthOf(*m_edit);
}

} // namespace tahaluf
