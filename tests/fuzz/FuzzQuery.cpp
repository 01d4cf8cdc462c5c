// SPDX-License-Identifier: GPL-3.0-or-later
// Anything typed into the search field: its expression is one that FTS5 takes, and what is marked lies inside the text.
#include "Fuzz.h"
#include "language/Highlighter.h"
#include "search/SearchQuery.h"
#include "search/SearchScore.h"

#include <sqlite3.h>

using namespace tahaluf;

namespace {

sqlite3_stmt* searching()
{
    static sqlite3_stmt* const statement = [] {
        sqlite3* database = nullptr;
        sqlite3_open(":memory:", &database);
        sqlite3_exec(database,
                     "CREATE VIRTUAL TABLE t USING fts5 (words, stems, tokenize=\"unicode61 remove_diacritics 0\", "
                     "prefix=\"1 2\"); INSERT INTO t VALUES ('ت 2 011 مكافحه الاتجار بالبشر', 'مكافح اتجار بشر')",
                     nullptr,
                     nullptr,
                     nullptr);
        sqlite3_stmt* made = nullptr;
        sqlite3_prepare_v2(database, "SELECT count(*) FROM t WHERE t MATCH ?", -1, &made, nullptr);
        return made;
    }();
    return statement;
}

void checkRanges(const QString& text, const QList<ArabicText::Range>& ranges)
{
    qsizetype end = 0;
    for (const ArabicText::Range& range : ranges) {
        fuzz::check(range.start >= end && range.length > 0);
        end = range.start + range.length;
        fuzz::check(end <= text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    static const Synonyms synonyms = Synonyms::shipped();
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto isField = [](const QString& folded) { return folded.size() % 2 == 0; };
    for (const SearchQuery& query : {SearchQuery::parse(typed, synonyms), SearchQuery::parse(typed, {}, isField)}) {
        const QByteArray expression = query.matchExpression().toUtf8();
        fuzz::check(query.isEmpty() == expression.isEmpty());
        if (!expression.isEmpty()) {
            sqlite3_stmt* statement = searching();
            sqlite3_bind_text(statement, 1, expression.constData(), static_cast<int>(expression.size()), SQLITE_STATIC);
            fuzz::check(sqlite3_step(statement) == SQLITE_ROW);
            sqlite3_reset(statement);
        }
        SearchScore score(query);
        fuzz::check(score.of(typed.left(20), typed) >= 0 && score.ofText(typed) >= 0);
        checkRanges(typed, Highlighter(query.askedText()).ranges(typed));
    }
    return 0;
}
