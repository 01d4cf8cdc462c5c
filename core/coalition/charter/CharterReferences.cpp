// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/CharterReferences.h"

#include "language/ArticleToken.h"
#include "language/Numerals.h"
#include "language/Ordinals.h"

#include <QRegularExpression>

#include <functional>

namespace tahaluf {

namespace {

const QRegularExpression& typedShape()
{
    static const QRegularExpression shape(
        QStringLiteral(
            "\\{\\s*(المادة|الباب|الفقرة|Article|Part|Clause)\\s+(\\p{Nd}+)((?:\\s*/\\s*[\\p{Nd}\\p{L}]+)*)\\s*\\}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

QString replaced(const QString& text,
                 const QRegularExpression& shape,
                 const std::function<QString(const QRegularExpressionMatch&)>& by)
{
    if (!text.contains(QLatin1Char('{'))) {
        return text;
    }
    QString result;
    qsizetype end = 0;
    for (auto matches = shape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += by(match);
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

ArticleKind kindOf(const QString& word)
{
    if (word == QStringLiteral("الباب") || word.compare(QLatin1String("part"), Qt::CaseInsensitive) == 0) {
        return ArticleKind::Part;
    }
    const bool isClause =
        word == QStringLiteral("الفقرة") || word.compare(QLatin1String("clause"), Qt::CaseInsensitive) == 0;
    return isClause ? ArticleKind::Clause : ArticleKind::Article;
}

/** A number, or the place of a letter in the abjad or the alphabet; 0 for anything else. */
int numberOf(const QString& text)
{
    if (const auto number = Numerals::parseInt(text)) {
        return static_cast<int>(*number);
    }
    constexpr int MostLetters = 28;
    for (int n = 1; n <= MostLetters; ++n) {
        if (text.compare(Ordinals::letter(n, Language::Arabic)) == 0 ||
            text.compare(Ordinals::letter(n, Language::English), Qt::CaseInsensitive) == 0) {
            return n;
        }
    }
    return 0;
}

} // namespace

QString CharterReferences::token(const QString& lineage)
{
    return ArticleToken::of(lineage);
}

QStringList CharterReferences::named(const QString& stored)
{
    QStringList lineages;
    for (auto matches = ArticleToken::shape().globalMatch(stored); matches.hasNext();) {
        lineages << matches.next().captured(1);
    }
    return lineages;
}

QString CharterReferences::shown(const QString& stored, const Phrasebook& words) const
{
    return replaced(stored, ArticleToken::shape(), [&](const QRegularExpressionMatch& match) {
        const int index = m_tree.indexOfLineage(match.captured(1));
        return index < 0 ? words.phrase("CharterReferences", "[reference to a removed article]")
                         : m_tree.citation(index, words);
    });
}

QString CharterReferences::typedToken(int index, const Phrasebook& words) const
{
    const CharterNode& node = m_tree.at(index);
    const bool isArabic = words.isArabic();
    QString word = isArabic ? QStringLiteral("المادة") : QStringLiteral("Article");
    QString number = QString::number(node.number);
    if (node.article.kind == ArticleKind::Part) {
        word = isArabic ? QStringLiteral("الباب") : QStringLiteral("Part");
    } else if (node.article.kind == ArticleKind::Clause) {
        const int article = m_tree.articleOf(index);
        if (article < 0) {
            return token(node.article.lineage);
        }
        word = isArabic ? QStringLiteral("الفقرة") : QStringLiteral("Clause");
        number.clear();
        for (int at = index; at != article; at = m_tree.at(at).parent) {
            number.prepend(QLatin1Char('/') + QString::number(m_tree.at(at).number));
        }
        number.prepend(QString::number(m_tree.at(article).number));
    }
    return QStringLiteral("{%1 %2}").arg(word, number);
}

QString CharterReferences::typed(const QString& stored, const Phrasebook& words) const
{
    return replaced(stored, ArticleToken::shape(), [&](const QRegularExpressionMatch& match) {
        const int index = m_tree.indexOfLineage(match.captured(1));
        return index < 0 ? match.captured() : typedToken(index, words);
    });
}

Result<QString> CharterReferences::stored(const QString& typed) const
{
    QString missing;
    QString text = replaced(typed, typedShape(), [&](const QRegularExpressionMatch& match) {
        std::vector<int> numbers{numberOf(match.captured(2))};
        for (const QString& part : match.captured(3).split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            numbers.push_back(numberOf(part.trimmed()));
        }
        const int index = m_tree.indexOf(kindOf(match.captured(1)), numbers);
        if (index < 0) {
            missing = missing.isEmpty() ? match.captured() : missing;
            return match.captured();
        }
        return token(m_tree.at(index).article.lineage);
    });
    if (!missing.isEmpty()) {
        return refused(tr("“%1” names a place that this version does not have. Write the number that stands there now.")
                           .arg(missing),
                       QStringLiteral("text"));
    }
    return text;
}

std::vector<DanglingReference> CharterReferences::dangling() const
{
    std::vector<DanglingReference> found;
    for (const CharterNode& node : m_tree.nodes()) {
        for (const QString& text : {node.article.text, node.article.textEn}) {
            for (const QString& lineage : named(text)) {
                if (m_tree.indexOfLineage(lineage) < 0) {
                    found.push_back({node.article.id, lineage});
                }
            }
        }
    }
    return found;
}

} // namespace tahaluf
