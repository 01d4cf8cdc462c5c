// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ErrorPresenter.h"

#include "theme/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

ErrorPresenter::ErrorPresenter(QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_details(new QLabel(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("errorBanner"));
    hide();
    for (QLabel* label : {m_message, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QPushButton* button : {m_more, m_close}) {
        setRole(*button, Role::Link);
        button->setAccessibleName(button->text());
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Medium);
    line->addWidget(m_message, 1);
    line->addWidget(m_more);
    line->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    layout->setSpacing(Space::Tiny);
    layout->addLayout(line);
    layout->addWidget(m_details);
    connect(m_more, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
    connect(m_close, &QPushButton::clicked, this, &ErrorPresenter::dismiss);
}

void ErrorPresenter::present(const Error& error)
{
    m_message->setText(error.message);
    m_details->setText(explanation(error.kind));
    m_details->hide();
    setAccessibleName(error.message);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorPresenter::dismiss()
{
    hide();
}

QString ErrorPresenter::message() const
{
    return isHidden() ? QString() : m_message->text();
}

QString ErrorPresenter::explanation(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return tr("Nothing was changed. Correct what the message names and try again.");
    case ErrorKind::Usage:
        return tr("Nothing was changed. The program asked for something that is not there; please report this.");
    case ErrorKind::Stale:
        return tr("Someone else changed the record meanwhile. What you typed is still here; compare, then save again.");
    case ErrorKind::CannotOpen:
        return tr("The file itself was not changed. Do what the message says; otherwise try another file or a backup.");
    case ErrorKind::Busy:
        return tr("Another program is writing to the file. What you typed is still here; try again in a moment.");
    case ErrorKind::CannotWrite:
        return tr("Nothing was written. Make room on the disk or choose a folder you may write to; what you typed is "
                  "still here.");
    }
    return {};
}

void ErrorPresenter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace tahaluf
