// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/RecordAccess.h"
#include "Workspace.h"

namespace tahaluf {

/** The open file as import and export see it. The workspace must outlive the answer. */
inline RecordAccess recordAccess(Workspace& workspace)
{
    return {workspace.records(), [&workspace](const QString& entity) { return workspace.store(entity); }};
}

} // namespace tahaluf
