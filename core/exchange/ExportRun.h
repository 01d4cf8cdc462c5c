// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ExportOptions.h"
#include "exchange/LinkResolver.h"
#include "exchange/RecordAccess.h"
#include "exchange/TableFormat.h"
#include "language/Language.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Writes an entity's records, oldest first, with their uid: XLSX, CSV or JSON by the target's ending. A date is
 * followed by its Hijri day. What is written is read back by ImportRun without a change. The target is replaced as a
 * whole.
 */
class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)

public:
    ExportRun(const RecordAccess& access, ExportOptions options)
        : m_access(access)
        , m_options(std::move(options))
        , m_links(access)
    {
    }

    /** Number of records written. Usage for an unknown entity, field or ending. */
    Result<qint64> writeFile(const QString& path);
    /** The same to an open device, once. */
    Result<qint64> write(QIODevice& device, TableFormat::Kind format);

private:
    struct Condition
    {
        QString field;
        std::vector<QVariant> anyOf;
    };
    Result<void> prepare();
    /** Answers: one row per respondent, one column per question. */
    Result<qint64> writeResponses(QIODevice& device, TableFormat::Kind format);
    Result<Condition> condition(const QString& text);
    Result<std::vector<QVariant>> wantedValues(const FieldInfo& field, const QString& values);
    [[nodiscard]] QString headingOf(const FieldInfo& field) const;
    Result<QString> textOf(const FieldInfo& field, const QVariant& value, qint64 meeting);
    /** What a spreadsheet offers in a field's cells. */
    Result<QStringList> choicesOf(const FieldInfo& field);
    Result<std::vector<TableColumn>> columnsOf(TableFormat::Kind format);
    Result<TableCells> cellsOf(const QString& uid, const std::vector<QVariant>& values);
    struct StoredRow
    {
        qint64 id = 0;
        QString uid;
        std::vector<QVariant> values; ///< beside the entity's fields
    };
    /** The next rows, none at the end: after @p last, or from place @p done of the wanted ids, which moves on. */
    Result<std::vector<StoredRow>> rowsAfter(qint64 last, std::size_t& done);
    Result<std::vector<StoredRow>> read(const QString& condition, const std::vector<QVariant>& binds);
    [[nodiscard]] QString sheetName() const;

    RecordAccess m_access;
    ExportOptions m_options;
    LinkResolver m_links;
    const EntityInfo* m_entity = nullptr;
    std::vector<std::size_t> m_fields; ///< which fields are exported
    std::vector<Condition> m_conditions;
};

} // namespace tahaluf
