// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/EntityInfo.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** What the search index keeps of one record: its number, title and searchable texts, as written. */
struct SearchDocument
{
    QString number;
    QString title;
    QString body; ///< the other searchable fields, one a line or more

    [[nodiscard]] bool isEmpty() const { return number.isEmpty() && title.isEmpty() && body.isEmpty(); }
    /** The texts for the two FTS5 columns. */
    struct Columns
    {
        QString words; ///< everything, folded
        QString stems; ///< of title and body, each stem once
    };
    [[nodiscard]] Columns columns() const;

    friend bool operator==(const SearchDocument&, const SearchDocument&) = default;
};

/** Which fields of an entity are searched, found out once. */
class SearchPlan
{
public:
    explicit SearchPlan(const EntityInfo& entity);

    /** False for entities without a searchable field: they are not in the index. */
    [[nodiscard]] bool isSearched() const { return m_isSearched; }
    /** @p values in field order, as stored. */
    [[nodiscard]] SearchDocument document(const std::vector<QVariant>& values) const;

    /**
     * Documents of one entity have ids of one band, its lower end being firstId(), so that a query can read any one
     * entity alone. Numbered registers have the lower half of all bands: read apart from the rest, their 100,000
     * entries do not push the few members out of the candidates.
     */
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    [[nodiscard]] qint64 lastId() const { return m_firstId + BandSize - 1; }
    [[nodiscard]] qint64 documentId(qint64 recordId) const { return m_firstId + recordId; }
    [[nodiscard]] qint64 recordId(qint64 documentId) const { return documentId - m_firstId; }

    static constexpr qint64 BandSize = qint64(1) << 40;
    /** Ids below it belong to registers, the others do not. */
    static constexpr qint64 EndOfRegisters = BandSize << 21;
    /** All ids are below it. */
    static constexpr qint64 EndOfAll = BandSize << 22;

private:
    qint64 m_firstId = 0;
    bool m_isSearched = false;
    int m_numberField = -1;
    int m_titleField = -1;
    std::vector<int> m_bodyFields;
};

} // namespace tahaluf
