// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/ArabicText.h"
#include "schema/EntityCatalog.h"
#include "search/SearchDocument.h"
#include "storage/Database.h"

#include <QSet>
#include <QString>

#include <vector>

namespace tahaluf {

/** One text that resembles another. */
struct SimilarText
{
    qint64 id = 0;
    QString number;
    QString text;
    double score = 0; ///< 0 nothing in common ... 1 the same words
};

/**
 * Texts of one entity that say nearly the same as a given one, the likeliest first, from the search index: the same
 * words in any form and order, a rare word counting more than a common one. Reads only. Its cost does not grow with
 * the register: of a common word only the newest texts are looked at.
 */
class SimilarTexts
{
public:
    /** From here on two texts are worth being looked at side by side. */
    static constexpr double Threshold = 0.40;

    /** @p entity: the key of a searched entity whose title is the text. */
    SimilarTexts(Database& database, const EntityCatalog& catalog, const QString& entity);

    /** @p except: ids not to be offered. Texts of fewer than three words resemble nothing. */
    Result<std::vector<SimilarText>> of(const QString& text, const QSet<qint64>& except = {}, int limit = 5);

private:
    struct Term
    {
        QSet<QString> stems; ///< with the folded word itself
        double weight = 0;
        double frequency = 1; ///< how many texts have it, estimated where it is common
        std::vector<qint64> documents; ///< the newest that have it
        bool isCommon = false;
    };
    Result<std::vector<Term>> termsOf(const QString& text, double& all);
    Result<std::vector<qint64>> documentsWith(const QString& expression, int limit);
    Result<std::vector<qint64>> candidates(const std::vector<Term>& terms, double all);
    [[nodiscard]] static double score(const std::vector<Term>& terms, const QString& other);
    [[nodiscard]] static QString expressionOf(const QSet<QString>& stems);

    Database& m_database;
    SearchPlan m_plan;
};

} // namespace tahaluf
