// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/QuestionsSection.h"

#include "coalition/QuestionnaireQueries.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "questionnaires/FormPreview.h"
#include "questionnaires/QuestionEditor.h"
#include "questionnaires/QuestionEdits.h"
#include "records/RecordForm.h"
#include "records/UndoBar.h"
#include "reports/papers/PaperRequest.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int OutlineWidth = 220;
constexpr int EditorWidth = 270;
constexpr int PreviewWidth = 290;
constexpr int LeastPane = 150;
constexpr int LeastPreview = 215;
constexpr int LeastHeight = 380;
constexpr int MostProblems = 3;

bool isAboutForms(const RecordChange& change)
{
    static const QStringList entities{QStringLiteral("questions"),
                                      QStringLiteral("questionnaire_sections"),
                                      QStringLiteral("answer_lists"),
                                      QStringLiteral("answer_options")};
    return entities.contains(change.entity);
}

} // namespace

QuestionsSection::QuestionsSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_state(new QLabel(this))
    , m_outline(new QuestionOutline(this))
    , m_editor(new QuestionEditor(context, this))
    , m_preview(new FormPreview(context, this))
    , m_undo(new UndoBar(this))
{
    build();
    setFocusProxy(m_outline);
    connect(m_outline, &QuestionOutline::chosen, this, &QuestionsSection::chooseCurrent);
    connect(m_outline, &QuestionOutline::addAsked, this, &QuestionsSection::addQuestion);
    connect(m_outline, &QuestionOutline::editAsked, m_editor, &QuestionEditor::focusWords);
    connect(m_outline, &QuestionOutline::copyAsked, this, &QuestionsSection::copyCurrent);
    connect(m_outline, &QuestionOutline::removeAsked, this, &QuestionsSection::removeCurrent);
    connect(m_outline, &QuestionOutline::moveAsked, this, &QuestionsSection::moveCurrent);
    connect(m_editor, &QuestionEditor::typed, m_preview, &FormPreview::showTyped);
    connect(m_editor, &QuestionEditor::columnAsked, this, &QuestionsSection::addColumn);
    connect(m_editor, &QuestionEditor::left, this, [this] { m_outline->setFocus(); });
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        if (m_record > 0 && std::any_of(changes.begin(), changes.end(), isAboutForms)) {
            read();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &QuestionsSection::read);
}

void QuestionsSection::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    m_changing = {button(tr("Add question"), tr("Insert"), &QuestionsSection::addQuestion),
                  button(tr("Add section"), {}, &QuestionsSection::addSection),
                  button(tr("Copy question"), tr("Ctrl+D"), &QuestionsSection::copyCurrent),
                  button(tr("Remove"), tr("Delete"), &QuestionsSection::removeCurrent)};
    for (QPushButton* each : m_changing) {
        ReadOnly::keepOff(context(), *each);
        commands->addWidget(each);
    }
    commands->addStretch(1);
    commands->addWidget(button(tr("As a paper"), {}, &QuestionsSection::showPaper));
    layout->addLayout(commands);
    setRole(*m_state, Role::Muted);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto* panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_outline);
    panes->addWidget(m_editor);
    panes->addWidget(m_preview);
    // Beside the list of forms there is little room at 1366: each pane gives way before the list does.
    m_outline->setMinimumWidth(LeastPane);
    m_preview->setMinimumWidth(LeastPreview);
    panes->setSizes({OutlineWidth, EditorWidth, PreviewWidth});
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    panes->setStretchFactor(2, 3);
    panes->setMinimumHeight(LeastHeight);
    // They scroll themselves: their contents must not make the page around them scroll as well.
    panes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layout->addWidget(panes, 1);
    layout->addWidget(m_undo);
}

QPushButton* QuestionsSection::button(const QString& text, const QString& keys, void (QuestionsSection::*pressed)())
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    made->setToolTip(keys);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

template <typename Outcome> bool QuestionsSection::done(const Outcome& outcome)
{
    if (!outcome) {
        context().fail(outcome.error());
        return false;
    }
    return true;
}

bool QuestionsSection::isDraft() const
{
    return m_record > 0 && m_form.questionnaire().state == QuestionnaireState::Draft;
}

bool QuestionsSection::mayLeave()
{
    return m_editor->mayLeave();
}

bool QuestionsSection::mayChange()
{
    if (ReadOnly::refuses(context())) {
        return false;
    }
    if (m_record > 0 && !isDraft()) {
        context().fail(refused(tr("This version is in use. Make a new version and change that one.")));
        return false;
    }
    return m_record > 0 && m_editor->save();
}

void QuestionsSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    if (id != m_record) {
        m_part = {};
        m_undo->hide();
    }
    m_record = id;
    read();
}

void QuestionsSection::read()
{
    QuestionnaireForm form;
    if (m_record > 0) {
        Result<QuestionnaireForm> found =
            QuestionnaireQueries(context().workspace().records()).form(QuestionnaireId(m_record));
        if (done(found)) {
            form = std::move(*found);
        }
    }
    m_form = std::move(form);
    m_outline->show(m_form, context().phrasebook());
    if (!m_outline->choose(m_part)) {
        // What was chosen is gone: its section, else the beginning.
        m_part.question = {};
        if (!m_outline->choose(m_part)) {
            m_part = m_form.sections().empty() ? FormPart()
                                               : FormPart{.section = m_form.sections().front().id, .question = {}};
            m_outline->choose(m_part);
        }
    }
    // A question may have moved into another section.
    m_part = m_outline->current();
    for (QPushButton* each : m_changing) {
        each->setVisible(isDraft());
    }
    showState();
    showCurrent();
}

void QuestionsSection::showState()
{
    m_state->setVisible(m_record > 0);
    setRole(*m_state, Role::Muted);
    if (m_record <= 0) {
        return;
    }
    if (!isDraft()) {
        m_state->setText(tr(
            "This version is in use and stays as it was handed out. «Change in a new version» makes a draft of it."));
        return;
    }
    const std::vector<QuestionProblem> problems = QuestionnaireFlow(m_form).designProblems();
    QStringList said;
    for (std::size_t i = 0; i < problems.size() && i < MostProblems; ++i) {
        said << problems[i].message;
    }
    if (const int more = static_cast<int>(problems.size()) - MostProblems; more > 0) {
        said << context().phrasebook().shaped(tr("and %n more", nullptr, more));
    }
    m_state->setText(said.isEmpty() ? tr("Insert adds, Enter goes to the words, Alt and the arrows move.")
                                    : said.join(QLatin1Char('\n')));
}

void QuestionsSection::showCurrent()
{
    m_editor->show(m_form, m_part, isDraft());
    m_preview->show(m_form, m_part);
}

void QuestionsSection::chooseCurrent()
{
    const FormPart part = m_outline->current();
    if (part == m_part) {
        return;
    }
    if (!m_editor->mayLeave()) {
        m_outline->choose(m_part);
        return;
    }
    m_part = part;
    showCurrent();
}

void QuestionsSection::goTo(const FormPart& part)
{
    if (m_outline->choose(part)) {
        m_part = m_outline->current();
        showCurrent();
    }
}

void QuestionsSection::addSection()
{
    if (!mayChange()) {
        return;
    }
    const Result<QuestionnaireSection> made = QuestionEdits(context().workspace(), m_form).addSection(m_part);
    if (done(made)) {
        goTo({.section = made->id, .question = {}});
        m_editor->focusWords();
    }
}

void QuestionsSection::addQuestion()
{
    if (!mayChange()) {
        return;
    }
    const Result<Question> made = QuestionEdits(context().workspace(), m_form).addQuestion(m_part);
    if (done(made)) {
        goTo({.section = made->section, .question = made->id});
        m_editor->focusWords();
    }
}

void QuestionsSection::addColumn()
{
    if (!mayChange()) {
        return;
    }
    const Question* table = m_form.find(m_part.question);
    if (!table) {
        return;
    }
    const Result<Question> made = QuestionEdits(context().workspace(), m_form).addColumn(*table);
    if (done(made)) {
        goTo({.section = made->section, .question = made->id});
        m_editor->focusWords();
    }
}

void QuestionsSection::copyCurrent()
{
    if (!mayChange()) {
        return;
    }
    const Question* question = m_form.find(m_part.question);
    if (!question) {
        context().fail(refused(tr("Choose the question to copy first.")));
        return;
    }
    const Result<Question> made = QuestionEdits(context().workspace(), m_form).copyQuestion(*question);
    if (done(made)) {
        goTo({.section = made->section, .question = made->id});
    }
}

void QuestionsSection::moveCurrent(int steps)
{
    if (!mayChange()) {
        return;
    }
    QuestionnaireDesign& design = context().workspace().questionnaires();
    const QuestionId question = m_part.question;
    const Result<bool> moved =
        question.isValid() ? design.moveQuestion(question, steps) : design.moveSection(m_part.section, steps);
    if (done(moved) && *moved && question.isValid()) {
        context().say(tr("Now %1").arg(Bidi::isolate(context().phrasebook().shaped(m_form.number(question)))));
    }
}

void QuestionsSection::removeCurrent()
{
    if (m_part.isNothing() || !mayChange()) {
        return;
    }
    const QuestionnaireForm before = m_form;
    const FormPart part = m_part;
    const Phrasebook& words = context().phrasebook();
    const Question* question = before.find(part.question);
    QString name;
    if (question) {
        name = Bidi::isolate(words.shaped(before.number(question->id))) + QLatin1Char(' ') +
               Bidi::isolateAuto(nameInLanguage(words, question->text, question->textEn).simplified());
    }
    for (const QuestionnaireSection& section : before.sections()) {
        if (!question && section.id == part.section) {
            name = nameInLanguage(words, section.title, section.titleEn);
        }
    }
    if (!done(QuestionEdits(context().workspace(), m_form).remove(part))) {
        return;
    }
    m_outline->setFocus();
    m_undo->offer(tr("“%1” was removed.").arg(name), [this, before, part] {
        if (done(QuestionEdits(context().workspace(), before).restore(part))) {
            goTo(part);
            m_outline->setFocus();
        }
    });
}

void QuestionsSection::showPaper()
{
    if (m_record > 0 && m_editor->save()) {
        PaperRequest request;
        request.questionnaire = QuestionnaireId(m_record);
        emit context().paperAsked(QStringLiteral("questionnaire-blank"), request);
    }
}

QString QuestionsSection::stateText() const
{
    return m_state->text();
}

} // namespace tahaluf
