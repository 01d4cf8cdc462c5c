// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportAssistant.h"

#include "exchange/FileDrop.h"
#include "exchange/ImportCheckStep.h"
#include "exchange/ImportColumnsStep.h"
#include "exchange/ImportResultStep.h"
#include "exchange/ImportSourceStep.h"
#include "exchange/PastedTable.h"
#include "language/DateText.h"
#include "reports/ProgressStrip.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace tahaluf {

ImportAssistant::ImportAssistant(PageContext& context, const QString& entity, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_worker(context.workspace())
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_source(new ImportSourceStep(m_state, context.workspace().catalog(), this))
    , m_columns(new ImportColumnsStep(m_state, this))
    , m_check(new ImportCheckStep(m_state, context.phrasebook(), this))
    , m_result(new ImportResultStep(context.phrasebook(), this))
    , m_problem(new QLabel(this))
    , m_progress(new ProgressStrip(this))
    , m_next(new QPushButton(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Import"));
    buildFrame();
    connectParts();
    m_source->setEntity(entity);
    goTo(SourceStep);
}

ImportAssistant::~ImportAssistant() = default;

void ImportAssistant::buildFrame()
{
    setMinimumSize(860, 560);
    resize(1180, 740);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    setRole(*m_title, Role::Title);
    setRole(*m_subtitle, Role::Subtitle);
    m_subtitle->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    for (QWidget* step : std::initializer_list<QWidget*>{m_source, m_columns, m_check, m_result}) {
        m_steps->addWidget(step);
    }
    layout->addWidget(m_steps, 1);
    setRole(*m_problem, Role::Problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    setRole(*m_next, Role::Primary);
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    for (QPushButton* button : {m_next, m_back, m_close}) {
        buttons->addWidget(button);
    }
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_back->setAccessibleName(m_back->text());
    buttons->addStretch();
    layout->addLayout(buttons);
}

void ImportAssistant::connectParts()
{
    connect(m_source, &ImportSourceStep::fileRequested, this, &ImportAssistant::askForFile);
    connect(m_source, &ImportSourceStep::pasteRequested, this, &ImportAssistant::paste);
    connect(m_source, &ImportSourceStep::sourceChanged, this, &ImportAssistant::readFile);
    connect(m_check, &ImportCheckStep::decided, this, &ImportAssistant::enableButtons);
    connect(m_check, &ImportCheckStep::saveWrongRowsRequested, this, &ImportAssistant::saveWrongRows);
    connect(m_result, &ImportResultStep::saveWrongRowsRequested, this, &ImportAssistant::saveWrongRows);
    connect(m_result, &ImportResultStep::undoRequested, this, [this] { undo(m_report.transaction); });
    connect(m_source, &ImportSourceStep::undoRequested, this, [this] {
        if (const auto last = ImportWorker::last(m_context.workspace()); last && *last) {
            undo((*last)->transaction);
        }
    });
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_close, &QPushButton::clicked, this, &ImportAssistant::reject);
    auto* pasteKeys = new QShortcut(QKeySequence(QKeySequence::Paste), m_source);
    pasteKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKeys, &QShortcut::activated, this, &ImportAssistant::paste);
    auto* openKeys = new QShortcut(QKeySequence(QKeySequence::Open), m_source);
    openKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(openKeys, &QShortcut::activated, this, &ImportAssistant::askForFile);
    connect(new FileDrop(*this), &FileDrop::dropped, this, [this](const QString& path) {
        if (!isBusy() && step() == SourceStep) {
            takeFile(path);
        }
    });
}

ImportAssistant::Step ImportAssistant::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportAssistant::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ImportAssistant::goTo(Step step)
{
    static constexpr std::array<const char*, 4> Titles{QT_TR_NOOP("1 of 4: Where the table comes from"),
                                                       QT_TR_NOOP("2 of 4: What the columns mean"),
                                                       QT_TR_NOOP("3 of 4: What each row becomes"),
                                                       QT_TR_NOOP("4 of 4: What was done")};
    static constexpr std::array<const char*, 4> Subtitles{
        QT_TR_NOOP("Nothing is written before you have seen what each row becomes."),
        QT_TR_NOOP("Guessed from the headings; for the same headings it is remembered."),
        QT_TR_NOOP("Nothing is written yet. Wrong rows stay out; so do rows that are probably there, unless you say "
                   "otherwise."),
        QT_TR_NOOP("The import stands in the history as one change.")};
    m_steps->setCurrentIndex(step);
    m_title->setText(tr(Titles.at(step)));
    m_subtitle->setText(tr(Subtitles.at(step)));
    say({});
    if (step == SourceStep) {
        offerUndo();
    }
    enableButtons();
}

void ImportAssistant::offerUndo()
{
    const Result<std::optional<LastImport>> last = ImportWorker::last(m_context.workspace());
    if (!last || !*last) {
        m_source->offerUndo({});
        return;
    }
    const Phrasebook& words = m_context.phrasebook();
    m_source->offerUndo(words.shaped(tr("Last import: %n record(s), %1.", nullptr, static_cast<int>((*last)->records))
                                         .arg(DateText(words).dateTime((*last)->at))));
}

void ImportAssistant::enableButtons()
{
    const bool isIdle = !isBusy();
    m_next->setText(step() == CheckStep    ? tr("Import")
                    : step() == ResultStep ? tr("Import another table")
                                           : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_close->setText(step() == ResultStep ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_back->setVisible(step() == ColumnsStep || step() == CheckStep);
    m_back->setEnabled(isIdle);
    m_steps->setEnabled(isIdle);
    const bool mayGoOn = step() == SourceStep  ? m_state.table && !m_state.table->rows.empty()
                         : step() == CheckStep ? m_check->rowsToTake() > 0
                                               : true;
    m_next->setEnabled(isIdle && mayGoOn);
}

void ImportAssistant::run(const QString& what,
                          ImportOptions options,
                          Work work,
                          const std::function<void(const Result<void>&)>& then)
{
    say({});
    m_job = std::make_unique<PaperJob>([options = std::move(options),
                                        work = std::move(work)](const PaperJob::Step& step) mutable {
        options.step = [&step](qint64 done, qint64 all) { return step(static_cast<int>(done), static_cast<int>(all)); };
        return work(options);
    });
    m_progress->follow(*m_job, what);
    connect(m_job.get(),
            &PaperJob::finished,
            this,
            [this, then, asked = QPointer<QWidget>(focusWidget())](const Result<void>& result) {
                // Later: the job is still at work on this signal.
                m_job.release()->deleteLater();
                enableButtons();
                if (!result && asked) {
                    asked->setFocus(); // where the person was; it could not keep the keyboard meanwhile
                }
                then(result);
            });
    enableButtons();
    m_job->start();
}

void ImportAssistant::askForFile()
{
    const QString folder = m_state.path.isEmpty() ? QFileInfo(m_context.workspace().path()).absolutePath()
                                                  : QFileInfo(m_state.path).absolutePath();
    const QString path =
        QFileDialog::getOpenFileName(this,
                                     tr("Choose a table"),
                                     folder,
                                     tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.csv *.json")) +
                                         QStringLiteral(";;") + tr("All files (%1)").arg(QLatin1Char('*')));
    if (!path.isEmpty()) {
        takeFile(path);
    }
}

void ImportAssistant::takeFile(const QString& path)
{
    m_state.path = path;
    m_state.source = {};
    readFile();
}

void ImportAssistant::readFile()
{
    auto table = std::make_shared<ImportTable>();
    run(
        tr("The file is read."),
        {},
        [table, path = m_state.path, source = m_state.source](const ImportOptions&) {
            Result<ImportTable> read = ImportRun::readFile(path, source);
            if (read) {
                *table = std::move(*read);
            }
            return withoutValue(std::move(read));
        },
        [this, table](const Result<void>& read) {
            m_state.table = read ? table : nullptr;
            m_source->guessEntity();
            m_source->show(!read                 ? read.error().message
                           : table->rows.empty() ? tr("The table has headings, but no rows.")
                                                 : QString());
            enableButtons();
            if (m_next->isEnabled()) {
                m_next->setFocus();
            }
        });
}

void ImportAssistant::paste()
{
    Result<ImportTable> table = PastedTable::read(QGuiApplication::clipboard()->text());
    m_state.path.clear();
    m_state.source = {};
    m_state.table = table ? std::make_shared<ImportTable>(std::move(*table)) : nullptr;
    m_source->guessEntity();
    m_source->show(table ? QString() : table.error().message);
    enableButtons();
    if (m_next->isEnabled()) {
        m_next->setFocus();
    }
}

void ImportAssistant::goOn()
{
    switch (step()) {
    case SourceStep:
        goTo(ColumnsStep);
        m_columns->ask(*m_context.workspace().catalog().find(m_state.entity));
        break;
    case ColumnsStep:
        if (m_columns->take()) {
            check();
        }
        break;
    case CheckStep:
        takeOver();
        break;
    case ResultStep:
        m_state.table = nullptr;
        m_state.path.clear();
        m_source->show({});
        goTo(SourceStep);
        break;
    }
}

void ImportAssistant::reject()
{
    if (m_job) {
        // What is at work stops first and leaves nothing behind; then the window may go.
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace tahaluf
