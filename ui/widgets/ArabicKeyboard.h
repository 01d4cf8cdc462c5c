// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace tahaluf {

/**
 * Makes Ctrl and Alt shortcuts work while the keyboard is set to Arabic and no Latin layout stands beside it: a key
 * such as Ctrl+ن, which no shortcut took, is tried again as the Latin key in the same place (Ctrl+K), first as a
 * shortcut of the window, then in the focused field (copy, paste, undo). Install on the application.
 */
class ArabicKeyboard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The Latin key in the place of an Arabic letter or digit key; 0 for any other. */
    [[nodiscard]] static int latinKey(int key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool triggerShortcut(QWidget& window, const QKeyEvent& event) const;

    bool m_isResending = false;
};

} // namespace tahaluf
