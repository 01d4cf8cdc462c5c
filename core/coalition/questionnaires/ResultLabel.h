// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireResults.h"
#include "language/Phrasebook.h"

namespace tahaluf {

/** How one row of a question's results is called, in the window and on paper: the option, yes or no, the step. */
[[nodiscard]] QString resultLabel(const Question& question, const ResultRow& row, const Phrasebook& words);

} // namespace tahaluf
