// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/IndicatorFacts.h"

#include "language/Bidi.h"
#include "language/DecimalNumber.h"
#include "language/NameInLanguage.h"

#include <cmath>
#include <limits>

namespace tahaluf {

namespace {
constexpr double FewPeople = 5;
constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
} // namespace

QString IndicatorFacts::name(const Indicator& indicator) const
{
    return m_book.shaped(nameInLanguage(m_book, indicator.name, indicator.nameEn));
}

QString IndicatorFacts::definition(const Indicator& indicator) const
{
    const QString own = nameInLanguage(m_book, indicator.definition, indicator.definitionEn);
    const Measure* measure = findMeasure(indicator.measure);
    return own.trimmed().isEmpty() && measure ? m_book.phrase("Measure", measure->definition) : m_book.shaped(own);
}

QString IndicatorFacts::number(double value) const
{
    return m_book.shaped(DecimalNumber::text(value, std::abs(value) < 10 ? 2 : 1));
}

bool IndicatorFacts::isHidden(const Indicator& indicator, const std::optional<double>& value) const
{
    return indicator.countsPeople && m_edition != Audience::Internal && value && *value > 0 && *value < FewPeople;
}

QString IndicatorFacts::value(const Indicator& indicator, const std::optional<double>& value) const
{
    if (!value) {
        return QStringLiteral("–");
    }
    if (isHidden(indicator, value)) {
        return wording("below 5");
    }
    const QString unit = nameInLanguage(m_book, indicator.unit, indicator.unitEn).trimmed();
    if (unit == QLatin1String("%")) {
        return number(*value) + unit;
    }
    //: a value and its unit, whatever the number: “Days: 12”
    return unit.isEmpty() ? number(*value) : wording("%1 (%2)").arg(number(*value), unit);
}

QString IndicatorFacts::period(const IndicatorPoint& point) const
{
    if (!point.meeting.isEmpty()) {
        return Bidi::isolateReference(m_book.shaped(point.meeting));
    }
    const QString year = m_book.number(point.year);
    //: a quarter of a year and the year
    return point.quarter > 0 ? wording("Q%1 %2").arg(m_book.number(point.quarter), year) : year;
}

QString IndicatorFacts::standing(const IndicatorReading& reading) const
{
    const ChoiceList& choices = choicesOf<IndicatorStanding>();
    return m_book.phrase(choices.context(), choices.find(static_cast<int>(reading.standing))->source);
}

QString IndicatorFacts::sentence(const IndicatorReading& reading) const
{
    const QString year = m_book.number(reading.asAt.year());
    const QString now = value(reading.indicator, reading.value);
    switch (reading.standing) {
    case IndicatorStanding::NoValue:
        return wording("There is no value of %1 yet.").arg(year);
    case IndicatorStanding::NoTarget:
        return wording("In %1: %2. No target was set.").arg(year, now);
    case IndicatorStanding::Reached:
    case IndicatorStanding::Near:
    case IndicatorStanding::Behind:
        break;
    }
    return wording("In %1: %2, with a target of %3. %4.")
        .arg(year, now, value(reading.indicator, reading.target), standing(reading));
}

std::optional<Chart> IndicatorFacts::chart(const IndicatorReading& reading, QSizeF size) const
{
    Chart chart;
    chart.size = size;
    ChartSeries values{wording("Value"), {}};
    ChartSeries targets{wording("Target"), {}};
    int shown = 0;
    bool hasTarget = false;
    for (const IndicatorPoint& point : reading.points) {
        const bool isShown = point.value && !isHidden(reading.indicator, point.value);
        chart.categories << period(point);
        values.values << (isShown ? *point.value : Nothing);
        targets.values << point.target.value_or(Nothing);
        shown += isShown ? 1 : 0;
        hasTarget = hasTarget || point.target.has_value();
    }
    if (shown < 2) {
        return {};
    }
    chart.series << values;
    if (hasTarget) {
        chart.kind = Chart::Kind::Lines;
        chart.series << targets;
    } else {
        chart.kind = Chart::Kind::Columns;
    }
    return chart;
}

} // namespace tahaluf
