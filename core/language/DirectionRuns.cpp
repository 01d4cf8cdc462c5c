// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/DirectionRuns.h"

#include "language/Bidi.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <unicode/ubidi.h>

namespace tahaluf::Bidi {

namespace {

constexpr QChar ArabicLetter(u'\u0627');

using Paragraph = std::unique_ptr<UBiDi, decltype(&ubidi_close)>;

/** The text's levels; null when ICU has no memory left. */
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

/** The places of the characters in [from, from + length) that show, counted among them, from left to right. */
QVector<int> visualOrder(const QString& text, qsizetype from, qsizetype length, Qt::LayoutDirection base)
{
    const Paragraph paragraph = resolved(text, base);
    QVector<int> order;
    if (!paragraph) {
        return order;
    }
    QVector<int> place(text.size(), -1);
    int shown = 0;
    for (qsizetype index = from; index < from + length; ++index) {
        if (!isControl(text.at(index))) {
            place[index] = shown++;
        }
    }
    QVector<int32_t> map(text.size());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_getVisualMap(paragraph.get(), map.data(), &status);
    for (const int32_t index : std::as_const(map)) {
        if (place.at(index) >= 0) {
            order.append(place.at(index));
        }
    }
    return order;
}

bool isStrong(QChar one)
{
    return one.direction() == QChar::DirL || one.direction() == QChar::DirR || one.direction() == QChar::DirAL;
}

/** An island and the nearest letters beside it, which decide how its signs and digits read. */
struct Island
{
    QString text;
    Qt::LayoutDirection direction;
    bool forced; ///< every character follows the direction, digits of every script too
    QChar before;
    QChar after;
};

/** Whether the island stands between its neighbours as it would alone. */
bool standsAlone(const Island& island, Qt::LayoutDirection base)
{
    const auto& [text, direction, forced, before, after] = island;
    QVector<int> wanted = visualOrder(text, 0, text.size(), direction);
    if (forced) {
        std::sort(wanted.begin(), wanted.end());
    }
    return visualOrder(before + text + after, 1, text.size(), base) == wanted;
}

/** The island's text with marks that hold it in its direction, where it needs them. */
QString held(const Island& island, Qt::LayoutDirection base)
{
    const QString& text = island.text;
    if (text.isEmpty() || standsAlone(island, base)) {
        return text;
    }
    const QChar mark = island.direction == Qt::LeftToRight ? LeftToRightMark : RightToLeftMark;
    QString marked = mark;
    for (qsizetype index = 0; index < text.size(); ++index) {
        // Arabic-Indic digits let what stands between them run to the left.
        const auto isDigit = [&text](qsizetype at) { return text.at(at).direction() == QChar::DirAN; };
        if (island.forced && index > 0 && isDigit(index) != isDigit(index - 1)) {
            marked += mark;
        }
        marked += text.at(index);
    }
    return marked + mark;
}

bool opens(QChar one)
{
    const char16_t c = one.unicode();
    return (c >= 0x2066 && c <= 0x2068) || c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E;
}

bool closes(QChar one)
{
    return one.unicode() == 0x2069 || one.unicode() == 0x202C;
}

/** Where the island that begins at `from` ends: its closing mark or the text's end. */
qsizetype endOf(const QString& text, qsizetype from)
{
    int depth = 0;
    for (qsizetype index = from; index < text.size(); ++index) {
        depth += opens(text.at(index)) ? 1 : (closes(text.at(index)) ? -1 : 0);
        if (depth == 0) {
            return index;
        }
    }
    return text.size();
}

/** The direction that an opening mark gives its content. */
Qt::LayoutDirection directionOf(QChar mark, const QString& content)
{
    switch (mark.unicode()) {
    case 0x2067:
    case 0x202B:
    case 0x202E:
        return Qt::RightToLeft;
    case 0x2068: {
        const auto strong = std::find_if(content.begin(), content.end(), isStrong);
        return strong == content.end() || strong->direction() == QChar::DirL ? Qt::LeftToRight : Qt::RightToLeft;
    }
    default:
        return Qt::LeftToRight;
    }
}

} // namespace

QString withPlainMarks(const QString& text, Qt::LayoutDirection base)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl)) {
        return text;
    }
    QString plain;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar one = text.at(index);
        if (!opens(one)) {
            plain += closes(one) ? QString() : QString(one);
            continue;
        }
        const qsizetype end = endOf(text, index);
        const QString content = text.mid(index + 1, end - index - 1);
        const Qt::LayoutDirection direction = directionOf(one, content);
        const bool nested = std::any_of(content.begin(), content.end(), opens);
        if (direction == Qt::RightToLeft && (nested || base == Qt::RightToLeft)) {
            plain += withPlainMarks(content, base);
        } else {
            const bool forced = one.unicode() == 0x202D || content.contains(QChar(u'\u202D'));
            const auto before = std::find_if(plain.crbegin(), plain.crend(), isStrong);
            const auto after = std::find_if(text.cbegin() + qMin(end + 1, text.size()), text.cend(), isStrong);
            const QChar usual = base == Qt::RightToLeft ? ArabicLetter : QChar(u'a');
            plain += held({strip(content),
                           direction,
                           forced,
                           before == plain.crend() ? usual : *before,
                           after == text.cend() ? usual : *after},
                          base);
        }
        index = end;
    }
    return plain;
}

QVector<DirectionRun> directionRuns(const QString& text, Qt::LayoutDirection base)
{
    const bool mirrored = base == Qt::RightToLeft;
    bool latin = false;
    bool other = false;
    for (const QChar one : text) {
        const auto direction = one.direction();
        const bool unclear = one.isSurrogate() || isControl(one);
        latin = latin || direction == QChar::DirL || unclear;
        other = other || direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN || unclear;
    }
    const Paragraph paragraph = (mirrored ? latin : other) ? resolved(text, base) : Paragraph(nullptr, &ubidi_close);
    if (!paragraph) {
        return text.isEmpty() ? QVector<DirectionRun>() : QVector<DirectionRun>{{0, text.size(), mirrored}};
    }
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel* levels = ubidi_getLevels(paragraph.get(), &status);
    QVector<DirectionRun> runs;
    qsizetype index = 0;
    while (index < text.size()) {
        const qsizetype start = index;
        const UBiDiLevel level = levels[start];
        bool letters = false;
        while (index < text.size() && levels[index] == level) {
            letters = letters || text.at(index).direction() == QChar::DirL || text.at(index).isSurrogate();
            ++index;
        }
        // An even level inside Arabic is either Latin text or a number, and the number stays with its neighbours.
        const bool rightToLeft = level % 2 == 1 || (level > 0 && !letters);
        if (!runs.isEmpty() && runs.last().rightToLeft == rightToLeft) {
            runs.last().length += index - start;
        } else {
            runs.append({start, index - start, rightToLeft});
        }
    }
    return runs;
}

} // namespace tahaluf::Bidi
