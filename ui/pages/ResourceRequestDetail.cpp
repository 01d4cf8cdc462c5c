// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ResourceRequestDetail.h"

#include "coalition/NamesById.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "theme/Theme.h"
#include "widgets/DualDateEdit.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace tahaluf {

ResourceRequestDetail::ResourceRequestDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("resource_requests"),
                   {QStringLiteral("resource"),
                    QStringLiteral("requested_by"),
                    QStringLiteral("purpose"),
                    QStringLiteral("from_on"),
                    QStringLiteral("until_on"),
                    QStringLiteral("meeting"),
                    QStringLiteral("requested_on"),
                    QStringLiteral("money_saved"),
                    QStringLiteral("hours_saved"),
                    QStringLiteral("note")},
                   Arrangement::Stacked,
                   parent)
    , m_line(new QLabel(this))
    , m_agree(command(tr("Agree"), &ResourceRequestDetail::agree))
    , m_refuse(command(tr("Refuse…"), &ResourceRequestDetail::askRefuse))
    , m_start(command(tr("Hand out"), &ResourceRequestDetail::startUse))
    , m_return(command(tr("Returned…"), &ResourceRequestDetail::askReturn))
    , m_withdraw(command(tr("Withdraw…"), &ResourceRequestDetail::askWithdraw))
{
    form().fold({QStringLiteral("meeting"),
                 QStringLiteral("requested_on"),
                 QStringLiteral("money_saved"),
                 QStringLiteral("hours_saved"),
                 QStringLiteral("note")});
    setRole(*m_agree, Role::Primary);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    setRole(*m_line, Role::Muted);
    upper()->addWidget(m_line);
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("resource_requests"), this));
}

QPushButton* ResourceRequestDetail::command(const QString& text, void (ResourceRequestDetail::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, run);
    addCommand(button);
    return button;
}

std::optional<ResourceRequest> ResourceRequestDetail::shown() const
{
    const ResourceRequestId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<ResourceRequest> request = context().workspace().records().resourceRequests.get(id);
    if (!request) {
        context().fail(request.error());
        return std::nullopt;
    }
    return *request;
}

void ResourceRequestDetail::showHeader()
{
    const auto request = shown();
    if (!request) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const CoalitionRecords& records = context().workspace().records();
    QString resource;
    if (Result<std::optional<Resource>> found = records.resources.find(request->resource); found && *found) {
        resource = nameInLanguage(book, (*found)->name, (*found)->nameEn);
    }
    //: heading: «الطلب طم-003»
    setHeader(tr("Request %1").arg(Bidi::isolateReference(book.shaped(request->number))), resource);
    setState(choiceKey(request->state), choiceLabel(request->state));
    const DateText dates(book);
    QString line = tr("From %1 until %2.").arg(dates.date(request->fromOn), dates.date(request->untilOn));
    if (!request->reason.isEmpty()) {
        line += u' ' + tr("Reason: %1").arg(Bidi::isolateAuto(request->reason));
    }
    m_line->setText(line);
    const RequestState state = request->state;
    m_agree->setVisible(state == RequestState::Requested);
    m_refuse->setVisible(state == RequestState::Requested);
    m_start->setVisible(state == RequestState::Agreed);
    m_return->setVisible(request->isPromised());
    m_withdraw->setVisible(state == RequestState::Requested || state == RequestState::Agreed);
}

void ResourceRequestDetail::report(const Result<ResourceRequest>& done)
{
    if (!done) {
        context().fail(done.error());
        return;
    }
    context().say(tr("%1: %2").arg(Bidi::isolateReference(done->number), choiceLabel(done->state)));
}

void ResourceRequestDetail::agree()
{
    if (mayLeave()) {
        report(context().workspace().resources().agree(ResourceRequestId(form().id())));
    }
}

void ResourceRequestDetail::startUse()
{
    if (mayLeave()) {
        report(context().workspace().resources().startUse(ResourceRequestId(form().id())));
    }
}

void ResourceRequestDetail::askReason(const QString& title, const QString& action, bool refuses)
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(title, action, this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        ResourceWorkflow& workflow = context().workspace().resources();
        const ResourceRequestId id(form().id());
        return withoutValue(refuses ? workflow.refuse(id, reason->text()) : workflow.withdraw(id, reason->text()));
    });
    dialog.exec();
}

void ResourceRequestDetail::askRefuse()
{
    askReason(tr("Refuse the request"), tr("Refuse"), true);
}

void ResourceRequestDetail::askWithdraw()
{
    askReason(tr("Withdraw the request"), tr("Withdraw"), false);
}

void ResourceRequestDetail::askReturn()
{
    const auto request = shown();
    if (!request || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("The resource was returned"), tr("Record"), this);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    const auto number = [&dialog](int value) {
        auto* box = new QSpinBox(&dialog);
        box->setRange(0, std::numeric_limits<int>::max());
        box->setValue(value);
        return box;
    };
    QSpinBox* money = number(request->moneySaved);
    QSpinBox* hours = number(request->hoursSaved);
    auto* note = new QLineEdit(request->note, &dialog);
    dialog.addRow(tr("Returned on"), day);
    dialog.addPair(tr("Money saved"), money, tr("Hours saved"), hours);
    dialog.addRow(tr("Note"), note);
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        return withoutValue(context().workspace().resources().giveBack(
            request->id,
            {.on = day->date(), .moneySaved = money->value(), .hoursSaved = hours->value(), .note = note->text()}));
    });
    dialog.exec();
}

} // namespace tahaluf
