// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/QuestionnaireChaseList.h"

#include "coalition/QuestionnaireQueries.h"
#include "language/Bidi.h"
#include "reports/papers/QuestionnairePaper.h"

namespace tahaluf {

Result<Document> QuestionnaireChaseList::make(const CoalitionRecords& records, const PaperRequest& request)
{
    const Result<std::optional<QuestionnaireForm>> found = QuestionnairePaper::formOf(records, request);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return QuestionnairePaper::withoutForm(records, request, "Forms that are waited for");
    }
    const QuestionnaireForm& form = **found;
    PaperWords words(records, request);
    const Phrasebook& book = words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("QuestionnaireChaseList", source); };
    const QDate today = records.now().date();
    const std::vector<ChaseLine> lines =
        words.read(QuestionnaireQueries(records).chaseList(form.questionnaire().id, today));
    Document paper = words.document(wording("Forms that are waited for"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Forms that are waited for"));
    paper.subtitle(words.either(form.questionnaire().title, form.questionnaire().titleEn));
    paper.note(wording("As at %1").arg(words.dates().dual(today)));
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Body"), .weight = 2.4},
                     {.title = wording("Form code"), .width = 30},
                     {.title = wording("Channel"), .width = 22},
                     {.title = wording("Sent on"), .width = 24},
                     {.title = wording("Due on"), .width = 24},
                     {.title = wording("Days late"), .width = 20},
                     {.title = wording("Reminders"), .weight = 1.2},
                     {.title = wording("Phone and e-mail"), .weight = 2}};
    table.emptyText = wording("No form is waited for.");
    int place = 0;
    for (const ChaseLine& line : lines) {
        const Distribution& copy = line.distribution;
        if (request.member.isValid() && copy.member != request.member) {
            continue;
        }
        paper::Text who(words.member(copy.member));
        if (const QString person = words.person(copy.person); !person.isEmpty()) {
            who.muted((who.isEmpty() ? QString() : QStringLiteral("\n")) + person);
        }
        paper::Text reminders(line.reminders == 0 ? QString() : book.number(line.reminders));
        if (line.lastReminder.isValid()) {
            reminders.muted(QLatin1Char('\n') + wording("last %1").arg(words.dates().shortDate(line.lastReminder)));
        }
        paper::Text reach(words.phone(copy.person));
        const paper::Text mail = words.email(copy.person);
        if (!reach.isEmpty() && !mail.isEmpty()) {
            reach.plain(QStringLiteral("\n"));
        }
        for (const paper::Span& span : mail.spans()) {
            reach.add(span);
        }
        table.rows.append({book.number(++place),
                           who,
                           Bidi::isolate(copy.number),
                           words.label(copy.channel),
                           words.dates().shortDate(copy.sentOn),
                           words.dates().shortDate(copy.awaitedUntil()),
                           line.daysOverdue > 0 ? book.number(line.daysOverdue) : QString(),
                           reminders,
                           reach});
    }
    paper.table(std::move(table));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
