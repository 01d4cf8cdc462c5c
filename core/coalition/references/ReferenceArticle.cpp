// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/references/ReferenceArticle.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ReferenceArticle>& specOf<ReferenceArticle>()
{
    static const EntitySpec<ReferenceArticle> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("reference_articles");
            info.table = QStringLiteral("reference_articles");
            info.context = "ReferenceArticle";
            info.singular = QT_TRANSLATE_NOOP("ReferenceArticle", "Article of a reference");
            info.plural = QT_TRANSLATE_NOOP("ReferenceArticle", "Articles of references");
            info.titleField = QStringLiteral("heading");
            info.orderBy = QStringLiteral("reference, position, id");
            return info;
        }(),
        {
            field("reference",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Reference"),
                  FieldKind::Link,
                  &ReferenceArticle::reference)
                .to("references")
                .required()
                .inList(),
            field("position",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Place"),
                  FieldKind::Number,
                  &ReferenceArticle::position),
            field("number",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Number"),
                  FieldKind::Text,
                  &ReferenceArticle::number)
                .required()
                .searchable()
                .inList(),
            field("heading",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Heading"),
                  FieldKind::Text,
                  &ReferenceArticle::heading)
                .searchable()
                .inList(),
            field("heading_en",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Heading (English)"),
                  FieldKind::Text,
                  &ReferenceArticle::headingEn)
                .searchable(),
            field("text",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Text"),
                  FieldKind::LongText,
                  &ReferenceArticle::text)
                .searchable(),
            field("text_en",
                  "ReferenceArticle",
                  QT_TRANSLATE_NOOP("ReferenceArticle", "Text (English)"),
                  FieldKind::LongText,
                  &ReferenceArticle::textEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
