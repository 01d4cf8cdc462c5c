// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileTextReader.h"
#include "support/SpreadsheetParts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace tahaluf;
using test::SpreadsheetParts;

namespace {

const QByteArray Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const QByteArray Document = "word/document.xml";

QByteArray dataFile(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/texts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A Word document with this inside its body. */
QByteArray docx(const QByteArray& body)
{
    SpreadsheetParts parts;
    parts.set("[Content_Types].xml", "<Types/>");
    parts.set(Document, "<?xml version=\"1.0\"?><w:document " + Word + "><w:body>" + body + "</w:body></w:document>");
    return parts.bytes();
}

QByteArray paragraph(const QByteArray& text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

FileTextReader::Answer read(const QByteArray& content, const char* name)
{
    return FileTextReader::read(content, QString::fromLatin1(name));
}

} // namespace

/** What is written in a file, and what comes of files that hold nothing or are made to do harm. */
class TstFileTextReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAnOfficeWrote_data();
    void readsWhatAnOfficeWrote();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void leavesOutWhatIsNoText();
    void cutsWhatIsTooLong();
    void hostileFilesHaveNoText_data();
    void hostileFilesHaveNoText();
    void endsWhenAskedTo();
    void saysThatPdfsNeedAProgram();
};

void TstFileTextReader::readsWhatAnOfficeWrote_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("docx") << QStringLiteral("plan.docx");
    QTest::newRow("odt") << QStringLiteral("plan.odt");
}

void TstFileTextReader::readsWhatAnOfficeWrote()
{
    QFETCH(QString, name);
    const FileTextReader::Answer answer = FileTextReader::read(dataFile(name), name);
    QCOMPARE(answer.state, FileTextState::Read);
    QCOMPARE(answer.text, QStringLiteral("خطة طوارئ المنافذ\nيُنشأ خط ساخن للعمالة المنزلية ويُربط بمركز الإيواء."));
}

void TstFileTextReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QStringLiteral("مركز الإيواء");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text));
    QTest::newRow("windows-1256") << QByteArray("\xE3\xD1\xDF\xD2 \xC7\xE1\xC5\xED\xE6\xC7\xC1");
}

void TstFileTextReader::readsEveryEncoding()
{
    QFETCH(QByteArray, content);
    const FileTextReader::Answer answer = read(content, "note.txt");
    QCOMPARE(answer.text, QStringLiteral("مركز الإيواء"));
    QCOMPARE(answer.state, FileTextState::Read);
}

void TstFileTextReader::leavesOutWhatIsNoText()
{
    QCOMPARE(read(docx("<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                       "<w:r><w:instrText>PAGE</w:instrText><w:t xml:space=\"preserve\">one </w:t><w:tab/>"
                       "<w:t>two</w:t></w:r></w:p><w:p/>" +
                       paragraph("three")),
                  "a.docx")
                 .text,
             QStringLiteral("one two\nthree"));
    QCOMPARE(read("a\x01 b\r\n\r\n  c \xE2\x80\x8F", "a.txt").text, QStringLiteral("a b\nc"));
    QCOMPARE(FileTextReader::cleaned(QStringLiteral("a") + QChar(0) + QChar(0xD800) + QStringLiteral("b")),
             QStringLiteral("a b"));
    QCOMPARE(read(docx("<w:p/>"), "empty.docx").state, FileTextState::None);
    QCOMPARE(read(SpreadsheetParts::ofRows("").bytes(), "table.xlsx").state, FileTextState::None);
    QCOMPARE(read(QByteArray("\x89PNG\r\n\x1a\n", 8), "picture.png").state, FileTextState::None);
}

void TstFileTextReader::cutsWhatIsTooLong()
{
    const QByteArray line = paragraph("forty letters of one and the same line..");
    const FileTextReader::Answer answer = read(docx(line.repeated(20'000)), "long.docx");
    QCOMPARE(answer.state, FileTextState::Read);
    QVERIFY(answer.text.size() <= FileTextReader::MostText);
    QVERIFY(answer.text.size() > FileTextReader::MostText - 100);
}

void TstFileTextReader::hostileFilesHaveNoText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const QByteArray whole = docx(paragraph("some words"));
    QTest::newRow("cut archive") << whole.left(whole.size() / 2) << QStringLiteral("a.docx");
    QTest::newRow("no archive at all") << QByteArray("PK\x03\x04 nothing of the kind") << QStringLiteral("a.docx");
    SpreadsheetParts bomb;
    bomb.set("[Content_Types].xml", "<Types/>").set(Document, QByteArray(64 * 1024 * 1024, ' '));
    QTest::newRow("bomb") << bomb.bytes() << QStringLiteral("a.docx");
    QTest::newRow("nested without end") << docx(QByteArray("<w:r>").repeated(100'000)) << QStringLiteral("a.docx");
    SpreadsheetParts entities;
    entities.set("[Content_Types].xml", "<Types/>")
        .set(Document,
             "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><w:document " + Word +
                 "><w:p><w:t>&b;</w:t></w:p></w:document>");
    QTest::newRow("entities") << entities.bytes() << QStringLiteral("a.docx");
    SpreadsheetParts outside;
    outside.set("[Content_Types].xml", "<Types/>").set("../../etc/passwd", "x").set(Document, "<d/>");
    QTest::newRow("a part outside") << outside.bytes() << QStringLiteral("a.docx");
    QTest::newRow("broken XML") << docx("<w:p><w:r></w:p>") << QStringLiteral("a.docx");
    QTest::newRow("no text of any encoding")
        << QStringLiteral("مركز الإيواء").toUtf8() + "\xFF" << QStringLiteral("a.txt");
    QTest::newRow("cut PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog") << QStringLiteral("a.pdf");
}

void TstFileTextReader::hostileFilesHaveNoText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    const FileTextReader::Answer answer = FileTextReader::read(content, name);
    QCOMPARE(answer.state, FileTextState::Unreadable);
    QCOMPARE(answer.text, QString());
}

void TstFileTextReader::endsWhenAskedTo()
{
    const QByteArray line = "<w:p><w:r/></w:p>";
    int asked = 0;
    const FileTextReader::Answer answer =
        FileTextReader::read(docx(line.repeated(50'000)), QStringLiteral("a.docx"), [&asked] { return ++asked < 3; });
    QCOMPARE(answer.state, FileTextState::TooLong);
    QVERIFY(asked < 10);
}

void TstFileTextReader::saysThatPdfsNeedAProgram()
{
    QVERIFY(FileTextReader::canReadPdf());
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const FileTextReader::Answer answer = read("%PDF-1.7\n", "a.pdf");
    qputenv("PATH", before);
    QCOMPARE(answer.state, FileTextState::NoReader);
}

QTEST_GUILESS_MAIN(TstFileTextReader)
#include "TstFileTextReader.moc"
