// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/FormField.h"

#include "records/FieldEditorFactory.h"
#include "storage/ListQuery.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

QString readableValue(PageContext& context, const FieldInfo& field, const QVariant& stored)
{
    const CellText text(context.phrasebook());
    if (field.kind != FieldKind::Link) {
        return text.full(field, stored);
    }
    const EntityInfo* target = context.workspace().catalog().find(field.linkEntity);
    if (stored.toLongLong() <= 0 || !target) {
        return {};
    }
    const QString title = target->numberField.isEmpty() ? target->titleField : target->numberField;
    ListRequest request;
    request.entity = target->key;
    request.columns = QStringList{title};
    request.includeDeleted = true;
    request.prefersEnglish = text.prefersEnglish();
    Workspace& workspace = context.workspace();
    Result<ListQuery> query = ListQuery::prepare(workspace.database(), workspace.catalog(), request);
    if (!query) {
        return {};
    }
    Result<std::vector<ListRow>> rows = query->row(stored.toLongLong());
    return rows && !rows->empty() ? text.full(*target->field(title), rows->front().values.front()) : QString();
}

FormField::FormField(PageContext& context, const QString& entity, const FieldInfo& field, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_text(new QLabel(this))
    , m_problem(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    if (!field.isReadOnly) {
        m_editor = FieldEditorFactory(context).create(entity, field, this);
        connect(m_editor, &FieldEditor::edited, this, &FormField::edited);
    }
    if (field.kind != FieldKind::Flag || !m_editor) {
        //: mark of a field that must be filled in; %1 is its name
        m_label = new QLabel(field.isRequired && m_editor ? tr("%1 *").arg(field.label()) : field.label(), this);
        m_label->setTextFormat(Qt::PlainText);
        setRole(*m_label, Role::FieldLabel);
        layout->addWidget(m_label);
    }
    if (m_editor) {
        layout->addWidget(m_editor);
        if (m_label) {
            m_label->setBuddy(m_editor);
        }
    }
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(*m_problem, Role::Problem);
    layout->addWidget(m_problem);
    layout->addStretch();
    showText();
}

bool FormField::isDirty() const
{
    if (!m_editor || m_isLocked) {
        return false;
    }
    const Result<QVariant> now = m_editor->value();
    // Stored shapes differ as their texts do; NULL, none and empty are the same to a person.
    const auto text = [](const QVariant& value) {
        const QString read = value.toString();
        return read == QStringLiteral("0") ? QString() : read;
    };
    return !now || text(*now) != text(m_base);
}

Result<QVariant> FormField::value() const
{
    return m_editor && !m_isLocked ? m_editor->value() : Result<QVariant>(m_base);
}

void FormField::setBase(const QVariant& stored)
{
    m_base = stored;
    if (m_editor) {
        m_editor->setValue(stored);
    }
    setProblem({});
    showText();
}

void FormField::setTyped(const QVariant& stored)
{
    if (m_editor) {
        m_editor->setValue(stored);
    }
}

void FormField::setLocked(bool locked)
{
    m_isLocked = locked;
    showText();
}

void FormField::setFolded(bool folded)
{
    m_isFolded = folded;
    showText();
}

void FormField::showText()
{
    const bool isText = !m_editor || m_isLocked;
    const QString text = isText ? readableValue(m_context, m_field, m_base) : QString();
    // Below its label also where the text itself runs the other way, as a number or a code does.
    m_text->setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter);
    m_text->setText(text);
    m_text->setAccessibleName(QStringLiteral("%1: %2").arg(m_field.label(), text));
    m_text->setVisible(isText);
    if (m_editor) {
        m_editor->setVisible(!isText);
    }
    setVisible(!m_isFolded && (!isText || !text.isEmpty()));
}

void FormField::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_editor && m_editor->focusProxy()) {
        setStyleProperty(*m_editor->focusProxy(), "invalid", !problem.isEmpty());
        m_editor->focusProxy()->setAccessibleDescription(problem);
    }
}

QString FormField::problem() const
{
    return m_problem->text();
}

} // namespace tahaluf
