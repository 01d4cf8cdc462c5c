// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the overview in a running window, from asking for it to its figures painted, with 100 and with 100,000
// proposals of 40 bodies, 4 themes and all states. The goal is at most 1.5 times.
#include "pages/DashboardPage.h"
#include "storage/Transaction.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace tahaluf;

namespace {

constexpr int Openings = 21;

bool fill(Workspace& workspace, int proposals)
{
    CoalitionRecords& records = workspace.records();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return false;
    }
    std::vector<MemberId> members;
    for (int i = 0; i < 40; ++i) {
        Member member;
        member.name = QStringLiteral("جهة %1").arg(i + 1);
        if (!records.members.insert(member)) {
            return false;
        }
        members.push_back(member.id);
    }
    const auto themes = records.themes.all();
    for (int i = 1; i <= proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
        entry.text = QStringLiteral("توحيد نموذج إحالة الضحايا، البند %1").arg(i);
        entry.member = members[std::size_t(i * 7 % 40)];
        entry.theme = (*themes)[std::size_t(i) % themes->size()].id;
        entry.state = static_cast<EntryState>(i * 5 % 8);
        entry.reason = QStringLiteral("سبب");
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        if (!records.entries.insert(entry)) {
            return false;
        }
    }
    return bool(transaction->commit());
}

/** Milliseconds from making the page to its figures on the screen. */
double opening(PageContext& context)
{
    QElapsedTimer timer;
    timer.start();
    DashboardPage page(context);
    page.resize(1140, 760);
    QSignalSpy counted(&page, &DashboardPage::counted);
    page.show();
    if (counted.isEmpty() && !counted.wait(10000)) {
        return -1;
    }
    QApplication::processEvents();
    page.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Look::apply(application, ThemeMode::Light);
    QTextStream out(stdout);
    QTemporaryDir folder;
    struct Case
    {
        int proposals;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<PageContext> context;
        std::vector<double> times;
    };
    std::vector<Case> cases;
    for (const int proposals : {100, 100000}) {
        auto workspace = Workspace::create(folder.filePath(QString::number(proposals)));
        if (!workspace || !fill(**workspace, proposals)) {
            out << "the file could not be filled\n";
            return 1;
        }
        auto context = std::make_unique<PageContext>(**workspace, Phrasebook(Language::Arabic));
        cases.push_back({proposals, std::move(*workspace), std::move(context), {}});
    }
    for (int i = 0; i < Openings; ++i) {
        for (Case& each : cases) {
            each.times.push_back(opening(*each.context));
        }
    }
    for (Case& each : cases) {
        std::sort(each.times.begin(), each.times.end());
        out << "overview, " << each.proposals << " proposals: median " << each.times[Openings / 2] << " ms, least "
            << each.times.front() << ", most " << each.times.back() << "\n";
    }
    out << "ratio " << cases[1].times[Openings / 2] / cases[0].times[Openings / 2] << " (goal: at most 1.5)\n";
    return 0;
}
