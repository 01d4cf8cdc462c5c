// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportState.h"
#include "schema/EntityInfo.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace tahaluf {

/**
 * Second step of an import: what each column means, and by which field a row finds the record it changes. Guessed from
 * the headings; what was said of the same headings before goes before the guess.
 */
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(ImportState& state, QWidget* parent = nullptr);

    /** Asks about the state's table for records of this kind. */
    void ask(const EntityInfo& entity);
    /** Takes the answers into the state and remembers them. Refused, and shown, when two columns mean the same. */
    bool take();

private:
    void addColumn(int row, const QString& meaning);
    void fillKeys(const QString& wanted);
    [[nodiscard]] QStringList meanings() const;
    [[nodiscard]] QString memoryKey() const;

    ImportState& m_state;
    const EntityInfo* m_entity = nullptr;
    QTableWidget* m_table;
    std::vector<QComboBox*> m_boxes; ///< the meaning of each column
    QComboBox* m_key;
    QCheckBox* m_createMissing;
    QLabel* m_problem;
};

} // namespace tahaluf
