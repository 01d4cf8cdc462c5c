// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

/** One of the white boxes of the page of safety: a heading, a muted sentence, and what belongs to it in a column. */
class SafetyCard : public QFrame
{
    Q_OBJECT

public:
    SafetyCard(const QString& title, const QString& text, QWidget* parent);

    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /** A sentence that wraps and can be copied. */
    static QLabel* sentence(QWidget* parent, const char* role = Role::Muted);
    /** A button that is named as it reads. */
    static QPushButton* button(const QString& text, QWidget* parent);

private:
    QVBoxLayout* m_column;
};

} // namespace tahaluf
