// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/Mechanism.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Mechanism>& specOf<Mechanism>()
{
    static const EntitySpec<Mechanism> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("mechanisms");
            info.table = QStringLiteral("mechanisms");
            info.context = "Mechanism";
            info.singular = QT_TRANSLATE_NOOP("Mechanism", "Mechanism");
            info.plural = QT_TRANSLATE_NOOP("Mechanism", "Mechanisms");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("position, id");
            return info;
        }(),
        {
            field("name", "Mechanism", QT_TRANSLATE_NOOP("Mechanism", "Name"), FieldKind::Text, &Mechanism::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "Mechanism",
                  QT_TRANSLATE_NOOP("Mechanism", "Name (English)"),
                  FieldKind::Text,
                  &Mechanism::nameEn)
                .searchable(),
            field("position",
                  "Mechanism",
                  QT_TRANSLATE_NOOP("Mechanism", "Order"),
                  FieldKind::Number,
                  &Mechanism::position),
        });
    return spec;
}

} // namespace tahaluf
