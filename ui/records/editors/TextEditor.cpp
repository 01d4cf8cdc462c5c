// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/TextEditor.h"

#include "records/editors/EarlierTexts.h"

#include <QLineEdit>

namespace tahaluf {

TextEditor::TextEditor(const FieldInfo& field, QWidget* parent)
    : LineEditor(field, parent)
{
    // English names stand on the left also in an Arabic window.
    if (field.key.endsWith(QStringLiteral("_en"))) {
        edit().setLayoutDirection(Qt::LeftToRight);
    }
}

void TextEditor::offer(const QStringList& earlier)
{
    if (!earlier.isEmpty()) {
        connect(new EarlierTexts(earlier, edit()), &EarlierTexts::chosen, this, &FieldEditor::edited);
    }
}

} // namespace tahaluf
