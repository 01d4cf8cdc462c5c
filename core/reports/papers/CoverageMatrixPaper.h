// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The coverage matrix on one landscape page: who leads, supports and is absent in every mechanism and kind of service.
 * The public edition says who does something and nothing of gaps.
 */
class CoverageMatrixPaper
{
    Q_DECLARE_TR_FUNCTIONS(CoverageMatrixPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit CoverageMatrixPaper(PaperWords& words)
        : m_book(words.phrasebook())
    {
    }

    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("CoverageMatrixPaper", source); }
    [[nodiscard]] QString counted(const char* source, qsizetype count) const;

    const Phrasebook& m_book;
};

} // namespace tahaluf
