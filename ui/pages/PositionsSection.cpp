// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PositionsSection.h"

#include "coalition/DecisionQueries.h"
#include "coalition/DecisionSentence.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "language/Numerals.h"
#include "pages/PositionsModel.h"
#include "pages/PositionStrip.h"
#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int MostRows = 12;
constexpr int StancePadding = 34;
constexpr int BodyWidth = 140;
constexpr int MostOfStance = 130;
constexpr int UntilLaidOut = 50; ///< milliseconds
} // namespace

PositionsSection::PositionsSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_model(new PositionsModel(context, this))
    , m_table(new QTableView(this))
    , m_rounds(new QComboBox(this))
    , m_keys(new QLabel(this))
    , m_strip(new PositionStrip(context, this))
    , m_sentence(new QLabel(this))
    , m_rest(new QPushButton(tr("The rest agrees"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_rounds);
    buildTable();
    layout->addWidget(m_table);
    setRole(*m_keys, Role::Muted);
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setWordWrap(true);
    layout->addWidget(m_keys);
    layout->addWidget(m_strip);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("Result"));
    setRole(*m_sentence, Role::Section);
    layout->addWidget(m_sentence);
    auto* line = new QHBoxLayout;
    m_rest->setAccessibleName(m_rest->text());
    ReadOnly::keepOff(context, *m_rest);
    line->addWidget(m_rest);
    line->addStretch();
    layout->addLayout(line);
    layout->addStretch(1);
    connect(m_strip, &PositionStrip::recorded, this, &PositionsSection::record);
    connect(m_strip, &PositionStrip::givenUp, this, &PositionsSection::giveUp);
    connect(m_rest, &QPushButton::clicked, this, &PositionsSection::agreeTheRest);
    connect(m_rounds, &QComboBox::activated, this, [this] { showRound(m_rounds->currentData().toInt()); });
    const auto follow = [this](const RecordChanges& changes) {
        static const QStringList related{
            QStringLiteral("positions"), QStringLiteral("attendance"), QStringLiteral("members")};
        for (const RecordChange& change : changes) {
            if (related.contains(change.entity) && m_decision) {
                refresh();
                return;
            }
        }
    };
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, follow);
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, &PositionsSection::refresh);
}

void PositionsSection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Positions of the bodies"));
    styleTable(*m_table, Space::RowHeight);
    m_table->setItemDelegate(new TableTextDelegate(m_table));
    m_table->setItemDelegateForColumn(PositionsModel::Stance, new StateBadgeDelegate(m_table));
    m_table->installEventFilter(this);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(PositionsModel::Words, QHeaderView::Stretch);
    header.resizeSection(PositionsModel::Body, BodyWidth);
    const QFontMetrics metrics = m_table->fontMetrics();
    int widest = metrics.horizontalAdvance(tr("No position"));
    for (const Choice& stance : choicesOf<Stance>().all()) {
        widest = qMax(widest, metrics.horizontalAdvance(choicesOf<Stance>().label(stance.value)));
    }
    header.resizeSection(PositionsModel::Stance, qMin(widest, MostOfStance) + StancePadding);
}

void PositionsSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    const bool isSame = m_decision && m_decision->id.value() == id;
    const int roundBefore = m_decision ? m_decision->round : 0;
    m_decision.reset();
    if (id > 0) {
        Result<Decision> decision = context().workspace().records().decisions.get(DecisionId(id));
        if (!decision) {
            context().fail(decision.error());
            return;
        }
        m_decision = *decision;
    }
    if (!isSame || (m_decision && m_decision->round != roundBefore)) {
        m_strip->dismiss();
        m_round = m_decision ? m_decision->round : 1;
        m_rounds->clear();
        for (int round = 1; m_decision && round <= m_decision->round; ++round) {
            m_rounds->addItem(context().phrasebook().shaped(tr("Round %1").arg(round)), round);
        }
        m_rounds->setCurrentIndex(m_rounds->count() - 1);
        m_rounds->setVisible(m_rounds->count() > 1);
    }
    refresh();
}

void PositionsSection::showRound(int round)
{
    giveUp();
    m_round = round;
    refresh();
}

void PositionsSection::refresh()
{
    const MemberId current = currentMember();
    m_model->read(m_decision.value_or(Decision{}), m_round);
    const int row = m_model->rowOf(current);
    m_table->setCurrentIndex(m_model->index(qMax(0, row), PositionsModel::Body));
    const int shown = qBound(1, m_model->rowCount(), MostRows);
    constexpr int Frame = 4;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * Space::RowHeight + Frame);
    const bool isOpen = m_decision && m_decision->state == DecisionState::Open && m_round == m_decision->round;
    m_rest->setVisible(isOpen && m_decision->forum == DecisionForum::Meeting);
    showSentence();
}

void PositionsSection::showSentence()
{
    m_keys->clear();
    m_sentence->clear();
    if (!m_decision) {
        return;
    }
    const Phrasebook& words = context().phrasebook();
    const QDate today = context().today();
    if (m_round < m_decision->round) {
        m_keys->setText(words.shaped(tr("The positions of round %1 stay as they were given.").arg(m_round)));
        return;
    }
    if (m_decision->state == DecisionState::Open) {
        m_keys->setText(
            words.shaped(tr("1 agrees · 2 agrees with reservation · 3 abstains · 4 objects · 5 subject to its "
                            "body’s approval · Delete takes the position back")));
        Result<DecisionResult> result = DecisionQueries(context().workspace().records()).result(*m_decision, today);
        if (!result) {
            context().fail(result.error());
            return;
        }
        const QString sentence = DecisionSentence(*result, words).text();
        m_sentence->setText(words.shaped(result->state() ? tr("If closed now: %1").arg(sentence) : sentence));
        return;
    }
    if (m_decision->state == DecisionState::Withdrawn) {
        m_sentence->setText(words.shaped(tr("Withdrawn: %1").arg(m_decision->reason)));
        return;
    }
    m_sentence->setText(words.shaped(nameInLanguage(words, m_decision->result, m_decision->resultEn)));
    if (m_decision->lateUntil.isValid() && today <= m_decision->lateUntil) {
        m_keys->setText(tr("A body without a position may add one until %1: choose it and press 1 to 4.")
                            .arg(DateText(words).shortDate(m_decision->lateUntil)));
    }
}

QString PositionsSection::sentence() const
{
    return m_sentence->text();
}

MemberId PositionsSection::currentMember() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? MemberId()
                                                 : m_model->rows()[static_cast<std::size_t>(row)].voter.member;
}

std::optional<Position> PositionsSection::currentPosition() const
{
    const int row = m_model->rowOf(currentMember());
    return row < 0 ? std::nullopt : m_model->rows()[static_cast<std::size_t>(row)].position;
}

void PositionsSection::goToMissing()
{
    const int row = m_model->nextWithout(0);
    m_table->setCurrentIndex(m_model->index(qMax(0, row), PositionsModel::Body));
    m_table->setFocus();
}

bool PositionsSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(*static_cast<QKeyEvent*>(event))) || RecordSection::eventFilter(watched, event);
}

bool PositionsSection::takeKey(QKeyEvent& event)
{
    if (!m_decision || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier) || ReadOnly::isOpenFor(context())) {
        return false;
    }
    const int digit = event.text().isEmpty() ? -1 : Numerals::digitValue(event.text().front().unicode());
    if (digit >= 1 && digit <= static_cast<int>(choicesOf<Stance>().all().size())) {
        set(static_cast<Stance>(digit - 1));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        takeBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto position = currentPosition();
        if (position && (needsText(position->stance) || position->stance == Stance::SubjectToAuthority)) {
            askMore(position->stance);
        }
        return true;
    }
    default:
        return false;
    }
}

void PositionsSection::set(Stance stance)
{
    // Of a decision that takes no more positions the command says why at once.
    const bool isOver = m_decision->state != DecisionState::Open && !m_decision->lateUntil.isValid();
    if (!isOver && (needsText(stance) || stance == Stance::SubjectToAuthority)) {
        askMore(stance);
    } else {
        give(currentMember(), stance, {}, {});
    }
}

void PositionsSection::askMore(Stance stance)
{
    const MemberId member = currentMember();
    if (!member.isValid()) {
        return;
    }
    const PositionRow& row = m_model->rows()[static_cast<std::size_t>(m_model->rowOf(member))];
    m_strip->ask(
        stance, member, nameInLanguage(context().phrasebook(), row.voter.name, row.voter.nameEn), row.position);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            // Its place is known once the layout made room for it.
            QTimer::singleShot(UntilLaidOut, m_strip, [this, area] { area->ensureWidgetVisible(m_strip); });
            break;
        }
    }
}

void PositionsSection::record()
{
    if (m_strip->asked()) {
        give(m_strip->member(), *m_strip->asked(), m_strip->words()->text(), m_strip->until()->date());
    }
}

void PositionsSection::giveUp()
{
    m_strip->dismiss();
    m_table->setFocus();
}

void PositionsSection::give(MemberId member, Stance stance, const QString& text, QDate until)
{
    if (!m_decision || !member.isValid()) {
        return;
    }
    if (m_round < m_decision->round) {
        context().fail(refused(
            context().phrasebook().shaped(tr("The positions of round %1 stay as they were given.").arg(m_round))));
        return;
    }
    DecisionWorkflow& decisions = context().workspace().decisions();
    const PositionRow before = m_model->rows()[static_cast<std::size_t>(m_model->rowOf(member))];
    Position position = before.position.value_or(Position{});
    position.decision = m_decision->id;
    position.member = member;
    position.stance = stance;
    position.text = needsText(stance) ? text : QString();
    position.authorityDue = stance == Stance::SubjectToAuthority ? until : QDate();
    position.givenOn = QDate();
    if (!before.position && m_decision->forum == DecisionForum::Meeting) {
        Result<QHash<qint64, PersonId>> present =
            DecisionQueries(context().workspace().records()).present(m_decision->meeting);
        position.person = present ? present->value(member.value()) : PersonId();
    }
    const bool isPending = before.position && before.position->stance == Stance::SubjectToAuthority;
    Result<Position> given = m_decision->state != DecisionState::Open ? decisions.addLate(position)
                             : isPending && stance != Stance::SubjectToAuthority
                                 ? decisions.confirm(m_decision->id, member, stance, position.text)
                                 : decisions.take(position);
    if (!given) {
        // What was typed stays until it is right.
        context().fail(given.error());
        return;
    }
    m_strip->dismiss();
    const int next = m_model->nextWithout(m_model->rowOf(member));
    if (next >= 0) {
        m_table->setCurrentIndex(m_model->index(next, PositionsModel::Body));
    }
    m_table->setFocus();
}

void PositionsSection::takeBack()
{
    const MemberId member = currentMember();
    if (Result<void> back = context().workspace().decisions().takeBack(m_decision->id, member); !back) {
        context().fail(back.error());
    }
}

void PositionsSection::agreeTheRest()
{
    Result<int> count = context().workspace().decisions().agreeTheRest(m_decision->id);
    if (!count) {
        context().fail(count.error());
        return;
    }
    const int agreed = *count; // lupdate reads a plain number only
    context().say(context().phrasebook().shaped(tr("%n body(ies) agreed", nullptr, agreed)));
}

bool PositionsSection::mayLeave()
{
    if (!m_strip->isDirty()) {
        m_strip->dismiss();
        return true;
    }
    return UnsavedQuestion::settle(
        this,
        [this] {
            record();
            return !m_strip->asked().has_value();
        },
        [this] { giveUp(); });
}

} // namespace tahaluf
