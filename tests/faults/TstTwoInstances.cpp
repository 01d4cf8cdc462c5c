// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "support/Verify.h"

#include <QRandomGenerator>

#include <array>

#include <sqlite3.h>

using namespace tahaluf;

/** Two windows over one file, edits in any order: an edit of what the other one changed is refused, never lost. */
class TstTwoInstances : public QObject
{
    Q_OBJECT

private slots:
    void noEditOverwritesAnotherUnseen();
    void whoCannotWriteIsToldWhy();
};

namespace {
struct Window
{
    std::unique_ptr<Workspace> workspace;
    std::vector<Member> shown; ///< as this window read them last
};
} // namespace

void TstTwoInstances::noEditOverwritesAnotherUnseen()
{
    Trials trials("two instances", 1000, 10000);
    const MemoryFolder folder;
    const QString path = folder.path(QStringLiteral("office.tahaluf"));
    QVERIFY(folder.write(QStringLiteral("office.tahaluf"), FaultFile::bytes()));
    std::array<Window, 2> windows;
    for (Window& window : windows) {
        auto opened = Workspace::open(path);
        VERIFY_DONE(opened);
        window.workspace = std::move(*opened);
        const auto all = window.workspace->records().members.all();
        VERIFY_DONE(all);
        window.shown = *all;
    }
    std::vector<Member> truth = windows[0].shown; // what the last accepted edit made of each
    QRandomGenerator random(2014);
    int refusals = 0;
    for (int trial = 0; trial < trials.due(); ++trial) {
        Window& window = windows[random.bounded(2U)];
        const std::size_t row = random.bounded(quint32(truth.size()));
        Member edited = window.shown[row];
        edited.notes = QStringLiteral("تعديل %1").arg(trial);
        const bool isStale = window.shown[row].notes != truth[row].notes;
        const Result<void> saved = window.workspace->records().members.update(edited);
        if (saved.has_value() == isStale) {
            trials.failed(QStringLiteral("edit %1: %2").arg(trial).arg(isStale ? "overwrote another" : "was refused"));
        }
        if (saved) {
            truth[row] = edited;
            window.shown[row] = edited;
        } else {
            ++refusals;
            if (saved.error().kind != ErrorKind::Stale) {
                trials.failed(QStringLiteral("edit %1: %2").arg(trial).arg(saved.error().message));
            }
            const auto now = window.workspace->records().members.get(edited.id);
            VERIFY_DONE(now);
            window.shown[row] = *now;
            if (now->notes != truth[row].notes) {
                trials.failed(QStringLiteral("edit %1: the other’s edit is not there").arg(trial));
            }
        }
        trials.done();
    }
    for (std::size_t row = 0; row < truth.size(); ++row) {
        QCOMPARE(windows[0].workspace->records().members.get(truth[row].id)->notes, truth[row].notes);
    }
    for (Window& window : windows) {
        window.workspace.reset();
    }
    if (const QStringList found = FaultFile::check(path); !found.isEmpty()) {
        trials.failed(found.join(QLatin1Char('\n')));
    }
    trials.count("stale edits refused", refusals);
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QVERIFY(refusals > trials.due() / 10);
}

void TstTwoInstances::whoCannotWriteIsToldWhy()
{
    const MemoryFolder folder;
    const QString path = folder.path(QStringLiteral("office.tahaluf"));
    QVERIFY(folder.write(QStringLiteral("office.tahaluf"), FaultFile::bytes()));
    auto first = Workspace::open(path);
    auto second = Workspace::open(path);
    VERIFY_DONE(first);
    VERIFY_DONE(second);
    auto viewer = Workspace::openReader(path);
    VERIFY_DONE(viewer);
    sqlite3_busy_timeout((*second)->database().handle(), 10);
    VERIFY_DONE((*first)->database().run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto busy = FaultFile::record(**second, 1);
    QVERIFY(!busy && busy.error().kind == ErrorKind::Busy);
    VERIFY_DONE((*first)->database().run(QStringLiteral("ROLLBACK")));
    const auto readOnly = FaultFile::record(**viewer, 1);
    QVERIFY(!readOnly && readOnly.error().kind == ErrorKind::CannotWrite);
    QVERIFY2(readOnly.error().message != busy.error().message, qPrintable(readOnly.error().message));
    VERIFY_DONE(FaultFile::record(**second, 1));
}

QTEST_GUILESS_MAIN(TstTwoInstances)
#include "TstTwoInstances.moc"
