// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfFidelity.h"
#include "reports/papers/PaperCatalog.h"
#include "SampleCoalition.h"
#include "support/PaperLines.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QTest>

#include <algorithm>

using namespace tahaluf;

namespace {

bool hasArabic(const QString& line)
{
    return std::any_of(line.begin(), line.end(), [](QChar one) { return one.script() == QChar::Script_Arabic; });
}

} // namespace

/** Whether the annual report of the sample can be searched and copied from, whoever it is printed for. */
class TstPdfFidelityReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itsTextIsFoundAgain_data();
    void itsTextIsFoundAgain();

private:
    FixedClock m_clock{QDateTime(QDate(2013, 1, 10), QTime(9, 30))};
    std::unique_ptr<Workspace> m_workspace;
};

void TstPdfFidelityReport::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory(m_clock);
    VERIFY_DONE(workspace);
    m_workspace = std::move(*workspace);
    VERIFY_DONE(loadSample(*m_workspace));
}

void TstPdfFidelityReport::itsTextIsFoundAgain_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("edition");
    QTest::newRow("ar internal") << int(Language::Arabic) << int(Audience::Internal);
    QTest::newRow("ar partners") << int(Language::Arabic) << int(Audience::Partners);
    QTest::newRow("ar public") << int(Language::Arabic) << int(Audience::Public);
    QTest::newRow("en partners") << int(Language::English) << int(Audience::Partners);
}

void TstPdfFidelityReport::itsTextIsFoundAgain()
{
    QFETCH(int, language);
    QFETCH(int, edition);
    PaperRequest request;
    request.language = Language(language);
    request.edition = Audience(edition);
    const Result<Document> paper = PaperCatalog::make(QStringLiteral("annual-report"), m_workspace->records(), request);
    VERIFY_DONE(paper);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("annual-report-%1.pdf").arg(QLatin1String(QTest::currentDataTag()));
    const QString path = PdfFidelity::pathFor(folder, QString(name).replace(u' ', u'-'));
    VERIFY_DONE(PdfWriter().write(*paper, path));

    const bool isArabic = paper->setup().direction == Qt::RightToLeft;
    QStringList wanted;
    QStringList wantedPairs;
    QStringList wantedOfPdfium;
    for (const QString& line : PaperText::lines(*paper)) {
        wanted += PdfFidelity::wordsOf(line);
        // Records in Arabic are isles in an English paper, where readers turn codes and the parts of a sentence round.
        if (isArabic || !hasArabic(line)) {
            wantedPairs += PdfFidelity::pairsOf(PdfFidelity::wordsOf(line));
            wantedOfPdfium +=
                isArabic ? PdfFidelity::pairsPdfiumKeeps(line) : PdfFidelity::pairsOf(PdfFidelity::wordsOf(line));
        }
    }
    QVERIFY(wanted.size() > 4000);
    QVERIFY(wantedPairs.size() > wanted.size() / 2);
    QVERIFY(wantedOfPdfium.size() > wantedPairs.size() * 9 / 10);

    const QStringList poppler = PdfFidelity::wordsOf(PdfText::ofFile(path));
    const QStringList pdfium = PdfFidelity::wordsOf(PdfFidelity::throughPdfium(path));
    const auto holds = [](const char* what, const QStringList& sought, const QStringList& got, double least) {
        const double found = PdfFidelity::share(sought, got);
        return found >= least ? QByteArray() : QByteArray(what) + ' ' + QByteArray::number(found);
    };
    QCOMPARE(holds("Poppler, words", wanted, poppler, 99.5), QByteArray());
    QCOMPARE(holds("Poppler, pairs", wantedPairs, PdfFidelity::pairsOf(poppler), 99.0), QByteArray());
    QCOMPARE(holds("PDFium, words", wanted, pdfium, 99.5), QByteArray());
    // PDFium reads a table line by line as seen: where a cell's second line begins, its neighbours stand between. It
    // does so in the lines of a right-to-left table only.
    const double leastPairs = isArabic ? 96.5 : 99.0;
    QCOMPARE(holds("PDFium, pairs", wantedOfPdfium, PdfFidelity::pairsOf(pdfium), leastPairs), QByteArray());
}

QTEST_MAIN(TstPdfFidelityReport)
#include "TstPdfFidelityReport.moc"
