// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/Indicator.h"

#include "coalition/indicators/Measure.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<IndicatorDirection>()
{
    static const ChoiceList choices(
        "IndicatorDirection",
        {
            {static_cast<int>(IndicatorDirection::Up), "up", QT_TRANSLATE_NOOP("IndicatorDirection", "More is better")},
            {static_cast<int>(IndicatorDirection::Down),
             "down",
             QT_TRANSLATE_NOOP("IndicatorDirection", "Less is better")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<IndicatorPeriod>()
{
    static const ChoiceList choices(
        "IndicatorPeriod",
        {
            {static_cast<int>(IndicatorPeriod::Year), "year", QT_TRANSLATE_NOOP("IndicatorPeriod", "Year by year")},
            {static_cast<int>(IndicatorPeriod::Quarter),
             "quarter",
             QT_TRANSLATE_NOOP("IndicatorPeriod", "Quarter by quarter")},
            {static_cast<int>(IndicatorPeriod::Meeting),
             "meeting",
             QT_TRANSLATE_NOOP("IndicatorPeriod", "Meeting by meeting")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<IndicatorGathering>()
{
    static const ChoiceList choices("IndicatorGathering",
                                    {
                                        {static_cast<int>(IndicatorGathering::Latest),
                                         "latest",
                                         QT_TRANSLATE_NOOP("IndicatorGathering", "The last one counts")},
                                        {static_cast<int>(IndicatorGathering::Sum),
                                         "sum",
                                         QT_TRANSLATE_NOOP("IndicatorGathering", "They are added up")},
                                        {static_cast<int>(IndicatorGathering::Mean),
                                         "mean",
                                         QT_TRANSLATE_NOOP("IndicatorGathering", "Their mean counts")},
                                    });
    return choices;
}

template <> const EntitySpec<Indicator>& specOf<Indicator>()
{
    static const EntitySpec<Indicator> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("indicators");
            info.table = QStringLiteral("indicators");
            info.context = "Indicator";
            info.singular = QT_TRANSLATE_NOOP("Indicator", "Indicator");
            info.plural = QT_TRANSLATE_NOOP("Indicator", "Indicators");
            info.titleField = QStringLiteral("name");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence");
            return info;
        }(),
        {
            field("number",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Number"),
                  FieldKind::Reference,
                  &Indicator::number)
                .readOnly()
                .searchable()
                .inList(),
            field("name", "Indicator", QT_TRANSLATE_NOOP("Indicator", "Name"), FieldKind::Text, &Indicator::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Name (English)"),
                  FieldKind::Text,
                  &Indicator::nameEn)
                .searchable(),
            field("definition",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Definition"),
                  FieldKind::LongText,
                  &Indicator::definition)
                .searchable(),
            field("definition_en",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Definition (English)"),
                  FieldKind::LongText,
                  &Indicator::definitionEn)
                .searchable(),
            field("measure",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Where its values come from"),
                  FieldKind::Choice,
                  &Indicator::measure)
                .choices(measureChoices())
                .inList(),
            field("unit", "Indicator", QT_TRANSLATE_NOOP("Indicator", "Unit"), FieldKind::Text, &Indicator::unit),
            field("unit_en",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Unit (English)"),
                  FieldKind::Text,
                  &Indicator::unitEn),
            field("direction",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Direction"),
                  FieldKind::Choice,
                  &Indicator::direction)
                .inList(),
            field("baseline",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Baseline"),
                  FieldKind::Text,
                  &Indicator::baseline),
            field(
                "period", "Indicator", QT_TRANSLATE_NOOP("Indicator", "Period"), FieldKind::Choice, &Indicator::period),
            field("gathering",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Several values of a period"),
                  FieldKind::Choice,
                  &Indicator::gathering),
            field("responsible",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Responsible body"),
                  FieldKind::Link,
                  &Indicator::responsible)
                .to("members")
                .inList(),
            field("counts_people",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Counts people: numbers below five stay inside"),
                  FieldKind::Flag,
                  &Indicator::countsPeople),
            field("on_overview",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "On the overview"),
                  FieldKind::Flag,
                  &Indicator::onOverview),
            field("audience",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Audience"),
                  FieldKind::Choice,
                  &Indicator::audience),
            field("sequence",
                  "Indicator",
                  QT_TRANSLATE_NOOP("Indicator", "Sequence"),
                  FieldKind::Number,
                  &Indicator::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
