// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/Searcher.h"

#include <QString>

#include <vector>

namespace tahaluf {

class PageContext;
class Settings;

/**
 * The records of the open file that were opened or changed last on this computer. The settings keep who they are, the
 * file what they are called.
 */
class RecentRecords
{
public:
    RecentRecords(PageContext& context, Settings& settings)
        : m_context(context)
        , m_settings(settings)
    {
    }

    void note(const QString& entity, qint64 id);
    /** Newest first, without those that are not there any more. */
    [[nodiscard]] std::vector<SearchHit> list(int limit) const;

private:
    [[nodiscard]] Result<SearchHit> read(const QString& entity, const QString& uid) const;

    PageContext& m_context;
    Settings& m_settings;
};

} // namespace tahaluf
