// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The minutes of one meeting, in the order of the protocol: title and place, attendance by name, the previous
 * minutes, agenda and discussion, entries in the words as given (never their later state), decisions, assignments,
 * reservations, other business, the next meeting, signatures, annexes. Minutes that are approved are reprinted from
 * their stored canonical paper.
 */
class MinutesPaper
{
    Q_DECLARE_TR_FUNCTIONS(MinutesPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The canonical paper that approval stores: every paragraph with its audience, in Arabic, no draft mark. */
    static Result<Document> canonical(const CoalitionRecords& records, MeetingId meeting);

private:
    MinutesPaper(const CoalitionRecords& records, const PaperRequest& request);

    Result<void> read();
    [[nodiscard]] Document compose(bool isCanonical);
    void addOpening(Document& paper);
    void addAttendance(Document& paper);
    void addPreviousMinutes(Document& paper);
    void addDiscussion(Document& paper);
    void addEntries(Document& paper);
    void addDecisions(Document& paper);
    /** Decisions of the coalition that were taken in this meeting, with their reservations. */
    void addTakenDecisions(Document& paper);
    void addReservations(Document& paper);
    void addClosing(Document& paper);
    void addSignatures(Document& paper);
    void addErrata(Document& paper);
    /** The footer of approved minutes: the hash of what was approved. */
    void addHash(Document& paper) const;
    /** Approved minutes in another language than the approved text's. */
    [[nodiscard]] bool isTranslation() const;
    /** Room for a column's longest word in this paper's language, millimetres. */
    [[nodiscard]] qreal width(qreal arabic, qreal english) const
    {
        return m_words.phrasebook().isArabic() ? arabic : english;
    }

    void section(Document& paper, const QString& title, Audience audience = Audience::Public);
    void paragraphs(Document& paper, ParagraphPlace place);
    /** A table of entries under its own heading, both for whoever may see one of its rows; nothing without rows. */
    void sectionWithTable(Document& paper, const QString& title, paper::Table table);
    /** A standing phrase of the template, a paragraph a line. */
    static void phrase(Document& paper, const QString& text);
    /** One full stop where a sentence ends with "p.m.". */
    [[nodiscard]] static QString sentence(QString text);
    [[nodiscard]] QString namesWithState(AttendanceState state);
    [[nodiscard]] QString reference(const Entry& entry) const;
    [[nodiscard]] QString itemNumber(AgendaItemId id) const;
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("MinutesPaper", source);
    }
    void actionTable(Document& paper, EntryKind kind, const QString& what);

    MeetingQueries m_queries;
    PaperWords m_words;
    Meeting m_meeting;
    Minutes m_minutes;
    std::vector<AgendaItem> m_agenda;
    std::vector<Attendance> m_sheet;
    std::vector<Entry> m_entries;
    std::vector<MinutesParagraph> m_paragraphs;
    std::vector<Erratum> m_errata;
    std::optional<Meeting> m_previous;
    std::optional<Minutes> m_previousMinutes;
    std::vector<TierPresence> m_tiers;
    Profile m_profile;
    int m_section = 0;
};

} // namespace tahaluf
