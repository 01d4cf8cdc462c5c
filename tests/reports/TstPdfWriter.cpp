// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDisk.h"
#include "PdfText.h"
#include "SampleMinutes.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace tahaluf;

namespace {

/** Words of two letters or more. */
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[\\x{064b}-\\x{0652}]"));
    static const QRegularExpression word(QStringLiteral("[\\x{0621}-\\x{064a}]{2,}|[A-Za-z]{2,}|[0-9]{2,}"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(marks);
    QStringList words;
    for (auto match = word.globalMatch(plain); match.hasNext();) {
        words << match.next().captured();
    }
    return words;
}

} // namespace

class TstPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsFoundAgain();
    void fontsAreEmbeddedAndTheTitleIsSet();
    void theWatermarkDoesNotMixWithTheText();
    void thePageIsAsLargeAsThePaper();
    void whatCannotBeWrittenIsRefused_data();
    void whatCannotBeWrittenIsRefused();
    void aFullDiskLeavesTheOldFile();
    void aFailureMidwayLeavesTheOldFile();
    void theOldFileIsReplacedWithItsRights();
    void aLinkStaysALink();
    void writesInAWorkerThread();
    void stopsWhenAsked();
};

void TstPdfWriter::everyWordIsFoundAgain()
{
    const QStringList sentences{
        QStringLiteral("بدأ اللقاء الساعة 9:30 صباحًا (بتوقيت الدوحة) واختُتم 12:10 ظهرًا."),
        QStringLiteral("القانون رقم (15) لسنة 2011 بشأن مكافحة الاتجار بالبشر، المادتان 14 و16."),
        QStringLiteral("لأجل الإحالة والإيواء والتأهيل إلى الجهات المختصة؛ للآراء والأولويات."),
        QStringLiteral("تشارك المؤسسة في COP 18 مع UNODC وبنسبة 50% من الجهات."),
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    Document document = sampleMinutes();
    QStringList wanted;
    for (const QString& sentence : sentences) {
        document.paragraph(sentence);
        wanted += wordsOf(sentence);
    }
    QVERIFY(PdfWriter().write(document, path));
    const QStringList found = wordsOf(PdfText::ofFile(path));
    for (const QString& word : std::as_const(wanted)) {
        QVERIFY2(found.contains(word), qPrintable(word));
    }
}

void TstPdfWriter::fontsAreEmbeddedAndTheTitleIsSet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QVERIFY(PdfWriter().write(sampleMinutes(), path));
    const QString info = QString::fromUtf8(PdfText::run(QStringLiteral("pdfinfo"), {path}));
    QVERIFY(info.contains(QStringLiteral("محضر اللقاء التشاوري الثاني")));
    QVERIFY(info.contains(QStringLiteral("Tahaluf")));
    const auto fonts = PdfText::run(QStringLiteral("pdffonts"), {path}).trimmed().split('\n').mid(2);
    // One: readers take a change of font inside a line for the end of a piece of text.
    QCOMPARE(fonts.size(), 1);
    bool arabic = false;
    for (const QByteArray& font : fonts) {
        arabic = arabic || font.contains("NotoSansArabic");
        // The last columns: embedded, subset, has a map to Unicode.
        const auto columns = font.simplified().split(' ');
        QCOMPARE(columns.at(columns.size() - 5), QByteArray("yes"));
        QCOMPARE(columns.at(columns.size() - 3), QByteArray("yes"));
    }
    QVERIFY(arabic);
}

void TstPdfWriter::theWatermarkDoesNotMixWithTheText()
{
    QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.pdf"));
    const QString draft = folder.filePath(QStringLiteral("draft.pdf"));
    Document document = sampleMinutes();
    QVERIFY(PdfWriter().write(document, plain));
    document.setup().watermark = QStringLiteral("مسودة غير معتمدة");
    QVERIFY(PdfWriter().write(document, draft));
    QCOMPARE(PdfText::ofFile(draft), PdfText::ofFile(plain));
    QVERIFY(QFileInfo(draft).size() > QFileInfo(plain).size());
}

void TstPdfWriter::thePageIsAsLargeAsThePaper()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    Document document = sampleMinutes();
    document.setup().orientation = paper::Orientation::Landscape;
    QVERIFY(PdfWriter().write(document, path));
    const QString info = QString::fromUtf8(PdfText::run(QStringLiteral("pdfinfo"), {path}));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +84[12][.0-9]* x 595"))), qPrintable(info));
}

void TstPdfWriter::whatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << QStringLiteral("/nonexistent/folder/paper.pdf");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("no permission") << QStringLiteral("/proc/paper.pdf"); // not even the administrator may
}

void TstPdfWriter::whatCannotBeWrittenIsRefused()
{
    QFETCH(QString, path);
    const auto written = PdfWriter().write(sampleMinutes(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
    QVERIFY(written.error().message.contains(path));
    QVERIFY(!QFileInfo(path).isFile());
}

void TstPdfWriter::aFullDiskLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QVERIFY(PdfWriter().write(sampleMinutes(), path));
    const QByteArray old = contentOf(path);
    // The next one is as long but for some bytes: its packed parts hold the time of writing.
    for (const int bytes : {0, 1000, 20000, int(old.size()) - 100}) {
        {
            const FullDisk full{rlim_t(bytes)};
            const auto written = PdfWriter().write(sampleMinutes(), path);
            QVERIFY2(!written, qPrintable(QString::number(bytes)));
            QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
        }
        QCOMPARE(contentOf(path), old);
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("paper.pdf")});
    }
    QVERIFY(PdfWriter().write(sampleMinutes(), path));
}

void TstPdfWriter::aFailureMidwayLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QVERIFY(PdfWriter().write(sampleMinutes(), path));
    const QByteArray old = contentOf(path);

    int calls = 0;
    Document document;
    paper::Table table;
    table.columns = {{QStringLiteral("م")}};
    table.providedRows = 100;
    table.provider = [&calls](int index) {
        // Measured whole, then the data changes while painting.
        return ++calls < 160 ? Result<paper::Row>(paper::Row{QString::number(index)})
                             : Result<paper::Row>(Error{ErrorKind::Busy, QStringLiteral("changed"), {}});
    };
    document.table(std::move(table));
    const auto written = PdfWriter().write(document, path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Busy);
    QCOMPARE(contentOf(path), old);
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("paper.pdf")});
}

void TstPdfWriter::theOldFileIsReplacedWithItsRights()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(old.setPermissions(rights));
    QVERIFY(PdfWriter().write(sampleMinutes(), path));
    QVERIFY(contentOf(path).startsWith("%PDF-"));
    QVERIFY(contentOf(path).trimmed().endsWith("%%EOF"));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), rights);
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("paper.pdf")});
}

void TstPdfWriter::aLinkStaysALink()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    const QString link = folder.filePath(QStringLiteral("latest.pdf"));
    QVERIFY(PdfWriter().write(Document(), path));
    QVERIFY(QFile::link(path, link));
    QVERIFY(PdfWriter().write(sampleMinutes(), link));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(PdfText::ofFile(path).contains(QStringLiteral("محضر")));
}

void TstPdfWriter::writesInAWorkerThread()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    bool good = false;
    std::unique_ptr<QThread> worker(
        QThread::create([&] { good = PdfWriter().write(sampleMinutes(), path).has_value(); }));
    worker->start();
    QVERIFY(worker->wait(60000));
    QVERIFY(good);
    QVERIFY(PdfText::ofFile(path).contains(QStringLiteral("محضر")));
}

void TstPdfWriter::stopsWhenAsked()
{
    QTemporaryDir folder;
    PdfWriter writer;
    writer.setProgress([](int, int pages) { return pages == 0; });
    QVERIFY(!writer.write(sampleMinutes(), folder.filePath(QStringLiteral("paper.pdf"))));
    QVERIFY(filesIn(folder).isEmpty());
}

QTEST_MAIN(TstPdfWriter)
#include "TstPdfWriter.moc"
