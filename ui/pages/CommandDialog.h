// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

/**
 * What a named command needs to know, asked in one small window. When the command is refused the window stays and says
 * why; what was typed is still there.
 */
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    using Command = std::function<Result<void>()>;

    CommandDialog(const QString& title, const QString& action, QWidget* parent);

    /** A muted line that says what will happen. */
    void addText(const QString& text);
    void addRow(const QString& label, QWidget* editor);
    /** Sentences to be read and copied, each behind a dot; `visible` lines in sight. */
    void addLines(const QString& label, const QStringList& lines, int visible);
    /** Two short fields beside one another. */
    void addPair(const QString& label, QWidget* editor, const QString& secondLabel, QWidget* second);
    /** Runs when the person confirms. */
    void setCommand(Command command) { m_command = std::move(command); }
    void accept() override;

    [[nodiscard]] QPushButton* actionButton() const { return m_action; }
    [[nodiscard]] QString problem() const;

private:
    void addField(QVBoxLayout& layout, const QString& label, QWidget* editor);

    QVBoxLayout* m_rows;
    QLabel* m_problem;
    QPushButton* m_action;
    Command m_command;
    bool m_hasFocus = false;
};

} // namespace tahaluf
