// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageSentence.h"
#include "coalition/coverage/ThemeShares.h"

#include <QTest>

using namespace tahaluf;

/** Who leads, supports and is absent, and what follows from it; themes by share over the meetings. */
class TstCoverageMatrix : public QObject
{
    Q_OBJECT

private slots:
    void gapsAndOverlapsAreFound();
    void whatServicesSayCountsUntilSomebodySaysOtherwise();
    void whoOffersAloneLeads();
    void areasHaveTheirOwnGaps();
    void oneAreaShowsWhatHoldsThere();
    void theWholeCountryIsNoArea();
    void gapsAreSaidInBothLanguages();
    void sharesAddUpAndBreadthCountsThemes();
    void meetingsWithoutProposalsAreLeftOut();

private:
    static CoverageMatrix matrix(std::vector<CoverageFact> facts, const QString& area = {}, int rows = 3)
    {
        std::vector<CoverageRow> lines;
        for (int i = 0; i < rows; ++i) {
            lines.push_back({CoverageSubject::Mechanism, MechanismId(i + 1), QStringLiteral("آلية %1").arg(i + 1), {}});
        }
        std::vector<CoverageColumn> bodies;
        for (int i = 0; i < 4; ++i) {
            bodies.push_back({MemberId(i + 1), QStringLiteral("جهة %1").arg(i + 1), {}});
        }
        return CoverageMatrix(std::move(lines), std::move(bodies), std::move(facts), area);
    }
};

void TstCoverageMatrix::gapsAndOverlapsAreFound()
{
    const CoverageMatrix made = matrix({{0, 0, {}, CoverageRole::Leads},
                                        {0, 1, {}, CoverageRole::Leads},
                                        {1, 2, {}, CoverageRole::Supports},
                                        {2, 3, {}, CoverageRole::Absent}});
    QCOMPARE(made.finding(0), CoverageFinding::SeveralLead);
    QCOMPARE(made.finding(1), CoverageFinding::NobodyLeads);
    // That one said it takes no part covers nothing.
    QCOMPARE(made.finding(2), CoverageFinding::NobodyCovers);
    QCOMPARE(made.gaps().size(), std::size_t(3));
    QCOMPARE(made.gaps()[0].leads, (std::vector<std::size_t>{0, 1}));
    QVERIFY(made.gaps()[0].areas.isEmpty());
    QVERIFY(!made.at(1, 0).role);
    QVERIFY(made.at(2, 3).role == CoverageRole::Absent);
}

void TstCoverageMatrix::whatServicesSayCountsUntilSomebodySaysOtherwise()
{
    std::vector<CoverageFact> facts{{0, 0, {}, CoverageRole::Supports, true}, {0, 1, {}, CoverageRole::Supports, true}};
    CoverageMatrix made = matrix(facts, {}, 1);
    QVERIFY(made.at(0, 0).role == CoverageRole::Supports);
    QVERIFY(made.at(0, 0).isFromService);
    QCOMPARE(made.finding(0), CoverageFinding::NobodyLeads);
    facts.push_back({0, 0, {}, CoverageRole::Leads});
    facts.push_back({0, 1, {}, CoverageRole::Absent});
    made = matrix(facts, {}, 1);
    QVERIFY(made.at(0, 0).role == CoverageRole::Leads);
    QVERIFY(!made.at(0, 0).isFromService);
    QVERIFY(made.at(0, 1).role == CoverageRole::Absent);
    QCOMPARE(made.finding(0), CoverageFinding::Led);
}

void TstCoverageMatrix::whoOffersAloneLeads()
{
    const CoverageMatrix alone = matrix(
        {{0, 2, QStringLiteral("الدوحة"), CoverageRole::Supports, true}, {0, 2, {}, CoverageRole::Supports, true}},
        {},
        1);
    QVERIFY(alone.at(0, 2).role == CoverageRole::Leads);
    QCOMPARE(alone.finding(0), CoverageFinding::Led);
    // A lead that was stated goes before.
    const CoverageMatrix stated =
        matrix({{0, 2, {}, CoverageRole::Supports, true}, {0, 0, {}, CoverageRole::Leads}}, {}, 1);
    QVERIFY(stated.at(0, 2).role == CoverageRole::Supports);
    QCOMPARE(stated.finding(0), CoverageFinding::Led);
}

void TstCoverageMatrix::areasHaveTheirOwnGaps()
{
    const CoverageMatrix made = matrix({{0, 0, QStringLiteral("الدوحة، الخور"), CoverageRole::Leads},
                                        {0, 1, QStringLiteral("الخور"), CoverageRole::Leads},
                                        {0, 2, QStringLiteral("الريان"), CoverageRole::Supports},
                                        {1, 0, {}, CoverageRole::Leads},
                                        {2, 3, QStringLiteral("الوكرة"), CoverageRole::Leads}});
    QCOMPARE(made.areas(), (QStringList{"الدوحة", "الخور", "الريان", "الوكرة"}));
    QCOMPARE(made.at(0, 0).areas, (QStringList{"الدوحة", "الخور"}));
    QCOMPARE(made.finding(1), CoverageFinding::Led);
    std::vector<CoverageGap> first;
    for (const CoverageGap& gap : made.gaps()) {
        if (gap.row == 0) {
            first.push_back(gap);
        }
    }
    QCOMPARE(first.size(), std::size_t(3));
    QCOMPARE(first[0].finding, CoverageFinding::NobodyCovers);
    QCOMPARE(first[0].areas, QStringList{"الوكرة"});
    QCOMPARE(first[1].finding, CoverageFinding::NobodyLeads);
    QCOMPARE(first[1].areas, QStringList{"الريان"});
    QCOMPARE(first[2].finding, CoverageFinding::SeveralLead);
    QCOMPARE(first[2].areas, QStringList{"الخور"});
    // The worst of them stands in the line.
    QCOMPARE(made.finding(0), CoverageFinding::NobodyCovers);
}

void TstCoverageMatrix::oneAreaShowsWhatHoldsThere()
{
    const std::vector<CoverageFact> facts{{0, 0, QStringLiteral("الدوحة"), CoverageRole::Leads},
                                          {0, 1, QStringLiteral("الخور"), CoverageRole::Supports},
                                          {1, 2, {}, CoverageRole::Leads},
                                          {2, 3, QStringLiteral("الخور"), CoverageRole::Leads}};
    // Spelled otherwise it is the same area.
    const CoverageMatrix made = matrix(facts, QStringLiteral("دوحة"));
    QVERIFY(made.at(0, 0).role == CoverageRole::Leads);
    QVERIFY(made.at(0, 0).areas.isEmpty());
    QVERIFY(!made.at(0, 1).role);
    QCOMPARE(made.finding(0), CoverageFinding::Led);
    QCOMPARE(made.finding(1), CoverageFinding::Led);
    QCOMPARE(made.finding(2), CoverageFinding::NobodyCovers);
}

void TstCoverageMatrix::theWholeCountryIsNoArea()
{
    const CoverageMatrix made = matrix({{0, 0, QStringLiteral("الدولة كلها"), CoverageRole::Leads}}, {}, 1);
    QVERIFY(made.areas().isEmpty());
    QVERIFY(made.at(0, 0).areas.isEmpty());
    QCOMPARE(made.finding(0), CoverageFinding::Led);
    QVERIFY(CoverageMatrix::isWholeCountry(QStringLiteral("Nationwide")));
    QVERIFY(!CoverageMatrix::isWholeCountry(QStringLiteral("الدوحة")));
}

void TstCoverageMatrix::gapsAreSaidInBothLanguages()
{
    CoverageRow row{CoverageSubject::Mechanism, MechanismId(1), QStringLiteral("الإحالة"), QStringLiteral("Referral")};
    const CoverageGap gap{.row = 0, .finding = CoverageFinding::NobodyLeads, .areas = {"الدوحة", "الخور"}};
    const CoverageSentence arabic{Phrasebook(Language::Arabic)};
    const CoverageSentence english{Phrasebook(Language::English)};
    QCOMPARE(arabic.gap(row, gap), QStringLiteral("بلا قيادة: الإحالة (الدوحة، الخور)"));
    QCOMPARE(english.gap(row, {.row = 0, .finding = CoverageFinding::SeveralLead}),
             QStringLiteral("Several lead: Referral"));
    QVERIFY(arabic.task(row, gap).contains(QStringLiteral("الإحالة")));
    QVERIFY(arabic.mark(CoverageRole::Leads) != arabic.mark(CoverageRole::Supports));
}

void TstCoverageMatrix::sharesAddUpAndBreadthCountsThemes()
{
    const std::vector<MeetingId> meetings{MeetingId(1), MeetingId(2)};
    const std::vector<ThemeId> themes{ThemeId(1), ThemeId(2), ThemeId(3), ThemeId(4)};
    const ThemeShares shares(meetings,
                             themes,
                             {{MeetingId(1), ThemeId(1), 8},
                              {MeetingId(2), ThemeId(1), 5},
                              {MeetingId(2), ThemeId(2), 5},
                              {MeetingId(2), ThemeId(), 10}});
    // Themes nobody spoke of take no room; proposals without a theme come last.
    QCOMPARE(shares.themes(), (std::vector<ThemeId>{ThemeId(1), ThemeId(2), ThemeId()}));
    QCOMPARE(shares.total(1), 20);
    QCOMPARE(shares.share(1, 0), 25.0);
    QCOMPARE(shares.share(1, 2), 50.0);
    QCOMPARE(shares.breadth(0), 1.0);
    // exp(-(2 * 0.25 ln 0.25 + 0.5 ln 0.5)) = 2 * sqrt(2)
    QVERIFY(qAbs(shares.breadth(1) - 2.8284) < 0.001);
}

void TstCoverageMatrix::meetingsWithoutProposalsAreLeftOut()
{
    const ThemeShares shares(
        {MeetingId(1), MeetingId(2)}, {ThemeId(1)}, {{MeetingId(2), ThemeId(1), 3}, {MeetingId(1), ThemeId(1), 0}});
    QCOMPARE(shares.meetings(), std::vector<MeetingId>{MeetingId(2)});
    QVERIFY(ThemeShares().meetings().empty());
}

QTEST_GUILESS_MAIN(TstCoverageMatrix)
#include "TstCoverageMatrix.moc"
