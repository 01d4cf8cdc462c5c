// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MemberDetail.h"

#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "pages/MemberRecord.h"
#include "records/RelatedList.h"
#include "widgets/DualDateEdit.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>

namespace tahaluf {

MemberDetail::MemberDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("members"), {}, Arrangement::Stacked, parent)
{
    auto* rename = new QPushButton(tr("Change name…"), this);
    rename->setAccessibleName(rename->text());
    connect(rename, &QPushButton::clicked, this, &MemberDetail::askRename);
    addCommand(rename);

    RelatedListOptions representatives;
    representatives.entity = QStringLiteral("representations");
    representatives.linkField = QStringLiteral("member");
    representatives.columns = QStringList{
        QStringLiteral("person"), QStringLiteral("role"), QStringLiteral("valid_from"), QStringLiteral("valid_until")};
    representatives.formFields = QStringList{QStringLiteral("person"),
                                             QStringLiteral("role"),
                                             QStringLiteral("valid_from"),
                                             QStringLiteral("valid_until"),
                                             QStringLiteral("mandate")};
    representatives.addLabel = tr("Add representative");
    representatives.emptyText = tr("Nobody represents this body yet.");
    addSection(tr("Representatives"), new RelatedList(context, representatives, this));

    RelatedListOptions names;
    names.entity = QStringLiteral("member_names");
    names.linkField = QStringLiteral("member");
    names.columns = QStringList{QStringLiteral("name"), QStringLiteral("changed_on")};
    names.formFields = QStringList{QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("changed_on")};
    names.sortField = QStringLiteral("changed_on");
    names.emptyText = tr("No former names. Papers print the name that was valid on their day.");
    addSection(tr("Former names"), new RelatedList(context, names, this));

    RelatedListOptions proposals;
    proposals.entity = QStringLiteral("proposals");
    proposals.linkField = QStringLiteral("member");
    proposals.columns = QStringList{QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("state")};
    proposals.emptyText = tr("This body has proposed nothing yet.");
    proposals.canRemove = false;
    proposals.opensPage = true;
    addSection(tr("What it proposed"), new RelatedList(context, proposals, this));

    RelatedListOptions trained;
    trained.entity = QStringLiteral("trainees");
    trained.linkField = QStringLiteral("member");
    trained.columns = QStringList{
        QStringLiteral("person"), QStringLiteral("programme"), QStringLiteral("number"), QStringLiteral("state")};
    trained.emptyText = tr("This body has nominated nobody for training yet.");
    trained.canRemove = false;
    trained.opensPage = true;
    addSection(tr("Its staff in training"), new RelatedList(context, trained, this));

    addSection(tr("Its part in the coalition"), new MemberRecord(context, this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("members"), this));
}

void MemberDetail::showHeader()
{
    Result<Member> member = context().workspace().records().members.get(MemberId(form().id()));
    if (!member) {
        context().fail(member.error());
        return;
    }
    const bool isEnglish = !context().phrasebook().isArabic() && !member->nameEn.isEmpty();
    setHeader(isEnglish ? member->nameEn : member->name, isEnglish ? member->name : member->nameEn);
    setState(choiceKey(member->status), choiceLabel(member->status));
}

void MemberDetail::askRename()
{
    const MemberId id(form().id());
    Result<Member> member = context().workspace().records().members.get(id);
    if (!member || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Change name"), tr("Change"), this);
    auto* name = new QLineEdit(member->name, &dialog);
    auto* nameEn = new QLineEdit(member->nameEn, &dialog);
    auto* since = new DualDateEdit(context().phrasebook(), &dialog);
    nameEn->setLayoutDirection(Qt::LeftToRight);
    since->setDate(context().today());
    dialog.addText(tr("Papers of earlier days keep the name “%1”.").arg(member->name));
    dialog.addRow(tr("New name"), name);
    dialog.addRow(tr("New name (English)"), nameEn);
    dialog.addRow(tr("Since"), since);
    name->selectAll();
    dialog.setCommand([&]() -> Result<void> {
        if (!since->isAcceptable()) {
            return refused(since->problem());
        }
        return withoutValue(context().workspace().members().rename(
            id, name->text().trimmed(), nameEn->text().trimmed(), since->date()));
    });
    dialog.exec();
}

} // namespace tahaluf
