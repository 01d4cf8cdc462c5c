// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

namespace tahaluf {

/**
 * Fills a new file with the sample coalition (:/sample/coalition.json): its members, three consultative meetings and
 * what was said at them. Goes through the same save commands as an import, in one transaction.
 */
Result<void> loadSample(Workspace& workspace);

} // namespace tahaluf
