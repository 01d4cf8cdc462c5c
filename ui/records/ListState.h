// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"
#include "widgets/FilterBar.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** How a person looks at a list: columns, order, groups. */
struct ListState
{
    QStringList columns = {}; ///< from the first to the last; empty: those the page begins with
    QHash<QString, int> widths = {}; ///< of the columns whose width was chosen
    QString sortField = {};
    bool isDescending = false;
    QString groupField = {};

    [[nodiscard]] QJsonObject toJson() const;
    static ListState fromJson(const QJsonObject& json);

    friend bool operator==(const ListState& left, const ListState& right)
    {
        return left.columns == right.columns && left.widths == right.widths && left.sortField == right.sortField &&
               left.isDescending == right.isDescending && left.groupField == right.groupField;
    }
};

/** A way to look at a list under a name of its own, with its filters. */
struct SavedView
{
    QString name;
    ListState state = {};
    std::vector<ActiveFilter> filters = {};
};

/** The saved views of a list. They are kept in the file, since what they filter by is known by the file's own ids. */
class SavedViews
{
public:
    SavedViews(Database& database, const QString& entity);

    [[nodiscard]] Result<std::vector<SavedView>> all() const;
    /** Adds a view, or replaces the one of its name. */
    Result<void> save(const SavedView& view);
    Result<void> remove(const QString& name);

private:
    Result<void> write(const std::vector<SavedView>& views);

    Database& m_database;
    QString m_key;
};

} // namespace tahaluf
