// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/RecommendationQueries.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

/**
 * The follow-up of recommendations (مصفوفة متابعة التوصيات): where each comes from, who carries it out, how far it is,
 * what was done and what stands in the way; totals. Of one meeting, of one body, or of all, and grouped where asked.
 * What bodies say of obstacles and of more time is between the partners: the public edition has no such columns.
 */
class RecommendationMatrix
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationMatrix)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit RecommendationMatrix(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_today(words.records().now().date())
        , m_isPublic(words.request().edition == Audience::Public)
    {
    }

    struct Group
    {
        QString title;
        std::vector<const RecommendationRecord*> records;
    };

    void read();
    void addSummary(Document& paper);
    paper::Table table();
    [[nodiscard]] QVector<paper::Column> columns() const;
    [[nodiscard]] std::vector<Group> groups();
    /** Where the group stands among the others, and how it is called. */
    [[nodiscard]] std::pair<int, QString> groupOf(const Recommendation& recommendation);
    paper::Row row(const RecommendationRecord& record, int place);
    paper::Text sourcesOf(const RecommendationRecord& record);
    paper::Text due(const Recommendation& recommendation) const;
    paper::Text extensionOf(const RecommendationRecord& record) const;
    [[nodiscard]] QString noteOf(const RecommendationRecord& record) const;
    [[nodiscard]] QString stateOf(const Recommendation& recommendation) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("RecommendationMatrix", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    QDate m_today;
    bool m_isPublic;
    std::vector<RecommendationRecord> m_records;
    QHash<qint64, Meeting> m_meetings;
};

} // namespace tahaluf
