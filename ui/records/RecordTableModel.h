// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/CellText.h"
#include "records/RowPlaces.h"
#include "storage/ChangeNotifier.h"
#include "storage/ListQuery.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <optional>

namespace tahaluf {

class Workspace;

/** One row as a rule sees it. */
class RowValues
{
public:
    RowValues(const ListRequest& request, const ListRow& row)
        : m_request(request)
        , m_row(row)
    {
    }
    /** The stored value of a column of the list, hidden ones too; links by title. */
    [[nodiscard]] QVariant value(const QString& field) const
    {
        const qsizetype column = m_request.columns.indexOf(field);
        return column < 0 ? QVariant() : m_row.values[static_cast<std::size_t>(column)];
    }

private:
    const ListRequest& m_request;
    const ListRow& m_row;
};

/** What a cell shows instead of its own value because of the rest of its row («overdue»). */
struct ShownCell
{
    QString text;
    QString key; ///< stands for the stored value where a badge looks for its colour
};
using CellRule = std::function<std::optional<ShownCell>(const FieldInfo& field, const RowValues& row)>;

/**
 * Columns after those of the records, worked out from whatever the file holds: neither stored nor sorted by nor
 * exported. Their values are asked for once a row is in sight, and again after any change of the file.
 */
struct ComputedColumns
{
    std::vector<FieldInfo> fields; ///< how they are shown; no keys of the entity's own fields
    using Values = std::function<std::vector<QVariant>(qint64 id)>; ///< in stored shapes, one for each field
    /** Reads what all rows share, and gives what fills one row; asked again once the file has changed. */
    std::function<Values()> begin;
};

/**
 * One list of records. Knows the ids of all of them in order and nothing else: windows of WindowSize rows are read when
 * a view asks for them, and only a few are kept, so that a list of any length costs what its visible part costs.
 * Grouped records have a head above them. Follows every change of the file by itself.
 */
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int WindowSize = 100;
    /** Up to here a list is always counted at once. */
    static constexpr int FirstRows = 2000;

    enum Role
    {
        IdRole = Qt::UserRole + 1,
        StoredRole, ///< the stored value; for links the linked record's title
        ChoiceRole, ///< the number of the choice, -1 for other fields
        PlainRole, ///< what is shown, without direction marks: for copying
        FoldedRole, ///< of the head of a group: whether its records are folded away; nothing for other rows
    };

    RecordTableModel(Workspace& workspace, Phrasebook phrasebook, QObject* parent = nullptr);

    /** How much of a new list is counted at once. */
    enum class Counting
    {
        Whole,
        FirstPart, ///< a longer list has FirstRows + 1 rows until countWhole(): for a list that is not painted yet
    };

    void setRequest(const ListRequest& request, Counting counting = Counting::Whole);
    /** False while a long list knows only its first part. */
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    /** Adds the rows that setRequest() left out; nothing when it left out none. */
    void countWhole();
    [[nodiscard]] const CellText& texts() const { return m_text; }
    void setCellRule(CellRule rule) { m_rule = std::move(rule); }
    /** Before the first setRequest(). */
    void setComputed(ComputedColumns computed) { m_computed = std::move(computed); }
    [[nodiscard]] bool isComputed(int column) const { return column >= m_request.columns.size(); }
    [[nodiscard]] const ListRequest& request() const { return m_request; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /** The records of the list, folded ones too and heads not. */
    [[nodiscard]] int recordCount() const { return static_cast<int>(m_rows.ids().size()); }
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_rows.ids(); }
    [[nodiscard]] bool isHead(int row) const { return m_rows.headAt(row).has_value(); }
    [[nodiscard]] std::vector<int> headRows() const;
    /** Folds a group away or shows it again; nothing when its head does not stand in this row. */
    void setFolded(int row, bool isFolded);
    void setAllFolded(bool isFolded);
    /** Shows the group of a record again; nothing when it is not folded away. */
    void unfoldFor(qint64 id);

    [[nodiscard]] const FieldInfo* field(int column) const;
    /** The record in a row, 0 when there is none. */
    [[nodiscard]] qint64 idAt(int row) const;
    /** The first record at or below a row, else the last one above it. */
    [[nodiscard]] qint64 idNear(int row) const;
    /** Where a record stands; -1 when it is not in the list or folded away. */
    [[nodiscard]] int rowOf(qint64 id) const;

    /** Rows loaded now and statements run so far: what the list has cost. */
    [[nodiscard]] int loadedRows() const;
    [[nodiscard]] int windowsRead() const { return m_windowsRead; }

signals:
    void failed(const tahaluf::Error& error) const;
    /** After any reload of the number of records. */
    void countChanged();

private:
    using Window = std::vector<ListRow>;

    void reload();
    void follow(const RecordChanges& changes);
    void readAgain(qint64 id);
    void readOrder(Counting counting);
    void settle();
    void forgetRows();
    void forgetComputed();
    void repaintAll();
    [[nodiscard]] QVariant valueAt(const ListRow& row, int column) const;
    void computeAgain();
    [[nodiscard]] QVariant headData(int group, int column, int role) const;
    [[nodiscard]] QVariant tooltip(const FieldInfo& field, const QVariant& stored) const;
    [[nodiscard]] const ListRow* rowAt(int row) const;
    [[nodiscard]] ListRow* loadedAt(std::size_t place) const;
    [[nodiscard]] bool isOrderedBy(const QString& field) const;
    [[nodiscard]] bool showsItsOrder() const;

    Workspace& m_workspace;
    CellText m_text;
    CellRule m_rule;
    ComputedColumns m_computed;
    mutable ComputedColumns::Values m_valuesOf; ///< none until a row needs it
    mutable QHash<qint64, std::vector<QVariant>> m_computedValues; ///< of rows that were in sight, by record
    ListRequest m_request;
    const EntityInfo* m_entity = nullptr;
    std::vector<const FieldInfo*> m_fields;
    std::optional<ListQuery> m_query;
    RowPlaces m_rows;
    bool m_isCounted = true;
    mutable QCache<int, Window> m_windows;
    mutable int m_windowsRead = 0;
};

} // namespace tahaluf
