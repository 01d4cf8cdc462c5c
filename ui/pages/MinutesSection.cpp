// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MinutesSection.h"

#include "coalition/MeetingQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "records/RecordListView.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

MinutesSection::MinutesSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_badge(new StateBadge(this))
    , m_ready(new QLabel(this))
    , m_problems(new QListWidget(this))
    , m_circulate(button(tr("Circulate…"), &MinutesSection::askCirculate))
    , m_amend(button(tr("Mark as amended"), &MinutesSection::amend))
    , m_approve(button(tr("Approve…"), &MinutesSection::askApprove))
    , m_scan(button(tr("Attach signed copy…"), &MinutesSection::askSignedScan))
    , m_erratum(button(tr("Correction annex…"), &MinutesSection::askErratum))
    , m_paper(button(tr("Show the paper"), &MinutesSection::showPaper))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    buildState(*layout);
    buildLists(*layout);
    layout->addStretch();
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        static const QStringList related{QStringLiteral("minutes"),
                                         QStringLiteral("minutes_remarks"),
                                         QStringLiteral("agenda"),
                                         QStringLiteral("proposals"),
                                         QStringLiteral("attendance"),
                                         QStringLiteral("meetings")};
        const bool isRelated = std::any_of(
            changes.begin(), changes.end(), [](const RecordChange& change) { return related.contains(change.entity); });
        if (isRelated && isVisible()) {
            refresh();
        }
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, &MinutesSection::refresh);
}

QPushButton* MinutesSection::button(const QString& text, void (MinutesSection::*action)())
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

void MinutesSection::buildState(QVBoxLayout& layout)
{
    auto* line = new QHBoxLayout;
    setRole(*m_title, Role::Heading);
    m_title->setTextFormat(Qt::PlainText);
    line->addWidget(m_title, 1);
    line->addWidget(m_badge);
    layout.addLayout(line);
    setRole(*m_facts, Role::Subtitle);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(m_facts);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    ReadOnly::keepOff(context(), {m_circulate, m_amend, m_approve, m_scan, m_erratum});
    for (QPushButton* one : {m_circulate, m_amend, m_approve, m_scan, m_erratum, m_paper}) {
        commands->addWidget(one);
    }
    commands->addStretch();
    layout.addLayout(commands);
    m_ready->setTextFormat(Qt::PlainText);
    setRole(*m_ready, Role::Section);
    layout.addWidget(m_ready);
    m_problems->setAccessibleName(tr("What is missing before approval"));
    m_problems->setWordWrap(true);
    layout.addWidget(m_problems);
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit context().recordRequested(item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toLongLong());
    });
}

RelatedList* MinutesSection::addList(QVBoxLayout& layout, const QString& title, RelatedList* list)
{
    auto* label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    setRole(*label, Role::Section);
    layout.addSpacing(Space::Small);
    layout.addWidget(label);
    layout.addWidget(list);
    return list;
}

void MinutesSection::buildLists(QVBoxLayout& layout)
{
    RelatedListOptions notes;
    notes.entity = QStringLiteral("agenda");
    notes.linkField = QStringLiteral("meeting");
    notes.columns = QStringList{QStringLiteral("position"), QStringLiteral("title"), QStringLiteral("discussion")};
    notes.formFields = QStringList{QStringLiteral("discussion")};
    notes.sortField = QStringLiteral("position");
    notes.canRemove = false;
    notes.emptyText = tr("The agenda is empty.");
    m_notes = addList(layout, tr("Discussion of each item (Enter to write)"), new RelatedList(context(), notes, this));

    RelatedListOptions paragraphs;
    paragraphs.entity = QStringLiteral("minutes_paragraphs");
    paragraphs.linkField = QStringLiteral("meeting");
    paragraphs.columns = QStringList{QStringLiteral("text"), QStringLiteral("place"), QStringLiteral("audience")};
    paragraphs.formFields = QStringList{
        QStringLiteral("text"), QStringLiteral("place"), QStringLiteral("audience"), QStringLiteral("position")};
    paragraphs.addLabel = tr("Add paragraph…");
    paragraphs.emptyText = tr("No free paragraphs.");
    m_paragraphs = addList(layout, tr("Free paragraphs"), new RelatedList(context(), paragraphs, this));
    m_paragraphs->addButton(tr("Insert text module…"), false, [this] { askModule(); });

    RelatedListOptions remarks;
    remarks.entity = QStringLiteral("minutes_remarks");
    remarks.linkField = QStringLiteral("meeting");
    remarks.columns = QStringList{
        QStringLiteral("member"), QStringLiteral("text"), QStringLiteral("reply"), QStringLiteral("outcome")};
    remarks.addLabel = tr("Add remark…");
    remarks.emptyText = tr("No remarks of bodies yet.");
    m_remarks = addList(layout, tr("Remarks of the bodies"), new RelatedList(context(), remarks, this));
    m_remarks->onAdd([this] { askRemark(); });
    m_remarks->onEdit([this](qint64 id) { askAnswer(id); });
    m_remarks->addButton(tr("Answer…"), true, [this] { askAnswer(m_remarks->currentId()); });

    RelatedListOptions errata;
    errata.entity = QStringLiteral("minutes_errata");
    errata.linkField = QStringLiteral("meeting");
    errata.columns = QStringList{QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("dated_on")};
    errata.canRemove = false;
    errata.canEdit = false;
    errata.emptyText = tr("No correction annexes.");
    m_errata = addList(layout, tr("Correction annexes"), new RelatedList(context(), errata, this));
}

void MinutesSection::setRecord(qint64 id, const QString& uid)
{
    m_meeting = id;
    for (RelatedList* list : {m_notes, m_paragraphs, m_remarks, m_errata}) {
        list->setRecord(id, uid);
    }
    refresh();
}

void MinutesSection::refresh()
{
    m_minutes.reset();
    if (m_meeting > 0) {
        Result<std::optional<Minutes>> found =
            MeetingQueries(context().workspace().records()).minutes(MeetingId(m_meeting));
        if (!found) {
            context().fail(found.error());
            return;
        }
        m_minutes = *found;
    }
    showState();
    showReadiness();
}

void MinutesSection::showState()
{
    const Phrasebook& words = context().phrasebook();
    const DateText dates(words);
    const bool hasMinutes = m_minutes.has_value();
    const MinutesState state = hasMinutes ? m_minutes->state : MinutesState::Draft;
    const bool isLocked = state == MinutesState::Approved || state == MinutesState::Signed;
    m_badge->setState(hasMinutes ? choiceKey(state) : QString(), hasMinutes ? choiceLabel(state) : QString());
    QStringList facts;
    if (hasMinutes) {
        m_title->setText(words.shaped(tr("Minutes no. (%1) of %2").arg(m_minutes->number).arg(m_minutes->year)));
        if (m_minutes->circulatedOn.isValid()) {
            facts << tr("Circulated on %1, remarks until %2")
                         .arg(dates.dual(m_minutes->circulatedOn), dates.dual(m_minutes->remarksUntil));
        }
        if (m_minutes->approvedOn.isValid()) {
            facts << tr("Approved on %1 by %2").arg(dates.dual(m_minutes->approvedOn), m_minutes->approvedBy);
        }
        if (!m_minutes->contentHash.isEmpty()) {
            facts << tr("Content hash: %1").arg(Bidi::isolate(m_minutes->contentHash.left(16)));
        }
    } else {
        m_title->setText(tr("No minutes yet"));
        facts << tr(
            "Closing the session makes the draft from what was recorded. Notes and paragraphs can be written before.");
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!facts.isEmpty());
    m_circulate->setVisible(hasMinutes && !isLocked);
    m_amend->setVisible(hasMinutes && state == MinutesState::Circulated);
    m_approve->setVisible(hasMinutes && !isLocked);
    m_scan->setVisible(state == MinutesState::Approved && hasMinutes);
    m_erratum->setVisible(hasMinutes && isLocked);
    m_paper->setVisible(hasMinutes);
}

void MinutesSection::showReadiness()
{
    m_problems->clear();
    m_ready->hide();
    m_problems->hide();
    const bool isOpen =
        m_minutes && m_minutes->state != MinutesState::Approved && m_minutes->state != MinutesState::Signed;
    if (!isOpen) {
        return;
    }
    Result<std::vector<ReadinessProblem>> problems = context().workspace().minutes().readiness(MeetingId(m_meeting));
    if (!problems) {
        context().fail(problems.error());
        return;
    }
    m_ready->setText(problems->empty()
                         ? tr("Ready for approval: nothing is missing")
                         : context().phrasebook().shaped(
                               tr("%n thing(s) missing before approval", nullptr, static_cast<int>(problems->size()))));
    m_ready->show();
    for (const ReadinessProblem& problem : *problems) {
        auto* item = new QListWidgetItem(problem.text, m_problems);
        item->setData(Qt::UserRole, problem.entity);
        item->setData(Qt::UserRole + 1, problem.recordId);
    }
    constexpr int MostShown = 5;
    m_problems->setFixedHeight(qMin(m_problems->count(), MostShown) * 32 + 4);
    m_problems->setVisible(!problems->empty());
}

} // namespace tahaluf
