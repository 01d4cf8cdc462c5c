// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of DistributionSection and what they ask.
#include "pages/CommandDialog.h"
#include "questionnaires/DistributionSection.h"
#include "questionnaires/EntryDifferences.h"
#include "questionnaires/FormSheetCommands.h"
#include "questionnaires/HandOutDialog.h"
#include "questionnaires/SuggestionsDialog.h"
#include "records/RecordListView.h"
#include "reports/papers/PaperRequest.h"
#include "storage/Transaction.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace tahaluf {

namespace {

QComboBox* channelBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choicesOf<DistributionChannel>().all()) {
        box->addItem(choicesOf<DistributionChannel>().label(choice.value), choice.value);
    }
    return box;
}

DistributionChannel channelOf(const QComboBox& box)
{
    return static_cast<DistributionChannel>(box.currentData().toInt());
}

DualDateEdit* dayEdit(const PageContext& context, QDate day, QWidget* parent)
{
    auto* edit = new DualDateEdit(context.phrasebook(), parent);
    edit->setDate(day);
    return edit;
}

} // namespace

template <typename Command> void DistributionSection::run(const Command& command)
{
    const std::vector<DistributionId> ids = chosen();
    if (ids.empty()) {
        context().fail(refused(tr("Choose a form in the list first.")));
        return;
    }
    Result<Transaction> transaction = Transaction::begin(context().workspace().journal());
    if (!transaction) {
        context().fail(transaction.error());
        return;
    }
    for (const DistributionId id : ids) {
        if (const Result<void> done = command(id); !done) {
            context().fail(done.error());
            return;
        }
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        context().fail(committed.error());
    }
}

void DistributionSection::addMenu(QPushButton& more)
{
    auto* menu = new QMenu(&more);
    const auto harmless = [this, menu](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        QAction* action = menu->addAction(text, this, run);
        if (!key.isEmpty()) {
            // Shown in the menu; the key itself is the list's.
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut);
            list().addKey(key, run);
        }
        return action;
    };
    const auto command = [this,
                          harmless](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        ReadOnly::keepOff(context(), *harmless(text, key, [this, run] {
                              if (!ReadOnly::refuses(context())) {
                                  run();
                              }
                          }));
    };
    command(tr("Receipt confirmed"), QKeySequence(Qt::Key_F6), [this] { confirmReceipt(); });
    command(tr("Due date…"), QKeySequence(Qt::Key_F7), [this] { askDue(); });
    command(tr("Wait for the body’s approval…"), QKeySequence(Qt::Key_F8), [this] { askApproval(); });
    command(tr("Approved by the body"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { approved(); });
    command(tr("No answer will come…"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { askNoAnswer(); });
    command(tr("Wait again"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { waitAgain(); });
    menu->addSeparator();
    command(tr("Second entry…"), {}, [this] { enterAnswers(2); });
    command(tr("Differences of both entries…"), {}, [this] {
        if (const auto paper = current()) {
            EntryDifferences::settle(context(), paper->id, this);
        }
    });
    command(tr("Reviewed…"), QKeySequence(Qt::Key_F4), [this] { askReview(); });
    command(tr("Take the review back…"), {}, [this] { askReviewBack(); });
    command(tr("Changes to the body’s record…"), {}, [this] {
        if (const auto paper = current()) {
            SuggestionsDialog::ask(context(), paper->id, this);
        }
    });
    menu->addSeparator();
    const auto paper = [this](const QString& id) {
        PaperRequest request;
        request.questionnaire = QuestionnaireId(record());
        if (const auto chosen = current()) {
            request.distribution = chosen->id;
        }
        emit context().paperAsked(id, request);
    };
    harmless(tr("Form to be filled in"), {}, [paper] { paper(QStringLiteral("questionnaire-blank")); });
    harmless(tr("Filled form"), {}, [paper] { paper(QStringLiteral("questionnaire-filled")); });
    menu->addSeparator();
    harmless(tr("Save spreadsheets to fill in…"), {}, [this] {
        FormSheetCommands(context(), this).askAndSave(QuestionnaireId(record()));
    });
    command(tr("Take answers from files…"), {}, [this] { FormSheetCommands(context(), this).askAndTake(); });
    more.setMenu(menu);
    // Here it is not a new form that is meant.
    list().addKey(QKeySequence(Qt::Key_Insert), [this] { add(); });
    list().addKey(QKeySequence(Qt::Key_F5), [this] {
        if (!ReadOnly::refuses(context())) {
            askRemind();
        }
    });
}

void DistributionSection::confirmReceipt()
{
    run([this](DistributionId id) {
        return withoutValue(context().workspace().distributions().confirmReceipt(id, context().today()));
    });
}

void DistributionSection::approved()
{
    run([this](DistributionId id) { return withoutValue(context().workspace().distributions().approved(id)); });
}

void DistributionSection::waitAgain()
{
    run([this](DistributionId id) { return withoutValue(context().workspace().distributions().reopen(id)); });
}

void DistributionSection::askHandToMeeting()
{
    if (record() <= 0) {
        return;
    }
    HandOutDialog dialog(context(), QuestionnaireId(record()), this);
    if (dialog.exec() == QDialog::Accepted) {
        context().say(context().phrasebook().shaped(tr("%n form(s) handed out", nullptr, dialog.count())));
    }
}

void DistributionSection::askHandTo()
{
    if (record() <= 0) {
        return;
    }
    CommandDialog dialog(tr("Hand the form out"), tr("Hand out"), this);
    auto* bodies = new LinkSetEdit(context(), QStringLiteral("members"), &dialog);
    auto* person = new PersonPicker(context(), &dialog);
    auto* channel = channelBox(&dialog);
    auto* sent = dayEdit(context(), context().today(), &dialog);
    auto* due = dayEdit(context(), context().today().addDays(HandOutDialog::DaysToAnswer), &dialog);
    dialog.addRow(tr("Bodies"), bodies);
    bodies->setNames(tr("Add a body"), tr("Bodies"));
    dialog.addRow(tr("Person, of one body or alone"), person);
    dialog.addRow(tr("Channel"), channel);
    dialog.addPair(tr("Sent on"), sent, tr("To be returned by"), due);
    int count = 0;
    dialog.setCommand([&]() -> Result<void> {
        for (const DualDateEdit* day : {sent, due}) {
            if (!day->isAcceptable()) {
                return refused(day->problem());
            }
        }
        const std::vector<qint64> members = bodies->records();
        const PersonId to(person->currentId());
        if (members.empty() && !to.isValid()) {
            return refused(tr("Choose the bodies or the person the form goes to."));
        }
        if (to.isValid() && members.size() > 1) {
            return refused(tr("A person stands for one body: hand out to the other bodies without the person."));
        }
        std::vector<Recipient> recipients;
        recipients.reserve(members.size() + 1);
        for (const qint64 id : members) {
            recipients.push_back({MemberId(id), to});
        }
        if (members.empty()) {
            recipients.push_back({{}, to});
        }
        HandOut how;
        how.channel = channelOf(*channel);
        how.sentOn = sent->date();
        how.dueOn = due->date();
        Result<std::vector<Distribution>> made =
            context().workspace().distributions().handTo(QuestionnaireId(record()), recipients, how);
        if (!made) {
            return made.takeError();
        }
        if (made->empty()) {
            return refused(tr("They have this form already."));
        }
        count = static_cast<int>(made->size());
        return {};
    });
    if (dialog.exec() == QDialog::Accepted) {
        context().say(context().phrasebook().shaped(tr("%n form(s) handed out", nullptr, count)));
    }
}

void DistributionSection::askRemind()
{
    const auto paper = current();
    const std::vector<DistributionId> ids = chosen();
    if (!paper || ids.empty()) {
        return;
    }
    CommandDialog dialog(tr("Remind"), tr("Note the reminder"), this);
    auto* day = dayEdit(context(), context().today(), &dialog);
    auto* channel = channelBox(&dialog);
    channel->setCurrentIndex(channel->findData(static_cast<int>(paper->channel)));
    auto* note = new QLineEdit(&dialog);
    dialog.addText(context().phrasebook().shaped(
        tr("It is noted for %n form(s) that their answer was asked for.", nullptr, static_cast<int>(ids.size()))));
    dialog.addPair(tr("Reminded on"), day, tr("Channel"), channel);
    dialog.addRow(tr("Note"), note);
    dialog.setCommand([&]() -> Result<void> {
        return day->isAcceptable()
                   ? context().workspace().distributions().remind(ids, day->date(), channelOf(*channel), note->text())
                   : Result<void>(refused(day->problem()));
    });
    dialog.exec();
}

void DistributionSection::askDue()
{
    const auto paper = current();
    if (!paper) {
        return;
    }
    CommandDialog dialog(tr("Due date"), tr("Save"), this);
    auto* due = dayEdit(context(), paper->dueOn, &dialog);
    dialog.addRow(tr("To be returned by"), due);
    dialog.setCommand([&]() -> Result<void> {
        return due->isAcceptable() ? withoutValue(context().workspace().distributions().setDue(paper->id, due->date()))
                                   : Result<void>(refused(due->problem()));
    });
    dialog.exec();
}

void DistributionSection::askNoAnswer()
{
    const auto paper = current();
    if (!paper) {
        return;
    }
    CommandDialog dialog(tr("No answer will come"), tr("Save"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand(
        [&] { return withoutValue(context().workspace().distributions().markNoAnswer(paper->id, reason->text())); });
    dialog.exec();
}

void DistributionSection::askApproval()
{
    const auto paper = current();
    if (!paper) {
        return;
    }
    CommandDialog dialog(tr("Wait for the body’s approval"), tr("Save"), this);
    auto* until = dayEdit(context(), context().today().addDays(HandOutDialog::DaysToAnswer), &dialog);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Expected by"), until);
    dialog.addRow(tr("Whose approval is waited for"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return until->isAcceptable() ? withoutValue(context().workspace().distributions().awaitApproval(
                                           paper->id, until->date(), reason->text()))
                                     : Result<void>(refused(until->problem()));
    });
    dialog.exec();
}

void DistributionSection::askReview()
{
    const auto paper = current();
    if (!paper) {
        return;
    }
    CommandDialog dialog(tr("Reviewed"), tr("Save"), this);
    auto* by = new QLineEdit(context().workspace().journal().actor(), &dialog);
    dialog.addText(tr("The answers stand as they are from now on; what follows from them can be taken over."));
    dialog.addRow(tr("Reviewed by"), by);
    dialog.setCommand(
        [&] { return withoutValue(context().workspace().distributions().review(paper->id, by->text())); });
    dialog.exec();
}

void DistributionSection::askReviewBack()
{
    const auto paper = current();
    if (!paper) {
        return;
    }
    CommandDialog dialog(tr("Take the review back"), tr("Save"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand(
        [&] { return withoutValue(context().workspace().distributions().takeReviewBack(paper->id, reason->text())); });
    dialog.exec();
}

} // namespace tahaluf
