// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/Choices.h"
#include "storage/Transaction.h"

#include <QString>

namespace tahaluf {

/**
 * Commands that go by a name of their own in the history, since what they changed does not say what they were: an
 * import, a merger, an undo. Their key is stored beside their transaction and never renamed; every other transaction is
 * named after what it changed.
 */
namespace CommandNames {

/** All of them by key, with their English names; the context of the names is "CommandNames". */
[[nodiscard]] const ChoiceList& all();

/** Takes back another transaction. */
inline constexpr const char* Undo = "undo";
/** Takes back an undo. */
inline constexpr const char* Redo = "redo";
/** Gives a record back what it said at an earlier moment. */
inline constexpr const char* Revert = "revert";
/** What a new file or the sample begins with: nobody's own work, so nobody undoes it. */
inline constexpr const char* NewFile = "new_file";
inline constexpr const char* Import = "import";
inline constexpr const char* TakeForm = "take_form";
inline constexpr const char* Merge = "merge";
/** Takes over what another station changed, see BundleMerge. */
inline constexpr const char* MergeBundle = "merge_bundle";
inline constexpr const char* SetField = "set_field";
inline constexpr const char* DeleteChosen = "delete_chosen";
/** Nothing takes it back; see RecordEraser. */
inline constexpr const char* Erase = "erase";

/** The English name of a command; null for a key this program does not know. */
[[nodiscard]] const char* sourceOf(const QString& key);

/** Names the open transaction, and the one it takes back. The first name given to it counts. */
Result<void> note(Transaction& transaction, const char* command, const QString& reverses = {});

} // namespace CommandNames

} // namespace tahaluf
