// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

namespace tahaluf {

/**
 * The sample coalition in memory, each time a copy of its own. It is loaded once per program, by the first clock that
 * asks for it: copying takes a hundredth of the time.
 */
[[nodiscard]] std::unique_ptr<Workspace> sampleInMemory(const Clock& clock = Workspace::systemClock());

/** The same as a new file at @p path, closed. */
void writeSample(const QString& path, const Clock& clock = Workspace::systemClock());

} // namespace tahaluf
