// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/AddressEditor.h"

#include "language/Numerals.h"

#include <QLineEdit>

namespace tahaluf {

AddressEditor::AddressEditor(const FieldInfo& field, QWidget* parent)
    : LineEditor(field, parent)
{
    beginAtOwnSide();
    edit().setLayoutDirection(Qt::LeftToRight);
    edit().setInputMethodHints(field.kind == FieldKind::Email ? Qt::ImhEmailCharactersOnly
                                                              : Qt::ImhDialableCharactersOnly);
}

Result<QVariant> AddressEditor::value() const
{
    Result<QVariant> text = LineEditor::value();
    return text ? Result<QVariant>(QVariant(Numerals::toAscii(text->toString()))) : text;
}

bool AddressEditor::isWide() const
{
    return field().kind == FieldKind::Email;
}

} // namespace tahaluf
