// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportState.h"
#include "exchange/ImportWorker.h"
#include "reports/PaperJob.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tahaluf {

class ImportCheckStep;
class ImportColumnsStep;
class ImportResultStep;
class ImportSourceStep;
class PageContext;
class ProgressStrip;

/**
 * Takes a table over in four steps: where it comes from, what its columns mean, what each row would become, what was
 * done. Nothing is written before the third step is confirmed, and then all of it or nothing.
 */
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    enum Step
    {
        SourceStep,
        ColumnsStep,
        CheckStep,
        ResultStep
    };

    /** @p entity: the kind of records the person looked at, where the table does not say otherwise. */
    ImportAssistant(PageContext& context, const QString& entity, QWidget* parent = nullptr);
    ~ImportAssistant() override;

    void takeFile(const QString& path);
    void paste();
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    void reject() override;

private:
    using Work = std::function<Result<void>(const ImportOptions&)>;

    void buildFrame();
    void connectParts();
    void askForFile();
    void readFile();
    void goTo(Step step);
    void goOn();
    void check();
    void takeOver();
    void undo(const QString& transaction);
    void offerUndo();
    void saveWrongRows();
    /** In a worker; `then` comes in this thread. The work's options carry the step that reports and stops. */
    void
    run(const QString& what, ImportOptions options, Work work, const std::function<void(const Result<void>&)>& then);
    void say(const QString& problem);
    void enableButtons();

    PageContext& m_context;
    ImportWorker m_worker;
    ImportState m_state;
    ImportReport m_report;
    QLabel* m_title;
    QLabel* m_subtitle;
    QStackedWidget* m_steps;
    ImportSourceStep* m_source;
    ImportColumnsStep* m_columns;
    ImportCheckStep* m_check;
    ImportResultStep* m_result;
    QLabel* m_problem;
    ProgressStrip* m_progress;
    QPushButton* m_next;
    QPushButton* m_back;
    QPushButton* m_close;
    std::unique_ptr<PaperJob> m_job;
};

} // namespace tahaluf
