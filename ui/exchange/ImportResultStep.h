// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportReport.h"
#include "language/Phrasebook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tahaluf {

/** Last step of an import: what was done, and the way back. */
class ImportResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultStep(const Phrasebook& phrasebook, QWidget* parent = nullptr);

    /** @p leftOut: rows that were not taken; @p wrong: those among them that can be saved and mended. */
    void show(const ImportReport& report, qint64 leftOut, qint64 wrong);
    /** After the import was taken back. */
    void showUndone(qint64 records);

signals:
    void undoRequested();
    void saveWrongRowsRequested();

private:
    Phrasebook m_phrasebook;
    QLabel* m_done;
    QLabel* m_left;
    QPushButton* m_undo;
    QPushButton* m_saveWrong;
};

} // namespace tahaluf
