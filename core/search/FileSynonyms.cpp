// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FileSynonyms.h"

#include "search/SynonymList.h"
#include "storage/Query.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace tahaluf::FileSynonyms {

namespace {

const QString& separator()
{
    static const QString comma = QStringLiteral("، ");
    return comma;
}

/** A group with the forms of all its words, found out once. */
struct KnownGroup
{
    QString words;
    QSet<QString> forms;
};

const std::vector<KnownGroup>& knownShipped()
{
    static const std::vector<KnownGroup> groups = [] {
        std::vector<KnownGroup> made;
        for (const QString& group : SynonymList::shipped()) {
            made.push_back({group, SynonymList::allFormsOf(group)});
        }
        return made;
    }();
    return groups;
}

/** A row of the file's own list. */
struct OwnGroup
{
    QString words;
    bool isUsed = true;
    bool isShipped = false;

    friend bool operator==(const OwnGroup&, const OwnGroup&) = default;
};

Synonyms joined(const std::vector<OwnGroup>& own)
{
    QSet<QString> switchedOff;
    for (const OwnGroup& group : own) {
        if (group.isShipped && !group.isUsed) {
            switchedOff.insert(SynonymList::keyOf(group.words));
        }
    }
    std::vector<KnownGroup> groups;
    for (const KnownGroup& group : knownShipped()) {
        if (!switchedOff.contains(SynonymList::keyOf(group.words))) {
            groups.push_back(group);
        }
    }
    for (const OwnGroup& group : own) {
        if (group.isShipped || !group.isUsed) {
            continue;
        }
        KnownGroup whole{group.words, SynonymList::allFormsOf(group.words)};
        const auto others = std::stable_partition(groups.begin(), groups.end(), [&whole](const KnownGroup& known) {
            return !known.forms.intersects(whole.forms);
        });
        std::for_each(others, groups.end(), [&whole](const KnownGroup& known) {
            whole.words += separator() + known.words;
            whole.forms.unite(known.forms);
        });
        groups.erase(others, groups.end());
        groups.push_back(std::move(whole));
    }
    QStringList lines;
    for (const KnownGroup& group : groups) {
        lines << group.words;
    }
    Synonyms synonyms;
    synonyms.add(lines.join(u'\n'));
    return synonyms;
}

} // namespace

Result<Synonyms> read(Database& database)
{
    Query rows(database,
               QStringLiteral("SELECT words, is_used, is_shipped FROM synonyms WHERE deleted = 0 ORDER BY id"));
    auto own = rows.collect([](const Query& row) {
        return OwnGroup{row.value<QString>(0), row.value<bool>(1), row.value<bool>(2)};
    });
    if (!own) {
        return own.takeError();
    }
    // Asked with every letter that is typed, changed once a year: the same rows are understood once.
    struct Understood
    {
        std::vector<OwnGroup> rows;
        Synonyms synonyms;
        bool isFilled = false;
    };
    thread_local Understood last;
    if (!last.isFilled || !(last.rows == *own)) {
        last = {*own, joined(*own), true};
    }
    return last.synonyms;
}

} // namespace tahaluf::FileSynonyms
