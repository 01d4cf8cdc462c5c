// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/ProposalLink.h"
#include "coalition/studies/Study.h"

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace tahaluf {

class PageContext;

/** The commands of studying as windows ask for them, the same from every page. Each says whether it was done. */
class StudyCommands
{
    Q_DECLARE_TR_FUNCTIONS(StudyCommands)

public:
    StudyCommands(PageContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    /** Who studies them until when; without proposals it also asks which one. */
    bool askAssign(const std::vector<EntryId>& entries);
    bool askFinish(const Study& study);
    bool askRecall(const Study& study);
    bool askReopen(const Study& study);
    /** Which one goes on is asked too: the one offered, or the one it was offered to. */
    bool askMerge(EntryId first, EntryId second);
    /** A merger is undone with a reason; anything else at once. */
    bool askUndo(const ProposalLink& link);

private:
    [[nodiscard]] QString reference(EntryId id) const;
    template <typename Command>
    bool askReason(const QString& title, const QString& action, const QString& text, const Command& command);

    PageContext& m_context;
    QWidget* m_parent;
};

} // namespace tahaluf
