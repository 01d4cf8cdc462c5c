// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrolledPage.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tahaluf {

void showScrolled(QWidget& page, QWidget& content)
{
    auto* scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(&content);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

} // namespace tahaluf
