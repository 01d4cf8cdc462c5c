// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EntryTrail.h"

#include "coalition/QuestionnaireQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "language/Ordinals.h"
#include "records/FormField.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QTimeZone>

#include <algorithm>

namespace tahaluf {

EntryTrail::EntryTrail(PageContext& context, QWidget* parent)
    : RuledSection(context, parent)
{
    setAccessibleName(tr("Trail of the proposal"));
}

void EntryTrail::setRecord(qint64 id, const QString& uid)
{
    m_steps.clear();
    clearLines();
    if (id <= 0) {
        return;
    }
    Workspace& workspace = context().workspace();
    Result<Entry> entry = workspace.records().entries.get(EntryId(id));
    Result<std::vector<ChangeLine>> lines = ChangeLog::lines(workspace.database(), uid, 100);
    if (!entry || !lines) {
        context().fail(entry ? lines.error() : entry.error());
        return;
    }
    addSource(*entry);
    addRecorded(*entry);
    std::for_each(lines->rbegin(), lines->rend(), [this](const ChangeLine& line) { addChange(line); });
    if (entry->state == EntryState::Recorded || entry->state == EntryState::UnderStudy) {
        addStep(tr("Outcome: not decided yet"), {}, {}, true);
    }
}

QString EntryTrail::itemTitle(AgendaItemId id) const
{
    Result<std::optional<AgendaItem>> item = context().workspace().records().agenda.find(id);
    if (!item || !*item) {
        return {};
    }
    const Phrasebook& words = context().phrasebook();
    //: %1 is an ordinal («الثالث»), %2 the title of the agenda item
    return tr("item %1 (%2)")
        .arg(Ordinals::beside((*item)->position, Ordinals::Gender::Masculine, words),
             Bidi::isolateAuto(nameInLanguage(words, (*item)->title, (*item)->titleEn)));
}

void EntryTrail::addRecorded(const Entry& entry)
{
    Result<std::optional<Meeting>> meeting = context().workspace().records().meetings.find(entry.meeting);
    const QString item = itemTitle(entry.agendaItem);
    const QString time = DateText(context().phrasebook()).time(entry.recordedAt.time());
    QString what = tr("Recorded outside the meetings");
    if (meeting && *meeting) {
        const QString title =
            Bidi::isolateAuto(nameInLanguage(context().phrasebook(), (*meeting)->title, (*meeting)->titleEn));
        what = item.isEmpty() ? tr("Recorded in “%1”, %2").arg(title, time)
                              //: %1 is «item three (discussion)», %2 the title of the meeting, %3 the time
                              : tr("Recorded in %1 of “%2”, %3").arg(item, title, time);
    }
    addStep(what, choiceLabel(entry.source), entry.recordedAt);
}

void EntryTrail::addSource(const Entry& entry)
{
    const CoalitionRecords& records = context().workspace().records();
    const QuestionnaireQueries queries(records);
    const Result<std::optional<AnswerProposal>> source = queries.sourceOf(entry.id);
    if (!source) {
        context().fail(source.error());
        return;
    }
    if (!*source) {
        return;
    }
    const Result<Answer> answer = records.answers.get((*source)->answer);
    const Result<Response> response = answer ? records.responses.get(answer->response) : answer.error();
    const Result<Distribution> paper = response ? records.distributions.get(response->distribution) : response.error();
    const Result<QuestionnaireForm> form = paper ? queries.form(paper->questionnaire) : paper.error();
    if (!form) {
        context().fail(form.error());
        return;
    }
    const Phrasebook& words = context().phrasebook();
    //: %1 is the number of the question, %2 the code of the form
    addStep(tr("From the answer to question %1 of form %2")
                .arg(Bidi::isolate(form->number(answer->question)), Bidi::isolate(paper->number)),
            words.shaped((*source)->text),
            response->enteredOn.startOfDay());
}

QString EntryTrail::fieldText(const QString& key, const QJsonValue& value) const
{
    const FieldInfo* field = specOf<Entry>().info().field(key);
    if (!field || value.isNull()) {
        return {};
    }
    if (field->kind != FieldKind::Link) {
        return readableValue(context(), *field, value.toVariant());
    }
    // The history names links by uid.
    const RecordStore* store = context().workspace().store(field->linkEntity);
    Result<std::unique_ptr<RecordDraft>> target = store->openByUid(value.toString());
    return target && *target ? readableValue(context(), *field, (*target)->id()) : QString();
}

void EntryTrail::addChange(const ChangeLine& line)
{
    const QDateTime moment = line.at.toLocalTime();
    if (line.operation == QStringLiteral("delete")) {
        addStep(tr("Moved to the recycle bin"), {}, moment);
        return;
    }
    if (line.operation == QStringLiteral("restore")) {
        addStep(tr("Restored from the recycle bin"), {}, moment);
        return;
    }
    if (line.operation != QStringLiteral("update")) {
        return;
    }
    if (line.after.contains(QStringLiteral("state"))) {
        const QString state = fieldText(QStringLiteral("state"), line.after.value(QStringLiteral("state")));
        const QString reason = line.after.value(QStringLiteral("reason")).toString();
        addStep(tr("State: %1").arg(state), reason, moment);
    }
    for (auto changed = line.before.begin(); changed != line.before.end(); ++changed) {
        const QString key = changed.key();
        const FieldInfo* field = specOf<Entry>().info().field(key);
        if (!field || field->isInternal || key == QStringLiteral("state") || key == QStringLiteral("reason")) {
            continue;
        }
        const QString before = fieldText(key, changed.value());
        if (key == QStringLiteral("text")) {
            addStep(tr("Text corrected; it was:"), before, moment);
        } else {
            const QString after = fieldText(key, line.after.value(key));
            //: %1 is the name of a field, %2 its new value
            addStep(tr("%1: %2").arg(field->label(), after.isEmpty() ? tr("(empty)") : after),
                    before.isEmpty() ? QString() : tr("before: %1").arg(before),
                    moment);
        }
    }
}

void EntryTrail::addStep(const QString& what, const QString& detail, const QDateTime& moment, bool isQuiet)
{
    const DateText dates(context().phrasebook());
    if (hasLines()) {
        addGap();
    }
    addLine(context().phrasebook().shaped(what), isQuiet ? Role::Muted : nullptr);
    addLine(detail, Role::Muted);
    addLine(dates.dual(moment.date()), Role::FieldLabel);
    m_steps << (detail.isEmpty() ? what : what + QLatin1Char(' ') + detail);
}

} // namespace tahaluf
