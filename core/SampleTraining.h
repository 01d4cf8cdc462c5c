// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

namespace tahaluf {

/** The part of the sample about training: programmes as records, and what the trainees answered on the form. */
Result<void> readSampleTraining(Workspace& workspace, const QByteArray& content);

} // namespace tahaluf
