// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The letters of invitation to a meeting: one for each invited body on a page of its own, or that of one body. */
class InvitationPaper
{
    Q_DECLARE_TR_FUNCTIONS(InvitationPaper)

public:
    /** Refused for a body that is not invited to the meeting. */
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    InvitationPaper(const CoalitionRecords& records, const PaperRequest& request)
        : m_words(records, request)
    {
    }

    void addLetter(Document& paper, const Invitation& invitation);
    void addAgenda(Document& paper);
    void addReply(Document& paper);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("InvitationPaper", source);
    }

    PaperWords m_words;
    Meeting m_meeting;
    std::vector<AgendaItem> m_agenda;
};

} // namespace tahaluf
