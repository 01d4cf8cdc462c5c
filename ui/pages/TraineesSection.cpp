// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TraineesSection.h"

#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tahaluf {

namespace {
RelatedListOptions traineeOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("trainees");
    options.linkField = QStringLiteral("programme");
    options.columns = QStringList{
        QStringLiteral("number"), QStringLiteral("person"), QStringLiteral("member"), QStringLiteral("state")};
    options.formFields = QStringList{QStringLiteral("person"),
                                     QStringLiteral("member"),
                                     QStringLiteral("nominated_on"),
                                     QStringLiteral("score_before"),
                                     QStringLiteral("score_after"),
                                     QStringLiteral("note")};
    options.sortField = QStringLiteral("number");
    options.emptyText = TraineesSection::tr("Nobody is nominated yet.");
    options.mostRows = 0;
    return options;
}
} // namespace

TraineesSection::TraineesSection(PageContext& context, QWidget* parent)
    : RelatedList(context, traineeOptions(), parent)
{
    addButton(tr("Nominate…"), false, [this] { askNominate(); });
    addButton(tr("Accept"), true, [this] { accept(); });
    addButton(tr("Accept all"), false, [this] { acceptAll(); });
    QPushButton* more = addButton(tr("More") + QStringLiteral(" ▾"), true, [] {});
    more->setAccessibleName(tr("More"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Decline…"), this, &TraineesSection::askDecline);
    menu->addAction(tr("Withdraw…"), this, &TraineesSection::askWithdraw);
    more->setMenu(menu);
    onAdd([this] { askNominate(); });
    constexpr int NumberWidth = 108;
    list().setUsualWidth(QStringLiteral("number"), NumberWidth);
    list().arrange();
    connect(&model(), &RecordTableModel::countChanged, this, &TraineesSection::showCount);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &TraineesSection::showCount);
}

void TraineesSection::setRecord(qint64 id, const QString& uid)
{
    RelatedList::setRecord(id, uid);
    showCount();
}

void TraineesSection::showCount()
{
    QString note;
    WorkAreas& areas = context().workspace().areas();
    if (record() > 0) {
        const auto parts = TrainingQueries(context().workspace().records(), areas.trainingRecords())
                               .parts(TrainingProgrammeId(record()));
        if (parts && !parts->trainees.empty()) {
            const TrainingFigures figures = TrainingResults(*parts).figures();
            note = tr("Nominated: %1 · take part: %2").arg(figures.nominated).arg(figures.trainees);
            if (parts->programme.seats > 0) {
                note += QStringLiteral(" · ") + tr("seats: %1").arg(parts->programme.seats);
            }
        }
    }
    setNote(context().phrasebook().shaped(note));
}

void TraineesSection::askNominate()
{
    const TrainingProgrammeId programme(record());
    CommandDialog dialog(tr("Nominate for the programme"), tr("Nominate"), this);
    auto* body = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    auto* people = new LinkSetEdit(context(), QStringLiteral("people"), &dialog, {QStringLiteral("position")});
    people->setNames(tr("Add a person"), tr("The nominated"));
    dialog.addRow(tr("Body"), body);
    dialog.addRow(tr("People"), people);
    dialog.setCommand([&]() -> Result<void> {
        if (body->currentId() <= 0) {
            return refused(tr("Choose the body from the list."));
        }
        std::vector<PersonId> chosen;
        for (const qint64 id : people->records()) {
            chosen.emplace_back(id);
        }
        return withoutValue(
            context().workspace().areas().training().nominate(programme, MemberId(body->currentId()), chosen));
    });
    dialog.exec();
}

void TraineesSection::report(const Result<Trainee>& done)
{
    if (!done) {
        context().fail(done.error());
        return;
    }
    context().say(tr("%1: %2").arg(Bidi::isolateReference(done->number), choiceLabel(done->state)));
}

void TraineesSection::accept()
{
    report(context().workspace().areas().training().accept(TraineeId(currentId())));
}

void TraineesSection::acceptAll()
{
    const Result<int> accepted = context().workspace().areas().training().acceptAll(TrainingProgrammeId(record()));
    if (!accepted) {
        context().fail(accepted.error());
        return;
    }
    context().say(context().phrasebook().shaped(tr("%n trainee(s) accepted", nullptr, *accepted)));
}

void TraineesSection::askReason(const QString& title, const QString& action, bool declines)
{
    const TraineeId id(currentId());
    CommandDialog dialog(title, action, this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        TrainingWorkflow& training = context().workspace().areas().training();
        return withoutValue(declines ? training.decline(id, reason->text()) : training.withdraw(id, reason->text()));
    });
    dialog.exec();
}

void TraineesSection::askDecline()
{
    askReason(tr("Decline the nomination"), tr("Decline"), true);
}

void TraineesSection::askWithdraw()
{
    askReason(tr("Withdraw the trainee"), tr("Withdraw"), false);
}

} // namespace tahaluf
