// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

namespace tahaluf {

/** The certificates of a programme: issued, printed, one withdrawn. */
class CertificatesSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit CertificatesSection(PageContext& context, QWidget* parent = nullptr);

    /** Asks for the day, and issues to everybody who earned one. */
    void askIssue();
    void askWithdraw();

private:
    void print(bool onlyCurrent);
};

} // namespace tahaluf
