// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterReferences.h"
#include "coalition/CharterQueries.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/**
 * The founding text: title page with its state, contents, parts, articles and clauses. Only an approved version is
 * called the final text; it is reprinted from the paper that was approved, with its hash. Every other one is a draft
 * and says so on every page.
 */
class FinalText
{
    Q_DECLARE_TR_FUNCTIONS(FinalText)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The canonical paper that approval stores, in Arabic, as approved today. */
    static Result<Document>
    canonical(const CoalitionRecords& records, CharterId charter, const QString& approvedBy = {});
    /** The version that is asked for, the newest where none is; Refused when there is none. */
    static Result<Charter> versionOf(const CoalitionRecords& records, const PaperRequest& request);

    /** Called for each article after its text and clauses, with its node. */
    using AfterArticle = std::function<void(Document& paper, int node)>;

    FinalText(PaperWords& words, Charter charter, CharterTree tree);
    /** The whole paper; `kind` stands below its title, such as «مع مصادر مواده». */
    [[nodiscard]] Document compose(const QString& kind, const AfterArticle& afterArticle = {});
    [[nodiscard]] const CharterTree& tree() const { return m_tree; }

private:
    void addTitlePage(Document& paper, const QString& kind);
    void addContents(Document& paper);
    void addText(Document& paper, const AfterArticle& afterArticle);
    void addWords(Document& paper, int node);
    void addClauses(Document& paper, const std::vector<int>& clauses, int level);
    [[nodiscard]] QString heading(int node) const;
    [[nodiscard]] QString words(int node) const;
    [[nodiscard]] QString stateLine() const;
    [[nodiscard]] QString wording(const char* source) const { return m_words.phrasebook().phrase("FinalText", source); }

    PaperWords& m_words;
    Charter m_charter;
    CharterTree m_tree;
    CharterReferences m_references;
};

} // namespace tahaluf
