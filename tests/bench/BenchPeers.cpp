// SPDX-License-Identifier: GPL-3.0-or-later
// The same 2,000-row Arabic register as PDF: by Tahaluf, by LibreOffice and by Chromium from the equal HTML, each in a
// process of its own, in turn, three times; the median counts. With what each file weighs.
#include "BigRegister.h"
#include "reports/pdf/PdfWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace tahaluf;

namespace {

constexpr int Rows = 2000;
constexpr int Rounds = 3;

struct Peer
{
    QString name;
    QString program;
    QStringList arguments;
    QString pdf;
    double goal; ///< so many times slower it should be
    QVector<qint64> times = {};
};

/** Milliseconds, or nothing when no PDF came out. */
std::optional<qint64> timed(const Peer& peer)
{
    QFile::remove(peer.pdf);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(peer.program, peer.arguments);
    const bool ended = process.waitForFinished(300000);
    const qint64 time = clock.elapsed();
    return ended && QFileInfo(peer.pdf).size() > 0 ? std::optional(time) : std::nullopt;
}

qint64 median(QVector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

int writeOwn(const QString& path)
{
    const auto written = PdfWriter().write(BigRegister::paper(Rows), path);
    if (!written) {
        QTextStream(stderr) << written.error().message << '\n';
    }
    return written ? 0 : 1;
}

int compare()
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString html = folder.filePath(QStringLiteral("register.html"));
    QFile file(html);
    if (!file.open(QIODevice::WriteOnly) || file.write(BigRegister::html(Rows).toUtf8()) < 0) {
        return 1;
    }
    file.close();
    const QString own = folder.filePath(QStringLiteral("own.pdf"));
    const QString printed = folder.filePath(QStringLiteral("chromium.pdf"));
    QVector<Peer> peers{{QStringLiteral("Tahaluf"), QGuiApplication::applicationFilePath(), {own}, own, 1},
                        {QStringLiteral("LibreOffice"),
                         QStringLiteral("soffice"),
                         {QStringLiteral("-env:UserInstallation=file://%1/office").arg(folder.path()),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("pdf:writer_web_pdf_Export"),
                          QStringLiteral("--outdir"),
                          folder.path(),
                          html},
                         folder.filePath(QStringLiteral("register.pdf")),
                         5},
                        {QStringLiteral("Chromium"),
                         QStringLiteral("chromium"),
                         {QStringLiteral("--headless"),
                          QStringLiteral("--no-sandbox"),
                          QStringLiteral("--disable-gpu"),
                          QStringLiteral("--no-first-run"),
                          QStringLiteral("--disable-background-networking"),
                          QStringLiteral("--disable-component-update"),
                          QStringLiteral("--disable-sync"),
                          QStringLiteral("--user-data-dir=%1/chromium").arg(folder.path()),
                          QStringLiteral("--no-pdf-header-footer"),
                          QStringLiteral("--print-to-pdf=%1").arg(printed),
                          QStringLiteral("file://%1").arg(html)},
                         printed,
                         3}};
    for (int round = 0; round < Rounds; ++round) {
        for (Peer& peer : peers) {
            if (!QFileInfo(peer.program).isAbsolute() && QStandardPaths::findExecutable(peer.program).isEmpty()) {
                continue;
            }
            if (const auto time = timed(peer)) {
                peer.times.append(*time);
            }
        }
    }
    if (peers.first().times.size() < Rounds) {
        out << "Tahaluf failed\n";
        return 1;
    }
    const qint64 base = median(peers.first().times);
    for (const Peer& peer : peers) {
        if (peer.times.size() < Rounds) {
            out << peer.name << ": not installed, or made no PDF\n";
            continue;
        }
        const double ratio = double(median(peer.times)) / double(base);
        out << peer.name << ": " << median(peer.times) << " ms, " << QString::number(ratio, 'f', 1) << " times (goal "
            << peer.goal << "), " << QFileInfo(peer.pdf).size() / 1024 << " KB\n";
    }
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
    return arguments.size() > 1 ? writeOwn(arguments.at(1)) : compare();
}
