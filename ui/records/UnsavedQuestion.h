// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

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
};

} // namespace tahaluf
