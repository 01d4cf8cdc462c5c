// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ArabicKeyboard.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace tahaluf {

int ArabicKeyboard::latinKey(int key)
{
    // The common Arabic layout (xkb "ara", Windows "Arabic 101") over the Latin letters.
    static const QHash<int, int> keys = [] {
        const QString arabic = QStringLiteral("ضصثقفغعهخحشسيبلاتنمئءؤرىة");
        const QString latin = QStringLiteral("QWERTYUIOPASDFGHJKLZXCVNM");
        QHash<int, int> result;
        for (qsizetype i = 0; i < arabic.size(); ++i) {
            result.insert(arabic.at(i).unicode(), latin.at(i).unicode());
        }
        result.insert(0xFEFB, Qt::Key_B); // لا as one key
        result.insert(0x0648, Qt::Key_Comma);
        for (int digit = 0; digit < 10; ++digit) {
            result.insert(0x0660 + digit, Qt::Key_0 + digit);
        }
        return result;
    }();
    return keys.value(key, 0);
}

bool ArabicKeyboard::triggerShortcut(QWidget& window, const QKeyEvent& event) const
{
    const QKeySequence sequence(event.key() | static_cast<int>(event.modifiers().toInt()));
    const QList<QAction*> actions = window.findChildren<QAction*>() + window.actions();
    for (QAction* action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(sequence)) {
            action->trigger();
            return true;
        }
    }
    const QList<QShortcut*> shortcuts = window.findChildren<QShortcut*>();
    for (QShortcut* shortcut : shortcuts) {
        const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
        const QWidget* focus = QApplication::focusWidget();
        const bool isNear = shortcut->context() != Qt::WidgetWithChildrenShortcut ||
                            (owner && focus && (owner == focus || owner->isAncestorOf(focus)));
        if (shortcut->isEnabled() && shortcut->key() == sequence && owner && owner->isVisible() && isNear) {
            emit shortcut->activated();
            return true;
        }
    }
    return false;
}

bool ArabicKeyboard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_isResending) {
        return QObject::eventFilter(watched, event);
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int latin = latinKey(key->key());
    // AltGr writes letters, so Ctrl and Alt together are left alone.
    const bool isCommand = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier);
    if (!widget || latin == 0 || !isCommand) {
        return QObject::eventFilter(watched, event);
    }
    QKeyEvent replaced(QEvent::KeyPress, latin, modifiers);
    if (triggerShortcut(*widget->window(), replaced)) {
        return true;
    }
    m_isResending = true;
    QCoreApplication::sendEvent(widget, &replaced);
    m_isResending = false;
    return true;
}

} // namespace tahaluf
