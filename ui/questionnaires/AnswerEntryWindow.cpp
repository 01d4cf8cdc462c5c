// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of AnswerEntry is put together.
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "questionnaires/AnswerEntry.h"
#include "questionnaires/AnswerRow.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/ReadingMargins.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace tahaluf {

namespace {
constexpr QSize FirstSize(820, 760);

QString nameOf(const PageContext& context, const Distribution& distribution)
{
    if (distribution.member.isValid()) {
        if (const Result<Member> member = context.workspace().records().members.get(distribution.member); member) {
            return nameInLanguage(context.phrasebook(), member->name, member->nameEn);
        }
    }
    if (const Result<Person> person = context.workspace().records().people.get(distribution.person); person) {
        return nameInLanguage(context.phrasebook(), person->fullName, person->fullNameEn);
    }
    return {};
}
} // namespace

void AnswerEntry::build()
{
    const Phrasebook& words = m_context.phrasebook();
    resize(FirstSize);
    setWindowTitle(m_response.round == 2 ? tr("Second entry of the answers") : tr("Entry of the answers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Small);
    // A label of islands alone has no direction of its own.
    auto* title = new QLabel(Bidi::paragraph(Bidi::isolateAuto(nameOf(m_context, m_distribution)) +
                                                 QStringLiteral(" · ") + Bidi::isolate(m_distribution.number),
                                             m_context.phrasebook().direction()),
                             this);
    title->setTextFormat(Qt::PlainText);
    setRole(*title, Role::Heading);
    layout->addWidget(title);
    setRole(*m_progress, Role::Muted);
    layout->addWidget(m_progress);
    setRole(*m_problem, Role::Problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto* inside = new QWidget(m_scroll);
    setRole(*inside, "scroll");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(readingMargins(*this, 0, 0, Space::Medium, 0)); // beside the scroll bar
    column->setSpacing(Space::Small);
    m_rows.reserve(m_form.questions().size());
    addSection(*column, {}, {});
    for (const QuestionnaireSection& section : m_form.sections()) {
        addSection(*column,
                   words.number(m_form.number(section.id)) + QStringLiteral(". ") +
                       nameInLanguage(words, section.title, section.titleEn),
                   section.id);
    }
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    layout->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &AnswerEntry::buildSeen);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AnswerEntry::buildSeen);

    auto* hint = new QLabel(tr("Enter: next question · Digits, or arrows and Space: tick · Page Up, Page Down: section "
                               "· F8: proposal of the "
                               "chosen words · F9: complete"),
                            this);
    hint->setWordWrap(true);
    setRole(*hint, Role::Muted);
    layout->addWidget(hint);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    setRole(*m_complete, Role::Primary);
    for (QPushButton* button : {m_complete, m_propose, close}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_complete, &QPushButton::clicked, this, [this] { complete(); });
    connect(close, &QPushButton::clicked, this, &AnswerEntry::reject);
    const auto proposeCurrent = [this] {
        if (const AnswerRow* row = current()) {
            propose(row->question());
        }
    };
    connect(m_propose, &QPushButton::clicked, this, proposeCurrent);
    // The button takes the focus with the pointer; the words it is about stay those of the field.
    m_propose->setFocusPolicy(Qt::TabFocus);
    const auto onKey = [this](Qt::Key key, const std::function<void()>& action) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F8, proposeCurrent);
    onKey(Qt::Key_F9, [this] { complete(); });
    onKey(Qt::Key_PageDown, [this] { goSection(1); });
    onKey(Qt::Key_PageUp, [this] { goSection(-1); });
}

void AnswerEntry::addSection(QVBoxLayout& layout, const QString& title, QuestionnaireSectionId section)
{
    const std::vector<const Question*> questions = m_form.questionsOf(section);
    if (questions.empty()) {
        return;
    }
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title, this);
        heading->setTextFormat(Qt::PlainText);
        setRole(*heading, Role::Heading);
        layout.addWidget(heading);
    }
    for (const Question* question : questions) {
        auto* row = new AnswerRow(m_form, *question, m_context.phrasebook(), this);
        layout.addWidget(row);
        m_rows.push_back(row);
        connect(row, &AnswerRow::goOn, this, [this, row] { go(*row, 1); });
        connect(row, &AnswerRow::goBack, this, [this, row] { go(*row, -1); });
        // Counted from the first key that is not saved, so that typing without a rest is saved too.
        connect(row, &AnswerRow::edited, m_unsaved, [this] {
            if (!m_unsaved->isActive()) {
                m_unsaved->start();
            }
        });
        // What is typed is saved when another field is entered: also where the pointer went there.
        connect(row, &AnswerRow::focused, this, [this, row] {
            for (AnswerRow* other : m_rows) {
                if (other != row && other->isChanged()) {
                    leave(*other);
                }
            }
            buildAround(*row);
        });
    }
}

} // namespace tahaluf
