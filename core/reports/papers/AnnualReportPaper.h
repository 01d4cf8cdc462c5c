// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/ActionTree.h"
#include "coalition/annual/AnnualRecords.h"
#include "coalition/RecommendationQueries.h"
#include "reports/charts/Chart.h"
#include "reports/papers/IndicatorsPaper.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <map>

namespace tahaluf {

/**
 * The annual report to the partners: everything the coalition did in a year in one paper that a reader who knows
 * nothing of it understands. Each part is a function in sections(); a new area adds one there. Names and what is
 * overdue are those of the last day of the year, or of today while the year goes on.
 */
class AnnualReportPaper
{
    Q_DECLARE_TR_FUNCTIONS(AnnualReportPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
    /** The year asked for; else the newest with a report of its own, or in which a meeting was held, or this one. */
    static Result<int> yearOf(const CoalitionRecords& records, const PaperRequest& request);

private:
    static constexpr double SmallText = 8.5; ///< points: the texts of tables

    /** A part of the report. */
    struct Section
    {
        const char* anchor;
        const char* title; ///< translation context "AnnualReportPaper"
        void (AnnualReportPaper::*add)(Document&);
        bool isAnnex = false; ///< has a letter instead of a number
    };
    struct Held
    {
        Meeting meeting;
        std::vector<Attendance> sheet;
        int invited = 0; ///< bodies
        int present = 0; ///< bodies, those that sent somebody in their place counted
    };

    AnnualReportPaper(PaperWords& words, int year);

    static const std::vector<Section>& sections();
    void read();
    void addCover(Document& paper);
    void addContents(Document& paper);

    void addForeword(Document& paper);
    void addAbout(Document& paper);
    void addFigures(Document& paper);
    void addMembers(Document& paper);
    void addChanges(Document& paper);
    void addMeetings(Document& paper);
    void addMeeting(Document& paper, const Held& held);
    void addThemes(Document& paper);
    void addProposals(Document& paper);
    void addOutcomes(Document& paper);
    void addDecisions(Document& paper);
    void addText(Document& paper);
    void addRecommendations(Document& paper);
    void addPlan(Document& paper);
    void addServices(Document& paper);
    void addResources(Document& paper);
    void addTraining(Document& paper);
    void addForms(Document& paper);
    void addReferences(Document& paper);
    void addMemoranda(Document& paper);
    void addIndicators(Document& paper);
    void addPictures(Document& paper);
    void addOutlook(Document& paper);
    void addBodies(Document& paper);
    void addRegister(Document& paper);

    [[nodiscard]] bool isInYear(QDate day) const { return day.isValid() && day.year() == m_year && day <= m_asAt; }
    [[nodiscard]] Audience edition() const { return m_words.request().edition; }
    /** Says that there is nothing, or in an edition that leaves things out, that nothing is in it. */
    [[nodiscard]] QString nothing(const QString& inside) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("AnnualReportPaper", source); }
    [[nodiscard]] QString said(const QString& text) const { return m_words.recorded(m_book.shaped(text)); }
    [[nodiscard]] QString percent(double part, double whole) const;
    /** What a picture shows, for readers who cannot see it. */
    [[nodiscard]] QString described(const QString& arabic, const QString& english) const;
    [[nodiscard]] int proposalsIn(EntryState state) const;

    PaperWords& m_words;
    const Phrasebook& m_book;
    int m_year;
    QDate m_asAt;
    AnnualReport m_report; ///< without an id where none was written
    std::vector<Member> m_members;
    std::vector<Held> m_held;
    std::vector<Entry> m_entries; ///< what was submitted in the year, in the order of its numbers
    std::vector<Entry> m_proposals; ///< the proposals among them, withdrawn ones left out
    std::vector<Decision> m_decisions; ///< taken in the year
    std::vector<RecommendationRecord> m_recommendations; ///< issued by the end of the year
    PlanTotals m_plan;
    std::vector<PlanLine> m_lines;
};

} // namespace tahaluf
