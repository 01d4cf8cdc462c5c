// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The agenda: each item with who presents it, when it begins, how long it takes and its documents. */
class AgendaPaper
{
    Q_DECLARE_TR_FUNCTIONS(AgendaPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
