// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CardCommands.h"
#include "pages/PagesFixture.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

namespace {

/** Types a path into the file dialog that opens next, after choosing one of its kinds of files. */
void saveAs(const QString& path, int kind = 0)
{
    whenDialogOpens([path, kind](QDialog* window) {
        auto* dialog = qobject_cast<QFileDialog*>(window);
        QVERIFY(dialog);
        dialog->selectNameFilter(dialog->nameFilters().value(kind));
        emit dialog->filterSelected(dialog->nameFilters().value(kind));
        auto* name = dialog->findChild<QLineEdit*>();
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
}

QPushButton* button(RecordPage& page, const QString& text)
{
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The chosen meetings and people of a list go into a file that other programs open. */
class TstCardCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void theChosenMeetingGoesIntoACalendar();
    void theChosenPeopleGoIntoCards_data();
    void theChosenPeopleGoIntoCards();
    void aFolderThatIsNotThereIsSaid();

private:
    QTemporaryDir m_folder;
};

void TstCardCommands::theChosenMeetingGoesIntoACalendar()
{
    PagesFixture f;
    const auto page = f.page(QStringLiteral("meetings"));
    QSignalSpy said(&f.context, &PageContext::said);
    page->list().setFocus();
    press(Qt::Key_Down);
    QPushButton* command = button(*page, QStringLiteral("Calendar…"));
    QVERIFY(command && command->isEnabled());
    saveAs(m_folder.filePath("lucky"));
    QTest::keyClick(command, Qt::Key_Space);
    const QByteArray calendar = read(m_folder.filePath("lucky.ics"));
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    QVERIFY(calendar.contains("UID:" + f.meeting.uid.toLatin1()));
    QCOMPARE(said.size(), 1);
}

void TstCardCommands::theChosenPeopleGoIntoCards_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("version");
    QTest::addRow("3.0") << 0 << QByteArray("VERSION:3.0\r\n");
    QTest::addRow("4.0") << 1 << QByteArray("VERSION:4.0\r\n");
}

void TstCardCommands::theChosenPeopleGoIntoCards()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, version);
    PagesFixture f;
    const auto page = f.page(QStringLiteral("people"));
    page->list().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->list().selectedIds().size(), std::size_t(2));
    const QString path = m_folder.filePath(QStringLiteral("people-%1.vcf").arg(kind));
    saveAs(path, kind);
    QTest::keyClick(button(*page, QStringLiteral("Address cards…")), Qt::Key_Space);
    const QByteArray cards = read(path);
    QCOMPARE(cards.count("BEGIN:VCARD"), 2);
    QCOMPARE(cards.count(version), 2);
}

void TstCardCommands::aFolderThatIsNotThereIsSaid()
{
    PagesFixture f;
    QSignalSpy failed(&f.context, &PageContext::failed);
    QVERIFY(!CardCommands(f.context, nullptr)
                 .saveTo(m_folder.filePath("none/m.ics"), "meetings", {f.meeting.id.value()}, CardVersion::Three));
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(TstCardCommands)
#include "TstCardCommands.moc"
