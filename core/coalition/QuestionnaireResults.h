// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Member.h"
#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "coalition/questionnaires/ResultSuppression.h"
#include "schema/Audience.h"

#include <optional>

namespace tahaluf {

/** One answered form: who answered, and what. */
struct Respondent
{
    DistributionId distribution = {};
    ResponseId response = {};
    MemberId member = {};
    Relevance tier = Relevance::Core;
    Sector sector = Sector::Unset;
    AnswerSet answers = {};
};

/** How often one answer was given: an option, yes or no, a step of a scale; the last row is «no answer». */
struct ResultRow
{
    QString key = {}; ///< of the option; yes, no, the step; empty: no answer
    QString text = {}; ///< in Arabic; empty where it is no option
    QString textEn = {};
    ResultCell all = {};
    std::vector<ResultCell> byTier = {}; ///< beside tiers()
    std::vector<ResultCell> bySector = {}; ///< beside sectors()
    double share = 0; ///< of those who answered, 0 to 1; 0 where hidden
    int points = 0; ///< of a ranking: as many as there are options for a first place, one less for each after it
    std::optional<double> meanRank = {};
};

/** The figures of numbers and scales. */
struct ResultFigures
{
    ResultCell count = {};
    std::optional<double> mean = {}; ///< nothing where nobody answered or too few did for a public edition
    std::optional<double> median = {};
    std::optional<double> minimum = {}; ///< one body's own answer: never in a public edition
    std::optional<double> maximum = {};
};

/** One open answer, in the body's words. None in a public edition. */
struct OpenAnswer
{
    DistributionId distribution = {};
    MemberId member = {};
    AnswerId answer = {};
    QString text = {};
};

struct QuestionResult
{
    QuestionId question = {};
    QString number = {};
    ResultCell asked = {}; ///< who had to answer, by the conditions
    ResultCell answered = {};
    std::vector<ResultRow> rows = {};
    std::optional<ResultFigures> figures = {};
    std::vector<ResultFigures> figuresByTier = {};
    std::vector<ResultFigures> figuresBySector = {};
    std::vector<OpenAnswer> texts = {};
    std::vector<QuestionResult> columns = {}; ///< of a table; each row of it counts as one answer
};

/**
 * What the answers to a form come to, calculated from its rows alone: counts and shares, mean and median, rankings, all
 * by tier and by sector, open answers, and who did not answer. A public edition hides counts under three, and whatever
 * they could be computed from.
 */
class QuestionnaireResults
{
public:
    QuestionnaireResults(const QuestionnaireForm& form,
                         const std::vector<Respondent>& respondents,
                         int handedOut,
                         Audience edition = Audience::Internal);

    /** In paper order. */
    [[nodiscard]] const std::vector<QuestionResult>& questions() const { return m_questions; }
    [[nodiscard]] const QuestionResult* of(QuestionId question) const;
    /** The groups that occur among the respondents, in the order of their lists. */
    [[nodiscard]] const std::vector<Relevance>& tiers() const { return m_tiers; }
    [[nodiscard]] const std::vector<Sector>& sectors() const { return m_sectors; }
    [[nodiscard]] int handedOut() const { return m_handedOut; }
    [[nodiscard]] int answered() const { return m_answered; }
    /** How many were handed out and not answered. */
    [[nodiscard]] int missing() const { return m_handedOut - m_answered; }

private:
    struct Given;
    [[nodiscard]] QuestionResult
    resultOf(const QuestionnaireForm& form, const Question& question, const std::vector<Given>& given) const;
    void count(const QuestionnaireForm& form,
               const Question& question,
               const std::vector<Given>& given,
               QuestionResult& result) const;
    [[nodiscard]] static std::vector<ResultRow> emptyRows(const QuestionnaireForm& form, const Question& question);
    [[nodiscard]] static ResultFigures figuresOf(std::vector<double> values);
    void measure(const std::vector<Given>& given, QuestionResult& result) const;
    void hide(const Question& question, QuestionResult& result) const;
    static void hideFigures(QuestionResult& result);

    std::vector<QuestionResult> m_questions;
    std::vector<Relevance> m_tiers;
    std::vector<Sector> m_sectors;
    int m_handedOut = 0;
    int m_answered = 0;
    bool m_isPublic = false;
};

} // namespace tahaluf
