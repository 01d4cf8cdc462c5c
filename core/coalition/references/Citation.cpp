// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/references/Citation.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Citation>& specOf<Citation>()
{
    static const EntitySpec<Citation> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("citations");
            info.table = QStringLiteral("citations");
            info.context = "Citation";
            info.singular = QT_TRANSLATE_NOOP("Citation", "Citation");
            info.plural = QT_TRANSLATE_NOOP("Citation", "Citations");
            info.titleField = QStringLiteral("reference");
            info.orderBy = QStringLiteral("reference, id");
            return info;
        }(),
        {
            field("reference",
                  "Citation",
                  QT_TRANSLATE_NOOP("Citation", "Reference"),
                  FieldKind::Link,
                  &Citation::reference)
                .to("references")
                .required()
                .inList(),
            field("reference_article",
                  "Citation",
                  QT_TRANSLATE_NOOP("Citation", "Article of the reference"),
                  FieldKind::Link,
                  &Citation::referenceArticle)
                .to("reference_articles")
                .inList(),
            field("study", "Citation", QT_TRANSLATE_NOOP("Citation", "Study"), FieldKind::Link, &Citation::study)
                .to("studies"),
            field(
                "decision", "Citation", QT_TRANSLATE_NOOP("Citation", "Decision"), FieldKind::Link, &Citation::decision)
                .to("decisions"),
            field("article",
                  "Citation",
                  QT_TRANSLATE_NOOP("Citation", "Article of the founding text"),
                  FieldKind::Link,
                  &Citation::article)
                .to("articles"),
            field("note", "Citation", QT_TRANSLATE_NOOP("Citation", "Note"), FieldKind::Text, &Citation::note)
                .searchable()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
