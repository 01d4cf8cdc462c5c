// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowCommands.h"

#include "language/ArabicText.h"
#include "language/WordMatch.h"
#include "reports/papers/PaperCatalog.h"
#include "shell/BackupRunner.h"
#include "shell/IndexCommand.h"
#include "shell/PageStack.h"
#include "shell/Settings.h"
#include "shell/WindowActions.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr const char* Context = "WindowCommands";

/** A command's text as it stands on a button or in a menu. */
QString plain(QString text)
{
    // The arrow of a button with a menu is no part of its name.
    return text.remove(QLatin1Char('&')).remove(QChar(0x25BE)).simplified();
}

/** Other words for what the menu has, by its English text, or by its object's name where the text changes. */
const char* moreWordsFor(const QByteArray& source)
{
    static const QHash<QByteArray, const char*> words{
        {"New coalition…", QT_TRANSLATE_NOOP("WindowCommands", "new coalition file create")},
        {"Open a coalition…", QT_TRANSLATE_NOOP("WindowCommands", "open coalition file")},
        {"Save a copy as…", QT_TRANSLATE_NOOP("WindowCommands", "save copy duplicate file")},
        {"Import a table…", QT_TRANSLATE_NOOP("WindowCommands", "import table spreadsheet Excel CSV")},
        {"Papers…", QT_TRANSLATE_NOOP("WindowCommands", "print report PDF paper")},
        {"Quit", QT_TRANSLATE_NOOP("WindowCommands", "close exit leave")},
        {"Commands and keys", QT_TRANSLATE_NOOP("WindowCommands", "keyboard shortcuts help")},
        {"language", QT_TRANSLATE_NOOP("WindowCommands", "language English Arabic change switch")},
        {"undo", QT_TRANSLATE_NOOP("WindowCommands", "undo take back")},
        {"redo", QT_TRANSLATE_NOOP("WindowCommands", "redo do again")}};
    return words.value(source, "");
}

} // namespace

bool WindowCommand::isMeantBy(const QStringList& asked) const
{
    return WordMatch::begins(words, asked);
}

bool WindowCommand::beginsWith(const QStringList& asked) const
{
    return !asked.isEmpty() && ArabicText::foldKey(text).startsWith(asked.join(u' '));
}

WindowCommands::WindowCommands(const WindowParts& parts)
    : m_parts(parts)
    , m_arabic(Language::Arabic)
    , m_english(Language::English)
{
}

std::vector<WindowCommand> WindowCommands::all()
{
    m_commands.clear();
    addButtons();
    addMenu();
    addPages();
    addNewRecords();
    addPapers();
    addSafety();
    addSettings();
    return std::move(m_commands);
}

void WindowCommands::add(const Wording& phrase,
                         const Wording& what,
                         const QString& detail,
                         std::function<void()> run,
                         const char* moreWords)
{
    const auto in = [&](const Phrasebook& words) {
        const QString text = phrase.in(words);
        return *what.source ? text.arg(what.in(words)) : text;
    };
    WindowCommand command{plain(in(m_parts.context.phrasebook())), detail, {}, std::move(run)};
    for (const Phrasebook* words : {&m_arabic, &m_english}) {
        command.words += ArabicText::fold(plain(in(*words)));
        if (*moreWords) {
            command.words += ArabicText::fold(words->phrase(Context, moreWords));
        }
    }
    m_commands.push_back(std::move(command));
}

void WindowCommands::addButtons()
{
    const Page* page = m_parts.pages.shownPage();
    if (!page) {
        return;
    }
    QStringList texts;
    for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        const QString text = plain(button->text());
        const bool isCommand = !text.isEmpty() && !button->isCheckable() &&
                               button->property("role").toString() != QLatin1String(Role::Chip);
        if (!isCommand || !button->isVisibleTo(page) || !button->isEnabled() || texts.contains(text)) {
            continue;
        }
        texts << text;
        WindowCommand command{text, tr("On this page"), ArabicText::fold(text), {}};
        command.words += ArabicText::fold(button->accessibleName());
        command.run = [pressed = QPointer<QAbstractButton>(button)] {
            if (pressed) {
                pressed->click();
            }
        };
        m_commands.push_back(std::move(command));
    }
}

void WindowCommands::addMenu()
{
    QList<QAction*> actions;
    for (QAction* action : m_parts.menu.actions()) {
        if (!action->menu()) {
            actions << action;
            continue;
        }
        // What is chosen afresh each time, as recent files, is no command.
        for (QAction* inner : action->menu()->actions()) {
            if (!WindowActions::sourceOf(*inner).isEmpty()) {
                actions << inner;
            }
        }
    }
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isEnabled()) {
            continue;
        }
        const auto run = [trigger = QPointer<QAction>(action)] {
            if (trigger) {
                trigger->trigger();
            }
        };
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QByteArray source = WindowActions::sourceOf(*action);
        if (!source.isEmpty()) {
            add({"tahaluf::WindowActions", source.constData()}, {}, keys, run, moreWordsFor(source));
            continue;
        }
        // Named after what they do just now: the other language by its own name, undo by what it takes back.
        WindowCommand command{plain(action->text()), keys, ArabicText::fold(action->text()), run};
        for (const Phrasebook* words : {&m_arabic, &m_english}) {
            command.words += ArabicText::fold(words->phrase(Context, moreWordsFor(action->objectName().toUtf8())));
        }
        m_commands.push_back(std::move(command));
    }
}

void WindowCommands::addPages()
{
    constexpr int WithKey = 10;
    const QStringList& pages = PageTitles::all();
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const QString keys =
            i < WithKey
                ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i)).toString(QKeySequence::NativeText)
                : QString();
        add(
            PageTitles::of(m_parts.context.workspace().catalog(), pages.at(i)),
            {},
            keys.isEmpty() ? tr("Page") : tr("Page · %1").arg(keys),
            [this, key = pages.at(i)] { emit m_parts.context.recordRequested(key, 0); },
            QT_TRANSLATE_NOOP("WindowCommands", "go to page"));
    }
    for (const QString& page : PageTitles::behindSettings()) {
        add(
            PageTitles::of(m_parts.context.workspace().catalog(), page),
            {},
            tr("Page"),
            [this, page] { emit m_parts.context.recordRequested(page, 0); },
            QT_TRANSLATE_NOOP("WindowCommands", "settings page"));
    }
}

void WindowCommands::addNewRecords()
{
    if (m_parts.context.workspace().database().mode() == OpenMode::ReadOnly) {
        return;
    }
    QStringList kinds = PageTitles::ofRecords() + PageTitles::ofWork() +
                        QStringList{QStringLiteral("text_modules"),
                                    QStringLiteral("themes"),
                                    QStringLiteral("mechanisms"),
                                    QStringLiteral("series"),
                                    QStringLiteral("synonyms")};
    // A study begins with a proposal that is sent to it, and roles are given in the matrix.
    for (const QString& begunElsewhere : {QStringLiteral("studies"), QStringLiteral("coverage")}) {
        kinds.removeAll(begunElsewhere);
    }
    for (const QString& kind : kinds) {
        const EntityInfo* entity = m_parts.context.workspace().catalog().find(kind);
        if (!entity) {
            continue;
        }
        add(
            {Context, QT_TRANSLATE_NOOP("WindowCommands", "New: %1")},
            {entity->context, entity->singular},
            tr("New record"),
            [this, kind] { emit m_parts.context.newRecordRequested(kind); },
            QT_TRANSLATE_NOOP("WindowCommands", "add create record"));
    }
}

void WindowCommands::addPapers()
{
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsMeeting || kind.needsMember || kind.needsLetter || kind.isSecret) {
            continue; // the page of papers, or of safety, asks for it
        }
        add(
            {Context, QT_TRANSLATE_NOOP("WindowCommands", "Paper: %1")},
            {"PaperCatalog", kind.source},
            tr("Paper"),
            [this, id = kind.id] { emit m_parts.context.paperRequested(id, 0); },
            QT_TRANSLATE_NOOP("WindowCommands", "print report PDF paper"));
    }
}

void WindowCommands::addSafety()
{
    if (m_parts.context.workspace().database().mode() == OpenMode::ReadOnly) {
        return;
    }
    add(
        {"tahaluf::SafetyPage", QT_TRANSLATE_NOOP("tahaluf::SafetyPage", "Back up now")},
        {},
        tr("Safety"),
        [this] { m_parts.backups.start(); },
        QT_TRANSLATE_NOOP("WindowCommands", "backup copy save"));
    add(
        {Context, QT_TRANSLATE_NOOP("WindowCommands", "Make the search index anew")},
        {},
        tr("Safety"),
        [this] { IndexCommand::run(m_parts.context, m_parts.pages.window()); },
        QT_TRANSLATE_NOOP("WindowCommands", "rebuild reindex search"));
}

void WindowCommands::addSettings()
{
    Settings& settings = m_parts.settings;
    const auto digits = [&settings](DigitShapes shapes) { return [&settings, shapes] { settings.setDigits(shapes); }; };
    const char* const digitWords = QT_TRANSLATE_NOOP("WindowCommands", "numerals numbers digits change");
    if (settings.digits() == DigitShapes::Latin) {
        add({Context, QT_TRANSLATE_NOOP("WindowCommands", "Digits: ١٢٣")},
            {},
            tr("Setting"),
            digits(DigitShapes::ArabicIndic),
            digitWords);
    } else {
        add({Context, QT_TRANSLATE_NOOP("WindowCommands", "Digits: 123")},
            {},
            tr("Setting"),
            digits(DigitShapes::Latin),
            digitWords);
    }
    struct LookChoice
    {
        ThemeMode mode;
        const char* source;
    };
    constexpr LookChoice Looks[] = {
        {ThemeMode::Light, QT_TRANSLATE_NOOP("WindowCommands", "Look: light")},
        {ThemeMode::Dark, QT_TRANSLATE_NOOP("WindowCommands", "Look: dark")},
        {ThemeMode::System, QT_TRANSLATE_NOOP("WindowCommands", "Look: as the desktop")},
    };
    for (const LookChoice& look : Looks) {
        if (look.mode != settings.theme()) {
            add(
                {Context, look.source},
                {},
                tr("Setting"),
                [&settings, mode = look.mode] { settings.setTheme(mode); },
                QT_TRANSLATE_NOOP("WindowCommands", "theme colours night mode appearance"));
        }
    }
}

} // namespace tahaluf
