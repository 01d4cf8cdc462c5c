// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of LetterDetail: each asks what it needs and hands it to the workflow.
#include "pages/CommandDialog.h"
#include "pages/LetterDetail.h"
#include "pages/LetterDialog.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QLineEdit>

namespace tahaluf {

namespace {
QList<qint64> idsOf(const std::vector<Letter>& letters)
{
    QList<qint64> ids;
    for (const Letter& letter : letters) {
        ids << letter.id.value();
    }
    return ids;
}
} // namespace

void LetterDetail::askSend()
{
    const LetterId id(form().id());
    if (!id.isValid() || !mayLeave()) {
        return;
    }
    Result<std::vector<Letter>> drafts = context().workspace().correspondence().draftsLike(id);
    if (!drafts) {
        context().fail(drafts.error());
        return;
    }
    CommandDialog dialog(tr("Send the letter"), tr("Send"), this);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addText(tr("What was sent stays as it was sent: from then on its text cannot be changed."));
    dialog.addRow(tr("Date of the letter"), day);
    auto* others = new QCheckBox(&dialog);
    const int more = static_cast<int>(drafts->size()) - 1;
    if (more > 0) {
        others->setText(context().phrasebook().shaped(
            tr("Also send the %n other draft(s) that were written with it", nullptr, more)));
        dialog.addRow(tr("The same letter to others"), others);
    } else {
        others->hide();
    }
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        std::vector<LetterId> ids;
        for (const Letter& draft : *drafts) {
            if (ids.empty() || others->isChecked()) {
                ids.push_back(draft.id);
            }
        }
        return context().workspace().correspondence().send(ids, day->date());
    });
    dialog.exec();
}

void LetterDetail::startAnswer()
{
    const auto letter = shownLetter();
    if (!letter || !mayLeave()) {
        return;
    }
    if (letter->direction == LetterDirection::Sent) {
        const auto stored = [](const auto& id) { return FieldValue<std::decay_t<decltype(id)>>::toStored(id); };
        startNew({{QStringLiteral("direction"), choiceKey(LetterDirection::Received)},
                  {QStringLiteral("dated_on"), context().today().toString(Qt::ISODate)},
                  {QStringLiteral("member"), stored(letter->member)},
                  {QStringLiteral("meeting"), stored(letter->meeting)},
                  {QStringLiteral("in_reply_to"), letter->id.value()}});
        return;
    }
    LetterOrder order;
    order.member = letter->member;
    order.addressee = letter->addressee;
    order.meeting = letter->meeting;
    order.inReplyTo = letter->id;
    LetterDialog dialog(context(), order, this);
    if (dialog.exec() == QDialog::Accepted) {
        emit wrote(idsOf(dialog.written()));
    }
}

void LetterDetail::askRemind()
{
    const LetterId id(form().id());
    if (!id.isValid() || !mayLeave()) {
        return;
    }
    Result<std::vector<Letter>> awaited = context().workspace().correspondence().awaitedLike(id);
    if (!awaited) {
        context().fail(awaited.error());
        return;
    }
    LetterOrder order;
    order.kind = LetterKind::Reminder;
    LetterDialog dialog(context(), order, this);
    dialog.setReminder(*awaited);
    if (dialog.exec() == QDialog::Accepted) {
        emit wrote(idsOf(dialog.written()));
    }
}

void LetterDetail::askAnswered()
{
    const auto letter = shownLetter();
    if (!letter || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Mark as answered"), tr("Mark as answered"), this);
    auto* by = new LinkPicker(context(), QStringLiteral("letters"), &dialog, {QStringLiteral("subject")});
    auto* note = new QLineEdit(&dialog);
    dialog.addText(tr("Choose the letter of the register that answered, or say how else the answer came."));
    dialog.addRow(tr("Letter"), by);
    dialog.addRow(tr("Or otherwise, such as by phone"), note);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(
            context().workspace().correspondence().markAnswered(letter->id, LetterId(by->currentId()), note->text()));
    });
    dialog.exec();
}

} // namespace tahaluf
