// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SafetyCard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

SafetyCard::SafetyCard(const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setRole(*this, Role::Card);
    m_column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    m_column->setSpacing(Space::Medium);
    auto* heading = new QLabel(title, this);
    setRole(*heading, Role::Heading);
    m_column->addWidget(heading);
    if (!text.isEmpty()) {
        QLabel* note = sentence(this, Role::Subtitle);
        note->setText(text);
        m_column->addWidget(note);
    }
}

QLabel* SafetyCard::sentence(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(*label, role);
    return label;
}

QPushButton* SafetyCard::button(const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setAccessibleName(text);
    return made;
}

} // namespace tahaluf
