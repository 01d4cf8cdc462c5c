// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MemberDirectory.h"

#include "coalition/MemberQueries.h"
#include "language/Bidi.h"

namespace tahaluf {

Result<Document> MemberDirectory::make(const CoalitionRecords& records, const PaperRequest& request)
{
    MemberDirectory self(records, request);
    PaperWords& words = self.m_words;
    self.m_today = records.now().date();
    std::vector<Member> members = words.read(MemberQueries(records).byPrecedence());
    std::erase_if(members, [](const Member& member) { return member.status == MembershipStatus::Withdrawn; });

    Document paper = words.document(self.wording("Directory of bodies"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(paper.metadata().title);
    paper.subtitle(words.coalitionName());
    paper.note(words.joined({self.wording("As at %1").arg(words.dates().dual(self.m_today)),
                             self.bodies(static_cast<int>(members.size()))}));
    if (members.empty()) {
        paper.paragraph(self.wording("No body is recorded yet."));
    }
    for (const Relevance tier : {Relevance::Coordinator, Relevance::Core, Relevance::Supporting}) {
        self.addTier(paper, tier, members);
    }
    return words.finished(paper.forAudience(request.edition));
}

QString MemberDirectory::bodies(int count) const
{
    return m_words.phrasebook().phrase("MemberDirectory", "%n body(ies)", nullptr, count);
}

QString MemberDirectory::titleOf(Relevance tier) const
{
    switch (tier) {
    case Relevance::Core:
        return wording("Core bodies");
    case Relevance::Supporting:
        return wording("Supporting bodies");
    case Relevance::Coordinator:
        return wording("Coordinating body");
    }
    return {};
}

void MemberDirectory::addTier(Document& paper, Relevance tier, const std::vector<Member>& members)
{
    paper::Table table;
    table.columns = {{.title = wording("Body"), .weight = 3},
                     {.title = wording("Capacity"), .width = 24},
                     {.title = wording("Name and position"), .weight = 2.6},
                     {.title = wording("Phone"), .width = 32},
                     {.title = wording("E-mail"), .width = 62}};
    for (const Choice& sector : choicesOf<Sector>().all()) {
        std::vector<const Member*> inSector;
        for (const Member& member : members) {
            if (member.relevance == tier && static_cast<int>(member.sector) == sector.value) {
                inSector.push_back(&member);
            }
        }
        if (inSector.empty()) {
            continue;
        }
        paper::Text title;
        title.bold(static_cast<Sector>(sector.value) == Sector::Unset
                       ? wording("Sector not stated")
                       : m_words.label(static_cast<Sector>(sector.value)));
        title.muted(QStringLiteral(" – ") + bodies(static_cast<int>(inSector.size())));
        paper::Row band{title};
        band.band = true;
        table.rows.append(band);
        for (const Member* member : inSector) {
            addRows(table, *member);
        }
    }
    if (!table.rows.isEmpty()) {
        paper.heading(1, titleOf(tier));
        paper.table(std::move(table));
    }
}

void MemberDirectory::addRows(paper::Table& table, const Member& member)
{
    const bool isArabic = m_words.phrasebook().isArabic();
    paper::Text name;
    name.bold(m_words.member(member.id));
    const QString& other = isArabic ? member.nameEn : member.name;
    if (!m_words.request().isBilingual && !other.isEmpty() && other != m_words.member(member.id)) {
        name.muted(QLatin1Char('\n') + Bidi::isolateAuto(other));
    }
    if (member.status != MembershipStatus::Joined) {
        name.muted(QLatin1Char('\n') + m_words.label(member.status));
    }
    table.rows.append(
        {name, QString(), QString(), Bidi::isolatePhone(member.phone), PaperWords::mailLink(member.email)});
    for (const Representation& each :
         m_words.read(MemberQueries(m_words.records()).representationsOn(member.id, m_today))) {
        paper::Row row{QString(),
                       m_words.label(each.role),
                       m_words.personWithPosition(each.person),
                       m_words.phone(each.person),
                       m_words.email(each.person)};
        row.audience = Audience::Partners;
        table.rows.append(row);
    }
}

} // namespace tahaluf
