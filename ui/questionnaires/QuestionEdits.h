// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "questionnaires/QuestionOutline.h"

#include <QCoreApplication>

namespace tahaluf {

class Workspace;

/** What the designer does with a part of a draft in one transaction each. */
class QuestionEdits
{
    Q_DECLARE_TR_FUNCTIONS(QuestionEdits)

public:
    QuestionEdits(Workspace& workspace, const QuestionnaireForm& form)
        : m_workspace(workspace)
        , m_form(form)
    {
    }

    /** A section after the chosen place. */
    Result<QuestionnaireSection> addSection(const FormPart& at);
    /** A question after the chosen place; beside a column, a column. */
    Result<Question> addQuestion(const FormPart& at);
    /** A last column of a table. */
    Result<Question> addColumn(const Question& table);
    /** The same question again, behind it, with its columns. */
    Result<Question> copyQuestion(const Question& question);
    Result<void> remove(const FormPart& part);
    /** Brings back what `remove` took away, given the form as it was before. */
    Result<void> restore(const FormPart& part);

private:
    [[nodiscard]] Question blank() const;

    Workspace& m_workspace;
    const QuestionnaireForm& m_form;
};

} // namespace tahaluf
