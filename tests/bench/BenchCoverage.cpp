// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a matrix of 60 bodies and 40 mechanisms whole, beside an unstyled table of the same size, in time of the
// processor, which does not depend on what else the machine does: BenchCoverage
#include "pages/CoverageModel.h"
#include "pages/CoverageTable.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPixmap>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

using namespace tahaluf;

namespace {

constexpr int Bodies = 60;
constexpr int Lines = 40;
constexpr double Goal = 50; ///< milliseconds

CoverageMatrix matrix()
{
    std::vector<CoverageRow> rows;
    for (int i = 0; i < Lines; ++i) {
        rows.push_back({CoverageSubject::Mechanism,
                        MechanismId(i + 1),
                        QStringLiteral("آلية التنسيق المشترك رقم %1").arg(i + 1),
                        {}});
    }
    std::vector<CoverageColumn> columns;
    std::vector<CoverageFact> facts;
    for (int i = 0; i < Bodies; ++i) {
        columns.push_back({MemberId(i + 1), QStringLiteral("الجهة الشريكة في التحالف رقم %1").arg(i + 1), {}});
        for (int row = 0; row < Lines; ++row) {
            if ((row * 7 + i) % 5 != 0) {
                facts.push_back({static_cast<std::size_t>(row),
                                 static_cast<std::size_t>(i),
                                 row % 4 == 0 ? QStringLiteral("الدوحة") : QString(),
                                 static_cast<CoverageRole>((row + i) % 3),
                                 i % 6 == 0});
            }
        }
    }
    return CoverageMatrix(std::move(rows), std::move(columns), std::move(facts));
}

template <typename Work> double median(Work work)
{
    std::array<double, 9> times{};
    for (double& time : times) {
        const std::clock_t start = std::clock();
        work();
        time = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double painting(QTableView& table)
{
    table.resize(table.verticalHeader()->width() + table.horizontalHeader()->length() + 40,
                 table.horizontalHeader()->height() + table.verticalHeader()->length() + 40);
    table.show();
    QPixmap sheet(table.size());
    return median([&] { table.render(&sheet); });
}

} // namespace

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Look::apply(application, ThemeMode::Light);
    CoverageModel model(Phrasebook(Language::Arabic));
    const double building = median([&] { model.setMatrix(matrix()); });
    CoverageTable bespoke(model);
    QTableView plain;
    plain.setModel(&model);
    const double drawn = painting(bespoke);
    const double usual = painting(plain);
    QTextStream(stdout) << Bodies << " bodies x " << Lines << " lines:\n"
                        << "  finding gaps    " << QString::number(building, 'f', 2) << " ms\n"
                        << "  painting whole  " << QString::number(drawn, 'f', 2) << " ms (goal: under " << Goal
                        << ")\n"
                        << "  an unstyled table of the same size " << QString::number(usual, 'f', 2) << " ms\n";
    return drawn < Goal ? 0 : 1;
}
