// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/studies/Study.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** What the papers on proposals say of each: who proposed it where, both wordings, what became of it. */
class ProposalFacts
{
    Q_DECLARE_TR_FUNCTIONS(ProposalFacts)

public:
    explicit ProposalFacts(PaperWords& words)
        : m_words(words)
    {
    }

    /** «المقترح ت 2-011» */
    [[nodiscard]] QString heading(const Entry& entry) const;
    /** «اللقاء التشاوري الثاني، البند (3): …»; where it came from, outside the meetings. */
    [[nodiscard]] QString place(const Entry& entry);
    /** Its proposer, place and day, and its theme. Names are those of that day from then on. */
    [[nodiscard]] QVector<paper::KeyValue> pairs(const Entry& entry);
    /** The formal wording; what is not in the words as spoken stands in bold. */
    [[nodiscard]] paper::Text formal(const QString& spoken, const QString& formal) const;
    /** Who studies: the person, the committee, or both. */
    [[nodiscard]] QString reviewer(const Study& study);
    /** The proposals that an asked paper is about: the one, or those of the meeting that can be studied. */
    [[nodiscard]] std::vector<Entry> asked();

private:
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("ProposalFacts", source);
    }
    [[nodiscard]] const Meeting& meeting(MeetingId id);

    PaperWords& m_words;
    QHash<qint64, Meeting> m_meetings;
};

} // namespace tahaluf
