// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/NumberEditor.h"

#include <QLineEdit>

namespace tahaluf {

NumberEditor::NumberEditor(const FieldInfo& field, QWidget* parent)
    : LineEditor(field, parent)
{
    edit().setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    edit().setMaxLength(19);
}

void NumberEditor::setValue(const QVariant& stored)
{
    LineEditor::setValue(stored.toLongLong() == 0 ? QVariant(QString()) : QVariant(stored.toString()));
}

} // namespace tahaluf
