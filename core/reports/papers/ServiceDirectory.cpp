// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ServiceDirectory.h"

#include "coalition/ServiceQueries.h"
#include "language/Bidi.h"
#include "reports/papers/ServiceFacts.h"

namespace tahaluf {

namespace {
constexpr qreal EntryTextSize = 8.5;
}

Result<Document> ServiceDirectory::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ServiceDirectory self(words);
    std::vector<Service> services = words.read(ServiceQueries(records).services(request.edition));
    if (request.member.isValid()) {
        std::erase_if(services, [&request](const Service& service) { return service.member != request.member; });
    }
    Document paper = words.document(self.wording("Directory of services"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(self.wording("Directory of services"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(words.joined({self.wording("As at %1").arg(words.dates().dual(records.now().date())),
                             self.services(static_cast<int>(services.size()))}));
    paper.table(self.table(services));
    if (self.m_isInternal && !request.member.isValid()) {
        self.addToVerify(paper);
    }
    return words.finished(std::move(paper));
}

QString ServiceDirectory::services(int count) const
{
    return m_book.phrase("ServiceDirectory", "%n service(s)", nullptr, count);
}

paper::Table ServiceDirectory::table(const std::vector<Service>& services)
{
    paper::Table table;
    table.size = EntryTextSize;
    table.columns = {{.title = wording("Service and body"), .weight = 2.2},
                     {.title = wording("For whom"), .weight = 1},
                     {.title = wording("Languages"), .weight = 1.2},
                     {.title = wording("Hours and area"), .weight = 1.5},
                     {.title = wording("Contact"), .width = 44},
                     {.title = wording("How to refer"), .weight = 2.2},
                     {.title = wording("Address"), .weight = 1.3}};
    if (m_isInternal) {
        table.columns.append({.title = wording("Last verified"), .width = 23});
    }
    // An edition for others may leave some out: then it must not say that there are none.
    table.emptyText = m_isInternal ? wording("No service is recorded yet.") : wording("No service in this edition.");
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (i == 0 || services[i].kind != services[i - 1].kind) {
            paper::Row band{paper::Text().bold(m_words.label(services[i].kind))};
            band.band = true;
            table.rows.append(band);
        }
        table.rows.append(row(services[i]));
    }
    return table;
}

paper::Text ServiceDirectory::contact(const Service& service)
{
    paper::Text text(m_words.recorded(service.contact));
    const auto next = [&text] { return text.isEmpty() ? QString() : QStringLiteral("\n"); };
    if (!service.phone.isEmpty()) {
        text.plain(next() + Bidi::isolatePhone(service.phone));
    }
    if (!service.email.isEmpty()) {
        text.plain(next());
        const paper::Text link = PaperWords::mailLink(service.email);
        for (const paper::Span& span : link.spans()) {
            text.add(span);
        }
    }
    return text;
}

paper::Row ServiceDirectory::row(const Service& service)
{
    paper::Text name;
    name.bold(m_words.either(service.name, service.nameEn));
    name.muted(QLatin1Char('\n') + m_words.member(service.member));
    if (service.capacity > 0) {
        name.muted(QLatin1Char('\n') + wording("Capacity: %1").arg(m_book.number(service.capacity)));
    }
    paper::Text hours(ServiceFacts::hours(service, m_book));
    if (!service.area.isEmpty()) {
        hours.muted(QLatin1Char('\n') + m_words.recorded(service.area));
    }
    const bool showsAddress = service.addressReaders() <= m_words.request().edition;
    paper::Row row{name,
                   ServiceFacts::groups(service, m_book),
                   m_words.recorded(service.languages),
                   hours,
                   contact(service),
                   m_words.recorded(m_book.shaped(m_words.either(service.howToRefer, service.howToReferEn))),
                   showsAddress ? m_words.recorded(m_book.shaped(service.address)) : QString()};
    if (m_isInternal) {
        row.cells.append(service.verifiedOn.isValid() ? m_words.dates().shortDate(service.verifiedOn)
                                                      : wording("never"));
    }
    return row;
}

void ServiceDirectory::addToVerify(Document& paper)
{
    const std::vector<Service> due = m_words.read(ServiceQueries(m_words.records()).toVerify());
    paper.heading(1, wording("To be verified again"));
    paper.note(m_book.phrase("ServiceDirectory",
                             "Services whose record was not confirmed for more than %n day(s)",
                             nullptr,
                             ServiceVerificationDays));
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 9},
                     {.title = wording("Service"), .weight = 2},
                     {.title = wording("Body"), .weight = 2},
                     {.title = wording("Phone"), .width = 40},
                     {.title = wording("Last verified"), .width = 30},
                     {.title = wording("Verified on, by"), .weight = 1.4}};
    table.emptyText = wording("Everything was verified recently.");
    int place = 0;
    for (const Service& service : due) {
        table.rows.append(
            {m_book.number(++place),
             m_words.either(service.name, service.nameEn),
             m_words.member(service.member),
             Bidi::isolatePhone(service.phone),
             service.verifiedOn.isValid() ? m_words.dates().shortDate(service.verifiedOn) : wording("never"),
             QString()});
    }
    paper.table(std::move(table));
}

} // namespace tahaluf
