// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ReferralPath.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ReferralPath>& specOf<ReferralPath>()
{
    static const EntitySpec<ReferralPath> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("referral_paths");
            info.table = QStringLiteral("referral_paths");
            info.context = "ReferralPath";
            info.singular = QT_TRANSLATE_NOOP("ReferralPath", "Referral path");
            info.plural = QT_TRANSLATE_NOOP("ReferralPath", "Referral paths");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("name, id");
            return info;
        }(),
        {
            field(
                "name", "ReferralPath", QT_TRANSLATE_NOOP("ReferralPath", "Name"), FieldKind::Text, &ReferralPath::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "ReferralPath",
                  QT_TRANSLATE_NOOP("ReferralPath", "Name (English)"),
                  FieldKind::Text,
                  &ReferralPath::nameEn)
                .searchable(),
            field("purpose",
                  "ReferralPath",
                  QT_TRANSLATE_NOOP("ReferralPath", "When it applies"),
                  FieldKind::LongText,
                  &ReferralPath::purpose)
                .searchable()
                .inList(),
            field("purpose_en",
                  "ReferralPath",
                  QT_TRANSLATE_NOOP("ReferralPath", "When it applies (English)"),
                  FieldKind::LongText,
                  &ReferralPath::purposeEn)
                .searchable(),
            field("audience",
                  "ReferralPath",
                  QT_TRANSLATE_NOOP("ReferralPath", "Audience"),
                  FieldKind::Choice,
                  &ReferralPath::audience),
        });
    return spec;
}

} // namespace tahaluf
