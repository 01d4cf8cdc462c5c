// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "RegisterPaper.h"
#include "reports/office/DocxWriter.h"
#include "reports/office/OdtWriter.h"
#include "RichPaper.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace tahaluf;

namespace {

constexpr int Rows = 80;

/** Two pages or more of rows, each with a number that stands nowhere else. */
Document longRegister()
{
    Document document;
    document.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    document.table(registerOf(Rows));
    return document;
}

QVector<PdfText::Word> wordsThatAre(const QVector<PdfText::Word>& words, const QString& text)
{
    QVector<PdfText::Word> found;
    for (const PdfText::Word& word : words) {
        if (word.text == text) {
            found.append(word);
        }
    }
    return found;
}

/**
 * The words' letters but lam and alef in all their shapes: LibreOffice's PDF turns them round («االتجار»), which says
 * nothing about the file it read.
 */
QString skeleton(QString text)
{
    static const QRegularExpression turned(
        QStringLiteral("[\\x{0627}\\x{0623}\\x{0625}\\x{0622}\\x{0644}\\x{0649}\\x{064b}-\\x{0652}]"));
    return text.remove(turned);
}

} // namespace

/** What an office program makes of the files, all opened in one start of LibreOffice. */
class TstOfficeLibreOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formats_data();
    void headingsAreItsOutline_data() { formats_data(); }
    void headingsAreItsOutline();
    void everyRowIsThereOnceBelowARepeatedHead_data() { formats_data(); }
    void everyRowIsThereOnceBelowARepeatedHead();
    void columnsRunFromTheRight_data() { formats_data(); }
    void columnsRunFromTheRight();
    void twoLanguagesStandOnTheirSides_data() { formats_data(); }
    void twoLanguagesStandOnTheirSides();
    void everyWordOfTheMinutesIsThere_data() { formats_data(); }
    void everyWordOfTheMinutesIsThere();
    void phonesAndReferencesStayInOrder_data() { formats_data(); }
    void phonesAndReferencesStayInOrder();
    void eachPaperOfAPackHasItsPage_data() { formats_data(); }
    void eachPaperOfAPackHasItsPage();

private:
    /** The PDF that LibreOffice made of a file in the current row's format. */
    [[nodiscard]] QString pdf(const QString& name) const;

    QTemporaryDir m_folder;
};

QString TstOfficeLibreOffice::pdf(const QString& name) const
{
    QFETCH(QString, format);
    return m_folder.filePath(QStringLiteral("%1-%2.pdf").arg(name, format));
}

void TstOfficeLibreOffice::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("DOCX") << QStringLiteral("docx");
    QTest::newRow("ODT") << QStringLiteral("odt");
}

void TstOfficeLibreOffice::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    QVERIFY2(!program.isEmpty(), "install libreoffice-writer-nogui (./bootstrap deps)");
    const DocxWriter docx;
    const OdtWriter odt;
    QStringList files;
    const std::pair<QString, QVector<Document>> papers[] = {{QStringLiteral("rich"), {richPaper()}},
                                                            {QStringLiteral("register"), {longRegister()}},
                                                            {QStringLiteral("pack"), {longRegister(), englishPaper()}}};
    for (const auto& [name, documents] : papers) {
        files << m_folder.filePath(name + QStringLiteral("-docx.docx"))
              << m_folder.filePath(name + QStringLiteral("-odt.odt"));
        QVERIFY(docx.write(documents, documents.first().metadata(), files.at(files.size() - 2)));
        QVERIFY(odt.write(documents, documents.first().metadata(), files.last()));
    }
    QProcess office;
    // A profile of its own: with another LibreOffice open, or none ever started, it must work as well.
    office.start(
        program,
        QStringList{QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                    QStringLiteral("--headless"),
                    QStringLiteral("--convert-to"),
                    QStringLiteral("pdf"),
                    QStringLiteral("--outdir"),
                    m_folder.path()} +
            files);
    QVERIFY(office.waitForFinished(180000));
    for (const QString& file : std::as_const(files)) {
        const QFileInfo made(m_folder.filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".pdf")));
        QVERIFY2(made.size() > 1000, qPrintable(made.fileName() + u' ' + office.readAllStandardError()));
    }
}

void TstOfficeLibreOffice::headingsAreItsOutline()
{
    const Document paper = richPaper();
    QStringList wanted;
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* heading = std::get_if<paper::Heading>(&block.content)) {
            wanted.append(QString(heading->level, u'>') + heading->text.toPlainText());
        }
    }
    wanted.append(QStringLiteral(">الغاية"));
    const QString outline = QString::fromUtf8(PdfText::run(
        QStringLiteral("mutool"), {QStringLiteral("show"), pdf(QStringLiteral("rich")), QStringLiteral("outline")}));
    static const QRegularExpression line(QStringLiteral("(?m)^.(\\t+)\"(.*)\"\\t"));
    QStringList found;
    for (auto match = line.globalMatch(outline); match.hasNext();) {
        const auto one = match.next();
        found.append(QString(one.capturedLength(1), u'>') + one.captured(2));
    }
    QCOMPARE(found, wanted);
}

void TstOfficeLibreOffice::everyRowIsThereOnceBelowARepeatedHead()
{
    const auto words = PdfText::wordsOf(pdf(QStringLiteral("register")));
    for (int row = 0; row < Rows; ++row) {
        QVERIFY2(wordsThatAre(words, token(row)).size() == 1, qPrintable(token(row)));
    }
    const int pages = words.last().page + 1;
    QVERIFY(pages >= 2);
    const auto heads = wordsThatAre(words, QStringLiteral("الرقم"));
    QCOMPARE(heads.size(), pages);
    for (int page = 0; page < pages; ++page) {
        QCOMPARE(heads.at(page).page, page);
        const QString footer = QStringLiteral("صفحة%1من%2").arg(page + 1).arg(pages);
        const QString text = PdfText::ofFile(pdf(QStringLiteral("register")), page).remove(u' ');
        QVERIFY2(text.contains(footer), qPrintable(footer));
    }
}

void TstOfficeLibreOffice::columnsRunFromTheRight()
{
    const auto words = PdfText::wordsOf(pdf(QStringLiteral("register")));
    const auto edge = [&words](const char* text) {
        return wordsThatAre(words, QString::fromUtf8(text)).value(0).box.right();
    };
    QVERIFY(edge("الرقم") > edge("النص"));
    QVERIFY(edge("النص") > edge("الجهة"));
    QVERIFY(edge("الجهة") > 0);
    // Each row's number stands below its title, on the right, in line with it.
    for (int row = 0; row < Rows; ++row) {
        const auto number = wordsThatAre(words, token(row)).value(0);
        QVERIFY2(qAbs(number.box.right() - edge("الرقم")) < 3, qPrintable(token(row)));
    }
    const auto rich = PdfText::wordsOf(pdf(QStringLiteral("rich")));
    const QStringList titles{
        QStringLiteral("م"), QStringLiteral("الوظيفة"), QStringLiteral("الجهة"), QStringLiteral("الصلة")};
    qreal last = 10000;
    for (const QString& title : titles) {
        const qreal right = wordsThatAre(rich, title).value(0).box.right();
        QVERIFY2(right > 0 && right < last, qPrintable(title));
        last = right;
    }
}

void TstOfficeLibreOffice::twoLanguagesStandOnTheirSides()
{
    const auto words = PdfText::wordsOf(pdf(QStringLiteral("rich")));
    const auto arabic = wordsThatAre(words, QStringLiteral("الغاية")).value(0);
    const auto english = wordsThatAre(words, QStringLiteral("Purpose")).value(0);
    QCOMPARE(arabic.page, english.page);
    QVERIFY(arabic.box.left() > english.box.right() + 100);
    QVERIFY(qAbs(arabic.box.center().y() - english.box.center().y()) < 4);
}

void TstOfficeLibreOffice::everyWordOfTheMinutesIsThere()
{
    // A vowel mark parts its word in that PDF, so spaces count for nothing.
    const QString text = skeleton(PdfText::ofFile(pdf(QStringLiteral("rich")))).remove(u' ').remove(u'\n');
    QStringList missing;
    int words = 0;
    const auto look = [&](const QString& part) {
        for (const QString& word : skeleton(Bidi::strip(part)).split(u' ')) {
            static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}|\\d{2,}"),
                                                    QRegularExpression::UseUnicodePropertiesOption);
            const QString wanted = letters.match(word).captured();
            ++words;
            missing += text.contains(wanted) ? QStringList() : QStringList(wanted);
        }
    };
    const Document paper = sampleMinutes();
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* paragraph = std::get_if<paper::Paragraph>(&block.content)) {
            look(paragraph->text.toPlainText());
        } else if (const auto* table = std::get_if<paper::Table>(&block.content)) {
            for (const paper::Row& row : table->rows) {
                for (const paper::Text& cell : row.cells) {
                    look(cell.toPlainText());
                }
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QVERIFY(words > 60);
}

void TstOfficeLibreOffice::phonesAndReferencesStayInOrder()
{
    const auto words = PdfText::wordsOf(pdf(QStringLiteral("rich")));
    int phones = 0;
    int references = 0;
    for (qsizetype index = 1; index + 1 < words.size(); ++index) {
        if (words.at(index).text == QLatin1String("4412")) {
            QCOMPARE(words.at(index - 1).text, QStringLiteral("+974"));
            QCOMPARE(words.at(index + 1).text, QStringLiteral("3456"));
            QVERIFY(words.at(index - 1).box.right() < words.at(index).box.left());
            QVERIFY(words.at(index).box.right() < words.at(index + 1).box.left());
            ++phones;
        }
        references += words.at(index).text == QLatin1String("2-001") || words.at(index).text == QLatin1String("2-011");
    }
    QVERIFY(phones >= 5); // in the header of each page, in a line, in the details
    QCOMPARE(references, 2);
}

void TstOfficeLibreOffice::eachPaperOfAPackHasItsPage()
{
    const QString path = pdf(QStringLiteral("pack"));
    const QString info = QString::fromUtf8(
        PdfText::run(QStringLiteral("pdfinfo"),
                     {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("9"), path}));
    static const QRegularExpression size(QStringLiteral("Page +\\d+ size: +(\\d+)\\.?\\d* x (\\d+)"));
    QStringList sizes;
    for (auto match = size.globalMatch(info); match.hasNext();) {
        const auto one = match.next();
        sizes.append(one.captured(1) + u'x' + one.captured(2));
    }
    QVERIFY2(sizes.size() >= 3, qPrintable(info));
    QCOMPARE(sizes.first(), QStringLiteral("595x841"));
    QCOMPARE(sizes.count(QStringLiteral("595x419")), 1);
    QCOMPARE(sizes.last(), QStringLiteral("595x419"));
    const auto words = PdfText::wordsOf(path);
    const auto edge = [&words](const char* text) {
        return wordsThatAre(words, QString::fromUtf8(text)).value(0).box.left();
    };
    QVERIFY(edge("No.") > 0 && edge("No.") < edge("Name"));
    QVERIFY(edge("Name") < edge("Phone"));
    QVERIFY(PdfText::ofFile(path, int(sizes.size()) - 1).contains(QStringLiteral("Page %1 of %1").arg(sizes.size())));
}

QTEST_MAIN(TstOfficeLibreOffice)
#include "TstOfficeLibreOffice.moc"
