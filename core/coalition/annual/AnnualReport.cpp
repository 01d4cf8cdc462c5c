// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/annual/AnnualReport.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<AnnualReport>& specOf<AnnualReport>()
{
    static const EntitySpec<AnnualReport> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("annual_reports");
            info.table = QStringLiteral("annual_reports");
            info.context = "AnnualReport";
            info.singular = QT_TRANSLATE_NOOP("AnnualReport", "Annual report");
            info.plural = QT_TRANSLATE_NOOP("AnnualReport", "Annual reports");
            info.titleField = QStringLiteral("year");
            info.orderBy = QStringLiteral("year DESC");
            return info;
        }(),
        {
            field("year",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "Year"),
                  FieldKind::Number,
                  &AnnualReport::year)
                .required()
                .inList(),
            field("foreword",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "Foreword"),
                  FieldKind::LongText,
                  &AnnualReport::foreword)
                .searchable()
                .inList(),
            field("foreword_en",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "Foreword (English)"),
                  FieldKind::LongText,
                  &AnnualReport::forewordEn)
                .searchable(),
            field("signed_by",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "Signed by"),
                  FieldKind::Text,
                  &AnnualReport::signedBy)
                .searchable()
                .inList(),
            field("signed_by_en",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "Signed by (English)"),
                  FieldKind::Text,
                  &AnnualReport::signedByEn)
                .searchable(),
            field("outlook",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "The year ahead"),
                  FieldKind::LongText,
                  &AnnualReport::outlook)
                .searchable(),
            field("outlook_en",
                  "AnnualReport",
                  QT_TRANSLATE_NOOP("AnnualReport", "The year ahead (English)"),
                  FieldKind::LongText,
                  &AnnualReport::outlookEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
