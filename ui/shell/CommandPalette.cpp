// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "shell/RecentRecords.h"
#include "shell/Settings.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/PopupRows.h"
#include "Workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int TypingPauseInMilliseconds = 60;
constexpr int MostHits = 8;
constexpr int MostCommands = 8;
constexpr int MostRecentRecords = 6;
constexpr int MostRecentFiles = 4;
constexpr int PanelWidth = 680;
constexpr int MostFound = 40;
constexpr int VeilAlpha = 150;

} // namespace

CommandPalette::CommandPalette(const WindowParts& parts, const QStringList& entities, QWidget& window)
    : QWidget(&window)
    , m_parts(parts)
    , m_finder(parts.context, entities)
    , m_source(parts)
    , m_window(window)
    , m_panel(new QFrame(this))
    , m_field(new QLineEdit(m_panel))
    , m_rows(new PopupRows(m_panel))
    , m_hint(new QLabel(m_panel))
{
    m_panel->setObjectName(QStringLiteral("commandPalette"));
    m_panel->setAccessibleName(tr("Records and commands"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find a record or a command"));
    m_field->setPlaceholderText(tr("A record, a page or a command…"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setText(tr("↑ ↓ choose   ·   Enter opens   ·   Esc closes   ·   “%1” for commands alone")
                        .arg(Bidi::isolate(QStringLiteral(">"))));
    setRole(*m_hint, "paletteHint");
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_rows);
    layout->addWidget(m_hint);
    m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingPauseInMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &CommandPalette::find);
    connect(m_field, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(m_rows, &PopupRows::rowPressed, this, &CommandPalette::take);
    // The rows never have the focus, so the field says what is chosen.
    connect(m_rows, &PopupRows::chosenChanged, this, [this] { m_field->setAccessibleDescription(chosenText()); });
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
}

void CommandPalette::open(bool commandsOnly)
{
    if (isVisible()) {
        if (!commandsOnly) {
            dismiss();
            return;
        }
    } else {
        m_before = QApplication::focusWidget();
        m_commands = m_source.all();
    }
    m_field->setText(commandsOnly ? QStringLiteral("> ") : QString());
    find();
    setGeometry(m_window.rect());
    QWidget::show();
    raise();
    place();
    m_field->setFocus(Qt::OtherFocusReason); // selects nothing, so that one types on after the sign
}

void CommandPalette::dismiss()
{
    m_delay.stop();
    hide();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    m_before = nullptr;
    m_items.clear();
    m_commands.clear();
    m_finder.clear();
}

void CommandPalette::find()
{
    m_delay.stop();
    m_items.clear();
    const QString typed = m_field->text();
    // In a line from the right the sign looks like its counterpart.
    const bool onlyCommands = typed.trimmed().startsWith(u'>') || typed.trimmed().startsWith(u'<');
    const QStringList asked = ArabicText::fold(typed);
    if (typed.trimmed().isEmpty()) {
        addRecent();
    }
    std::vector<const WindowCommand*> first;
    std::vector<const WindowCommand*> others;
    for (const WindowCommand& command : m_commands) {
        if (asked.isEmpty() || command.isMeantBy(asked)) {
            (command.beginsWith(asked) ? first : others).push_back(&command);
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    const bool isNamed = !asked.isEmpty() && !first.empty() && first.front()->beginsWith(asked);
    if (!onlyCommands && !asked.isEmpty()) {
        first.resize(std::min(first.size(), std::size_t(MostCommands)));
        if (!m_finder.find(typed, MostHits)) {
            return;
        }
    } else {
        m_finder.clear();
    }
    // What begins as typed is what was meant; a word in the middle of a command's name may well be one of a record.
    if (isNamed) {
        addCommands(first);
    }
    if (first.empty() || m_finder.suggestion().isEmpty()) {
        addRecords();
    }
    if (!isNamed) {
        addCommands(first);
    }
    show(typed);
}

void CommandPalette::addHead(const QString& text)
{
    Item head;
    head.row.text = text;
    head.row.isHead = true;
    m_items.push_back(std::move(head));
}

void CommandPalette::addRecords()
{
    if (!m_finder.suggestion().isEmpty()) {
        m_items.push_back({m_finder.suggestionRow(m_field->text()), [this, meant = m_finder.suggestion()] {
                               m_field->setText(meant);
                               find();
                           }});
        return;
    }
    if (m_finder.hits().empty()) {
        return;
    }
    addHead(tr("Records"));
    for (const SearchHit& hit : m_finder.hits()) {
        m_items.push_back({m_finder.rowOf(hit), [this, entity = hit.entity, id = hit.id] {
                               dismiss();
                               emit recordChosen(entity, id);
                           }});
    }
}

void CommandPalette::addCommands(const std::vector<const WindowCommand*>& commands)
{
    if (commands.empty()) {
        return;
    }
    addHead(tr("Pages and commands"));
    for (const WindowCommand* command : commands) {
        Item item;
        item.row.text = command->text;
        item.row.detail = command->detail;
        item.run = [this, run = command->run] {
            dismiss();
            // Later: a change of language replaces this very palette.
            QTimer::singleShot(0, qApp, run);
        };
        m_items.push_back(std::move(item));
    }
}

void CommandPalette::addRecent()
{
    const std::vector<SearchHit> records = m_parts.recent.list(MostRecentRecords);
    if (!records.empty()) {
        addHead(tr("Recent records"));
    }
    for (const SearchHit& record : records) {
        m_items.push_back({m_finder.rowOf(record), [this, entity = record.entity, id = record.id] {
                               dismiss();
                               emit recordChosen(entity, id);
                           }});
    }
    QStringList files = m_parts.settings.recentFiles();
    files.removeAll(QFileInfo(m_parts.context.workspace().path()).absoluteFilePath());
    files = files.mid(0, MostRecentFiles);
    if (!files.isEmpty()) {
        addHead(tr("Recent files"));
    }
    for (const QString& path : files) {
        const QFileInfo file(path);
        Item item;
        item.row.text = file.completeBaseName();
        item.row.detail = Bidi::isolate(QDir::toNativeSeparators(file.absolutePath()));
        item.run = [this, path] {
            dismiss();
            emit fileChosen(path);
        };
        m_items.push_back(std::move(item));
    }
}

void CommandPalette::show(const QString& typed)
{
    if (m_items.empty()) {
        addHead(tr("Nothing found for “%1”. Try another word or fewer words.").arg(typed.trimmed()));
    }
    std::vector<PopupRow> rows;
    for (const Item& item : m_items) {
        rows.push_back(item.row);
    }
    m_rows->setRows(rows);
    m_rows->choose(m_rows->first());
    m_rows->scrollToTop();
    if (isVisible()) {
        place();
    }
    m_field->setAccessibleDescription(chosenText());
}

QStringList CommandPalette::choices() const
{
    QStringList texts;
    for (const Item& item : m_items) {
        if (!item.row.isHead) {
            texts << item.row.text;
        }
    }
    return texts;
}

QString CommandPalette::chosenText() const
{
    const int row = m_rows->chosen();
    return row < 0 || row >= static_cast<int>(m_items.size())
               ? QString()
               : m_rows->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void CommandPalette::place()
{
    const int width = std::min(PanelWidth, m_window.width() - 2 * Space::Huge);
    const int top = m_window.height() / 8;
    const int around = m_field->sizeHint().height() + m_hint->sizeHint().height();
    const int room = std::max(0, m_window.height() - 2 * top - around);
    m_rows->setFixedHeight(std::min(m_rows->heightOf(MostFound) + 2 * Space::Tiny + 1, room));
    m_panel->setGeometry((m_window.width() - width) / 2, top, width, around + m_rows->height());
}

void CommandPalette::take(int row)
{
    if (row >= 0 && row < static_cast<int>(m_items.size()) && m_items[static_cast<std::size_t>(row)].run) {
        // Doing it empties the list.
        const std::function<void()> run = m_items[static_cast<std::size_t>(row)].run;
        run();
    }
}

bool CommandPalette::takeKey(int key)
{
    constexpr int Page = 6;
    switch (key) {
    case Qt::Key_Down:
        m_rows->move(1);
        return true;
    case Qt::Key_Up:
        m_rows->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_rows->move(Page);
        return true;
    case Qt::Key_PageUp:
        m_rows->move(-Page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Typing may have gone on since the last search.
        if (m_delay.isActive()) {
            find();
        }
        take(m_rows->chosen());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(m_window.rect());
        place();
    } else if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key())) {
            return true;
        }
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept();
                return true;
            }
        }
        if (event->type() == QEvent::FocusOut) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            // Somebody went elsewhere by a key; another window on top is no reason to forget what is typed.
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && isVisible()) {
                m_before = nullptr;
                dismiss();
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint())) {
        dismiss();
    }
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QColor veil = Look::of(QApplication::palette()).color(Token::Sunken);
    veil.setAlpha(VeilAlpha);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace tahaluf
