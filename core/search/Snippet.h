// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Highlighter.h"

#include <QString>

namespace tahaluf {

/** A short stretch of a text around what was found in it. */
struct Snippet
{
    QString text;
    QList<ArabicText::Range> ranges;

    /** From the first line of @p text in which something is found; from its beginning where nothing is. */
    static Snippet around(const QString& text, const Highlighter& highlighter, qsizetype maximumLength = 160);
};

} // namespace tahaluf
