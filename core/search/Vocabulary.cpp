// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Vocabulary.h"

#include "storage/Query.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace tahaluf {

namespace {

/** A slip is a letter too many, missing, wrong or changed with its neighbour; long words may hold two. */
constexpr qsizetype LongWord = 6;
constexpr qsizetype LeastWord = 3;

/** The number of slips between two words, or more than @p most. */
int slips(QStringView left, QStringView right, int most)
{
    if (qAbs(left.size() - right.size()) > most) {
        return most + 1;
    }
    const auto width = static_cast<std::size_t>(right.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        now[0] = static_cast<int>(i);
        int best = now[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            const bool isSame = left[i - 1] == right[at];
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[at - 1] && left[i - 2] == right[at]) {
                now[j] = std::min(now[j], beforeLast[j - 2] + 1);
            }
            best = std::min(best, now[j]);
        }
        if (best > most) {
            return most + 1;
        }
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

} // namespace

Vocabulary::Vocabulary(Database& database)
    : m_database(database)
{
}

Result<void> Vocabulary::load()
{
    Result<qint64> elsewhere = m_database.dataVersion();
    if (!elsewhere) {
        return elsewhere.takeError();
    }
    const qint64 stamp = *elsewhere * 1'000'000'007 + sqlite3_total_changes64(m_database.handle());
    if (stamp == m_stamp) {
        return {};
    }
    if (Result<void> made = m_database.run(QStringLiteral(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search_text, col)"));
        !made) {
        return made.takeError();
    }
    Query rows(m_database, QStringLiteral("SELECT term, doc FROM temp.search_words WHERE col = 'words'"));
    auto words = rows.collect([](const Query& row) { return Entry{row.value<QString>(0), row.value<qint64>(1)}; });
    if (!words) {
        return words.takeError();
    }
    m_words = std::move(*words);
    std::stable_sort(
        m_words.begin(), m_words.end(), [](const Entry& left, const Entry& right) { return left.count > right.count; });
    m_stamp = stamp;
    return {};
}

Result<QStringList> Vocabulary::around(const QString& part, int limit)
{
    if (part.size() < LeastWord) {
        return QStringList();
    }
    if (Result<void> loaded = load(); !loaded) {
        return loaded.takeError();
    }
    QStringList found;
    for (const Entry& entry : m_words) {
        if (found.size() >= limit) {
            break;
        }
        if (entry.word.size() > part.size() && entry.word.contains(part)) {
            found << entry.word;
        }
    }
    return found;
}

Result<QString> Vocabulary::nearest(const QString& word)
{
    if (Result<void> loaded = load(); !loaded) {
        return loaded.takeError();
    }
    const int most = word.size() < LeastWord ? 0 : word.size() < LongWord ? 1 : 2;
    QString best;
    int fewest = most + 1;
    for (const Entry& entry : m_words) {
        // Another number is never what was meant.
        if (entry.word.front().isDigit() != word.front().isDigit() || (word.front().isDigit() && entry.word != word)) {
            continue;
        }
        const int count = slips(entry.word, word, std::min(most, fewest - 1));
        if (count < fewest) {
            fewest = count;
            best = entry.word;
            if (count == 0) {
                break;
            }
        }
    }
    return best;
}

} // namespace tahaluf
