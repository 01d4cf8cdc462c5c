// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** When and where a meeting is, as the head of its papers says it. */
class MeetingFacts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFacts)

public:
    MeetingFacts(const PaperWords& words, const Meeting& meeting)
        : m_words(words)
        , m_meeting(meeting)
    {
    }

    /** «الخميس 29 نوفمبر 2012م الموافق 15 محرم 1434هـ»; empty while no day is set. */
    [[nodiscard]] QString day() const;
    /** «9:30 صباحًا»; empty while no hour is set. */
    [[nodiscard]] QString time() const;
    /** Day, time and venue with their labels; what is not known is left out. */
    [[nodiscard]] QVector<paper::KeyValue> pairs() const;

private:
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("MeetingFacts", source);
    }

    const PaperWords& m_words;
    const Meeting& m_meeting;
};

} // namespace tahaluf
