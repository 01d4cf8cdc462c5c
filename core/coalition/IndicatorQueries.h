// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/indicators/IndicatorRecords.h"
#include "coalition/indicators/IndicatorStanding.h"
#include "coalition/indicators/Measure.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** A period of a series, and what the indicator was in it. */
struct IndicatorPoint
{
    int year = 0;
    int quarter = 0; ///< 1 to 4; 0 for a year or a meeting
    QString meeting; ///< number of the meeting that ends the period, «ت 2»; empty for others
    QDate first;
    QDate last;
    std::optional<double> value;
    std::optional<double> target; ///< of the year; for years and what has no other
};

/** An indicator at the end of a year: its value, its target, and how it got there. */
struct IndicatorReading
{
    Indicator indicator;
    QDate asAt;
    std::optional<double> baseline;
    std::optional<double> value; ///< of the whole year of asAt
    std::optional<double> target; ///< of that year
    IndicatorStanding standing = IndicatorStanding::NoValue;
    std::vector<IndicatorPoint> points; ///< the oldest first
};

/** What an indicator is for one body. */
struct BodyFigure
{
    MemberId member;
    double value = 0;
};

/** From when until when anything happened that indicators tell of. */
struct ActiveTime
{
    QDate first;
    QDate began; ///< with the first meeting or proposal; what is computed is nothing before
    QDate last; ///< today, or of a coalition at rest the last day of its last year
};

/** What the page, the overview and the papers ask about indicators. */
class IndicatorQueries
{
public:
    explicit IndicatorQueries(const CoalitionRecords& records)
        : m_records(records)
        , m_own(records.journal)
    {
    }

    /** Indicators that may stand in this edition, in the order of their numbers. */
    Result<std::vector<Indicator>> indicators(Audience edition) const;
    Result<std::vector<Indicator>> onOverview() const;
    Result<ActiveTime> activeTime(QDate today) const;
    /** The value, target and standing of the year that `asAt` lies in, without a series. */
    Result<IndicatorReading> standing(const Indicator& indicator, QDate asAt) const;
    /** The same with its series: at most twelve periods up to `asAt`. */
    Result<IndicatorReading> reading(const Indicator& indicator, QDate asAt) const;
    /** By body, the most first; empty for indicators that are not told by body. */
    Result<std::vector<BodyFigure>> byBody(const Indicator& indicator, QDate first, QDate last) const;
    Result<std::vector<IndicatorTarget>> targets(IndicatorId indicator) const;
    /** Entered values, the oldest first. */
    Result<std::vector<IndicatorValue>> values(IndicatorId indicator) const;

private:
    struct Row
    {
        MemberId member;
        double part = 0;
        double whole = 0;
    };
    struct Read;

    Result<std::vector<Row>> rows(const Measure& measure, QDate first, QDate last) const;
    Result<std::optional<double>> value(const Read& read, QDate first, QDate last) const;
    Result<Read> readOf(const Indicator& indicator) const;
    Result<std::vector<IndicatorPoint>> periods(const Indicator& indicator, const Read& read, QDate asAt) const;
    Result<std::vector<IndicatorPoint>> meetings(QDate asAt) const;

    const CoalitionRecords& m_records;
    IndicatorRecords m_own;
};

} // namespace tahaluf
