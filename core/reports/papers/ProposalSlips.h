// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The numbered blank slips that are handed out in the room, two to an A4 page. The number, also as a QR code, is what
 * the recorder asks for: it brings back the body and the item the slip was handed out for.
 */
class ProposalSlips
{
    Q_DECLARE_TR_FUNCTIONS(ProposalSlips)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    ProposalSlips(const CoalitionRecords& records, const PaperRequest& request)
        : m_words(records, request)
    {
    }

    [[nodiscard]] paper::Drawing drawn(const Slip& slip);
    [[nodiscard]] QString itemTitle(AgendaItemId id) const;
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("ProposalSlips", source);
    }

    PaperWords m_words;
    Meeting m_meeting;
    std::vector<AgendaItem> m_agenda;
};

} // namespace tahaluf
