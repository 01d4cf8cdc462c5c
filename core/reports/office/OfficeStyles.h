// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "reports/document/BlockLook.h"
#include "reports/office/OfficeParts.h"

namespace tahaluf::office {

/** A style's names: the formats' own where they have one, so that office programs show them in their language. */
struct StyleNames
{
    const char* docxId; ///< its identifier in a DOCX, the same in every language
    const char* docxName; ///< the name Word knows it by; null: a style of ours, see `phrase`
    const char* odtName; ///< its identifier in an ODT, spaces as _20_
    const char* phrase; ///< English name of a style of ours, translated into the paper's language
    int outline; ///< the heading's level; 0: none
};

[[nodiscard]] const StyleNames& namesOf(Style style);
/** The name a style of ours is shown by, in the paper's language. */
[[nodiscard]] QString displayName(Style style, const Phrasebook& words);
/** How the style looks in a paper with this set-up. */
[[nodiscard]] ParagraphLook lookOf(Style style, const paper::PageSetup& setup);
/** The face of Latin letters, and that of Arabic ones. */
[[nodiscard]] QString latinFont(paper::BodyFont font);
[[nodiscard]] QString arabicFont(paper::BodyFont font);
[[nodiscard]] Style headingStyle(int level);
[[nodiscard]] Style styleOf(paper::Paragraph::Role role);
[[nodiscard]] Placement placementOf(paper::Align align);

} // namespace tahaluf::office
