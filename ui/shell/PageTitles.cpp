// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PageTitles.h"

#include <QHash>

namespace tahaluf::PageTitles {

const QStringList& ofRecords()
{
    static const QStringList keys{QStringLiteral("members"),
                                  QStringLiteral("people"),
                                  QStringLiteral("meetings"),
                                  QStringLiteral("proposals"),
                                  QStringLiteral("studies"),
                                  QStringLiteral("recommendations"),
                                  QStringLiteral("decisions"),
                                  QStringLiteral("charters"),
                                  QStringLiteral("actions"),
                                  QStringLiteral("questionnaires"),
                                  QStringLiteral("letters")};
    return keys;
}

const QStringList& ofWork()
{
    static const QStringList keys{QStringLiteral("services"),
                                  QStringLiteral("plan_templates"),
                                  QStringLiteral("coverage"),
                                  QStringLiteral("resources"),
                                  QStringLiteral("programmes"),
                                  QStringLiteral("references"),
                                  QStringLiteral("memoranda"),
                                  QStringLiteral("indicators")};
    return keys;
}

const QStringList& all()
{
    static const QStringList keys =
        QStringList(QStringLiteral("overview")) + ofRecords() + ofWork() +
        QStringList{
            QStringLiteral("papers"), QStringLiteral("history"), QStringLiteral("safety"), QStringLiteral("settings")};
    return keys;
}

const QStringList& behindSettings()
{
    static const QStringList keys{QStringLiteral("paper_templates"),
                                  QStringLiteral("text_modules"),
                                  QStringLiteral("decision_rules"),
                                  QStringLiteral("themes"),
                                  QStringLiteral("mechanisms"),
                                  QStringLiteral("series"),
                                  QStringLiteral("synonyms")};
    return keys;
}

Wording of(const EntityCatalog& catalog, const QString& page)
{
    static const QHash<QString, const char*> own{
        {QStringLiteral("overview"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Overview")},
        {QStringLiteral("charters"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Founding text")},
        {QStringLiteral("services"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Services and referral")},
        {QStringLiteral("plan_templates"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Joint planning")},
        {QStringLiteral("coverage"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Coverage matrix")},
        {QStringLiteral("programmes"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Capacity building")},
        {QStringLiteral("resources"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Shared resources")},
        {QStringLiteral("references"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Reference library")},
        {QStringLiteral("memoranda"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Memoranda")},
        {QStringLiteral("papers"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Papers")},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "History")},
        {QStringLiteral("safety"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Safety")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("tahaluf::WindowContent", "Settings")}};
    if (const char* source = own.value(page, nullptr)) {
        return {"tahaluf::WindowContent", source};
    }
    const EntityInfo* entity = catalog.find(page);
    return entity ? Wording{entity->context, entity->plural} : Wording();
}

} // namespace tahaluf::PageTitles
