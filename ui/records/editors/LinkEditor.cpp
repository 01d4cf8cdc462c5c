// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/LinkEditor.h"

#include "schema/FieldValue.h"
#include "widgets/LinkPicker.h"

namespace tahaluf {

namespace {
LinkPicker* makePicker(PageContext& context, const QString& entity, QWidget* parent)
{
    if (entity == QStringLiteral("people")) {
        return new PersonPicker(context, parent);
    }
    return new LinkPicker(context, entity, parent);
}
} // namespace

LinkEditor::LinkEditor(const FieldInfo& field, PageContext& context, QWidget* parent)
    : FieldEditor(field, parent)
    , m_picker(makePicker(context, field.linkEntity, this))
{
    setContent(*m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_picker, &TypeAheadEdit::picked, this, &FieldEditor::edited);
    connect(m_picker, &TypeAheadEdit::cleared, this, &FieldEditor::edited);
}

bool LinkEditor::isWide() const
{
    // Themes and mechanisms have short names; two of them stand beside each other.
    return field().linkEntity != QStringLiteral("themes") && field().linkEntity != QStringLiteral("mechanisms");
}

Result<QVariant> LinkEditor::value() const
{
    const QString typed = m_picker->text().trimmed();
    if (m_picker->currentId() > 0) {
        return QVariant(m_picker->currentId());
    }
    if (!typed.isEmpty()) {
        return refused(tr("“%1” is not in the list. Choose a name from the list, or add it there first.").arg(typed),
                       field().key);
    }
    return QVariant(QMetaType(QMetaType::LongLong));
}

void LinkEditor::setValue(const QVariant& stored)
{
    if (m_picker->currentId() != stored.toLongLong() || m_picker->currentId() == 0) {
        m_picker->setRecord(stored.toLongLong());
    }
}

int LinkEditor::neededWidth() const
{
    return widthOf(*m_picker);
}

} // namespace tahaluf
