// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

#include <QString>

/** Ordinal numbers in words, for titles and headings of papers. */
namespace tahaluf::Ordinals {

/** The gender of the noun that is counted: «اللقاء الثاني», «المادة الثانية». */
enum class Gender
{
    Masculine,
    Feminine
};

/**
 * The case of the noun that is counted; only the tens show it. A title is oblique («محضر اللقاء العشرين»), a
 * subject nominative («اللقاء العشرون»).
 */
enum class Case
{
    Nominative,
    Oblique
};

/** «الثاني», «الثانية», «الحادي عشر», «الثاني والعشرون»; «رقم (100)» from 100 and below 1. */
[[nodiscard]] QString
arabic(int n, Gender gender, Case grammaticalCase = Case::Nominative, DigitShapes digits = DigitShapes::Latin);

/** «أولًا», «عاشرًا», «حادي عشر», «حاديًا وعشرين» before the colon of a heading; the bare number from 100. */
[[nodiscard]] QString arabicAdverb(int n, DigitShapes digits = DigitShapes::Latin);

/** "Second", "Twenty-first"; "No. 100" from 100 and below 1. */
[[nodiscard]] QString english(int n);

/** "One", "Twenty-one", as in "Part One"; the bare number from 100 and below 1. */
[[nodiscard]] QString englishCardinal(int n);

/** "1st", "2nd", "11th", "103rd". */
[[nodiscard]] QString englishShort(int n);

/** The n-th letter of the abjad («أ، ب، ج، د») or of the alphabet, for counting; empty after the last. */
[[nodiscard]] QString letter(int n, Language language);

/** In the language of the paper, as it stands beside a noun: «الثاني» or "Second". */
[[nodiscard]] QString
beside(int n, Gender gender, const Phrasebook& phrasebook, Case grammaticalCase = Case::Nominative);

/** In the language of the paper, for a heading: «أولًا» or "First". */
[[nodiscard]] QString heading(int n, const Phrasebook& phrasebook);

} // namespace tahaluf::Ordinals
