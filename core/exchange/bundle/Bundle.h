// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Stations.h"
#include "storage/LogLine.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tahaluf {

/** What a transaction is called in the history, see CommandNames. */
struct NamedTransaction
{
    QString transaction;
    QString command;
    QString reverses;
};

/** What one station hands to another: every line of the history it is not known to have, and what these lines need. */
struct Bundle
{
    struct Attached
    {
        QString digest; ///< SHA-256
        QByteArray content;
    };

    qint64 schemaVersion = 0;
    QString origin = {}; ///< the line the coalition's history begins with, see ForeignHistory::origin
    Station from = {};
    Station to = {};
    QDateTime madeAt = {}; ///< UTC
    StationHeights knows = {}; ///< what the station had that made it
    std::vector<Station> stations = {};
    std::vector<SeenMark> marks = {};
    std::vector<NamedTransaction> names = {};
    std::vector<LogLine> lines = {}; ///< causes before what followed from them
    std::vector<Attached> attached = {};
};

} // namespace tahaluf
