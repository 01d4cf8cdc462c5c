// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PrintedList.h"

#include "widgets/ReadOnly.h"

#include <QPushButton>

namespace tahaluf {

void PrintedList::addPaper(const QString& label, const QString& paper)
{
    auto* button = new QPushButton(label, this);
    connect(button, &QPushButton::clicked, this, [this, paper] { emit context().paperAsked(paper, PaperRequest()); });
    ReadOnly::markHarmless(*button);
    addListButton(button);
}

} // namespace tahaluf
