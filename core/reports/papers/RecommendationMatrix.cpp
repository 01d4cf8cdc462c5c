// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/RecommendationMatrix.h"

#include "language/Bidi.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tahaluf {

namespace {
constexpr qreal TextSize = 8; ///< twelve columns have no room for more
constexpr int Last =
    std::numeric_limits<int>::max(); ///< place of the group of those that have no theme, lead or meeting
} // namespace

Result<Document> RecommendationMatrix::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    RecommendationMatrix self(words);
    self.read();
    Document paper = words.document(self.wording("Follow-up matrix of the recommendations"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(self.wording("Follow-up matrix of the recommendations"));
    QStringList about;
    if (request.member.isValid()) {
        about << words.member(request.member);
    }
    if (request.meeting.isValid()) {
        about << self.wording("Issued in: %1").arg(words.meetingTitle(self.m_meetings.value(request.meeting.value())));
    }
    paper.subtitle(about.isEmpty() ? words.coalitionName() : about.join(QStringLiteral(" – ")));
    paper.note(self.wording("As at %1").arg(words.dates().dual(self.m_today)));
    self.addSummary(paper);
    paper.table(self.table());
    return words.finished(std::move(paper));
}

void RecommendationMatrix::read()
{
    const PaperRequest& request = m_words.request();
    m_records =
        m_words.read(RecommendationQueries(m_words.records())
                         .chosen({.meeting = request.meeting, .member = request.member, .edition = request.edition}));
    for (Meeting& meeting : m_words.read(m_words.records().meetings.all())) {
        m_meetings.insert(meeting.id.value(), std::move(meeting));
    }
}

void RecommendationMatrix::addSummary(Document& paper)
{
    const RecommendationTotals totals = totalsOf(m_records, m_today);
    QVector<paper::KeyValue> pairs{
        {wording("Recommendations"), m_book.number(totals.all)},
        {wording("Progress of all"), m_book.number(totals.percent) + QStringLiteral("%")},
        {wording("Done"), m_book.number(totals.done)},
        {wording("Open"), m_book.number(totals.open)},
        {wording("Overdue"), m_book.number(totals.overdue)},
        {wording("Cancelled, not counted"), m_book.number(totals.cancelled)},
    };
    if (!m_records.empty()) {
        paper.keyValues(pairs);
    }
}

QVector<paper::Column> RecommendationMatrix::columns() const
{
    QVector<paper::Column> columns{{.title = wording("No."), .width = 9},
                                   {.title = wording("Recommendation"), .weight = 2.6},
                                   {.title = wording("Source"), .weight = 1.5},
                                   {.title = wording("Lead body"), .weight = 1.4},
                                   {.title = wording("Supporting bodies"), .weight = 1.5},
                                   {.title = wording("Due on"), .width = 23},
                                   {.title = wording("State"), .width = 18},
                                   {.title = wording("Progress"), .width = 18},
                                   {.title = wording("Actions taken"), .weight = 1.8}};
    if (!m_isPublic) {
        columns += {{.title = wording("Obstacles"), .weight = 1.4},
                    {.title = wording("Extension"), .weight = 1.6},
                    {.title = wording("Notes"), .weight = 1.3}};
    }
    return columns;
}

std::pair<int, QString> RecommendationMatrix::groupOf(const Recommendation& recommendation)
{
    switch (m_words.request().grouping) {
    case Grouping::None:
        break;
    case Grouping::Meeting: {
        const auto meeting = m_meetings.constFind(recommendation.meeting.value());
        return meeting == m_meetings.constEnd()
                   ? std::pair(Last, wording("Issued outside the meetings"))
                   : std::pair(static_cast<int>(recommendation.meeting.value()), m_words.meetingTitle(*meeting));
    }
    case Grouping::Member:
        return recommendation.lead.isValid()
                   ? std::pair(static_cast<int>(recommendation.lead.value()), m_words.member(recommendation.lead))
                   : std::pair(Last, wording("Without a lead body"));
    case Grouping::Theme:
        return recommendation.theme.isValid()
                   ? std::pair(static_cast<int>(recommendation.theme.value()), m_words.theme(recommendation.theme))
                   : std::pair(Last, wording("Without a theme"));
    case Grouping::State:
        return {recommendation.isOverdue(m_today) ? -1 : static_cast<int>(recommendation.state),
                stateOf(recommendation)};
    }
    return {0, QString()};
}

std::vector<RecommendationMatrix::Group> RecommendationMatrix::groups()
{
    std::map<int, Group> byPlace;
    for (const RecommendationRecord& record : m_records) {
        const auto [place, title] = groupOf(record.recommendation);
        Group& group = byPlace[place];
        group.title = title;
        group.records.push_back(&record);
    }
    std::vector<Group> groups;
    groups.reserve(byPlace.size());
    for (auto& [place, group] : byPlace) {
        groups.push_back(std::move(group));
    }
    return groups;
}

paper::Table RecommendationMatrix::table()
{
    paper::Table table;
    table.columns = columns();
    table.size = TextSize;
    // An edition for others may leave some out: then it must not say that there are none.
    table.emptyText = m_words.request().edition == Audience::Internal ? wording("No recommendation is issued yet.")
                                                                      : wording("No recommendation in this edition.");
    int place = 0;
    for (const Group& group : groups()) {
        if (!group.title.isEmpty()) {
            paper::Text title;
            title.bold(group.title);
            const auto count = static_cast<int>(group.records.size());
            title.muted(QStringLiteral(" – ") +
                        m_book.phrase("RecommendationMatrix", "%n recommendation(s)", nullptr, count));
            paper::Row band{title};
            band.band = true;
            table.rows.append(band);
        }
        for (const RecommendationRecord* record : group.records) {
            table.rows.append(row(*record, ++place));
        }
    }
    if (place > 0) {
        table.totals.cells = {QString(),
                              m_book.phrase("RecommendationMatrix", "Total: %n recommendation(s)", nullptr, place)};
        table.totals.cells.resize(table.columns.size());
    }
    return table;
}

QString RecommendationMatrix::stateOf(const Recommendation& recommendation) const
{
    return recommendation.isOverdue(m_today) ? wording("Overdue") : m_words.label(recommendation.state);
}

paper::Text RecommendationMatrix::sourcesOf(const RecommendationRecord& record)
{
    paper::Text sources;
    for (const Entry& entry : record.sources) {
        // A proposal for fewer readers than this edition has is not named in it.
        if (entry.audience > m_words.request().edition) {
            continue;
        }
        sources.plain((sources.isEmpty() ? QString() : QStringLiteral("\n")) + m_words.reference(entry.number));
        if (const QString body = m_words.member(entry.member); !body.isEmpty()) {
            sources.muted(QLatin1Char('\n') + body);
        }
    }
    return sources;
}

paper::Text RecommendationMatrix::due(const Recommendation& recommendation) const
{
    paper::Text due(m_words.dates().shortDate(recommendation.dueOn));
    if (recommendation.firstDueOn.isValid() && recommendation.firstDueOn != recommendation.dueOn) {
        due.muted(QLatin1Char('\n') + wording("at first %1").arg(m_words.dates().shortDate(recommendation.firstDueOn)));
    }
    return due;
}

paper::Text RecommendationMatrix::extensionOf(const RecommendationRecord& record) const
{
    const FollowUp* last = record.lastExtension();
    if (!last) {
        return {};
    }
    const auto day = [this](QDate date) { return m_words.dates().shortDate(date); };
    paper::Text said(wording("asked until %1").arg(day(last->extensionAsked)));
    if (last->isExtensionOpen()) {
        said.plain(QLatin1Char('\n') + wording("waits for an answer"));
    } else if (last->isExtensionRefused()) {
        said.plain(QLatin1Char('\n') + wording("not granted"));
    } else {
        said.plain(QLatin1Char('\n') + wording("granted until %1").arg(day(last->extensionGranted)));
    }
    const QString& why = last->extensionAnswer.isEmpty() ? last->extensionReason : last->extensionAnswer;
    if (!why.isEmpty()) {
        said.muted(QLatin1Char('\n') + m_words.recorded(m_book.shaped(why)));
    }
    return said;
}

QString RecommendationMatrix::noteOf(const RecommendationRecord& record) const
{
    if (record.recommendation.state == ProgressState::Cancelled) {
        return m_words.recorded(m_book.shaped(record.recommendation.reason));
    }
    const auto noted = std::find_if(
        record.reports.rbegin(), record.reports.rend(), [](const FollowUp& report) { return !report.note.isEmpty(); });
    return noted == record.reports.rend() ? QString() : m_words.recorded(m_book.shaped(noted->note));
}

paper::Row RecommendationMatrix::row(const RecommendationRecord& record, int place)
{
    const Recommendation& recommendation = record.recommendation;
    paper::Text words;
    words.bold(m_words.reference(recommendation.number) + QLatin1Char('\n'));
    words.plain(m_words.recorded(m_book.shaped(m_words.either(recommendation.text, recommendation.textEn))));
    QStringList supporting;
    for (const MemberId member : record.supporting) {
        supporting << m_words.member(member);
    }
    paper::Row row{m_book.number(place),
                   words,
                   sourcesOf(record),
                   m_words.member(recommendation.lead),
                   supporting.join(QLatin1Char('\n')),
                   due(recommendation),
                   stateOf(recommendation),
                   m_book.number(recommendation.percent) + QStringLiteral("%"),
                   m_words.recorded(m_book.shaped(recommendation.actionsTaken))};
    if (!m_isPublic) {
        row.cells += {m_words.recorded(m_book.shaped(recommendation.obstacles)), extensionOf(record), noteOf(record)};
    }
    row.audience = recommendation.audience;
    return row;
}

} // namespace tahaluf
