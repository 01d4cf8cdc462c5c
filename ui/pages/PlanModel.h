// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/ActionTree.h"

#include <QStandardItemModel>

namespace tahaluf {

class PageContext;

/** The shared plan as a tree: what is to be done, by whom, until when, how far it is. Read anew as a whole. */
class PlanModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Lead,
        Due,
        State,
        Percent,
        ColumnCount
    };
    static constexpr int IdRole = Qt::UserRole + 1;

    explicit PlanModel(PageContext& context, QObject* parent = nullptr);

    /** Reads the plan; failures go to the page's context. */
    void read();
    [[nodiscard]] const std::vector<PlanLine>& lines() const { return m_lines; }
    /** The line of an action; an invalid index when it is not there. */
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    [[nodiscard]] static qint64 idOf(const QModelIndex& index);

private:
    [[nodiscard]] QList<QStandardItem*> rowOf(const PlanLine& line, const QString& lead) const;

    PageContext& m_context;
    std::vector<PlanLine> m_lines;
    QHash<qint64, QStandardItem*> m_items;
};

} // namespace tahaluf
