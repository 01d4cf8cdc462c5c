// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MonthlyFigures.h"
#include "coalition/questionnaires/CountSystem.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tahaluf;

/** Totals of a year by month and by body: what others see tells of no group under five. */
class TstMonthlyFigures : public QObject
{
    Q_OBJECT

private slots:
    void sumsAreRight();
    void smallNumbersAreHidden();
    void noSumGivesOneAway();
    void twoOnesAreNotKnownByTheirSum();
    void numbersThatAreNotSmallStay();
    void tablesOfEveryKindKeepTheirSecrets();
    void oneEditionDoesNotGiveTheOtherAway();
    void editionsOfEveryKindKeepTheirSecretsTogether();
    void aLargeYearIsHiddenToo();
    void whatIsKnownDoesNotDependOnTheWayThere();

private:
    static MonthlyTotal total(int month, int path, int body, int people)
    {
        MonthlyTotal made;
        made.month = QDate(2012, month, 1);
        made.path = ReferralPathId(path);
        made.member = MemberId(body);
        made.total = people;
        return made;
    }
    static std::vector<ReferralPath> paths(int count)
    {
        std::vector<ReferralPath> all(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            all[static_cast<std::size_t>(i)].id = ReferralPathId(i + 1);
        }
        return all;
    }
    /** The cells of a sum and their total, as a reader adds them up. */
    struct Line
    {
        std::vector<ResultCell> parts;
        ResultCell total;
    };
    static std::vector<Line> lines(const MonthlyFigures& figures)
    {
        std::vector<Line> all;
        const std::size_t width = figures.paths().size();
        Line monthsOfAll;
        Line bodiesOfAll;
        for (std::size_t month = 0; month < figures.months().size(); ++month) {
            Line line{{}, figures.month(month)};
            for (std::size_t path = 0; path < width; ++path) {
                line.parts.push_back(figures.ofMonth(month, path));
            }
            all.push_back(line);
            monthsOfAll.parts.push_back(figures.month(month));
        }
        for (std::size_t body = 0; body < figures.bodies().size(); ++body) {
            Line line{{}, figures.body(body)};
            for (std::size_t path = 0; path < width; ++path) {
                line.parts.push_back(figures.ofBody(body, path));
            }
            all.push_back(line);
            bodiesOfAll.parts.push_back(figures.body(body));
        }
        for (std::size_t path = 0; path < width; ++path) {
            Line months{{}, figures.path(path)};
            for (std::size_t month = 0; month < figures.months().size(); ++month) {
                months.parts.push_back(figures.ofMonth(month, path));
            }
            Line bodies{{}, figures.path(path)};
            for (std::size_t body = 0; body < figures.bodies().size(); ++body) {
                bodies.parts.push_back(figures.ofBody(body, path));
            }
            all.push_back(months);
            all.push_back(bodies);
        }
        monthsOfAll.total = bodiesOfAll.total = figures.whole();
        all.push_back(monthsOfAll);
        all.push_back(bodiesOfAll);
        return all;
    }
    /** Empty, or what a reader would find out by adding up one line. */
    static QString leak(const MonthlyFigures& figures)
    {
        for (const Line& line : lines(figures)) {
            int hidden = 0;
            int together = 0;
            for (const ResultCell& cell : line.parts) {
                if (!cell.isHidden && cell.count > 0 && cell.count < MonthlyFigures::Fewest) {
                    return QStringLiteral("%1 is shown").arg(cell.count);
                }
                hidden += cell.isHidden ? 1 : 0;
                together += cell.isHidden ? cell.count : 0;
            }
            if (line.total.isHidden) {
                if (hidden == 0) {
                    return QStringLiteral("a hidden total follows from its parts");
                }
                continue;
            }
            if (hidden == 1) {
                return QStringLiteral("one hidden cell of %1 follows from its total").arg(together);
            }
        }
        return {};
    }
    /** Empty, or what a reader finds out by subtracting the numbers of the wider edition from the other's. */
    static QString leakBetween(const MonthlyFigures& partners, const MonthlyFigures& open)
    {
        const std::size_t shared = open.paths().size();
        const auto check = [shared](const ResultCell& sum, const ResultCell& openSum, const auto& cellOf, auto width) {
            int hiddenOwn = 0;
            int together = 0;
            for (std::size_t path = shared; path < width; ++path) {
                hiddenOwn += cellOf(path).isHidden ? 1 : 0;
                together += cellOf(path).isHidden ? cellOf(path).count : 0;
            }
            const bool isKnown = !sum.isHidden && !openSum.isHidden;
            return hiddenOwn > 0 && isKnown && together - (hiddenOwn - 1) < MonthlyFigures::Fewest;
        };
        for (std::size_t month = 0; month < open.months().size(); ++month) {
            const auto place = static_cast<std::size_t>(
                std::find(partners.months().begin(), partners.months().end(), open.months()[month]) -
                partners.months().begin());
            for (std::size_t path = 0; path < shared; ++path) {
                if (open.ofMonth(month, path).isHidden != partners.ofMonth(place, path).isHidden) {
                    return QStringLiteral("one edition shows what the other hides");
                }
            }
            const auto cellOf = [&](std::size_t path) { return partners.ofMonth(place, path); };
            if (check(partners.month(place), open.month(month), cellOf, partners.paths().size())) {
                return QStringLiteral("month %1 tells of the other paths").arg(month);
            }
        }
        for (std::size_t body = 0; body < open.bodies().size(); ++body) {
            const auto place = static_cast<std::size_t>(
                std::find(partners.bodies().begin(), partners.bodies().end(), open.bodies()[body]) -
                partners.bodies().begin());
            const auto cellOf = [&](std::size_t path) { return partners.ofBody(place, path); };
            if (check(partners.body(place), open.body(body), cellOf, partners.paths().size())) {
                return QStringLiteral("body %1 tells of the other paths").arg(body);
            }
        }
        const auto pathOf = [&](std::size_t path) { return partners.path(path); };
        if (check(partners.whole(), open.whole(), pathOf, partners.paths().size())) {
            return QStringLiteral("the whole tells of the other paths");
        }
        return {};
    }
};

void TstMonthlyFigures::sumsAreRight()
{
    const MonthlyFigures figures(
        2012, paths(2), {total(1, 1, 1, 10), total(1, 1, 2, 7), total(2, 2, 1, 6), total(3, 9, 1, 50)});
    QCOMPARE(figures.months(), (std::vector<QDate>{QDate(2012, 1, 1), QDate(2012, 2, 1)}));
    QCOMPARE(figures.bodies().size(), std::size_t(2));
    QCOMPARE(figures.ofMonth(0, 0).count, 17);
    QCOMPARE(figures.ofBody(0, 1).count, 6);
    QCOMPARE(figures.path(0).count, 17);
    QCOMPARE(figures.month(1).count, 6);
    // A path that may not stand here adds nothing, nor does another year.
    QCOMPARE(figures.whole().count, 23);
    QVERIFY(MonthlyFigures(2011, paths(2), {total(1, 1, 1, 10)}).isEmpty());
}

void TstMonthlyFigures::smallNumbersAreHidden()
{
    MonthlyFigures figures(
        2012, paths(1), {total(1, 1, 1, 4), total(2, 1, 1, 5), total(3, 1, 1, 0), total(4, 1, 1, 9)});
    figures.hideSmall();
    QVERIFY(figures.ofMonth(0, 0).isHidden);
    // A zero tells of nobody.
    QVERIFY(!figures.ofMonth(2, 0).isHidden);
    QVERIFY(figures.hidesAny());
}

void TstMonthlyFigures::noSumGivesOneAway()
{
    MonthlyFigures figures(2012,
                           paths(2),
                           {total(1, 1, 1, 20),
                            total(1, 2, 1, 3),
                            total(2, 1, 2, 14),
                            total(2, 2, 2, 12),
                            total(3, 1, 1, 30),
                            total(3, 2, 2, 25)});
    figures.hideSmall();
    QVERIFY(figures.ofMonth(0, 1).isHidden);
    QCOMPARE(leak(figures), QString());
}

void TstMonthlyFigures::twoOnesAreNotKnownByTheirSum()
{
    // Hiding the two ones alone would say by the total that each of them is one.
    MonthlyFigures figures(
        2012, paths(1), {total(1, 1, 1, 1), total(2, 1, 1, 1), total(3, 1, 1, 40), total(4, 1, 2, 60)});
    figures.hideSmall();
    int together = 0;
    int hidden = 0;
    for (std::size_t month = 0; month < figures.months().size(); ++month) {
        const ResultCell& cell = figures.ofMonth(month, 0);
        together += cell.isHidden ? cell.count : 0;
        hidden += cell.isHidden ? 1 : 0;
    }
    QVERIFY(figures.path(0).isHidden || together - (hidden - 1) >= MonthlyFigures::Fewest);
    QCOMPARE(leak(figures), QString());
}

void TstMonthlyFigures::numbersThatAreNotSmallStay()
{
    // Three small ones among many: as many others go as are needed, and no more.
    std::vector<MonthlyTotal> totals;
    for (int month = 1; month <= 8; ++month) {
        totals.push_back(total(month, 1, 1, 30 + month));
        totals.push_back(total(month, 2, 1, month <= 3 ? 3 : 6));
    }
    MonthlyFigures many(2012, paths(2), totals);
    many.hideSmall();
    int hidden = 0;
    for (std::size_t month = 0; month < many.months().size(); ++month) {
        for (std::size_t path = 0; path < 2; ++path) {
            hidden += many.ofMonth(month, path).isHidden ? 1 : 0;
        }
    }
    QVERIFY2(hidden <= 6, qPrintable(QString::number(hidden)));
    QVERIFY(!many.path(0).isHidden);
    QVERIFY(!many.path(1).isHidden);
    MonthlyFigures figures(
        2012, paths(2), {total(1, 1, 1, 5), total(1, 2, 1, 6), total(2, 1, 2, 7), total(2, 2, 2, 8)});
    figures.hideSmall();
    QVERIFY(!figures.hidesAny());
}

void TstMonthlyFigures::tablesOfEveryKindKeepTheirSecrets()
{
    QRandomGenerator random(20121129);
    int kept = 0;
    for (int round = 0; round < 15; ++round) {
        std::vector<MonthlyTotal> totals;
        const int width = 1 + static_cast<int>(random.bounded(3));
        for (int month = 1; month <= 4; ++month) {
            for (int path = 1; path <= width; ++path) {
                for (int body = 1; body <= 3; ++body) {
                    if (random.bounded(4) > 0) {
                        totals.push_back(total(month, path, body, static_cast<int>(random.bounded(16))));
                    }
                }
            }
        }
        MonthlyFigures figures(2012, paths(width), totals);
        figures.hideSmall();
        const QString found = leak(figures);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(found)));
        kept += figures.whole().isHidden ? 0 : 1;
    }
    // Hiding everything would keep secrets too, and tell nobody anything.
    QVERIFY2(kept > 10, qPrintable(QString::number(kept)));
}

void TstMonthlyFigures::oneEditionDoesNotGiveTheOtherAway()
{
    // The second path is for the partners. Its two are hidden there beside the first path's 20; the public edition
    // shows no second path, and would show the 20 and with it, from the partners' sum of 22, the two.
    const std::vector<MonthlyTotal> totals{
        total(1, 1, 1, 20), total(1, 2, 1, 2), total(2, 1, 1, 30), total(2, 2, 1, 9), total(3, 1, 1, 15)};
    MonthlyFigures partners(2012, paths(2), totals);
    MonthlyFigures open(2012, paths(1), totals);
    partners.hideSmall(open);
    QVERIFY(partners.ofMonth(0, 1).isHidden);
    QVERIFY(partners.month(0).isHidden || open.month(0).isHidden);
    QCOMPARE(open.ofMonth(0, 0).isHidden, partners.ofMonth(0, 0).isHidden);
    QCOMPARE(leak(partners), QString());
    QCOMPARE(leak(open), QString());
    QCOMPARE(leakBetween(partners, open), QString());
}

void TstMonthlyFigures::editionsOfEveryKindKeepTheirSecretsTogether()
{
    QRandomGenerator random(20121130);
    int shown = 0;
    int shownAlone = 0;
    for (int round = 0; round < 15; ++round) {
        std::vector<MonthlyTotal> totals;
        for (int month = 1; month <= 4; ++month) {
            for (int path = 1; path <= 3; ++path) {
                for (int body = 1; body <= 2; ++body) {
                    if (random.bounded(4) > 0) {
                        totals.push_back(total(month, path, body, static_cast<int>(random.bounded(16))));
                    }
                }
            }
        }
        MonthlyFigures partners(2012, paths(3), totals);
        MonthlyFigures open(2012, paths(1 + round % 2), totals);
        MonthlyFigures alone = open;
        alone.hideSmall();
        partners.hideSmall(open);
        for (const QString& found : {leak(partners), leak(open), leakBetween(partners, open)}) {
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(found)));
        }
        for (std::size_t month = 0; month < open.months().size(); ++month) {
            for (std::size_t path = 0; path < open.paths().size(); ++path) {
                shown += open.ofMonth(month, path).isHidden ? 0 : 1;
                shownAlone += alone.ofMonth(month, path).isHidden ? 0 : 1;
            }
        }
    }
    // Hiding everything would keep secrets too, and tell nobody anything.
    QVERIFY2(shown * 2 > shownAlone, qPrintable(QStringLiteral("%1 of %2").arg(shown).arg(shownAlone)));
}

void TstMonthlyFigures::aLargeYearIsHiddenToo()
{
    // 40 paths, 60 bodies, 12 months, each path with its own few bodies and single people elsewhere: solved anew for
    // every cell that is hidden or shown again, this took hours.
    QRandomGenerator random(20121201);
    std::vector<MonthlyTotal> totals;
    for (int month = 1; month <= 12; ++month) {
        for (int path = 1; path <= 40; ++path) {
            for (int body = 1; body <= 60; ++body) {
                const bool isUsual = (path + body) % 12 == 0;
                const int usual = static_cast<int>(random.bounded(40));
                const int elsewhere = static_cast<int>(random.bounded(60)) - 55;
                totals.push_back(total(month, path, body, isUsual ? usual : std::max(0, elsewhere)));
            }
        }
    }
    MonthlyFigures partners(2012, paths(40), totals);
    MonthlyFigures open(2012, paths(25), totals);
    partners.hideSmall(open);
    for (const QString& found : {leak(partners), leak(open), leakBetween(partners, open)}) {
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QVERIFY(!partners.whole().isHidden);
    QVERIFY(!open.whole().isHidden);
}

void TstMonthlyFigures::whatIsKnownDoesNotDependOnTheWayThere()
{
    // A table of 4 x 5 whose sums are known, with as many unknowns as come and go by chance.
    std::vector<std::vector<CountSystem::Term>> sums(9);
    for (std::size_t cell = 0; cell < 20; ++cell) {
        sums[cell / 5].push_back({cell, 1});
        sums[4 + cell % 5].push_back({cell, 1});
    }
    CountSystem system(sums, 20);
    std::vector<bool> isUnknown(20, false);
    QRandomGenerator random(20121202);
    int found = 0;
    for (int step = 0; step < 400; ++step) {
        const auto cell = static_cast<std::size_t>(random.bounded(20));
        isUnknown[cell] = !isUnknown[cell];
        system.setUnknown(cell, isUnknown[cell]);
        CountSystem fresh(sums, 20);
        for (std::size_t each = 20; each-- > 0;) {
            fresh.setUnknown(each, isUnknown[each]);
        }
        QCOMPARE(system.known(), fresh.known());
        found += system.firstKnown() ? 1 : 0;
    }
    QVERIFY(found > 50);
    QVERIFY(found < 350);
    // One unknown of a row follows from its sum; two in each of two rows and columns hide one another.
    CountSystem plain(sums, 20);
    plain.setUnknown(7, true);
    QCOMPARE(plain.firstKnown(), std::optional<std::size_t>(7));
    for (const std::size_t corner : {9, 17, 19}) {
        plain.setUnknown(corner, true);
    }
    QVERIFY(!plain.firstKnown());
    plain.setUnknown(9, false);
    QCOMPARE(plain.known(), (std::vector<std::size_t>{7, 17, 19}));
}

QTEST_GUILESS_MAIN(TstMonthlyFigures)
#include "TstMonthlyFigures.moc"
