// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportState.h"
#include "records/CellText.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace tahaluf {

class ImportRowsModel;

/**
 * Third step of an import: every row with what it would become. The counts are chips that show the rows of one kind
 * alone; beside the rows stands what the chosen one changes, and what is decided about one that is probably there.
 */
class ImportCheckStep : public QWidget
{
    Q_OBJECT

public:
    ImportCheckStep(ImportState& state, const Phrasebook& phrasebook, QWidget* parent = nullptr);

    /** Shows the state's plan. */
    void show(const EntityInfo& entity);
    [[nodiscard]] ImportRowsModel& model() const { return *m_model; }
    /** How many rows would be taken over as things stand. */
    [[nodiscard]] qint64 rowsToTake() const;

signals:
    void decided();
    void saveWrongRowsRequested();

private:
    QWidget* buildDetail();
    void addChips();
    void showFiltered(std::optional<RowFate> fate);
    void showCurrent();
    void showChanges(const PlannedRow& row);
    void decide(DuplicateChoice choice);
    void summarise();

    ImportState& m_state;
    CellText m_texts;
    Phrasebook m_phrasebook;
    const EntityInfo* m_entity = nullptr;
    ImportRowsModel* m_model;
    QHBoxLayout* m_chipLine;
    std::vector<QPushButton*> m_chips;
    QLabel* m_summary;
    QTableView* m_rows;
    QPushButton* m_saveWrong;
    QLabel* m_title;
    QLabel* m_reason;
    QWidget* m_choiceField;
    QComboBox* m_choice;
    QTableWidget* m_changes;
};

} // namespace tahaluf
