// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/EntryPane.h"

#include "language/Numerals.h"
#include "recorder/KindChips.h"
#include "recorder/RecorderSession.h"
#include "recorder/SimilarLine.h"
#include "recorder/SpeakerItems.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/PageContext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tahaluf {

namespace {

constexpr int LeastSpeakerWidth = 300;

QLabel* fieldLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(*label, Role::FieldLabel);
    label->setBuddy(buddy);
    return label;
}

} // namespace

EntryPane::EntryPane(PageContext& context, RecorderSession& session, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_session(session)
    , m_speaker(new TypeAheadEdit(this))
    , m_slip(new QLineEdit(this))
    , m_chips(new KindChips(context, this))
    , m_text(new ArabicTextEdit(this))
    , m_responsible(new TypeAheadEdit(this))
    , m_dueOn(new DualDateEdit(context.phrasebook(), this))
    , m_similar(new SimilarLine(context, this))
    , m_notice(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    build();
    connect(m_speaker, &TypeAheadEdit::itemPicked, this, [this](const TypeAheadItem& item) {
        const auto [person, member] = speakerOf(item, m_session.speakers());
        m_session.setSpeaker(person, member);
        focusText();
    });
    connect(m_speaker, &TypeAheadEdit::cleared, this, [this] { m_session.setSpeaker({}, {}); });
    connect(m_speaker, &TypeAheadEdit::newTextEntered, this, &EntryPane::newNameEntered);
    // Enter on the speaker who is there already: nothing to change, on to the text.
    connect(m_speaker, &QLineEdit::returnPressed, this, [this] {
        if (m_speaker->currentId() != 0) {
            focusText();
        }
    });
    connect(m_slip, &QLineEdit::returnPressed, this, [this] {
        takeSlip();
        focusText();
    });
    connect(m_slip, &QLineEdit::editingFinished, this, &EntryPane::takeSlip);
    connect(m_chips, &KindChips::chosen, this, [this](EntryKind kind) {
        m_session.setKind(kind);
        focusText();
    });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (!m_isRefreshing) {
            m_session.setText(m_text->text());
            m_similar->follow(m_text->text(), m_session.input().kind);
        }
    });
    connect(m_responsible, &TypeAheadEdit::itemPicked, this, &EntryPane::takeResolution);
    connect(m_responsible, &TypeAheadEdit::cleared, this, &EntryPane::takeResolution);
    connect(m_dueOn, &DualDateEdit::dateChanged, this, &EntryPane::takeResolution);
    connect(m_save, &QPushButton::clicked, this, &EntryPane::saveRequested);
    connect(&session, &RecorderSession::inputReplaced, this, &EntryPane::refresh);
    connect(&session, &RecorderSession::attendanceChanged, this, &EntryPane::refreshChoices);
    connect(&session, &RecorderSession::sessionChanged, this, [this] { m_save->setEnabled(m_session.isOpen()); });
}

void EntryPane::build()
{
    setRole(*this, Role::Card);
    m_speaker->setPlaceholderText(tr("Letters of a name or a body"));
    m_speaker->setAccessibleName(tr("Speaker or body"));
    m_speaker->setGroupTitles(speakerGroupTitles());
    m_slip->setAccessibleName(tr("Number of the slip"));
    m_slip->setMaxLength(6);
    m_slip->setFixedWidth(84);
    m_text->setAccessibleName(tr("Text as given"));
    m_text->setVisibleLines(4, 8);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("recorderNotice"));
    setRole(*m_notice, Role::Muted);
    setRole(*m_save, Role::Primary);
    m_save->setAccessibleName(tr("Save the line, Ctrl+Enter"));
    m_save->setFocusPolicy(Qt::TabFocus);
    auto* hint = new QLabel(tr("Save: Ctrl+Enter · other speaker: F2 · next: F3 · all keys: F1"), this);
    setRole(*hint, Role::Muted);
    m_kindsLabel = new QLabel(tr("Kind (Alt+digit)"), this);
    setRole(*m_kindsLabel, Role::FieldLabel);

    auto* grid = m_grid = new QGridLayout(this);
    grid->setContentsMargins(18, Space::Large, 18, Space::Large);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(Space::Tiny + 2);
    grid->addWidget(fieldLabel(tr("Speaker or body (F2)"), m_speaker, this), 0, 0);
    grid->addWidget(fieldLabel(tr("Slip (F5)"), m_slip, this), 0, 1);
    grid->addWidget(m_speaker, 1, 0);
    grid->addWidget(m_slip, 1, 1);
    grid->addWidget(fieldLabel(tr("Text as given"), m_text, this), 4, 0, 1, 3);
    grid->addWidget(m_text, 5, 0, 1, 3);
    grid->addWidget(m_similar, 6, 0, 1, 3);
    grid->addWidget(buildResolution(), 7, 0, 1, 3);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_notice, 1);
    foot->addWidget(hint);
    foot->addWidget(m_save);
    grid->addLayout(foot, 8, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    // Said outright, since the layout would never let go of a width that it once had.
    setMinimumWidth(m_chips->sizeHint().width() + 2 * 18 + Space::Small);
    placeKinds();
    setTabOrder(m_speaker, m_slip);
    setTabOrder(m_slip, m_text);
    setTabOrder(m_text, m_responsible);
    setTabOrder(m_responsible, m_dueOn);
    setTabOrder(m_dueOn, m_save);
}

void EntryPane::placeKinds()
{
    const int beside = m_chips->sizeHint().width() + m_slip->width() + LeastSpeakerWidth + 60;
    const bool isBeside = width() >= beside;
    m_grid->addWidget(m_kindsLabel, isBeside ? 0 : 2, isBeside ? 2 : 0);
    m_grid->addWidget(m_chips, isBeside ? 1 : 3, isBeside ? 2 : 0, 1, isBeside ? 1 : 3, Qt::AlignLeading);
}

void EntryPane::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeKinds();
}

QWidget* EntryPane::buildResolution()
{
    m_resolution = new QWidget(this);
    m_responsible->setAccessibleName(tr("Responsible body"));
    m_dueOn->setAccessibleName(tr("Due date"));
    auto* row = new QGridLayout(m_resolution);
    row->setContentsMargins({});
    row->setHorizontalSpacing(10);
    row->setVerticalSpacing(Space::Tiny);
    row->addWidget(fieldLabel(tr("Responsible body"), m_responsible, m_resolution), 0, 0);
    row->addWidget(fieldLabel(tr("Due date"), m_dueOn, m_resolution), 0, 1);
    row->addWidget(m_responsible, 1, 0);
    row->addWidget(m_dueOn, 1, 1);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(1, 1);
    m_resolution->hide();
    return m_resolution;
}

void EntryPane::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void EntryPane::focusSpeaker()
{
    m_speaker->setFocus(Qt::ShortcutFocusReason);
    m_speaker->selectAll();
}

void EntryPane::focusSlip()
{
    m_slip->setFocus(Qt::ShortcutFocusReason);
    m_slip->selectAll();
}

bool EntryPane::isTextFocused() const
{
    return m_text->hasFocus();
}

QString EntryPane::unknownSpeaker() const
{
    return m_speaker->currentId() == 0 ? m_speaker->text().trimmed() : QString();
}

QString EntryPane::notice() const
{
    return m_notice->text();
}

void EntryPane::showNotice(const QString& message)
{
    setRole(*m_notice, Role::Muted);
    m_notice->setText(message);
}

void EntryPane::showProblem(const QString& message)
{
    setRole(*m_notice, Role::Problem);
    m_notice->setText(message);
}

void EntryPane::takeSlip()
{
    const QString typed = m_slip->text().trimmed();
    const std::optional<qint64> number = Numerals::parseInt(typed);
    if (!typed.isEmpty() && (!number || *number <= 0)) {
        showProblem(tr("“%1” is no number of a slip.").arg(typed));
        return;
    }
    const int slip = static_cast<int>(number.value_or(0));
    if (slip == m_session.input().slip) {
        return;
    }
    Result<void> taken = m_session.setSlip(slip);
    if (!taken) {
        showProblem(taken.error().message);
    } else if (slip > 0) {
        showNotice(tr("Slip %1: speaker and item come from the slip.").arg(m_context.phrasebook().number(slip)));
    }
}

void EntryPane::takeResolution()
{
    if (!m_isRefreshing) {
        m_session.setResolution(MemberId(m_responsible->currentId()), m_dueOn->date());
    }
}

void EntryPane::refreshChoices()
{
    m_speaker->setItems(speakerItems(m_session.speakers()));
    m_responsible->setItems(bodyItems(m_session.speakers()));
    if (unknownSpeaker().isEmpty()) {
        showSpeaker(*m_speaker, m_session.input().person, m_session.input().member);
    }
}

void EntryPane::refresh()
{
    m_isRefreshing = true;
    const RecorderInput& input = m_session.input();
    if (m_text->text() != input.text) {
        m_text->setText(input.text);
        m_text->moveCursor(QTextCursor::End);
    }
    // A name just being typed is not replaced by a change elsewhere on the line.
    if (unknownSpeaker().isEmpty() || input.hasSpeaker()) {
        showSpeaker(*m_speaker, input.person, input.member);
    }
    m_slip->setText(input.slip > 0 ? m_context.phrasebook().number(input.slip) : QString());
    m_chips->setKind(input.kind);
    m_resolution->setVisible(input.isResolution());
    m_responsible->setCurrent(input.responsible.value(), SpeakerKind::Body);
    m_dueOn->setDate(input.dueOn);
    m_similar->follow(input.text, input.kind);
    m_isRefreshing = false;
}

} // namespace tahaluf
