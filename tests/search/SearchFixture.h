// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionCatalog.h"
#include "coalition/members/Member.h"
#include "coalition/members/Person.h"
#include "coalition/proposals/Entry.h"
#include "search/SearchIndex.h"
#include "storage/FileSettings.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/Repository.h"
#include "storage/Transaction.h"

namespace tahaluf {

/** An empty coalition in memory, its index observing every write. */
struct SearchFixture
{
    SearchFixture()
        : database(std::move(*Database::openInMemory()))
        , catalog(coalitionCatalog())
        , journal(*database, catalog, notifier, clock)
        , index(*database, catalog)
        , members(journal)
        , people(journal)
        , entries(journal)
    {
        const Result<void> migrated = Migrator::migrate(*database);
        ready = migrated.has_value();
        journal.addObserver(index);
    }

    Member member(const QString& name)
    {
        Member member;
        member.name = name;
        ready = members.insert(member).has_value() && ready;
        return member;
    }

    Entry entry(const QString& number, const QString& text, const QString& formalText = {})
    {
        Entry entry;
        entry.number = number;
        entry.text = text;
        entry.formalText = formalText;
        ready = entries.insert(entry).has_value() && ready;
        return entry;
    }

    /** The titles that a query finds, best first. */
    QStringList titles(const QString& typed, const QStringList& entities = {}, int limit = 50)
    {
        const auto hits = index.search(typed, entities, limit);
        if (!hits) {
            return {QStringLiteral("failed: ") + hits.error().message};
        }
        QStringList result;
        for (const SearchHit& hit : *hits) {
            result.append(hit.title);
        }
        return result;
    }

    qint64 rows(const QString& table)
    {
        return database->number(QStringLiteral("SELECT count(*) FROM ") + table).value_or(-1);
    }

    bool ready = false;
    Clock clock;
    ChangeNotifier notifier;
    std::unique_ptr<Database> database;
    EntityCatalog catalog;
    Journal journal;
    SearchIndex index;
    Repository<Member> members;
    Repository<Person> people;
    Repository<Entry> entries;
};

inline const QString Trafficking = QStringLiteral("إنشاء لجنةٍ وطنيّة لمكافحة الإتجار بالبشر");

} // namespace tahaluf
