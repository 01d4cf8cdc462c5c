// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/correspondence/ClosedYear.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ClosedYear>& specOf<ClosedYear>()
{
    static const EntitySpec<ClosedYear> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("closed_years");
            info.table = QStringLiteral("closed_years");
            info.context = "ClosedYear";
            info.singular = QT_TRANSLATE_NOOP("ClosedYear", "Closed year");
            info.plural = QT_TRANSLATE_NOOP("ClosedYear", "Closed years");
            info.titleField = QStringLiteral("year");
            info.orderBy = QStringLiteral("year DESC");
            return info;
        }(),
        {
            field("year", "ClosedYear", QT_TRANSLATE_NOOP("ClosedYear", "Year"), FieldKind::Number, &ClosedYear::year)
                .readOnly()
                .inList(),
            field("closed_on",
                  "ClosedYear",
                  QT_TRANSLATE_NOOP("ClosedYear", "Closed on"),
                  FieldKind::Date,
                  &ClosedYear::closedOn)
                .readOnly()
                .inList(),
            field("closed_by",
                  "ClosedYear",
                  QT_TRANSLATE_NOOP("ClosedYear", "Closed by"),
                  FieldKind::Text,
                  &ClosedYear::closedBy)
                .readOnly()
                .inList(),
            field("sent", "ClosedYear", QT_TRANSLATE_NOOP("ClosedYear", "Sent"), FieldKind::Number, &ClosedYear::sent)
                .readOnly()
                .inList(),
            field("received",
                  "ClosedYear",
                  QT_TRANSLATE_NOOP("ClosedYear", "Received"),
                  FieldKind::Number,
                  &ClosedYear::received)
                .readOnly()
                .inList(),
            field("document",
                  "ClosedYear",
                  QT_TRANSLATE_NOOP("ClosedYear", "Document"),
                  FieldKind::Text,
                  &ClosedYear::document)
                .internal()
                .readOnly(),
            field("content_hash",
                  "ClosedYear",
                  QT_TRANSLATE_NOOP("ClosedYear", "Content hash"),
                  FieldKind::Text,
                  &ClosedYear::contentHash)
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
