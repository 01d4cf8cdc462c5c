// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/NameInLanguage.h"
#include "storage/Repository.h"

#include <QHash>

namespace tahaluf {

/** The names of all records of an entity by id, in the language of `words`; they stand in these two fields. */
template <typename T>
Result<QHash<qint64, QString>>
namesById(const Repository<T>& records, const Phrasebook& words, QString T::*arabic, QString T::*english)
{
    Result<std::vector<T>> all = records.all();
    if (!all) {
        return all.takeError();
    }
    QHash<qint64, QString> names;
    for (const T& record : *all) {
        names.insert(record.id.value(), nameInLanguage(words, record.*arabic, record.*english));
    }
    return names;
}

} // namespace tahaluf
