// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/Choices.h"

#include <QString>

#include <vector>

namespace tahaluf {

/** What becomes of the rows of a measure. */
enum class MeasureForm
{
    Count, ///< the sum of the first numbers
    Share, ///< the first numbers of a hundred of the second ones; nothing where those are none
    Median ///< of the first numbers
};

/**
 * A figure that the program computes from the records. One entry in measures() is all that a new one needs: its
 * statement gives rows of a body (or NULL) and two numbers for the one row of «period (since, till, fresh)»: the first
 * and the last day asked about, both counted, and the day since which a service counts as verified.
 */
struct Measure
{
    const char* key; ///< stored with the indicator: never renamed
    const char* source; ///< English name, translation context "Measure"
    const char* definition; ///< how it is computed, in a sentence
    const char* unit; ///< "%", or in the context "Measure"
    MeasureForm form;
    bool hasBodies; ///< whether it can be told by body
    const char* sql;
};

[[nodiscard]] const std::vector<Measure>& measures();
/** Null for a key that is none of a measure, as that of values entered by staff. */
[[nodiscard]] const Measure* findMeasure(const QString& key);
/** All measures as a choice, after «entered by staff». */
[[nodiscard]] const ChoiceList& measureChoices();

} // namespace tahaluf
