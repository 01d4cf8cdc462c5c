// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tahaluf {

struct ImportOptions
{
    QString entity = {};
    QHash<QString, QString> map = {}; ///< heading to field key, for headings that mean nothing by themselves
    /** What each column means by its place: a field's key, "uid", or empty where it is not taken. Goes before `map`. */
    std::optional<QStringList> fields = {};
    QString key = {}; ///< field key: a row changes the record with the same value here
    bool createMissing = false; ///< makes the bodies, people and meetings a row names
    bool isDryRun = false;
    bool keepsGoodRows = false; ///< saves the good rows though others are refused
    std::set<qint64> leftOut = {}; ///< numbers of the rows that are not taken
    /** By a row's number: the uid of the record it belongs to whatever its key says. Its empty cells change nothing. */
    std::map<qint64, QString> existing = {};
    /** Told how many rows are done; false: stop, and leave nothing behind. */
    std::function<bool(qint64 done, qint64 all)> step = {};

    [[nodiscard]] bool mayGoOn(qint64 done, qint64 all) const { return !step || step(done, all); }
};

struct RefusedRow
{
    qint64 number = 0;
    QString column; ///< heading; empty when the whole row is meant
    QString reason;
};

struct ImportReport
{
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    std::vector<RefusedRow> refused; ///< in the order of the file
    std::vector<RefusedRow> drafts; ///< of answers: what is wrong or missing in rows that are kept as drafts
    std::vector<RefusedRow> identityLike; ///< cells of free text that look like somebody's identity number; not refused
    bool isSaved = false;
    QString transaction; ///< of what was saved: its name in the history

    /** One sentence on the first refused row and how many more there are. */
    [[nodiscard]] QString refusal() const;
};

} // namespace tahaluf
