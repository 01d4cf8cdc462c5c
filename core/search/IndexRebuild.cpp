// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/IndexRebuild.h"

#include "search/SearchIndex.h"
#include "storage/Journal.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <string_view>

namespace tahaluf::IndexRebuild {

namespace {

/** Often enough that a stop is felt at once. */
constexpr int InstructionsBetweenSteps = 1000;

/**
 * Looks over SQLite's shoulder: the last part of a rebuild is one single statement, which nobody else could count or
 * stop. A stopped statement takes the transaction back.
 */
class IndexWatch
{
public:
    IndexWatch(Database& database, int total, const Step& step)
        : m_handle(database.handle())
        , m_step(step)
        , m_total(total)
    {
        sqlite3_update_hook(m_handle, &IndexWatch::written, this);
        sqlite3_progress_handler(m_handle, InstructionsBetweenSteps, &IndexWatch::askWhetherToStop, this);
    }
    ~IndexWatch()
    {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        sqlite3_update_hook(m_handle, nullptr, nullptr);
    }
    IndexWatch(const IndexWatch&) = delete;
    IndexWatch& operator=(const IndexWatch&) = delete;

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    static void written(void* watch, int operation, const char* /*database*/, const char* table, sqlite3_int64 /*row*/)
    {
        if (operation == SQLITE_INSERT && std::string_view(table) == "search_documents") {
            ++static_cast<IndexWatch*>(watch)->m_done;
        }
    }
    static int askWhetherToStop(void* watch)
    {
        auto* self = static_cast<IndexWatch*>(watch);
        // Once is enough: the rollback that follows must not be stopped too.
        const bool stops = !self->m_isStopped && !self->m_step(qMin(self->m_done, self->m_total), self->m_total);
        self->m_isStopped = self->m_isStopped || stops;
        return stops ? 1 : 0;
    }

    sqlite3* m_handle;
    const Step& m_step;
    int m_total;
    int m_done = 0;
    bool m_isStopped = false;
};

} // namespace

Result<void> run(SearchIndex& index, Journal& journal, const Step& step)
{
    Database& database = journal.database();
    const Result<qint64> total = database.number(QStringLiteral("SELECT count(*) FROM search_documents"));
    if (!total) {
        return total.error();
    }
    const IndexWatch watch(database, static_cast<int>(*total), step);
    Result<void> rebuilt = index.rebuild(journal);
    return rebuilt || !watch.isStopped()
               ? rebuilt
               : refused(QCoreApplication::translate("IndexRebuild",
                                                     "The search index was not made anew. It is as it was before."));
}

} // namespace tahaluf::IndexRebuild
