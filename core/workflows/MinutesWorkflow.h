// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** One thing that must be put right before minutes can be approved, and the record it is about. */
struct ReadinessProblem
{
    QString text;
    QString entity;
    qint64 recordId = 0;
};

/**
 * The way of a meeting's minutes: draft, circulated for remarks until a date, amended, approved (locked, hashed),
 * signed. What is approved is the canonical paper itself; a later mistake is put right by a correction annex.
 */
class MinutesWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(MinutesWorkflow)

public:
    explicit MinutesWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The minutes of a meeting that was closed; Refused when there are none yet. */
    Result<Minutes> of(MeetingId meeting) const;

    Result<Minutes> circulate(MeetingId meeting, QDate remarksUntil);
    /** Adds a free paragraph after those that stand at its place already. */
    Result<MinutesParagraph> addParagraph(MeetingId meeting, ParagraphPlace place, const QString& text);
    /** The place of the minutes a text module is for. */
    [[nodiscard]] static ParagraphPlace placeOf(ModulePlace place);
    /** A body's remark on circulated minutes, dated today unless it says otherwise. */
    Result<MinutesRemark> addRemark(MinutesRemark remark);
    Result<MinutesRemark> answerRemark(MinutesRemarkId id, RemarkOutcome outcome, const QString& reply);
    /** Marks circulated minutes as amended after remarks; they can be circulated again. */
    Result<Minutes> amend(MeetingId meeting);

    /** What is missing before approval; empty when the minutes are ready. */
    Result<std::vector<ReadinessProblem>> readiness(MeetingId meeting) const;
    /**
     * Locks the minutes with their canonical paper (Document::toJson and its hash) and the meeting's entries with
     * them. Refused while readiness() names anything.
     */
    Result<Minutes>
    approve(MeetingId meeting, const QString& approvedBy, const QString& document, const QString& contentHash);
    /** The scan of the signed paper, after approval. */
    Result<Minutes> attachSigned(MeetingId meeting, AttachmentId scan);
    /** Adds a visible correction annex to approved minutes. */
    Result<Erratum> addErratum(MeetingId meeting, const QString& text, QDate datedOn);

private:
    Result<Minutes> move(MeetingId meeting,
                         const std::vector<MinutesState>& from,
                         MinutesState to,
                         const std::function<void(Minutes&)>& edit);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
