// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "pages/CommandDialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tahaluf {

class PageContext;

/** When a question is asked: always, or depending on the answer to an earlier one, chosen from its own answers. */
class ConditionDialog final : public CommandDialog
{
    Q_OBJECT

public:
    ConditionDialog(PageContext& context, const QuestionnaireForm& form, const Question& question, QWidget* parent);

    [[nodiscard]] QComboBox& questions() const { return *m_on; }
    [[nodiscard]] QComboBox& tests() const { return *m_test; }
    /** The answers any of which will do. */
    [[nodiscard]] QListWidget& answers() const { return *m_answers; }
    [[nodiscard]] QLineEdit& number() const { return *m_number; }

private:
    [[nodiscard]] const Question* earlier() const;
    [[nodiscard]] QString value() const;
    void fillQuestions();
    void fillTests();
    void fillAnswers();
    void showFields();
    Result<void> save();

    PageContext& m_context;
    const QuestionnaireForm& m_form;
    Question m_question;
    QComboBox* m_on;
    QComboBox* m_test;
    QListWidget* m_answers;
    QLineEdit* m_number;
};

} // namespace tahaluf
