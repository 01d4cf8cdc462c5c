// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "language/Phrasebook.h"

class QWidget;

namespace tahaluf {

/** The place for the answer to a question as it is seen, not to be used: lines, boxes to tick, a scale, a table. */
QWidget*
previewAnswer(const QuestionnaireForm& form, const Question& question, const Phrasebook& words, QWidget* parent);

} // namespace tahaluf
