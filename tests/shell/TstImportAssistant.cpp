// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportAssistant.h"
#include "exchange/ImportRowsModel.h"
#include "language/Bidi.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/UiLanguage.h"
#include "support/SampleWorkspace.h"
#include "support/Typing.h"
#include "Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tahaluf;

/** The import assistant over a file of its own, by keys. */
class TstImportAssistant : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void pastedTableGoesInAndOutAgain();
    void aProbableDuplicateIsLinkedByKeys();
    void theLastImportIsUndoneLater();
    void chipsShowOneKindOfRows();
    void aDroppedFileIsReadAndItsEncodingCanBeChanged();
    void wrongRowsAreSavedMendedAndImportedAgain();
    void meaningsAreRememberedForTheSameHeadings();
    void escapeStopsAndLeavesNothingBehind();
    void faultsOfTheFileAreSaid();
    void aSheetIsChosenAmongSeveral();

private:
    CoalitionRecords& records() { return m_window->workspace()->records(); }
    qint64 count() { return *m_window->workspace()->count(QStringLiteral("members")); }
    std::optional<Member> body(const QString& name)
    {
        const auto found = records().members.where(QStringLiteral("name = ?"), {name});
        return found && found->size() == 1 ? std::optional(found->front()) : std::nullopt;
    }
    ImportAssistant* assistant() { return m_window->findChild<ImportAssistant*>(); }
    ImportRowsModel& rows() { return *assistant()->findChild<ImportRowsModel*>(); }
    QString file(const QString& name, const QByteArray& content);
    void drop(const QString& path);
    /** Opens the assistant over what is pasted and goes on to the check. */
    void checkPasted(const QString& table);
    template <typename Widget> Widget* named(const QString& name)
    {
        for (Widget* widget : assistant()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    /** Waits until the keyboard is in the assistant. */
    void enter()
    {
        QVERIFY(assistant());
        assistant()->activateWindow();
        QTRY_VERIFY(assistant()->isAncestorOf(QApplication::focusWidget()));
    }
    /** Tab by Tab, as a person goes. */
    bool tabTo(QWidget* widget)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i) {
            press(Qt::Key_Tab);
        }
        return QApplication::focusWidget() == widget;
    }
    bool isSaid(const QString& words)
    {
        const QList<QLabel*> labels = assistant()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstImportAssistant::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tahaluf-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("import"));
}

void TstImportAssistant::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setLanguage(Language::English);
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    writeSample(m_folder->filePath(QStringLiteral("coalition.tahaluf")));
    QVERIFY(m_window->openAtStart(m_folder->filePath(QStringLiteral("coalition.tahaluf"))));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstImportAssistant::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
    QSettings().clear();
}

QString TstImportAssistant::file(const QString& name, const QByteArray& content)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TstImportAssistant::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent entering(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &entering);
    QVERIFY(entering.isAccepted());
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
    enter();
    QTRY_VERIFY(!assistant()->isBusy());
}

void TstImportAssistant::checkPasted(const QString& table)
{
    QApplication::clipboard()->setText(table);
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_I, Qt::ControlModifier);
    enter();
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(assistant()->step(), ImportAssistant::ColumnsStep);
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::CheckStep);
}

void TstImportAssistant::pastedTableGoesInAndOutAgain()
{
    const qint64 before = count();
    checkPasted(QStringLiteral("Name\tPhone\tMembership since\n"
                               "جمعية النور الساطع\t44001001\t15/1/1434\n"
                               "مركز التدريب\t44001002\t29/11/2012\n"));
    QCOMPARE(count(), before);
    QVERIFY(isSaid(QStringLiteral("2 rows will be written.")));

    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::ResultStep);
    QCOMPARE(count(), before + 2);
    QCOMPARE(body(QStringLiteral("جمعية النور الساطع"))->statusSince, QDate(2012, 11, 29));
    QVERIFY(isSaid(QStringLiteral("2 new, 0 changed, 0 unchanged.")));

    QVERIFY(tabTo(named<QPushButton>(QStringLiteral("Undo the import"))));
    press(Qt::Key_Space);
    QTRY_VERIFY(isSaid(QStringLiteral("The import was undone.")));
    QCOMPARE(count(), before);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!assistant());
}

void TstImportAssistant::aProbableDuplicateIsLinkedByKeys()
{
    const qint64 before = count();
    checkPasted(QStringLiteral("Name\tPhone\tE-mail\nوزاره العدل\t44009876\t\n"));
    QCOMPARE(rows().plannedRow(0)->fate, RowFate::Duplicate);
    const Member there = **records().members.findByUid(rows().plannedRow(0)->uid);
    // Left out unless somebody says otherwise: nothing would be written.
    QVERIFY(!named<QPushButton>(QStringLiteral("Import"))->isEnabled());
    QVERIFY(isSaid(there.name));

    QVERIFY(tabTo(named<QComboBox>(QStringLiteral("What is done with the chosen rows"))));
    press(Qt::Key_Down);
    QCOMPARE(rows().index(0, ImportRowsModel::DetailColumn).data().toString(),
             QStringLiteral("Change the one that is there"));
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::ResultStep);
    QCOMPARE(count(), before);
    const Member now = *records().members.get(there.id);
    QCOMPARE(now.phone, QStringLiteral("44009876"));
    QCOMPARE(now.email, there.email);
}

void TstImportAssistant::theLastImportIsUndoneLater()
{
    const qint64 before = count();
    checkPasted(QStringLiteral("Name\tPhone\nجمعية النور الساطع\t44001001\nمركز التدريب\t44001002\n"));
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::ResultStep);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!assistant());
    QCOMPARE(count(), before + 2);

    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    press(Qt::Key_I, Qt::ControlModifier);
    enter();
    QVERIFY(isSaid(QStringLiteral("Last import: 2 records, ")));
    QVERIFY(tabTo(named<QPushButton>(QStringLiteral("Undo the last import"))));
    press(Qt::Key_Space);
    QTRY_VERIFY(isSaid(QStringLiteral("The import was undone.")));
    QCOMPARE(count(), before);
    named<QPushButton>(QStringLiteral("Import another table"))->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(assistant()->step(), ImportAssistant::SourceStep);
    QVERIFY(!isSaid(QStringLiteral("Last import")));
    QVERIFY(tabTo(named<QPushButton>(QStringLiteral("Paste from the clipboard"))));
    press(Qt::Key_Return);
    QTRY_VERIFY(named<QPushButton>(QStringLiteral("Next"))->isEnabled());
}

void TstImportAssistant::chipsShowOneKindOfRows()
{
    checkPasted(QStringLiteral("Name\tSector\nجمعية النور الساطع\tngo\nمركز التدريب\tdragon\nوزارة العدل\tministry\n"));
    QCOMPARE(rows().rowCount(), 3);
    auto* wrong = named<QPushButton>(QStringLiteral("Wrong 1"));
    QVERIFY(wrong);
    wrong->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().plannedRow(0)->number, 3);
    QVERIFY(isSaid(QStringLiteral("dragon")));
    QVERIFY(!named<QPushButton>(QStringLiteral("Changed 0")));
}

void TstImportAssistant::aDroppedFileIsReadAndItsEncodingCanBeChanged()
{
    // Letters that ISO-8859-6 and windows-1256 both have: one of them for another sound.
    drop(file(QStringLiteral("office.csv"), "name,notes\n\xC8\xC7\xC8 \xC7\xE4\xC8,+974 4400 1001\n"));
    auto* encoding = named<QComboBox>(QStringLiteral("Encoding"));
    QCOMPARE(encoding->currentText(), QStringLiteral("windows-1256"));
    QCOMPARE(named<QComboBox>(QStringLiteral("Between the cells"))->currentText(), QStringLiteral("Comma  ,"));
    QCOMPARE(named<QComboBox>(QStringLiteral("What the rows are"))->currentData().toString(),
             QStringLiteral("members"));
    const auto cell = [this](int column) {
        return named<QTableView>(QStringLiteral("First rows of the table"))
            ->model()
            ->index(0, column)
            .data()
            .toString();
    };
    QCOMPARE(cell(1), Bidi::isolateCodes(QStringLiteral("+974 4400 1001")));
    encoding->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(encoding->currentText(), QStringLiteral("ISO-8859-6"));
    QTRY_VERIFY(!assistant()->isBusy());
    QCOMPARE(cell(0), QStringLiteral("باب الب"));
}

void TstImportAssistant::wrongRowsAreSavedMendedAndImportedAgain()
{
    const qint64 before = count();
    drop(file(QStringLiteral("bodies.csv"), "name,sector\nجمعية النور الساطع,ngo\nمركز التدريب,dragon\n"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::CheckStep);
    const QString path = m_folder->filePath(QStringLiteral("bodies-wrong.csv"));
    QTimer::singleShot(0, this, [&path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->selectedFiles(), QStringList{path});
        QMetaObject::invokeMethod(dialog, "accept");
    });
    QVERIFY(tabTo(named<QPushButton>(QStringLiteral("Save the wrong rows…"))));
    press(Qt::Key_Space);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QByteArray content = saved.readAll();
    QVERIFY(content.contains("Import: row,Import: column,Import: reason,"));
    QVERIFY(content.contains("مركز التدريب,dragon"));
    QVERIFY(!content.contains("النور"));
    enter();
    named<QPushButton>(QStringLiteral("Import"))->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::ResultStep);
    QCOMPARE(count(), before + 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!assistant());

    drop(file(QStringLiteral("bodies-wrong.csv"), content.replace(",dragon", ",education")));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::CheckStep);
    QCOMPARE(rows().plannedRow(0)->fate, RowFate::New);
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::ResultStep);
    QCOMPARE(body(QStringLiteral("مركز التدريب"))->sector, Sector::Education);
}

void TstImportAssistant::meaningsAreRememberedForTheSameHeadings()
{
    const auto open = [this] {
        drop(file(QStringLiteral("x.csv"), "Name,Desk line\nجمعية النور الساطع,44001001\nجهة,12\n"));
        press(Qt::Key_Return);
        return named<QComboBox>(QStringLiteral("Meaning of “Desk line”"));
    };
    QComboBox* line = open();
    // Each example for itself, so that the first one comes first in an Arabic line.
    QCOMPARE(named<QTableView>(QStringLiteral("What the columns mean"))->model()->index(1, 1).data().toString(),
             Bidi::isolateAuto(Bidi::isolateCodes(QStringLiteral("44001001"))) + QStringLiteral(" · ") +
                 Bidi::isolateAuto(QStringLiteral("12")));
    QCOMPARE(line->currentData().toString(), QString());
    QVERIFY(tabTo(line));
    QTest::keyClicks(line, QStringLiteral("Phone"));
    QCOMPARE(line->currentData().toString(), QStringLiteral("phone"));
    auto* key = named<QComboBox>(QStringLiteral("A row changes the record that has the same"));
    QVERIFY(tabTo(key));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(assistant()->step(), ImportAssistant::CheckStep);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!assistant());

    QCOMPARE(open()->currentData().toString(), QStringLiteral("phone"));
    QCOMPARE(named<QComboBox>(QStringLiteral("A row changes the record that has the same"))->currentData().toString(),
             QStringLiteral("name"));
}

void TstImportAssistant::escapeStopsAndLeavesNothingBehind()
{
    const qint64 before = count();
    QByteArray table = "Name\n";
    for (int i = 0; i < 6000; ++i) {
        table += "جمعية رقم " + QByteArray::number(i) + "\n";
    }
    drop(file(QStringLiteral("long.csv"), table));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(assistant()->isBusy());
    QTest::keyClick(assistant(), Qt::Key_Escape);
    QTRY_VERIFY(!assistant()->isBusy());
    QCOMPARE(assistant()->step(), ImportAssistant::ColumnsStep);
    QVERIFY(isSaid(QStringLiteral("The check was stopped.")));
    QCOMPARE(QApplication::focusWidget(), named<QComboBox>(QStringLiteral("Meaning of “Name”")));

    named<QPushButton>(QStringLiteral("Next"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(assistant()->step(), ImportAssistant::CheckStep, 60000);
    named<QPushButton>(QStringLiteral("Import"))->click();
    const auto* bar = assistant()->findChild<QProgressBar*>();
    QTRY_VERIFY(bar->value() > 0 || !assistant()->isBusy());
    QVERIFY(assistant()->isBusy());
    QTest::keyClick(assistant(), Qt::Key_Escape);
    QTRY_VERIFY(!assistant()->isBusy());
    QVERIFY(isSaid(QStringLiteral("The import was stopped. Nothing was imported.")));
    QCOMPARE(count(), before);
}

void TstImportAssistant::faultsOfTheFileAreSaid()
{
    drop(file(QStringLiteral("bad.csv"), "name,phone\nجهة,1\n\"جهة,2\n"));
    QVERIFY(isSaid(QStringLiteral("Row 3")));
    QVERIFY(!named<QPushButton>(QStringLiteral("Next"))->isEnabled());
    assistant()->takeFile(file(QStringLiteral("head.csv"), "name,phone\n"));
    QTRY_VERIFY(isSaid(QStringLiteral("no rows")));
    QVERIFY(!named<QPushButton>(QStringLiteral("Next"))->isEnabled());
}

void TstImportAssistant::aSheetIsChosenAmongSeveral()
{
    drop(QStringLiteral(TEST_DATA_DIR "/ugly/a-sheet-by-name.xlsx"));
    auto* sheet = named<QComboBox>(QStringLiteral("Sheet"));
    QCOMPARE(sheet->currentText(), QStringLiteral("ملاحظات"));
    QCOMPARE(sheet->count(), 2);
    sheet->setFocus();
    press(Qt::Key_Down);
    QTRY_VERIFY(!assistant()->isBusy());
    QCOMPARE(named<QTableView>(QStringLiteral("First rows of the table"))->model()->index(0, 0).data().toString(),
             QStringLiteral("جمعية النور الساطع"));
    QCOMPARE(sheet->currentText(), QStringLiteral("جهات"));
}

QTEST_MAIN(TstImportAssistant)
#include "TstImportAssistant.moc"
