// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Snippet.h"

namespace tahaluf {

namespace {

/** The line of a text that holds a position. */
QString lineAt(const QString& text, qsizetype position)
{
    const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return text.mid(start, (end < 0 ? text.size() : end) - start).simplified();
}

} // namespace

Snippet Snippet::around(const QString& text, const Highlighter& highlighter, qsizetype maximumLength)
{
    const QList<ArabicText::Range> found = highlighter.ranges(text);
    const QString line = lineAt(text, found.isEmpty() ? 0 : found.first().start);
    Snippet snippet{line, {}};
    if (line.size() > maximumLength) {
        const QList<ArabicText::Range> inLine = highlighter.ranges(line);
        const qsizetype match = inLine.isEmpty() ? 0 : inLine.first().start;
        qsizetype start = qMax<qsizetype>(0, match - maximumLength / 3);
        qsizetype end = qMin(line.size(), start + maximumLength);
        start = qMax<qsizetype>(0, end - maximumLength);
        // Whole words, unless one word is longer than all the room.
        if (start > 0) {
            const qsizetype space = line.indexOf(u' ', start);
            start = space >= 0 && space < match ? space + 1 : start;
        }
        if (end < line.size()) {
            const qsizetype space = line.lastIndexOf(u' ', end);
            end = space > match ? space : end;
        }
        snippet.text = (start > 0 ? QStringLiteral("… ") : QString()) + line.mid(start, end - start) +
                       (end < line.size() ? QStringLiteral(" …") : QString());
    }
    snippet.ranges = highlighter.ranges(snippet.text);
    return snippet;
}

} // namespace tahaluf
