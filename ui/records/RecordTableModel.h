// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/CellText.h"
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
 * One list of records. Reads windows of WindowSize rows when a view asks for them and keeps only a few, so that a list
 * of any length costs what its visible part costs. Follows every change of the file by itself.
 */
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int WindowSize = 100;

    enum Role
    {
        IdRole = Qt::UserRole + 1,
        StoredRole, ///< the stored value; for links the linked record's title
        ChoiceRole, ///< the number of the choice, -1 for other fields
        PlainRole, ///< what is shown, without direction marks: for copying
    };

    RecordTableModel(Workspace& workspace, Phrasebook phrasebook, QObject* parent = nullptr);

    void setRequest(const ListRequest& request);
    [[nodiscard]] const CellText& texts() const { return m_text; }
    void setCellRule(CellRule rule) { m_rule = std::move(rule); }
    [[nodiscard]] const ListRequest& request() const { return m_request; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const FieldInfo* field(int column) const;
    /** The record in a row, 0 when there is none. */
    [[nodiscard]] qint64 idAt(int row) const;
    /** Where a record stands: among what is loaded, else among the first SearchedRows; -1 when it was not found. */
    [[nodiscard]] int rowOf(qint64 id) const;

    /** Rows loaded now and statements run so far: what the list has cost. */
    [[nodiscard]] int loadedRows() const;
    [[nodiscard]] int windowsRead() const { return m_windowsRead; }

signals:
    void failed(const tahaluf::Error& error) const;
    /** After any reload of the number of records. */
    void countChanged();

private:
    static constexpr int SearchedRows = 2000;
    using Window = std::vector<ListRow>;

    void reload();
    void follow(const RecordChanges& changes);
    void readAgain(qint64 id);
    void readCount();
    void forgetRows();
    [[nodiscard]] QVariant tooltip(const FieldInfo& field, const QVariant& stored) const;
    [[nodiscard]] const ListRow* rowAt(int row) const;
    [[nodiscard]] int loadedRowOf(qint64 id) const;
    [[nodiscard]] int searchedRowOf(qint64 id, int count) const;
    [[nodiscard]] bool isSortedBy(const QString& field) const;

    Workspace& m_workspace;
    CellText m_text;
    CellRule m_rule;
    ListRequest m_request;
    const EntityInfo* m_entity = nullptr;
    std::vector<const FieldInfo*> m_fields;
    std::optional<ListQuery> m_query;
    int m_count = 0;
    mutable QCache<int, Window> m_windows;
    mutable int m_windowsRead = 0;
};

} // namespace tahaluf
