// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tahaluf {

/** What stands where a list would be empty: what could be here, and the one action that brings it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void set(const QString& title, const QString& text, const QString& action);
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace tahaluf
