// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/IndicatorQueries.h"

#include "coalition/indicators/Measure.h"
#include "coalition/ServiceQueries.h"
#include "language/DecimalNumber.h"
#include "storage/Query.h"

#include <algorithm>
#include <map>

namespace tahaluf {

namespace {

constexpr std::size_t MostPeriods = 12;
constexpr int MonthsAQuarter = 3;
constexpr int QuartersAYear = 4;
/** A coalition in which nothing happened for so many days is at rest. */
constexpr int RestDays = 400;

std::optional<double> combined(MeasureForm form, const std::vector<double>& parts, double whole)
{
    if (form == MeasureForm::Median) {
        if (parts.empty()) {
            return {};
        }
        std::vector<double> sorted = parts;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
    double sum = 0;
    for (const double part : parts) {
        sum += part;
    }
    if (form == MeasureForm::Count) {
        return sum;
    }
    constexpr double Hundred = 100;
    return whole > 0 ? std::optional(Hundred * sum / whole) : std::nullopt;
}

std::optional<double> gathered(IndicatorGathering gathering, const std::vector<double>& values)
{
    if (values.empty()) {
        return {};
    }
    if (gathering == IndicatorGathering::Latest) {
        return values.back();
    }
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return gathering == IndicatorGathering::Sum ? sum : sum / static_cast<double>(values.size());
}

int quarterOf(QDate day)
{
    return (day.month() - 1) / MonthsAQuarter + 1;
}

} // namespace

/** An indicator with all that belongs to it. */
struct IndicatorQueries::Read
{
    Indicator indicator;
    const Measure* measure = nullptr; ///< null: entered by staff
    std::vector<IndicatorValue> values;
    std::map<int, double> targets; ///< by year
};

Result<std::vector<Indicator>> IndicatorQueries::indicators(Audience edition) const
{
    Result<std::vector<Indicator>> all = m_own.indicators.all(QStringLiteral("sequence"));
    if (all) {
        std::erase_if(*all, [edition](const Indicator& each) { return each.audience > edition; });
    }
    return all;
}

Result<std::vector<Indicator>> IndicatorQueries::onOverview() const
{
    return m_own.indicators.where(QStringLiteral("on_overview = 1"), {}, QStringLiteral("sequence"));
}

Result<std::vector<IndicatorTarget>> IndicatorQueries::targets(IndicatorId indicator) const
{
    return m_own.targets.where(QStringLiteral("indicator = ?"), {indicator.value()}, QStringLiteral("year"));
}

Result<std::vector<IndicatorValue>> IndicatorQueries::values(IndicatorId indicator) const
{
    return m_own.values.where(QStringLiteral("indicator = ?"), {indicator.value()}, QStringLiteral("dated_on, id"));
}

Result<ActiveTime> IndicatorQueries::activeTime(QDate today) const
{
    // The first and the last entry by their ids: a hundred thousand are not read for two days.
    Query query(
        m_records.database(),
        QStringLiteral(
            "SELECT min(day), max(day), min(CASE WHEN began THEN day END) FROM (SELECT substr(starts_at, 1, 10) AS "
            "day, 1 AS began FROM meetings WHERE deleted = 0 AND state IN ('in_session', 'minutes_drafted', "
            "'minutes_approved') UNION ALL "
            "SELECT * FROM (SELECT substr(recorded_at, 1, 10), 1 FROM entries WHERE deleted = 0 ORDER BY id LIMIT 1) "
            "UNION ALL SELECT * FROM (SELECT substr(recorded_at, 1, 10), 1 FROM entries WHERE deleted = 0 ORDER BY id "
            "DESC LIMIT 1) UNION ALL SELECT dated_on, 0 FROM indicator_values WHERE deleted = 0) WHERE day <= ?"));
    query.bind(today);
    ActiveTime time{today, today, today};
    while (query.next()) {
        const QDate first = query.value<QDate>(0);
        const QDate last = query.value<QDate>(1);
        if (first.isValid()) {
            time.first = first;
        }
        if (const QDate began = query.value<QDate>(2); began.isValid()) {
            time.began = began;
        }
        if (last.isValid() && last.addDays(RestDays) < today) {
            time.last = QDate(last.year(), 12, 31);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return time;
}

Result<std::vector<IndicatorQueries::Row>> IndicatorQueries::rows(const Measure& measure, QDate first, QDate last) const
{
    Query query(m_records.database(),
                QStringLiteral("WITH period (since, till, fresh) AS (VALUES (?, ?, ?)) ") +
                    QString::fromUtf8(measure.sql));
    query.bind(first).bind(last).bind(last.addDays(-ServiceVerificationDays));
    return query.collect([](const Query& row) {
        return Row{row.value<MemberId>(0), row.stored(1).toDouble(), row.stored(2).toDouble()};
    });
}

Result<std::optional<double>> IndicatorQueries::value(const Read& read, QDate first, QDate last) const
{
    std::vector<double> numbers;
    if (!read.measure) {
        for (const IndicatorValue& each : read.values) {
            if (each.datedOn >= first && each.datedOn <= last) {
                if (const std::optional<double> number = DecimalNumber::value(each.value)) {
                    numbers.push_back(*number);
                }
            }
        }
        return gathered(read.indicator.gathering, numbers);
    }
    Result<std::vector<Row>> found = rows(*read.measure, first, last);
    if (!found) {
        return found.takeError();
    }
    double whole = 0;
    for (const Row& row : *found) {
        numbers.push_back(row.part);
        whole += row.whole;
    }
    return combined(read.measure->form, numbers, whole);
}

Result<IndicatorQueries::Read> IndicatorQueries::readOf(const Indicator& indicator) const
{
    Read read;
    read.indicator = indicator;
    read.measure = findMeasure(indicator.measure);
    Result<std::vector<IndicatorTarget>> goals = targets(indicator.id);
    Result<std::vector<IndicatorValue>> entered =
        read.measure ? Result<std::vector<IndicatorValue>>(std::vector<IndicatorValue>()) : values(indicator.id);
    if (!goals || !entered) {
        return !goals ? goals.takeError() : entered.takeError();
    }
    for (const IndicatorTarget& each : *goals) {
        if (const std::optional<double> number = DecimalNumber::value(each.target)) {
            read.targets[each.year] = *number;
        }
    }
    read.values = std::move(*entered);
    return read;
}

Result<IndicatorReading> IndicatorQueries::standing(const Indicator& indicator, QDate asAt) const
{
    Result<Read> read = readOf(indicator);
    if (!read) {
        return read.takeError();
    }
    Result<std::optional<double>> now = value(*read, QDate(asAt.year(), 1, 1), asAt);
    if (!now) {
        return now.takeError();
    }
    IndicatorReading reading;
    reading.indicator = indicator;
    reading.asAt = asAt;
    reading.baseline = DecimalNumber::value(indicator.baseline);
    reading.value = *now;
    if (const auto target = read->targets.find(asAt.year()); target != read->targets.end()) {
        reading.target = target->second;
    }
    reading.standing = standingOf(indicator.direction, reading.baseline, reading.value, reading.target);
    return reading;
}

Result<IndicatorReading> IndicatorQueries::reading(const Indicator& indicator, QDate asAt) const
{
    Result<IndicatorReading> reading = standing(indicator, asAt);
    Result<Read> read = reading ? readOf(indicator) : Result<Read>(Read());
    if (!reading || !read) {
        return reading ? Result<IndicatorReading>(read.takeError()) : std::move(reading);
    }
    Result<std::vector<IndicatorPoint>> points = periods(indicator, *read, asAt);
    if (!points) {
        return points.takeError();
    }
    for (IndicatorPoint& point : *points) {
        Result<std::optional<double>> then = value(*read, point.first, point.last);
        if (!then) {
            return then.takeError();
        }
        point.value = *then;
        if (const auto target = read->targets.find(point.year); target != read->targets.end()) {
            point.target = target->second;
        }
    }
    if (read->measure) {
        Result<ActiveTime> time = activeTime(asAt);
        if (!time) {
            return time.takeError();
        }
        // Before the coalition began there is nothing to count: a row of noughts says no more.
        const auto first = std::find_if(points->begin(), points->end(), [&time](const IndicatorPoint& point) {
            return point.last >= time->began || point.value.value_or(0) > 0;
        });
        points->erase(points->begin(), first);
    }
    reading->points = std::move(*points);
    return reading;
}

Result<std::vector<IndicatorPoint>>
IndicatorQueries::periods(const Indicator& indicator, const Read& read, QDate asAt) const
{
    if (indicator.period == IndicatorPeriod::Meeting) {
        return meetings(asAt);
    }
    Result<ActiveTime> time = activeTime(asAt);
    if (!time) {
        return time.takeError();
    }
    QDate start = time->first;
    if (!read.values.empty() && read.values.front().datedOn.isValid()) {
        start = read.values.front().datedOn; // nothing is known of before
    }
    start = std::min(start, asAt);
    std::vector<IndicatorPoint> points;
    if (indicator.period == IndicatorPeriod::Year) {
        for (int year = start.year(); year <= asAt.year(); ++year) {
            points.push_back({year, 0, {}, QDate(year, 1, 1), std::min(QDate(year, 12, 31), asAt), {}, {}});
        }
    } else {
        const int last = asAt.year() * QuartersAYear + quarterOf(asAt) - 1;
        for (int each = start.year() * QuartersAYear + quarterOf(start) - 1; each <= last; ++each) {
            const QDate first(each / QuartersAYear, each % QuartersAYear * MonthsAQuarter + 1, 1);
            points.push_back({first.year(),
                              quarterOf(first),
                              {},
                              first,
                              std::min(first.addMonths(MonthsAQuarter).addDays(-1), asAt),
                              {},
                              {}});
        }
    }
    if (points.size() > MostPeriods) {
        points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(MostPeriods));
    }
    return points;
}

Result<std::vector<IndicatorPoint>> IndicatorQueries::meetings(QDate asAt) const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT substr(m.starts_at, 1, 10), s.code || ' ' || m.number FROM meetings m JOIN "
                               "meeting_series s ON s.id = m.series WHERE m.deleted = 0 AND m.state IN ('in_session', "
                               "'minutes_drafted', 'minutes_approved') AND substr(m.starts_at, 1, 10) <= ? "
                               "ORDER BY m.starts_at DESC, m.id DESC LIMIT ?"));
    query.bind(asAt).bind(static_cast<qint64>(MostPeriods) + 1);
    Result<std::vector<std::pair<QDate, QString>>> held =
        query.collect([](const Query& row) { return std::pair(row.value<QDate>(0), row.value<QString>(1)); });
    if (!held) {
        return held.takeError();
    }
    std::reverse(held->begin(), held->end());
    std::vector<IndicatorPoint> points;
    QDate first(1900, 1, 1);
    for (const auto& [day, number] : *held) {
        points.push_back({day.year(), 0, number, std::min(first, day), day, {}, {}});
        first = day.addDays(1);
    }
    if (points.size() > MostPeriods) {
        points.erase(points.begin());
    }
    return points;
}

Result<std::vector<BodyFigure>> IndicatorQueries::byBody(const Indicator& indicator, QDate first, QDate last) const
{
    const Measure* measure = findMeasure(indicator.measure);
    if (!measure || !measure->hasBodies) {
        return std::vector<BodyFigure>();
    }
    Result<std::vector<Row>> found = rows(*measure, first, last);
    if (!found) {
        return found.takeError();
    }
    std::map<qint64, std::pair<std::vector<double>, double>> bodies;
    for (const Row& row : *found) {
        if (row.member.isValid()) {
            auto& [parts, whole] = bodies[row.member.value()];
            parts.push_back(row.part);
            whole += row.whole;
        }
    }
    std::vector<BodyFigure> figures;
    for (const auto& [member, numbers] : bodies) {
        if (const std::optional<double> figure = combined(measure->form, numbers.first, numbers.second)) {
            figures.push_back({MemberId(member), *figure});
        }
    }
    std::stable_sort(
        figures.begin(), figures.end(), [](const BodyFigure& a, const BodyFigure& b) { return a.value > b.value; });
    return figures;
}

} // namespace tahaluf
