// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/QuestionnaireDesign.h"

#include "base/Uid.h"
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/FormCode.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"

#include <QHash>

namespace tahaluf {

namespace {

QString numberOf(const Questionnaire& form)
{
    return QStringLiteral("%1-%2").arg(form.code).arg(form.version);
}

} // namespace

Result<Questionnaire> QuestionnaireDesign::draftOf(QuestionnaireId id) const
{
    Result<Questionnaire> form = m_records.questionnaires.get(id);
    if (form && form->state != QuestionnaireState::Draft) {
        return refused(
            tr("The form %1 is not a draft any more. Start its next version to change it.").arg(form->number));
    }
    return form;
}

Result<Questionnaire> QuestionnaireDesign::change(QuestionnaireId id,
                                                  const std::function<Result<void>(Questionnaire&)>& edit)
{
    return changeRecord(m_records.questionnaires, id, edit);
}

Result<void> QuestionnaireDesign::save(Questionnaire& questionnaire)
{
    questionnaire.code = questionnaire.code.trimmed().toUpper();
    if (!FormCode::areLetters(questionnaire.code)) {
        return refused(tr("The code is one to four Latin letters, such as TF: the codes of the papers begin with it."),
                       QStringLiteral("code"));
    }
    if (questionnaire.title.trimmed().isEmpty()) {
        return refused(tr("Give the form a title."), QStringLiteral("title"));
    }
    return questionnaire.id.isValid() ? correct(questionnaire) : enter(questionnaire);
}

Result<void> QuestionnaireDesign::enter(Questionnaire& questionnaire)
{
    Result<std::vector<Questionnaire>> same =
        m_records.questionnaires.where(QStringLiteral("code = ?"), {questionnaire.code}, QStringLiteral("version"));
    if (!same) {
        return same.takeError();
    }
    for (const Questionnaire& each : *same) {
        if (each.version == questionnaire.version) {
            return refused(tr("The code %1 belongs to “%2” already. Choose other letters.").arg(each.code, each.title),
                           QStringLiteral("code"));
        }
    }
    if (questionnaire.version < 1) {
        return refused(tr("Versions count from 1."), QStringLiteral("version"));
    }
    // A later version that comes with the data belongs to the form whose letters it has.
    questionnaire.lineage = same->empty() ? newUid() : same->front().lineage;
    questionnaire.number = numberOf(questionnaire);
    if (!questionnaire.createdOn.isValid()) {
        questionnaire.createdOn = m_records.now().date();
    }
    return m_records.questionnaires.insert(questionnaire);
}

Result<void> QuestionnaireDesign::correct(Questionnaire& given)
{
    // A refusal after writing must leave the caller's record as it was.
    Questionnaire questionnaire = given;
    Result<Questionnaire> before = m_records.questionnaires.get(questionnaire.id);
    if (!before) {
        return before.takeError();
    }
    if (before->state != QuestionnaireState::Draft) {
        return refused(
            tr("The form %1 is not a draft any more. Start its next version to change it.").arg(before->number));
    }
    const QuestionnaireState asked = questionnaire.state;
    // These have commands of their own; a form or an import cannot move them on the side.
    questionnaire.code = before->code;
    questionnaire.version = before->version;
    questionnaire.number = before->number;
    questionnaire.lineage = before->lineage;
    questionnaire.basedOn = before->basedOn;
    questionnaire.state = before->state;
    questionnaire.releasedOn = before->releasedOn;
    questionnaire.closedOn = before->closedOn;
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> saved = m_records.questionnaires.update(questionnaire); !saved) {
        return saved;
    }
    if (asked != QuestionnaireState::Draft) {
        Result<Questionnaire> moved =
            asked == QuestionnaireState::InUse ? release(questionnaire.id) : close(questionnaire.id);
        if (!moved) {
            return moved.takeError();
        }
        questionnaire = *moved;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    given = questionnaire;
    return {};
}

Result<std::vector<QuestionProblem>> QuestionnaireDesign::problems(QuestionnaireId id) const
{
    Result<QuestionnaireForm> form = QuestionnaireQueries(m_records).form(id);
    if (!form) {
        return form.takeError();
    }
    return QuestionnaireFlow(*form).designProblems();
}

Result<Questionnaire> QuestionnaireDesign::release(QuestionnaireId id)
{
    return change(id, [&](Questionnaire& form) -> Result<void> {
        if (form.state != QuestionnaireState::Draft) {
            return refused(tr("The form %1 is not a draft any more.").arg(form.number));
        }
        Result<QuestionnaireForm> whole = QuestionnaireQueries(m_records).form(id);
        if (!whole) {
            return whole.takeError();
        }
        if (whole->questions().empty()) {
            return refused(tr("The form %1 has no question yet.").arg(form.number));
        }
        const std::vector<QuestionProblem> found = QuestionnaireFlow(*whole).designProblems();
        if (!found.empty()) {
            return refused(found.front().message);
        }
        form.state = QuestionnaireState::InUse;
        form.releasedOn = m_records.now().date();
        return {};
    });
}

Result<Questionnaire> QuestionnaireDesign::reopen(QuestionnaireId id)
{
    return change(id, [&](Questionnaire& form) -> Result<void> {
        Result<bool> isHandedOut = QuestionnaireQueries(m_records).isHandedOut(id);
        if (!isHandedOut) {
            return isHandedOut.takeError();
        }
        if (*isHandedOut) {
            return refused(tr("The form %1 was handed out and stays as it is. Start its next version to change it.")
                               .arg(form.number));
        }
        form.state = QuestionnaireState::Draft;
        form.releasedOn = form.closedOn = {};
        return {};
    });
}

Result<Questionnaire> QuestionnaireDesign::close(QuestionnaireId id)
{
    return change(id, [&](Questionnaire& form) -> Result<void> {
        if (form.state != QuestionnaireState::InUse) {
            return refused(tr("The form %1 is not in use.").arg(form.number));
        }
        form.state = QuestionnaireState::Closed;
        form.closedOn = m_records.now().date();
        return {};
    });
}

Result<void> QuestionnaireDesign::remove(QuestionnaireId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Questionnaire> draft = draftOf(id);
    if (!draft) {
        return draft.takeError();
    }
    Result<QuestionnaireForm> form = QuestionnaireQueries(m_records).form(id);
    if (!form) {
        return form.takeError();
    }
    for (const Question& question : form->questions()) {
        for (const Question& column : form->columns(question.id)) {
            if (Result<void> removed = m_records.questions.remove(column.id); !removed) {
                return removed;
            }
        }
        if (Result<void> removed = m_records.questions.remove(question.id); !removed) {
            return removed;
        }
    }
    for (const QuestionnaireSection& section : form->sections()) {
        if (Result<void> removed = m_records.questionnaireSections.remove(section.id); !removed) {
            return removed;
        }
    }
    if (Result<void> removed = m_records.questionnaires.remove(id); !removed) {
        return removed;
    }
    return transaction->commit();
}

Result<Questionnaire>
QuestionnaireDesign::copy(QuestionnaireId id, const QString& code, const QString& title, const QString& titleEn)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Questionnaire> copied = m_records.questionnaires.get(id);
    if (!copied) {
        return copied;
    }
    Questionnaire form = *copied;
    form.id = {};
    form.uid.clear();
    form.revision = 0;
    form.code = code;
    form.version = 1;
    form.title = title;
    form.titleEn = titleEn;
    form.state = QuestionnaireState::Draft;
    form.basedOn = id;
    form.createdOn = form.releasedOn = form.closedOn = {};
    if (Result<void> saved = save(form); !saved) {
        return saved.takeError();
    }
    if (Result<void> done = copyQuestions(id, form, false); !done) {
        return done.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return form;
}

Result<Questionnaire> QuestionnaireDesign::editing(QuestionnaireId id)
{
    Result<std::vector<Questionnaire>> versions = QuestionnaireQueries(m_records).versions(id);
    if (!versions) {
        return versions.takeError();
    }
    for (const Questionnaire& version : *versions) {
        if (version.state == QuestionnaireState::Draft) {
            return version;
        }
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Questionnaire> before = m_records.questionnaires.get(id);
    if (!before) {
        return before;
    }
    Questionnaire form = *before;
    form.id = {};
    form.uid.clear();
    form.revision = 0;
    form.version = versions->front().version + 1;
    form.state = QuestionnaireState::Draft;
    form.basedOn = id;
    form.createdOn = form.releasedOn = form.closedOn = {};
    if (Result<void> saved = enter(form); !saved) {
        return saved.takeError();
    }
    if (Result<void> done = copyQuestions(id, form, true); !done) {
        return done.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return form;
}

Result<void> QuestionnaireDesign::copyQuestions(QuestionnaireId from, const Questionnaire& to, bool keepsLineage)
{
    Result<QuestionnaireForm> form = QuestionnaireQueries(m_records).form(from);
    if (!form) {
        return form.takeError();
    }
    const auto asNew = [&to](auto row) {
        row.id = {};
        row.uid.clear();
        row.revision = 0;
        row.questionnaire = to.id;
        row.number = to.number + QLatin1Char('/') + row.key;
        return row;
    };
    QHash<qint64, QuestionnaireSectionId> sections;
    for (const QuestionnaireSection& section : form->sections()) {
        QuestionnaireSection copied = asNew(section);
        if (Result<void> saved = m_records.questionnaireSections.insert(copied); !saved) {
            return saved;
        }
        sections.insert(section.id.value(), copied.id);
    }
    // In paper order, so that what a condition looks at was copied before it.
    QHash<qint64, QuestionId> questions;
    const auto take = [&](const Question& question) -> Result<void> {
        Question copied = asNew(question);
        copied.section = sections.value(question.section.value());
        copied.parent = questions.value(question.parent.value());
        copied.conditionOn = questions.value(question.conditionOn.value());
        copied.lineage = keepsLineage ? question.lineage : newUid();
        Result<void> saved = m_records.questions.insert(copied);
        questions.insert(question.id.value(), copied.id);
        return saved;
    };
    for (const Question& question : form->questions()) {
        if (Result<void> taken = take(question); !taken) {
            return taken;
        }
        for (const Question& column : form->columns(question.id)) {
            if (Result<void> taken = take(column); !taken) {
                return taken;
            }
        }
    }
    return {};
}

} // namespace tahaluf
