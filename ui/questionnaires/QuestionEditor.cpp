// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/QuestionEditor.h"

#include "coalition/questionnaires/ConditionText.h"
#include "questionnaires/AnswerListDialog.h"
#include "questionnaires/ConditionDialog.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordForm.h"
#include "records/SaveBar.h"
#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "widgets/ReadingMargins.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

const QStringList& questionFields()
{
    static const QStringList fields{QStringLiteral("kind"),
                                    QStringLiteral("is_required"),
                                    QStringLiteral("text"),
                                    QStringLiteral("text_en"),
                                    QStringLiteral("answer_list"),
                                    QStringLiteral("minimum"),
                                    QStringLiteral("maximum"),
                                    QStringLiteral("low_label"),
                                    QStringLiteral("low_label_en"),
                                    QStringLiteral("high_label"),
                                    QStringLiteral("high_label_en"),
                                    QStringLiteral("help"),
                                    QStringLiteral("help_en"),
                                    QStringLiteral("lines"),
                                    QStringLiteral("key"),
                                    QStringLiteral("purpose")};
    return fields;
}

const QStringList& sectionFields()
{
    static const QStringList fields{
        QStringLiteral("title"), QStringLiteral("title_en"), QStringLiteral("intro"), QStringLiteral("intro_en")};
    return fields;
}

/** The fields a question of this kind has no use for. */
QStringList uselessFields(const Question& question)
{
    QStringList useless;
    if (!question.hasOptions()) {
        useless << QStringLiteral("answer_list");
    }
    const bool hasLimits =
        question.isNumeric() || question.kind == QuestionKind::SeveralChoices || question.kind == QuestionKind::Ranking;
    if (!hasLimits) {
        useless << QStringLiteral("minimum") << QStringLiteral("maximum");
    }
    if (question.kind != QuestionKind::Scale) {
        useless << QStringLiteral("low_label") << QStringLiteral("low_label_en") << QStringLiteral("high_label")
                << QStringLiteral("high_label_en");
    }
    if (question.kind != QuestionKind::LongText && question.kind != QuestionKind::Table) {
        useless << QStringLiteral("lines");
    }
    if (question.parent.isValid()) {
        useless << QStringLiteral("purpose");
    }
    return useless;
}

} // namespace

QuestionEditor::QuestionEditor(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_question(new RecordForm(context, QStringLiteral("questions"), questionFields()))
    , m_section(new RecordForm(context, QStringLiteral("questionnaire_sections"), sectionFields()))
    , m_conditionText(new QLabel(this))
    , m_condition(new QPushButton(tr("Condition…"), this))
    , m_answers(new QPushButton(tr("Answers…"), this))
    , m_column(new QPushButton(tr("Add column"), this))
{
    m_condition->setAccessibleName(tr("When the question is asked"));
    m_condition->setToolTip(tr("F6"));
    m_answers->setAccessibleName(tr("Answers to choose from"));
    m_answers->setToolTip(tr("F7"));
    m_column->setAccessibleName(m_column->text());
    for (QPushButton* button : {m_condition, m_answers, m_column}) {
        button->setAutoDefault(false);
    }
    m_conditionText->setTextFormat(Qt::PlainText);
    m_conditionText->setWordWrap(true);
    setRole(*m_conditionText, Role::Muted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_condition);
    buttons->addWidget(m_answers);
    buttons->addWidget(m_column);
    buttons->addStretch();
    auto* above = new QVBoxLayout;
    above->setSpacing(Space::Small);
    above->addLayout(buttons);
    above->addWidget(m_conditionText);
    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(side(*m_question, above));
    m_stack->addWidget(side(*m_section, nullptr));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_condition, &QPushButton::clicked, this, &QuestionEditor::askCondition);
    connect(m_answers, &QPushButton::clicked, this, &QuestionEditor::askAnswers);
    connect(m_column, &QPushButton::clicked, this, &QuestionEditor::columnAsked);
    for (const QString& field : questionFields()) {
        connect(m_question->editor(field), &FieldEditor::edited, this, &QuestionEditor::follow);
    }
}

std::function<void()> QuestionEditor::command(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Save) || event.keyCombination() == Qt::Key_F9) {
        return [this] { save(); };
    }
    if (event.keyCombination() == Qt::Key_F6) {
        return [this] { askCondition(); };
    }
    if (event.keyCombination() == Qt::Key_F7) {
        return [this] { askAnswers(); };
    }
    return {};
}

bool QuestionEditor::event(QEvent* event)
{
    // The same keys save the texts of the form around it.
    if (event->type() == QEvent::ShortcutOverride && command(*static_cast<QKeyEvent*>(event))) { // NOLINT
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void QuestionEditor::keyPressEvent(QKeyEvent* event)
{
    if (const std::function<void()> run = command(*event)) {
        run();
        return;
    }
    QWidget::keyPressEvent(event);
}

void QuestionEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateGeometry(); // it is dressed only now
}

QSize QuestionEditor::minimumSizeHint() const
{
    int width = 0;
    for (const QScrollArea* area : findChildren<QScrollArea*>()) {
        width =
            std::max(width, area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

QWidget* QuestionEditor::side(RecordForm& fields, QVBoxLayout* above)
{
    auto* made = new QWidget(this);
    auto* bar = new SaveBar(fields, made);
    auto* content = new QWidget(made);
    setRole(*content, "scroll");
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(readingMargins(*this, Space::Tiny, 0, Space::Small, Space::Small));
    inner->setSpacing(Space::Medium);
    if (above) {
        inner->addLayout(above);
    }
    inner->addWidget(&fields);
    inner->addStretch();
    auto* area = new QScrollArea(made);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(bar);
    connect(&fields, &RecordForm::escaped, this, [this, &fields, bar] {
        if (fields.isDirty()) {
            bar->remind();
        } else {
            emit left();
        }
    });
    return made;
}

RecordForm& QuestionEditor::fields() const
{
    return isQuestion() ? *m_question : *m_section;
}

void QuestionEditor::show(const QuestionnaireForm& form, const FormPart& part, bool isOpen)
{
    m_form = &form;
    m_isOpen = isOpen;
    const bool isSame = part == m_part;
    m_part = part;
    m_stack->setCurrentIndex(part.isNothing() ? 0 : isQuestion() ? 1 : 2);
    if (!part.isNothing()) {
        RecordForm& shown = fields();
        shown.setLocked(!isOpen);
        // The form follows the changes of its own record.
        if (!isSame || shown.id() == 0) {
            shown.open(isQuestion() ? part.question.value() : part.section.value());
        }
    }
    fit();
}

Question QuestionEditor::typedQuestion() const
{
    const Question* saved = m_form ? m_form->find(m_part.question) : nullptr;
    Question question = saved ? *saved : Question();
    const EntitySpec<Question>& spec = specOf<Question>();
    for (const QString& field : questionFields()) {
        spec.write(question, static_cast<std::size_t>(spec.info().indexOf(field)), m_question->value(field));
    }
    return question;
}

void QuestionEditor::fit()
{
    if (!isQuestion()) {
        return;
    }
    const Question question = typedQuestion();
    if (const QStringList useless = uselessFields(question); useless != m_useless) {
        m_useless = useless;
        m_question->setHidden(useless);
    }
    m_answers->setVisible(m_isOpen && question.hasOptions());
    m_column->setVisible(m_isOpen && question.kind == QuestionKind::Table && !question.parent.isValid());
    m_condition->setVisible(m_isOpen && !question.parent.isValid());
    m_conditionText->setVisible(!question.parent.isValid());
    const QString condition = m_form ? ConditionText::sentence(*m_form, question, m_context.phrasebook()) : QString();
    m_conditionText->setText(condition.isEmpty() ? tr("Always asked.") : condition);
}

void QuestionEditor::follow()
{
    fit();
    if (isQuestion() && m_form) {
        emit typed(typedQuestion());
    }
}

QString QuestionEditor::conditionText() const
{
    return m_conditionText->text();
}

void QuestionEditor::focusWords()
{
    const FieldEditor* words = fields().editor(isQuestion() ? QStringLiteral("text") : QStringLiteral("title"));
    if (auto* text = words->findChild<QTextEdit*>()) {
        text->setFocus();
        text->selectAll();
    } else {
        fields().focusFirstField();
    }
}

bool QuestionEditor::save()
{
    return m_part.isNothing() || !fields().isDirty() || fields().save();
}

void QuestionEditor::discard()
{
    if (!m_part.isNothing()) {
        fields().discard();
    }
}

bool QuestionEditor::mayLeave()
{
    if (m_part.isNothing() || !fields().isDirty()) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return save(); }, [this] { discard(); });
}

void QuestionEditor::askCondition()
{
    if (!m_isOpen || !isQuestion() || !save()) {
        return;
    }
    const Question* question = m_form->find(m_part.question);
    if (question && !question->parent.isValid()) {
        ConditionDialog(m_context, *m_form, *question, this).exec();
    }
}

void QuestionEditor::askAnswers()
{
    if (!m_isOpen || !isQuestion() || !save()) {
        return;
    }
    const Question* question = m_form->find(m_part.question);
    if (question && question->hasOptions()) {
        AnswerListDialog(m_context, *m_form, *question, this).exec();
    }
}

} // namespace tahaluf
