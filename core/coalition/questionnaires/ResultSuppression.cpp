// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/ResultSuppression.h"

namespace tahaluf {

void ResultSuppression::addSum(std::vector<ResultCell*> parts)
{
    m_sums.push_back({std::move(parts), nullptr});
}

void ResultSuppression::addSum(std::vector<ResultCell*> parts, ResultCell* total)
{
    m_sums.push_back({std::move(parts), total});
}

} // namespace tahaluf
