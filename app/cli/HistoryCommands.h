// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace tahaluf::cli {

/** `verify`: the approved paper a printed hash belongs to. */
void addVerify(CLI::App& app, Session& session);
/** `undo` and `redo`. */
void addUndo(CLI::App& app, Session& session);
/** `erase-person`: for good. */
void addErase(CLI::App& app, Session& session);

} // namespace tahaluf::cli
