// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/annual/ReportPicture.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ReportPicture>& specOf<ReportPicture>()
{
    static const EntitySpec<ReportPicture> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("report_pictures");
            info.table = QStringLiteral("report_pictures");
            info.context = "ReportPicture";
            info.singular = QT_TRANSLATE_NOOP("ReportPicture", "Picture of an annual report");
            info.plural = QT_TRANSLATE_NOOP("ReportPicture", "Pictures of annual reports");
            info.titleField = QStringLiteral("caption");
            info.orderBy = QStringLiteral("report, position, id");
            return info;
        }(),
        {
            field("report",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Annual report"),
                  FieldKind::Link,
                  &ReportPicture::report)
                .to("annual_reports")
                .required(),
            field("attachment",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Picture"),
                  FieldKind::Link,
                  &ReportPicture::attachment)
                .to("attachments")
                .required()
                .inList(),
            field("caption",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Caption"),
                  FieldKind::Text,
                  &ReportPicture::caption)
                .required()
                .searchable()
                .inList(),
            field("caption_en",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Caption (English)"),
                  FieldKind::Text,
                  &ReportPicture::captionEn)
                .searchable(),
            field("position",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Position"),
                  FieldKind::Number,
                  &ReportPicture::position)
                .inList(),
            field("audience",
                  "ReportPicture",
                  QT_TRANSLATE_NOOP("ReportPicture", "Audience"),
                  FieldKind::Choice,
                  &ReportPicture::audience)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
