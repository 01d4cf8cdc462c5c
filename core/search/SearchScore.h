// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

#include <QString>

namespace tahaluf {

/** How well a document answers a query, by its number and title alone: cheap, so that thousands can be compared. */
class SearchScore
{
public:
    explicit SearchScore(const SearchQuery& query);

    [[nodiscard]] int of(const QString& number, const QString& title) const;

private:
    [[nodiscard]] int ofTitle(const QString& title) const;

    QStringList m_words;
    QStringList m_bareWords;
    QString m_key;
    bool m_isLastWordOpen = false;
};

} // namespace tahaluf
