// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/ListState.h"
#include "schema/EntityInfo.h"
#include "storage/ListQuery.h"
#include "widgets/PageContext.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace tahaluf {

class RecordListView;
class RecordTableModel;

/** The parts of a page whose look ListViews keeps. */
struct ListParts
{
    const EntityInfo& entity;
    RecordTableModel& model;
    RecordListView& list;
    FilterBar& filters;
    QStringList columns; ///< those the page begins with
    QStringList hiddenColumns; ///< read for the rule only
};

/**
 * How a person looks at one list: columns and their widths, order, groups and saved views, behind one button. What was
 * chosen last stands again when the list is opened another time; filters only where they are part of a saved view.
 */
class ListViews : public QObject
{
    Q_OBJECT

public:
    ListViews(PageContext& context, ListParts parts, QWidget* parent);

    /** «View»: everything here by menu; F11 opens it from the list. */
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] const ListState& state() const { return m_state; }
    /** Asks for the columns, order and groups of this view. */
    void applyTo(ListRequest& request) const;
    /** Gives the list the columns that were asked for. */
    void arrange();
    [[nodiscard]] QStringList shownColumns() const;

    void setState(const ListState& state);
    void show(const SavedView& view);
    /** The name of the saved view that is shown, empty for none. */
    [[nodiscard]] QString viewName() const { return m_name; }
    /** What a filter is called in the language of the window. */
    [[nodiscard]] QString labelOf(const ActiveFilter& filter) const;

signals:
    /** The list is to be read again. */
    void changed();
    /** Further entries of the menu, below those of the view. */
    void menuFilled(QMenu& menu);

private:
    void fillMenu();
    void fillSavedViews(QMenu& menu);
    void fillOrder(QMenu& menu);
    void fillGroups(QMenu& menu);
    void askColumns();
    void askName();
    void sortBy(const QString& field, bool isDescending);
    void groupBy(const QString& field);
    void keep();
    void nameButton();

    PageContext& m_context;
    ListParts m_parts;
    SavedViews m_saved;
    QPushButton* m_button;
    QMenu* m_menu;
    ListState m_state;
    QString m_name;
    bool m_isArranging = false;
};

} // namespace tahaluf
