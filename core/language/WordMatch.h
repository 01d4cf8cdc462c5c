// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** Whether a name is meant by the beginnings of its words, as people type into a list. */
namespace tahaluf::WordMatch {

/** Every word of @p asked begins a word of @p label; both folded. The article does not count. */
[[nodiscard]] bool begins(const QStringList& label, const QStringList& asked);

} // namespace tahaluf::WordMatch
