// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WelcomePage.h"

#include "theme/Theme.h"
#include "Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

bool WelcomePage::isFor(Workspace& workspace)
{
    const Result<qint64> filled = workspace.database().number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM members) + EXISTS (SELECT 1 FROM people) + "
                       "EXISTS (SELECT 1 FROM meetings) + EXISTS (SELECT 1 FROM entries)"));
    return filled && *filled == 0;
}

WelcomePage::WelcomePage(PageContext& context, QWidget* parent)
    : Page(context, parent)
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setFixedWidth(560);

    auto* title = new QLabel(tr("This coalition is still empty"), card);
    setRole(*title, Role::Title);
    title->setAlignment(Qt::AlignHCenter);
    auto* text = new QLabel(tr("Begin with its first body, or look round in a sample coalition first. The sample is a "
                               "file of its own; your file stays as it is."),
                            card);
    setRole(*text, Role::Subtitle);
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    auto* sample = new QPushButton(tr("Open the sample"), card);
    setRole(*sample, Role::Primary);
    sample->setAccessibleName(sample->text());
    auto* first = new QPushButton(tr("Add the first body"), card);
    setRole(*first, Role::Link);
    first->setAccessibleName(first->text());

    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(40, 40, 40, 32);
    inner->setSpacing(Space::Large);
    inner->addWidget(title);
    inner->addWidget(text);
    inner->addSpacing(Space::Small);
    inner->addWidget(sample, 0, Qt::AlignHCenter);
    inner->addWidget(first, 0, Qt::AlignHCenter);
    // Stretches, not an alignment: an aligned card would get its height without regard to the text's lines.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    setFocusProxy(sample);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(first, &QPushButton::clicked, this, [this] {
        emit this->context().newRecordRequested(QStringLiteral("members"));
    });
}

} // namespace tahaluf
