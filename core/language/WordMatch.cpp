// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WordMatch.h"

#include "language/ArabicText.h"

#include <algorithm>

namespace tahaluf::WordMatch {

bool begins(const QStringList& label, const QStringList& asked)
{
    return !asked.isEmpty() && std::all_of(asked.cbegin(), asked.cend(), [&label](const QString& word) {
        const QString bare = ArabicText::withoutArticle(word);
        return std::any_of(label.cbegin(), label.cend(), [&](const QString& part) {
            return part.startsWith(word) || ArabicText::withoutArticle(part).startsWith(bare);
        });
    });
}

} // namespace tahaluf::WordMatch
