// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/BlockLook.h"

#include "language/Numerals.h"
#include "language/Ordinals.h"
#include "reports/document/PaperStyle.h"

#include <QRegularExpression>

namespace tahaluf::paper {

namespace {

using Style = PaperStyle;

} // namespace

BlockLook lookOf(Paragraph::Role role)
{
    BlockLook look{.size = Style::BodySize, .colour = Style::text(), .after = 1.6};
    switch (role) {
    case Paragraph::Role::Body:
        break;
    case Paragraph::Role::Basmala:
        look.align = Align::Centre;
        look.size = Style::TableSize + 0.5;
        look.after = 1;
        break;
    case Paragraph::Role::Title:
        look.align = Align::Centre;
        look.size = Style::TitleSize;
        look.bold = true;
        look.before = 1;
        look.after = 0.4;
        look.keepWithNext = true;
        break;
    case Paragraph::Role::Subtitle:
        look.align = Align::Centre;
        look.size = Style::SubtitleSize;
        look.colour = Style::muted();
        look.after = 3;
        break;
    case Paragraph::Role::Note:
        look.size = Style::NoteSize;
        look.colour = Style::muted();
        break;
    }
    return look;
}

BlockLook headingLook(int level, const QColor& accent)
{
    level = qBound(1, level, 3);
    return {.size = Style::HeadingSizes[level - 1],
            .bold = true,
            .colour = level == 1 ? accent : Style::text(),
            .before = level == 1 ? 3.6 : 3,
            .after = level == 1 ? 1.2 : 0.8,
            .keepWithNext = true};
}

Text withOrdinal(const QString& marker, const Text& item)
{
    Text text = Text().bold(marker + u' ');
    for (const Span& span : item.spans()) {
        text.add(span);
    }
    return text;
}

QString markerOf(const List& list, int row, Qt::LayoutDirection direction, DigitShapes digits)
{
    const int number = list.first + row;
    const bool arabic = direction == Qt::RightToLeft;
    const QString plain = Numerals::shaped(qint64(number), digits);
    switch (list.marker) {
    case List::Marker::Bullet:
        return QStringLiteral("•");
    case List::Marker::Ordinal:
        return (arabic ? Ordinals::arabicAdverb(number, digits) : Ordinals::english(number)) + u':';
    case List::Marker::Letter: {
        const QString letter = Ordinals::letter(number, arabic ? Language::Arabic : Language::English);
        return (letter.isEmpty() ? plain : letter) + u'.';
    }
    case List::Marker::Number:
        break;
    }
    return plain + u'.';
}

namespace {

constexpr qreal LatinLetter = 0.208; ///< millimetres a point, as bold letters usually are
constexpr qreal ArabicLetter = 0.17;

/** What a head needs so that none of its words is broken, as far as that can be told without a font. */
qreal headNeed(const QString& title, qreal size)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s/]+"));
    qreal longest = 0;
    for (const QString& word : title.split(gaps)) {
        longest = qMax(longest, static_cast<qreal>(word.size()) * (word.isRightToLeft() ? ArabicLetter : LatinLetter));
    }
    return longest * size + 2 * PaperStyle::CellSide;
}

/** Gives columns whose head would be broken inside a word what the others can spare, first those without a width. */
void makeRoomForHeads(const QVector<Column>& columns, QVector<qreal>& widths, qreal size)
{
    QVector<qreal> needs;
    qreal missing = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        needs.append(headNeed(columns.at(i).title, size));
        missing += qMax(0.0, needs.at(i) - widths.at(i));
    }
    const qreal wanted = missing;
    for (const bool isFixed : {false, true}) {
        const auto spareOf = [&](qsizetype i) {
            return (columns.at(i).width > 0) == isFixed ? qMax(0.0, widths.at(i) - needs.at(i)) : 0.0;
        };
        qreal spare = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            spare += spareOf(i);
        }
        const qreal share = spare > 0 ? qMin(1.0, missing / spare) : 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] -= spareOf(i) * share;
        }
        missing -= spare * share;
    }
    const qreal granted = wanted > 0 ? (wanted - missing) / wanted : 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        widths[i] += qMax(0.0, needs.at(i) - widths.at(i)) * granted;
    }
}

} // namespace

QVector<qreal> columnWidths(const QVector<Column>& columns, qreal width, qreal size)
{
    qreal fixed = 0;
    qreal weights = 0;
    for (const Column& column : columns) {
        fixed += qMax(column.width, 0.0);
        weights += column.width > 0 ? 0 : qMax(column.weight, 0.01);
    }
    const qreal most = weights > 0 ? width * 0.8 : width;
    const qreal scale = fixed > most || (weights <= 0 && fixed > 0) ? most / fixed : 1;
    QVector<qreal> widths;
    for (const Column& column : columns) {
        widths.append(column.width > 0 ? column.width * scale
                                       : (width - fixed * scale) * qMax(column.weight, 0.01) / weights);
    }
    makeRoomForHeads(columns, widths, size > 0 ? size : PaperStyle::TableSize);
    return widths;
}

} // namespace tahaluf::paper
