// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/PdfWriter.h"

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QVector>

#include <algorithm>

/** Reads papers back as a reader's program does, through poppler's pdftotext. */
namespace PdfText {

/** A word where it stands on its page (from 0), in points from the top left corner. */
struct Word
{
    QString text;
    QRectF box;
    int page = 0;
};

/** Boxes hold their words from left to right: those in Arabic are turned round, the numbers in them are not. */
inline QString inReadingOrder(const QString& seen)
{
    const bool isArabic =
        std::any_of(seen.begin(), seen.end(), [](QChar one) { return one.script() == QChar::Script_Arabic; });
    if (!isArabic) {
        return seen;
    }
    QString read;
    QString number;
    for (const QChar one : seen) {
        if (one.isDigit()) {
            number += one;
            continue;
        }
        read.prepend(number);
        number.clear();
        read.prepend(one);
    }
    return read.prepend(number);
}

inline QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/** The document's pages as text, presentation forms as their letters and without direction marks. */
inline QString ofFile(const QString& path, int page = -1)
{
    QStringList arguments{path, QStringLiteral("-")};
    if (page >= 0) {
        arguments << QStringLiteral("-f") << QString::number(page + 1) << QStringLiteral("-l")
                  << QString::number(page + 1);
    }
    QString text = QString::fromUtf8(run(QStringLiteral("pdftotext"), arguments));
    static const QRegularExpression marks(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return text.normalized(QString::NormalizationForm_KC).remove(marks);
}

inline QVector<Word> wordsOf(const QString& path)
{
    const QString html =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression word(QStringLiteral(
        "<page |<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"));
    QVector<Word> words;
    int page = -1;
    for (auto match = word.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        if (one.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF corner(one.captured(1).toDouble(), one.captured(2).toDouble());
        const QPointF other(one.captured(3).toDouble(), one.captured(4).toDouble());
        const QString text = one.captured(5).normalized(QString::NormalizationForm_KC);
        const QRectF box(corner, other);
        words.append({inReadingOrder(text), box, page});
    }
    return words;
}

} // namespace PdfText
