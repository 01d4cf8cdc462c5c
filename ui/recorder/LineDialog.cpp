// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/LineDialog.h"

#include "language/Numerals.h"
#include "recorder/SideList.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

LineDialog::LineDialog(const QString& head, const QString& about, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_button(new QPushButton(action, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(head);
    auto* title = new QLabel(head, this);
    setRole(*title, Role::Heading);
    title->setTextFormat(Qt::PlainText);
    auto* line = new QLabel(about, this);
    setRole(*line, Role::Muted);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setVisible(!about.isEmpty());
    setRole(*m_problem, Role::Problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(*m_button, Role::Primary);
    m_button->setDefault(true);
    auto* leave = new QPushButton(tr("Leave it"), this);
    leave->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(title);
    column->addWidget(line);
    column->addLayout(m_body);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setMinimumWidth(520);
    connect(m_button, &QPushButton::clicked, this, &LineDialog::attempt);
    // The button says that it leaves, so it may lose what was typed; Esc may not.
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void LineDialog::attempt()
{
    const QString problem = m_attempt ? m_attempt() : QString();
    if (problem.isEmpty()) {
        accept();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
}

void LineDialog::reject()
{
    if (isTouched()) {
        m_problem->setText(tr("What you typed is still here: finish it, or choose “Leave it”."));
        m_problem->show();
        return;
    }
    QDialog::reject();
}

void LineDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier)) {
        attempt();
        return;
    }
    QDialog::keyPressEvent(event);
}

// ---- text -----------------------------------------------------------------------------------------------------------

TextDialog::TextDialog(const QString& head,
                       const QString& about,
                       const QString& action,
                       const QString& text,
                       std::function<QString(const QString&)> attempt,
                       QWidget* parent)
    : LineDialog(head, about, action, parent)
    , m_edit(new ArabicTextEdit(this))
    , m_original(text)
{
    m_edit->setVisibleLines(4, 8);
    m_edit->setText(text);
    m_edit->setAccessibleName(head);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->installEventFilter(this);
    body().addWidget(m_edit);
    setAttempt([this, attempt = std::move(attempt)] { return attempt(m_edit->text()); });
    m_edit->setFocus();
}

bool TextDialog::isTouched() const
{
    return m_edit->text() != m_original;
}

bool TextDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isEnter(*key) && key->modifiers().testFlag(Qt::ControlModifier)) {
            attempt();
            return true;
        }
    }
    return LineDialog::eventFilter(watched, event);
}

// ---- choice ---------------------------------------------------------------------------------------------------------

ChoiceDialog::ChoiceDialog(const QString& head,
                           const QString& about,
                           const QString& action,
                           const std::vector<Option>& options,
                           qint64 chosen,
                           std::function<QString(qint64)> attempt,
                           QWidget* parent)
    : LineDialog(head, about, action, parent)
    , m_list(new SideList(this))
    , m_options(options)
{
    std::vector<SideRow> rows;
    for (const Option& option : options) {
        SideRow row;
        row.id = option.id;
        row.name = option.label;
        rows.push_back(std::move(row));
    }
    m_list->setMostRows(12);
    m_list->setRows(rows);
    m_list->setCurrentId(chosen);
    m_list->setAccessibleName(head);
    m_list->installEventFilter(this);
    body().addWidget(m_list);
    setAttempt([this, attempt = std::move(attempt)] { return attempt(m_list->currentId()); });
    connect(m_list, &SideList::doubleClicked, this, &ChoiceDialog::attempt);
    m_list->setFocus();
}

bool ChoiceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isEnter(*key)) {
            attempt();
            return true;
        }
        const int digit = key->key() < 0x01000000 ? Numerals::digitValue(static_cast<char32_t>(key->key())) : -1;
        if (digit >= 1 && digit <= static_cast<int>(m_options.size())) {
            m_list->setCurrentId(m_options[static_cast<std::size_t>(digit) - 1].id);
            return true;
        }
    }
    return LineDialog::eventFilter(watched, event);
}

} // namespace tahaluf
