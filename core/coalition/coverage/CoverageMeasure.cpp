// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/CoverageMeasure.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<CoverageFinding>()
{
    static const ChoiceList choices(
        "CoverageFinding",
        {
            {static_cast<int>(CoverageFinding::Led), "led", QT_TRANSLATE_NOOP("CoverageFinding", "Led by one body")},
            {static_cast<int>(CoverageFinding::NobodyLeads),
             "nobody_leads",
             QT_TRANSLATE_NOOP("CoverageFinding", "Nobody leads")},
            {static_cast<int>(CoverageFinding::NobodyCovers),
             "nobody_covers",
             QT_TRANSLATE_NOOP("CoverageFinding", "Nobody covers it")},
            {static_cast<int>(CoverageFinding::SeveralLead),
             "several_lead",
             QT_TRANSLATE_NOOP("CoverageFinding", "Several lead")},
        });
    return choices;
}

template <> const EntitySpec<CoverageMeasure>& specOf<CoverageMeasure>()
{
    static const EntitySpec<CoverageMeasure> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("coverage_measures");
            info.table = QStringLiteral("coverage_measures");
            info.context = "CoverageMeasure";
            info.singular = QT_TRANSLATE_NOOP("CoverageMeasure", "Measure about a gap");
            info.plural = QT_TRANSLATE_NOOP("CoverageMeasure", "Measures about gaps");
            info.titleField = QStringLiteral("about");
            info.orderBy = QStringLiteral("noted_on, id");
            return info;
        }(),
        {
            field("about",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Gap or overlap"),
                  FieldKind::Text,
                  &CoverageMeasure::about)
                .required()
                .searchable()
                .inList(),
            field("subject",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Covers"),
                  FieldKind::Choice,
                  &CoverageMeasure::subject),
            field("mechanism",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Mechanism"),
                  FieldKind::Link,
                  &CoverageMeasure::mechanism)
                .to("mechanisms"),
            field("area",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Area"),
                  FieldKind::Text,
                  &CoverageMeasure::area)
                .searchable(),
            field("finding",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Finding"),
                  FieldKind::Choice,
                  &CoverageMeasure::finding)
                .inList(),
            field("action",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Action"),
                  FieldKind::Link,
                  &CoverageMeasure::action)
                .to("actions")
                .inList(),
            field("entry",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Proposal"),
                  FieldKind::Link,
                  &CoverageMeasure::entry)
                .to("proposals")
                .inList(),
            field("noted_on",
                  "CoverageMeasure",
                  QT_TRANSLATE_NOOP("CoverageMeasure", "Noted on"),
                  FieldKind::Date,
                  &CoverageMeasure::notedOn)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
