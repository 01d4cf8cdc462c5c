// SPDX-License-Identifier: GPL-3.0-or-later
// The half of AnswerRow that ticks by keys.
#include "coalition/questionnaires/AnswerText.h"
#include "language/NameInLanguage.h"
#include "language/Numerals.h"
#include "questionnaires/AnswerRow.h"
#include "questionnaires/OptionTicks.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tahaluf {

void AnswerRow::makeTicks()
{
    QVector<OptionTicks::Tick> ticks;
    const auto add = [&](int code, const QString& words) {
        ticks.append({QString::number(code), m_words.number(code), words});
    };
    auto mark = OptionTicks::Mark::One;
    if (m_question.hasOptions()) {
        int code = 0;
        for (const AnswerOption& option : m_form.options(m_question)) {
            add(++code, nameInLanguage(m_words, option.text, option.textEn));
        }
        mark = m_question.kind == QuestionKind::OneChoice ? OptionTicks::Mark::One
               : m_question.kind == QuestionKind::Ranking ? OptionTicks::Mark::Rank
                                                          : OptionTicks::Mark::Several;
    } else if (m_question.kind == QuestionKind::YesNo || m_question.kind == QuestionKind::Consent) {
        add(1, m_words.phrase("AnswerText", "Yes"));
        add(2, m_words.phrase("AnswerText", "No"));
    } else if (m_question.kind == QuestionKind::Scale) {
        const int last = m_question.maximum.toInt();
        for (int step = m_question.minimum.toInt(); step <= last; ++step) {
            add(step, {});
        }
    }
    if (ticks.isEmpty()) {
        return;
    }
    m_ticks = new OptionTicks(std::move(ticks), mark, this);
    m_line->setPlaceholderText(tr("Number of the answer, or its words"));
    connect(m_line, &QLineEdit::textChanged, this, &AnswerRow::followTicks);
    connect(m_ticks, &OptionTicks::clicked, this, [this](const QString& code) {
        m_typing.close();
        m_line->setFocus(Qt::MouseFocusReason);
        putTicks(m_typing.toggled(m_line->text(), code));
        standAt(m_ticks->placeOf(code));
    });
    followTicks();
}

void AnswerRow::followTicks()
{
    const QString text = m_line->text();
    if (TickTyping::isTicks(text)) {
        m_ticks->setTicked(TickTyping::ticked(text));
        return;
    }
    // Keys and words of options are understood here as they are when the answer is saved.
    const Result<std::vector<Answer>> answers = AnswerText(m_form).parse(m_question, asTaken(text.trimmed()));
    QStringList codes;
    if (answers) {
        const std::vector<AnswerOption>& options = m_form.options(m_question);
        for (const Answer& answer : *answers) {
            const auto option = std::find_if(
                options.begin(), options.end(), [&](const AnswerOption& each) { return each.id == answer.option; });
            codes << (option != options.end()                ? QString::number(option - options.begin() + 1)
                      : answer.value == QLatin1String("yes") ? QStringLiteral("1")
                      : answer.value == QLatin1String("no")  ? QStringLiteral("2")
                                                             : answer.value);
        }
    }
    m_ticks->setTicked(codes);
}

void AnswerRow::putTicks(const QString& text)
{
    m_line->setText(text);
    emit edited();
}

void AnswerRow::standAt(int place)
{
    if (m_ticks) {
        m_ticks->setCursor(place);
    }
}

bool AnswerRow::wantsWords(const QString& code) const
{
    const std::vector<AnswerOption>& options = m_form.options(m_question);
    const int place = code.toInt() - 1;
    return m_question.hasOptions() && m_question.kind != QuestionKind::Ranking && place >= 0 &&
           place < static_cast<int>(options.size()) && options[static_cast<std::size_t>(place)].wantsWords;
}

bool AnswerRow::goesAlong(const QKeyEvent& key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int step = key.key() == forward ? 1 : -1;
    m_typing.close();
    m_line->deselect();
    standAt(std::clamp(m_ticks->cursor() + step, 0, static_cast<int>(m_ticks->ticks().size()) - 1));
    return true;
}

bool AnswerRow::ticksBy(const QKeyEvent& key)
{
    const bool isAllChosen = m_line->hasSelectedText() && m_line->selectedText() == m_line->text();
    const QStringList codes = TickTyping::ticked(m_line->text());
    const bool isRight =
        TickTyping::isTicks(m_line->text()) &&
        std::all_of(codes.begin(), codes.end(), [this](const QString& code) { return m_ticks->placeOf(code) >= 0; });
    // A digit takes the place of words and of wrong numbers that are chosen as a whole, as any letter does.
    const QString text = isAllChosen && !isRight ? QString() : m_line->text();
    const QString typed = Numerals::toAscii(key.text());
    if (key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) || !TickTyping::isTicks(text)) {
        m_typing.close();
        return false;
    }
    if (typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9') {
        putTicks(m_typing.withDigit(text, typed.front()));
        if (const int place = m_ticks->placeOf(m_typing.open()); place >= 0) {
            standAt(place);
        }
        return true;
    }
    if (typed == QLatin1String(" ") && m_typing.open().isEmpty() && m_line->text() == text && m_ticks->cursor() >= 0) {
        putTicks(m_typing.toggled(text, m_ticks->ticks().at(m_ticks->cursor()).code));
        return true;
    }
    if (!typed.isEmpty() && QStringLiteral(" ,،;؛").contains(typed)) {
        m_typing.close(); // the number before is whole
        return true;
    }
    if ((key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) && key.modifiers() == Qt::NoModifier) {
        return goesAlong(key);
    }
    if (key.key() == Qt::Key_Backspace && !isAllChosen) {
        putTicks(m_typing.withoutLast(text));
        return true;
    }
    // The words beside an answer («أخرى، تُذكر») follow its number.
    const QString last = TickTyping::ticked(text).value(TickTyping::ticked(text).size() - 1);
    if (!isAllChosen && !typed.isEmpty() && typed.front().isLetter() && wantsWords(last)) {
        m_line->setText(text + QStringLiteral(": "));
    }
    m_typing.close();
    return false;
}

} // namespace tahaluf
