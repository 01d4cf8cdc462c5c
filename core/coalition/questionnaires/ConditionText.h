// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "language/Phrasebook.h"

/** Conditions of questions in the words of a paper. */
namespace tahaluf::ConditionText {

/** «Only where the answer to question 2.1 is “yes”»; empty for a question that is always asked. */
[[nodiscard]] QString sentence(const QuestionnaireForm& form, const Question& question, const Phrasebook& words);

} // namespace tahaluf::ConditionText
