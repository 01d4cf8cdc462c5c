// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceTree.h"

namespace tahaluf::architecture {

inline constexpr int MaximumLines = 400;

/** A file with more than MaximumLines lines has more than one job. */
Violations checkLength(const Files& files);

/** Each .h and .cpp begins with the licence line. */
Violations checkLicence(const Files& files);

/** Colours are named in ui/theme/Theme only: no "#8A1538", QColor(138, 21, 56) or qRgb() elsewhere in ui/. */
Violations checkColours(const Files& files);

/**
 * A translation catalogue (.ts): each message has a finished, non-empty translation, in every numerus form, with the
 * same %1, %2 ... as its source.
 */
Violations checkCatalogue(const SourceFile& catalogue);

/** The messages of a catalogue, each as "Context | source | disambiguation", with the line it begins on. */
QList<QPair<QString, int>> catalogueMessages(const SourceFile& catalogue);

} // namespace tahaluf::architecture
