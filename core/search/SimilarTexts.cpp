// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SimilarTexts.h"

#include "storage/Query.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace tahaluf {

namespace {

/** Fewer words say too little to be compared. */
constexpr std::size_t FewestWords = 3;
/** So many of a text's words are looked at: enough for a long paragraph. */
constexpr std::size_t MostWords = 40;
/** A word in more texts than this is common: only its newest texts are read, the rest is looked for in company. */
constexpr int CommonFrom = 150;
/** So many words, the rarest of the common ones, each begin a company. */
constexpr std::size_t Companies = 6;
/** Words join a company until so few texts are likely to have them all. */
constexpr double FewEnough = 50;
constexpr int MostOfCompany = 100;
/** So many candidates are read and compared as whole texts. */
constexpr std::size_t MostCompared = 40;
/** So much of a text is compared; also a very long one is recognised by its beginning. */
constexpr qsizetype ComparedLength = 1200;

/** A word in all its forms, as the index keeps them. */
QSet<QString> formsOf(const ArabicText::Word& word)
{
    const QStringList stems = ArabicText::stemsOfWord(word.spelled);
    QSet<QString> forms(stems.begin(), stems.end());
    forms.insert(word.folded);
    return forms;
}

/** The different words of a text, those of one or two letters («في»، «ما») left out. */
std::vector<QSet<QString>> wordsOf(const QString& text)
{
    std::vector<QSet<QString>> words;
    QSet<QString> seen;
    for (const ArabicText::Word& word : ArabicText::words(text.left(ComparedLength))) {
        if (word.folded.size() < 3 || seen.contains(word.folded)) {
            continue;
        }
        seen.insert(word.folded);
        QSet<QString> forms = formsOf(word);
        const bool isForm = std::any_of(
            words.begin(), words.end(), [&forms](const QSet<QString>& earlier) { return earlier.intersects(forms); });
        if (!isForm) {
            words.push_back(std::move(forms));
        }
        if (words.size() == MostWords) {
            break;
        }
    }
    return words;
}

} // namespace

SimilarTexts::SimilarTexts(Database& database, const EntityCatalog& catalog, const QString& entity)
    : m_database(database)
    , m_plan(*catalog.find(entity))
{
}

QString SimilarTexts::expressionOf(const QSet<QString>& stems)
{
    QStringList quoted;
    for (const QString& stem : stems) {
        quoted << u'"' + stem + u'"';
    }
    // A number has no stem, so it is looked for among the words too.
    return QStringLiteral("{words stems} : (%1)").arg(quoted.join(QStringLiteral(" OR ")));
}

Result<std::vector<qint64>> SimilarTexts::documentsWith(const QString& expression, int limit)
{
    Query rows(m_database,
               QStringLiteral("SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? "
                              "ORDER BY rowid DESC LIMIT ?"));
    rows.bind(expression).bind(m_plan.firstId()).bind(m_plan.lastId()).bind(limit);
    return rows.collect([](const Query& row) { return row.value<qint64>(0); });
}

Result<std::vector<SimilarTexts::Term>> SimilarTexts::termsOf(const QString& text, double& all)
{
    Result<qint64> newest = qint64(0);
    {
        Query last(m_database, QStringLiteral("SELECT max(id) FROM search_documents WHERE id BETWEEN ? AND ?"));
        last.bind(m_plan.firstId()).bind(m_plan.lastId());
        while (last.next()) {
            newest = last.value<qint64>(0);
        }
        if (!last.isDone()) {
            return last.takeError();
        }
    }
    // Ids run on, so the newest tells how many there are well enough for a weight.
    all = double(std::max<qint64>(1, m_plan.recordId(*newest)));
    std::vector<Term> terms;
    for (QSet<QString>& forms : wordsOf(text)) {
        Term term;
        Result<std::vector<qint64>> found = documentsWith(expressionOf(forms), CommonFrom + 1);
        if (!found) {
            return found.takeError();
        }
        term.stems = std::move(forms);
        term.isCommon = found->size() > CommonFrom;
        term.frequency = std::max<double>(1, double(found->size()));
        if (term.isCommon) {
            // As dense as among the newest texts it will be among all.
            const double span = double(*newest - found->back() + 1);
            term.frequency = std::clamp(double(found->size()) * all / span, term.frequency, all);
        }
        term.weight = std::log(1 + all / term.frequency);
        term.documents = std::move(*found);
        terms.push_back(std::move(term));
    }
    std::stable_sort(
        terms.begin(), terms.end(), [](const Term& left, const Term& right) { return left.weight > right.weight; });
    return terms;
}

Result<std::vector<qint64>> SimilarTexts::candidates(const std::vector<Term>& terms, double all)
{
    QHash<qint64, double> weights;
    std::vector<const Term*> common;
    for (const Term& term : terms) {
        if (term.isCommon) {
            common.push_back(&term);
        }
        for (const qint64 document : term.documents) {
            weights[document] += term.weight;
        }
    }
    // Older texts with common words are reached through several of them at once, rarest first.
    for (std::size_t first = 0; first < std::min(common.size(), Companies); ++first) {
        QStringList company;
        double expected = all;
        double weight = 0;
        for (std::size_t i = first; i < common.size() && expected > FewEnough; ++i) {
            company << u'(' + expressionOf(common[i]->stems) + u')';
            expected *= common[i]->frequency / all;
            weight += common[i]->weight;
        }
        if (company.size() < 2) {
            continue;
        }
        Result<std::vector<qint64>> found = documentsWith(company.join(QStringLiteral(" AND ")), MostOfCompany);
        if (!found) {
            return found.takeError();
        }
        for (const qint64 document : *found) {
            weights[document] += weight;
        }
    }
    std::vector<qint64> documents;
    documents.reserve(std::size_t(weights.size()));
    for (auto it = weights.constBegin(); it != weights.constEnd(); ++it) {
        documents.push_back(it.key());
    }
    const auto better = [&weights](qint64 left, qint64 right) {
        const double a = weights.value(left);
        const double b = weights.value(right);
        return a != b ? a > b : left > right;
    };
    const std::size_t most = std::min(documents.size(), MostCompared);
    std::partial_sort(documents.begin(), documents.begin() + qsizetype(most), documents.end(), better);
    documents.resize(most);
    return documents;
}

double SimilarTexts::score(const std::vector<Term>& terms, const QString& other)
{
    double all = 0;
    for (const Term& term : terms) {
        all += term.weight;
    }
    const double usual = all / double(terms.size());
    std::vector<bool> isThere(terms.size());
    double foreign = 0;
    for (const QSet<QString>& word : wordsOf(other)) {
        const auto same =
            std::find_if(terms.begin(), terms.end(), [&word](const Term& term) { return term.stems.intersects(word); });
        if (same == terms.end()) {
            foreign += usual;
        } else {
            isThere[std::size_t(same - terms.begin())] = true;
        }
    }
    double shared = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        shared += isThere[i] ? terms[i].weight : 0;
    }
    // Twice what both have, of what each has (Dice), so that a short text inside a long one counts less than its equal.
    return 2 * shared / (all + shared + foreign);
}

Result<std::vector<SimilarText>> SimilarTexts::of(const QString& text, const QSet<qint64>& except, int limit)
{
    std::vector<SimilarText> similar;
    double all = 1;
    Result<std::vector<Term>> terms = termsOf(text, all);
    if (!terms) {
        return terms.takeError();
    }
    if (terms->size() < FewestWords) {
        return similar;
    }
    Result<std::vector<qint64>> documents = candidates(*terms, all);
    if (!documents) {
        return documents.takeError();
    }
    for (const qint64 document : *documents) {
        const qint64 id = m_plan.recordId(document);
        if (except.contains(id)) {
            continue;
        }
        Query row(m_database, QStringLiteral("SELECT number, title FROM search_documents WHERE id = ?"));
        row.bind(document);
        SimilarText one;
        one.id = id;
        while (row.next()) {
            one.number = row.value<QString>(0);
            one.text = row.value<QString>(1);
        }
        if (!row.isDone()) {
            return row.takeError();
        }
        one.score = score(*terms, one.text);
        if (one.score >= Threshold) {
            similar.push_back(std::move(one));
        }
    }
    std::stable_sort(similar.begin(), similar.end(), [](const SimilarText& left, const SimilarText& right) {
        return left.score > right.score;
    });
    similar.resize(std::min(similar.size(), std::size_t(limit)));
    return similar;
}

} // namespace tahaluf
