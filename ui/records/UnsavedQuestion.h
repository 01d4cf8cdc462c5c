// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace tahaluf {

/** What a person wants done with something typed and not saved. */
class UnsavedQuestion
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)

public:
    enum class Answer
    {
        Save,
        Discard,
        Stay
    };

    static Answer ask(QWidget* parent);
    /** Asks and does what is wanted; true where one may go on: what was typed is saved, or given up. */
    static bool settle(QWidget* parent, const std::function<bool()>& save, const std::function<void()>& discard);
};

} // namespace tahaluf
