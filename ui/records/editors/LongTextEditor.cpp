// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/LongTextEditor.h"

#include "widgets/ArabicTextEdit.h"

namespace tahaluf {

LongTextEditor::LongTextEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new ArabicTextEdit(this))
{
    m_edit->setVisibleLines(2, 8);
    setContent(*m_edit);
    // Directing a line also counts as a change of the text edit: only other words count here.
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        if (m_edit->text() != m_shown) {
            m_shown = m_edit->text();
            emit edited();
        }
    });
}

Result<QVariant> LongTextEditor::value() const
{
    return QVariant(m_edit->text().isNull() ? QString(QLatin1String("")) : m_edit->text());
}

void LongTextEditor::setValue(const QVariant& stored)
{
    if (m_edit->text() != stored.toString()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(stored.toString());
        m_shown = m_edit->text();
    }
}

} // namespace tahaluf
