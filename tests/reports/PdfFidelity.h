// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PdfText.h"

#include <QHash>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringList>

/** How much of a text is found again in a PDF, as readers extract it. */
namespace PdfFidelity {

/** Words and numbers of two characters or more, without vowel marks and invisible characters. */
inline QStringList wordsOf(const QString& text)
{
    static const QRegularExpression ignored(QStringLiteral(
        "[\\x{0640}\\x{00ad}\\x{061c}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{064b}-\\x{0652}]"));
    static const QRegularExpression word(QStringLiteral("[\\x{0621}-\\x{064a}]{2,}|[A-Za-z]{2,}|[0-9]{2,}"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(ignored);
    QStringList words;
    for (auto match = word.globalMatch(plain); match.hasNext();) {
        words << match.next().captured();
    }
    return words;
}

inline QStringList pairsOf(const QStringList& words)
{
    QStringList pairs;
    for (qsizetype index = 1; index < words.size(); ++index) {
        pairs << words.at(index - 1) + u' ' + words.at(index);
    }
    return pairs;
}

/**
 * The pairs of a line that PDFium can keep in order. It turns round the parts of whatever holds Latin letters or
 * digits with something between them («COP 18», an e-mail address, «250,000») in every line read from the right, of
 * every producer: each run of letters or digits is a segment to it, and so is what stands between (CPDF_TextPage,
 * CFX_BidiString).
 */
inline QStringList pairsPdfiumKeeps(const QString& line)
{
    static const QRegularExpression island(QStringLiteral("[A-Za-z0-9]+(?:[^\\p{L}\\p{N}]+[A-Za-z0-9]+)+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString cut = line;
    cut.replace(island, QStringLiteral("\n"));
    QStringList pairs;
    for (const QString& part : cut.split(u'\n')) {
        pairs += pairsOf(wordsOf(part));
    }
    return pairs;
}

/** How much of `wanted` is among `got`, in percent; what stands there twice must be found twice. */
inline double share(const QStringList& wanted, const QStringList& got)
{
    QHash<QString, int> left;
    for (const QString& one : got) {
        ++left[one];
    }
    int found = 0;
    for (const QString& one : wanted) {
        found += left[one]-- > 0 ? 1 : 0;
    }
    return 100.0 * found / double(wanted.size());
}

inline QString throughPdfium(const QString& path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        text += document.getAllText(page).text() + u'\n';
    }
    return text;
}

/** Where to write a paper: into the folder TAHALUF_KEEP_PAPERS names, to be looked at, else into `folder`. */
inline QString pathFor(const QTemporaryDir& folder, const QString& name)
{
    const QString kept = qEnvironmentVariable("TAHALUF_KEEP_PAPERS");
    return (kept.isEmpty() ? folder.path() : kept) + u'/' + name;
}

} // namespace PdfFidelity
