// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Text.h"
#include "reports/office/OfficeParts.h"

#include <functional>

namespace tahaluf::office {

/** Where a span's link leads to, as a run holds it; empty for none. */
using LinkResolver = std::function<QString(const QString& link)>;

/**
 * A text's runs: parted where look, link or direction change. Isolates are gone: their content is a run of its own
 * direction, and where that is not enough for programs that do not look at it, plain marks hold it. Characters that
 * XML cannot hold are replaced.
 */
[[nodiscard]] Runs runsOf(const paper::Text& text, Qt::LayoutDirection base, const LinkResolver& links = {});

/** One line without direction marks, as XML can hold it: for titles and descriptions. */
[[nodiscard]] QString cleanLine(const QString& text);

/** «صفحة %1 من %2» with fields for the numbers; `shapes` is how they look until the office program counts. */
[[nodiscard]] Runs pageNumberRuns(const QString& pattern, Qt::LayoutDirection base, DigitShapes shapes);

} // namespace tahaluf::office
