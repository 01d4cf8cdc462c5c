// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDisk.h"
#include "OfficeFile.h"
#include "reports/office/DocxWriter.h"
#include "reports/office/OdtWriter.h"
#include "RichPaper.h"

#include <QFileInfo>
#include <QTest>
#include <QThread>

using namespace tahaluf;

namespace {

/** A register whose rows are made while they are asked for. */
Document registerPaper(int rows, std::function<Result<paper::Row>(int)> provider = {})
{
    Document document;
    document.setup().orientation = paper::Orientation::Landscape;
    paper::Table table;
    table.columns = {{QStringLiteral("م"), 1, 14}, {QStringLiteral("النص"), 4}, {QStringLiteral("الجهة"), 2}};
    table.providedRows = rows;
    table.provider = provider ? std::move(provider) : [](int index) {
        return Result<paper::Row>(
            paper::Row{QString::number(index + 1),
                       QStringLiteral("إنشاء نقطة اتصال دائمة في كل جهة عضو لتلقي البلاغات (%1)").arg(index),
                       QStringLiteral("وزارة الداخلية")});
    };
    document.table(std::move(table));
    return document;
}

/** Forgets how much memory this process has held at most (proc(5), clear_refs). */
bool resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/** The most memory this process has held since then, in KB. */
qint64 peakMemory()
{
    for (const QByteArray& line : contentOf(QStringLiteral("/proc/self/status")).split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

std::unique_ptr<OfficeWriter> writerOf(const QString& format)
{
    return format == QLatin1String("docx") ? std::unique_ptr<OfficeWriter>(std::make_unique<DocxWriter>())
                                           : std::make_unique<OdtWriter>();
}

} // namespace

/** What DOCX and ODT have in common: the file is there whole, or as it was before. */
class TstOfficeFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void formats_data();
    void whatCannotBeWrittenIsRefused_data() { formats_data(); }
    void whatCannotBeWrittenIsRefused();
    void aFullDiskLeavesTheOldFile_data() { formats_data(); }
    void aFullDiskLeavesTheOldFile();
    void aFailureMidwayLeavesTheOldFile_data() { formats_data(); }
    void aFailureMidwayLeavesTheOldFile();
    void stopsWhenAsked_data() { formats_data(); }
    void stopsWhenAsked();
    void progressRisesToItsEnd_data() { formats_data(); }
    void progressRisesToItsEnd();
    void writesInAWorkerThread_data() { formats_data(); }
    void writesInAWorkerThread();
    void theSamePaperGivesTheSameFile_data() { formats_data(); }
    void theSamePaperGivesTheSameFile();
    void oddPapersAreFilesToo_data() { formats_data(); }
    void oddPapersAreFilesToo();
    void aPageWithoutRoomIsRefused_data() { formats_data(); }
    void aPageWithoutRoomIsRefused();
    void memoryDoesNotGrowWithTheRows_data() { formats_data(); }
    void memoryDoesNotGrowWithTheRows();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeWriter> m_writer;
    QString m_path;
    QString m_name;
};

void TstOfficeFiles::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("DOCX") << QStringLiteral("docx");
    QTest::newRow("ODT") << QStringLiteral("odt");
}

void TstOfficeFiles::init()
{
    const QString format =
        QTest::currentDataTag() == QByteArray("DOCX") ? QStringLiteral("docx") : QStringLiteral("odt");
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = writerOf(format);
    m_name = QStringLiteral("paper.") + format;
    m_path = m_folder->filePath(m_name);
}

void TstOfficeFiles::cleanup()
{
    m_folder.reset();
}

void TstOfficeFiles::whatCannotBeWrittenIsRefused()
{
    for (const QString& path :
         {QStringLiteral("/nonexistent/folder/paper"), QDir::tempPath(), QStringLiteral("/proc/paper")}) {
        const auto written = m_writer->write(sampleMinutes(), path);
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
        QVERIFY(!QFileInfo(path).isFile());
    }
    QVERIFY(!m_writer->write(QVector<Document>(), {}, m_path));
    QVERIFY(filesIn(*m_folder).isEmpty());
}

void TstOfficeFiles::aFullDiskLeavesTheOldFile()
{
    QVERIFY(m_writer->write(richPaper(), m_path));
    const QByteArray old = contentOf(m_path);
    // The temporary files of the way are larger than what comes out of it, so both run full in turn.
    for (const qint64 bytes :
         {qint64(0), qint64(1000), qint64(20000), qint64(old.size() / 2), qint64(old.size() - 1)}) {
        {
            const FullDisk full{rlim_t(bytes)};
            const auto written = m_writer->write(richPaper(), m_path);
            QVERIFY2(!written, qPrintable(QString::number(bytes)));
            QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
            QVERIFY(!written.error().message.isEmpty());
        }
        QCOMPARE(contentOf(m_path), old);
        QCOMPARE(filesIn(*m_folder), QStringList{m_name});
    }
    QVERIFY(m_writer->write(richPaper(), m_path));
}

void TstOfficeFiles::aFailureMidwayLeavesTheOldFile()
{
    QVERIFY(m_writer->write(sampleMinutes(), m_path));
    const QByteArray old = contentOf(m_path);
    const Document failing = registerPaper(100, [](int index) {
        return index < 60 ? Result<paper::Row>(paper::Row{QString::number(index)})
                          : Result<paper::Row>(Error{ErrorKind::Busy, QStringLiteral("changed"), {}});
    });
    const auto written = m_writer->write(failing, m_path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Busy);
    QCOMPARE(contentOf(m_path), old);
    QCOMPARE(filesIn(*m_folder), QStringList{m_name});
}

void TstOfficeFiles::stopsWhenAsked()
{
    // While rows are read, and while the file is packed.
    for (const int stop : {1, 300, 640, 700}) {
        int last = 0;
        m_writer->setProgress([&last, stop](int done, int) {
            last = done;
            return done < stop;
        });
        const auto written = m_writer->write(registerPaper(3000), m_path);
        QVERIFY2(!written, qPrintable(QString::number(stop)));
        QCOMPARE(written.error().kind, ErrorKind::Refused);
        QVERIFY(last >= stop && last < 1000);
        QVERIFY(filesIn(*m_folder).isEmpty());
    }
}

void TstOfficeFiles::progressRisesToItsEnd()
{
    QVector<int> told;
    m_writer->setProgress([&told](int done, int all) {
        told.append(done);
        return all == 1000;
    });
    QVERIFY(m_writer->write({registerPaper(500), sampleMinutes()}, {}, m_path));
    QVERIFY(told.size() > 100 && told.size() < 1200);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 1000);
}

void TstOfficeFiles::writesInAWorkerThread()
{
    bool good = false;
    std::unique_ptr<QThread> worker(QThread::create([&] { good = m_writer->write(richPaper(), m_path).has_value(); }));
    worker->start();
    QVERIFY(worker->wait(60000));
    QVERIFY(good);
    QVERIFY(OfficeFile(m_path).parts().size() > 10);
}

void TstOfficeFiles::theSamePaperGivesTheSameFile()
{
    const QString again = m_folder->filePath(QStringLiteral("again"));
    QVERIFY(m_writer->write(richPaper(), m_path));
    QVERIFY(m_writer->write(richPaper(), again));
    QVERIFY(!contentOf(m_path).isEmpty());
    QCOMPARE(contentOf(m_path), contentOf(again));
}

void TstOfficeFiles::oddPapersAreFilesToo()
{
    Document odd;
    odd.setup().footer.pageTemplate = QStringLiteral("%");
    odd.setup().watermark = QStringLiteral(" ");
    odd.pageBreak();
    odd.heading(7, paper::Text());
    odd.table(paper::Table());
    paper::Table wide;
    wide.columns = {{}};
    wide.groups = {{QStringLiteral("واسع"), 9}};
    odd.table(wide);
    paper::Table partly;
    partly.columns = {{QStringLiteral("أ")}, {QStringLiteral("ب")}};
    partly.groups = {{}};
    partly.rows = {paper::Row()};
    odd.table(partly);
    odd.numbered({});
    odd.keyValues({});
    odd.signatures({});
    odd.image({});
    odd.figure({}, QString());
    odd.labels({.columns = 0, .labels = {paper::Drawing()}});
    odd.box({}, {});
    odd.spacer(-1);
    odd.sideBySide({});
    partly.groups.clear();
    partly.rows.clear();
    odd.table(partly);
    odd.pageBreak();
    for (const Document& document : {Document(), odd}) {
        QVERIFY(m_writer->write(document, m_path));
        const OfficeFile file(m_path);
        for (const QString& part : file.xmlParts()) {
            QVERIFY2(!XmlNode::isNull(file.xml(part)), qPrintable(part));
            QCOMPARE(docxOrderFaults(file.xml(part)), QStringList());
        }
    }
}

void TstOfficeFiles::aPageWithoutRoomIsRefused()
{
    Document narrow = sampleMinutes();
    narrow.setup().margins = {100, 10, 100, 10};
    const auto written = m_writer->write(narrow, m_path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Refused);
    QVERIFY(filesIn(*m_folder).isEmpty());
}

void TstOfficeFiles::memoryDoesNotGrowWithTheRows()
{
#if defined(TAHALUF_SANITIZED)
    QSKIP("The address sanitizer keeps freed memory.");
#endif
    QVERIFY(m_writer->write(registerPaper(200), m_path));
    QVERIFY(resetPeak());
    const qint64 before = peakMemory();
    QVERIFY(m_writer->write(registerPaper(8000), m_path));
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 1500, qPrintable(QStringLiteral("%1 KB").arg(grown)));
    // So little for so much.
    const OfficeFile file(m_path);
    const qint64 text = file.bytes(m_name == QLatin1String("paper.docx") ? QStringLiteral("word/document.xml")
                                                                         : QStringLiteral("content.xml"))
                            .size();
    QVERIFY(text > 4'000'000);
}

QTEST_MAIN(TstOfficeFiles)
#include "TstOfficeFiles.moc"
