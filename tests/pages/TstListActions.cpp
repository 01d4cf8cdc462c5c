// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with many records of a list at once, by keys.
#include "exchange/Csv.h"
#include "exchange/ExportRun.h"
#include "pages/ListRoom.h"
#include "records/UndoBar.h"
#include "WorkspaceAccess.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace tahaluf;

class TstListActions : public QObject
{
    Q_OBJECT

private slots:
    void setsAThemeInAllChosenProposals();
    void setsNothingWhereOneIsRefused();
    void copiesTheChosenRowsAsATable();
    void savesWhatIsShownAsATable();
    void stopsSavingWithoutAFile();
    void deletesAllChosenAndBringsThemBack();
};

void TstListActions::setsAThemeInAllChosenProposals()
{
    ListRoom room;
    room.give(2, 0);
    // Whole rows are gone through: End is the last one, Home the first.
    press(Qt::Key_End);
    QCOMPARE(room.page->list().currentIndex().row(), 2);
    press(Qt::Key_Home);
    QCOMPARE(room.page->list().currentIndex().row(), 0);
    QVERIFY(!room.page->countSentence().contains(QStringLiteral("chosen")));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(room.page->list().selectedIds().size(), std::size_t(2));
    chooseInMenu({room.themes[1].name});
    press(Qt::Key_F2);
    QTRY_COMPARE(room.themeOf(2), room.themes[1].id);
    QCOMPARE(room.themeOf(1), room.themes[1].id);
    QVERIFY(!room.themeOf(0).isValid());

    QVERIFY(room.page->undoBar().isVisible());
    room.page->undoBar().button()->click();
    QCOMPARE(room.themeOf(2), room.themes[0].id);
    QVERIFY(!room.themeOf(1).isValid());
}

void TstListActions::setsNothingWhereOneIsRefused()
{
    ListRoom room;
    QSignalSpy failed(&room.context, &PageContext::failed);
    // A record that its own command does not take: it lost its text outside the program.
    VERIFY_DONE(room.workspace->database().run(
        QStringLiteral("UPDATE entries SET text = '' WHERE id = %1").arg(room.entries[0].id.value())));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(room.page->list().selectedIds().size(), std::size_t(3));
    QVERIFY(room.page->countSentence().contains(QStringLiteral("chosen: 3")));
    chooseInMenu({room.themes[1].name});
    press(Qt::Key_F2);
    QTRY_COMPARE(failed.size(), 1);
    for (std::size_t entry = 0; entry < 3; ++entry) {
        QVERIFY(!room.themeOf(entry).isValid());
    }
    QVERIFY(!room.page->undoBar().isVisible());
}

void TstListActions::copiesTheChosenRowsAsATable()
{
    ListRoom room;
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 0);
    QVERIFY(QApplication::clipboard()->text().startsWith(room.entries[2].number + QLatin1Char('\t')));

    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("Number\tText as given\tBody\tTheme\tState"));
    QCOMPARE(
        lines[3].split(QLatin1Char('\t')),
        (QStringList{
            room.entries[0].number, room.entries[0].text, room.interior.name, QString(), QStringLiteral("Recorded")}));
    const QString html = QApplication::clipboard()->mimeData()->html();
    const bool isRightToLeft = room.page->list().layoutDirection() == Qt::RightToLeft;
    QVERIFY(html.contains(isRightToLeft ? QStringLiteral("<table dir=\"rtl\"") : QStringLiteral("<table dir=\"ltr\"")));
    QCOMPARE(html.count(QStringLiteral("<tr>")), 4);
}

void TstListActions::savesWhatIsShownAsATable()
{
    ListRoom room;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    room.view({QStringLiteral("Sort by"), QStringLiteral("Text as given")});
    QSettings().setValue(QStringLiteral("lists/folder"), folder.path());
    answerDialog([&path](QDialog* dialog) {
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    room.view({QStringLiteral("Save the list as a table…")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<ImportTable> table = Csv::read(file.readAll());
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 5);
    QCOMPARE(static_cast<int>(table->rows.size()), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(table->rows[static_cast<std::size_t>(row)].cells[1].value_or(QString()), room.rows()[row]);
    }
    QCOMPARE(table->rows[0].cells[1].value_or(QString()), room.entries[1].text);
}

void TstListActions::stopsSavingWithoutAFile()
{
    ListRoom room;
    const QTemporaryDir folder;
    ExportOptions options;
    options.entity = QStringLiteral("proposals");
    options.ids = room.page->model().ids();
    qint64 asked = 0;
    options.goOn = [&asked](qint64 written) {
        asked = written;
        return false;
    };
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    const Result<qint64> written = ExportRun(recordAccess(*room.workspace), options).writeFile(path);
    QVERIFY(!written);
    QCOMPARE(asked, 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TstListActions::deletesAllChosenAndBringsThemBack()
{
    ListRoom room;
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    QCOMPARE(room.rows(), QStringList{room.entries[0].text});
    QTRY_COMPARE(room.page->list().currentId(), room.entries[0].id.value());
    room.page->undoBar().button()->click();
    QCOMPARE(room.rows().size(), 3);
}

QTEST_MAIN(TstListActions)
#include "TstListActions.moc"
