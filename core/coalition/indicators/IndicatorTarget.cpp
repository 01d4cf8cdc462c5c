// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/IndicatorTarget.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<IndicatorTarget>& specOf<IndicatorTarget>()
{
    static const EntitySpec<IndicatorTarget> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("indicator_targets");
            info.table = QStringLiteral("indicator_targets");
            info.context = "IndicatorTarget";
            info.singular = QT_TRANSLATE_NOOP("IndicatorTarget", "Target of an indicator");
            info.plural = QT_TRANSLATE_NOOP("IndicatorTarget", "Targets of indicators");
            info.titleField = QStringLiteral("indicator");
            info.orderBy = QStringLiteral("indicator, year");
            return info;
        }(),
        {
            field("indicator",
                  "IndicatorTarget",
                  QT_TRANSLATE_NOOP("IndicatorTarget", "Indicator"),
                  FieldKind::Link,
                  &IndicatorTarget::indicator)
                .to("indicators")
                .required()
                .inList(),
            field("year",
                  "IndicatorTarget",
                  QT_TRANSLATE_NOOP("IndicatorTarget", "Year"),
                  FieldKind::Number,
                  &IndicatorTarget::year)
                .required()
                .inList(),
            field("target",
                  "IndicatorTarget",
                  QT_TRANSLATE_NOOP("IndicatorTarget", "Target"),
                  FieldKind::Text,
                  &IndicatorTarget::target)
                .required()
                .inList(),
            field("note",
                  "IndicatorTarget",
                  QT_TRANSLATE_NOOP("IndicatorTarget", "Note"),
                  FieldKind::Text,
                  &IndicatorTarget::note)
                .searchable()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
