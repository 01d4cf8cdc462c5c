// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists in the order of their texts or of what they link to. SQLite's sorter carries whole keys from place to
// place and looks a linked name up for every row; here a key is made once and only its place moves.
#include "language/Collation.h"
#include "storage/ListQuery.h"
#include "storage/Query.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>
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

/** Keys one behind the other. What is compared of most of them, their first twelve letters, lies beside their place. */
class Keys
{
public:
    void add(QByteArrayView key)
    {
        std::array<char, sizeof(Beginning)> bytes{};
        std::copy_n(key.begin(), std::min(key.size(), qsizetype(bytes.size())), bytes.begin());
        Beginning beginning{};
        qFromBigEndian<quint64>(bytes.data(), qsizetype(beginning.size()), beginning.data());
        m_keys.push_back({beginning, m_ends.size()});
        m_bytes.insert(m_bytes.end(), key.begin(), key.end());
        m_ends.push_back(m_bytes.size());
    }

    /** The places in the order of their keys; of equal ones the first comes first. */
    std::vector<std::size_t> sorted(bool isDescending)
    {
        std::sort(m_keys.begin(), m_keys.end(), [this, isDescending](const Key& left, const Key& right) {
            if (left.beginning != right.beginning) {
                return isDescending ? right.beginning < left.beginning : left.beginning < right.beginning;
            }
            const int order = whole(left.place).compare(whole(right.place));
            return order == 0 ? left.place < right.place : (order < 0) != isDescending;
        });
        std::vector<std::size_t> places;
        places.reserve(m_keys.size());
        for (const Key& key : m_keys) {
            places.push_back(key.place);
        }
        return places;
    }

private:
    using Beginning = std::array<quint64, 3>;
    struct Key
    {
        Beginning beginning;
        std::size_t place;
    };
    [[nodiscard]] std::string_view whole(std::size_t place) const
    {
        const std::size_t start = place == 0 ? 0 : m_ends[place - 1];
        return {m_bytes.data() + start, m_ends[place] - start};
    }

    std::vector<Key> m_keys;
    std::vector<char> m_bytes;
    std::vector<std::size_t> m_ends;
};

/** Collation::quickKey() of a text in UTF-8, of which it seldom needs more than the beginning. */
QByteArray quickKeyOf(QByteArrayView utf8)
{
    constexpr qsizetype Enough = qsizetype(3) * Collation::QuickLetters;
    qsizetype cut = Enough;
    while (cut > 0 && cut < utf8.size() && (utf8[cut] & 0xC0) == 0x80) {
        --cut;
    }
    if (cut < utf8.size()) {
        const QString beginning = QString::fromUtf8(utf8.first(cut));
        QByteArray key = Collation::quickKey(beginning);
        // A number counts as a whole.
        const bool isWhole = key.size() == qsizetype(2) * Collation::QuickLetters && !beginning.back().isDigit();
        if (isWhole) {
            return key;
        }
    }
    return Collation::quickKey(QString::fromUtf8(utf8));
}

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
            keys.add(quickKeyOf(query.bytes(1)));
        } else {
            places.push_back(query.isNull(1) ? -1 : linked.value(query.value<qint64>(1), -1));
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    ListOrder order;
    order.ids.reserve(ids.size());
    const auto isBefore = [&places, this](std::size_t left, std::size_t right) {
        return m_isDescending ? places[right] < places[left] : places[left] < places[right];
    };
    const std::vector<std::size_t> sorted =
        m_linkKeys.isEmpty() ? keys.sorted(m_isDescending) : sortedPlaces(ids.size(), isBefore);
    for (const std::size_t place : sorted) {
        order.ids.push_back(ids[place]);
    }
    return order;
}

} // namespace tahaluf
