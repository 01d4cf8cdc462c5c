// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/OpeningProblem.h"

#include "language/Bidi.h"
#include "shell/ErrorPresenter.h"
#include "theme/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

OpeningProblem::OpeningProblem(const Error& error, const QString& path, bool isAtStart, QWidget* parent)
    : QDialog(parent)
    , m_text(error.message)
{
    setWindowTitle(tr("The file could not be opened"));
    setMinimumWidth(520);
    auto* title = new QLabel(windowTitle(), this);
    setRole(*title, Role::Heading);
    auto* file = new QLabel(Bidi::isolate(QDir::toNativeSeparators(path)), this);
    setRole(*file, Role::Muted);
    auto* reason = new QLabel(error.message, this);
    auto* advice = new QLabel(ErrorPresenter::explanation(error.kind), this);
    setRole(*advice, Role::Muted);
    for (QLabel* label : {file, reason, advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* another = new QPushButton(tr("Open another file…"), this);
    setRole(*another, Role::Primary);
    another->setDefault(true);
    auto* fresh = new QPushButton(tr("Make a new file…"), this);
    auto* leave = new QPushButton(isAtStart ? tr("Quit") : tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(another);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    layout->setSpacing(Space::Small);
    layout->addWidget(title);
    layout->addWidget(file);
    layout->addSpacing(Space::Small);
    layout->addWidget(reason);
    layout->addWidget(advice);
    layout->addSpacing(Space::Medium);
    layout->addLayout(buttons);
    for (QPushButton* button : {another, fresh, leave}) {
        button->setAccessibleName(button->text());
    }
    connect(another, &QPushButton::clicked, this, [this] {
        m_answer = Answer::Another;
        accept();
    });
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_answer = Answer::New;
        accept();
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace tahaluf
