// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/FieldEditorFactory.h"

#include "records/editors/AddressEditor.h"
#include "records/editors/ChoiceEditor.h"
#include "records/editors/DateEditor.h"
#include "records/editors/DateTimeEditor.h"
#include "records/editors/FlagEditor.h"
#include "records/editors/LinkEditor.h"
#include "records/editors/LongTextEditor.h"
#include "records/editors/NumberEditor.h"
#include "records/editors/TextEditor.h"
#include "storage/DistinctTexts.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

namespace tahaluf {

FieldEditor* FieldEditorFactory::create(const QString& entity, const FieldInfo& field, QWidget* parent) const
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::Link:
        return new LinkEditor(field, m_context, parent);
    case FieldKind::Date:
        return new DateEditor(field, m_context.phrasebook(), parent);
    case FieldKind::DateTime:
        return new DateTimeEditor(field, m_context.phrasebook(), parent);
    case FieldKind::Number:
        return new NumberEditor(field, m_context.phrasebook(), parent);
    case FieldKind::Flag:
        return new FlagEditor(field, parent);
    case FieldKind::Phone:
    case FieldKind::Email:
        return new AddressEditor(field, parent);
    case FieldKind::Text:
    case FieldKind::Reference:
        break;
    }
    return createText(entity, field, parent);
}

FieldEditor* FieldEditorFactory::createText(const QString& entity, const FieldInfo& field, QWidget* parent) const
{
    // Fields in which the same words come again and again; names of people and bodies are no such fields.
    static const QStringList repeating{
        QStringLiteral("venue"),
        QStringLiteral("next_venue"),
        QStringLiteral("honorific"),
        QStringLiteral("rank"),
        QStringLiteral("position"),
        QStringLiteral("position_en"),
        QStringLiteral("patronage"),
        QStringLiteral("handling"),
        QStringLiteral("mandate"),
        QStringLiteral("addressee"),
        QStringLiteral("documents"),
    };
    auto* editor = new TextEditor(field, parent);
    const EntityInfo* info = m_context.workspace().catalog().find(entity);
    if (info && repeating.contains(field.key)) {
        if (Result<QStringList> earlier = distinctTexts(m_context.workspace().database(), *info, field.key)) {
            editor->offer(*earlier);
        }
    }
    return editor;
}

} // namespace tahaluf
