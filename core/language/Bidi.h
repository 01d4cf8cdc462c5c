// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * Keeps phone numbers, addresses and reference codes in order inside Arabic lines.
 * The marks are for showing and printing only: strip() them from everything that is copied, exported or stored.
 */
namespace tahaluf::Bidi {

inline constexpr QChar LeftToRightMark(u'\u200E');
inline constexpr QChar RightToLeftMark(u'\u200F');

/** Whether @p character is an invisible direction mark, embedding, override or isolate. */
[[nodiscard]] bool isControl(QChar character);

/** @p text as one left-to-right island: a phone number, an e-mail address, a web address, a code. */
[[nodiscard]] QString isolate(const QString& text);

/**
 * A phone number as one island of which no group is parted: not at a line's end, and not by a reader of a PDF, which
 * keeps groups in order that a no-break space joins.
 */
[[nodiscard]] QString isolatePhone(QString number);

/** @p text as one island whose direction its own first letter decides: a name quoted in the other language. */
[[nodiscard]] QString isolateAuto(const QString& text);

/**
 * A reference such as «ت 2-011» or «خ-001»: the Arabic letters read from the right, the digits after them keep their
 * order ("2-011", never "011-2"), in Arabic and in English lines alike. A code without Arabic letters reads from the
 * left.
 */
[[nodiscard]] QString isolateReference(const QString& number);

/**
 * @p text with every phone number, number range and dashed code in it as an island: «4400 0000», «+974 4400 0000»,
 * «22–24», «2-011». Typed by hand they come without marks, and would stand in reverse order in an Arabic line.
 * What is inside an island already is left alone.
 */
[[nodiscard]] QString isolateCodes(const QString& text);

/**
 * @p text that reads as a whole in @p direction, whatever its first letter: a label takes its direction from the first
 * letter outside isolates, and a line of keys ("P present") or of isolated names would be turned round.
 */
[[nodiscard]] QString paragraph(const QString& text, Qt::LayoutDirection direction);

/** @p text without any bidi control. */
[[nodiscard]] QString strip(const QString& text);

} // namespace tahaluf::Bidi
