// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/LetterComposer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tahaluf {

class ArabicTextEdit;
class DualDateEdit;
class LinkPicker;
class PageContext;

/**
 * Writing letters from the records: of which kind, about which meeting, to whom, until when an answer is asked. The
 * standard text stands there to be changed; what is typed over it is never replaced.
 */
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    /** `start` is what is known before: the meeting, the body, the letter that is answered. */
    LetterDialog(PageContext& context, const LetterOrder& start, QWidget* parent = nullptr);

    /** A reminder of this letter; the others in the list owe an answer to the same and can be reminded with it. */
    void setReminder(const std::vector<Letter>& awaited);

    /** The letters that were written, with their numbers. */
    [[nodiscard]] const std::vector<Letter>& written() const { return m_written; }
    [[nodiscard]] QComboBox* kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox* recipientsBox() const { return m_to; }
    [[nodiscard]] LinkPicker* meetingPicker() const { return m_meeting; }
    [[nodiscard]] LinkPicker* bodyPicker() const { return m_body; }
    [[nodiscard]] DualDateEdit* dueEdit() const { return m_due; }
    [[nodiscard]] QLineEdit* subjectEdit() const { return m_subject; }
    [[nodiscard]] ArabicTextEdit* textEdit() const { return m_text; }
    [[nodiscard]] QPushButton* writeButton() const { return m_write; }
    [[nodiscard]] QString problem() const;

    void accept() override;

private:
    void build();
    QWidget* addField(QGridLayout& grid, const QString& label, QWidget* editor, int row, int column, int span = 1);
    void fillChoices();
    void fillRecipients();
    void connectParts();
    /** Puts the standard wording where nothing of one's own is typed. */
    void refill();
    void takeWording();
    void showProblem(const Error& error);
    [[nodiscard]] LetterOrder order() const;
    Result<std::vector<Letter>> write() const;

    PageContext& m_context;
    LetterOrder m_start;
    std::vector<Letter> m_reminded;
    std::vector<LetterWording> m_wordings;
    std::vector<Letter> m_written;
    QComboBox* m_kind;
    QComboBox* m_language;
    LinkPicker* m_meeting;
    QComboBox* m_to;
    LinkPicker* m_body;
    QLineEdit* m_addressee;
    DualDateEdit* m_due;
    QLineEdit* m_enclosures;
    QComboBox* m_wording;
    QLineEdit* m_subject;
    ArabicTextEdit* m_text;
    QCheckBox* m_others;
    QLabel* m_hint;
    QLabel* m_problem;
    QPushButton* m_write;
    QWidget* m_bodyField = nullptr;
    QWidget* m_addresseeField = nullptr;
    QWidget* m_wordingField = nullptr;
    std::vector<QWidget*> m_choiceFields; ///< not asked for a reminder
    QString m_lastSubject; ///< what was filled in and not typed
    QString m_lastText;
    QString m_lastAddressee;
    QString m_lastEnclosures;
    QDate m_lastDue;
    bool m_isFilling = false;
};

} // namespace tahaluf
