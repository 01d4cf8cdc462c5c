// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/AnswerRow.h"

#include "coalition/questionnaires/AnswerText.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "language/Numerals.h"
#include "questionnaires/OptionTicks.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int LinesOfLongText = 3;
constexpr int MostLines = 8;
constexpr int LineHeight = 24; ///< of words, for a place that is not made yet
constexpr int TicksBeside = 3; ///< in a place that is not made yet

QLabel* label(const char* role, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setRole(*made, role);
    return made;
}

QStringList codesOf(const QuestionnaireForm& form, const Question& question)
{
    int first = 1;
    int last = 0;
    if (question.hasOptions()) {
        last = static_cast<int>(form.options(question).size());
    } else if (question.isYesNo()) {
        last = 2;
    } else if (question.kind == QuestionKind::Scale) {
        first = question.minimum.toInt();
        last = question.maximum.toInt();
    }
    QStringList codes;
    for (int code = first; code <= last; ++code) {
        codes << QString::number(code);
    }
    return codes;
}

bool isSeveral(const Question& question)
{
    return question.kind == QuestionKind::SeveralChoices || question.kind == QuestionKind::Ranking;
}

} // namespace

AnswerRow::AnswerRow(const QuestionnaireForm& form, const Question& question, const Phrasebook& words, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_question(question)
    , m_words(words)
    , m_typing(codesOf(form, question), isSeveral(question))
{
    setAccessibleName(name());
    setMinimumHeight(heightBefore());
    // Until it is made it stands in the order of the keyboard for its field.
    setFocusPolicy(Qt::StrongFocus);
}

QString AnswerRow::name() const
{
    return Bidi::isolate(m_words.shaped(m_form.number(m_question.id))) + QStringLiteral("  ") +
           nameInLanguage(m_words, m_question.text, m_question.textEn);
}

int AnswerRow::heightBefore() const
{
    const auto ticks = static_cast<int>(codesOf(m_form, m_question).size());
    const int lines = 2 + (ticks > 2 ? (ticks - 1) / TicksBeside : 0) + (isLong() ? LinesOfLongText - 1 : 0);
    return lines * LineHeight + Space::ControlHeight + Space::Medium;
}

void AnswerRow::build()
{
    if (isBuilt()) {
        return;
    }
    setMinimumHeight(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::Medium);
    layout->setSpacing(Space::Tiny);
    m_title = label(Role::Section, this);
    // A label of islands alone has no direction of its own.
    m_title->setText(
        Bidi::paragraph(m_question.isRequired ? name() + QStringLiteral(" *") : name(), m_words.direction()));
    layout->addWidget(m_title);
    m_hint = label(Role::Muted, this);
    layout->addWidget(m_hint);
    if (isLong()) {
        m_text = new ArabicTextEdit(this);
        m_text->setVisibleLines(LinesOfLongText, MostLines);
        m_text->setText(m_shown);
        connect(m_text, &QTextEdit::textChanged, this, &AnswerRow::edited);
    } else {
        m_line = new QLineEdit(m_shown, this);
        // Digits alone would stand at the far side of what is read from the right.
        m_line->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                             (m_words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        connect(m_line, &QLineEdit::textEdited, this, &AnswerRow::edited);
        makeTicks();
    }
    QWidget& made = field();
    made.setAccessibleName(name());
    made.installEventFilter(this);
    if (m_ticks) {
        layout->addWidget(m_ticks);
    }
    layout->addWidget(&made);
    m_understood = label(Role::Subtitle, this);
    layout->addWidget(m_understood);
    m_problem = label(Role::Problem, this);
    layout->addWidget(m_problem);
    // A layout shows what it is given only later; the keyboard may come sooner.
    m_title->show();
    made.show();
    setTabOrder(this, &made);
    setFocusPolicy(Qt::NoFocus);
    showState();
}

void AnswerRow::showState()
{
    if (!isBuilt()) {
        return;
    }
    const auto say = [](QLabel& label, const QString& text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    };
    say(*m_hint, m_isAsked ? hint() : tr("Not asked after the earlier answers."));
    // What is ticked says itself what it was understood as.
    say(*m_understood, m_ticks ? QString() : m_understoodText);
    say(*m_problem, m_problemText);
    if (m_ticks) {
        m_ticks->setVisible(m_isAsked);
    }
}

bool AnswerRow::isLong() const
{
    return m_question.kind == QuestionKind::LongText || m_question.kind == QuestionKind::Table;
}

QWidget& AnswerRow::field()
{
    build();
    return m_line ? static_cast<QWidget&>(*m_line) : static_cast<QWidget&>(*m_text);
}

OptionTicks* AnswerRow::ticks()
{
    build();
    return m_ticks;
}

QString AnswerRow::hint() const
{
    if (m_question.kind == QuestionKind::Table) {
        QStringList parts;
        for (const Question& column : m_form.columns(m_question.id)) {
            parts << nameInLanguage(m_words, column.text, column.textEn);
        }
        return tr("A line for each row: %1").arg(parts.join(QStringLiteral(" | ")));
    }
    QStringList parts{nameInLanguage(m_words, m_question.help, m_question.helpEn)};
    if (m_question.kind == QuestionKind::Scale) {
        for (const auto& [step, words] :
             {std::pair(m_question.minimum, nameInLanguage(m_words, m_question.lowLabel, m_question.lowLabelEn)),
              {m_question.maximum, nameInLanguage(m_words, m_question.highLabel, m_question.highLabelEn)}}) {
            if (!words.isEmpty()) {
                parts << Bidi::isolateAuto(m_words.shaped(step) + QStringLiteral(": ") + words);
            }
        }
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("   "));
}

QString AnswerRow::typed() const
{
    const QString words = m_line ? m_line->text() : m_text ? m_text->text() : m_shown;
    return words.trimmed();
}

QString AnswerRow::asTaken(const QString& typed) const
{
    if (m_question.isYesNo()) {
        const QString digit = Numerals::toAscii(typed);
        return digit == QLatin1String("1")   ? QStringLiteral("yes")
               : digit == QLatin1String("2") ? QStringLiteral("no")
                                             : typed;
    }
    return typed;
}

QString AnswerRow::text() const
{
    return asTaken(typed());
}

QString AnswerRow::asTyped(const AnswerSet& answers) const
{
    if (answers.isWrong(m_question.id)) {
        return answers.value(m_question.id);
    }
    if (m_question.isYesNo()) {
        const QString value = answers.value(m_question.id);
        return value == QLatin1String("yes")  ? QStringLiteral("1")
               : value == QLatin1String("no") ? QStringLiteral("2")
                                              : value;
    }
    if (!m_question.hasOptions()) {
        return AnswerText(m_form).written(m_question, answers);
    }
    std::vector<Answer> rows = answers.of(m_question.id);
    if (m_question.kind == QuestionKind::Ranking) {
        std::sort(rows.begin(), rows.end(), [](const Answer& left, const Answer& right) {
            return left.value.toInt() < right.value.toInt();
        });
    }
    const std::vector<AnswerOption>& options = m_form.options(m_question);
    QStringList parts;
    for (const Answer& row : rows) {
        const auto option = std::find_if(
            options.begin(), options.end(), [&](const AnswerOption& each) { return each.id == row.option; });
        QString part = option == options.end() ? row.value : QString::number(option - options.begin() + 1);
        if (option != options.end() && option->wantsWords && !row.value.isEmpty()) {
            part += QStringLiteral(": ") + row.value;
        }
        parts << part;
    }
    return parts.join(QStringLiteral("; "));
}

void AnswerRow::show(const AnswerSet& answers)
{
    m_shown = asTyped(answers);
    if (m_line && m_line->text() != m_shown) {
        m_line->setText(m_shown);
    } else if (m_text && m_text->text() != m_shown) {
        m_text->setText(m_shown);
    }
    m_stored = text();
    const bool saysMore = !m_question.isOpen() && answers.isGiven(m_question.id) && !answers.isWrong(m_question.id);
    m_understoodText = saysMore ? AnswerText(m_form).shown(m_question, answers, m_words) : QString();
    if (m_understoodText == m_shown) {
        m_understoodText.clear();
    }
    showState();
}

QString AnswerRow::chosenWords() const
{
    const QString chosen = m_line   ? m_line->selectedText()
                           : m_text ? m_text->textCursor().selection().toPlainText()
                                    : QString();
    return chosen.trimmed().isEmpty() ? typed() : chosen.trimmed();
}

void AnswerRow::setAsked(bool asked)
{
    if (m_isAsked != asked) {
        m_isAsked = asked;
        setEnabled(asked);
        showState();
    }
}

void AnswerRow::setProblem(const QString& problem)
{
    if (m_problemText != problem) {
        m_problemText = problem;
        showState();
    }
}

void AnswerRow::setProposals(const QStringList& numbers)
{
    if (!numbers.isEmpty()) {
        m_understoodText = tr("Proposals made of it: %1").arg(numbers.join(tr(", ")));
        showState();
    }
}

void AnswerRow::focusInEvent(QFocusEvent* event)
{
    field().setFocus(event->reason());
}

bool AnswerRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        emit focused();
        standAt(m_ticks ? std::max(0, m_ticks->placeOf(m_ticks->ticked().value(0))) : -1);
    } else if (event->type() == QEvent::FocusOut) {
        m_typing.close();
        standAt(-1);
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // Ctrl belongs to the window, Shift makes a new line in a long text.
    if (isEnter && key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier)) {
        return QWidget::eventFilter(watched, event);
    }
    // A table is written line by line: Enter on an empty last line goes on.
    if (isEnter && m_question.kind == QuestionKind::Table && !m_text->textCursor().block().text().trimmed().isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    if (isEnter || (key->key() == Qt::Key_Down && m_line)) {
        m_typing.close();
        emit goOn();
        return true;
    }
    if (key->key() == Qt::Key_Up && m_line) {
        m_typing.close();
        emit goBack();
        return true;
    }
    return (m_ticks && ticksBy(*key)) || QWidget::eventFilter(watched, event);
}

} // namespace tahaluf
