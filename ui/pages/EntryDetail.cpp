// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EntryDetail.h"

#include "coalition/CoverageQueries.h"
#include "coalition/MeetingQueries.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "pages/DecideButton.h"
#include "pages/DecisionsSection.h"
#include "pages/EntryTrail.h"
#include "pages/RecommendationDialog.h"
#include "pages/SimilarSection.h"
#include "pages/StudySection.h"
#include "records/FormField.h"
#include "widgets/ArabicTextEdit.h"
#include "workflows/ProposalStates.h"
#include "Workspace.h"

#include <QComboBox>
#include <QPushButton>

namespace tahaluf {

EntryDetail::EntryDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("proposals"),
                   QStringList{QStringLiteral("text"),
                               QStringLiteral("formal_text"),
                               QStringLiteral("reason"),
                               QStringLiteral("theme"),
                               QStringLiteral("mechanism"),
                               QStringLiteral("member"),
                               QStringLiteral("person"),
                               QStringLiteral("kind"),
                               QStringLiteral("source"),
                               QStringLiteral("audience"),
                               QStringLiteral("slip"),
                               QStringLiteral("responsible"),
                               QStringLiteral("due_on"),
                               QStringLiteral("to_complete")},
                   Arrangement::Stacked,
                   parent)
    , m_study(new StudySection(context, this))
    , m_similar(new SimilarSection(context, this))
    , m_trail(new EntryTrail(context, this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
    , m_move(new QPushButton(tr("Move to item…"), this))
    , m_recommend(new QPushButton(tr("Recommend…"), this))
    , m_gap(new QPushButton(tr("Show the gap it closes"), this))
{
    form().fold({QStringLiteral("member"),
                 QStringLiteral("person"),
                 QStringLiteral("kind"),
                 QStringLiteral("source"),
                 QStringLiteral("audience"),
                 QStringLiteral("slip"),
                 QStringLiteral("responsible"),
                 QStringLiteral("due_on"),
                 QStringLiteral("to_complete")});
    m_recommend->setAccessibleName(m_recommend->text());
    for (QPushButton* button : {m_withdraw, m_move}) {
        button->setAccessibleName(button->text());
        addCommand(button);
    }
    addCommand(new DecideButton(
        context, [this] { return DecideButton::onProposal(form().id()); }, this));
    connect(m_withdraw, &QPushButton::clicked, this, &EntryDetail::askWithdraw);
    connect(m_move, &QPushButton::clicked, this, &EntryDetail::askMove);
    addCommand(m_recommend);
    connect(m_recommend, &QPushButton::clicked, this, [this] {
        RecommendationDialog::issue(this->context(), {EntryId(form().id())}, this);
    });
    m_gap->setAccessibleName(m_gap->text());
    addCommand(m_gap);
    connect(m_gap, &QPushButton::clicked, this, [this] {
        emit this->context().recordRequested(QStringLiteral("coverage_measures"), m_measure);
    });
    addSection(tr("Study"), m_study);
    addSection(tr("Similar proposals"), m_similar);
    addSection(tr("Trail of the proposal"), m_trail);
    addSection(tr("Decisions on it"), new DecisionsSection(context, QStringLiteral("entry"), this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("proposals"), this));
}

void EntryDetail::showHeader()
{
    const CoalitionRecords& records = context().workspace().records();
    Result<Entry> entry = records.entries.get(EntryId(form().id()));
    if (!entry) {
        context().fail(entry.error());
        return;
    }
    setState(choiceKey(entry->state), choiceLabel(entry->state));
    QString name;
    QString body;
    const MeetingQueries queries(records);
    const QDate day = entry->recordedAt.date();
    if (entry->person.isValid()) {
        if (Result<Person> person = queries.personAt(entry->person, day)) {
            name = nameInLanguage(context().phrasebook(), person->fullName, person->fullNameEn);
        }
    }
    if (entry->member.isValid()) {
        if (Result<Member> member = queries.memberAt(entry->member, day)) {
            body = nameInLanguage(context().phrasebook(), member->name, member->nameEn);
        }
    }
    QStringList proposer;
    for (const QString& part : {name, name.contains(body) ? QString() : body}) {
        if (!part.isEmpty()) {
            proposer << Bidi::isolateAuto(part);
        }
    }
    //: heading: the kind of an entry and its number, «المقترح ت 2-002»
    setHeader(
        tr("%1 %2").arg(choiceLabel(entry->kind), Bidi::isolateReference(context().phrasebook().shaped(entry->number))),
        proposer.join(QStringLiteral(" – ")));
    showGap(entry->id);
    m_withdraw->setEnabled(ProposalStates::isAllowed(entry->state, ProposalStep::Withdraw));
    m_move->setVisible(entry->meeting.isValid());
    m_recommend->setVisible(context().workspace().recommendations().checkSource(entry->id).has_value());
}

void EntryDetail::showGap(EntryId entry)
{
    const Result<std::optional<CoverageMeasure>> measure =
        CoverageQueries(context().workspace().records()).measureOf(entry);
    if (!measure) {
        context().fail(measure.error());
        return;
    }
    m_measure = *measure ? (*measure)->id.value() : 0;
    m_gap->setVisible(m_measure > 0);
    m_gap->setToolTip(*measure ? Bidi::isolateAuto((*measure)->about) : QString());
}

void EntryDetail::askWithdraw()
{
    const EntryId id(form().id());
    if (!id.isValid() || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Withdraw the entry"), tr("Withdraw"), this);
    auto* reason = new ArabicTextEdit(&dialog);
    reason->setVisibleLines(3);
    dialog.addText(tr("The entry stays with its number, marked as withdrawn."));
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand(
        [&]() -> Result<void> { return withoutValue(context().workspace().entries().withdraw(id, reason->text())); });
    dialog.exec();
}

void EntryDetail::askMove()
{
    const EntryId id(form().id());
    Result<Entry> entry = context().workspace().records().entries.get(id);
    if (!entry || !mayLeave()) {
        return;
    }
    Result<std::vector<AgendaItem>> items = MeetingQueries(context().workspace().records()).agenda(entry->meeting);
    if (!items) {
        context().fail(items.error());
        return;
    }
    CommandDialog dialog(tr("Move to another item"), tr("Move"), this);
    auto* choice = new QComboBox(&dialog);
    for (const AgendaItem& item : *items) {
        const Phrasebook& words = context().phrasebook();
        choice->addItem(
            words.shaped(
                QStringLiteral("%1. %2").arg(item.position).arg(nameInLanguage(words, item.title, item.titleEn))),
            item.id.value());
    }
    choice->setCurrentIndex(choice->findData(entry->agendaItem.value()));
    dialog.addRow(tr("Agenda item"), choice);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(
            context().workspace().entries().moveToItem(id, AgendaItemId(choice->currentData().toLongLong())));
    });
    dialog.exec();
}

} // namespace tahaluf
