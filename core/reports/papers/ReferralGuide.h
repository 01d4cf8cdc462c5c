// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/ReferralFlow.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

class ReferralPicture;

/** The referral paths, or one of them: each as a picture on one page, then step by step. */
class ReferralGuide
{
    Q_DECLARE_TR_FUNCTIONS(ReferralGuide)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The paths that a paper is about: the one it was asked for, else all that its edition may show. */
    static std::vector<ReferralPath> pathsOf(PaperWords& words);
    /** The names of the bodies of these steps, by id. */
    static QHash<qint64, QString> bodiesOf(PaperWords& words, const ReferralFlow& flow);

private:
    explicit ReferralGuide(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    void addPath(Document& paper, const ReferralPath& path);
    paper::Table steps(const ReferralFlow& flow, const ReferralPicture& picture);
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ReferralGuide", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
