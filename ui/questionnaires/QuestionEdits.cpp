// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/QuestionEdits.h"

#include "storage/Transaction.h"
#include "Workspace.h"

namespace tahaluf {

Question QuestionEdits::blank() const
{
    Question made;
    made.questionnaire = m_form.questionnaire().id;
    made.text = tr("New question");
    return made;
}

Result<QuestionnaireSection> QuestionEdits::addSection(const FormPart& at)
{
    QuestionnaireSection section;
    section.questionnaire = m_form.questionnaire().id;
    section.title = tr("New section");
    return m_workspace.questionnaires().addSection(section, at.section);
}

Result<Question> QuestionEdits::addQuestion(const FormPart& at)
{
    Result<Transaction> transaction = Transaction::begin(m_workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    Question made = blank();
    made.section = at.section;
    if (m_form.sections().empty()) {
        // A form begins with its first section.
        Result<QuestionnaireSection> first = addSection({});
        if (!first) {
            return first.takeError();
        }
        made.section = first->id;
    }
    const Question* before = m_form.find(at.question);
    if (before && before->parent.isValid()) {
        made.text = tr("New column");
    }
    Result<Question> added = m_workspace.questionnaires().addQuestion(made, at.question);
    if (!added) {
        return added;
    }
    if (const std::vector<const Question*> within = m_form.questionsOf(at.section);
        !at.question.isValid() && !within.empty()) {
        // Below the name of a section is its first place.
        Result<bool> moved = m_workspace.questionnaires().moveQuestion(added->id, -static_cast<int>(within.size()));
        if (!moved) {
            return moved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return added;
}

Result<Question> QuestionEdits::addColumn(const Question& table)
{
    Question made = blank();
    made.text = tr("New column");
    made.parent = table.id;
    made.section = table.section;
    return m_workspace.questionnaires().addQuestion(made);
}

Result<Question> QuestionEdits::copyQuestion(const Question& question)
{
    Result<Transaction> transaction = Transaction::begin(m_workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    const auto fresh = [](Question copy) {
        copy.id = {};
        copy.uid.clear();
        copy.revision = 0;
        copy.key.clear();
        copy.lineage.clear();
        return copy;
    };
    Result<Question> made = m_workspace.questionnaires().addQuestion(fresh(question), question.id);
    if (!made) {
        return made;
    }
    for (const Question& column : m_form.columns(question.id)) {
        Question copy = fresh(column);
        copy.parent = made->id;
        if (Result<Question> added = m_workspace.questionnaires().addQuestion(copy); !added) {
            return added;
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return made;
}

Result<void> QuestionEdits::remove(const FormPart& part)
{
    return part.question.isValid() ? m_workspace.questionnaires().removeQuestion(part.question)
                                   : m_workspace.questionnaires().removeSection(part.section);
}

Result<void> QuestionEdits::restore(const FormPart& part)
{
    CoalitionRecords& records = m_workspace.records();
    Result<Transaction> transaction = Transaction::begin(m_workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    std::vector<QuestionId> questions;
    const auto take = [&](const Question& question) {
        questions.push_back(question.id);
        for (const Question& column : m_form.columns(question.id)) {
            questions.push_back(column.id);
        }
    };
    if (const Question* question = m_form.find(part.question)) {
        take(*question);
    } else {
        if (Result<void> back = records.questionnaireSections.restore(part.section); !back) {
            return back;
        }
        for (const Question* each : m_form.questionsOf(part.section)) {
            take(*each);
        }
    }
    for (const QuestionId id : questions) {
        if (Result<void> back = records.questions.restore(id); !back) {
            return back;
        }
    }
    return transaction->commit();
}

} // namespace tahaluf
