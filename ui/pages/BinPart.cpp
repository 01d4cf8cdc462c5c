// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/BinPart.h"

#include "coalition/ChangeText.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/HistoryFilters.h"
#include "records/HistoryDialog.h"
#include "storage/Transaction.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace tahaluf {

BinPart::BinPart(PageContext& context, QWidget* parent)
    : HistoryPart(context, QAbstractItemView::ExtendedSelection, parent)
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_open(new QPushButton(tr("History of the record…"), this))
{
    list().setAccessibleName(tr("Deleted records"));
    addButtons({m_restore, m_open});
    connect(list().selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPart::enableCommands);
    connect(&list(), &QTableView::activated, this, &BinPart::openChosen);
    connect(m_restore, &QPushButton::clicked, this, &BinPart::restoreChosen);
    connect(m_open, &QPushButton::clicked, this, &BinPart::openChosen);
}

void BinPart::read()
{
    Workspace& workspace = m_context.workspace();
    Result<std::vector<BinItem>> items = RecycleBin::items(workspace.database(), workspace.catalog());
    if (!items) {
        m_context.fail(items.takeError());
        return;
    }
    ChangeText text(workspace.database(), workspace.catalog(), m_context.phrasebook());
    const DateText dates(m_context.phrasebook());
    m_items.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Kind"), tr("Record"), tr("Deleted"), tr("Hijri"), tr("By")});
    for (const BinItem& item : *items) {
        if (!filters().matches(item.entity, item.actor, item.deletedAt)) {
            continue;
        }
        const QList<QStandardItem*> cells{
            new QStandardItem(text.kind(item.entity)),
            new QStandardItem(Bidi::paragraph(text.name(item.entity, item.uid), m_context.phrasebook().direction())),
            new QStandardItem(text.shortMoment(item.deletedAt)),
            new QStandardItem(dates.hijri(item.deletedAt.toLocalTime().date())),
            new QStandardItem(Bidi::isolateAuto(item.actor)),
        };
        addRow(cells);
        m_items.push_back(item);
    }
    const int count = m_model->rowCount();
    showRows(1,
             count == 0 ? tr("The recycle bin is empty, or the filters leave nothing of it.")
                        : m_context.phrasebook().shaped(tr("%n deleted record(s)", nullptr, count)));
    if (count > 0) {
        list().setCurrentIndex(m_model->index(0, 0));
    }
    enableCommands();
}

std::vector<BinItem> BinPart::chosen() const
{
    std::vector<BinItem> items;
    const QModelIndexList rows = list().selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const auto place = static_cast<std::size_t>(row.row()); place < m_items.size()) {
            items.push_back(m_items[place]);
        }
    }
    return items;
}

void BinPart::enableCommands()
{
    const std::size_t count = chosen().size();
    m_restore->setEnabled(count > 0 && m_context.workspace().database().mode() == OpenMode::ReadWrite);
    m_open->setEnabled(count == 1);
}

void BinPart::restoreChosen()
{
    const std::vector<BinItem> items = chosen();
    Workspace& workspace = m_context.workspace();
    const auto restoreAll = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(workspace.journal());
        if (!transaction) {
            return transaction.takeError();
        }
        for (const BinItem& item : items) {
            if (Result<void> restored = workspace.store(item.entity)->restore(item.id); !restored) {
                return restored;
            }
        }
        return transaction->commit();
    };
    if (const Result<void> restored = restoreAll(); !restored) {
        m_context.fail(restored.error());
        return;
    }
    m_context.say(tr("%n record(s) restored", nullptr, static_cast<int>(items.size())));
}

void BinPart::openChosen()
{
    if (const std::vector<BinItem> items = chosen(); items.size() == 1) {
        HistoryDialog::showFor(m_context, items.front().entity, items.front().uid, window());
    }
}

} // namespace tahaluf
