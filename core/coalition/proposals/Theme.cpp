// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/Theme.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Theme>& specOf<Theme>()
{
    static const EntitySpec<Theme> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("themes");
            info.table = QStringLiteral("themes");
            info.context = "Theme";
            info.singular = QT_TRANSLATE_NOOP("Theme", "Theme");
            info.plural = QT_TRANSLATE_NOOP("Theme", "Themes");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("position, id");
            return info;
        }(),
        {
            field("name", "Theme", QT_TRANSLATE_NOOP("Theme", "Name"), FieldKind::Text, &Theme::name)
                .required()
                .searchable()
                .inList(),
            field("name_en", "Theme", QT_TRANSLATE_NOOP("Theme", "Name (English)"), FieldKind::Text, &Theme::nameEn)
                .searchable(),
            field("position", "Theme", QT_TRANSLATE_NOOP("Theme", "Order"), FieldKind::Number, &Theme::position),
        });
    return spec;
}

} // namespace tahaluf
