// SPDX-License-Identifier: GPL-3.0-or-later
// What RecommendationDetail asks before a command.
#include "base/Percent.h"
#include "pages/CommandDialog.h"
#include "pages/RecommendationDetail.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QSpinBox>

namespace tahaluf {

namespace {

constexpr int Step = 5;
constexpr int TextLines = 3;
constexpr int Width = 540;

ArabicTextEdit* textEdit(const QString& text, QWidget* parent)
{
    auto* edit = new ArabicTextEdit(parent);
    edit->setVisibleLines(TextLines);
    edit->setText(text);
    return edit;
}

/** A day that is a day; what is wrong with it otherwise. */
Result<QDate> dayOf(const DualDateEdit& edit)
{
    return edit.isAcceptable() ? Result<QDate>(edit.date()) : Result<QDate>(refused(edit.problem()));
}

} // namespace

void RecommendationDetail::askReport()
{
    const auto recommendation = shownRecommendation();
    if (!recommendation || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Report progress"), tr("Record"), this);
    dialog.setMinimumWidth(Width);
    auto* percent = new QSpinBox(&dialog);
    percent->setRange(0, Whole);
    percent->setSingleStep(Step);
    percent->setSuffix(QStringLiteral("%"));
    percent->setValue(recommendation->percent);
    auto* actions = textEdit(recommendation->actionsTaken, &dialog);
    auto* obstacles = textEdit(recommendation->obstacles, &dialog);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    auto* by = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    by->setRecord(recommendation->lead.value());
    auto* note = new QLineEdit(&dialog);
    dialog.addText(tr("100% means done; 0% not started."));
    dialog.addRow(tr("Percent done"), percent);
    dialog.addRow(tr("Actions taken"), actions);
    dialog.addRow(tr("Obstacles"), obstacles);
    dialog.addPair(tr("Reported on"), day, tr("Reported by"), by);
    dialog.addRow(tr("Note"), note);
    dialog.setCommand([&]() -> Result<void> {
        Result<QDate> on = dayOf(*day);
        if (!on) {
            return on.takeError();
        }
        return withoutValue(context().workspace().recommendations().report(recommendation->id,
                                                                           {.on = *on,
                                                                            .by = MemberId(by->currentId()),
                                                                            .percent = percent->value(),
                                                                            .actionsTaken = actions->text(),
                                                                            .obstacles = obstacles->text(),
                                                                            .note = note->text()}));
    });
    dialog.exec();
}

void RecommendationDetail::askMoreTime()
{
    const auto recommendation = shownRecommendation();
    if (!recommendation || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Ask for more time"), tr("Ask"), this);
    dialog.setMinimumWidth(Width);
    auto* until = new DualDateEdit(context().phrasebook(), &dialog);
    auto* reason = textEdit({}, &dialog);
    dialog.addText(tr("The due date stays as it is until the request is granted."));
    dialog.addRow(tr("Until"), until);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        Result<QDate> day = dayOf(*until);
        if (!day) {
            return day.takeError();
        }
        return withoutValue(context().workspace().recommendations().askExtension(
            recommendation->id, {.until = *day, .reason = reason->text()}));
    });
    dialog.exec();
}

void RecommendationDetail::answer(const QString& title, const QString& action, bool isGrant)
{
    const auto request = openRequest();
    if (!request || !mayLeave()) {
        return;
    }
    CommandDialog dialog(title, action, this);
    dialog.setMinimumWidth(Width);
    auto* until = new DualDateEdit(context().phrasebook(), &dialog);
    until->setDate(request->extensionAsked);
    until->setVisible(isGrant);
    auto* words = textEdit({}, &dialog);
    if (isGrant) {
        dialog.addText(tr("The due date moves to this day; the first one is kept."));
        dialog.addRow(tr("Granted until"), until);
    }
    dialog.addRow(isGrant ? tr("Terms, if any") : tr("Reason"), words);
    dialog.setCommand([&]() -> Result<void> {
        RecommendationWorkflow& workflow = context().workspace().recommendations();
        if (!isGrant) {
            return withoutValue(workflow.refuseExtension(request->id, words->text()));
        }
        Result<QDate> day = dayOf(*until);
        if (!day) {
            return day.takeError();
        }
        return withoutValue(workflow.grantExtension(request->id, *day, words->text()));
    });
    dialog.exec();
}

void RecommendationDetail::askGrant()
{
    answer(tr("Grant more time"), tr("Grant"), true);
}

void RecommendationDetail::askRefuse()
{
    answer(tr("Do not grant more time"), tr("Do not grant"), false);
}

void RecommendationDetail::cancelOrResume()
{
    const auto recommendation = shownRecommendation();
    if (!recommendation || !mayLeave()) {
        return;
    }
    RecommendationWorkflow& workflow = context().workspace().recommendations();
    if (recommendation->state == ProgressState::Cancelled) {
        if (Result<Recommendation> resumed = workflow.resume(recommendation->id); !resumed) {
            context().fail(resumed.error());
        }
        return;
    }
    CommandDialog dialog(tr("Cancel the recommendation"), tr("Cancel the recommendation"), this);
    auto* reason = textEdit({}, &dialog);
    dialog.addText(tr("It stays with its number and its history, marked cancelled, and no longer counts."));
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand(
        [&]() -> Result<void> { return withoutValue(workflow.cancel(recommendation->id, reason->text())); });
    dialog.exec();
}

} // namespace tahaluf
