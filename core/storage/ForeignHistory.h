// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"
#include "storage/LogLine.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <functional>

namespace tahaluf {

/** How far each station's chain is known: the number of its last line by station. */
using StationHeights = QMap<QString, qint64>;

/** The change log of several stations in one file: what leaves it, and what comes in with its chains unbroken. */
class ForeignHistory
{
    Q_DECLARE_TR_FUNCTIONS(ForeignHistory)

public:
    static Result<StationHeights> heights(Database& database);
    /** Every line above `known`, in the order in which this file got them: causes before what followed from them. */
    static Result<void>
    eachLineAfter(Database& database, const StationHeights& known, const std::function<Result<void>(LogLine&)>& take);
    /** The hash of one line; empty when the file does not have it. */
    static Result<QString> hashAt(Database& database, const QString& station, qint64 sequence);
    /** The hash of the line every copy of one coalition begins with. */
    static Result<QString> origin(Database& database);
    /**
     * Adds the next line of its station as it was written there. Refused when it does not follow the last one, or is
     * not what its hashes say.
     */
    static Result<void> append(Transaction& transaction, const LogLine& line);
    /** The revision of a record counts all lines about it, so it rises by those that came from elsewhere. */
    static Result<void> raiseRevision(Transaction& transaction, const EntityInfo& entity, const QString& uid, int by);
};

} // namespace tahaluf
