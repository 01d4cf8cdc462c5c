// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

namespace tahaluf {

/** Puts the founding form that comes with the program into a coalition, as a draft that can still be changed. */
Result<Questionnaire> addFoundingForm(Workspace& workspace);

/** The same with the form by which trainees evaluate a training programme. */
Result<Questionnaire> addTrainingEvaluationForm(Workspace& workspace);

/** The newest version of it that is there; nothing where it was not added yet. */
Result<std::optional<Questionnaire>> trainingEvaluationForm(Workspace& workspace);

} // namespace tahaluf
