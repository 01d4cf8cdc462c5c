// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

#include <QByteArray>

namespace tahaluf {

/** The content of an attachment as it is stored; empty for none. */
Result<QByteArray> contentOf(const CoalitionRecords& records, AttachmentId id);

} // namespace tahaluf
