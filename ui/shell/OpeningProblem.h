// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDialog>

namespace tahaluf {

/** The one thing that must be answered before going on: a file could not be opened. Says why, offers other files. */
class OpeningProblem : public QDialog
{
    Q_OBJECT

public:
    enum class Answer
    {
        Another, ///< choose another file
        New, ///< make a new one
        Leave
    };

    /** @p isAtStart: nothing is open behind the dialog, so leaving it ends the program. */
    OpeningProblem(const Error& error, const QString& path, bool isAtStart, QWidget* parent = nullptr);

    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    Answer m_answer = Answer::Leave;
    QString m_text;
};

} // namespace tahaluf
