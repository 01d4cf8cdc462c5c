// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/ConditionDialog.h"

#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace tahaluf {

namespace {

constexpr int MostLetters = 80;
constexpr int AnswersHeight = 150;

std::vector<ConditionTest> testsOf(const Question& question)
{
    if (question.isNumeric()) {
        return {ConditionTest::AtLeast,
                ConditionTest::AtMost,
                ConditionTest::Is,
                ConditionTest::IsNot,
                ConditionTest::Answered};
    }
    if (question.isYesNo() || question.hasOptions()) {
        return {ConditionTest::Is, ConditionTest::IsNot, ConditionTest::Answered};
    }
    return {ConditionTest::Answered};
}

} // namespace

ConditionDialog::ConditionDialog(PageContext& context,
                                 const QuestionnaireForm& form,
                                 const Question& question,
                                 QWidget* parent)
    : CommandDialog(tr("When is it asked?"), tr("Save"), parent)
    , m_context(context)
    , m_form(form)
    , m_question(question)
    , m_on(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_answers(new QListWidget(this))
    , m_number(new QLineEdit(this))
{
    addText(Bidi::isolate(context.phrasebook().shaped(form.number(question.id))) + QStringLiteral("  ") +
            nameInLanguage(context.phrasebook(), question.text, question.textEn).simplified());
    addRow(tr("Depending on the answer to"), m_on);
    addRow(tr("Asked when the answer"), m_test);
    m_answers->setFixedHeight(AnswersHeight);
    addRow(tr("One of these answers"), m_answers);
    addRow(tr("This number"), m_number);
    m_on->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillQuestions();
    connect(m_on, &QComboBox::currentIndexChanged, this, [this] {
        fillTests();
        fillAnswers();
        showFields();
    });
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionDialog::showFields);
    fillTests();
    fillAnswers();
    if (const Question* on = earlier(); on && on->isNumeric()) {
        m_number->setText(question.conditionValue);
    }
    showFields();
    setCommand([this] { return save(); });
}

void ConditionDialog::fillQuestions()
{
    const Phrasebook& words = m_context.phrasebook();
    m_on->addItem(tr("Always asked"), qint64(0));
    const int place = m_form.place(m_question.id);
    for (const Question& each : m_form.questions()) {
        if (m_form.place(each.id) >= place) {
            break;
        }
        // The number stands first, so that typing it finds the question.
        m_on->addItem(words.shaped(m_form.number(each.id)) + QStringLiteral("  ") +
                          nameInLanguage(words, each.text, each.textEn).simplified().left(MostLetters),
                      each.id.value());
    }
    m_on->setCurrentIndex(qMax(0, m_on->findData(m_question.conditionOn.value())));
}

const Question* ConditionDialog::earlier() const
{
    return m_form.find(QuestionId(m_on->currentData().toLongLong()));
}

void ConditionDialog::fillTests()
{
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    const Question* on = earlier();
    if (!on) {
        return;
    }
    for (const ConditionTest test : testsOf(*on)) {
        m_test->addItem(choiceLabel(test), static_cast<int>(test));
    }
    const int kept =
        on->id == m_question.conditionOn ? m_test->findData(static_cast<int>(m_question.conditionTest)) : -1;
    m_test->setCurrentIndex(qMax(0, kept));
}

void ConditionDialog::fillAnswers()
{
    m_answers->clear();
    const Question* on = earlier();
    if (!on) {
        return;
    }
    const QStringList kept =
        on->id == m_question.conditionOn ? m_question.conditionValue.split(u',', Qt::SkipEmptyParts) : QStringList();
    const auto add = [&](const QString& key, const QString& text) {
        auto* item = new QListWidgetItem(text, m_answers);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(kept.contains(key) ? Qt::Checked : Qt::Unchecked);
    };
    const Phrasebook& words = m_context.phrasebook();
    if (on->isYesNo()) {
        add(QStringLiteral("yes"), words.phrase("AnswerText", "Yes"));
        add(QStringLiteral("no"), words.phrase("AnswerText", "No"));
    }
    for (const AnswerOption& option : m_form.options(*on)) {
        add(option.key, nameInLanguage(words, option.text, option.textEn));
    }
    if (m_answers->count() > 0) {
        m_answers->setCurrentRow(0);
    }
}

void ConditionDialog::showFields()
{
    const Question* on = earlier();
    const bool comparesAnswers =
        on && static_cast<ConditionTest>(m_test->currentData().toInt()) != ConditionTest::Answered;
    m_test->setEnabled(on != nullptr);
    m_answers->setEnabled(comparesAnswers && !on->isNumeric());
    m_number->setEnabled(comparesAnswers && on->isNumeric());
}

QString ConditionDialog::value() const
{
    if (m_number->isEnabled()) {
        return m_number->text().trimmed();
    }
    QStringList keys;
    for (int row = 0; m_answers->isEnabled() && row < m_answers->count(); ++row) {
        if (m_answers->item(row)->checkState() == Qt::Checked) {
            keys << m_answers->item(row)->data(Qt::UserRole).toString();
        }
    }
    return keys.join(u',');
}

Result<void> ConditionDialog::save()
{
    const Question* on = earlier();
    const bool comparesAnswers = m_answers->isEnabled() || m_number->isEnabled();
    const QString compared = value();
    if (comparesAnswers && compared.isEmpty()) {
        return refused(m_answers->isEnabled() ? tr("Tick the answers after which the question is asked.")
                                              : tr("Type the number the answer is compared with."));
    }
    Question changed = m_question;
    changed.conditionOn = on ? on->id : QuestionId();
    changed.conditionTest = on ? static_cast<ConditionTest>(m_test->currentData().toInt()) : ConditionTest::Answered;
    changed.conditionValue = compared;
    return m_context.workspace().questionnaires().saveQuestion(changed);
}

} // namespace tahaluf
