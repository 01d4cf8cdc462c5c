// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageContext.h"

#include "Workspace.h"

namespace tahaluf {

QDate PageContext::today() const
{
    return m_workspace.clock().localNow().date();
}

} // namespace tahaluf
