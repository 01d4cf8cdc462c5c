// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowContent.h"

#include "coalition/CoalitionProfile.h"
#include "pages/PageFactory.h"
#include "reports/TemplatesPage.h"
#include "shell/ErrorPresenter.h"
#include "shell/PapersPage.h"
#include "shell/SearchField.h"
#include "shell/SettingsPage.h"
#include "shell/Sidebar.h"
#include "shell/StatusLine.h"
#include "shell/TopBar.h"
#include "shell/WelcomePage.h"
#include "storage/FileSettings.h"
#include "storage/ListQuery.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QFrame>
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

const QString& settingsKey()
{
    static const QString key = QStringLiteral("settings");
    return key;
}

/** Pages of records; the key is the entity's. */
const QStringList& recordPages()
{
    static const QStringList keys{QStringLiteral("members"),
                                  QStringLiteral("people"),
                                  QStringLiteral("meetings"),
                                  QStringLiteral("proposals"),
                                  QStringLiteral("charters"),
                                  QStringLiteral("actions"),
                                  QStringLiteral("letters")};
    return keys;
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
    return QStringList(overviewKey()) << recordPages() << papersKey() << settingsKey();
}

WindowContent::WindowContent(PageContext& context, Settings& settings, QMenu& menu, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_topBar(new TopBar(context, menu, recordPages(), this))
    , m_sidebar(new Sidebar(this))
    , m_errors(new ErrorPresenter(this))
    , m_pages(new PageStack([this](const QString& key) { return makePageFor(key); }, this))
    , m_status(new StatusLine(context.phrasebook(), this))
{
    std::vector<SidebarEntry> entries{{{}, tr("Building the coalition")}, {overviewKey(), tr("Overview")}};
    for (const QString& key : recordPages()) {
        entries.push_back({key,
                           key == QLatin1String("charters") ? tr("Founding text")
                                                            : context.workspace().catalog().find(key)->pluralLabel()});
    }
    entries.push_back({{}, tr("Administration")});
    entries.push_back({papersKey(), tr("Papers")});
    entries.push_back({settingsKey(), tr("Settings")});
    m_sidebar->setEntries(entries);

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
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
    connectContext();
}

void WindowContent::connectContext()
{
    connect(&m_context, &PageContext::failed, m_errors, &ErrorPresenter::present);
    connect(&m_context, &PageContext::said, m_status, &StatusLine::say);
    connect(&m_context, &PageContext::recordRequested, this, &WindowContent::showRecord);
    connect(&m_context, &PageContext::newRecordRequested, this, &WindowContent::startNewRecord);
    connect(&m_context, &PageContext::listRequested, this, &WindowContent::showList);
    // Many changes in a row are counted once.
    m_recount.setSingleShot(true);
    m_recount.setInterval(150);
    connect(&m_recount, &QTimer::timeout, this, &WindowContent::refreshQuietParts);
    ChangeNotifier& notifier = m_context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, &m_recount, qOverload<>(&QTimer::start));
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
    // Articles stand on the page of their text.
    if (showPage(entity == QLatin1String("articles") ? QStringLiteral("charters") : entity)) {
        if (id > 0) {
            m_pages->shownPage()->showRecordOf(entity, id);
        }
        m_pages->shownPage()->setFocus();
    }
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
    if (Result<QString> backup = FileSettings::value(workspace.database(), QStringLiteral("last_backup_at")); backup) {
        m_status->setLastBackup(QDateTime::fromString(*backup, Qt::ISODate), now);
    }
}

void WindowContent::refreshCounts()
{
    for (const QString& key : recordPages()) {
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
