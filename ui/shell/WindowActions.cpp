// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowActions.h"

#include "language/Bidi.h"
#include "shell/Settings.h"
#include "shell/WindowContent.h"

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
    , m_new(add({Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::SHIFT | Qt::Key_F2}, &WindowActions::newFileRequested))
    , m_open(add({Qt::CTRL | Qt::Key_O, Qt::Key_F2}, &WindowActions::openRequested))
    , m_copy(add({Qt::CTRL | Qt::SHIFT | Qt::Key_S, Qt::Key_F12}, &WindowActions::copyRequested))
    , m_search(add({Qt::CTRL | Qt::Key_K, Qt::Key_F3}, &WindowActions::searchRequested))
    , m_proposal(add({Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_F8}, &WindowActions::proposalRequested))
    , m_papers(add({Qt::CTRL | Qt::Key_P, Qt::Key_F7}, &WindowActions::papersRequested))
    , m_language(add({Qt::CTRL | Qt::SHIFT | Qt::Key_L, Qt::SHIFT | Qt::Key_F12}, &WindowActions::languageToggled))
    , m_quit(add({Qt::CTRL | Qt::Key_Q, Qt::SHIFT | Qt::Key_F4}, &WindowActions::quitRequested))
{
    add({Qt::Key_F10}, &WindowActions::menuRequested);
    add({Qt::Key_F6}, &WindowActions::nextPartRequested);
    // Ctrl+0 for the overview, which comes first, Ctrl+1 to Ctrl+9 for the pages after it.
    constexpr int Digits = 10;
    for (int i = 0; i < qMin(Digits, int(WindowContent::pageKeys().size())); ++i) {
        auto* page = new QAction(this);
        page->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i));
        m_window.addAction(page);
        connect(page, &QAction::triggered, this, [this, i] { emit pageRequested(i); });
    }
    m_menu->addAction(m_new);
    m_menu->addAction(m_open);
    m_menu->addMenu(m_recent);
    m_menu->addAction(m_copy);
    m_menu->addSeparator();
    for (QAction* action : {m_search, m_proposal, m_papers}) {
        m_menu->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_language);
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

void WindowActions::retranslate()
{
    m_new->setText(tr("New…"));
    m_open->setText(tr("Open…"));
    m_recent->setTitle(tr("Recent files"));
    m_copy->setText(tr("Save a copy as…"));
    m_search->setText(tr("Search"));
    m_proposal->setText(tr("Record a proposal"));
    m_papers->setText(tr("Papers…"));
    // In the other language, so that whoever does not read this one finds it.
    m_language->setText(m_settings.language() == Language::Arabic ? QStringLiteral("English")
                                                                  : QStringLiteral("العربية"));
    m_quit->setText(tr("Quit"));
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
