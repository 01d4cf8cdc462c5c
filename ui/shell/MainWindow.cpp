// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "exchange/FileDrop.h"
#include "recorder/SessionRecorder.h"
#include "shell/BackupRunner.h"
#include "shell/ErrorPresenter.h"
#include "shell/FileDesk.h"
#include "shell/OpeningProblem.h"
#include "shell/SearchField.h"
#include "shell/Settings.h"
#include "shell/StatusLine.h"
#include "shell/TopBar.h"
#include "shell/UiLanguage.h"
#include "shell/WelcomePage.h"
#include "shell/WindowActions.h"
#include "shell/WindowContent.h"
#include "widgets/AfterPainting.h"
#include "Workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>

namespace tahaluf {

namespace {

constexpr int FileWatchInMilliseconds = 2000;

QString firstKey()
{
    return QStringLiteral("proposals");
}

} // namespace

MainWindow::MainWindow(Settings& settings, UiLanguage& language, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_language(language)
    , m_actions(new WindowActions(*this, settings))
{
    setMinimumSize(1100, 700);
    setContextMenuPolicy(Qt::NoContextMenu);
    connectActions();
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_language.apply(m_settings.language());
        rebuild();
    });
    connect(&m_settings, &Settings::digitsChanged, this, &MainWindow::rebuild);
    connect(&m_settings, &Settings::themeChanged, this, [this] { Look::apply(*qApp, m_settings.theme()); });
    m_watch.setInterval(FileWatchInMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (Result<void> looked = m_workspace->lookForChangesElsewhere(); !looked) {
            // A file that is busy for a moment is looked at again in two seconds.
            if (looked.error().kind != ErrorKind::Busy) {
                m_watch.stop();
                m_contexts.back()->fail(looked.takeError());
            }
        }
    });
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // Windows and pages go before the workspace they read.
    delete m_recorder;
    for (const QPointer<QWidget>& paper : m_papers) {
        delete paper;
    }
    delete takeCentralWidget();
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(1366, 860);
    }
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::newFileRequested, this, [this] {
        const QString path =
            FileDesk::askForNew(this, QFileInfo(m_settings.defaultFile()).absolutePath(), tr("New coalition"));
        if (!path.isEmpty()) {
            createFile(path);
        }
    });
    connect(m_actions, &WindowActions::openRequested, this, [this] {
        const QString path = FileDesk::askForExisting(this, QFileInfo(m_workspace->path()).absolutePath());
        if (!path.isEmpty()) {
            openFile(path);
        }
    });
    connect(m_actions, &WindowActions::recentRequested, this, &MainWindow::openFile);
    connect(m_actions, &WindowActions::copyRequested, this, [this] {
        const QFileInfo file(m_workspace->path());
        const QString day = m_workspace->clock().localNow().toString(QStringLiteral("yyyy-MM-dd"));
        const QString name = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') + day +
                             QStringLiteral(".tahaluf");
        const QString path = FileDesk::askForNew(this, name, tr("Save a copy as"));
        if (!path.isEmpty()) {
            saveCopyAs(path);
        }
    });
    connect(m_actions, &WindowActions::importRequested, this, [this] { importTable(); });
    connect(m_actions, &WindowActions::mergeRequested, this, [this] { mergeBundle(); });
    connect(m_actions, &WindowActions::bundleRequested, this, &MainWindow::exportBundle);
    connect(m_actions, &WindowActions::stationRequested, this, &MainWindow::makeStation);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::importTable);
    connectHistoryActions();
    connect(m_actions, &WindowActions::quitRequested, this, &QWidget::close);
    connect(m_actions, &WindowActions::searchRequested, this, [this] { m_content->topBar().search().setFocus(); });
    connect(m_actions, &WindowActions::paletteRequested, this, [this](bool commandsOnly) {
        m_content->openPalette(commandsOnly);
    });
    connect(m_actions, &WindowActions::proposalRequested, this, &MainWindow::recordProposal);
    connect(m_actions, &WindowActions::papersRequested, this, [this] { m_content->topBar().openPapers(); });
    connect(m_actions, &WindowActions::menuRequested, this, [this] { m_content->topBar().openMenu(); });
    connect(m_actions, &WindowActions::nextPartRequested, this, [this] { m_content->focusNextPart(); });
    connect(m_actions, &WindowActions::languageToggled, this, [this] {
        m_settings.setLanguage(m_settings.language() == Language::Arabic ? Language::English : Language::Arabic);
    });
    connect(m_actions, &WindowActions::pageRequested, this, [this](int index) {
        if (m_content->showPage(WindowContent::pageKeys().at(index))) {
            m_content->pages().currentWidget()->setFocus();
        }
    });
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_watch.stop();
    delete takeCentralWidget();
    m_content = nullptr;
    for (const QPointer<QWidget>& paper : m_papers) {
        delete paper;
    }
    m_papers.clear();
    m_contexts.clear();
    m_workspace = std::move(workspace);
    if (const QString name = m_settings.operatorName(); !name.isEmpty()) {
        m_workspace->setActor(name);
    }
    m_settings.rememberFile(m_workspace->path());
    rebuild();
    m_watch.start();
}

void MainWindow::rebuild()
{
    if (!m_workspace) {
        return;
    }
    const QVariantMap states = m_content ? m_content->pages().saveStates() : QVariantMap();
    const QString shown = m_content ? m_content->shownPage() : QString();
    const bool hadPages = m_content != nullptr;
    setUpdatesEnabled(false);
    delete takeCentralWidget();
    if (!m_recorder &&
        std::none_of(m_papers.begin(), m_papers.end(), [](const auto& paper) { return !paper.isNull(); })) {
        m_contexts.clear();
    }
    m_contexts.push_back(
        std::make_unique<PageContext>(*m_workspace, Phrasebook(m_settings.language(), m_settings.digits())));
    PageContext& context = *m_contexts.back();
    connect(&context, &PageContext::recorderRequested, this, &MainWindow::openRecorder);
    connect(&context,
            &PageContext::paperRequested,
            this,
            [this, &context](const QString& report, qint64 meeting, qint64 member) {
                openPaper(context, report, meeting, member);
            });
    connect(
        &context, &PageContext::paperAsked, this, [this, &context](const QString& report, const PaperRequest& about) {
            openPaperAbout(context, report, about);
        });
    m_actions->retranslate();
    m_content = new WindowContent(context, m_settings, *m_actions, this);
    connect(m_content, &WindowContent::sampleRequested, this, &MainWindow::openSample);
    connect(&m_content->statusLine(), &StatusLine::operatorRequested, this, &MainWindow::askOperator);
    // Later: the page that asks goes away with its file.
    connect(
        m_content,
        &WindowContent::workRequested,
        this,
        [this] { openFileFor(m_workspace->path(), false); },
        Qt::QueuedConnection);
    connect(
        m_content,
        &WindowContent::openRequested,
        this,
        [this](const QString& path) { openFile(path); },
        Qt::QueuedConnection);
    connect(&m_content->topBar(), &TopBar::proposalRequested, this, &MainWindow::recordProposal);
    m_content->pages().restoreStates(states);
    setCentralWidget(m_content);
    if (hadPages) {
        m_content->showPage(shown);
    } else {
        firstPage();
    }
    showTitle();
    setUpdatesEnabled(true);
    if (QWidget* page = m_content->pages().currentWidget()) {
        page->setFocus();
    }
    // Counting waits, the list does not.
    afterPainting(m_content->statusLine(), [content = m_content] {
        content->refreshQuietParts();
        content->readAttachments();
    });
}

void MainWindow::firstPage()
{
    m_content->showPage(WelcomePage::isFor(*m_workspace) ? QStringLiteral("welcome") : firstKey());
}

void MainWindow::showTitle()
{
    const QString file = QFileInfo(m_workspace->path()).completeBaseName();
    const bool isReadOnly = m_workspace->database().mode() == OpenMode::ReadOnly;
    setWindowTitle((isReadOnly ? tr("%1 (looking things up only)").arg(file) : file) + QStringLiteral(" — ") +
                   tr("Tahaluf"));
}

bool MainWindow::openAtStart(const QString& path)
{
    QString wanted = path;
    bool isNew = false;
    for (;;) {
        const bool isDefault = wanted.isEmpty();
        const QString target = isDefault ? m_settings.defaultFile() : wanted;
        Result<std::unique_ptr<Workspace>> opened = isNew          ? FileDesk::create(target)
                                                    : m_isViewOnly ? FileDesk::openForViewing(target)
                                                    : isDefault    ? FileDesk::openOrCreate(target)
                                                                   : FileDesk::open(target);
        if (opened) {
            setWorkspace(std::move(*opened));
            return true;
        }
        m_settings.forgetFile(target);
        Look::dress(*qApp, m_settings.theme());
        const QString folder = QFileInfo(target).absolutePath();
        QString next;
        while (next.isEmpty()) {
            OpeningProblem problem(opened.error(), target, true);
            problem.exec();
            if (problem.answer() == OpeningProblem::Answer::Leave) {
                return false;
            }
            isNew = problem.answer() == OpeningProblem::Answer::New;
            next = isNew ? FileDesk::askForNew(nullptr, folder, tr("New coalition"))
                         : FileDesk::askForExisting(nullptr, folder);
        }
        wanted = next;
    }
}

bool MainWindow::mayCloseFile()
{
    if (m_recorder) {
        m_contexts.back()->fail(refused(tr("A session is being recorded. Close its window first.")));
        m_recorder->raise();
        m_recorder->activateWindow();
        return false;
    }
    return (!m_content || m_content->pages().mayLeave()) &&
           (!m_workspace || BackupRunner::mayLeave(*m_contexts.back(), this));
}

bool MainWindow::take(Result<std::unique_ptr<Workspace>> opened, const QString& path)
{
    if (opened) {
        setWorkspace(std::move(*opened));
        return true;
    }
    m_settings.forgetFile(path);
    OpeningProblem problem(opened.error(), path, false, this);
    problem.exec();
    if (problem.answer() == OpeningProblem::Answer::Another) {
        const QString next = FileDesk::askForExisting(this, QFileInfo(path).absolutePath());
        return !next.isEmpty() && openFile(next);
    }
    if (problem.answer() == OpeningProblem::Answer::New) {
        const QString next = FileDesk::askForNew(this, QFileInfo(path).absolutePath(), tr("New coalition"));
        if (!next.isEmpty()) {
            return take(FileDesk::create(next), next);
        }
    }
    return false;
}

bool MainWindow::openFile(const QString& path)
{
    return mayCloseFile() && take(FileDesk::open(path), path);
}

void MainWindow::createFile(const QString& path)
{
    if (mayCloseFile()) {
        take(FileDesk::create(path), path);
    }
}

void MainWindow::openSample()
{
    if (!mayCloseFile()) {
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<std::unique_ptr<Workspace>> sample = FileDesk::openSample(m_settings.defaultFile());
    QApplication::restoreOverrideCursor();
    if (!sample) {
        m_contexts.back()->fail(sample.takeError());
        return;
    }
    // Later: the button that was pressed is on a page that goes away now.
    auto holder = std::make_shared<std::unique_ptr<Workspace>>(std::move(*sample));
    QTimer::singleShot(0, this, [this, holder] { setWorkspace(std::move(*holder)); });
}

void MainWindow::saveCopyAs(const QString& path)
{
    Result<void> saved = FileDesk::saveCopy(*m_workspace, path);
    if (!saved) {
        m_contexts.back()->fail(saved.takeError());
        return;
    }
    m_content->refreshQuietParts();
    m_contexts.back()->say(tr("The copy “%1” was written and checked").arg(QFileInfo(path).fileName()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_content && !m_content->pages().mayLeave()) {
        event->ignore();
        return;
    }
    if (m_recorder && !m_recorder->close()) {
        event->ignore();
        return;
    }
    if (m_workspace && !BackupRunner::mayLeave(*m_contexts.back(), this)) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace tahaluf
