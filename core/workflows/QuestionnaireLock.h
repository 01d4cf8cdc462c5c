// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, a change to the questions of a form that was handed out and to the lists of
 * answers it uses: what the bodies answered must stay what they were asked. The next version is made from it instead.
 */
class QuestionnaireLock final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireLock)

public:
    explicit QuestionnaireLock(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override { return asBar(written(event)); }
    Result<void> refuseWhenHandedOut(QuestionnaireId form) const;
    Result<void> refuseWhenUsed(AnswerListId list) const;

private:
    Result<QString> firstNumber(const QString& sql, qint64 id) const;

    Database& m_database;
};

} // namespace tahaluf
