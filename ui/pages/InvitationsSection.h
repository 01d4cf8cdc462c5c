// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

namespace tahaluf {

/** Who is invited to a meeting and what each body replied. */
class InvitationsSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit InvitationsSection(PageContext& context, QWidget* parent = nullptr);

    /** One invitation for every body that is invited to the coalition or joined it and has none yet. */
    void inviteAll();
    /** Asks what the body of this invitation replied. */
    void askReply(qint64 id);

private:
    void askOne();
};

} // namespace tahaluf
