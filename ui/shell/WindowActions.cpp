// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowActions.h"

#include "language/Bidi.h"
#include "shell/PageTitles.h"
#include "shell/Settings.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>
#include <QMenu>

namespace tahaluf {

WindowActions::WindowActions(QMainWindow& window, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
    , m_recent(new QMenu(m_menu.get()))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_viewOnly(new QAction(this))
    , m_operator(new QAction(this))
    , m_verify(new QAction(this))
    , m_new(add({Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::SHIFT | Qt::Key_F2}, &WindowActions::newFileRequested))
    , m_open(add({Qt::CTRL | Qt::Key_O, Qt::Key_F2}, &WindowActions::openRequested))
    , m_copy(add({Qt::CTRL | Qt::SHIFT | Qt::Key_S, Qt::Key_F12}, &WindowActions::copyRequested))
    , m_import(add({Qt::CTRL | Qt::Key_I, Qt::SHIFT | Qt::Key_F7}, &WindowActions::importRequested))
    , m_station(add({}, &WindowActions::stationRequested))
    , m_bundle(add({}, &WindowActions::bundleRequested))
    , m_merge(add({}, &WindowActions::mergeRequested))
    , m_search(add({Qt::Key_F3}, &WindowActions::searchRequested))
    , m_palette(new QAction(this))
    , m_keys(new QAction(this))
    , m_proposal(add({Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_F8}, &WindowActions::proposalRequested))
    , m_papers(add({Qt::CTRL | Qt::Key_P, Qt::Key_F7}, &WindowActions::papersRequested))
    , m_language(add({Qt::CTRL | Qt::SHIFT | Qt::Key_L, Qt::SHIFT | Qt::Key_F12}, &WindowActions::languageToggled))
    , m_quit(add({Qt::CTRL | Qt::Key_Q, Qt::SHIFT | Qt::Key_F4}, &WindowActions::quitRequested))
{
    m_palette->setShortcuts({Qt::CTRL | Qt::Key_K, Qt::SHIFT | Qt::Key_F3});
    m_keys->setShortcut(Qt::Key_F1);
    for (QAction* action : {m_palette, m_keys}) {
        m_window.addAction(action);
        connect(action, &QAction::triggered, this, [this, action] { emit paletteRequested(action == m_keys); });
    }
    add({Qt::Key_F10}, &WindowActions::menuRequested);
    add({Qt::Key_F6}, &WindowActions::nextPartRequested);
    // Ctrl+0 for the overview, which comes first, Ctrl+1 to Ctrl+9 for the pages after it.
    constexpr int Digits = 10;
    for (int i = 0; i < qMin(Digits, int(PageTitles::all().size())); ++i) {
        auto* page = new QAction(this);
        page->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i));
        m_window.addAction(page);
        connect(page, &QAction::triggered, this, [this, i] { emit pageRequested(i); });
    }
    // The old keys too: they work under every keyboard layout.
    m_undo->setShortcuts(QList<QKeySequence>{Qt::CTRL | Qt::Key_Z, Qt::ALT | Qt::Key_Backspace});
    m_redo->setShortcuts(QList<QKeySequence>{
        Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::ALT | Qt::SHIFT | Qt::Key_Backspace});
    for (QAction* action : {m_undo, m_redo}) {
        action->setEnabled(false);
        m_window.addAction(action);
    }
    m_language->setObjectName(QStringLiteral("language"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_viewOnly->setCheckable(true);
    connect(m_viewOnly, &QAction::triggered, this, &WindowActions::viewOnlyRequested);
    connect(m_operator, &QAction::triggered, this, &WindowActions::operatorRequested);
    connect(m_verify, &QAction::triggered, this, &WindowActions::verifyRequested);
    m_menu->addAction(m_undo);
    m_menu->addAction(m_redo);
    m_menu->addSeparator();
    m_menu->addAction(m_new);
    m_menu->addAction(m_open);
    m_menu->addMenu(m_recent);
    m_menu->addAction(m_copy);
    m_menu->addAction(m_viewOnly);
    m_menu->addSeparator();
    m_menu->addAction(m_import);
    QMenu* exchange = m_menu->addMenu(QString());
    exchange->setObjectName(QStringLiteral("exchange"));
    exchange->addActions({m_bundle, m_merge, m_station});
    m_menu->addSeparator();
    for (QAction* action : {m_palette, m_search, m_proposal, m_papers}) {
        m_menu->addAction(action);
    }
    m_menu->addAction(m_verify);
    m_menu->addSeparator();
    m_menu->addAction(m_operator);
    m_menu->addAction(m_language);
    m_menu->addAction(m_keys);
    m_menu->addSeparator();
    m_menu->addAction(m_quit);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    retranslate();
}

WindowActions::~WindowActions() = default;

QAction* WindowActions::add(const QList<QKeySequence>& keys, void (WindowActions::*signal)())
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void WindowActions::setText(QAction& action, const char* source)
{
    action.setText(tr(source));
    action.setProperty("source", QByteArray(source));
}

QByteArray WindowActions::sourceOf(const QAction& action)
{
    return action.property("source").toByteArray();
}

void WindowActions::retranslate()
{
    setText(*m_new, QT_TR_NOOP("New coalition…"));
    setText(*m_open, QT_TR_NOOP("Open a coalition…"));
    m_recent->setTitle(tr("Recent files"));
    setText(*m_copy, QT_TR_NOOP("Save a copy as…"));
    setText(*m_viewOnly, QT_TR_NOOP("Look things up only"));
    setText(*m_operator, QT_TR_NOOP("Operator…"));
    setText(*m_verify, QT_TR_NOOP("Verify a paper…"));
    setText(*m_import, QT_TR_NOOP("Import a table…"));
    m_menu->findChild<QMenu*>(QStringLiteral("exchange"))->setTitle(tr("Exchange with another computer"));
    setText(*m_bundle, QT_TR_NOOP("Export an exchange bundle…"));
    setText(*m_merge, QT_TR_NOOP("Merge a bundle…"));
    setText(*m_station, QT_TR_NOOP("New station…"));
    setText(*m_search, QT_TR_NOOP("Search"));
    setText(*m_palette, QT_TR_NOOP("Find a record or a command…"));
    setText(*m_keys, QT_TR_NOOP("Commands and keys"));
    setText(*m_proposal, QT_TR_NOOP("Record a proposal"));
    setText(*m_papers, QT_TR_NOOP("Papers…"));
    // In the other language, so that whoever does not read this one finds it.
    m_language->setText(m_settings.language() == Language::Arabic ? QStringLiteral("English")
                                                                  : QStringLiteral("العربية"));
    setText(*m_quit, QT_TR_NOOP("Quit"));
}

void WindowActions::setViewOnly(bool isViewOnly)
{
    m_viewOnly->setChecked(isViewOnly);
    for (QAction* action : {m_import, m_merge, m_station, m_proposal}) {
        action->setEnabled(!isViewOnly);
        action->setToolTip(isViewOnly ? tr("The file is open for looking things up only.") : QString());
    }
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QString text = Bidi::isolate(QDir::toNativeSeparators(path));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_recent->addAction(text, this, [this, path] { emit recentRequested(path); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
    }
}

} // namespace tahaluf
