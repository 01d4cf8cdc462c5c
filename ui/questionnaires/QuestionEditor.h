// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "questionnaires/QuestionOutline.h"
#include "widgets/PageContext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tahaluf {

class RecordForm;

/**
 * The chosen question or section: its kind, its words in both languages, what may be answered and when it is asked.
 * Fields that its kind has no use for are not in sight. What is refused is said at its field.
 */
class QuestionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(PageContext& context, QWidget* parent = nullptr);

    /** Shows the chosen part; what is typed and not saved stays while it is the same. The form must live as long. */
    void show(const QuestionnaireForm& form, const FormPart& part, bool isOpen);
    /** The form of fields that is shown now. */
    [[nodiscard]] RecordForm& fields() const;
    [[nodiscard]] QPushButton& conditionButton() const { return *m_condition; }
    [[nodiscard]] QPushButton& answersButton() const { return *m_answers; }
    [[nodiscard]] QPushButton& columnButton() const { return *m_column; }
    [[nodiscard]] QString conditionText() const;
    /** To the words of the question, chosen so that typing replaces them. */
    void focusWords();
    bool save();
    void discard();
    bool mayLeave();
    /** As wide as its fields need, since they do not scroll sideways. */
    [[nodiscard]] QSize minimumSizeHint() const override;
    void askCondition();
    void askAnswers();

signals:
    /** The question as it is typed now. */
    void typed(const tahaluf::Question& question);
    void columnAsked();
    /** Esc: back to the outline. */
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /** What a key does here; nothing where it does nothing. */
    [[nodiscard]] std::function<void()> command(const QKeyEvent& event);
    QWidget* side(RecordForm& fields, QVBoxLayout* above);
    [[nodiscard]] Question typedQuestion() const;
    [[nodiscard]] bool isQuestion() const { return m_part.question.isValid(); }
    void fit();
    void follow();

    PageContext& m_context;
    const QuestionnaireForm* m_form = nullptr;
    FormPart m_part;
    bool m_isOpen = false;
    QStringList m_useless; ///< fields the kind has no use for
    QStackedWidget* m_stack;
    RecordForm* m_question;
    RecordForm* m_section;
    QLabel* m_conditionText;
    QPushButton* m_condition;
    QPushButton* m_answers;
    QPushButton* m_column;
};

} // namespace tahaluf
