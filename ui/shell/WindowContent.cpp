// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowContent.h"

#include "coalition/AttachmentOwner.h"
#include "coalition/CoalitionProfile.h"
#include "pages/PageFactory.h"
#include "reports/TemplatesPage.h"
#include "safety/BackupKeeper.h"
#include "shell/AttachmentReader.h"
#include "shell/BackupRunner.h"
#include "shell/CommandPalette.h"
#include "shell/ErrorPresenter.h"
#include "shell/PageTitles.h"
#include "shell/PapersPage.h"
#include "shell/SafetyPage.h"
#include "shell/SearchField.h"
#include "shell/SettingsPage.h"
#include "shell/Sidebar.h"
#include "shell/StatusLine.h"
#include "shell/TopBar.h"
#include "shell/UndoDesk.h"
#include "shell/WelcomePage.h"
#include "shell/WindowActions.h"
#include "storage/ListQuery.h"
#include "theme/Theme.h"
#include "widgets/AfterPainting.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

const QString& papersKey()
{
    static const QString key = QStringLiteral("papers");
    return key;
}

const QString& overviewKey()
{
    static const QString key = QStringLiteral("overview");
    return key;
}

const QString& historyKey()
{
    static const QString key = QStringLiteral("history");
    return key;
}

const QString& safetyKey()
{
    static const QString key = QStringLiteral("safety");
    return key;
}

const QString& settingsKey()
{
    static const QString key = QStringLiteral("settings");
    return key;
}

QStringList countedPages()
{
    return PageTitles::ofRecords() + PageTitles::ofWork();
}

/** What the field above looks through: the records of all pages, and what stands with them. */
QStringList searchedEntities()
{
    return countedPages() + QStringList{QStringLiteral("articles"),
                                        QStringLiteral("referral_paths"),
                                        QStringLiteral("referral_steps"),
                                        QStringLiteral("resource_requests"),
                                        QStringLiteral("programme_sessions"),
                                        QStringLiteral("trainees"),
                                        QStringLiteral("certificates"),
                                        QStringLiteral("reference_articles"),
                                        QStringLiteral("obligations"),
                                        QStringLiteral("coverage_measures"),
                                        QStringLiteral("mechanisms"),
                                        QStringLiteral("plan_steps"),
                                        QStringLiteral("plan_sharings"),
                                        QStringLiteral("indicator_values"),
                                        QStringLiteral("annual_reports"),
                                        QStringLiteral("report_pictures"),
                                        QStringLiteral("attachments")};
}

QFrame* rule(QWidget* parent, bool isVertical)
{
    auto* line = new QFrame(parent);
    setRole(*line, "rule");
    isVertical ? line->setFixedWidth(1) : line->setFixedHeight(1);
    return line;
}

} // namespace

QStringList WindowContent::pageKeys()
{
    return PageTitles::all();
}

WindowContent::WindowContent(PageContext& context, Settings& settings, WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_topBar(new TopBar(context, actions.menu(), searchedEntities(), this))
    , m_sidebar(new Sidebar(this))
    , m_errors(new ErrorPresenter(this))
    , m_pages(new PageStack([this](const QString& key) { return makePageFor(key); }, this))
    , m_status(new StatusLine(context.phrasebook(), this))
    , m_backups(new BackupRunner(context, this))
    , m_reader(new AttachmentReader(context, this))
    , m_recent(context, settings)
    , m_palette(new CommandPalette({context, settings, actions.menu(), *m_pages, *m_backups, m_recent},
                                   searchedEntities(),
                                   *this))
{
    std::vector<SidebarEntry> entries{{{}, tr("Building the coalition")}};
    const auto addPages = [&](const QStringList& keys) {
        for (const QString& key : keys) {
            entries.push_back({key, PageTitles::of(context.workspace().catalog(), key).in(context.phrasebook())});
        }
    };
    addPages(QStringList(overviewKey()) + PageTitles::ofRecords());
    entries.push_back({{}, tr("The coalition at work")});
    addPages(PageTitles::ofWork());
    entries.push_back({{}, tr("Administration")});
    addPages({papersKey(), historyKey(), safetyKey(), settingsKey()});
    m_sidebar->setEntries(entries);

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    if (ReadOnly::isOpenFor(context)) {
        middle->addWidget(buildViewOnlyLine());
        m_topBar->setReadOnly(ReadOnly::reason());
    }
    actions.setViewOnly(ReadOnly::isOpenFor(context));
    m_topBar->addUndo(actions.undoAction(), actions.redoAction());
    auto* undo = new UndoDesk(
        context, actions.undoAction(), actions.redoAction(), [this] { return m_pages->mayLeave(); }, this);
    // What was done last is looked up once the first list is on the screen.
    afterPainting(*m_status, [undo] { undo->refresh(); });
    middle->addWidget(m_errors);
    middle->addWidget(m_pages, 1);
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("sidebarFrame"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, Space::Small, 0, 0);
    sideLayout->addWidget(m_sidebar);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(side);
    body->addWidget(rule(this, true));
    body->addLayout(middle, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);
    layout->addWidget(m_status);

    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& key) {
        if (showPage(key)) {
            m_pages->currentWidget()->setFocus();
        }
    });
    connect(m_pages, &PageStack::pageShown, m_sidebar, &Sidebar::setShown);
    connect(m_pages, &PageStack::pageShown, this, &WindowContent::pageShown);
    connect(&m_topBar->search(), &SearchField::opened, this, &WindowContent::showRecord);
    connect(&m_topBar->search(), &SearchField::left, this, [this] {
        if (QWidget* page = m_pages->currentWidget()) {
            page->setFocus();
        }
    });
    connect(m_palette, &CommandPalette::recordChosen, this, &WindowContent::showRecord);
    connect(m_palette, &CommandPalette::fileChosen, this, &WindowContent::openRequested);
    connectContext();
}

QWidget* WindowContent::buildViewOnlyLine()
{
    auto* line = new QFrame(this);
    setRole(*line, Role::Quiet);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(Space::Large, Space::Tiny, Space::Large, Space::Tiny);
    layout->setSpacing(Space::Medium);
    m_viewOnly = new QLabel(tr("For looking things up only: nothing is changed in this file."), line);
    m_viewOnly->setTextFormat(Qt::PlainText);
    layout->addWidget(m_viewOnly, 1);
    const QFileInfo file(m_context.workspace().path());
    if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable()) {
        auto* work = new QPushButton(tr("Open for work"), line);
        setRole(*work, Role::Link);
        work->setAccessibleName(work->text());
        layout->addWidget(work);
        connect(work, &QPushButton::clicked, this, &WindowContent::workRequested);
    }
    return line;
}

void WindowContent::connectContext()
{
    connect(&m_context, &PageContext::failed, m_errors, &ErrorPresenter::present);
    connect(&m_context, &PageContext::said, m_status, &StatusLine::say);
    connect(&m_context, &PageContext::recordRequested, this, &WindowContent::showRecord);
    connect(&m_context, &PageContext::newRecordRequested, this, &WindowContent::startNewRecord);
    connect(&m_context, &PageContext::listRequested, this, &WindowContent::showList);
    connect(m_backups, &BackupRunner::ended, this, &WindowContent::refreshQuietParts);
    // Many changes in a row are counted once.
    m_recount.setSingleShot(true);
    m_recount.setInterval(150);
    connect(&m_recount, &QTimer::timeout, this, &WindowContent::refreshQuietParts);
    ChangeNotifier& notifier = m_context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, &m_recount, qOverload<>(&QTimer::start));
    connect(&notifier, &ChangeNotifier::changed, this, &WindowContent::noteChanges);
    connect(&notifier, &ChangeNotifier::changedElsewhere, &m_recount, qOverload<>(&QTimer::start));
}

std::unique_ptr<Page> WindowContent::makePageFor(const QString& key)
{
    if (key == papersKey()) {
        return std::make_unique<PapersPage>(m_context);
    }
    if (key == QLatin1String("paper_templates")) {
        return std::make_unique<TemplatesPage>(m_context);
    }
    if (key == safetyKey()) {
        auto safety = std::make_unique<SafetyPage>(m_context, *m_backups);
        connect(safety.get(), &SafetyPage::openRequested, this, &WindowContent::openRequested);
        return safety;
    }
    if (key == settingsKey()) {
        return std::make_unique<SettingsPage>(m_context, m_settings);
    }
    if (key == QLatin1String("welcome")) {
        auto welcome = std::make_unique<WelcomePage>(m_context);
        connect(welcome.get(), &WelcomePage::sampleRequested, this, &WindowContent::sampleRequested);
        return welcome;
    }
    return makePage(key, m_context);
}

bool WindowContent::showPage(const QString& key)
{
    return m_pages->show(key);
}

QString WindowContent::shownPage() const
{
    return m_pages->shown();
}

void WindowContent::showRecord(const QString& entity, qint64 id)
{
    if (entity == QLatin1String("attachments")) {
        showOwnerOf(AttachmentId(id));
        return;
    }
    if (showPage(pageOf(entity))) {
        if (id > 0) {
            m_pages->shownPage()->showRecordOf(entity, id);
            m_recent.note(entity, id);
        }
        m_pages->shownPage()->setFocus();
    }
}

void WindowContent::showOwnerOf(AttachmentId attachment)
{
    Workspace& workspace = m_context.workspace();
    const Result<std::optional<AttachmentOwner>> owner =
        attachmentOwner(workspace.database(), workspace.catalog(), attachment);
    if (!owner) {
        m_context.fail(owner.error());
    } else if (!*owner) {
        m_context.fail(refused(tr("The record that this file belongs to is not there any more, or in the recycle "
                                  "bin.")));
    } else {
        showRecord((*owner)->entity, (*owner)->id);
    }
}

void WindowContent::noteChanges(const RecordChanges& changes)
{
    // What came as a whole, by an import or a merger, was not in anybody's hands.
    constexpr std::size_t Many = 6;
    if (changes.size() > Many) {
        return;
    }
    for (const RecordChange& change : changes) {
        if (countedPages().contains(pageOf(change.entity)) && searchedEntities().contains(change.entity)) {
            m_recent.note(change.entity, change.id);
        }
    }
}

void WindowContent::openPalette(bool commandsOnly)
{
    m_palette->open(commandsOnly);
}

void WindowContent::readAttachments()
{
    m_reader->start();
}

void WindowContent::startNewRecord(const QString& entity)
{
    if (showPage(entity)) {
        m_pages->shownPage()->startNewRecord();
    }
}

void WindowContent::showList(const QString& entity, const std::vector<ActiveFilter>& filters)
{
    if (showPage(entity)) {
        m_pages->shownPage()->showFiltered(filters);
        m_pages->shownPage()->setFocus();
    }
}

void WindowContent::refreshQuietParts()
{
    refreshCounts();
    Workspace& workspace = m_context.workspace();
    if (Result<Profile> profile = coalitionProfile(workspace.records()); profile) {
        const bool useEnglish = !m_context.phrasebook().isArabic() && !profile->nameEn.isEmpty();
        m_status->setCoalition(useEnglish ? profile->nameEn : profile->name);
    }
    const QDateTime now = workspace.clock().localNow();
    m_status->setToday(now.date());
    m_status->setOperator(workspace.journal().actor());
    if (const auto backup = BackupKeeper(workspace.database(), workspace.clock()).lastBackup(); backup) {
        m_status->setLastBackup(*backup, now);
    }
}

void WindowContent::refreshCounts()
{
    for (const QString& key : countedPages()) {
        Workspace& workspace = m_context.workspace();
        // As many as the page shows when it opens.
        ListRequest request;
        request.entity = key;
        for (const ActiveFilter& filter : firstFiltersOf(key)) {
            request.filters.push_back({filter.key, {filter.value}});
        }
        Result<ListQuery> query = ListQuery::prepare(workspace.database(), workspace.catalog(), request);
        Result<qint64> count = query ? query->count() : Result<qint64>(query.takeError());
        if (!count) {
            m_context.fail(count.takeError());
            return;
        }
        m_sidebar->setCount(key, m_context.phrasebook().number(*count));
    }
}

void WindowContent::focusNextPart()
{
    QWidget* page = m_pages->currentWidget();
    const QWidget* focus = focusWidget();
    if (focus == m_sidebar) {
        page->setFocus();
    } else if (focus && (focus == page || page->isAncestorOf(focus))) {
        m_topBar->search().setFocus();
    } else {
        m_sidebar->setFocus();
    }
}

} // namespace tahaluf
