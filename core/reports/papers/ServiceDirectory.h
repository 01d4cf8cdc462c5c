// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/Service.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The services of the bodies by kind: for whom, when, how to refer. An address stands in the editions of its own
 * audience only, that of a shelter in the internal one alone; that edition also lists what is to be verified again.
 */
class ServiceDirectory
{
    Q_DECLARE_TR_FUNCTIONS(ServiceDirectory)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit ServiceDirectory(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_isInternal(words.request().edition == Audience::Internal)
    {
    }

    paper::Table table(const std::vector<Service>& services);
    paper::Row row(const Service& service);
    paper::Text contact(const Service& service);
    void addToVerify(Document& paper);
    [[nodiscard]] QString services(int count) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ServiceDirectory", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    bool m_isInternal;
};

} // namespace tahaluf
