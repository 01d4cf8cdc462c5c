// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ServiceFinder.h"

#include "coalition/services/ServiceHours.h"
#include "language/ArabicText.h"
#include "language/Collation.h"
#include "language/NameList.h"

#include <algorithm>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ServedGroup>()
{
    static const ChoiceList choices(
        "ServedGroup",
        {
            {static_cast<int>(ServedGroup::Anyone), "anyone", QT_TRANSLATE_NOOP("ServedGroup", "Anyone")},
            {static_cast<int>(ServedGroup::Women), "women", QT_TRANSLATE_NOOP("ServedGroup", "Women")},
            {static_cast<int>(ServedGroup::Men), "men", QT_TRANSLATE_NOOP("ServedGroup", "Men")},
            {static_cast<int>(ServedGroup::Children), "children", QT_TRANSLATE_NOOP("ServedGroup", "Children")},
            {static_cast<int>(ServedGroup::Workers), "workers", QT_TRANSLATE_NOOP("ServedGroup", "Migrant workers")},
        });
    return choices;
}

namespace {

bool serves(const Service& service, ServedGroup group)
{
    if (service.isForAll()) {
        return true;
    }
    switch (group) {
    case ServedGroup::Anyone:
        return true;
    case ServedGroup::Women:
        return service.forWomen;
    case ServedGroup::Men:
        return service.forMen;
    case ServedGroup::Children:
        return service.forChildren;
    case ServedGroup::Workers:
        return service.forWorkers;
    }
    return false;
}

bool speaks(const Service& service, const QString& language)
{
    const QStringList known = NameList::split(service.languages);
    return language.isEmpty() || known.isEmpty() || NameList::contains(known, language);
}

bool isIn(const Service& service, const QString& area)
{
    const QString wanted = ArabicText::foldKey(area);
    return wanted.isEmpty() || service.area.isEmpty() || ArabicText::foldKey(service.area).contains(wanted);
}

} // namespace

std::vector<FoundService> findServices(const std::vector<Service>& services, const ServiceNeed& need)
{
    std::vector<FoundService> found;
    for (const Service& service : services) {
        if ((need.kind && service.kind != *need.kind) || !serves(service, need.group) ||
            !speaks(service, need.language) || !isIn(service, need.area)) {
            continue;
        }
        found.push_back({.service = service, .isOpen = !need.at.isValid() || ServiceHours(service).isOpen(need.at)});
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundService& left, const FoundService& right) {
        return left.isOpen != right.isOpen ? left.isOpen
                                           : Collation::compare(left.service.name, right.service.name) < 0;
    });
    return found;
}

QStringList languagesOf(const std::vector<Service>& services)
{
    QStringList all;
    for (const Service& service : services) {
        const QStringList names = NameList::split(service.languages);
        for (const QString& name : names) {
            if (!NameList::contains(all, name)) {
                all << name;
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const QString& left, const QString& right) {
        return Collation::compare(left, right) < 0;
    });
    return all;
}

} // namespace tahaluf
