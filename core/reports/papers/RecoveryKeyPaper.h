// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/copies/CopyLock.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The recovery key of the encrypted copies, to be kept in a safe. Internal edition only. */
class RecoveryKeyPaper
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryKeyPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit RecoveryKeyPaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    void compose(Document& paper, const CopyLock& lock);
    [[nodiscard]] paper::Table groups(const QStringList& groups, int first) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("RecoveryKeyPaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
