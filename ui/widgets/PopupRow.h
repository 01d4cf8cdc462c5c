// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/ArabicText.h"

#include <QList>
#include <QString>

namespace tahaluf {

/** One line of a popup list; plain text, with the stretches to be marked. */
struct PopupRow
{
    QString lead; ///< before the text, never cut: a number
    QString text;
    QString detail; ///< muted, at the far end
    QString below; ///< a second line, muted; empty for one-line rows
    bool isHead = false; ///< the head of a group: cannot be chosen
    QList<ArabicText::Range> textMarks;
    QList<ArabicText::Range> belowMarks;
};

} // namespace tahaluf
