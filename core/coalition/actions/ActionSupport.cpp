// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/actions/ActionSupport.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ActionSupport>& specOf<ActionSupport>()
{
    static const EntitySpec<ActionSupport> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("action_supports");
            info.table = QStringLiteral("action_supports");
            info.context = "ActionSupport";
            info.singular = QT_TRANSLATE_NOOP("ActionSupport", "Supporting body");
            info.plural = QT_TRANSLATE_NOOP("ActionSupport", "Supporting bodies of actions");
            info.titleField = QStringLiteral("action");
            info.orderBy = QStringLiteral("action, id");
            return info;
        }(),
        {
            field("action",
                  "ActionSupport",
                  QT_TRANSLATE_NOOP("ActionSupport", "Action"),
                  FieldKind::Link,
                  &ActionSupport::action)
                .to("actions")
                .required()
                .inList(),
            field("member",
                  "ActionSupport",
                  QT_TRANSLATE_NOOP("ActionSupport", "Body"),
                  FieldKind::Link,
                  &ActionSupport::member)
                .to("members")
                .required()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
