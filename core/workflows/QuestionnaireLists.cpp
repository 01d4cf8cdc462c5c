// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "storage/Transaction.h"
#include "workflows/Positions.h"
#include "workflows/QuestionnaireDesign.h"

#include <QRegularExpression>

namespace tahaluf {

// Moving and removing questions, and the lists of answers they share.

Result<bool> QuestionnaireDesign::moveQuestion(QuestionId id, int steps)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Question> question = m_records.questions.get(id);
    if (!question) {
        return question.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(question->questionnaire); !draft) {
        return draft.takeError();
    }
    Result<std::vector<Question>> row = neighbours(*question);
    if (!row) {
        return row.takeError();
    }
    bool isMoved = moveAmong(*row, id, steps);
    if (!isMoved && steps != 0 && !question->parent.isValid()) {
        Result<std::vector<QuestionnaireSection>> sections = sectionsOf(question->questionnaire);
        if (!sections) {
            return sections.takeError();
        }
        const auto at = std::find_if(sections->begin(), sections->end(), [&](const QuestionnaireSection& each) {
            return each.id == question->section;
        });
        const bool isBack = steps < 0;
        if (at != sections->end() && (isBack ? at != sections->begin() : at + 1 != sections->end())) {
            question->section = isBack ? (at - 1)->id : (at + 1)->id;
            row = neighbours(*question);
            if (!row) {
                return row.takeError();
            }
            row->insert(isBack ? row->end() : row->begin(), *question);
            // Written once here, since its place may be the same number in both sections.
            Question& moved = isBack ? row->back() : row->front();
            moved.position = 0;
            if (Result<void> saved = m_records.questions.update(moved); !saved) {
                return saved.takeError();
            }
            isMoved = true;
        }
    }
    if (Result<void> placed = setPositions(m_records.questions, *row); !placed) {
        return placed.takeError();
    }
    if (Result<void> checked = checkConditions(question->questionnaire); !checked) {
        return checked.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return isMoved;
}

Result<Question> QuestionnaireDesign::moveInto(QuestionId id, QuestionnaireSectionId section)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Question> question = m_records.questions.get(id);
    if (!question) {
        return question;
    }
    if (Result<Questionnaire> draft = draftOf(question->questionnaire); !draft) {
        return draft.takeError();
    }
    if (question->parent.isValid()) {
        return refused(tr("A column of a table stays in its table."));
    }
    question->section = section;
    if (Result<void> completed = completeQuestion(*question); !completed) {
        return completed.takeError();
    }
    Result<std::vector<Question>> row = neighbours(*question);
    if (!row) {
        return row.takeError();
    }
    question->position = row->empty() ? 1 : row->back().position + 1;
    if (Result<void> saved = m_records.questions.update(*question); !saved) {
        return saved.takeError();
    }
    if (Result<void> checked = checkConditions(question->questionnaire); !checked) {
        return checked.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return question;
}

Result<void> QuestionnaireDesign::removeQuestion(QuestionId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Question> question = m_records.questions.get(id);
    if (!question) {
        return question.takeError();
    }
    if (Result<Questionnaire> draft = draftOf(question->questionnaire); !draft) {
        return draft.takeError();
    }
    Result<std::vector<Question>> dependent = m_records.questions.where(
        QStringLiteral("questionnaire = ? AND condition_on = ?"), {question->questionnaire.value(), id.value()});
    if (!dependent) {
        return dependent.takeError();
    }
    if (!dependent->empty()) {
        return refused(
            tr("“%1” depends on this question. Change its condition first.").arg(dependent->front().text.simplified()));
    }
    Result<std::vector<Question>> columns = m_records.questions.where(QStringLiteral("parent = ?"), {id.value()});
    if (!columns) {
        return columns.takeError();
    }
    for (const Question& column : *columns) {
        if (Result<void> removed = m_records.questions.remove(column.id); !removed) {
            return removed;
        }
    }
    if (Result<void> removed = m_records.questions.remove(id); !removed) {
        return removed;
    }
    return transaction->commit();
}

Result<void> QuestionnaireDesign::saveList(AnswerList& list)
{
    if (list.name.trimmed().isEmpty()) {
        return refused(tr("Give the list a name."), QStringLiteral("name"));
    }
    Result<std::vector<AnswerList>> same = m_records.answerLists.where(QStringLiteral("name = ?"), {list.name});
    if (!same) {
        return same.takeError();
    }
    for (const AnswerList& each : *same) {
        if (each.id != list.id) {
            return refused(tr("There is a list of answers named “%1” already.").arg(list.name), QStringLiteral("name"));
        }
    }
    return m_records.answerLists.save(list);
}

Result<void> QuestionnaireDesign::saveOption(AnswerOption& option)
{
    static const QRegularExpression keyShape(QStringLiteral("^[a-z][a-z0-9_]*$"));
    Result<std::vector<AnswerOption>> all = m_records.answerOptions.where(
        QStringLiteral("answer_list = ?"), {option.answerList.value()}, QStringLiteral("position, id"));
    if (!all) {
        return all.takeError();
    }
    const auto isTaken = [&](const QString& key) {
        return std::any_of(all->begin(), all->end(), [&](const AnswerOption& each) {
            return each.key == key && each.id != option.id;
        });
    };
    for (int next = 1; option.key.isEmpty(); ++next) {
        const QString key = QStringLiteral("a%1").arg(next);
        option.key = isTaken(key) ? QString() : key;
    }
    if (!keyShape.match(option.key).hasMatch() || isTaken(option.key)) {
        return refused(
            tr("The key “%1” is used already, or is not made of small Latin letters, digits and _.").arg(option.key),
            QStringLiteral("key"));
    }
    if (!option.id.isValid() && option.position == 0) {
        option.position = all->empty() ? 1 : all->back().position + 1;
    }
    return m_records.answerOptions.save(option);
}

Result<AnswerList> QuestionnaireDesign::addList(const QString& name, const std::vector<AnswerOption>& options)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    AnswerList list;
    list.name = name;
    if (Result<void> saved = saveList(list); !saved) {
        return saved.takeError();
    }
    if (Result<void> set = setOptions(list.id, options); !set) {
        return set.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return list;
}

Result<void> QuestionnaireDesign::setOptions(AnswerListId list, const std::vector<AnswerOption>& options)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<AnswerOption>> before =
        m_records.answerOptions.where(QStringLiteral("answer_list = ?"), {list.value()});
    if (!before) {
        return before.takeError();
    }
    for (const AnswerOption& old : *before) {
        if (std::none_of(options.begin(), options.end(), [&](const AnswerOption& each) { return each.id == old.id; })) {
            if (Result<void> removed = m_records.answerOptions.remove(old.id); !removed) {
                return removed;
            }
        }
    }
    int position = 0;
    for (AnswerOption option : options) {
        if (option.text.trimmed().isEmpty()) {
            return refused(tr("An answer of the list has no text."), QStringLiteral("text"));
        }
        option.answerList = list;
        option.position = ++position;
        if (Result<void> saved = saveOption(option); !saved) {
            return saved;
        }
    }
    return transaction->commit();
}

Result<AnswerList> QuestionnaireDesign::listForEditing(QuestionnaireId draft, AnswerListId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<Questionnaire> form = draftOf(draft); !form) {
        return form.takeError();
    }
    const QuestionnaireQueries queries(m_records);
    Result<std::vector<Questionnaire>> users = queries.usersOf(id);
    if (!users) {
        return users.takeError();
    }
    Result<AnswerList> list = m_records.answerLists.get(id);
    if (list && !users->empty()) {
        Result<std::vector<AnswerOption>> options = m_records.answerOptions.where(
            QStringLiteral("answer_list = ?"), {id.value()}, QStringLiteral("position, id"));
        if (!options) {
            return options.takeError();
        }
        for (AnswerOption& option : *options) {
            option.id = {};
            option.uid.clear();
            option.revision = 0;
        }
        QString name = list->name;
        for (int next = 2;; ++next) {
            name = QStringLiteral("%1 (%2)").arg(list->name).arg(next);
            Result<std::vector<AnswerList>> same = m_records.answerLists.where(QStringLiteral("name = ?"), {name});
            if (!same) {
                return same.takeError();
            }
            if (same->empty()) {
                break;
            }
        }
        AnswerList copied;
        copied.name = name;
        copied.nameEn = list->nameEn;
        if (Result<void> saved = saveList(copied); !saved) {
            return saved.takeError();
        }
        if (Result<void> set = setOptions(copied.id, *options); !set) {
            return set.takeError();
        }
        Result<std::vector<Question>> questions = m_records.questions.where(
            QStringLiteral("questionnaire = ? AND answer_list = ?"), {draft.value(), id.value()});
        if (!questions) {
            return questions.takeError();
        }
        for (Question& question : *questions) {
            question.answerList = copied.id;
            if (Result<void> saved = m_records.questions.update(question); !saved) {
                return saved.takeError();
            }
        }
        list = copied;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return list;
}

} // namespace tahaluf
