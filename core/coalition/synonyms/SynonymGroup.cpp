// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/synonyms/SynonymGroup.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<SynonymGroup>& specOf<SynonymGroup>()
{
    static const EntitySpec<SynonymGroup> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("synonyms");
            info.table = QStringLiteral("synonyms");
            info.context = "SynonymGroup";
            info.singular = QT_TRANSLATE_NOOP("SynonymGroup", "Group of synonyms");
            info.plural = QT_TRANSLATE_NOOP("SynonymGroup", "Synonyms");
            info.titleField = QStringLiteral("words");
            info.orderBy = QStringLiteral("words, id");
            return info;
        }(),
        {
            field("words",
                  "SynonymGroup",
                  QT_TRANSLATE_NOOP("SynonymGroup", "Words"),
                  FieldKind::LongText,
                  &SynonymGroup::words)
                .required()
                .inList(),
            field("is_used",
                  "SynonymGroup",
                  QT_TRANSLATE_NOOP("SynonymGroup", "In use"),
                  FieldKind::Flag,
                  &SynonymGroup::isUsed)
                .inList(),
            field("is_shipped",
                  "SynonymGroup",
                  QT_TRANSLATE_NOOP("SynonymGroup", "From the shipped list"),
                  FieldKind::Flag,
                  &SynonymGroup::isShipped)
                .inList(),
            field("note",
                  "SynonymGroup",
                  QT_TRANSLATE_NOOP("SynonymGroup", "Note"),
                  FieldKind::LongText,
                  &SynonymGroup::note),
        });
    return spec;
}

} // namespace tahaluf
