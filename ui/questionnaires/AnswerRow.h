// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "language/Phrasebook.h"
#include "questionnaires/TickTyping.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace tahaluf {

class ArabicTextEdit;
class OptionTicks;

/**
 * One question of a form as it is entered: its number and words, what may be chosen, one field. Digits tick what may be
 * chosen («1; 3», yes and no by 1 and 2), the arrows go from one to the next and Space ticks it; rows of a table are
 * typed line by line, cells between bars. It is an empty place of about the right height until it is needed, so that a
 * form of any length opens at once.
 */
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    /** The form must outlive it. */
    AnswerRow(const QuestionnaireForm& form,
              const Question& question,
              const Phrasebook& words,
              QWidget* parent = nullptr);

    [[nodiscard]] QuestionId question() const { return m_question.id; }
    /** Makes the field and what stands around it, once. */
    void build();
    [[nodiscard]] bool isBuilt() const { return m_title != nullptr; }
    /** What is typed, as the entry takes it. */
    [[nodiscard]] QString text() const;
    /** Shows the stored answer: in the field as it is typed, below it in words. */
    void show(const AnswerSet& answers);
    [[nodiscard]] bool isChanged() const { return text() != m_stored; }
    /** What is chosen of the typed words, else all of them. */
    [[nodiscard]] QString chosenWords() const;

    void setAsked(bool asked);
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    void setProblem(const QString& problem);
    [[nodiscard]] const QString& problem() const { return m_problemText; }
    /** Proposals made of the answer, by number. */
    void setProposals(const QStringList& numbers);
    [[nodiscard]] const QString& understood() const { return m_understoodText; }
    /** Builds it. */
    [[nodiscard]] QWidget& field();
    /** What may be ticked; nothing for questions that are answered in words or figures. Builds it. */
    [[nodiscard]] OptionTicks* ticks();

signals:
    void goOn();
    void goBack();
    void focused();
    /** By a person, at each key. */
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString asTyped(const AnswerSet& answers) const;
    /** What is typed as the entry takes it. */
    [[nodiscard]] QString asTaken(const QString& typed) const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int heightBefore() const;
    void showState();

    // What may be ticked; in AnswerRowTicks.cpp.
    void makeTicks();
    void followTicks();
    void putTicks(const QString& text);
    void standAt(int place);
    /** Whether the key ticked something. */
    bool ticksBy(const QKeyEvent& key);
    bool goesAlong(const QKeyEvent& key);
    [[nodiscard]] bool wantsWords(const QString& code) const;

    const QuestionnaireForm& m_form;
    const Question& m_question;
    Phrasebook m_words;
    TickTyping m_typing;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    OptionTicks* m_ticks = nullptr;
    QLineEdit* m_line = nullptr;
    ArabicTextEdit* m_text = nullptr;
    QLabel* m_understood = nullptr;
    QLabel* m_problem = nullptr;
    QString m_shown; ///< what the field begins with
    QString m_stored;
    QString m_understoodText;
    QString m_problemText;
    bool m_isAsked = true;
};

} // namespace tahaluf
