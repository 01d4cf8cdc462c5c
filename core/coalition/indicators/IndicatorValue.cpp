// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/IndicatorValue.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<IndicatorValue>& specOf<IndicatorValue>()
{
    static const EntitySpec<IndicatorValue> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("indicator_values");
            info.table = QStringLiteral("indicator_values");
            info.context = "IndicatorValue";
            info.singular = QT_TRANSLATE_NOOP("IndicatorValue", "Value of an indicator");
            info.plural = QT_TRANSLATE_NOOP("IndicatorValue", "Values of indicators");
            info.titleField = QStringLiteral("indicator");
            info.orderBy = QStringLiteral("indicator, dated_on DESC, id DESC");
            return info;
        }(),
        {
            field("indicator",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Indicator"),
                  FieldKind::Link,
                  &IndicatorValue::indicator)
                .to("indicators")
                .required()
                .inList(),
            field("dated_on",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Of the day"),
                  FieldKind::Date,
                  &IndicatorValue::datedOn)
                .required()
                .inList(),
            field("value",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Value"),
                  FieldKind::Text,
                  &IndicatorValue::value)
                .required()
                .inList(),
            field("member",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Reported by"),
                  FieldKind::Link,
                  &IndicatorValue::member)
                .to("members")
                .inList(),
            field("source",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Source"),
                  FieldKind::Text,
                  &IndicatorValue::source)
                .searchable()
                .inList(),
            field("note",
                  "IndicatorValue",
                  QT_TRANSLATE_NOOP("IndicatorValue", "Note"),
                  FieldKind::LongText,
                  &IndicatorValue::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
