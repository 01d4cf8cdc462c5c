// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActionDetail.h"

#include "base/Percent.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "pages/ResourceChoice.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

const QStringList& formFields()
{
    static const QStringList fields{QStringLiteral("title"),
                                    QStringLiteral("kind"),
                                    QStringLiteral("lead"),
                                    QStringLiteral("start_on"),
                                    QStringLiteral("due_on"),
                                    QStringLiteral("indicator"),
                                    QStringLiteral("target"),
                                    QStringLiteral("note"),
                                    QStringLiteral("title_en"),
                                    QStringLiteral("recommendation"),
                                    QStringLiteral("decision"),
                                    QStringLiteral("article"),
                                    QStringLiteral("entry"),
                                    QStringLiteral("reached"),
                                    QStringLiteral("obstacles")};
    return fields;
}

constexpr int Step = 5;

} // namespace

ActionDetail::ActionDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("actions"), formFields(), Arrangement::Stacked, parent)
    , m_progress(new QLabel(this))
    , m_report(new QPushButton(tr("Report progress…"), this))
    , m_cancel(new QPushButton(this))
{
    form().fold({QStringLiteral("title_en"),
                 QStringLiteral("recommendation"),
                 QStringLiteral("decision"),
                 QStringLiteral("article"),
                 QStringLiteral("entry"),
                 QStringLiteral("reached"),
                 QStringLiteral("obstacles")});
    setRole(*m_report, Role::Primary);
    m_report->setAccessibleName(m_report->text());
    connect(m_report, &QPushButton::clicked, this, &ActionDetail::askReport);
    connect(m_cancel, &QPushButton::clicked, this, &ActionDetail::cancelOrResume);
    auto* resource = new QPushButton(tr("Find a resource…"), this);
    resource->setAccessibleName(resource->text());
    connect(resource, &QPushButton::clicked, this, &ActionDetail::askResource);
    addCommand(m_report);
    addCommand(resource);
    addCommand(m_cancel);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    upper()->addWidget(m_progress);

    RelatedListOptions supports;
    supports.entity = QStringLiteral("action_supports");
    supports.linkField = QStringLiteral("action");
    supports.columns = QStringList{QStringLiteral("member")};
    supports.formFields = QStringList{QStringLiteral("member")};
    supports.addLabel = tr("Add a supporting body");
    supports.emptyText = tr("No body supports the lead yet.");
    supports.canEdit = false;
    addSection(tr("Supporting bodies"), new RelatedList(context, supports, this));
    RelatedListOptions origin;
    origin.entity = QStringLiteral("coverage_measures");
    origin.linkField = QStringLiteral("action");
    origin.columns = QStringList{QStringLiteral("about"), QStringLiteral("noted_on")};
    origin.emptyText = tr("It was not made of a gap in the coverage matrix.");
    origin.canEdit = false;
    origin.canRemove = false;
    origin.opensPage = true;
    origin.mostRows = 2;
    addSection(tr("Gap it closes"), new RelatedList(context, origin, this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("actions"), this));
}

std::optional<Action> ActionDetail::shownAction() const
{
    const ActionId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<Action> action = context().workspace().records().actions.get(id);
    if (!action) {
        context().fail(action.error());
        return std::nullopt;
    }
    return *action;
}

void ActionDetail::askResource()
{
    const auto action = shownAction();
    if (!action) {
        return;
    }
    const QDate today = context().today();
    ResourceRequest request;
    request.requestedBy = action->lead;
    request.purpose = action->title;
    request.fromOn = action->startOn > today ? action->startOn : action->dueOn.isValid() ? action->dueOn : today;
    request.untilOn = request.fromOn;
    ResourceChoice::askFor(context(), request, this);
}

void ActionDetail::showHeader()
{
    const auto action = shownAction();
    if (!action) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    setHeader(action->title,
              choiceLabel(action->kind) + QStringLiteral(" ") + Bidi::isolateReference(book.shaped(action->number)));
    const QDate today = context().today();
    Result<std::vector<Action>> all = context().workspace().records().actions.all();
    if (!all) {
        context().fail(all.error());
        return;
    }
    // Of what has parts, state and progress follow from them.
    const ActionTree tree(std::move(*all), today);
    const auto line = std::find_if(tree.lines().begin(), tree.lines().end(), [&action](const PlanLine& each) {
        return each.action.id == action->id;
    });
    if (line != tree.lines().end()) {
        showProgress(*line);
    }
}

void ActionDetail::showProgress(const PlanLine& line)
{
    const Phrasebook& book = context().phrasebook();
    const bool isOverdue = !line.hasParts && line.overdue > 0;
    setState(isOverdue ? QStringLiteral("overdue") : choiceKey(line.state),
             isOverdue ? tr("Overdue") : choiceLabel(line.state));
    const bool isCancelled = line.action.state == ActionState::Cancelled;
    QStringList said{tr("%1% done.").arg(book.number(line.percent))};
    if (isCancelled) {
        said = QStringList{tr("Cancelled: %1").arg(line.action.reason)};
    } else if (isOverdue) {
        said << tr("It was due on %1.").arg(DateText(book).dayAndDual(line.dueOn));
    } else if (line.hasParts) {
        said << book.shaped(tr("Counted from %n action(s).", nullptr, line.actions));
    }
    setRole(*m_progress, isOverdue ? Role::Problem : Role::Muted);
    m_progress->setText(said.join(u' '));
    m_report->setVisible(!isCancelled && !line.hasParts);
    m_cancel->setText(isCancelled ? tr("Take up again") : tr("Cancel it…"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setVisible(line.action.state != ActionState::Done && !line.hasParts);
}

void ActionDetail::askReport()
{
    const auto action = shownAction();
    if (!action || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Report progress"), tr("Record"), this);
    auto* percent = new QSpinBox(&dialog);
    percent->setRange(0, Whole);
    percent->setSingleStep(Step);
    percent->setSuffix(QStringLiteral("%"));
    percent->setValue(action->percent);
    auto* reached = new QLineEdit(action->reached, &dialog);
    auto* obstacles = new QLineEdit(action->obstacles, &dialog);
    dialog.addText(tr("100% means done; 0% not started."));
    dialog.addRow(tr("Percent done"), percent);
    dialog.addRow(action->target.isEmpty() ? tr("Reached so far") : tr("Reached so far, of “%1”").arg(action->target),
                  reached);
    dialog.addRow(tr("Obstacles"), obstacles);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().actions().report(
            action->id, {.percent = percent->value(), .reached = reached->text(), .obstacles = obstacles->text()}));
    });
    dialog.exec();
}

void ActionDetail::cancelOrResume()
{
    const auto action = shownAction();
    if (!action || !mayLeave()) {
        return;
    }
    if (action->state == ActionState::Cancelled) {
        if (Result<Action> resumed = context().workspace().actions().resume(action->id); !resumed) {
            context().fail(resumed.error());
        }
        return;
    }
    CommandDialog dialog(tr("Cancel the action"), tr("Cancel the action"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addText(tr("It stays in the plan, marked cancelled, and no longer counts."));
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().actions().cancel(action->id, reason->text()));
    });
    dialog.exec();
}

} // namespace tahaluf
