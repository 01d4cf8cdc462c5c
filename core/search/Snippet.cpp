// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Snippet.h"

namespace tahaluf {

namespace {

/** The first line in which something is found, or the first of all. A long text is not read beyond it. */
QString lineFound(const QString& text, const Highlighter& highlighter)
{
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QString line = text.sliced(start, end - start);
        if (!highlighter.ranges(line).isEmpty()) {
            return line.simplified();
        }
        start = end + 1;
    }
    return text.left(text.indexOf(u'\n')).simplified();
}

} // namespace

Snippet Snippet::around(const QString& text, const Highlighter& highlighter, qsizetype maximumLength)
{
    const QString line = lineFound(text, highlighter);
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
