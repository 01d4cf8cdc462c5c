// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/attachments/Attachment.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Attachment>& specOf<Attachment>()
{
    static const EntitySpec<Attachment> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("attachments");
            info.table = QStringLiteral("attachments");
            info.context = "Attachment";
            info.singular = QT_TRANSLATE_NOOP("Attachment", "Attachment");
            info.plural = QT_TRANSLATE_NOOP("Attachment", "Attachments");
            info.titleField = QStringLiteral("file_name");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field("entity",
                  "Attachment",
                  QT_TRANSLATE_NOOP("Attachment", "Kind of record"),
                  FieldKind::Text,
                  &Attachment::entity)
                .required()
                .internal(),
            field("record_uid",
                  "Attachment",
                  QT_TRANSLATE_NOOP("Attachment", "Record"),
                  FieldKind::Text,
                  &Attachment::recordUid)
                .required()
                .internal(),
            field("file_name",
                  "Attachment",
                  QT_TRANSLATE_NOOP("Attachment", "File name"),
                  FieldKind::Text,
                  &Attachment::fileName)
                .required()
                .searchable()
                .inList(),
            field("media_type",
                  "Attachment",
                  QT_TRANSLATE_NOOP("Attachment", "Type"),
                  FieldKind::Text,
                  &Attachment::mediaType)
                .inList(),
            field(
                "digest", "Attachment", QT_TRANSLATE_NOOP("Attachment", "Digest"), FieldKind::Text, &Attachment::digest)
                .required()
                .internal(),
            field("size", "Attachment", QT_TRANSLATE_NOOP("Attachment", "Size"), FieldKind::Number, &Attachment::size)
                .inList(),
            field("added_on",
                  "Attachment",
                  QT_TRANSLATE_NOOP("Attachment", "Added on"),
                  FieldKind::Date,
                  &Attachment::addedOn)
                .inList(),
            field("note", "Attachment", QT_TRANSLATE_NOOP("Attachment", "Note"), FieldKind::Text, &Attachment::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
