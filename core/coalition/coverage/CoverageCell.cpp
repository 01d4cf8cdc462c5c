// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/CoverageCell.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<CoverageSubject>()
{
    static const ChoiceList choices(
        "ServiceKind",
        {
            {static_cast<int>(CoverageSubject::Mechanism),
             "mechanism",
             QT_TRANSLATE_NOOP("ServiceKind", "A mechanism")},
            {static_cast<int>(CoverageSubject::Identification),
             "identification",
             QT_TRANSLATE_NOOP("ServiceKind", "Identification")},
            {static_cast<int>(CoverageSubject::Hotline), "hotline", QT_TRANSLATE_NOOP("ServiceKind", "Hotline")},
            {static_cast<int>(CoverageSubject::Police), "police", QT_TRANSLATE_NOOP("ServiceKind", "Police")},
            {static_cast<int>(CoverageSubject::Shelter), "shelter", QT_TRANSLATE_NOOP("ServiceKind", "Shelter")},
            {static_cast<int>(CoverageSubject::Medical), "medical", QT_TRANSLATE_NOOP("ServiceKind", "Medical care")},
            {static_cast<int>(CoverageSubject::Psychological),
             "psychological",
             QT_TRANSLATE_NOOP("ServiceKind", "Psychological care")},
            {static_cast<int>(CoverageSubject::LegalAid), "legal_aid", QT_TRANSLATE_NOOP("ServiceKind", "Legal aid")},
            {static_cast<int>(CoverageSubject::Prosecution),
             "prosecution",
             QT_TRANSLATE_NOOP("ServiceKind", "Prosecution")},
            {static_cast<int>(CoverageSubject::Interpretation),
             "interpretation",
             QT_TRANSLATE_NOOP("ServiceKind", "Interpretation")},
            {static_cast<int>(CoverageSubject::Return), "return", QT_TRANSLATE_NOOP("ServiceKind", "Return")},
            {static_cast<int>(CoverageSubject::Rehabilitation),
             "rehabilitation",
             QT_TRANSLATE_NOOP("ServiceKind", "Rehabilitation")},
            {static_cast<int>(CoverageSubject::Reintegration),
             "reintegration",
             QT_TRANSLATE_NOOP("ServiceKind", "Reintegration")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<CoverageRole>()
{
    static const ChoiceList choices(
        "CoverageRole",
        {
            {static_cast<int>(CoverageRole::Leads), "leads", QT_TRANSLATE_NOOP("CoverageRole", "Leads")},
            {static_cast<int>(CoverageRole::Supports), "supports", QT_TRANSLATE_NOOP("CoverageRole", "Supports")},
            {static_cast<int>(CoverageRole::Absent), "absent", QT_TRANSLATE_NOOP("CoverageRole", "Absent")},
        });
    return choices;
}

template <> const EntitySpec<CoverageCell>& specOf<CoverageCell>()
{
    static const EntitySpec<CoverageCell> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("coverage");
            info.table = QStringLiteral("coverage_cells");
            info.context = "CoverageCell";
            info.singular = QT_TRANSLATE_NOOP("CoverageCell", "Role of a body");
            info.plural = QT_TRANSLATE_NOOP("CoverageCell", "Coverage matrix");
            info.titleField = QStringLiteral("member");
            info.orderBy = QStringLiteral("subject, mechanism, member, area, id");
            return info;
        }(),
        {
            field("subject",
                  "CoverageCell",
                  QT_TRANSLATE_NOOP("CoverageCell", "Covers"),
                  FieldKind::Choice,
                  &CoverageCell::subject)
                .inList(),
            field("mechanism",
                  "CoverageCell",
                  QT_TRANSLATE_NOOP("CoverageCell", "Mechanism"),
                  FieldKind::Link,
                  &CoverageCell::mechanism)
                .to("mechanisms")
                .inList(),
            field("member",
                  "CoverageCell",
                  QT_TRANSLATE_NOOP("CoverageCell", "Body"),
                  FieldKind::Link,
                  &CoverageCell::member)
                .to("members")
                .required()
                .inList(),
            field(
                "area", "CoverageCell", QT_TRANSLATE_NOOP("CoverageCell", "Area"), FieldKind::Text, &CoverageCell::area)
                .searchable()
                .inList(),
            field("role",
                  "CoverageCell",
                  QT_TRANSLATE_NOOP("CoverageCell", "Role"),
                  FieldKind::Choice,
                  &CoverageCell::role)
                .inList(),
            field("note",
                  "CoverageCell",
                  QT_TRANSLATE_NOOP("CoverageCell", "Note"),
                  FieldKind::LongText,
                  &CoverageCell::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
