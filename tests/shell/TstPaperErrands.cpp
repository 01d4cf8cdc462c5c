// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperChoices.h"
#include "reports/PaperMail.h"
#include "reports/PaperPages.h"
#include "reports/PaperPrinter.h"
#include "reports/papers/PaperCatalog.h"
#include "shell/PaperRoom.h"
#include "shell/PapersPage.h"
#include "support/Verify.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPageRanges>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace tahaluf;

namespace {

/** What pdfinfo says about a file: its number of pages, or -1. */
int pagesOf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {path});
    if (!process.waitForFinished(30000) || process.exitCode() != 0) {
        return -1;
    }
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

} // namespace

/** Several papers from the page of papers, the printer and the mail program. */
class TstPaperErrands : public QObject
{
    Q_OBJECT

public slots:
    /** Takes the place of the program that shows folders. */
    void showFolder(const QUrl& url) { m_shown = url.toLocalFile(); }

private slots:
    void init();
    void cleanup();
    void severalPapersBecomeOneFile();
    void severalPapersBecomeAFileEach();
    void filesThereAreReplacedOnlyWhenAllowed();
    void stoppedSavingOfSeveralLeavesNothing();
    void lastMeetingIsRemembered();
    void paperWithoutItsMeetingSaysWhy();
    void printerGetsTheRangeAndTheCopies();
    void uncollatedCopiesFollowOneAnother();
    void rangeWithoutPagesIsRefused();
    void stoppedPrintingIsNoError();
    void mailProgramGetsFileAndSubject();
    void failingMailProgramIsSaidAndTheFileShown();
    void missingMailProgramIsSaid();
    void papersOfOneMomentWhileOthersWrite();

private:
    void tick(const QStringList& titles) const;
    void fakeProgram(const QString& name, const QByteArray& script) const;
    [[nodiscard]] QStringList lettersWritten() const;

    std::unique_ptr<PaperRoom> m_room;
    std::unique_ptr<PapersPage> m_page;
    std::unique_ptr<QTemporaryDir> m_programs;
    QByteArray m_path;
    QString m_shown;
};

void TstPaperErrands::init()
{
    m_room = std::make_unique<PaperRoom>();
    QSettings().clear();
    m_page = std::make_unique<PapersPage>(m_room->context());
    m_page->resize(1100, 800);
    m_page->show();
    m_programs = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_shown.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "showFolder");
}

void TstPaperErrands::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    qputenv("PATH", m_path);
    m_page.reset();
    m_room.reset();
}

void TstPaperErrands::tick(const QStringList& titles) const
{
    const QList<QCheckBox*> boxes = m_page->findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes) {
        box->setChecked(titles.contains(box->accessibleName()));
    }
}

void TstPaperErrands::fakeProgram(const QString& name, const QByteArray& script) const
{
    QFile file(m_programs->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + "\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

QStringList TstPaperErrands::lettersWritten() const
{
    QFile file(m_programs->filePath(QStringLiteral("arguments")));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

void TstPaperErrands::severalPapersBecomeOneFile()
{
    tick({QStringLiteral("Minutes"), QStringLiteral("Attendance sheet")});
    QCOMPARE(m_page->orders().size(), 2);
    const QString path = m_room->path(QStringLiteral("pack.pdf"));
    const QString alone = m_room->path(QStringLiteral("minutes.pdf"));
    QSignalSpy done(&m_page->desk(), &PaperDesk::done);

    m_page->desk().saveTo(m_page->source(), path);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    tick({QStringLiteral("Minutes")});
    m_page->desk().saveTo(m_page->source(), alone);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 20000);

    QVERIFY(pagesOf(alone) > 0);
    QVERIFY(pagesOf(path) > pagesOf(alone));
    QVERIFY(m_page->notice().contains(QStringLiteral("minutes.pdf")));
}

void TstPaperErrands::severalPapersBecomeAFileEach()
{
    tick({QStringLiteral("Minutes"), QStringLiteral("Attendance sheet"), QStringLiteral("Proposal register")});
    QSignalSpy done(&m_page->desk(), &PaperDesk::done);

    m_page->desk().saveEachTo(m_page->source(), m_room->folder());

    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    QCOMPARE(m_room->files().size(), 3);
    for (const QString& name : m_room->files()) {
        QVERIFY2(name.endsWith(QLatin1String(".pdf")) && !name.startsWith(QLatin1Char('.')), qPrintable(name));
        QVERIFY(pagesOf(m_room->path(name)) > 0);
    }
}

void TstPaperErrands::filesThereAreReplacedOnlyWhenAllowed()
{
    tick({QStringLiteral("Attendance sheet")});
    QSignalSpy done(&m_page->desk(), &PaperDesk::done);
    m_page->desk().saveEachTo(m_page->source(), m_room->folder());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    const QStringList files = m_room->files();
    QFile old(m_room->path(files.first()));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QSignalSpy stopped(&m_page->desk(), &PaperDesk::stopped);

    pressInDialog(QStringLiteral("Keep"));
    m_page->desk().saveEachTo(m_page->source(), m_room->folder());
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20000);
    QCOMPARE(QFileInfo(old.fileName()).size(), 3);
    QTRY_COMPARE(m_room->files(), files);

    pressInDialog(QStringLiteral("Replace"));
    m_page->desk().saveEachTo(m_page->source(), m_room->folder());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 20000);
    QVERIFY(pagesOf(old.fileName()) > 0);
}

void TstPaperErrands::stoppedSavingOfSeveralLeavesNothing()
{
    QSignalSpy stopped(&m_page->desk(), &PaperDesk::stopped);
    m_page->desk().saveEachTo(endlessPapers(), m_room->folder());
    QTest::qWait(50);

    m_page->desk().cancel();

    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(m_room->files().isEmpty());
}

void TstPaperErrands::lastMeetingIsRemembered()
{
    auto* box = m_page->findChild<QComboBox*>();
    QVERIFY(box->count() > 1);
    const int other = box->currentIndex() == 1 ? 0 : 1;
    box->setCurrentIndex(other);
    emit box->activated(other);

    PapersPage again(m_room->context());

    QCOMPARE(again.findChild<QComboBox*>()->currentIndex(), other);
}

void TstPaperErrands::paperWithoutItsMeetingSaysWhy()
{
    Result<std::unique_ptr<Workspace>> empty = Workspace::inMemory();
    QVERIFY(empty.has_value());
    PageContext context(**empty, Phrasebook(Language::English));
    PapersPage page(context);
    page.show();

    const QList<QCheckBox*> boxes = page.findChildren<QCheckBox*>();
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsLetter || kind.isSecret) {
            continue;
        }
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&kind](const QCheckBox* one) {
            return one->accessibleName() == kind.title();
        });
        QVERIFY2(box != boxes.end(), qPrintable(kind.id));
        QCOMPARE((*box)->isEnabled(), !kind.needsMeeting && !kind.needsMember);
    }
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Needs a meeting"));
    }));
}

void TstPaperErrands::printerGetsTheRangeAndTheCopies()
{
    tick({QStringLiteral("Minutes"), QStringLiteral("Proposal register")});
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_room->path(QStringLiteral("printed.pdf")));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    printer->setCopyCount(2);
    printer->setCollateCopies(true);
    const int copies = printer->supportsMultipleCopies() ? 1 : 2;
    QSignalSpy done(&m_page->desk(), &PaperDesk::done);

    m_page->desk().printOn(m_page->source(), printer);

    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    QCOMPARE(pagesOf(m_room->path(QStringLiteral("printed.pdf"))), 2 * copies);
}

void TstPaperErrands::uncollatedCopiesFollowOneAnother()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setCopyCount(2);
    if (printer.supportsMultipleCopies()) {
        QSKIP("this printer copies by itself");
    }
    printer.setCollateCopies(false);
    QCOMPARE(PaperPrinter::sequence(printer, 3), (QVector<int>{0, 0, 1, 1, 2, 2}));
    printer.setCollateCopies(true);
    QCOMPARE(PaperPrinter::sequence(printer, 3), (QVector<int>{0, 1, 2, 0, 1, 2}));
    printer.setCopyCount(1);
    printer.setPrintRange(QPrinter::CurrentPage);
    QCOMPARE(PaperPrinter::sequence(printer, 3, 1), (QVector<int>{1}));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(QStringLiteral("1,3-4")));
    QCOMPARE(PaperPrinter::sequence(printer, 5), (QVector<int>{0, 2, 3}));
}

void TstPaperErrands::rangeWithoutPagesIsRefused()
{
    tick({QStringLiteral("Attendance sheet")});
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_room->path(QStringLiteral("printed.pdf")));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(80, 90);

    m_page->desk().printOn(m_page->source(), printer);

    QTRY_VERIFY_WITH_TIMEOUT(m_page->notice().contains(QStringLiteral("range")), 20000);
    QVERIFY(m_room->files().isEmpty());
}

void TstPaperErrands::stoppedPrintingIsNoError()
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_room->path(QStringLiteral("printed.pdf")));
    QSignalSpy failed(&m_page->desk(), &PaperDesk::failed);
    m_page->desk().printOn(endlessPapers(), printer);

    m_page->desk().cancel();

    QTRY_VERIFY(!m_page->desk().isBusy());
    QCOMPARE(failed.size(), 0);
}

void TstPaperErrands::mailProgramGetsFileAndSubject()
{
    const QByteArray record = m_programs->filePath(QStringLiteral("arguments")).toUtf8();
    fakeProgram(QStringLiteral("xdg-email"), "printf '%s\\n' \"$@\" > '" + record + "'");
    qputenv("PATH", m_programs->path().toUtf8());
    tick({QStringLiteral("Attendance sheet")});
    QSignalSpy done(&m_page->desk(), &PaperDesk::done);

    m_page->desk().mail(m_page->source(), QStringLiteral("كشف الحضور"));

    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    const QStringList arguments = lettersWritten();
    QCOMPARE(arguments.size(), 5);
    QCOMPARE(arguments.at(arguments.indexOf(QStringLiteral("--subject")) + 1), QStringLiteral("كشف الحضور"));
    const QString file = arguments.at(arguments.indexOf(QStringLiteral("--attach")) + 1);
    QCOMPARE(QFileInfo(file).fileName(), QStringLiteral("كشف الحضور.pdf"));
    QCOMPARE(QFileInfo(QFileInfo(file).absolutePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    qputenv("PATH", m_path);
    QVERIFY(pagesOf(file) > 0);
    QVERIFY(QDir(QFileInfo(file).absolutePath()).removeRecursively());
}

void TstPaperErrands::failingMailProgramIsSaidAndTheFileShown()
{
    fakeProgram(QStringLiteral("xdg-email"), "exit 3");
    qputenv("PATH", m_programs->path().toUtf8());
    tick({QStringLiteral("Attendance sheet")});

    m_page->desk().mail(m_page->source(), QStringLiteral("sheet"));

    QTRY_VERIFY_WITH_TIMEOUT(m_page->notice().contains(QStringLiteral("sheet.pdf")), 20000);
    QVERIFY(QFile::exists(QDir(m_shown).filePath(QStringLiteral("sheet.pdf"))));
    QVERIFY(QDir(m_shown).removeRecursively());
}

void TstPaperErrands::missingMailProgramIsSaid()
{
    qputenv("PATH", m_programs->path().toUtf8());
    PaperMail mail;
    QSignalSpy failed(&mail, &PaperMail::failed);

    mail.compose(m_room->path(QStringLiteral("paper.pdf")), QStringLiteral("paper"));

    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("xdg-utils")));
    QCOMPARE(m_shown, m_room->folder());
}

void TstPaperErrands::papersOfOneMomentWhileOthersWrite()
{
    // A body is renamed before each paper is read: all papers still tell one and the same state.
    tick({QStringLiteral("Proposal register")});
    const PaperMaker maker(m_room->workspace().path(), m_room->workspace().clock());
    const QVector<PaperOrder> orders(2, m_page->orders().first());
    Result<std::unique_ptr<Workspace>> other = Workspace::openReader(m_room->workspace().path());
    QVERIFY(other.has_value());
    CoalitionRecords& records = m_room->workspace().records();
    int reads = 0;
    const auto step = [&](int, int) {
        if (++reads == 2) {
            // Of what was studied or stands in approved minutes the words stay.
            Entry entry =
                records.entries.where(QStringLiteral("meeting IS NULL AND state = 'recorded'")).value().back();
            entry.text = QStringLiteral("نص مصحَّح بين ورقتين");
            return records.entries.update(entry).has_value();
        }
        return true;
    };

    const Result<PaperSet> papers = maker.make(orders, step);

    VERIFY_DONE(papers);
    QVERIFY2(reads > 2, "the change between two papers was not noticed");
    QCOMPARE(papers->papers.at(0).toJson().value(), papers->papers.at(1).toJson().value());
}

QTEST_MAIN(TstPaperErrands)
#include "TstPaperErrands.moc"
