// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UndoDesk.h"

#include "coalition/ChangeText.h"
#include "language/Bidi.h"
#include "storage/UndoStack.h"
#include "widgets/ArabicKeyboard.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace tahaluf {

namespace {

/** Lets a text field undo or redo its own typing; false for what is no text field, or has nothing of that kind. */
bool undoTyping(QObject* widget, bool isUndo)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        const bool isAvailable = !line->isReadOnly() && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
        if (isAvailable) {
            isUndo ? line->undo() : line->redo();
        }
        return isAvailable;
    }
    if (auto* text = qobject_cast<QTextEdit*>(widget)) {
        const QTextDocument& document = *text->document();
        const bool isAvailable =
            !text->isReadOnly() && (isUndo ? document.isUndoAvailable() : document.isRedoAvailable());
        if (isAvailable) {
            isUndo ? text->undo() : text->redo();
        }
        return isAvailable;
    }
    return false;
}

bool isTextField(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/** The keys as the shortcuts name them, a key of an Arabic keyboard as the Latin one in its place. */
QKeySequence keysOf(const QKeyEvent& event)
{
    const int latin = ArabicKeyboard::latinKey(event.key());
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return QKeySequence((latin == 0 ? event.key() : latin) | static_cast<int>(modifiers.toInt()));
}

} // namespace

UndoDesk::UndoDesk(PageContext& context, QAction& undo, QAction& redo, std::function<bool()> mayLeave, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_undo(undo)
    , m_redo(redo)
    , m_mayLeave(std::move(mayLeave))
{
    connect(&undo, &QAction::triggered, this, [this] { run(true); });
    connect(&redo, &QAction::triggered, this, [this] { run(false); });
    // Many changes in a row are looked at once.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &UndoDesk::refresh);
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&notifier, &ChangeNotifier::changedElsewhere, &m_later, qOverload<>(&QTimer::start));
    qApp->installEventFilter(this);
}

QString UndoDesk::nameOf(const QString& transaction) const
{
    Workspace& workspace = m_context.workspace();
    const Result<std::optional<TransactionSummary>> summary =
        ChangeHistory(workspace.database(), workspace.catalog()).summary(transaction);
    if (!summary || !*summary) {
        return {};
    }
    return ChangeText(workspace.database(), workspace.catalog(), m_context.phrasebook()).transaction(**summary);
}

void UndoDesk::refresh()
{
    Workspace& workspace = m_context.workspace();
    const bool isReadOnly = workspace.database().mode() == OpenMode::ReadOnly;
    UndoStack stack(workspace.journal());
    const auto show = [&](QAction& action, bool isUndo) {
        Result<std::optional<QString>> next = std::optional<QString>();
        if (!isReadOnly) {
            next = isUndo ? stack.nextUndo() : stack.nextRedo();
        }
        const QString name = next && *next ? nameOf(**next) : QString();
        action.setEnabled(!name.isEmpty());
        const QString plain = isUndo ? tr("Undo") : tr("Redo");
        //: %1 is what would be undone, as in: editing the proposal 2-017
        const QString named = isUndo ? tr("Undo %1").arg(name) : tr("Redo %1").arg(name);
        QString text = name.isEmpty() ? plain : Bidi::paragraph(named, m_context.phrasebook().direction());
        action.setToolTip(text);
        action.setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    };
    show(m_undo, true);
    show(m_redo, false);
}

void UndoDesk::run(bool isUndo)
{
    if (!m_mayLeave()) {
        return;
    }
    Workspace& workspace = m_context.workspace();
    UndoStack stack(workspace.journal());
    const Result<QString> done = isUndo ? stack.undo() : stack.redo();
    if (!done) {
        m_context.fail(done.error());
        return;
    }
    const QString name = nameOf(*done);
    m_context.say(isUndo ? tr("Undone: %1").arg(name) : tr("Done again: %1").arg(name));
    refresh();
}

bool UndoDesk::eventFilter(QObject* watched, QEvent* event)
{
    const bool isFirst = event->type() == QEvent::ShortcutOverride;
    if ((!isFirst && event->type() != QEvent::KeyPress) || !isTextField(watched)) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence keys = keysOf(*key);
    const bool isUndo = m_undo.shortcuts().contains(keys);
    if (!isUndo && !m_redo.shortcuts().contains(keys)) {
        return QObject::eventFilter(watched, event);
    }
    // Accepted, the keys do not become the window's shortcut; a second time they come as a key press.
    const bool isLatin = ArabicKeyboard::latinKey(key->key()) == 0;
    if (isFirst && isLatin) {
        event->setAccepted(undoTyping(watched, isUndo));
        m_isTyping = event->isAccepted();
        return true;
    }
    if (isFirst) {
        return QObject::eventFilter(watched, event);
    }
    const bool isDone = isLatin ? std::exchange(m_isTyping, false) : undoTyping(watched, isUndo);
    return isDone || QObject::eventFilter(watched, event);
}

} // namespace tahaluf
