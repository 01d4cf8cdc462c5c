// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/EmptyState.h"

#include "theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Medium);
    layout->addStretch(2);
    setRole(*m_title, Role::Heading);
    setRole(*m_text, Role::Muted);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void EmptyState::set(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace tahaluf
