// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/LineOrder.h"
#include "storage/Database.h"

#include <QJsonObject>
#include <QSet>

#include <functional>
#include <vector>

namespace tahaluf {

/** One line about one record, as a merger reads it. */
struct EditLine
{
    qint64 id = 0; ///< place in this file's own log
    LineMoment moment;
    QString at; ///< as its writer's clock said
    QString actor;
    QString operation;
    QJsonObject after;
    QSet<QString> chosen; ///< what a merger decided against the clock
    bool isMerger = false; ///< only repeats what others wrote, but for what was chosen
    bool isErased = false;

    /** Whether somebody said here what the field shall be. */
    [[nodiscard]] bool says(const QString& field) const;
    [[nodiscard]] bool isEdit() const;
    /** Whether it says that the record shall be deleted, or shall not. */
    [[nodiscard]] std::optional<bool> deletes() const;
};

/** What somebody last wanted a field to be. */
struct SaidValue
{
    QJsonValue value;
    LineMoment moment;
    QString at;
    QString actor;
};

/** What a record is by a number of lines: of each field what was said last. */
struct EditedRecord
{
    QHash<QString, SaidValue> fields;
    SaidValue deleted; ///< a truth value
};

/** All lines about one record in the order of the merger. */
class RecordEdits
{
public:
    /** The key under which a payload's `chosen` names that a record is there or not. */
    static constexpr const char* DeletedKey = "deleted";
    static constexpr const char* ChosenKey = "chosen";

    static Result<RecordEdits>
    read(Database& database, const LineOrder& order, const QString& entity, const QString& uid);

    /** By the lines of which `counts` is true. */
    [[nodiscard]] EditedRecord by(const LineOrder& order, const std::function<bool(const EditLine&)>& counts) const;
    /** What the lines give when they are read one after the other as this file got them, which is how it is checked. */
    [[nodiscard]] EditedRecord readThrough() const;
    [[nodiscard]] const std::vector<EditLine>& lines() const { return m_lines; }

private:
    std::vector<EditLine> m_lines;
};

} // namespace tahaluf
