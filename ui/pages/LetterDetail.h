// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/correspondence/Letter.h"
#include "records/RecordDetail.h"
#include "workflows/LetterComposer.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

/** A letter: number and state, whether its answer has come, its fields, what answers it, its files. */
class LetterDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit LetterDetail(PageContext& context, QWidget* parent = nullptr);

    /** Asks for the day on which the draft goes out, and whether those written with it go too. */
    void askSend();
    /** Starts the letter that answers this one: what came in is registered, what goes out is written. */
    void startAnswer();
    void askRemind();
    /** Asks which letter of the register answered, or how else the answer came. */
    void askAnswered();
    void showPaper();

    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* answerButton() const { return m_answer; }
    [[nodiscard]] QLabel* answerLine() const { return m_answerLine; }

signals:
    /** Letters were written from here; the page shows the first of them. */
    void wrote(const QList<qint64>& ids);

protected:
    void showHeader() override;

private:
    void addCommands();
    void addParts();
    void fitFields();
    void showAnswer(const Letter& letter);
    [[nodiscard]] std::optional<Letter> shownLetter() const;

    QLabel* m_answerLine;
    QPushButton* m_answering; ///< opens the letter that answered
    QPushButton* m_send;
    QPushButton* m_answer;
    QPushButton* m_paper;
    QPushButton* m_more;
    QAction* m_remind = nullptr;
    QAction* m_markAnswered = nullptr;
};

} // namespace tahaluf
