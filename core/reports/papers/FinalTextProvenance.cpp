// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/FinalTextProvenance.h"

#include <algorithm>

namespace tahaluf {

FinalTextProvenance::FinalTextProvenance(const CoalitionRecords& records, const PaperRequest& request)
    : m_words(records, request)
{
}

Result<Document> FinalTextProvenance::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Document> paper = FinalTextProvenance(records, request).compose();
    if (!paper) {
        return paper;
    }
    return paper->forAudience(request.edition);
}

Result<Document> FinalTextProvenance::compose()
{
    const CoalitionRecords& records = m_words.records();
    Result<Charter> charter = FinalText::versionOf(records, m_words.request());
    if (!charter) {
        return charter.takeError();
    }
    CharterTree tree = m_words.read(CharterQueries(records).tree(charter->id));
    read(charter->id);
    FinalText text(m_words, *charter, std::move(tree));
    Document paper = text.compose(wording("With the sources of its articles"),
                                  [&](Document& document, int node) { addSources(document, text.tree(), node); });
    return m_words.finished(std::move(paper));
}

void FinalTextProvenance::read(CharterId charter)
{
    const CoalitionRecords& records = m_words.records();
    const CharterQueries queries(records);
    for (SourceFact& fact : m_words.read(queries.sources(charter))) {
        m_sources[fact.article.value()].push_back(std::move(fact));
    }
    for (ReservationFact& fact : m_words.read(queries.reservations(charter))) {
        m_reservations[fact.decision.value()].push_back(std::move(fact));
    }
    for (const Meeting& meeting : m_words.read(records.meetings.all())) {
        m_meetings.insert(meeting.id.value(), m_words.meetingTitle(meeting));
    }
}

void FinalTextProvenance::addSources(Document& paper, const CharterTree& tree, int node)
{
    paper::Table table;
    table.columns = {{.title = wording("Source"), .width = 28},
                     {.title = wording("Body, meeting and item"), .weight = 2},
                     {.title = wording("In its own words"), .weight = 3.4}};
    // What a clause comes from stands with its article.
    for (int index = node; index < tree.size() && (index == node || tree.articleOf(index) == node); ++index) {
        const auto facts = m_sources.constFind(tree.at(index).article.id.value());
        for (std::size_t i = 0; facts != m_sources.constEnd() && i < facts->size(); ++i) {
            table.rows.append(rowOf((*facts)[i]));
        }
    }
    if (table.rows.isEmpty()) {
        // A wider edition may have lost its rows; only inside is it sure that there are none.
        paper.note(wording("No source is recorded for this article."), Audience::Internal);
        return;
    }
    const auto widest =
        std::min_element(table.rows.cbegin(), table.rows.cend(), [](const auto& left, const auto& right) {
            return left.audience < right.audience;
        });
    const Audience audience = widest->audience;
    paper.table(std::move(table), audience);
    paper.spacer(2, audience);
}

paper::Row FinalTextProvenance::rowOf(const SourceFact& fact)
{
    paper::Row row{numberOf(fact), placeOf(fact), wordsOf(fact)};
    row.audience = fact.audience;
    return row;
}

paper::Text FinalTextProvenance::numberOf(const SourceFact& fact) const
{
    paper::Text text;
    text.bold(m_words.reference(fact.number)).plain(QStringLiteral("\n"));
    if (fact.decision.isValid()) {
        return text.muted(wording("Decision"));
    }
    if (fact.recommendation.isValid()) {
        return text.muted(wording("Recommendation"));
    }
    switch (fact.way) {
    case SourceFact::Way::Recommended:
        return text.muted(wording("%1, by a recommendation").arg(m_words.label(fact.kind)));
    case SourceFact::Way::Merged:
        return text.muted(wording("%1, merged").arg(m_words.label(fact.kind)));
    case SourceFact::Way::Linked:
    case SourceFact::Way::Decided:
        break;
    }
    return text.muted(m_words.label(fact.kind));
}

paper::Text FinalTextProvenance::placeOf(const SourceFact& fact)
{
    QStringList lines;
    if (fact.member.isValid()) {
        lines << m_words.member(fact.member);
    }
    QString meeting = m_meetings.value(fact.meeting.value());
    if (meeting.isEmpty() && fact.entry.isValid()) {
        meeting = wording("Outside the meetings");
    }
    if (fact.item > 0) {
        const QString title = m_words.recorded(m_words.either(fact.itemTitle, fact.itemTitleEn));
        meeting = wording("%1, item (%2): %3").arg(meeting, m_words.phrasebook().number(fact.item), title);
    }
    if (!meeting.isEmpty()) {
        lines << meeting;
    }
    paper::Text text;
    if (!lines.isEmpty()) {
        text.plain(lines.takeFirst());
    }
    return lines.isEmpty() ? text : text.muted(QStringLiteral("\n") + lines.join(QLatin1Char('\n')));
}

paper::Text FinalTextProvenance::wordsOf(const SourceFact& fact)
{
    paper::Text text;
    text.plain(m_words.recorded(fact.text));
    if (!fact.result.trimmed().isEmpty()) {
        text.muted(QStringLiteral("\n") + m_words.recorded(fact.result));
    }
    const auto reservations = m_reservations.constFind(fact.decision.value());
    for (std::size_t i = 0; reservations != m_reservations.constEnd() && i < reservations->size(); ++i) {
        const ReservationFact& reservation = (*reservations)[i];
        text.plain(QStringLiteral("\n"))
            .bold(wording("Reservation of %1: ").arg(m_words.member(reservation.member)))
            .plain(m_words.recorded(reservation.text));
    }
    return text;
}

} // namespace tahaluf
