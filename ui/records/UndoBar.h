// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tahaluf {

/** One quiet line under a list: what was just done, and one button that takes it back. */
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void offer(const QString& message, std::function<void()> undo);
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QLabel* m_message;
    QPushButton* m_button;
    std::function<void()> m_undo;
};

} // namespace tahaluf
