// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report: figures, bodies, meetings and themes.
#include "coalition/IndicatorQueries.h"
#include "coalition/MeetingQueries.h"
#include "coalition/ServiceQueries.h"
#include "reports/papers/AnnualReportPaper.h"

#include <algorithm>
#include <map>

namespace tahaluf {

namespace {
const QSizeF ThemesSize(165, 62); ///< millimetres
constexpr qreal SectorsWidth = 165;

/** Something that changed in a body. */
struct Change
{
    QDate day;
    MemberId member;
    QString what;
};
} // namespace

void AnnualReportPaper::addFigures(Document& paper)
{
    const CoalitionRecords& records = m_words.records();
    const auto joined = static_cast<int>(std::count_if(m_members.begin(), m_members.end(), [this](const Member& each) {
        return each.status == MembershipStatus::Joined && (!each.statusSince.isValid() || each.statusSince <= m_asAt);
    }));
    int invitations = 0;
    int present = 0;
    for (const Held& held : m_held) {
        invitations += held.invited;
        present += held.present;
    }
    const int settled = proposalsIn(EntryState::Adopted) + proposalsIn(EntryState::AdoptedAmended) +
                        proposalsIn(EntryState::NotAdopted) + proposalsIn(EntryState::Merged);
    const RecommendationTotals recommended = totalsOf(m_recommendations, m_asAt);
    const auto services = m_words.read(ServiceQueries(records).services(edition())).size();
    paper.note(wording("The year %1 at a glance; each figure is explained in its part of the report.")
                   .arg(m_book.number(m_year)));
    paper::Table table;
    table.columns = {{.title = wording("What"), .weight = 3},
                     {.title = wording("Figure"), .width = 26, .align = paper::Align::Centre},
                     {.title = wording("Which means"), .weight = 4}};
    table.zebra = true;
    const auto add = [&](const QString& what, const QString& figure, const QString& meaning) {
        table.rows.append({what, paper::Text().bold(figure), meaning});
    };
    add(wording("Bodies"),
        m_book.number(static_cast<qint64>(m_members.size())),
        m_book.phrase("AnnualReportPaper", "%n of them has (have) joined", nullptr, joined));
    add(wording("Meetings held"),
        m_book.number(static_cast<qint64>(m_held.size())),
        wording("%1 of the invited bodies came or sent somebody").arg(percent(present, invitations)));
    add(wording("Proposals"),
        m_book.number(static_cast<qint64>(m_proposals.size())),
        m_book.phrase("AnnualReportPaper",
                      "%n has (have) an outcome, the others are recorded or being studied",
                      nullptr,
                      settled));
    add(wording("Decisions taken"),
        m_book.number(static_cast<qint64>(m_decisions.size())),
        wording("by the bodies that decide, in meetings and by circulation"));
    add(wording("Recommendations"),
        m_book.number(recommended.all),
        m_book.phrase("AnnualReportPaper", "%n of them is (are) carried out", nullptr, recommended.done));
    add(wording("Actions of the shared plan"),
        m_book.number(m_plan.actions),
        wording("%1 done, progress of the whole plan %2")
            .arg(m_book.number(m_plan.done), m_book.number(m_plan.percent) + QStringLiteral("%")));
    add(wording("Services on record"),
        m_book.number(static_cast<qint64>(services)),
        wording("from hotline to reintegration, each with who it is for and when"));
    paper.table(std::move(table));
}

void AnnualReportPaper::addMembers(Document& paper)
{
    paper::Table tiers;
    tiers.size = SmallText;
    tiers.columns = {{.title = wording("Tier"), .weight = 1.4},
                     {.title = wording("Bodies"), .width = 18, .align = paper::Align::Centre}};
    for (const Choice& status : choicesOf<MembershipStatus>().all()) {
        tiers.columns.append({.title = m_words.label(static_cast<MembershipStatus>(status.value)),
                              .weight = 1.15,
                              .align = paper::Align::Centre});
    }
    std::map<int, int> sectors;
    for (const Relevance tier : {Relevance::Coordinator, Relevance::Core, Relevance::Supporting}) {
        paper::Row row{m_words.label(tier), QString()};
        int all = 0;
        for (const Choice& status : choicesOf<MembershipStatus>().all()) {
            const auto count = std::count_if(m_members.begin(), m_members.end(), [&](const Member& each) {
                return each.relevance == tier && static_cast<int>(each.status) == status.value;
            });
            row.cells.append(count > 0 ? m_book.number(count) : QStringLiteral("–"));
            all += static_cast<int>(count);
        }
        row.cells[1] = m_book.number(all);
        tiers.rows.append(row);
    }
    paper.paragraph(wording("Core bodies have to do with the work directly, supporting bodies help; the coordinating "
                            "body calls the meetings and keeps the records."));
    paper.table(std::move(tiers));
    for (const Member& member : m_members) {
        ++sectors[static_cast<int>(member.sector)];
    }
    Chart chart;
    chart.size = QSizeF(SectorsWidth, 0);
    ChartSeries bodies{wording("Bodies"), {}};
    for (const auto& [sector, count] : sectors) {
        chart.categories << m_words.label(static_cast<Sector>(sector));
        bodies.values << count;
    }
    chart.series << bodies;
    if (!chart.categories.isEmpty()) {
        paper.heading(2, wording("By sector"));
        paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
    }
    addChanges(paper);
}

void AnnualReportPaper::addChanges(Document& paper)
{
    std::vector<Change> changes;
    for (const Member& member : m_members) {
        if (isInYear(member.statusSince)) {
            changes.push_back({member.statusSince, member.id, m_words.label(member.status)});
        }
    }
    for (const FormerName& former : m_words.read(m_words.records().formerNames.all())) {
        if (isInYear(former.changedOn)) {
            changes.push_back(
                {former.changedOn,
                 former.member,
                 wording("New name; before: %1").arg(m_words.recorded(m_words.either(former.name, former.nameEn)))});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.day < b.day; });
    paper.heading(2, wording("What changed in the year"));
    paper::Table table;
    table.columns = {{.title = wording("Day"), .width = 42},
                     {.title = wording("Body"), .weight = 2},
                     {.title = wording("Change"), .weight = 2}};
    table.emptyText = wording("Nothing changed in the year.");
    for (const Change& change : changes) {
        table.rows.append({m_words.dates().date(change.day), m_words.member(change.member), change.what});
    }
    paper.table(std::move(table));
}

void AnnualReportPaper::addMeetings(Document& paper)
{
    if (m_held.empty()) {
        paper.paragraph(wording("No meeting was held in the year."));
    }
    for (const Held& held : m_held) {
        addMeeting(paper, held);
    }
    addThemes(paper);
}

void AnnualReportPaper::addMeeting(Document& paper, const Held& held)
{
    const Meeting& meeting = held.meeting;
    paper.heading(2, m_words.meetingTitle(meeting));
    const auto proposed = std::count_if(
        m_proposals.begin(), m_proposals.end(), [&meeting](const Entry& each) { return each.meeting == meeting.id; });
    paper.keyValues({{wording("Day"), m_words.dates().dayAndDual(meeting.startsAt.date(), meeting.statedHijri)},
                     {wording("Venue"), said(meeting.venue)},
                     {wording("Bodies present"),
                      wording("%1 of %2 invited").arg(m_book.number(held.present), m_book.number(held.invited))},
                     {wording("Proposals"), m_book.number(proposed)}});
    QVector<paper::Text> items;
    for (const AgendaItem& item : m_words.read(MeetingQueries(m_words.records()).agenda(meeting.id))) {
        items.append(said(m_words.agendaTitle(item)));
    }
    if (!items.isEmpty()) {
        paper.paragraph({{wording("What it dealt with"), true}}).keepWithNext = true;
        paper.numbered(items);
    }
}

void AnnualReportPaper::addThemes(Document& paper)
{
    std::vector<Theme> themes = m_words.read(m_words.records().themes.all(QStringLiteral("position, id")));
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.size = ThemesSize;
    for (const Theme& theme : themes) {
        chart.series.append({m_words.theme(theme.id), {}});
    }
    chart.series.append({wording("No theme"), {}});
    paper::Table table;
    table.columns.append({.title = wording("Where it was said"), .weight = 2});
    for (const ChartSeries& series : std::as_const(chart.series)) {
        table.columns.append({.title = series.name, .weight = 1, .align = paper::Align::Centre});
    }
    const auto addPlace = [&](const QString& place, MeetingId meeting) {
        paper::Row row{place};
        chart.categories << place;
        for (qsizetype i = 0; i < chart.series.size(); ++i) {
            const ThemeId theme =
                i < static_cast<qsizetype>(themes.size()) ? themes[static_cast<std::size_t>(i)].id : ThemeId();
            const auto count = std::count_if(m_proposals.begin(), m_proposals.end(), [&](const Entry& each) {
                return each.meeting == meeting && each.theme == theme;
            });
            chart.series[i].values << static_cast<double>(count);
            row.cells.append(m_book.number(count));
        }
        table.rows.append(row);
    };
    for (const Held& held : m_held) {
        addPlace(m_words.meetingTitle(held.meeting), held.meeting.id);
    }
    addPlace(wording("Outside meetings"), MeetingId());
    paper.heading(2, wording("Themes of the proposals"));
    paper.paragraph(wording("How the proposals are spread over the themes shows whether the approaches of the bodies "
                            "become more diverse from meeting to meeting."));
    if (!m_proposals.empty()) {
        paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
    }
    paper.table(std::move(table));
}

} // namespace tahaluf
