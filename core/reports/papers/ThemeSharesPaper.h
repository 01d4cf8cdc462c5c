// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/ThemeShares.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

class ThemeSharesPicture;

/** The themes of the proposals by share over the meetings: whether approaches diversify. */
class ThemeSharesPaper
{
    Q_DECLARE_TR_FUNCTIONS(ThemeSharesPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit ThemeSharesPaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    [[nodiscard]] paper::Table table(const ThemeShares& shares, const ThemeSharesPicture& picture) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ThemeSharesPaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
