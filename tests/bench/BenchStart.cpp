// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted list: the program with 100 and with 100,000 proposals against a
// bare Qt window with a table of 50 rows. Each start is a process of its own: `BenchStart bare`, `BenchStart program
// FILE`. The goal is at most 1.5 times.
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/UiLanguage.h"
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace tahaluf;

namespace {

constexpr int Starts = 11;

/** Ends the process with the first painting of a table that has rows, and leaves the time on standard output. */
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const QElapsedTimer& timer)
        : m_timer(timer)
    {
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* table = watched->parent() ? qobject_cast<QTableView*>(watched->parent()) : nullptr;
        if (event->type() != QEvent::Paint || !table || table->viewport() != watched || m_isDone || !table->model() ||
            table->model()->rowCount() == 0) {
            return false;
        }
        m_isDone = true;
        // After this very event: the painting itself counts.
        QTimer::singleShot(0, this, [this] {
            QTextStream(stdout) << static_cast<double>(m_timer.nsecsElapsed()) / 1e6 << Qt::endl;
            std::_Exit(0);
        });
        return false;
    }

private:
    const QElapsedTimer& m_timer;
    bool m_isDone = false;
};

int runBare(int argc, char** argv, const QElapsedTimer& timer)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    FirstPaint first(timer);
    application.installEventFilter(&first);
    QStandardItemModel model(50, 5);
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < 5; ++column) {
            model.setItem(row, column, new QStandardItem(QStringLiteral("توحيد نموذج إحالة الضحايا %1").arg(row)));
        }
    }
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 860);
    table.show();
    return QApplication::exec();
}

int runProgram(int argc, char** argv, const QElapsedTimer& timer)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    FirstPaint first(timer);
    application.installEventFilter(&first);
    Settings settings(QString::fromLocal8Bit(argv[2]) + QStringLiteral(".ini"));
    Look::prepare(application, settings.theme());
    UiLanguage language;
    language.apply(settings.language());
    MainWindow window(settings, language);
    if (!window.openAtStart(QString::fromLocal8Bit(argv[2]))) {
        return 3;
    }
    Look::dress(application, settings.theme());
    window.show();
    return QApplication::exec();
}

bool fill(const QString& path, int proposals)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    if (!workspace) {
        return false;
    }
    CoalitionRecords& records = (*workspace)->records();
    Result<Transaction> transaction = Transaction::begin((*workspace)->journal());
    Member member;
    member.name = QStringLiteral("وزارة الداخلية");
    bool isGood = bool(transaction) && bool(records.members.insert(member));
    for (int i = 1; isGood && i <= proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
        entry.text = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية، البند %1").arg(i);
        entry.member = member.id;
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        isGood = bool(records.entries.insert(entry));
    }
    return isGood && bool(transaction->commit());
}

double median(const QStringList& arguments)
{
    std::vector<double> times;
    for (int i = 0; i < Starts; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForFinished();
        times.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "bare") {
        return runBare(argc, argv, timer);
    }
    if (mode == "program" && argc > 2) {
        return runProgram(argc, argv, timer);
    }
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    QTextStream out(stdout);
    const double bare = median({QStringLiteral("bare")});
    out << "bare window with 50 rows: " << bare << " ms" << Qt::endl;
    for (const int proposals : {100, 100000}) {
        const QString file = folder.filePath(QStringLiteral("%1.tahaluf").arg(proposals));
        if (!fill(file, proposals)) {
            out << "the file with " << proposals << " proposals could not be made" << Qt::endl;
            return 1;
        }
        const double time = median({QStringLiteral("program"), file});
        out << proposals << " proposals: " << time << " ms, " << time / bare << " times (goal 1.5)" << Qt::endl;
    }
    return 0;
}
