// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/indicators/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** Which way is better. */
enum class IndicatorDirection
{
    Up,
    Down
};

/** How its series is parted. */
enum class IndicatorPeriod
{
    Year,
    Quarter,
    Meeting
};

/** How several entered values of one period become one. */
enum class IndicatorGathering
{
    Latest,
    Sum,
    Mean
};

/** What the coalition measures itself by: entered by staff, or computed by the program (see Measure). */
struct Indicator
{
    IndicatorId id;
    QString uid;
    int revision = 0;

    QString number; ///< «مش-003»; given once
    QString name;
    QString nameEn;
    QString definition;
    QString definitionEn;
    QString measure = QStringLiteral("entered"); ///< key of a Measure; «entered» for values entered by staff
    QString unit; ///< «%»، «يوم»، «خدمة»
    QString unitEn;
    IndicatorDirection direction = IndicatorDirection::Up;
    QString baseline; ///< a DecimalNumber; empty: not stated
    IndicatorPeriod period = IndicatorPeriod::Year;
    IndicatorGathering gathering = IndicatorGathering::Latest;
    MemberId responsible;
    bool countsPeople = false; ///< then numbers below five stay inside the foundation
    bool onOverview = false;
    Audience audience = Audience::Partners;
    int sequence = 0;

    [[nodiscard]] bool isComputed() const { return measure != QLatin1String("entered"); }
};

template <> const ChoiceList& choicesOf<IndicatorDirection>();
template <> const ChoiceList& choicesOf<IndicatorPeriod>();
template <> const ChoiceList& choicesOf<IndicatorGathering>();
template <> const EntitySpec<Indicator>& specOf<Indicator>();

} // namespace tahaluf
