// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The index of a year's papers: letters sent and received, and minutes, with their numbers. That of a closed year is
 * reprinted as it was at closing, with its hash; before that it is a draft.
 */
class YearIndex
{
    Q_DECLARE_TR_FUNCTIONS(YearIndex)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The canonical paper that closing stores, in Arabic. */
    static Result<Document> canonical(const CoalitionRecords& records, int year);

private:
    static Result<Document> compose(PaperWords& words, int year, const std::optional<ClosedYear>& closed);
    static Result<paper::Table> minutesOf(PaperWords& words, int year);
};

} // namespace tahaluf
