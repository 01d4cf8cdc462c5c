// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace tahaluf {

class FoundModel;
struct FoundRow;

/** What is looked for in a row of fields, and at once what fits in a table below; more on the chosen line below that.
 */
class FinderPanel : public QWidget
{
    Q_OBJECT

public:
    FinderPanel(PageContext& context, const QString& title, FoundModel* model, QWidget* parent = nullptr);

    [[nodiscard]] FoundModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QLabel& note() const { return *m_note; }

protected:
    [[nodiscard]] PageContext& context() const { return m_context; }
    void addCriterion(const QString& label, QWidget* editor, int stretch);
    /** A button above the fields; `needsChosen` ones are off while no line is chosen. */
    QPushButton* addButton(const QString& text, bool needsChosen);
    /** The table is named, these columns are as wide as their texts, the others share the rest. */
    void arrange(const QString& tableName, const std::vector<int>& narrow);
    /** Fills the table, says how many fit and chooses the first. */
    void showFound(std::vector<FoundRow> rows, const QString& count);
    [[nodiscard]] int chosenRow() const;
    virtual void showChosen() = 0;
    virtual void openChosen() = 0;

private:
    void refresh();
    void follow(QWidget* widget);

    PageContext& m_context;
    FoundModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_note;
    QHBoxLayout* m_head;
    QGridLayout* m_fields;
    std::vector<QPushButton*> m_needChosen;
    QWidget* m_last = nullptr; ///< in the order of Tab: the fields, the table, the buttons
};

} // namespace tahaluf
