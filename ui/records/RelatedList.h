// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordSection.h"
#include "storage/ListQuery.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tahaluf {

class RecordListView;
class RecordTableModel;

/** What a list of records that belong to another one shows and allows. */
struct RelatedListOptions
{
    QString entity;
    QString linkField; ///< the field that points at the record shown
    QStringList columns;
    QStringList formFields; ///< of the window in which one is added or changed
    QString sortField;
    QString addLabel; ///< empty: nothing can be added here
    QString emptyText;
    bool canEdit = true;
    bool canRemove = true;
    bool opensPage = false; ///< Enter shows the record on its own page
    int mostRows = 5; ///< shown at once; 0: as many as there is room for
};

/** The records that belong to the one shown: a small table with adding, changing and removing. */
class RelatedList : public RecordSection
{
    Q_OBJECT

public:
    RelatedList(PageContext& context, RelatedListOptions options, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] qint64 record() const { return m_record; }
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] RecordTableModel& model() const { return *m_model; }
    [[nodiscard]] RecordListView& list() const { return *m_list; }

    enum class Effect
    {
        Changes,
        None ///< also for a file that is only looked at
    };
    /** A button beside «add»; `needsCurrent` ones are off while no line is chosen. */
    QPushButton* addButton(const QString& text,
                           bool needsCurrent,
                           const std::function<void()>& action,
                           Effect effect = Effect::Changes);
    /** Replaces what adding or changing does. */
    void onAdd(std::function<void()> action) { m_add = std::move(action); }
    void onEdit(std::function<void(qint64)> action) { m_edit = std::move(action); }
    /** A muted line above the table. */
    void setNote(const QString& note);

    void add();
    void edit(qint64 id);
    void removeCurrent();

private:
    void connectParts();
    void fit();
    void refreshButtons();

    RelatedListOptions m_options;
    RecordTableModel* m_model;
    RecordListView* m_list;
    QLabel* m_note;
    QLabel* m_empty;
    QHBoxLayout* m_buttons;
    QPushButton* m_removeButton = nullptr;
    std::vector<QPushButton*> m_needCurrent;
    std::function<void()> m_add;
    std::function<void(qint64)> m_edit;
    qint64 m_record = 0;
};

} // namespace tahaluf
