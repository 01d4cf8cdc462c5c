// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

/** A body: its fields, who represents it, its former names, what it proposed, its files. */
class MemberDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit MemberDetail(PageContext& context, QWidget* parent = nullptr);

    /** Asks for the new name and the day since which it holds. */
    void askRename();

protected:
    void showHeader() override;
};

} // namespace tahaluf
