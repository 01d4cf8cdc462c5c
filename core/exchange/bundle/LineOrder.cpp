// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/LineOrder.h"

#include "storage/Query.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace tahaluf {

bool LineMoment::isBefore(const LineMoment& other) const
{
    return std::tie(at, station, sequence) < std::tie(other.at, other.station, other.sequence);
}

Result<LineOrder> LineOrder::read(Database& database)
{
    LineOrder order;
    Query query(database, QStringLiteral("SELECT station, at FROM changes ORDER BY station, station_seq"));
    while (query.next()) {
        const QDateTime at = QDateTime::fromString(query.value<QString>(1), Qt::ISODateWithMs);
        order.m_moments[query.value<QString>(0)].push_back(at.toMSecsSinceEpoch());
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    const Result<std::vector<SeenMark>> marks = Stations::marks(database);
    if (!marks) {
        return marks.error();
    }
    for (const SeenMark& mark : *marks) {
        order.m_marks[mark.station].push_back(mark);
    }

    // Each chain is gone through as far as what it knew of the others is reckoned already.
    struct Way
    {
        std::size_t line = 0;
        std::size_t mark = 0;
        qint64 floor = 0;
    };
    QHash<QString, Way> ways;
    bool isMoving = true;
    while (isMoving) {
        isMoving = false;
        for (auto chain = order.m_moments.begin(); chain != order.m_moments.end(); ++chain) {
            Way& way = ways[chain.key()];
            const std::vector<SeenMark> seen = order.m_marks.value(chain.key());
            while (way.line < chain->size()) {
                bool isWaiting = false;
                while (way.mark < seen.size() && seen[way.mark].after <= static_cast<qint64>(way.line)) {
                    const SeenMark& mark = seen[way.mark];
                    if (mark.upTo > static_cast<qint64>(ways.value(mark.source).line)) {
                        isWaiting = true;
                        break;
                    }
                    if (mark.upTo > 0) {
                        way.floor = std::max(way.floor,
                                             order.m_moments[mark.source][static_cast<std::size_t>(mark.upTo) - 1] + 1);
                    }
                    ++way.mark;
                }
                if (isWaiting) {
                    break;
                }
                qint64& at = (*chain)[way.line];
                at = std::max(at, way.floor);
                way.floor = at;
                ++way.line;
                isMoving = true;
            }
        }
    }
    for (auto chain = order.m_moments.begin(); chain != order.m_moments.end(); ++chain) {
        if (ways.value(chain.key()).line < chain->size()) {
            return refused(tr("The bundle is damaged: it says of a station that it knew what nobody wrote. Nothing "
                              "was changed."));
        }
    }
    return order;
}

LineMoment LineOrder::momentOf(const QString& station, qint64 sequence) const
{
    const auto chain = m_moments.constFind(station);
    const auto index = static_cast<std::size_t>(sequence - 1);
    const bool isKnown = chain != m_moments.constEnd() && index < chain->size();
    return {isKnown ? (*chain)[index] : 0, station, sequence};
}

bool LineOrder::knew(const LineMoment& line, const LineMoment& other) const
{
    if (line.station == other.station) {
        return other.sequence <= line.sequence;
    }
    const auto seen = m_marks.constFind(line.station);
    return seen != m_marks.constEnd() && std::any_of(seen->begin(), seen->end(), [&](const SeenMark& mark) {
               return mark.after < line.sequence && mark.source == other.station && mark.upTo >= other.sequence;
           });
}

} // namespace tahaluf
