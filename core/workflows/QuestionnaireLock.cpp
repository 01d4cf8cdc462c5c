// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/QuestionnaireLock.h"

#include "storage/Query.h"

namespace tahaluf {

Result<QString> QuestionnaireLock::firstNumber(const QString& sql, qint64 id) const
{
    Query query(m_database, sql);
    query.bind(id);
    QString number;
    while (query.next()) {
        number = query.value<QString>(0);
    }
    return query.isDone() ? Result<QString>(number) : Result<QString>(query.takeError());
}

Result<void> QuestionnaireLock::refuseWhenHandedOut(QuestionnaireId form) const
{
    Result<QString> number = firstNumber(
        QStringLiteral("SELECT q.number FROM questionnaires q WHERE q.id = ? AND EXISTS (SELECT 1 FROM distributions d "
                       "WHERE d.questionnaire = q.id AND d.deleted = 0)"),
        form.value());
    if (!number) {
        return number.takeError();
    }
    return number->isEmpty()
               ? Result<void>()
               : Result<void>(refused(tr("The form %1 was handed out and stays as it is. Start its next version to "
                                         "change it.")
                                          .arg(*number)));
}

Result<void> QuestionnaireLock::refuseWhenUsed(AnswerListId list) const
{
    Result<QString> number = firstNumber(
        QStringLiteral("SELECT q.number FROM questionnaires q JOIN questions s ON s.questionnaire = q.id AND s.deleted "
                       "= 0 WHERE s.answer_list = ? AND EXISTS (SELECT 1 FROM distributions d WHERE d.questionnaire = "
                       "q.id AND d.deleted = 0) LIMIT 1"),
        list.value());
    if (!number) {
        return number.takeError();
    }
    return number->isEmpty() ? Result<void>()
                             : Result<void>(refused(
                                   tr("The form %1, which was handed out, uses this list of answers. Change a copy of "
                                      "the list.")
                                       .arg(*number)));
}

Result<void> QuestionnaireLock::written(const WriteEvent& event)
{
    const auto link = [&event](const QString& field) {
        return event.values[static_cast<std::size_t>(event.entity.indexOf(field))].toLongLong();
    };
    const QString& key = event.entity.key;
    if (key == QLatin1String("questionnaire_sections") || key == QLatin1String("questions")) {
        return refuseWhenHandedOut(QuestionnaireId(link(QStringLiteral("questionnaire"))));
    }
    if (key == QLatin1String("answer_lists")) {
        return refuseWhenUsed(AnswerListId(event.id));
    }
    if (key == QLatin1String("answer_options")) {
        return refuseWhenUsed(AnswerListId(link(QStringLiteral("answer_list"))));
    }
    return {};
}

} // namespace tahaluf
