// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/resources/Resource.h"
#include "coalition/resources/ResourceRequest.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What the bodies shared: every request with what came of it, and by body that offers, how often it was used and how
 * much money and time that saved, as entered. Of all bodies or of one, which offers or uses.
 */
class ResourceUseReport
{
    Q_DECLARE_TR_FUNCTIONS(ResourceUseReport)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

    explicit ResourceUseReport(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    /** Reads the requests of the edition; with days only those for use between them. */
    void read(QDate first = {}, QDate last = {});
    /** What came of them, by the body that offers. */
    paper::Table byBody();

private:
    paper::Table requests();
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ResourceUseReport", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    QHash<qint64, Resource> m_resources;
    std::vector<ResourceRequest> m_requests;
};

} // namespace tahaluf
