// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/**
 * The order of names in lists: ICU's Arabic collation (Arabic letters before Latin), numbers by value, a leading ال
 * and harakat without weight at first. Sort keys are stored, so that the database sorts by index.
 */
namespace tahaluf::Collation {

/** A key whose bytes compare as the texts do. */
[[nodiscard]] QByteArray sortKey(const QString& text);

/**
 * A key in the same order, made some ten times quicker, for sorting texts whose key is not stored: letter by letter by
 * ICU's first level (no harakat, no case), and only by the first @p most letters, two bytes each. A key of fewer
 * letters is the beginning of the longer one.
 */
inline constexpr int QuickLetters = 64;
[[nodiscard]] QByteArray quickKey(QStringView text, int most = QuickLetters);
[[nodiscard]] QByteArray quickKey(QByteArrayView utf8, int most = QuickLetters);

/** Less than, equal to or greater than 0, as @p left comes before, beside or after @p right. */
[[nodiscard]] int compare(const QString& left, const QString& right);

/** Changes when another ICU would make other keys: stored keys must then be made anew. */
[[nodiscard]] QString version();

} // namespace tahaluf::Collation
