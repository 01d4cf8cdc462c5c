// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists in the order of their texts or of what they link to. SQLite's sorter carries whole keys from place to
// place and looks a linked name up for every row; here a key is made once and only its place moves.
#include "language/Collation.h"
#include "storage/ListQuery.h"
#include "storage/Query.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <compare>
#include <numeric>
#include <utility>

namespace tahaluf {

namespace {

/** The places 0 ... size - 1 in the order of what stands there; what is equal stays as it is. */
template <typename Less> std::vector<std::size_t> sortedPlaces(std::size_t size, Less less)
{
    std::vector<std::size_t> places(size);
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(), less);
    return places;
}

/** Most texts differ within so many letters; the whole keys are made only of those that do not. */
constexpr int FirstLetters = 36;

/** Keys one behind the other, in an order that compares some letters of all of them at a time. */
class Keys
{
public:
    void add(QByteArrayView key)
    {
        m_bytes.insert(m_bytes.end(), key.begin(), key.end());
        m_ends.push_back(m_bytes.size());
    }

    /** The places in the order of their keys; of equal ones the first comes first. */
    std::vector<std::size_t> sorted(bool isDescending) const
    {
        std::vector<Part> parts(m_ends.size());
        for (std::size_t place = 0; place < parts.size(); ++place) {
            parts[place].place = place;
        }
        sort(parts.begin(), parts.end(), 0, isDescending);
        std::vector<std::size_t> places;
        places.reserve(parts.size());
        for (const Part& part : parts) {
            places.push_back(part.place);
        }
        return places;
    }

    [[nodiscard]] bool isSame(std::size_t left, std::size_t right) const { return whole(left) == whole(right); }
    [[nodiscard]] qsizetype size(std::size_t place) const { return whole(place).size(); }

private:
    using Letters = std::array<quint64, 3>;
    /** Twelve letters of a key beside its place: what is compared lies together, wherever the keys themselves are. */
    struct Part
    {
        Letters letters;
        std::size_t place;
    };
    using Parts = std::vector<Part>::iterator;

    [[nodiscard]] std::size_t start(std::size_t place) const { return place == 0 ? 0 : m_ends[place - 1]; }

    [[nodiscard]] QByteArrayView whole(std::size_t place) const
    {
        return {m_bytes.data() + start(place), static_cast<qsizetype>(m_ends[place] - start(place))};
    }

    /** Sorts keys that are the same up to @p from: by their next letters, and by later ones where these are the same.
     */
    void sort(Parts first, Parts last, std::size_t from, bool isDescending) const
    {
        bool isMore = false;
        for (auto part = first; part != last; ++part) {
            std::array<char, sizeof(Letters)> bytes{};
            const std::size_t begin = std::min(start(part->place) + from, m_ends[part->place]);
            const std::size_t size = std::min(m_ends[part->place] - begin, bytes.size());
            std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(begin), size, bytes.begin());
            qFromBigEndian<quint64>(bytes.data(), qsizetype(part->letters.size()), part->letters.data());
            isMore = isMore || size > 0;
        }
        std::sort(first, last, [isDescending](const Part& left, const Part& right) {
            const auto order = left.letters <=> right.letters;
            if (std::is_neq(order)) {
                return std::is_lt(order) != isDescending;
            }
            return left.place < right.place;
        });
        while (isMore && first != last) {
            const auto next =
                std::find_if(first, last, [first](const Part& part) { return part.letters != first->letters; });
            if (next - first > 1) {
                sort(first, next, from + sizeof(Letters), isDescending);
            }
            first = next;
        }
    }

    std::vector<char> m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace

Result<QHash<qint64, int>> ListQuery::linkPlaces() const
{
    Query query(*m_database, m_linkKeys);
    Result<std::vector<std::pair<QByteArray, qint64>>> keys =
        query.collect([](const Query& row) { return std::pair(row.stored(1).toByteArray(), row.value<qint64>(0)); });
    if (!keys) {
        return keys.takeError();
    }
    std::sort(keys->begin(), keys->end());
    QHash<qint64, int> places;
    places.reserve(static_cast<qsizetype>(keys->size()));
    int place = 0;
    for (std::size_t i = 0; i < keys->size(); ++i) {
        place += i > 0 && (*keys)[i].first != (*keys)[i - 1].first ? 1 : 0; // one name, one place
        places.insert((*keys)[i].second, place);
    }
    return places;
}

Result<ListOrder> ListQuery::orderInMemory() const
{
    QHash<qint64, int> linked;
    if (!m_linkKeys.isEmpty()) {
        Result<QHash<qint64, int>> places = linkPlaces();
        if (!places) {
            return places.takeError();
        }
        linked = std::move(*places);
    }
    Query query(*m_database,
                QStringLiteral("SELECT r.id, %1%2%3 ORDER BY r.id%4")
                    .arg(m_sorted, m_from, m_where, m_isDescending ? QStringLiteral(" DESC") : QString()));
    for (const QVariant& value : m_binds) {
        query.bindStored(value);
    }
    std::vector<qint64> ids;
    std::vector<int> places;
    Keys keys;
    while (query.next()) {
        ids.push_back(query.value<qint64>(0));
        if (m_linkKeys.isEmpty()) {
            keys.add(Collation::quickKey(query.bytes(1), FirstLetters));
        } else {
            places.push_back(query.isNull(1) ? -1 : linked.value(query.value<qint64>(1), -1));
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    const auto isBefore = [&places, this](std::size_t left, std::size_t right) {
        return m_isDescending ? places[right] < places[left] : places[left] < places[right];
    };
    const std::vector<std::size_t> sorted =
        m_linkKeys.isEmpty() ? keys.sorted(m_isDescending) : sortedPlaces(ids.size(), isBefore);
    ListOrder order;
    order.ids.reserve(ids.size());
    for (const std::size_t place : sorted) {
        order.ids.push_back(ids[place]);
    }
    if (!m_linkKeys.isEmpty()) {
        return order;
    }
    for (std::size_t first = 0; first < sorted.size();) {
        std::size_t next = first + 1;
        while (next < sorted.size() && keys.isSame(sorted[first], sorted[next])) {
            ++next;
        }
        if (next - first > 1 && keys.size(sorted[first]) == qsizetype(2) * FirstLetters) {
            if (Result<void> settled = orderByWholeKeys(order.ids, first, next); !settled) {
                return settled.takeError();
            }
        }
        first = next;
    }
    return order;
}

Result<void> ListQuery::orderByWholeKeys(std::vector<qint64>& ids, std::size_t first, std::size_t last) const
{
    const std::vector<qint64> alike(ids.begin() + std::ptrdiff_t(first), ids.begin() + std::ptrdiff_t(last));
    Keys keys;
    for (const qint64 id : alike) {
        Query query(*m_database, QStringLiteral("SELECT %1%2 WHERE r.id = ?").arg(m_sorted, m_from));
        query.bind(id);
        while (query.next()) {
            keys.add(Collation::quickKey(query.bytes(0)));
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    for (const std::size_t place : keys.sorted(m_isDescending)) {
        ids[first++] = alike[place];
    }
    return {};
}

} // namespace tahaluf
