// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "pages/CommandDialog.h"

class QLineEdit;
class QTableWidget;

namespace tahaluf {

class PageContext;

/**
 * The answers to choose from: Arabic, English, and whether words are asked for («أخرى، تُذكر»). They are a list with a
 * name, which other questions and forms can share; one that a form in use has is copied first.
 */
class AnswerListDialog final : public CommandDialog
{
    Q_OBJECT

public:
    AnswerListDialog(PageContext& context, const QuestionnaireForm& form, const Question& question, QWidget* parent);

    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    /** Adds an empty line below the current one and writes into it. */
    void addLine();
    void removeLine();
    void moveLine(int steps);

private:
    void put(int row, const AnswerOption& option);
    [[nodiscard]] AnswerOption optionAt(int row) const;
    Result<void> save();

    PageContext& m_context;
    Question m_question;
    std::vector<AnswerOption> m_before;
    QLineEdit* m_name;
    QTableWidget* m_table;
};

} // namespace tahaluf
