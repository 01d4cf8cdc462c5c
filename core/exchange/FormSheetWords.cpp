// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/ConditionText.h"
#include "exchange/FormSheet.h"
#include "language/DecimalNumber.h"
#include "language/NameInLanguage.h"

namespace tahaluf {

QString FormSheet::word(const char* source) const
{
    return m_words.phrase("FormSheet", source);
}

QString FormSheet::text(const QString& arabic, const QString& english) const
{
    return nameInLanguage(m_words, arabic, english).trimmed();
}

QString FormSheet::heading(const Question& question) const
{
    const QString words = text(question.text, question.textEn);
    return question.isRequired ? words + QStringLiteral(" *") : words;
}

QStringList FormSheet::labels(const Question& question) const
{
    QStringList labels;
    for (const AnswerOption& option : m_form.options(question)) {
        labels << text(option.text, option.textEn);
    }
    return labels;
}

QString FormSheet::helpOf(const Question& question, const QString& hint) const
{
    QStringList lines;
    for (const QString& line :
         {ConditionText::sentence(m_form, question, m_words), text(question.help, question.helpEn), hint}) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    return lines.join(u'\n');
}

QString FormSheet::tableName(const Question& question) const
{
    return m_form.number(question.id) + u' ' + text(question.text, question.textEn);
}

FormSheet::Entry FormSheet::entryOf(const Question& question) const
{
    Entry entry;
    entry.list.title = text(question.text, question.textEn);
    entry.list.message = word(QT_TRANSLATE_NOOP("FormSheet", "Choose one of the answers in the list."));
    switch (question.kind) {
    case QuestionKind::LongText:
        entry.kind = CellKind::LongText;
        break;
    case QuestionKind::OneChoice:
        entry.list.items = labels(question);
        break;
    case QuestionKind::YesNo:
    case QuestionKind::Consent:
        entry.list.items = QStringList{m_words.phrase("AnswerText", "Yes"), m_words.phrase("AnswerText", "No")};
        break;
    case QuestionKind::Scale: {
        const int low = static_cast<int>(DecimalNumber::value(question.minimum).value_or(1));
        const int high = static_cast<int>(DecimalNumber::value(question.maximum).value_or(low));
        for (int step = low; step <= high; ++step) {
            entry.list.items << QString::number(step);
        }
        const QString lowest = text(question.lowLabel, question.lowLabelEn);
        const QString highest = text(question.highLabel, question.highLabelEn);
        if (!lowest.isEmpty() && !highest.isEmpty()) {
            entry.hint = word(QT_TRANSLATE_NOOP("FormSheet", "%1: %2; %3: %4"))
                             .arg(QString::number(low), lowest, QString::number(high), highest);
        }
        entry.kind = CellKind::Number;
        break;
    }
    case QuestionKind::Number:
        entry.kind = CellKind::Number;
        entry.hint = word(QT_TRANSLATE_NOOP("FormSheet", "A number in digits."));
        break;
    case QuestionKind::Date:
        // Text, so that a Hijri day is not taken for one of another calendar.
        entry.hint =
            word(QT_TRANSLATE_NOOP("FormSheet", "A date such as 2012-12-04, or a Hijri one such as 1434-01-20."));
        break;
    case QuestionKind::Signature:
        entry.hint = word(QT_TRANSLATE_NOOP(
            "FormSheet", "The name of who signs; the signature and the stamp go on the printed form."));
        break;
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        entry.hint = word(QT_TRANSLATE_NOOP("FormSheet", "Several answers with a semicolon between them: %1"))
                         .arg(labels(question).join(QStringLiteral("؛ ")));
        break;
    case QuestionKind::ShortText:
    case QuestionKind::Table:
        break;
    }
    return entry;
}

} // namespace tahaluf
