// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MemorandaRegister.h"

namespace tahaluf {

Result<Document> MemorandaRegister::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& book = words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("MemorandaRegister", source); };
    const QDate today = records.now().date();
    Document paper = words.document(wording("Memoranda of understanding"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Memoranda of understanding"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(wording("As at %1").arg(words.dates().dual(today)));
    paper.table(table(words, today));
    return words.finished(std::move(paper));
}

paper::Table MemorandaRegister::table(PaperWords& words, QDate today)
{
    const CoalitionRecords& records = words.records();
    const PaperRequest& request = words.request();
    const Phrasebook& book = words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("MemorandaRegister", source); };
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 18},
                     {.title = wording("Memorandum"), .weight = 2.4},
                     {.title = wording("Parties and their roles"), .weight = 2.6},
                     {.title = wording("Signed on"), .width = 25},
                     {.title = wording("Duration"), .width = 34},
                     {.title = wording("State"), .width = 30}};
    table.emptyText = request.edition == Audience::Internal ? wording("No memorandum is recorded yet.")
                                                            : wording("No memorandum in this edition.");
    const std::vector<MemorandumParty> parties = words.read(records.memorandumParties.all());
    for (const Memorandum& memorandum : words.read(records.memoranda.all(QStringLiteral("sequence")))) {
        bool isAbout = !request.member.isValid();
        paper::Text who;
        for (const MemorandumParty& party : parties) {
            if (party.memorandum != memorandum.id) {
                continue;
            }
            isAbout = isAbout || party.member == request.member;
            who.plain((who.isEmpty() ? QString() : QStringLiteral("\n")) + words.member(party.member));
            if (const QString role = words.either(party.role, party.roleEn); !role.isEmpty()) {
                who.muted(QStringLiteral(": ") + words.recorded(book.shaped(role)));
            }
        }
        if (memorandum.audience > request.edition || !isAbout) {
            continue;
        }
        paper::Text what;
        what.bold(words.recorded(book.shaped(words.either(memorandum.title, memorandum.titleEn))));
        if (const QString purpose = words.either(memorandum.purpose, memorandum.purposeEn); !purpose.isEmpty()) {
            what.plain(QLatin1Char('\n') + words.recorded(book.shaped(purpose)));
        }
        const DateText& dates = words.dates();
        paper::Text duration(dates.shortDate(memorandum.startsOn));
        if (memorandum.startsOn.isValid()) {
            duration.plain(QLatin1Char('\n') +
                           (memorandum.endsOn.isValid() ? dates.shortDate(memorandum.endsOn) : wording("without end")));
        }
        paper::Text state(words.label(memorandum.state));
        if (memorandum.isRenewalDue(today)) {
            state.bold(QLatin1Char('\n') +
                       (memorandum.endsOn < today ? wording("has run out") : wording("to be renewed")));
        }
        table.rows.append(
            {words.reference(memorandum.number), what, who, dates.shortDate(memorandum.signedOn), duration, state});
    }
    return table;
}

} // namespace tahaluf
