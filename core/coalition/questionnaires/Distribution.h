// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class DistributionChannel
{
    Paper,
    Email,
    Spreadsheet,
    Other
};
enum class DistributionState
{
    Sent,
    Received,
    AwaitingApproval,
    Reviewed,
    NoAnswer
};

/** One paper (or file) of a form given to a body or a person, found by the code printed on it. */
struct Distribution
{
    DistributionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «TF-0007-42»: letters, serial and check digits
    QuestionnaireId questionnaire;
    MemberId member;
    PersonId person; ///< to whom it was given
    MeetingId meeting; ///< at which it was handed out
    DistributionChannel channel = DistributionChannel::Paper;
    QDate sentOn;
    QDate receiptOn; ///< that they have the empty form
    QDate dueOn;
    DistributionState state = DistributionState::Sent;
    QDate answeredOn;
    QDate approvalDue;
    QDate reviewedOn;
    QString reviewedBy;
    QString reason; ///< why there is no answer, or what is waited for
    QString note;
    int sequence = 0;

    /** The day until which something is waited for; invalid where nothing is. */
    [[nodiscard]] QDate awaitedUntil() const
    {
        return state == DistributionState::Sent               ? dueOn
               : state == DistributionState::AwaitingApproval ? approvalDue
                                                              : QDate();
    }
    [[nodiscard]] bool isOverdue(QDate today) const { return awaitedUntil().isValid() && awaitedUntil() < today; }
};

template <> const ChoiceList& choicesOf<DistributionChannel>();
template <> const ChoiceList& choicesOf<DistributionState>();
template <> const EntitySpec<Distribution>& specOf<Distribution>();

} // namespace tahaluf
