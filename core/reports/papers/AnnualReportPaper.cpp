// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AnnualReportPaper.h"

#include "coalition/MeetingQueries.h"
#include "coalition/MemberQueries.h"
#include "coalition/ServiceQueries.h"
#include "language/Bidi.h"
#include "language/Ordinals.h"
#include "reports/document/PageReference.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tahaluf {

namespace {

constexpr qreal CoverTop = 42; ///< millimetres above the emblem
constexpr qreal CoverLogo = 46;

bool isHeld(MeetingState state)
{
    return state == MeetingState::InSession || state == MeetingState::MinutesDrafted ||
           state == MeetingState::MinutesApproved;
}

bool isSubmitted(EntryKind kind)
{
    return kind == EntryKind::Proposal || kind == EntryKind::Concept || kind == EntryKind::SubmittedRecommendation;
}

} // namespace

AnnualReportPaper::AnnualReportPaper(PaperWords& words, int year)
    : m_words(words)
    , m_book(words.phrasebook())
    , m_year(year)
    , m_asAt(std::min(QDate(year, 12, 31), words.records().now().date()))
{
}

const std::vector<AnnualReportPaper::Section>& AnnualReportPaper::sections()
{
    static const std::vector<Section> all{
        {"foreword", QT_TRANSLATE_NOOP("AnnualReportPaper", "Foreword"), &AnnualReportPaper::addForeword},
        {"about",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "The coalition and this report"),
         &AnnualReportPaper::addAbout},
        {"figures", QT_TRANSLATE_NOOP("AnnualReportPaper", "The coalition in figures"), &AnnualReportPaper::addFigures},
        {"members",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "The bodies and how they changed"),
         &AnnualReportPaper::addMembers},
        {"meetings",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Meetings and their themes"),
         &AnnualReportPaper::addMeetings},
        {"proposals",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Proposals and what became of them"),
         &AnnualReportPaper::addProposals},
        {"decisions",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Decisions and reservations"),
         &AnnualReportPaper::addDecisions},
        {"text", QT_TRANSLATE_NOOP("AnnualReportPaper", "The founding text"), &AnnualReportPaper::addText},
        {"recommendations",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Recommendations and how far they are"),
         &AnnualReportPaper::addRecommendations},
        {"plan", QT_TRANSLATE_NOOP("AnnualReportPaper", "The shared plan"), &AnnualReportPaper::addPlan},
        {"services",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Services and referral paths"),
         &AnnualReportPaper::addServices},
        {"resources", QT_TRANSLATE_NOOP("AnnualReportPaper", "Resources shared"), &AnnualReportPaper::addResources},
        {"training", QT_TRANSLATE_NOOP("AnnualReportPaper", "Capacity building"), &AnnualReportPaper::addTraining},
        {"forms", QT_TRANSLATE_NOOP("AnnualReportPaper", "Questionnaires"), &AnnualReportPaper::addForms},
        {"references",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "References and obligations"),
         &AnnualReportPaper::addReferences},
        {"memoranda",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Memoranda of understanding"),
         &AnnualReportPaper::addMemoranda},
        {"indicators", QT_TRANSLATE_NOOP("AnnualReportPaper", "Indicators"), &AnnualReportPaper::addIndicators},
        {"pictures", QT_TRANSLATE_NOOP("AnnualReportPaper", "The year in pictures"), &AnnualReportPaper::addPictures},
        {"outlook", QT_TRANSLATE_NOOP("AnnualReportPaper", "The year ahead"), &AnnualReportPaper::addOutlook},
        {"bodies",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "Bodies of the coalition"),
         &AnnualReportPaper::addBodies,
         true},
        {"register",
         QT_TRANSLATE_NOOP("AnnualReportPaper", "What was submitted in the year"),
         &AnnualReportPaper::addRegister,
         true},
    };
    return all;
}

Result<int> AnnualReportPaper::yearOf(const CoalitionRecords& records, const PaperRequest& request)
{
    if (request.year > 0) {
        return request.year;
    }
    const AnnualRecords own(records.journal);
    Result<std::vector<AnnualReport>> written = own.reports.all(QStringLiteral("year DESC LIMIT 1"));
    if (!written) {
        return written.takeError();
    }
    if (!written->empty()) {
        return written->front().year;
    }
    const QDate today = records.now().date();
    Result<std::vector<Meeting>> meetings =
        records.meetings.where(QStringLiteral("state IN ('in_session', 'minutes_drafted', 'minutes_approved') "
                                              "AND starts_at IS NOT NULL"),
                               {},
                               QStringLiteral("starts_at DESC LIMIT 1"));
    if (!meetings) {
        return meetings.takeError();
    }
    return meetings->empty() ? today.year() : meetings->front().startsAt.date().year();
}

Result<Document> AnnualReportPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<int> year = yearOf(records, request);
    if (!year) {
        return year.takeError();
    }
    PaperWords words(records, request);
    AnnualReportPaper self(words, *year);
    words.setDate(self.m_asAt);
    self.read();
    const QString title = self.wording("Annual report %1").arg(self.m_book.number(*year));
    Document paper = words.document(title);
    paper.setup().footer.number = title;
    self.addCover(paper);
    self.addContents(paper);
    int numbered = 0;
    int annexes = 0;
    for (const Section& section : sections()) {
        const QString name = self.wording(section.title);
        if (section.isAnnex && annexes == 0) {
            paper.pageBreak();
        }
        const QString mark =
            section.isAnnex
                ? self.wording("Annex %1").arg(Ordinals::letter(++annexes, self.m_book.language()).toUpper())
                : Ordinals::heading(++numbered, self.m_book);
        paper.heading(1, mark + QStringLiteral(": ") + name).anchor = QString::fromLatin1(section.anchor);
        (self.*section.add)(paper);
    }
    return words.finished(paper.forAudience(request.edition));
}

void AnnualReportPaper::read()
{
    const CoalitionRecords& records = m_words.records();
    const AnnualRecords own(records.journal);
    const auto written = m_words.read(own.reports.where(QStringLiteral("year = ?"), {static_cast<qint64>(m_year)}));
    if (!written.empty()) {
        m_report = written.front();
    }
    m_members = m_words.read(MemberQueries(records).byPrecedence());
    const MeetingQueries meetings(records);
    for (Meeting& meeting : m_words.read(records.meetings.all(QStringLiteral("starts_at, id")))) {
        if (!isHeld(meeting.state) || !isInYear(meeting.startsAt.date())) {
            continue;
        }
        Held held;
        held.sheet = m_words.read(meetings.sheet(meeting.id));
        std::set<qint64> invited;
        std::set<qint64> present;
        for (const Invitation& each :
             m_words.read(records.invitations.where(QStringLiteral("meeting = ?"), {meeting.id.value()}))) {
            invited.insert(each.member.value());
        }
        for (const Attendance& line : held.sheet) {
            const bool isThere = line.state == AttendanceState::Present || line.state == AttendanceState::RepresentedBy;
            if (isThere && invited.count(line.member.value()) > 0) {
                present.insert(line.member.value());
            }
        }
        held.invited = static_cast<int>(invited.size());
        held.present = static_cast<int>(present.size());
        held.meeting = std::move(meeting);
        m_held.push_back(std::move(held));
    }
    for (Entry& entry : m_words.read(
             records.entries.where(QStringLiteral("recorded_at BETWEEN ? AND ?"),
                                   {QDate(m_year, 1, 1).toString(Qt::ISODate), m_asAt.addDays(1).toString(Qt::ISODate)},
                                   QStringLiteral("meeting IS NULL, meeting, sequence, id")))) {
        if (!isSubmitted(entry.kind)) {
            continue;
        }
        if (entry.kind == EntryKind::Proposal && entry.state != EntryState::Withdrawn) {
            m_proposals.push_back(entry);
        }
        m_entries.push_back(std::move(entry));
    }
    m_decisions = m_words.read(records.decisions.all(QStringLiteral("sequence")));
    std::erase_if(m_decisions, [this](const Decision& each) {
        return !isInYear(each.decidedOn) || each.state == DecisionState::Withdrawn || each.state == DecisionState::Open;
    });
    m_recommendations = m_words.read(RecommendationQueries(records).chosen({.edition = edition()}));
    std::erase_if(m_recommendations, [this](const RecommendationRecord& each) {
        return !each.recommendation.issuedOn.isValid() || each.recommendation.issuedOn > m_asAt;
    });
    const ActionTree tree(m_words.read(records.actions.all()), m_asAt);
    m_lines = tree.lines();
    m_plan = totalsOf(m_lines);
}

QString AnnualReportPaper::nothing(const QString& inside) const
{
    return edition() == Audience::Internal ? inside : wording("Nothing of it is part of this edition.");
}

QString AnnualReportPaper::percent(double part, double whole) const
{
    constexpr double hundred = 100;
    return whole > 0 ? m_book.number(std::lround(hundred * part / whole)) + QStringLiteral("%") : QStringLiteral("–");
}

QString AnnualReportPaper::described(const QString& arabic, const QString& english) const
{
    // The same in both languages, so that a picture stands once where they are side by side.
    return m_words.request().isBilingual ? arabic + QStringLiteral(" · ") + english : m_words.either(arabic, english);
}

int AnnualReportPaper::proposalsIn(EntryState state) const
{
    return static_cast<int>(std::count_if(
        m_proposals.begin(), m_proposals.end(), [state](const Entry& each) { return each.state == state; }));
}

void AnnualReportPaper::addCover(Document& paper)
{
    paper.spacer(CoverTop);
    if (const QByteArray& logo = m_words.logo(); !logo.isEmpty()) {
        paper.image(logo, CoverLogo).description = described(m_words.profile().name, m_words.profile().nameEn);
        paper.spacer(10);
    }
    paper.title(wording("Annual report %1").arg(m_book.number(m_year)));
    paper.subtitle(m_words.coalitionName());
    const Profile& profile = m_words.profile();
    if (const QString line = m_words.either(profile.purposeLine, profile.purposeLineEn); !line.isEmpty()) {
        paper.subtitle(line);
    }
    paper.spacer(8);
    paper
        .paragraph(wording("What the coalition did from %1 to %2, for its partners.")
                       .arg(m_words.dates().date(QDate(m_year, 1, 1)), m_words.dates().date(m_asAt)))
        .align = paper::Align::Centre;
    paper
        .paragraph(wording("Made from the records as they stood on %1.")
                       .arg(m_words.dates().dual(m_words.records().now().date())))
        .align = paper::Align::Centre;
    paper.pageBreak();
}

void AnnualReportPaper::addContents(Document& paper)
{
    paper.heading(1, wording("Contents"));
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 32},
                     {.title = wording("Title"), .weight = 1},
                     {.title = wording("Page"), .width = 16, .align = paper::Align::Trailing}};
    int numbered = 0;
    int annexes = 0;
    for (const Section& section : sections()) {
        const QString target = QLatin1Char('#') + QString::fromLatin1(section.anchor);
        const QString mark = section.isAnnex
                                 ? wording("Annex %1").arg(Ordinals::letter(++annexes, m_book.language()).toUpper())
                                 : Ordinals::heading(++numbered, m_book);
        table.rows.append({mark,
                           paper::Text().link(wording(section.title), target),
                           paper::pageReference(QString::fromLatin1(section.anchor))});
    }
    paper.table(std::move(table));
    paper.pageBreak();
}

void AnnualReportPaper::addForeword(Document& paper)
{
    const QString foreword = m_words.either(m_report.foreword, m_report.forewordEn);
    if (foreword.trimmed().isEmpty()) {
        paper.paragraph(wording("This report tells the partners, and whoever wants to know, what the coalition did in "
                                "the year %1. Everything in it comes from the coalition’s own records: minutes, the "
                                "register of proposals, decisions, the shared plan.")
                            .arg(m_book.number(m_year)));
    }
    for (const QString& part : foreword.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paper.paragraph(said(part));
    }
    if (const QString signer = m_words.either(m_report.signedBy, m_report.signedByEn); !signer.trimmed().isEmpty()) {
        paper.paragraph({{said(signer), true}}).align = paper::Align::Trailing;
    }
}

void AnnualReportPaper::addAbout(Document& paper)
{
    paper.paragraph(
        wording("%1 brings together the bodies that have to do with combating trafficking in human beings: ministries, "
                "the prosecution, health and education, civil society and individuals. One of them coordinates the "
                "work. They meet in consultative meetings, and what each of them proposes there is recorded in its own "
                "words.")
            .arg(m_words.coalitionName()));
    paper.paragraph(
        wording("No proposal is lost: each is studied, and its outcome is recorded with the reason. What is adopted "
                "becomes a recommendation that a body carries out, an action of the shared plan, or an article of the "
                "founding text on which the bodies decide."));
    paper.paragraph({{wording("Words used in this report"), true}}).keepWithNext = true;
    paper.bulleted(
        {paper::Text()
             .bold(wording("Body: "))
             .plain(wording(
                 "a member of the coalition or somebody it works with; core bodies have to do with the work directly, "
                 "supporting bodies help.")),
         paper::Text()
             .bold(wording("Proposal: "))
             .plain(wording("what a body said the coalition should do, numbered and kept in its own words.")),
         paper::Text()
             .bold(wording("Decision: "))
             .plain(wording("what the bodies agreed on, with the reservations that some of them had.")),
         paper::Text()
             .bold(wording("Recommendation: "))
             .plain(wording("what came out of the study of proposals, with a body that carries it out by a day.")),
         paper::Text()
             .bold(wording("Referral path: "))
             .plain(wording("who does what, step by step, when somebody may be a victim.")),
         paper::Text()
             .bold(wording("Indicator: "))
             .plain(wording("a figure by which the coalition measures itself, with a target for each year."))});
    paper.note(
        wording("This report names no victim and nothing by which one could be recognised; addresses of shelters "
                "are in no edition of it."));
}

} // namespace tahaluf
