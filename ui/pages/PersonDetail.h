// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

/** A person: fields, posts over time, the bodies they represent, their files. */
class PersonDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit PersonDetail(PageContext& context, QWidget* parent = nullptr);

    /** Asks for the new post and the day since which it holds. */
    void askNewPost();
    /** Says what goes and what remains, asks for the full name, and erases the person for good. */
    void askErasure();

protected:
    void showHeader() override;
};

} // namespace tahaluf
