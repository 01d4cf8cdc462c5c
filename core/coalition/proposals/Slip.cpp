// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/Slip.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Slip>& specOf<Slip>()
{
    static const EntitySpec<Slip> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("slips");
            info.table = QStringLiteral("slips");
            info.context = "Slip";
            info.singular = QT_TRANSLATE_NOOP("Slip", "Slip");
            info.plural = QT_TRANSLATE_NOOP("Slip", "Slips");
            info.titleField = QStringLiteral("number");
            info.orderBy = QStringLiteral("meeting, number");
            return info;
        }(),
        {
            field("meeting", "Slip", QT_TRANSLATE_NOOP("Slip", "Meeting"), FieldKind::Link, &Slip::meeting)
                .to("meetings")
                .required()
                .inList(),
            field("number", "Slip", QT_TRANSLATE_NOOP("Slip", "Number"), FieldKind::Number, &Slip::number)
                .required()
                .inList(),
            field("member", "Slip", QT_TRANSLATE_NOOP("Slip", "Body"), FieldKind::Link, &Slip::member)
                .to("members")
                .inList(),
            field("person", "Slip", QT_TRANSLATE_NOOP("Slip", "Person"), FieldKind::Link, &Slip::person).to("people"),
            field("agenda_item", "Slip", QT_TRANSLATE_NOOP("Slip", "Agenda item"), FieldKind::Link, &Slip::agendaItem)
                .to("agenda")
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
