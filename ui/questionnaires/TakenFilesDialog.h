// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FormFiles.h"

#include <QDialog>

class QTableWidget;

namespace tahaluf {

class ArabicTextEdit;

/** What became of each file with answers: a line per file, and below it everything to know of the chosen one. */
class TakenFilesDialog : public QDialog
{
    Q_OBJECT

public:
    TakenFilesDialog(std::vector<TakenFile> files, QWidget* parent);

    /** The word for what became of a file. */
    [[nodiscard]] static QString fateText(TakenFile::Fate fate);

private:
    void fillTable();
    void showDetails(int row);

    std::vector<TakenFile> m_files;
    QTableWidget* m_table;
    ArabicTextEdit* m_details;
};

} // namespace tahaluf
