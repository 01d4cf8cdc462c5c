// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/DateTimeEditor.h"

#include "schema/FieldValue.h"
#include "widgets/DualDateTimeEdit.h"

#include <QLineEdit>

namespace tahaluf {

DateTimeEditor::DateTimeEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new DualDateTimeEdit(phrasebook, this))
{
    setContent(*m_edit);
    setFocusProxy(m_edit->dateEdit()->lineEdit());
    for (QWidget* day : std::initializer_list<QWidget*>{m_edit->dateEdit(), m_edit->dateEdit()->lineEdit()}) {
        day->setAccessibleName(tr("%1: day").arg(field.label()));
    }
    m_edit->timeEdit()->setAccessibleName(tr("%1: time").arg(field.label()));
    connect(m_edit, &DualDateTimeEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &DualDateTimeEdit::dateTimeChanged, this, &FieldEditor::edited);
}

Result<QVariant> DateTimeEditor::value() const
{
    if (!m_edit->isAcceptable()) {
        return refused(m_edit->problem(), field().key);
    }
    return FieldValue<QDateTime>::toStored(m_edit->dateTime());
}

void DateTimeEditor::setValue(const QVariant& stored)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setDateTime(FieldValue<QDateTime>::fromStored(stored));
}

} // namespace tahaluf
