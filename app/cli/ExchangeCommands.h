// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace tahaluf::cli {

/** `station`: makes a copy for another computer, or lists the stations. */
void addStation(CLI::App& app, Session& session);
/** `bundle`: what another station does not have yet, as one file. */
void addBundle(CLI::App& app, Session& session);
/** `merge`: takes over a bundle. */
void addMerge(CLI::App& app, Session& session);

} // namespace tahaluf::cli
