// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordTableModel.h"
#include "storage/ListQuery.h"
#include "widgets/FilterBar.h"
#include "widgets/Page.h"

#include <QHash>
#include <QKeySequence>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tahaluf {

class EmptyState;
class FlowLayout;
class ListActions;
class ListViews;
class RecordDetail;
class RecordListView;
class UndoBar;

/** A chip that is on or off and stands for conditions of its own («overdue»). */
struct QuickFilter
{
    QString key; ///< no field's key
    QString label;
    std::function<std::vector<ListFilter>()> filters; ///< asked each time: «overdue» depends on the day
};

/** What can be done with the chosen records of a list: a button above it and a key in it. */
struct ListCommand
{
    QString label; ///< empty: there is a button elsewhere, here the key alone
    QKeySequence key;
    std::function<void(const std::vector<qint64>& ids)> run; ///< called with one record at least
    bool changesNothing = false; ///< also for a file that is only looked at
};

/** What a list page of one entity shows. Texts are translated already. */
struct RecordPageOptions
{
    QString entity;
    QStringList columns; ///< empty: the entity's own
    QStringList pinnedFilters; ///< fields with a chip of their own; every other choice, link and flag is in «+ filter»
    std::vector<QuickFilter> quickFilters; ///< after the pinned ones
    std::vector<ActiveFilter> firstFilters; ///< set when the page opens
    QStringList hiddenColumns; ///< read for the rule only
    CellRule cellRule;
    ComputedColumns computed;
    std::vector<ListCommand> commands;
    QStringList inlineFields; ///< choices and links that are set from the list, in all chosen records: F2
    bool choosesSeveral = true; ///< Shift and Ctrl with the arrows choose more than one record
    QString addLabel;
    QString emptyTitle;
    QString emptyText;
    std::function<QString(int count)> countText;
    int listWidth = 720; ///< of the list and the detail at first, until the person moves the handle
    int detailWidth = 372;
};

/**
 * A list of records with the chosen one beside it. Arrows move in the list, Enter goes into the form and Esc back,
 * Insert makes a new record, Delete moves the chosen ones to the recycle bin. «View» has columns, order and groups.
 */
class RecordPage : public Page
{
    Q_OBJECT

public:
    /** Makes what stands beside the list, once the list is painted or the detail is asked for. */
    using DetailMaker = std::function<RecordDetail*()>;

    RecordPage(PageContext& context, RecordPageOptions options, DetailMaker makeDetail, QWidget* parent = nullptr);

    [[nodiscard]] RecordTableModel& model() const { return *m_model; }
    [[nodiscard]] RecordListView& list() const { return *m_list; }
    [[nodiscard]] RecordDetail& detail();
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    [[nodiscard]] UndoBar& undoBar() const { return *m_undo; }
    [[nodiscard]] ListViews& views() const { return *m_views; }
    [[nodiscard]] bool isBinShown() const { return m_isBin; }
    [[nodiscard]] QString countSentence() const;

    void showRecord(qint64 id) override;
    void startNewRecord() override;
    void showFiltered(const std::vector<ActiveFilter>& filters) override;
    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

    void deleteCurrent();
    void restoreCurrent();
    void showRecycleBin(bool shown);

protected:
    /** What a new record starts with: what the list is filtered by, so that it stays in sight. */
    [[nodiscard]] virtual QHash<QString, QVariant> presetOfNew() const;
    void showEvent(QShowEvent* event) override;
    /** A button of the page's own above the list, before those that every page has. */
    void addListButton(QPushButton* button);
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    /** Says the count again, after something it depends on changed. */
    void recount();

private:
    QWidget* buildList();
    void connectParts();
    void addKeys();
    void addCommands();
    void setFilterFields();
    [[nodiscard]] std::vector<FilterChoice> choicesOf(const FieldInfo& field) const;
    void askAgain();
    void addViews();
    void orderTabs();
    void goTo(qint64 id);
    void recordSaved(qint64 id, bool wasNew);
    [[nodiscard]] bool isFiltered() const;
    void afterEmptyAction();
    void keepSplitter();
    void openFirst();
    [[nodiscard]] bool isNewRecordOpen() const;

    RecordPageOptions m_options;
    const EntityInfo& m_entity;
    RecordTableModel* m_model;
    RecordListView* m_list;
    DetailMaker m_makeDetail;
    RecordDetail* m_detail = nullptr; ///< null until needed, see detail()
    FilterBar* m_filters;
    EmptyState* m_empty;
    UndoBar* m_undo;
    QLabel* m_count;
    ListViews* m_views = nullptr;
    ListActions* m_actions = nullptr;
    FlowLayout* m_head = nullptr;
    QHBoxLayout* m_countLine = nullptr;
    QPushButton* m_add;
    QPushButton* m_delete;
    QPushButton* m_bin;
    std::vector<QPushButton*> m_commands; ///< beside the list; off while no record is chosen
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    qint64 m_current = 0;
    bool m_isBin = false;
};

} // namespace tahaluf
