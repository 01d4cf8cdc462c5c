// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/annual/Ids.h"
#include "coalition/attachments/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** An attachment, of whatever record, that is printed in an annual report, with its caption. */
struct ReportPicture
{
    ReportPictureId id;
    QString uid;
    int revision = 0;

    AnnualReportId report;
    AttachmentId attachment;
    QString caption;
    QString captionEn;
    int position = 0;
    Audience audience = Audience::Public;
};

template <> const EntitySpec<ReportPicture>& specOf<ReportPicture>();

} // namespace tahaluf
