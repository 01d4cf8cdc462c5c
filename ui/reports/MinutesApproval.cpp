// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/MinutesApproval.h"

#include "reports/papers/MinutesPaper.h"
#include "Workspace.h"

namespace tahaluf {

Result<void> approveMinutes(Workspace& workspace, MeetingId meeting, const QString& approvedBy)
{
    Result<Document> paper = MinutesPaper::canonical(workspace.records(), meeting);
    if (!paper) {
        return paper.takeError();
    }
    Result<QByteArray> content = paper->toJson();
    Result<QString> hash = paper->contentHash();
    if (!content || !hash) {
        return content ? hash.takeError() : content.takeError();
    }
    Result<Minutes> approved =
        workspace.minutes().approve(meeting, approvedBy.trimmed(), QString::fromUtf8(*content), *hash);
    return approved ? Result<void>() : Result<void>(approved.takeError());
}

} // namespace tahaluf
