// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/TakenFilesDialog.h"

#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/Tables.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {
enum Column
{
    FileColumn,
    BodyColumn,
    FateColumn,
    ColumnCount
};
constexpr int Width = 900;
constexpr int Height = 520;
} // namespace

TakenFilesDialog::TakenFilesDialog(std::vector<TakenFile> files, QWidget* parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_table(new QTableWidget(this))
    , m_details(new ArabicTextEdit(this))
{
    setWindowTitle(tr("Answers from files"));
    resize(Width, Height);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    const auto refusals = static_cast<int>(std::count_if(
        m_files.begin(), m_files.end(), [](const TakenFile& file) { return file.fate == TakenFile::Fate::Refused; }));
    auto* summary =
        new QLabel(refusals == 0 ? tr("All files were taken.")
                                 : tr("%n file(s) were refused; nothing of them was taken.", nullptr, refusals),
                   this);
    summary->setWordWrap(true);
    setRole(*summary, refusals == 0 ? Role::Muted : Role::Problem);
    layout->addWidget(summary);
    fillTable();
    layout->addWidget(m_table, 3);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("What is to be known of the chosen file"));
    layout->addWidget(m_details, 2);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    setRole(*close, Role::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showDetails(row); });
    // The first one that wants attention.
    const auto first = std::find_if(m_files.begin(), m_files.end(), [](const TakenFile& file) {
        return file.fate == TakenFile::Fate::Refused || file.fate == TakenFile::Fate::Draft;
    });
    m_table->setCurrentCell(first == m_files.end() ? 0 : static_cast<int>(first - m_files.begin()), FileColumn);
    m_table->setFocus();
}

QString TakenFilesDialog::fateText(TakenFile::Fate fate)
{
    switch (fate) {
    case TakenFile::Fate::Complete:
        return tr("Taken, complete");
    case TakenFile::Fate::Draft:
        return tr("Taken as a draft");
    case TakenFile::Fate::Unchanged:
        return tr("Known already");
    case TakenFile::Fate::Refused:
        return tr("Refused");
    }
    return {};
}

void TakenFilesDialog::fillTable()
{
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(static_cast<int>(m_files.size()));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Body"), tr("What became of it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Files"));
    styleTable(*m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TakenFile& file = m_files[static_cast<std::size_t>(row)];
        m_table->setItem(row, FileColumn, new QTableWidgetItem(QFileInfo(file.path).fileName()));
        m_table->setItem(row, BodyColumn, new QTableWidgetItem(file.body));
        m_table->setItem(row, FateColumn, new QTableWidgetItem(fateText(file.fate)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(BodyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FateColumn, QHeaderView::ResizeToContents);
}

void TakenFilesDialog::showDetails(int row)
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_files.size());
    const TakenFile* file = isThere ? &m_files[static_cast<std::size_t>(row)] : nullptr;
    const QStringList lines = file ? file->details() : QStringList();
    m_details->setText(lines.isEmpty() ? tr("Nothing to remark.") : lines.join(u'\n'));
}

} // namespace tahaluf
