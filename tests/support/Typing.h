// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QtTest>

namespace tahaluf {

/** Types a text of any script into a widget; QTest::keyClicks() knows ASCII only. */
inline void typeText(QWidget* widget, const QString& text)
{
    for (const QChar character : text) {
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

/** Presses a key wherever the person is. */
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; })) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
}

} // namespace tahaluf
