// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/LogLine.h"
#include "storage/Transaction.h"

namespace tahaluf {

/** The chain of lines that this file's own station writes. */
namespace OwnChain {

/** The line that stands last in it; one of number 0 without a hash where there is none yet. */
[[nodiscard]] Result<Journal::LastLine> last(Journal& journal);

/** What a new line says of who did what when; its place in the chain, payload and hashes are to follow. */
[[nodiscard]] Result<LogLine>
line(Transaction& transaction, const QString& entity, const QString& uid, const QString& operation);

/** Makes a line that has its payload the next one after @p last, which becomes this one. */
void add(LogLine& line, Journal::LastLine& last);

} // namespace OwnChain

} // namespace tahaluf
