// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ResourceUseReport.h"

#include <algorithm>
#include <map>

namespace tahaluf {

namespace {
constexpr qreal CaptionSize = 8.5;

struct Shared
{
    int uses = 0;
    int days = 0;
    qint64 money = 0;
    qint64 hours = 0;
};

bool isUse(const ResourceRequest& request)
{
    return request.state == RequestState::InUse || request.state == RequestState::Returned;
}
} // namespace

Result<Document> ResourceUseReport::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ResourceUseReport self(words);
    self.read();
    Document paper = words.document(self.wording("Use of shared resources"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(self.wording("Use of shared resources"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    paper.heading(1, self.wording("By body that offers"));
    paper.table(self.byBody());
    paper.heading(1, self.wording("Requests"));
    paper.table(self.requests());
    return words.finished(std::move(paper));
}

void ResourceUseReport::read(QDate first, QDate last)
{
    const PaperRequest& asked = m_words.request();
    const CoalitionRecords& records = m_words.records();
    for (const Resource& resource : m_words.read(records.resources.all())) {
        if (resource.audience <= asked.edition) {
            m_resources.insert(resource.id.value(), resource);
        }
    }
    m_requests = m_words.read(records.resourceRequests.all(QStringLiteral("from_on, sequence")));
    std::erase_if(m_requests, [&](const ResourceRequest& request) {
        const auto resource = m_resources.constFind(request.resource.value());
        return resource == m_resources.constEnd() || (first.isValid() && request.fromOn < first) ||
               (last.isValid() && request.fromOn > last) ||
               (asked.member.isValid() && asked.member != request.requestedBy && asked.member != resource->member);
    });
}

paper::Table ResourceUseReport::byBody()
{
    std::map<QString, Shared> bodies;
    Shared all;
    for (const ResourceRequest& request : m_requests) {
        if (!isUse(request)) {
            continue;
        }
        for (Shared* shared : {&bodies[m_words.member(m_resources.value(request.resource.value()).member)], &all}) {
            ++shared->uses;
            shared->days += static_cast<int>(request.fromOn.daysTo(request.untilOn)) + 1;
            shared->money += request.moneySaved;
            shared->hours += request.hoursSaved;
        }
    }
    paper::Table table;
    table.columns = {{.title = wording("Body"), .weight = 3},
                     {.title = wording("Uses"), .width = 26},
                     {.title = wording("Days"), .width = 26},
                     {.title = wording("Money saved"), .width = 36},
                     {.title = wording("Hours saved"), .width = 36}};
    table.emptyText = m_words.request().edition == Audience::Internal ? wording("Nothing was used yet.")
                                                                      : wording("No use in this edition.");
    const auto row = [this](const QString& name, const Shared& shared) {
        return paper::Row{name,
                          m_book.number(shared.uses),
                          m_book.number(shared.days),
                          m_book.number(shared.money),
                          m_book.number(shared.hours)};
    };
    for (const auto& [name, shared] : bodies) {
        table.rows.append(row(name, shared));
    }
    if (all.uses > 0) {
        table.totals = row(wording("Total"), all);
    }
    return table;
}

paper::Table ResourceUseReport::requests()
{
    paper::Table table;
    table.size = CaptionSize;
    table.columns = {{.title = wording("No."), .width = 19},
                     {.title = wording("Resource"), .weight = 2},
                     {.title = wording("Offered by"), .weight = 1.7},
                     {.title = wording("Used by"), .weight = 1.7},
                     {.title = wording("Purpose"), .weight = 2},
                     {.title = wording("Days"), .width = 25},
                     {.title = wording("State"), .width = 24},
                     {.title = wording("What came of it"), .weight = 1.6}};
    table.emptyText = m_words.request().edition == Audience::Internal ? wording("Nothing was requested yet.")
                                                                      : wording("No request in this edition.");
    for (const ResourceRequest& request : m_requests) {
        const Resource& resource = m_resources[request.resource.value()];
        const DateText& dates = m_words.dates();
        QStringList days{dates.shortDate(request.fromOn)};
        if (request.untilOn != request.fromOn) {
            days << dates.shortDate(request.untilOn);
        }
        QStringList said;
        if (request.moneySaved > 0) {
            said << wording("Money saved: %1").arg(m_book.number(request.moneySaved));
        }
        if (request.hoursSaved > 0) {
            said << wording("Hours saved: %1").arg(m_book.number(request.hoursSaved));
        }
        // Why it was refused is between the bodies.
        if (m_words.request().edition != Audience::Public) {
            said << m_words.recorded(m_book.shaped(request.reason)) << m_words.recorded(m_book.shaped(request.note));
        }
        said.removeAll(QString());
        table.rows.append({m_words.reference(request.number),
                           m_words.either(resource.name, resource.nameEn),
                           m_words.member(resource.member),
                           m_words.member(request.requestedBy),
                           m_words.recorded(m_book.shaped(request.purpose)),
                           days.join(u'\n'),
                           m_words.label(request.state),
                           said.join(u'\n')});
    }
    return table;
}

} // namespace tahaluf
