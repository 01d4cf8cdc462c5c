// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/ConditionText.h"

#include "language/NameInLanguage.h"

namespace tahaluf::ConditionText {

namespace {

/** The compared answers as the form words them, joined by «or». */
QString compared(const QuestionnaireForm& form, const Question& on, const QString& value, const Phrasebook& words)
{
    QStringList texts;
    for (const QString& part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.trimmed();
        const AnswerOption* option = on.hasOptions() ? form.option(on, key) : nullptr;
        QString text = option ? nameInLanguage(words, option->text, option->textEn) : words.shaped(key);
        if (on.kind == QuestionKind::YesNo || on.kind == QuestionKind::Consent) {
            text = key == QLatin1String("yes") ? words.phrase("AnswerText", "Yes") : words.phrase("AnswerText", "No");
        }
        texts << words.phrase("ConditionText", "“%1”").arg(text);
    }
    return texts.join(words.phrase("ConditionText", " or "));
}

} // namespace

QString sentence(const QuestionnaireForm& form, const Question& question, const Phrasebook& words)
{
    const Question* on = question.conditionOn.isValid() ? form.find(question.conditionOn) : nullptr;
    if (!on) {
        return {};
    }
    const QString number = words.shaped(form.number(on->id));
    const QString value = compared(form, *on, question.conditionValue, words);
    switch (question.conditionTest) {
    case ConditionTest::Answered:
        return words.phrase("ConditionText", "Only where question %1 was answered.").arg(number);
    case ConditionTest::Is:
        return words.phrase("ConditionText", "Only where the answer to question %1 is %2.").arg(number, value);
    case ConditionTest::IsNot:
        return words.phrase("ConditionText", "Only where the answer to question %1 is not %2.").arg(number, value);
    case ConditionTest::AtLeast:
        return words.phrase("ConditionText", "Only where the answer to question %1 is at least %2.").arg(number, value);
    case ConditionTest::AtMost:
        return words.phrase("ConditionText", "Only where the answer to question %1 is at most %2.").arg(number, value);
    }
    return {};
}

} // namespace tahaluf::ConditionText
