// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * «سجل الصادر والوارد» of one year, sent and received apart, in the order of the numbers. An edition for others leaves
 * out what is confidential.
 */
class CorrespondenceRegister
{
    Q_DECLARE_TR_FUNCTIONS(CorrespondenceRegister)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The year a paper is about: the one that was asked for, else the newest with letters, else this one. */
    static Result<int> yearOf(const CoalitionRecords& records, const PaperRequest& request);
    /** One direction of a year as a table, numbers leading. */
    static Result<paper::Table> tableOf(PaperWords& words, int year, LetterDirection direction);
};

} // namespace tahaluf
