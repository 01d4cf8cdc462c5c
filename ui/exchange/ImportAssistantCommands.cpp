// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant has done in a worker, and the file of wrong rows.
#include "exchange/ImportAssistant.h"
#include "exchange/ImportCheckStep.h"
#include "exchange/ImportResultStep.h"
#include "exchange/RefusedRows.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace tahaluf {

void ImportAssistant::check()
{
    m_state.choices.clear();
    auto plan = std::make_shared<ImportPlan>();
    run(
        tr("The rows are checked."),
        m_state.optionsToCheck(),
        [plan, worker = m_worker, table = m_state.table](const ImportOptions& options) {
            Result<ImportPlan> made = worker.check(options, *table);
            if (made) {
                *plan = std::move(*made);
            }
            return withoutValue(std::move(made));
        },
        [this, plan](const Result<void>& checked) {
            if (!checked) {
                say(checked.error().message);
                return;
            }
            m_state.plan = plan;
            m_check->show(*m_context.workspace().catalog().find(m_state.entity));
            goTo(CheckStep);
        });
}

void ImportAssistant::takeOver()
{
    auto report = std::make_shared<ImportReport>();
    const ImportOptions options = m_state.optionsToTake();
    const auto leftOut = static_cast<qint64>(options.leftOut.size());
    run(
        tr("The rows are taken over."),
        options,
        [report, worker = m_worker, table = m_state.table](const ImportOptions& wanted) {
            Result<ImportReport> done = worker.take(wanted, *table);
            if (done) {
                *report = std::move(*done);
            }
            return withoutValue(std::move(done));
        },
        [this, report, leftOut](const Result<void>& done) {
            if (!done) {
                say(done.error().message);
                return;
            }
            m_report = *report;
            const Result<void> looked = m_context.workspace().lookForChangesElsewhere();
            const qint64 refusedLate = static_cast<qint64>(m_report.refused.size());
            m_result->show(m_report, leftOut + refusedLate, m_state.plan->count(RowFate::Wrong) + refusedLate);
            goTo(ResultStep);
            if (!looked) {
                say(looked.error().message);
            }
            m_close->setFocus();
        });
}

void ImportAssistant::undo(const QString& transaction)
{
    auto count = std::make_shared<qint64>(0);
    run(
        tr("The import is undone."),
        {},
        [count, worker = m_worker, transaction](const ImportOptions&) {
            Result<qint64> undone = worker.undo(transaction);
            *count = undone ? *undone : 0;
            return withoutValue(std::move(undone));
        },
        [this, count](const Result<void>& undone) {
            if (!undone) {
                say(undone.error().message);
                return;
            }
            m_result->showUndone(*count);
            goTo(ResultStep);
            if (const Result<void> looked = m_context.workspace().lookForChangesElsewhere(); !looked) {
                say(looked.error().message);
            }
            m_close->setFocus();
        });
}

void ImportAssistant::saveWrongRows()
{
    const QFileInfo source(m_state.path);
    const bool isXlsx =
        m_state.path.isEmpty() || source.suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0;
    const QString suffix = isXlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString base = m_state.path.isEmpty() ? tr("pasted") : source.completeBaseName();
    const QString folder =
        m_state.path.isEmpty() ? QFileInfo(m_context.workspace().path()).absolutePath() : source.absolutePath();
    const QString path = QFileDialog::getSaveFileName(this,
                                                      tr("Save the wrong rows"),
                                                      folder + QLatin1Char('/') + base + QLatin1Char('-') +
                                                          tr("wrong") + QLatin1Char('.') + suffix,
                                                      tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.csv")));
    if (path.isEmpty()) {
        return;
    }
    ImportReport wrong = m_state.plan->report();
    if (step() == ResultStep) {
        wrong.refused.insert(wrong.refused.end(), m_report.refused.begin(), m_report.refused.end());
        std::sort(wrong.refused.begin(), wrong.refused.end(), [](const RefusedRow& a, const RefusedRow& b) {
            return a.number < b.number;
        });
    }
    const QString whole = QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path;
    const Result<void> written = RefusedRows::write(whole, *m_state.table, wrong, m_context.phrasebook().language());
    say(written ? QString() : written.error().message);
    if (written) {
        m_context.say(tr("The wrong rows were saved in “%1”").arg(QFileInfo(whole).fileName()));
    }
}

} // namespace tahaluf
