// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Uid.h"
#include "coalition/QuestionnaireQueries.h"
#include "storage/Transaction.h"
#include "workflows/Positions.h"
#include "workflows/QuestionnaireDesign.h"

namespace tahaluf {

namespace {

/** Where a new row goes: behind `after`, or at the end. */
template <typename T> void putBehind(std::vector<T>& rows, const T& row, decltype(T::id) after)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [after](const T& each) { return each.id == after; });
    rows.insert(at == rows.end() ? at : at + 1, row);
}

} // namespace

Result<std::vector<QuestionnaireSection>> QuestionnaireDesign::sectionsOf(QuestionnaireId id) const
{
    return m_records.questionnaireSections.where(
        QStringLiteral("questionnaire = ?"), {id.value()}, QStringLiteral("position, id"));
}

Result<std::vector<Question>> QuestionnaireDesign::neighbours(const Question& question) const
{
    if (question.parent.isValid()) {
        return m_records.questions.where(
            QStringLiteral("parent = ?"), {question.parent.value()}, QStringLiteral("position, id"));
    }
    return m_records.questions.where(
        QStringLiteral("questionnaire = ? AND section IS ? AND parent IS NULL"),
        {question.questionnaire.value(), FieldValue<QuestionnaireSectionId>::toStored(question.section)},
        QStringLiteral("position, id"));
}

Result<void> QuestionnaireDesign::checkConditions(QuestionnaireId id) const
{
    Result<QuestionnaireForm> form = QuestionnaireQueries(m_records).form(id);
    if (!form) {
        return form.takeError();
    }
    const std::vector<QuestionProblem> found = QuestionnaireFlow(*form).conditionProblems();
    return found.empty() ? Result<void>()
                         : Result<void>(refused(found.front().message, QStringLiteral("condition_on")));
}

Result<QuestionnaireSection> QuestionnaireDesign::addSection(QuestionnaireSection section, QuestionnaireSectionId after)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(section.questionnaire); !draft) {
        return draft.takeError();
    }
    if (Result<void> saved = saveSection(section); !saved) {
        return saved.takeError();
    }
    Result<std::vector<QuestionnaireSection>> all = sectionsOf(section.questionnaire);
    if (!all) {
        return all.takeError();
    }
    if (after.isValid()) {
        const QuestionnaireSection added = all->back();
        all->pop_back();
        putBehind(*all, added, after);
        if (Result<void> placed = setPositions(m_records.questionnaireSections, *all); !placed) {
            return placed.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return m_records.questionnaireSections.get(section.id);
}

Result<void> QuestionnaireDesign::saveSection(QuestionnaireSection& section)
{
    if (section.title.trimmed().isEmpty()) {
        return refused(tr("Give the section a title."), QStringLiteral("title"));
    }
    Result<Questionnaire> form = m_records.questionnaires.get(section.questionnaire);
    if (!form) {
        return form.takeError();
    }
    Result<std::vector<QuestionnaireSection>> all = sectionsOf(section.questionnaire);
    if (!all) {
        return all.takeError();
    }
    if (section.id.isValid()) {
        Result<QuestionnaireSection> before = m_records.questionnaireSections.get(section.id);
        if (!before) {
            return before.takeError();
        }
        section.questionnaire = before->questionnaire;
        section.position = before->position;
        section.key = before->key;
        section.number = before->number;
        return m_records.questionnaireSections.update(section);
    }
    const auto isTaken = [&](const QString& key) {
        return std::any_of(all->begin(), all->end(), [&](const QuestionnaireSection& each) { return each.key == key; });
    };
    if (!section.key.isEmpty() && isTaken(section.key)) {
        return refused(tr("The key “%1” is used by another section of the form.").arg(section.key),
                       QStringLiteral("key"));
    }
    for (int next = 1; section.key.isEmpty(); ++next) {
        const QString key = QStringLiteral("s%1").arg(next);
        section.key = isTaken(key) ? QString() : key;
    }
    section.position = all->empty() ? 1 : all->back().position + 1;
    section.number = form->number + QLatin1Char('/') + section.key;
    return m_records.questionnaireSections.insert(section);
}

Result<bool> QuestionnaireDesign::moveSection(QuestionnaireSectionId id, int steps)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<QuestionnaireSection> section = m_records.questionnaireSections.get(id);
    if (!section) {
        return section.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(section->questionnaire); !draft) {
        return draft.takeError();
    }
    Result<std::vector<QuestionnaireSection>> all = sectionsOf(section->questionnaire);
    if (!all) {
        return all.takeError();
    }
    const bool isMoved = moveAmong(*all, id, steps);
    if (Result<void> placed = setPositions(m_records.questionnaireSections, *all); !placed) {
        return placed.takeError();
    }
    if (Result<void> checked = checkConditions(section->questionnaire); !checked) {
        return checked.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return isMoved;
}

Result<void> QuestionnaireDesign::removeSection(QuestionnaireSectionId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<QuestionnaireSection> section = m_records.questionnaireSections.get(id);
    if (!section) {
        return section.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(section->questionnaire); !draft) {
        return draft.takeError();
    }
    Result<std::vector<Question>> questions = m_records.questions.where(
        QStringLiteral("questionnaire = ? AND (section = ? OR parent IN (SELECT id FROM questions WHERE section = ?))"),
        {section->questionnaire.value(), id.value(), id.value()});
    if (!questions) {
        return questions.takeError();
    }
    for (const Question& question : *questions) {
        if (Result<void> removed = m_records.questions.remove(question.id); !removed) {
            return removed;
        }
    }
    if (Result<void> removed = m_records.questionnaireSections.remove(id); !removed) {
        return removed;
    }
    if (Result<void> checked = checkConditions(section->questionnaire); !checked) {
        return checked;
    }
    return transaction->commit();
}

Result<QString> QuestionnaireDesign::freeKey(QuestionnaireId form) const
{
    Result<std::vector<Question>> all = m_records.questions.where(QStringLiteral("questionnaire = ?"), {form.value()});
    if (!all) {
        return all.takeError();
    }
    for (int next = 1;; ++next) {
        const QString key = QStringLiteral("q%1").arg(next);
        if (std::none_of(all->begin(), all->end(), [&](const Question& each) { return each.key == key; })) {
            return key;
        }
    }
}

Result<void> QuestionnaireDesign::refuseTakenKey(QuestionnaireId form, const QString& key, QuestionId except) const
{
    Result<std::vector<Question>> same =
        m_records.questions.where(QStringLiteral("questionnaire = ? AND key = ?"), {form.value(), key});
    if (!same) {
        return same.takeError();
    }
    for (const Question& each : *same) {
        if (each.id != except) {
            return refused(tr("The key “%1” is used by another question of the form.").arg(key), QStringLiteral("key"));
        }
    }
    return {};
}

Result<void> QuestionnaireDesign::completeQuestion(Question& question) const
{
    if (question.parent.isValid()) {
        Result<Question> table = m_records.questions.get(question.parent);
        if (!table) {
            return table.takeError();
        }
        if (table->kind != QuestionKind::Table || table->questionnaire != question.questionnaire) {
            return refused(tr("Only a table of the same form has columns."), QStringLiteral("parent"));
        }
        if (question.kind == QuestionKind::Table || question.kind == QuestionKind::Ranking ||
            question.kind == QuestionKind::Consent || question.kind == QuestionKind::Signature) {
            return refused(tr("A column of a table cannot be of the kind “%1”.").arg(choiceLabel(question.kind)),
                           QStringLiteral("kind"));
        }
        question.section = table->section;
        return {};
    }
    if (!question.section.isValid()) {
        Result<std::vector<QuestionnaireSection>> sections = sectionsOf(question.questionnaire);
        if (!sections) {
            return sections.takeError();
        }
        if (sections->empty()) {
            return refused(tr("Add a section first: questions stand in sections."), QStringLiteral("section"));
        }
        question.section = sections->back().id;
        return {};
    }
    Result<QuestionnaireSection> section = m_records.questionnaireSections.get(question.section);
    if (!section) {
        return section.takeError();
    }
    return section->questionnaire == question.questionnaire
               ? Result<void>()
               : Result<void>(refused(tr("The section belongs to another form."), QStringLiteral("section")));
}

Result<void> QuestionnaireDesign::saveQuestion(Question& given)
{
    // A refusal after writing must leave the caller's record as it was.
    Question question = given;
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (question.text.trimmed().isEmpty()) {
        return refused(tr("Write the question first."), QStringLiteral("text"));
    }
    if (question.id.isValid()) {
        Result<Question> before = m_records.questions.get(question.id);
        if (!before) {
            return before.takeError();
        }
        question.questionnaire = before->questionnaire;
        question.section = before->section;
        question.parent = before->parent;
        question.position = before->position;
        question.lineage = before->lineage;
    } else if (Result<void> completed = completeQuestion(question); !completed) {
        return completed;
    }
    Result<Questionnaire> form = m_records.questionnaires.get(question.questionnaire);
    if (!form) {
        return form.takeError();
    }
    question.key = question.key.trimmed().toLower();
    if (question.key.isEmpty()) {
        Result<QString> key = freeKey(question.questionnaire);
        if (!key) {
            return key.takeError();
        }
        question.key = *key;
    }
    if (Result<void> free = refuseTakenKey(question.questionnaire, question.key, question.id); !free) {
        return free;
    }
    question.number = form->number + QLatin1Char('/') + question.key;
    if (!question.id.isValid()) {
        Result<std::vector<Question>> beside = neighbours(question);
        if (!beside) {
            return beside.takeError();
        }
        question.position = beside->empty() ? 1 : beside->back().position + 1;
        question.lineage = newUid();
    }
    if (Result<void> saved = m_records.questions.save(question); !saved) {
        return saved;
    }
    if (Result<void> checked = checkConditions(question.questionnaire); !checked) {
        return checked;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    given = question;
    return {};
}

Result<Question> QuestionnaireDesign::addQuestion(Question question, QuestionId after)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(question.questionnaire); !draft) {
        return draft.takeError();
    }
    if (after.isValid()) {
        Result<Question> before = m_records.questions.get(after);
        if (!before) {
            return before;
        }
        question.section = before->section;
        question.parent = before->parent;
    }
    if (Result<void> saved = saveQuestion(question); !saved) {
        return saved.takeError();
    }
    if (after.isValid()) {
        Result<std::vector<Question>> row = neighbours(question);
        if (!row) {
            return row.takeError();
        }
        const Question added = row->back();
        row->pop_back();
        putBehind(*row, added, after);
        if (Result<void> placed = setPositions(m_records.questions, *row); !placed) {
            return placed.takeError();
        }
        if (Result<void> checked = checkConditions(question.questionnaire); !checked) {
            return checked.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return m_records.questions.get(question.id);
}

} // namespace tahaluf
