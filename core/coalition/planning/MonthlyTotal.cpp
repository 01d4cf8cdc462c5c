// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/planning/MonthlyTotal.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<MonthlyTotal>& specOf<MonthlyTotal>()
{
    static const EntitySpec<MonthlyTotal> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("monthly_totals");
            info.table = QStringLiteral("monthly_totals");
            info.context = "MonthlyTotal";
            info.singular = QT_TRANSLATE_NOOP("MonthlyTotal", "Monthly total");
            info.plural = QT_TRANSLATE_NOOP("MonthlyTotal", "Monthly totals");
            info.titleField = QStringLiteral("member");
            info.orderBy = QStringLiteral("month DESC, path, member, id");
            return info;
        }(),
        {
            field("month",
                  "MonthlyTotal",
                  QT_TRANSLATE_NOOP("MonthlyTotal", "Month"),
                  FieldKind::Date,
                  &MonthlyTotal::month)
                .required()
                .inList(),
            field("path",
                  "MonthlyTotal",
                  QT_TRANSLATE_NOOP("MonthlyTotal", "Referral path"),
                  FieldKind::Link,
                  &MonthlyTotal::path)
                .to("referral_paths")
                .required()
                .inList(),
            field("member",
                  "MonthlyTotal",
                  QT_TRANSLATE_NOOP("MonthlyTotal", "Body"),
                  FieldKind::Link,
                  &MonthlyTotal::member)
                .to("members")
                .required()
                .inList(),
            field("total",
                  "MonthlyTotal",
                  QT_TRANSLATE_NOOP("MonthlyTotal", "People"),
                  FieldKind::Number,
                  &MonthlyTotal::total)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
