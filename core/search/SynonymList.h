// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/** Groups of synonyms as they are written. */
namespace tahaluf::SynonymList {

/** The words of a group, trimmed, empty ones left out; a comma of either script separates. */
[[nodiscard]] QStringList wordsOf(const QString& group);

/** The groups that come with the program, as written, in their order. */
[[nodiscard]] const QStringList& shipped();

/** The shipped group that begins with the same word as @p group; empty where there is none. */
[[nodiscard]] QString shippedLike(const QString& group);

/** What a group is known by: its first word, folded. */
[[nodiscard]] QString keyOf(const QString& group);

/** Under which a word is found: folded, and without its article. The stem is left out: it throws too much together. */
[[nodiscard]] QStringList formsOf(const QString& word);

[[nodiscard]] QSet<QString> allFormsOf(const QString& group);

/** The first word of @p group that is, in some form, also in @p other; empty where they share none. */
[[nodiscard]] QString sharedWord(const QString& group, const QString& other);

} // namespace tahaluf::SynonymList
