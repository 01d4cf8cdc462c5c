// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/FlagEditor.h"

#include "schema/FieldValue.h"

#include <QCheckBox>

namespace tahaluf {

FlagEditor::FlagEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(field.label(), this))
{
    setContent(*m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

Result<QVariant> FlagEditor::value() const
{
    return FieldValue<bool>::toStored(m_box->isChecked());
}

void FlagEditor::setValue(const QVariant& stored)
{
    m_box->setChecked(stored.toBool());
}

} // namespace tahaluf
