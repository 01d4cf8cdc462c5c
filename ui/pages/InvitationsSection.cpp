// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/InvitationsSection.h"

#include "pages/CommandDialog.h"
#include "records/RecordListView.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QComboBox>
#include <QPushButton>

namespace tahaluf {

namespace {
RelatedListOptions invitationOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("invitations");
    options.linkField = QStringLiteral("meeting");
    options.columns = QStringList{
        QStringLiteral("member"), QStringLiteral("sent_on"), QStringLiteral("reply"), QStringLiteral("nominee")};
    options.formFields = QStringList{QStringLiteral("member"),
                                     QStringLiteral("addressee"),
                                     QStringLiteral("sent_on"),
                                     QStringLiteral("channel"),
                                     QStringLiteral("note")};
    options.sortField = QStringLiteral("member");
    options.emptyText = InvitationsSection::tr("Nobody is invited yet.");
    options.mostRows = 0;
    return options;
}
} // namespace

InvitationsSection::InvitationsSection(PageContext& context, QWidget* parent)
    : RelatedList(context, invitationOptions(), parent)
{
    addButton(tr("Invite all joined and invited bodies"), false, [this] { inviteAll(); });
    addButton(tr("Invite a body…"), false, [this] { askOne(); });
    addButton(tr("Record reply…"), true, [this] { askReply(currentId()); });
    onEdit([this](qint64 id) { askReply(id); });
    onAdd([this] { askOne(); });
}

void InvitationsSection::inviteAll()
{
    Workspace& workspace = context().workspace();
    Result<std::vector<Member>> members = workspace.records().members.where(
        QStringLiteral("status IN ('joined', 'invited') AND relevance <> 'coordinator'"),
        {},
        QStringLiteral("sort_key"));
    if (!members) {
        context().fail(members.error());
        return;
    }
    std::vector<MemberId> ids;
    for (const Member& member : *members) {
        ids.push_back(member.id);
    }
    Result<int> made = workspace.meetings().invite(MeetingId(record()), ids, workspace.clock().localNow().date());
    if (!made) {
        context().fail(made.error());
        return;
    }
    context().say(context().phrasebook().shaped(tr("%n invitation(s) added", nullptr, *made)));
}

void InvitationsSection::askOne()
{
    CommandDialog dialog(tr("Invite a body"), tr("Invite"), this);
    auto* body = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    auto* sent = new DualDateEdit(context().phrasebook(), &dialog);
    sent->setDate(context().today());
    dialog.addRow(tr("Body"), body);
    dialog.addRow(tr("Sent on"), sent);
    dialog.setCommand([&]() -> Result<void> {
        if (body->currentId() <= 0) {
            return refused(tr("Choose the body from the list."));
        }
        if (!sent->isAcceptable()) {
            return refused(sent->problem());
        }
        return withoutValue(
            context().workspace().meetings().invite(MeetingId(record()), {MemberId(body->currentId())}, sent->date()));
    });
    dialog.exec();
}

void InvitationsSection::askReply(qint64 id)
{
    Result<Invitation> invitation = context().workspace().records().invitations.get(InvitationId(id));
    if (!invitation) {
        context().fail(invitation.error());
        return;
    }
    CommandDialog dialog(tr("Reply to the invitation"), tr("Save"), this);
    auto* reply = new QComboBox(&dialog);
    for (const Choice& choice : choicesOf<Reply>().all()) {
        reply->addItem(choicesOf<Reply>().label(choice.value), choice.value);
    }
    reply->setCurrentIndex(reply->findData(static_cast<int>(invitation->reply)));
    auto* nominee = new PersonPicker(context(), &dialog);
    nominee->setRecord(invitation->nominee.value());
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(invitation->repliedOn.isValid() ? invitation->repliedOn : context().today());
    dialog.addRow(tr("Reply"), reply);
    dialog.addRow(tr("Nominee"), nominee);
    dialog.addRow(tr("Replied on"), day);
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        const auto answer = static_cast<Reply>(reply->currentData().toInt());
        return context().workspace().meetings().recordReply(
            InvitationId(id), answer, PersonId(nominee->currentId()), answer == Reply::None ? QDate() : day->date());
    });
    dialog.exec();
}

} // namespace tahaluf
