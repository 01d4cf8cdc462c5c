// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/PreviewAnswer.h"

#include "language/NameInLanguage.h"
#include "questionnaires/OptionTicks.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace tahaluf {

namespace {

constexpr int TableRows = 2;
constexpr int MostScaleSteps = 11;
constexpr int TextHeight = 76;
constexpr int ShortWidth = 110;

class PreviewAnswer
{
    Q_DECLARE_TR_FUNCTIONS(PreviewAnswer)

public:
    PreviewAnswer(const QuestionnaireForm& form, const Question& question, const Phrasebook& words, QWidget* parent)
        : m_form(form)
        , m_question(question)
        , m_words(words)
        , m_widget(new QWidget(parent))
        , m_layout(new QVBoxLayout(m_widget))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(Space::Tiny);
    }

    QWidget* make();

private:
    [[nodiscard]] QString in(const QString& arabic, const QString& english) const
    {
        return nameInLanguage(m_words, arabic, english);
    }
    QLabel* label(const QString& text, const char* role = Role::Muted) const
    {
        auto* made = new QLabel(text, m_widget);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        setRole(*made, role);
        return made;
    }
    /** A field of this width where there is room for it. */
    QLineEdit* line(int width = 0) const
    {
        auto* made = new QLineEdit(m_widget);
        made->setReadOnly(true);
        made->setMinimumWidth(Space::ControlHeight);
        if (width > 0) {
            made->setMaximumWidth(width);
        }
        return made;
    }
    void ticks(const QStringList& words, OptionTicks::Mark mark)
    {
        QVector<OptionTicks::Tick> made;
        for (const QString& each : words) {
            made.append({.words = each});
        }
        m_layout->addWidget(new OptionTicks(std::move(made), mark, m_widget));
    }
    void choices();
    void scale();
    void table();
    void longText();
    void shortOnes(const QStringList& names);
    void besideOneAnother(const std::vector<QWidget*>& widgets);

    const QuestionnaireForm& m_form;
    const Question& m_question;
    const Phrasebook& m_words;
    QWidget* m_widget;
    QVBoxLayout* m_layout;
};

void PreviewAnswer::choices()
{
    const auto& options = m_form.options(m_question);
    if (options.empty()) {
        m_layout->addWidget(label(tr("No answers to choose from yet."), Role::Problem));
    }
    const auto mark = m_question.kind == QuestionKind::Ranking     ? OptionTicks::Mark::Rank
                      : m_question.kind == QuestionKind::OneChoice ? OptionTicks::Mark::One
                                                                   : OptionTicks::Mark::Several;
    QStringList words;
    for (const AnswerOption& option : options) {
        words << in(option.text, option.textEn);
        if (option.wantsWords) {
            ticks(std::exchange(words, {}), mark);
            m_layout->addWidget(line());
        }
    }
    if (!words.isEmpty()) {
        ticks(words, mark);
    }
}

void PreviewAnswer::besideOneAnother(const std::vector<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    for (QWidget* widget : widgets) {
        row->addWidget(widget, qobject_cast<QLabel*>(widget) ? 1 : 0);
    }
    m_layout->addLayout(row);
}

void PreviewAnswer::scale()
{
    bool isLow = false;
    bool isHigh = false;
    const int low = m_question.minimum.toInt(&isLow);
    const int high = m_question.maximum.toInt(&isHigh);
    const int first = isLow ? low : 1;
    const int last = qBound(first, isHigh ? high : first + 4, first + MostScaleSteps - 1);
    QStringList steps;
    for (int step = first; step <= last; ++step) {
        steps << m_words.number(step);
    }
    ticks(steps, OptionTicks::Mark::One);
    const QString lowest = in(m_question.lowLabel, m_question.lowLabelEn);
    const QString highest = in(m_question.highLabel, m_question.highLabelEn);
    if (!lowest.isEmpty() || !highest.isEmpty()) {
        m_layout->addWidget(label(m_words.number(first) + QStringLiteral(": ") + lowest + QStringLiteral("   ") +
                                  m_words.number(last) + QStringLiteral(": ") + highest));
    }
}

void PreviewAnswer::table()
{
    const auto& columns = m_form.columns(m_question.id);
    if (columns.empty()) {
        m_layout->addWidget(label(tr("The table has no columns yet."), Role::Problem));
        return;
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(Space::Tiny);
    int at = 0;
    for (const Question& column : columns) {
        grid->addWidget(label(in(column.text, column.textEn)), 0, at);
        for (int row = 1; row <= TableRows; ++row) {
            grid->addWidget(line(), row, at);
        }
        ++at;
    }
    m_layout->addLayout(grid);
}

void PreviewAnswer::longText()
{
    auto* made = new QPlainTextEdit(m_widget);
    made->setReadOnly(true);
    made->setFixedHeight(TextHeight);
    m_layout->addWidget(made);
}

void PreviewAnswer::shortOnes(const QStringList& names)
{
    for (const QString& name : names) {
        besideOneAnother({label(name), line(2 * ShortWidth)});
    }
}

QWidget* PreviewAnswer::make()
{
    switch (m_question.kind) {
    case QuestionKind::ShortText:
        m_layout->addWidget(line());
        break;
    case QuestionKind::LongText:
        longText();
        break;
    case QuestionKind::OneChoice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        choices();
        break;
    case QuestionKind::YesNo:
        ticks({m_words.phrase("AnswerText", "Yes"), m_words.phrase("AnswerText", "No")}, OptionTicks::Mark::One);
        break;
    case QuestionKind::Scale:
        scale();
        break;
    case QuestionKind::Number:
        besideOneAnother({line(ShortWidth), label(QString())});
        break;
    case QuestionKind::Date:
        shortOnes({m_words.phrase("PreviewAnswer", "Gregorian"), m_words.phrase("PreviewAnswer", "Hijri")});
        break;
    case QuestionKind::Table:
        table();
        break;
    case QuestionKind::Consent: {
        const Questionnaire& form = m_form.questionnaire();
        const QString consent = in(form.consent, form.consentEn);
        if (!consent.isEmpty()) {
            m_layout->addWidget(label(consent));
        }
        ticks({m_words.phrase("PreviewAnswer", "We agree")}, OptionTicks::Mark::Several);
        break;
    }
    case QuestionKind::Signature:
        shortOnes({m_words.phrase("PreviewAnswer", "Name"),
                   m_words.phrase("PreviewAnswer", "Position"),
                   m_words.phrase("PreviewAnswer", "Signature and stamp")});
        break;
    }
    // It is looked at, not filled in.
    for (QWidget* child : m_widget->findChildren<QWidget*>()) {
        child->setFocusPolicy(Qt::NoFocus);
    }
    m_widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    return m_widget;
}

} // namespace

QWidget*
previewAnswer(const QuestionnaireForm& form, const Question& question, const Phrasebook& words, QWidget* parent)
{
    return PreviewAnswer(form, question, words, parent).make();
}

} // namespace tahaluf
