// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

/**
 * All words of the search index, folded, with how often they occur: for what a plain search cannot find. Read when
 * first needed and again after the file changed, since few searches need it.
 */
class Vocabulary
{
public:
    explicit Vocabulary(Database& database);

    /** The commonest words that hold @p part anywhere, itself left out. */
    Result<QStringList> around(const QString& part, int limit);
    /** The word of the index that @p word was probably meant to be; itself where it is there, empty where none is near.
     */
    Result<QString> nearest(const QString& word);

private:
    struct Entry
    {
        QString word;
        qint64 count = 0;
    };
    Result<void> load();

    Database& m_database;
    std::vector<Entry> m_words; ///< commonest first
    qint64 m_stamp = -1;
};

} // namespace tahaluf
