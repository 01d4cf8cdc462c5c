// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The memoranda of understanding: parties with their roles, purpose, duration, and which are to be renewed. */
class MemorandaRegister
{
    Q_DECLARE_TR_FUNCTIONS(MemorandaRegister)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** Those of the edition and the body that were asked for; whether one is to be renewed is told for `today`. */
    static paper::Table table(PaperWords& words, QDate today);
};

} // namespace tahaluf
