// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ServiceFacts.h"

#include "coalition/services/ServiceHours.h"
#include "language/DateText.h"

namespace tahaluf {

namespace {
constexpr int HoursOfDay = 24;

template <typename Enum> QString labelOf(Enum value, const Phrasebook& phrasebook)
{
    const Choice* choice = choicesOf<Enum>().find(static_cast<int>(value));
    return choice ? phrasebook.phrase(choicesOf<Enum>().context(), choice->source) : QString();
}

QString comma(const Phrasebook& phrasebook)
{
    return phrasebook.isArabic() ? QStringLiteral("، ") : QStringLiteral(", ");
}
} // namespace

QString ServiceFacts::groups(const Service& service, const Phrasebook& phrasebook)
{
    QStringList groups;
    if (service.isForAll()) {
        groups << phrasebook.phrase("ServiceFacts", "Everybody");
    }
    if (service.forWomen) {
        groups << phrasebook.phrase("ServiceFacts", "Women");
    }
    if (service.forMen) {
        groups << phrasebook.phrase("ServiceFacts", "Men");
    }
    if (service.forChildren) {
        groups << phrasebook.phrase("ServiceFacts", "Children");
    }
    if (service.forWorkers) {
        groups << phrasebook.phrase("ServiceFacts", "Migrant workers");
    }
    return groups.join(comma(phrasebook));
}

QString ServiceFacts::hours(const Service& service, const Phrasebook& phrasebook)
{
    const ServiceHours hours(service);
    if (hours.isAllDay()) {
        return service.days == ServiceDays::EveryDay ? phrasebook.phrase("ServiceFacts", "Around the clock")
                                                     : labelOf(service.days, phrasebook) + comma(phrasebook) +
                                                           phrasebook.phrase("ServiceFacts", "all day");
    }
    const DateText dates(phrasebook);
    return labelOf(service.days, phrasebook) + comma(phrasebook) +
           phrasebook.phrase("ServiceFacts", "%1 to %2").arg(dates.time(hours.opens()), dates.time(hours.closes()));
}

QString ServiceFacts::limit(int hours, const Phrasebook& phrasebook)
{
    if (hours <= 0) {
        return {};
    }
    return hours > HoursOfDay && hours % HoursOfDay == 0
               ? phrasebook.phrase("ServiceFacts", "within %n day(s)", nullptr, hours / HoursOfDay)
               : phrasebook.phrase("ServiceFacts", "within %n hour(s)", nullptr, hours);
}

} // namespace tahaluf
