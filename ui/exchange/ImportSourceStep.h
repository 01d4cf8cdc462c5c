// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportState.h"
#include "schema/EntityCatalog.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace tahaluf {

class ElidedLabel;

/** First step of an import: where the table comes from, how it is to be read, what kind of records it holds. */
class ImportSourceStep : public QWidget
{
    Q_OBJECT

public:
    ImportSourceStep(ImportState& state, const EntityCatalog& catalog, QWidget* parent = nullptr);

    /** Shows the state's table, or the sentence that says why there is none. */
    void show(const QString& problem);
    /** The kind of records that most headings fit; the chosen one where a person chose. */
    void guessEntity();
    void setEntity(const QString& entity);
    /** A line that says what was imported last, and a button that takes it back; none where it is empty. */
    void offerUndo(const QString& last);

signals:
    void fileRequested();
    void pasteRequested();
    /** The same source is to be read again, in another way. */
    void sourceChanged();
    void undoRequested();

private:
    void connectParts();
    void fillChoices();
    void preview();

    ImportState& m_state;
    const EntityCatalog& m_catalog;
    QPushButton* m_choose;
    QPushButton* m_paste;
    ElidedLabel* m_name;
    QComboBox* m_entity;
    QWidget* m_encodingField;
    QComboBox* m_encoding;
    QWidget* m_delimiterField;
    QComboBox* m_delimiter;
    QWidget* m_sheetField;
    QComboBox* m_sheet;
    QTableView* m_preview;
    QStandardItemModel* m_cells;
    QFrame* m_drop;
    QLabel* m_problem;
    QWidget* m_last;
    QLabel* m_lastText;
    bool m_isEntityChosen = false;
};

} // namespace tahaluf
