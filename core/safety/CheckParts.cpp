// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/CheckParts.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace tahaluf::CheckParts {

std::vector<Result<QStringList>> run(Database& database, const std::vector<CheckPart>& parts)
{
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return parts[left].weight < parts[right].weight;
    });
    std::vector<Result<QStringList>> found(parts.size(), QStringList());
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Database& connection) {
        for (std::size_t place = next++; place < order.size(); place = next++) {
            found[order[place]] = parts[order[place]].look(connection);
        }
    };
    std::thread beside;
    const bool isInFile = database.path() != QLatin1String(":memory:");
    if (isInFile && std::thread::hardware_concurrency() > 1) {
        beside = std::thread([&, path = database.path()] {
            // A file that cannot be opened twice is read by the first connection alone.
            if (const Result<std::unique_ptr<Database>> reader = Database::openReader(path)) {
                work(**reader);
            }
        });
    }
    work(database);
    if (beside.joinable()) {
        beside.join();
    }
    return found;
}

} // namespace tahaluf::CheckParts
