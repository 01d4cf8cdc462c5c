// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "shell/PageTitles.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace tahaluf {

class BackupRunner;
class PageContext;
class PageStack;
class RecentRecords;
class Settings;

/** One thing that can be done in the window, as the palette offers it. */
struct WindowCommand
{
    QString text;
    QString detail; ///< its keys, or what kind of command it is
    QStringList words; ///< folded: its text in both languages, and other words for it
    std::function<void()> run;

    /** Whether every word of @p asked (folded) begins one of its words. */
    [[nodiscard]] bool isMeantBy(const QStringList& asked) const;
    /** Whether its text in the window's language begins like that. */
    [[nodiscard]] bool beginsWith(const QStringList& asked) const;
};

/** What of the window its commands work on; all of it outlives them. */
struct WindowParts
{
    PageContext& context;
    Settings& settings;
    QMenu& menu;
    PageStack& pages;
    BackupRunner& backups;
    RecentRecords& recent;
};

/**
 * All commands of the window: those of its menu, the pages, a new record of each kind, papers, language, digits and
 * look, safety, and what the buttons of the shown page do. Put together when it is asked for.
 */
class WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)

public:
    explicit WindowCommands(const WindowParts& parts);

    [[nodiscard]] std::vector<WindowCommand> all();

private:
    using Wording = PageTitles::Wording;

    /**
     * Adds a command that is found by its words in both languages: @p phrase with @p what put in for %1, and
     * @p moreWords, other words that people use for it.
     */
    void add(const Wording& phrase,
             const Wording& what,
             const QString& detail,
             std::function<void()> run,
             const char* moreWords = "");
    void addMenu();
    void addButtons();
    void addPages();
    void addNewRecords();
    void addPapers();
    void addSettings();
    void addSafety();

    WindowParts m_parts;
    Phrasebook m_arabic;
    Phrasebook m_english;
    std::vector<WindowCommand> m_commands;
};

} // namespace tahaluf
