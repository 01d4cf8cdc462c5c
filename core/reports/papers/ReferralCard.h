// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Pocket cards: on one face the first steps of a referral path, on the other the numbers to call. The two faces lie
 * side by side, to be cut out together and folded; a sheet holds five cards of one path.
 */
class ReferralCard
{
    Q_DECLARE_TR_FUNCTIONS(ReferralCard)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit ReferralCard(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    paper::Drawing stepsOf(const ReferralPath& path);
    paper::Drawing numbers();
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ReferralCard", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
