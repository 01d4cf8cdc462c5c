// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ChangesPart.h"

#include "coalition/ChangeText.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/HistoryFilters.h"
#include "records/HistoryDialog.h"
#include "reports/papers/PaperArguments.h"
#include "storage/ChangeUndo.h"
#include "storage/CommandNames.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>

namespace tahaluf {

ChangesPart::ChangesPart(PageContext& context, QWidget* parent)
    : HistoryPart(context, QAbstractItemView::SingleSelection, parent)
    , m_open(new QPushButton(tr("History of the record…"), this))
    , m_undo(new QPushButton(tr("Undo this one"), this))
    , m_print(new QPushButton(tr("Print…"), this))
{
    list().setAccessibleName(tr("Changes of the file, the newest first"));
    addButtons({m_open, m_undo, m_print});
    m_undo->setToolTip(tr("Takes this command back as a whole, where nothing was changed since."));
    m_print->setToolTip(tr("What the filters above leave, as a paper."));
    connect(list().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPart::enableCommands);
    connect(&list(), &QTableView::activated, this, &ChangesPart::openChosen);
    connect(m_open, &QPushButton::clicked, this, &ChangesPart::openChosen);
    connect(m_undo, &QPushButton::clicked, this, &ChangesPart::undoChosen);
    connect(m_print, &QPushButton::clicked, this, &ChangesPart::print);
}

void ChangesPart::read()
{
    Workspace& workspace = m_context.workspace();
    const ChangeHistory history(workspace.database(), workspace.catalog());
    const QString before = chosen() ? chosen()->transaction : QString();
    HistoryRequest request = filters().request();
    request.limit = MostLines;
    const Result<std::vector<HistoryLine>> lines = history.lines(request);
    if (!lines) {
        m_context.fail(lines.error());
        return;
    }
    ChangeText text(workspace.database(), workspace.catalog(), m_context.phrasebook());
    const DateText dates(m_context.phrasebook());
    m_transactions.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Hijri"), tr("By"), tr("What was done"), tr("Records")});
    QSet<QString> seen;
    int row = 0;
    for (const HistoryLine& line : *lines) {
        if (seen.contains(line.transaction)) {
            continue;
        }
        seen.insert(line.transaction);
        Result<std::optional<TransactionSummary>> known = history.summary(line.transaction);
        if (!known || !*known) {
            continue;
        }
        TransactionSummary& summary = **known;
        QString what = text.transaction(summary);
        what = line.command == QLatin1String("undo")   ? tr("undo: %1").arg(what)
               : line.command == QLatin1String("redo") ? tr("redo: %1").arg(what)
                                                       : what;
        const QList<QStandardItem*> cells{
            new QStandardItem(text.shortMoment(line.change.at)),
            new QStandardItem(dates.hijri(line.change.at.toLocalTime().date())),
            new QStandardItem(Bidi::isolateAuto(line.change.actor)),
            new QStandardItem(Bidi::paragraph(what, m_context.phrasebook().direction())),
            new QStandardItem(m_context.phrasebook().number(summary.records)),
        };
        row = line.transaction == before ? m_model->rowCount() : row;
        addRow(cells);
        m_transactions.push_back(std::move(summary));
    }
    const int count = m_model->rowCount();
    const bool isCut = lines->size() >= static_cast<std::size_t>(MostLines);
    showRows(3,
             m_context.phrasebook().shaped(
                 isCut ? tr("The newest %n command(s); narrow the filters for others.", nullptr, count)
                       : tr("%n command(s)", nullptr, count)));
    if (count > 0) {
        list().setCurrentIndex(m_model->index(row, 0));
    }
    enableCommands();
}

const TransactionSummary* ChangesPart::chosen() const
{
    const int row = list().currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_transactions.size()) ? nullptr
                                                                     : &m_transactions[static_cast<std::size_t>(row)];
}

void ChangesPart::enableCommands()
{
    const bool isSomething = chosen() != nullptr;
    m_open->setEnabled(isSomething);
    // With what a file began nobody starts over.
    const bool isWork = isSomething && chosen()->command != QLatin1String(CommandNames::NewFile);
    m_undo->setEnabled(isWork && m_context.workspace().database().mode() == OpenMode::ReadWrite);
    m_print->setEnabled(isSomething);
}

void ChangesPart::openChosen()
{
    if (const TransactionSummary* summary = chosen()) {
        HistoryDialog::showFor(m_context, summary->entity, summary->uid, window());
    }
}

void ChangesPart::undoChosen()
{
    const TransactionSummary* summary = chosen();
    if (!summary) {
        return;
    }
    Workspace& workspace = m_context.workspace();
    const QString what =
        ChangeText(workspace.database(), workspace.catalog(), m_context.phrasebook()).transaction(*summary);
    const Result<qint64> done = ChangeUndo::undo(workspace.journal(), summary->transaction);
    done ? m_context.say(tr("Taken back: %1").arg(what)) : m_context.fail(done.error());
}

void ChangesPart::print()
{
    const AuditScope scope{.from = filters().from(), .until = filters().until(), .operatorName = filters().actor()};
    emit m_context.paperAsked(PaperArguments::auditId(scope), {});
}

} // namespace tahaluf
