// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/profile/Profile.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Profile>& specOf<Profile>()
{
    static const EntitySpec<Profile> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("coalition");
            info.table = QStringLiteral("coalition");
            info.context = "Profile";
            info.singular = QT_TRANSLATE_NOOP("Profile", "Coalition");
            info.plural = QT_TRANSLATE_NOOP("Profile", "Coalition");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field("name", "Profile", QT_TRANSLATE_NOOP("Profile", "Name (Arabic)"), FieldKind::Text, &Profile::name)
                .required(),
            field("name_en",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Name (English)"),
                  FieldKind::Text,
                  &Profile::nameEn),
            field("purpose_line",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Line under the titles of papers (Arabic)"),
                  FieldKind::Text,
                  &Profile::purposeLine),
            field("purpose_line_en",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Line under the titles of papers (English)"),
                  FieldKind::Text,
                  &Profile::purposeLineEn),
            field("secretariat_line",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Secretariat line (Arabic)"),
                  FieldKind::Text,
                  &Profile::secretariatLine),
            field("secretariat_line_en",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Secretariat line (English)"),
                  FieldKind::Text,
                  &Profile::secretariatLineEn),
            field("place",
                  "Profile",
                  QT_TRANSLATE_NOOP("Profile", "Place of the secretariat"),
                  FieldKind::Text,
                  &Profile::place),
            field("phone", "Profile", QT_TRANSLATE_NOOP("Profile", "Phone"), FieldKind::Phone, &Profile::phone),
            field("email", "Profile", QT_TRANSLATE_NOOP("Profile", "E-mail"), FieldKind::Email, &Profile::email),
            field("logo", "Profile", QT_TRANSLATE_NOOP("Profile", "Logo"), FieldKind::Link, &Profile::logo)
                .to("attachments")
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
