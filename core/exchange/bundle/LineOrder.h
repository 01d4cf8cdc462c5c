// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Stations.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace tahaluf {

/** When a line was written, in an order that every station reckons alike. */
struct LineMoment
{
    qint64 at = 0; ///< milliseconds, never before that of a line its writer knew
    QString station = {};
    qint64 sequence = 0;

    [[nodiscard]] bool isBefore(const LineMoment& other) const;
};

/**
 * The order of the lines of all stations: what somebody wrote knowing another line comes after it, whatever the clocks
 * of the computers say; what was written at two places without knowing of each other comes by the clock, then by the
 * station. Two files with the same lines reckon the same order.
 */
class LineOrder
{
    Q_DECLARE_TR_FUNCTIONS(LineOrder)

public:
    /** Refused where marks name lines that are not there. */
    static Result<LineOrder> read(Database& database);

    [[nodiscard]] LineMoment momentOf(const QString& station, qint64 sequence) const;
    /** Whether the writer of a line knew another one. */
    [[nodiscard]] bool knew(const LineMoment& line, const LineMoment& other) const;

private:
    QHash<QString, std::vector<qint64>> m_moments; ///< by station, in the order of its chain
    QHash<QString, std::vector<SeenMark>> m_marks; ///< by station, in the order of `after`
};

} // namespace tahaluf
