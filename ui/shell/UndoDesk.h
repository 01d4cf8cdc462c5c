// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QAction;

namespace tahaluf {

class PageContext;

/**
 * Undo and redo of the window: keeps the two actions named after what they would do, and does it. A text field that has
 * something of its own to undo comes first; one that has nothing leaves the keys to the window.
 */
class UndoDesk : public QObject
{
    Q_OBJECT

public:
    /** `mayLeave` is asked before: what is typed and not saved would be an edit of an older record afterwards. */
    UndoDesk(PageContext& context, QAction& undo, QAction& redo, std::function<bool()> mayLeave, QObject* parent);

    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(bool isUndo);
    [[nodiscard]] QString nameOf(const QString& transaction) const;

    PageContext& m_context;
    QAction& m_undo;
    QAction& m_redo;
    std::function<bool()> m_mayLeave;
    QTimer m_later;
    bool m_isTyping = false; ///< the keys were used by a text field and come once more
};

} // namespace tahaluf
