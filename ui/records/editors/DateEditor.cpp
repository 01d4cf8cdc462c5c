// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/DateEditor.h"

#include "schema/FieldValue.h"
#include "widgets/DualDateEdit.h"

#include <QLineEdit>

namespace tahaluf {

DateEditor::DateEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new DualDateEdit(phrasebook, this))
{
    setContent(*m_edit);
    setFocusProxy(m_edit->lineEdit());
    m_edit->lineEdit()->setAccessibleName(field.label());
    connect(m_edit, &DualDateEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &DualDateEdit::dateChanged, this, &FieldEditor::edited);
}

Result<QVariant> DateEditor::value() const
{
    if (!m_edit->isAcceptable()) {
        return refused(m_edit->problem(), field().key);
    }
    return FieldValue<QDate>::toStored(m_edit->date());
}

void DateEditor::setValue(const QVariant& stored)
{
    const QDate date = FieldValue<QDate>::fromStored(stored);
    if (m_edit->date() != date || !m_edit->isAcceptable()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setDate(date);
    }
}

} // namespace tahaluf
