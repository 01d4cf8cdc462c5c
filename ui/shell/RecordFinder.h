// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Article.h"
#include "search/Searcher.h"
#include "widgets/PopupRow.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

class PageContext;

/** What the search field and the palette find while one types, and the rows that show it. */
class RecordFinder
{
    Q_DECLARE_TR_FUNCTIONS(RecordFinder)

public:
    /** @p entities are the keys of the records that can be opened. */
    RecordFinder(PageContext& context, QStringList entities);

    /** False on a failure, which the window was told of. Nothing typed finds nothing. */
    bool find(const QString& typed, int limit);
    void clear();
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return m_hits; }
    /** What was probably meant; only where nothing was found. */
    [[nodiscard]] const QString& suggestion() const { return m_suggestion; }

    /** A row for each hit; an attachment says what it belongs to. */
    [[nodiscard]] std::vector<PopupRow> rows() const;
    [[nodiscard]] PopupRow suggestionRow(const QString& typed) const;
    /** The row of any record. */
    [[nodiscard]] PopupRow rowOf(const SearchHit& hit) const;

private:
    [[nodiscard]] QString kindOf(const SearchHit& hit) const;
    /** The same text may stand in several versions. */
    [[nodiscard]] std::optional<QString> articleKind(ArticleId id) const;

    PageContext& m_context;
    QStringList m_entities;
    std::optional<Searcher> m_searcher;
    std::vector<SearchHit> m_hits;
    QString m_suggestion;
};

} // namespace tahaluf
