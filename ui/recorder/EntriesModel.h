// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"

#include <QAbstractTableModel>

#include <vector>

namespace tahaluf {

class PageContext;
class RecorderSession;

/** What was recorded in the item under discussion, newest first. */
class EntriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Time,
        Text,
        SpokenBy,
        Kind,
        ColumnCount
    };

    EntriesModel(PageContext& context, RecorderSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Entry* entry(int row) const;
    [[nodiscard]] int rowOf(EntryId id) const;
    void refresh();

private:
    [[nodiscard]] QString cell(const Entry& entry, int column) const;

    PageContext& m_context;
    RecorderSession& m_session;
    std::vector<Entry> m_entries;
};

/** «مقترح»: the short name of a kind on its chip and in the table. */
QString shortKindName(EntryKind kind);

} // namespace tahaluf
