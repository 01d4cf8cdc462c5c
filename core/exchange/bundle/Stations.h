// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ForeignHistory.h"
#include "storage/Journal.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace tahaluf {

/** One of the files in which a coalition is worked on: the office's, a laptop's. */
struct Station
{
    QString id = {};
    QString name = {}; ///< as it was called when it was made; empty for the first one
    int place = 0; ///< in the blocks of numbers, see NumberCounter; 0 is the first one's

    /** What people call it; the first one is the office. */
    [[nodiscard]] QString label() const;
};

/** That a station, when its chain stood at `after`, had taken over everything of `source` up to `upTo`. */
struct SeenMark
{
    QString station;
    qint64 after = 0;
    QString source;
    qint64 upTo = 0;

    friend bool operator==(const SeenMark&, const SeenMark&) = default;
};

/** What a file knows of the stations of its coalition. It lies in the file's own notes, not in the history. */
class Stations
{
    Q_DECLARE_TR_FUNCTIONS(Stations)

public:
    static Result<Station> own(Journal& journal);
    /** All that this file has heard of, its own among them, in the order of their places. */
    static Result<std::vector<Station>> all(Journal& journal);
    /** The station, other than this file's, that goes by this name or id; Refused, naming all, where there is none. */
    static Result<Station> find(Journal& journal, const QString& nameOrId);
    /** Notes what another file says of its stations; known ones stay as they are. */
    static Result<void> learn(Database& database, const Station& station);

    /**
     * Makes a copy of the file that is a station of its own, under a name of its own. Only the first station gives
     * out others, so that their places differ. Refused when `target` or the name exists, or all places are given.
     */
    static Result<Station> give(Journal& journal, const QString& name, const QString& target);

    /** What a station is known to have. */
    static Result<StationHeights> knownBy(Database& database, const QString& station);
    /** Raises it; whether anything was raised. */
    static Result<bool> noteKnownBy(Database& database, const QString& station, const StationHeights& heights);

    static Result<std::vector<SeenMark>> marks(Database& database);
    /** Whether it said anything new. */
    static Result<bool> addMark(Database& database, const SeenMark& mark);

private:
    static Result<void> becomeStation(const QString& path, const Station& station, const QString& giver);
};

} // namespace tahaluf
