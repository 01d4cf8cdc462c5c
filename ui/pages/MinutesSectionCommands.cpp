// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of MinutesSection: each asks what it needs and hands it to the workflow.
#include "pages/CommandDialog.h"
#include "pages/MinutesSection.h"
#include "records/RecordListView.h"
#include "records/RelatedList.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>

namespace tahaluf {

namespace {
/** The meeting that has these minutes on its agenda; empty where none has. */
QString approvingMeeting(const CoalitionRecords& records, MeetingId meeting)
{
    Result<std::vector<AgendaItem>> items =
        records.agenda.where(QStringLiteral("approves_meeting = ?"), {meeting.value()});
    if (!items || items->empty()) {
        return {};
    }
    Result<Meeting> approving = records.meetings.get(items->front().meeting);
    return approving ? approving->title : QString();
}
} // namespace

void MinutesSection::askCirculate()
{
    CommandDialog dialog(tr("Circulate the minutes"), tr("Circulate"), this);
    auto* until = new DualDateEdit(context().phrasebook(), &dialog);
    constexpr int UsualDays = 14;
    until->setDate(context().today().addDays(UsualDays));
    dialog.addText(tr("The bodies may send remarks until this day."));
    dialog.addRow(tr("Remarks until"), until);
    dialog.setCommand([&]() -> Result<void> {
        if (!until->isAcceptable()) {
            return refused(until->problem());
        }
        return withoutValue(context().workspace().minutes().circulate(MeetingId(m_meeting), until->date()));
    });
    dialog.exec();
}

void MinutesSection::amend()
{
    if (Result<Minutes> amended = context().workspace().minutes().amend(MeetingId(m_meeting)); !amended) {
        context().fail(amended.error());
    }
}

void MinutesSection::askApprove()
{
    Workspace& workspace = context().workspace();
    CommandDialog dialog(tr("Approve the minutes"), tr("Approve"), this);
    auto* by = new QLineEdit(&dialog);
    dialog.addText(
        tr("Approved minutes are locked with their content hash. Later mistakes are put right by a correction annex."));
    dialog.addRow(tr("Approved by"), by);
    by->setText(approvingMeeting(workspace.records(), MeetingId(m_meeting)));
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(workspace.approveMinutes(MeetingId(m_meeting), by->text().trimmed()));
    });
    dialog.exec();
}

void MinutesSection::askSignedScan()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Signed copy of the minutes"), {}, tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"));
    if (path.isEmpty() || !m_minutes) {
        return;
    }
    Workspace& workspace = context().workspace();
    Result<Attachment> scan = workspace.attachments().addFile(QStringLiteral("minutes"), m_minutes->uid, path);
    const Result<void> attached = scan ? withoutValue(workspace.minutes().attachSigned(MeetingId(m_meeting), scan->id))
                                       : Result<void>(scan.error());
    if (!attached) {
        context().fail(attached.error());
    }
}

void MinutesSection::askErratum()
{
    CommandDialog dialog(tr("Correction annex"), tr("Add"), this);
    auto* text = new ArabicTextEdit(&dialog);
    text->setVisibleLines(4);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addText(tr("The approved text stays as it is; the annex is printed after it."));
    dialog.addRow(tr("Correction"), text);
    dialog.addRow(tr("Date"), day);
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        return withoutValue(
            context().workspace().minutes().addErratum(MeetingId(m_meeting), text->text(), day->date()));
    });
    dialog.exec();
}

void MinutesSection::askRemark()
{
    CommandDialog dialog(tr("Remark of a body"), tr("Add"), this);
    auto* body = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    auto* text = new ArabicTextEdit(&dialog);
    text->setVisibleLines(4);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addRow(tr("Body"), body);
    dialog.addRow(tr("Remark"), text);
    dialog.addRow(tr("Received on"), day);
    dialog.setCommand([&]() -> Result<void> {
        if (body->currentId() <= 0) {
            return refused(tr("Choose the body from the list."));
        }
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        MinutesRemark remark;
        remark.meeting = MeetingId(m_meeting);
        remark.member = MemberId(body->currentId());
        remark.text = text->text();
        remark.receivedOn = day->date();
        return withoutValue(context().workspace().minutes().addRemark(remark));
    });
    dialog.exec();
}

void MinutesSection::askAnswer(qint64 id)
{
    Result<MinutesRemark> remark = context().workspace().records().minutesRemarks.get(MinutesRemarkId(id));
    if (!remark) {
        return;
    }
    CommandDialog dialog(tr("Answer the remark"), tr("Answer"), this);
    auto* outcomeBox = new QComboBox(&dialog);
    for (const Choice& choice : choicesOf<RemarkOutcome>().all()) {
        outcomeBox->addItem(choicesOf<RemarkOutcome>().label(choice.value), choice.value);
    }
    outcomeBox->setCurrentIndex(outcomeBox->findData(static_cast<int>(remark->outcome)));
    auto* reply = new ArabicTextEdit(&dialog);
    reply->setVisibleLines(3);
    reply->setText(remark->reply);
    dialog.addText(remark->text);
    dialog.addRow(tr("Outcome"), outcomeBox);
    dialog.addRow(tr("Reply"), reply);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().minutes().answerRemark(
            MinutesRemarkId(id), static_cast<RemarkOutcome>(outcomeBox->currentData().toInt()), reply->text()));
    });
    dialog.exec();
}

void MinutesSection::askModule()
{
    Workspace& workspace = context().workspace();
    Result<std::vector<TextModule>> modules = workspace.records().textModules.where(
        QStringLiteral("place IN ('minutes_opening', 'minutes_discussion', 'minutes_closing')"),
        {},
        QStringLiteral("place DESC, title, id"));
    if (!modules) {
        context().fail(modules.error());
        return;
    }
    if (modules->empty()) {
        context().fail(refused(tr("There are no text modules for minutes yet. Add them from the settings.")));
        return;
    }
    CommandDialog dialog(tr("Insert a text module"), tr("Insert"), this);
    auto* choice = new QComboBox(&dialog);
    for (const TextModule& module : *modules) {
        choice->addItem(module.title);
    }
    auto* place = new QComboBox(&dialog);
    for (const Choice& each : choicesOf<ParagraphPlace>().all()) {
        place->addItem(choicesOf<ParagraphPlace>().label(each.value), each.value);
    }
    auto* text = new ArabicTextEdit(&dialog);
    text->setVisibleLines(5);
    // Minutes are written in Arabic; an English module serves where there is no Arabic one.
    TextFacts facts(workspace.records(), Phrasebook(Language::Arabic));
    if (Result<void> set = facts.setMeeting(MeetingId(m_meeting)); !set) {
        context().fail(set.error());
        return;
    }
    const auto show = [&] {
        const TextModule& module = (*modules)[static_cast<std::size_t>(choice->currentIndex())];
        text->setText(facts.filledSoFar(module.text.trimmed().isEmpty() ? module.textEn : module.text));
        place->setCurrentIndex(place->findData(static_cast<int>(MinutesWorkflow::placeOf(module.place))));
    };
    connect(choice, &QComboBox::currentIndexChanged, &dialog, show);
    show();
    dialog.addRow(tr("Text module"), choice);
    dialog.addRow(tr("Place"), place);
    dialog.addRow(tr("Text"), text);
    dialog.setCommand([&]() -> Result<void> {
        Result<QString> filled = facts.filled(text->text());
        if (!filled) {
            return filled.takeError();
        }
        const auto where = static_cast<ParagraphPlace>(place->currentData().toInt());
        return withoutValue(workspace.minutes().addParagraph(MeetingId(m_meeting), where, *filled));
    });
    dialog.exec();
}

void MinutesSection::showPaper()
{
    emit context().paperRequested(QStringLiteral("minutes"), m_meeting);
}

} // namespace tahaluf
