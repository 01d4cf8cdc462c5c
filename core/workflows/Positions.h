// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Repository.h"

#include <algorithm>
#include <vector>

namespace tahaluf {

/** Writes the rows that do not have the position at which they stand here, counted from 1. */
template <typename T> Result<void> setPositions(Repository<T>& records, std::vector<T>& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].position != static_cast<int>(i) + 1) {
            rows[i].position = static_cast<int>(i) + 1;
            if (Result<void> saved = records.update(rows[i]); !saved) {
                return saved;
            }
        }
    }
    return {};
}

/** Moves the row with this id so many places, backwards when negative, as far as it goes; whether it moved. */
template <typename T> bool moveAmong(std::vector<T>& rows, typename Repository<T>::IdType id, int steps)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [id](const T& row) { return row.id == id; });
    if (at == rows.end()) {
        return false;
    }
    const auto from = at - rows.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, static_cast<std::ptrdiff_t>(rows.size()) - 1);
    if (to > from) {
        std::rotate(at, at + 1, rows.begin() + to + 1);
    } else if (to < from) {
        std::rotate(rows.begin() + to, at, at + 1);
    }
    return to != from;
}

} // namespace tahaluf
