// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/attachments/Ids.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QString>

#include <optional>

namespace tahaluf {

/** The record that an attachment belongs to. */
struct AttachmentOwner
{
    QString entity;
    qint64 id = 0;
    QString uid;
    QString title;
};

/**
 * Nothing where the attachment or its record is not there, or lies in the recycle bin. A scan of minutes belongs to
 * their meeting, since nobody opens minutes alone.
 */
Result<std::optional<AttachmentOwner>>
attachmentOwner(Database& database, const EntityCatalog& catalog, AttachmentId attachment, bool prefersEnglish = false);

} // namespace tahaluf
