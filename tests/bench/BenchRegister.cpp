// SPDX-License-Identifier: GPL-3.0-or-later
// How long an Arabic register takes as PDF, and how much memory: each size in a process of its own.
#include "BigRegister.h"
#include "reports/pdf/PdfWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tahaluf;

namespace {

/** The most memory this process has held, in MB. */
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

int measure(int rows)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.pdf"));
    const double before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    auto layout = PageLayout::create(BigRegister::paper(rows));
    const qint64 measured = clock.elapsed();
    if (!layout || !PdfWriter().write(*layout, path)) {
        out << "failed\n";
        return 1;
    }
    out << rows << " rows: " << clock.elapsed() << " ms (measuring " << measured << "), " << layout->pageCount()
        << " pages, peak " << qRound(peakMemory()) << " MB (" << qRound(before) << " before), "
        << QFileInfo(path).size() / 1024 << " KB\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() > 1) {
        return measure(arguments.at(1).toInt());
    }
    for (const char* rows : {"2000", "8000", "20000"}) {
        const int code = QProcess::execute(QGuiApplication::applicationFilePath(), {QLatin1String(rows)});
        if (code != 0) {
            return code;
        }
    }
    return 0;
}
