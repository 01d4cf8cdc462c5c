// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/NumberEditor.h"

#include <QLineEdit>

namespace tahaluf {

NumberEditor::NumberEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent)
    : LineEditor(field, parent)
    , m_phrasebook(phrasebook)
{
    beginAtOwnSide();
    edit().setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    edit().setMaxLength(19);
}

void NumberEditor::setValue(const QVariant& stored)
{
    const qint64 number = stored.toLongLong();
    LineEditor::setValue(number == 0 ? QString() : m_phrasebook.number(number));
}

} // namespace tahaluf
