// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/YearIndex.h"

#include "coalition/CorrespondenceQueries.h"
#include "language/Ordinals.h"
#include "reports/papers/CorrespondenceRegister.h"

namespace tahaluf {

Result<Document> YearIndex::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<int> year = CorrespondenceRegister::yearOf(records, request);
    if (!year) {
        return year.takeError();
    }
    Result<std::optional<ClosedYear>> closed = CorrespondenceQueries(records).closedYear(*year);
    if (!closed) {
        return closed.takeError();
    }
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    if (*closed && phrasebook.isArabic() && !request.trial) {
        Result<Document> stored = Document::fromJson((*closed)->document.toUtf8());
        if (!stored) {
            return stored;
        }
        stored->setup().header.mark = words.editionMark();
        stored->setup().footer.hash = (*closed)->contentHash;
        stored->setup().footer.hashTemplate = phrasebook.phrase("YearIndex", "Content %1");
        stored->setup().digits = request.digits;
        if (words.failure()) {
            return *words.failure();
        }
        return stored->forAudience(request.edition);
    }
    Result<Document> paper = compose(words, *year, *closed);
    if (!paper) {
        return paper;
    }
    if (!*closed) {
        paper->setup().watermark = phrasebook.phrase("YearIndex", "Year not closed");
    }
    return paper->forAudience(request.edition);
}

Result<Document> YearIndex::canonical(const CoalitionRecords& records, int year)
{
    PaperRequest request;
    request.paper = QStringLiteral("year-index");
    request.year = year;
    PaperWords words(records, request);
    ClosedYear closing;
    closing.year = year;
    closing.closedOn = records.now().date();
    return compose(words, year, closing);
}

Result<paper::Table> YearIndex::minutesOf(PaperWords& words, int year)
{
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("YearIndex", source); };
    Result<std::vector<Minutes>> minutes = words.records().minutes.where(
        QStringLiteral("year = ?"), {static_cast<qint64>(year)}, QStringLiteral("number"));
    if (!minutes) {
        return minutes.takeError();
    }
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 27},
                     {.title = wording("Minutes of"), .weight = 3},
                     {.title = wording("Date"), .weight = 2},
                     {.title = wording("State"), .width = 40}};
    table.emptyText = wording("No minutes were made in this year.");
    for (const Minutes& each : *minutes) {
        Result<Meeting> meeting = words.records().meetings.get(each.meeting);
        if (!meeting) {
            return meeting.takeError();
        }
        table.rows.append({phrasebook.number(each.number),
                           words.meetingTitle(*meeting),
                           words.dates().dual(meeting->startsAt.date(), meeting->statedHijri),
                           words.label(each.state)});
    }
    return table;
}

Result<Document> YearIndex::compose(PaperWords& words, int year, const std::optional<ClosedYear>& closed)
{
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("YearIndex", source); };
    const QString title = wording("Index of the papers of %1").arg(phrasebook.number(year));
    Document paper = words.document(title);
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.setup().footer.number = title;
    paper.title(title);
    Result<paper::Table> sent = CorrespondenceRegister::tableOf(words, year, LetterDirection::Sent);
    Result<paper::Table> received = CorrespondenceRegister::tableOf(words, year, LetterDirection::Received);
    Result<paper::Table> minutes = minutesOf(words, year);
    for (Result<paper::Table>* table : {&sent, &received, &minutes}) {
        if (!*table) {
            return table->takeError();
        }
    }
    QVector<paper::KeyValue> facts{
        {wording("Letters sent"), phrasebook.number(sent->rows.size())},
        {wording("Letters received"), phrasebook.number(received->rows.size())},
        {wording("Minutes"), phrasebook.number(minutes->rows.size())},
    };
    if (closed) {
        facts.append({wording("Closed on"), words.dates().dual(closed->closedOn)});
    }
    paper.keyValues(facts);
    int section = 0;
    const auto add = [&](const char* source, Result<paper::Table>& table) {
        paper.heading(1, Ordinals::heading(++section, phrasebook) + QStringLiteral(": ") + wording(source));
        paper.table(std::move(*table));
    };
    add(QT_TRANSLATE_NOOP("YearIndex", "Letters sent"), sent);
    add(QT_TRANSLATE_NOOP("YearIndex", "Letters received"), received);
    add(QT_TRANSLATE_NOOP("YearIndex", "Minutes"), minutes);
    if (words.failure()) {
        return *words.failure();
    }
    return paper;
}

} // namespace tahaluf
