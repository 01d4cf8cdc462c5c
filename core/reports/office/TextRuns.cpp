// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/TextRuns.h"

#include "language/Bidi.h"
#include "language/DirectionRuns.h"
#include "language/Numerals.h"
#include "reports/document/PageReference.h"

namespace tahaluf::office {

namespace {

/** The text as XML can hold it (XML 1.0, 2.2), its line ends as line feeds, other control characters as spaces. */
QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar one = text.at(index);
        const bool pair = one.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
        if (pair) {
            clean += one;
            clean += text.at(++index);
        } else if (one.isSurrogate() || one.unicode() >= 0xFFFE) {
            clean += QChar::ReplacementCharacter;
        } else if (one == u'\r' && index + 1 < text.size() && text.at(index + 1) == u'\n') {
            continue;
        } else if (one == u'\n' || one == QChar::LineSeparator || one == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else {
            clean += one.unicode() < 0x20 || one.unicode() == 0x7F ? QChar(u' ') : one;
        }
    }
    return clean;
}

/** A span and where it ends in the paragraph's whole text. */
struct Stretch
{
    const paper::Span* span;
    qsizetype end;
};

} // namespace

Runs runsOf(const paper::Text& text, Qt::LayoutDirection base, const LinkResolver& links)
{
    QString all;
    QVector<Stretch> stretches;
    for (const paper::Span& span : text.spans()) {
        const QString isolated = base == Qt::RightToLeft ? Bidi::isolateCodes(span.text) : span.text;
        all += printable(Bidi::withPlainMarks(isolated, base));
        stretches.append({&span, all.size()});
    }
    Runs runs;
    qsizetype stretch = 0;
    qsizetype lineStart = 0;
    while (lineStart <= all.size() && !all.isEmpty()) {
        qsizetype lineEnd = all.indexOf(u'\n', lineStart);
        lineEnd = lineEnd < 0 ? all.size() : lineEnd;
        const QString line = all.mid(lineStart, lineEnd - lineStart);
        for (const Bidi::DirectionRun& direction : Bidi::directionRuns(line, base)) {
            qsizetype from = lineStart + direction.start;
            const qsizetype end = from + direction.length;
            while (from < end) {
                while (stretches.at(stretch).end <= from) {
                    ++stretch;
                }
                const paper::Span& span = *stretches.at(stretch).span;
                const qsizetype until = qMin(end, stretches.at(stretch).end);
                Run run;
                run.text = all.mid(from, until - from);
                run.bold = span.bold;
                run.muted = span.muted;
                run.rightToLeft = direction.rightToLeft;
                run.link = span.link.isEmpty() || !links ? QString() : links(span.link);
                if (!paper::referencedAnchor(span).isEmpty()) {
                    // What stands there until the office program has counted.
                    run.text = QStringLiteral("…");
                    run.field = run.link.isEmpty() ? Field::None : Field::PageOf;
                }
                runs.append(std::move(run));
                from = until;
            }
        }
        if (lineEnd < all.size()) {
            Run lineBreak;
            lineBreak.kind = Run::Kind::LineBreak;
            lineBreak.rightToLeft = base == Qt::RightToLeft;
            runs.append(std::move(lineBreak));
        }
        lineStart = lineEnd + 1;
    }
    return runs;
}

QString cleanLine(const QString& text)
{
    return Bidi::strip(printable(text)).replace(u'\n', u' ');
}

Runs pageNumberRuns(const QString& pattern, Qt::LayoutDirection base, DigitShapes shapes)
{
    Runs runs;
    qsizetype from = 0;
    const auto add = [&](qsizetype until) { runs += runsOf(paper::Text(pattern.mid(from, until - from)), base); };
    for (qsizetype index = 0; index + 1 < pattern.size(); ++index) {
        const QChar digit = pattern.at(index + 1);
        if (pattern.at(index) != u'%' || (digit != u'1' && digit != u'2')) {
            continue;
        }
        add(index);
        Run number;
        number.text = Numerals::shaped(qint64(1), shapes);
        number.digits = shapes;
        number.rightToLeft = base == Qt::RightToLeft;
        number.field = digit == u'1' ? Field::PageNumber : Field::PageCount;
        runs.append(std::move(number));
        from = index + 2;
    }
    add(pattern.size());
    return runs;
}

} // namespace tahaluf::office
