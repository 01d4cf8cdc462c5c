// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tahaluf {

/** A database copied page by page while others go on reading and writing it, a few pages at a time. */
namespace PageCopy {

/** A save beside the copying waits for these pages alone: 2 MB. */
constexpr int PagesAtATime = 512;

/** The whole of @p source into @p target, which is overwritten; a result code of SQLite. */
[[nodiscard]] int run(sqlite3* target, sqlite3* source);

} // namespace PageCopy

} // namespace tahaluf
