// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UndoBar.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    setRole(*this, Role::Quiet);
    setRole(*m_button, Role::Link);
    m_message->setTextFormat(Qt::PlainText);
    m_button->setAccessibleName(m_button->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Tiny, Space::Medium, Space::Tiny);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_undo) {
            m_undo();
        }
    });
    hide();
}

void UndoBar::offer(const QString& message, std::function<void()> undo)
{
    m_message->setText(message);
    setAccessibleName(message);
    m_undo = std::move(undo);
    show();
}

} // namespace tahaluf
