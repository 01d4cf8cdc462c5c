// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/DirectionRuns.h"

#include "language/Bidi.h"

#include <algorithm>
#include <memory>
#include <unicode/ubidi.h>

namespace tahaluf::Bidi {

namespace {

using Paragraph = std::unique_ptr<UBiDi, decltype(&ubidi_close)>;

/** The text's levels; null when ICU has no memory left or finds no text. */
Paragraph resolved(const QString& text, Qt::LayoutDirection base)
{
    Paragraph paragraph(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(paragraph.get(),
                  reinterpret_cast<const UChar*>(text.utf16()),
                  int32_t(text.size()),
                  base == Qt::RightToLeft ? 1 : 0,
                  nullptr,
                  &status);
    if (U_FAILURE(status)) {
        paragraph.reset();
    }
    return paragraph;
}

/** The text's characters as they stand from left to right, each as its place among the characters that show. */
QVector<qsizetype> visualOrder(const QString& text, Qt::LayoutDirection base)
{
    const Paragraph paragraph = resolved(text, base);
    if (!paragraph) {
        return {};
    }
    QVector<qsizetype> place(text.size(), -1);
    qsizetype shown = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (!isControl(text.at(index))) {
            place[index] = shown++;
        }
    }
    QVector<int32_t> map(text.size());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_getVisualMap(paragraph.get(), map.data(), &status);
    QVector<qsizetype> order;
    for (const int32_t index : std::as_const(map)) {
        if (place.at(index) >= 0) {
            order.append(place.at(index));
        }
    }
    return order;
}

/** The islands that are open at one place, followed from mark to mark. */
class Islands
{
public:
    void pass(const QString& text, qsizetype index)
    {
        switch (text.at(index).unicode()) {
        case 0x2066:
        case 0x202A:
            m_open.append(Island::LeftToRight);
            break;
        case 0x2067:
        case 0x202B:
        case 0x202E:
            m_open.append(Island::RightToLeft);
            break;
        case 0x2068:
            m_open.append(firstStrong(text, index + 1));
            break;
        case 0x202D:
            m_open.append(Island::LeftToRightForced);
            break;
        case 0x2069:
        case 0x202C:
            if (!m_open.isEmpty()) {
                m_open.removeLast();
            }
            break;
        default:
            break; // single marks only push their neighbours
        }
    }

    [[nodiscard]] const QVector<Island>& open() const { return m_open; }
    [[nodiscard]] bool leftToRight() const { return !m_open.isEmpty() && m_open.last() != Island::RightToLeft; }

private:
    static Island firstStrong(const QString& text, qsizetype from)
    {
        for (qsizetype index = from; index < text.size() && text.at(index) != QChar(u'\u2069'); ++index) {
            const auto direction = text.at(index).direction();
            if (direction == QChar::DirR || direction == QChar::DirAL) {
                return Island::RightToLeft;
            }
            if (direction == QChar::DirL) {
                return Island::LeftToRight;
            }
        }
        return Island::LeftToRight;
    }

    QVector<Island> m_open;
};

} // namespace

QVector<DirectionRun> directionRuns(const QString& text, Qt::LayoutDirection base)
{
    const bool mirrored = base == Qt::RightToLeft;
    bool marked = false;
    bool latin = false;
    bool other = false;
    for (const QChar one : text) {
        const auto direction = one.direction();
        marked = marked || isControl(one);
        latin = latin || direction == QChar::DirL || one.isSurrogate(); // may be a letter of either direction
        other = other || direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
                one.isSurrogate();
    }
    if (!marked && !text.isEmpty() && !(mirrored ? latin : other)) {
        return {{0, text.size(), mirrored, {}}};
    }
    const Paragraph paragraph = resolved(text, base);
    if (!paragraph) {
        return text.isEmpty() ? QVector<DirectionRun>() : QVector<DirectionRun>{{0, text.size(), mirrored, {}}};
    }
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel* levels = ubidi_getLevels(paragraph.get(), &status);
    const bool needsIslands = marked && visualOrder(text, base) != visualOrder(strip(text), base);

    QVector<DirectionRun> runs;
    Islands islands;
    bool joins = false; // the next stretch may continue the last run
    qsizetype index = 0;
    while (index < text.size()) {
        if (isControl(text.at(index))) {
            islands.pass(text, index++);
            joins = false;
            continue;
        }
        const qsizetype start = index;
        const UBiDiLevel level = levels[start];
        bool letters = false;
        while (index < text.size() && levels[index] == level && !isControl(text.at(index))) {
            letters = letters || text.at(index).direction() == QChar::DirL || text.at(index).isSurrogate();
            ++index;
        }
        // An even level inside Arabic is either Latin text or a number, and the number stays with its neighbours.
        const bool leftToRight = level % 2 == 0 && (letters || level == 0 || islands.leftToRight());
        const QVector<Island> around = needsIslands ? islands.open() : QVector<Island>();
        if (joins && runs.last().rightToLeft == !leftToRight) {
            runs.last().length += index - start;
        } else {
            runs.append({start, index - start, !leftToRight, around});
        }
        joins = true;
    }
    return runs;
}

} // namespace tahaluf::Bidi
