// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CommandDialog.h"

#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

CommandDialog::CommandDialog(const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_rows(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_action(new QPushButton(action, this))
{
    setWindowTitle(title);
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Large);
    m_rows->setSpacing(Space::Small);
    layout->addLayout(m_rows);
    setRole(*m_problem, Role::Problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(*m_action, Role::Primary);
    m_action->setDefault(true);
    cancel->setAutoDefault(false);
    m_action->setAccessibleName(action);
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_action, &QPushButton::clicked, this, &CommandDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this),
            &QShortcut::activated,
            this,
            &CommandDialog::accept);
}

void CommandDialog::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, Role::Muted);
    m_rows->addWidget(label);
}

void CommandDialog::addRow(const QString& label, QWidget* editor)
{
    addField(*m_rows, label, editor);
}

void CommandDialog::addLines(const QString& label, const QStringList& lines, int visible)
{
    auto* text = new ArabicTextEdit(this);
    text->setText(QStringLiteral("• ") + lines.join(QStringLiteral("\n• ")));
    text->setReadOnly(true);
    text->setVisibleLines(visible);
    addRow(label, text);
}

void CommandDialog::addPair(const QString& label, QWidget* editor, const QString& secondLabel, QWidget* second)
{
    auto* pair = new QHBoxLayout;
    pair->setSpacing(Space::Medium);
    for (const auto& [name, field] : {std::pair(label, editor), std::pair(secondLabel, second)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(Space::Small);
        addField(*column, name, field);
        column->addStretch();
        pair->addLayout(column, 1);
    }
    m_rows->addLayout(pair);
}

void CommandDialog::addField(QVBoxLayout& layout, const QString& label, QWidget* editor)
{
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(editor);
    setRole(*name, Role::FieldLabel);
    editor->setAccessibleName(label);
    layout.addWidget(name);
    layout.addWidget(editor);
    if (!m_hasFocus) {
        m_hasFocus = true;
        editor->setFocus();
    }
}

void CommandDialog::accept()
{
    if (m_command) {
        if (const Result<void> done = m_command(); !done) {
            m_problem->setText(done.error().message);
            m_problem->show();
            return;
        }
    }
    QDialog::accept();
}

QString CommandDialog::problem() const
{
    return m_problem->text();
}

} // namespace tahaluf
