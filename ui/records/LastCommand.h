// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeUndo.h"
#include "storage/UndoStack.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <functional>

namespace tahaluf {

/** Takes back what was done just now, for the button below a list: a real undo, which can be done again. */
inline std::function<bool()> takingBackTheLast(PageContext& context)
{
    const Result<std::optional<QString>> last = UndoStack(context.workspace().journal()).nextUndo();
    const QString transaction = last && *last ? **last : QString();
    return [&context, transaction] {
        const Result<qint64> back = ChangeUndo::undo(context.workspace().journal(), transaction);
        if (!back) {
            context.fail(back.error());
        }
        return back.has_value();
    };
}

} // namespace tahaluf
