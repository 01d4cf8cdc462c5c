// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchQuery.h"

#include "language/Bidi.h"
#include "language/Stemmer.h"

#include <algorithm>

namespace tahaluf {

namespace {

// A pasted page is no query: beyond this much the rest is left out.
constexpr qsizetype MaximumLength = 500;
constexpr std::size_t MaximumTerms = 24;

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'«':
        return u'»';
    case u'“':
        return u'”';
    default:
        return {};
    }
}

/** One piece between spaces, or one quotation. */
struct Piece
{
    QString text;
    QString field; ///< what stood before the colon, folded
    bool isQuoted = false;
    bool isExcluded = false;
    bool isLast = false; ///< nothing follows it, not even a space
};

/** The end of «field:» at @p start, -1 where there is none. */
qsizetype endOfField(const QString& typed, qsizetype start, const SearchQuery::IsField& isField)
{
    qsizetype colon = start;
    while (colon < typed.size() &&
           (typed.at(colon).isLetter() || typed.at(colon).isMark() || typed.at(colon) == u'_')) {
        ++colon;
    }
    const bool hasColon = colon > start && colon < typed.size() && typed.at(colon) == u':';
    return isField && hasColon && isField(ArabicText::foldKey(QStringView(typed).sliced(start, colon - start)))
               ? colon + 1
               : -1;
}

std::vector<Piece> piecesOf(const QString& typed, const SearchQuery::IsField& isField)
{
    std::vector<Piece> pieces;
    qsizetype i = 0;
    while (i < typed.size()) {
        if (typed.at(i).isSpace()) {
            ++i;
            continue;
        }
        Piece piece;
        if (typed.at(i) == u'-' && i + 1 < typed.size() && !typed.at(i + 1).isSpace()) {
            piece.isExcluded = true;
            ++i;
        }
        if (const qsizetype value = endOfField(typed, i, isField); value > 0) {
            piece.field = ArabicText::foldKey(QStringView(typed).sliced(i, value - i));
            i = value;
            if (i == typed.size() || typed.at(i).isSpace()) {
                continue; // its value is still to be typed
            }
        }
        const QChar closing = closingQuote(typed.at(i));
        qsizetype end = i;
        if (!closing.isNull()) {
            piece.isQuoted = true;
            end = typed.indexOf(closing, i + 1);
            // An open quotation is still being typed.
            piece.isLast = end < 0;
            end = end < 0 ? typed.size() : end;
            piece.text = typed.mid(i + 1, end - i - 1);
            i = end + 1;
        } else {
            while (end < typed.size() && !typed.at(end).isSpace() && closingQuote(typed.at(end)).isNull()) {
                ++end;
            }
            piece.text = typed.mid(i, end - i);
            piece.isLast = end == typed.size();
            i = end;
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/** «2-011» and «info@example.qa» are meant as they stand. */
bool belongsTogether(const QList<ArabicText::Word>& words, const QString& text)
{
    return text.contains(u'@') || std::any_of(words.cbegin(), words.cend(), [](const ArabicText::Word& word) {
               return word.folded.front().isDigit();
           });
}

/** A phrase of Arabic words also with what is written onto its first: «حقوق الإنسان» in «لحقوق الإنسان». */
QStringList withParticles(const QString& phrase, bool isPhrase)
{
    QStringList all{phrase};
    if (!isPhrase || phrase.front().unicode() < 0x0600 || phrase.indexOf(u' ') < 2) {
        return all;
    }
    for (const QChar particle : QStringLiteral("وفبك")) {
        all << particle + phrase;
    }
    const bool hasArticle = phrase.startsWith(QStringLiteral("ال"));
    all << u'ل' + (hasArticle ? phrase.sliced(1) : phrase);
    return all;
}

QString quoted(const QString& text)
{
    return u'"' + text + u'"';
}

} // namespace

SearchQuery SearchQuery::parse(const QString& typed, const Synonyms& synonyms, const IsField& isField)
{
    SearchQuery query;
    const auto add = [&](Term term) {
        if (query.m_terms.size() < MaximumTerms) {
            query.m_terms.push_back(std::move(term));
        }
    };
    for (const Piece& piece : piecesOf(Bidi::strip(typed.left(MaximumLength)), isField)) {
        const QList<ArabicText::Word> words = ArabicText::words(piece.text);
        if (words.isEmpty()) {
            continue;
        }
        if (!piece.field.isEmpty()) {
            if (query.m_fieldTerms.size() < MaximumTerms) {
                query.m_fieldTerms.push_back({piece.field, piece.text.trimmed(), piece.isExcluded});
            }
            continue;
        }
        const bool isOpen = piece.isLast && !piece.isExcluded;
        if (words.size() > 1 && (piece.isQuoted || belongsTogether(words, piece.text))) {
            add({words, {}, {}, true, isOpen, piece.isExcluded});
            continue;
        }
        for (const ArabicText::Word& word : words) {
            const bool isExact = piece.isQuoted;
            const QStringList others = isExact || piece.isExcluded ? QStringList() : synonyms.of(word.spelled);
            const bool isLastWord = &word == &words.last();
            add({{word}, others, {}, isExact, isOpen && isLastWord, piece.isExcluded});
        }
    }
    return query;
}

void SearchQuery::widen(const std::function<QStringList(const QString& folded)>& others)
{
    for (Term& term : m_terms) {
        if (!term.isPhrase && !term.isExcluded) {
            term.around = others(term.words.first().folded);
        }
    }
}

bool SearchQuery::isEmpty() const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [](const Term& term) { return term.isExcluded; });
}

QString SearchQuery::expression(const Term& term)
{
    QStringList folded;
    for (const ArabicText::Word& word : term.words) {
        folded.append(word.folded);
    }
    QStringList alternatives;
    for (const QString& phrase : withParticles(folded.join(u' '), term.isPhrase && term.words.size() > 1)) {
        alternatives << QStringLiteral("words : ") + quoted(phrase) + (term.isOpen ? QStringLiteral(" *") : QString());
    }
    if (!term.isPhrase) {
        const QString spelled = term.words.first().spelled;
        QStringList stems = ArabicText::stemsOfWord(spelled);
        for (const QString& synonym : term.synonyms) {
            alternatives.append(QStringLiteral("words : ") + quoted(ArabicText::foldKey(synonym)));
            stems += ArabicText::stemsOfWord(synonym);
        }
        stems.removeDuplicates();
        for (const QString& stem : stems) {
            alternatives.append(QStringLiteral("stems : ") + quoted(stem));
        }
        for (const QString& word : term.around) {
            alternatives.append(QStringLiteral("words : ") + quoted(word));
        }
        // While «الاتج» is typed, «بالاتجار» is found through its stem.
        const QString beginning = ArabicText::withoutArticle(spelled);
        if (term.isOpen && beginning.size() >= 2) {
            alternatives.append(QStringLiteral("stems : ") + quoted(beginning) + QStringLiteral(" *"));
        }
    }
    return u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
}

QString SearchQuery::matchExpression() const
{
    if (isEmpty()) {
        return {};
    }
    QStringList asked;
    QString excluded;
    for (const Term& term : m_terms) {
        if (term.isExcluded) {
            excluded += QStringLiteral(" NOT ") + expression(term);
        } else {
            asked.append(expression(term));
        }
    }
    return u'(' + asked.join(QStringLiteral(" AND ")) + u')' + excluded;
}

QStringList SearchQuery::words() const
{
    QStringList result;
    for (const Term& term : m_terms) {
        for (const ArabicText::Word& word : term.words) {
            if (!term.isExcluded) {
                result.append(word.folded);
            }
        }
    }
    return result;
}

std::vector<SearchQuery::Forms> SearchQuery::forms() const
{
    std::vector<Forms> all;
    for (const Term& term : m_terms) {
        for (const ArabicText::Word& word : term.words) {
            if (term.isExcluded) {
                continue;
            }
            Forms forms;
            for (const QString& spelled : QStringList{word.spelled} + term.synonyms) {
                forms.bare.insert(ArabicText::foldKey(Stemmer::withoutArticle(spelled)));
                forms.light.insert(ArabicText::foldKey(Stemmer::light(spelled)));
            }
            all.push_back(std::move(forms));
        }
    }
    return all;
}

bool SearchQuery::isLastWordOpen() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const Term& term) { return term.isOpen; });
}

QString SearchQuery::askedText() const
{
    QStringList synonyms;
    QStringList result;
    for (const Term& term : m_terms) {
        synonyms += term.synonyms + term.around;
        for (const ArabicText::Word& word : term.words) {
            if (!term.isExcluded) {
                result.append(word.spelled);
            }
        }
    }
    // What was typed comes last, since a highlighter takes the last word as unfinished.
    return (synonyms + result).join(u' ');
}

} // namespace tahaluf
