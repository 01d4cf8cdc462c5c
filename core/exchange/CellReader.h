// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportTable.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** A cell of a row, and what it means by itself; a link has but its text, since only the file knows what that names. */
struct ReadCell
{
    ImportCells::Cell text;
    Result<QVariant> value; ///< in its stored shape
};

/** By the place of the column. */
using ReadRow = std::vector<ReadCell>;

/**
 * Says what the cells of a table mean that need nothing but their field: texts, numbers, choices, days. Asks no file,
 * so one that is used by a single thread at a time may work in any.
 */
class CellReader
{
    Q_DECLARE_TR_FUNCTIONS(CellReader)

public:
    CellReader(const EntityInfo& entity, const ImportColumns& columns)
        : m_entity(entity)
        , m_columns(columns)
        , m_known(entity.fields.size())
    {
    }

    [[nodiscard]] ReadRow read(const ImportRow& row);
    /** @p field is one of the entity's. The Error names it. */
    [[nodiscard]] Result<QVariant> read(const FieldInfo& field, const QString& text);

private:
    [[nodiscard]] Result<QVariant> readAnew(const FieldInfo& field, const QString& text);
    [[nodiscard]] Result<QVariant> readMoment(const FieldInfo& field, const QString& text);
    [[nodiscard]] Result<QDate> dateOf(const QString& text);

    const EntityInfo& m_entity;
    const ImportColumns& m_columns;
    std::vector<QHash<QString, QVariant>> m_known; ///< by field: what a cell of a choice or a day was read as
    QHash<QString, QDate> m_knownDates;
};

} // namespace tahaluf
