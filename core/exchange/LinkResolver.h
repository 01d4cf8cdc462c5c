// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Turns what a file says of another record into its id and back. Understood are the uid, the code of a meeting («ت2»,
 * "2"), the letter of a series, the number of an entry, the place of an agenda item, and the title or name in either
 * language, however it is spelled. Reads an entity's names once and keeps them: tell it about records made meanwhile.
 */
class LinkResolver
{
    Q_DECLARE_TR_FUNCTIONS(LinkResolver)

public:
    explicit LinkResolver(const RecordAccess& access)
        : m_access(access)
    {
    }

    /** Nothing when there is no such record; Refused when several answer to it. `meeting` narrows agenda items. */
    Result<std::optional<qint64>> find(const QString& entity, const QString& text, qint64 meeting = 0);
    /** Like find(), but Refused, with the field's label, when there is no such record. */
    Result<qint64> resolve(const FieldInfo& field, const QString& text, qint64 meeting = 0);
    /** The text that find() turns into `id` again: code, number, name; the uid where a name is missing or not unique.
     */
    Result<QString> textOf(const QString& entity, qint64 id, qint64 meeting = 0);

    /** Makes a new record known by its name. */
    void add(const QString& entity, qint64 id, const QString& uid, const QString& name);
    /** Forgets the names of an entity, because one was added or changed. */
    void forget(const QString& entity)
    {
        m_names.remove(entity);
        m_found.remove(entity);
    }
    /** After records of an entity were saved whose names add() was or will be told: what was found is looked up anew.
     */
    void forgetFound(const QString& entity) { m_found.remove(entity); }

private:
    struct Names
    {
        QHash<QString, std::vector<qint64>> ids; ///< by folded name (agenda: meeting, then name or place)
        QHash<qint64, QString> texts;
        QHash<qint64, QString> uids;
    };
    Result<std::optional<qint64>> findAnew(const EntityInfo& info, const QString& typed, qint64 meeting);
    Result<const Names*> namesOf(const QString& entity);
    static Result<Names> readNames(Database& database, const EntityInfo& info);
    Result<std::optional<qint64>> findByUid(const EntityInfo& info, const QString& uid);
    Result<std::optional<qint64>> findMeeting(const QString& text);

    RecordAccess m_access;
    QHash<QString, Names> m_names;
    QHash<QString, QHash<QString, qint64>> m_found; ///< by entity and what was written (agenda: meeting, then that)
    QHash<qint64, QString> m_codes; ///< of meetings; a meeting keeps its number
};

} // namespace tahaluf
