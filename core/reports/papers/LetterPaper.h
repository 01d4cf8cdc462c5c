// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * One letter as it goes out: number, both dates, enclosures and handling at its head; the addressee, the subject,
 * salutation, text, closing, and who signs. A letter that was received is shown the same way, as a record of it.
 */
class LetterPaper
{
    Q_DECLARE_TR_FUNCTIONS(LetterPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The same of a letter that is not stored: to look at a template before there is any letter. */
    static Result<Document> example(const CoalitionRecords& records, const PaperRequest& request);

private:
    static Result<Document> compose(const CoalitionRecords& records, const PaperRequest& request, const Letter& letter);
};

} // namespace tahaluf
