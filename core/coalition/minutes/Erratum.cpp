// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/minutes/Erratum.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Erratum>& specOf<Erratum>()
{
    static const EntitySpec<Erratum> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("minutes_errata");
            info.table = QStringLiteral("minutes_errata");
            info.context = "Erratum";
            info.singular = QT_TRANSLATE_NOOP("Erratum", "Correction annex");
            info.plural = QT_TRANSLATE_NOOP("Erratum", "Correction annexes");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("meeting, number");
            return info;
        }(),
        {
            field("meeting", "Erratum", QT_TRANSLATE_NOOP("Erratum", "Meeting"), FieldKind::Link, &Erratum::meeting)
                .to("meetings")
                .required(),
            field("number", "Erratum", QT_TRANSLATE_NOOP("Erratum", "Number"), FieldKind::Number, &Erratum::number)
                .inList()
                .readOnly(),
            field("dated_on", "Erratum", QT_TRANSLATE_NOOP("Erratum", "Date"), FieldKind::Date, &Erratum::datedOn)
                .inList(),
            field("text", "Erratum", QT_TRANSLATE_NOOP("Erratum", "Correction"), FieldKind::LongText, &Erratum::text)
                .required()
                .searchable()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
