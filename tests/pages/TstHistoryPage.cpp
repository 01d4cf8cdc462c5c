// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/BinPart.h"
#include "pages/ChangesPart.h"
#include "pages/HistoryFilters.h"
#include "pages/HistoryPage.h"
#include "pages/PagesFixture.h"
#include "records/HistoryDialog.h"
#include "records/RecordDetail.h"
#include "storage/UndoStack.h"
#include "support/Verify.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace tahaluf;

/** The history of one record and of the file, and the recycle bin, as a secretary reads them. */
class TstHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void theDetailOpensItsHistory();
    void beforeAndAfterStandBesideEachOther();
    void anyTwoMomentsAreCompared();
    void theRecordGoesBackAndTheListShowsIt();
    void partsAreShownOnWish();
    void thePageListsCommandsAndTakesOneBack();
    void theBinRestores();

private:
    static QString cell(const QTableView& list, int row, int column)
    {
        return list.model()->index(row, column).data().toString();
    }
    /** A proposal whose text was written three times. */
    static Entry written(PagesFixture& f)
    {
        Entry entry = f.recorded(QStringLiteral("إنشاء خط ساخن"));
        f.advance(60);
        (void)f.workspace->entries().correctText(entry.id, QStringLiteral("إنشاء خط ساخن وطني"));
        f.advance(60);
        (void)f.workspace->entries().correctText(entry.id, QStringLiteral("إنشاء خط ساخن وطني مجاني"));
        return entry;
    }
};

void TstHistoryPage::theDetailOpensItsHistory()
{
    PagesFixture f;
    const Entry entry = written(f);
    const auto page = f.page(QStringLiteral("proposals"));
    page->showRecord(entry.id.value());
    auto* button = page->detail().findChild<QPushButton*>(QStringLiteral("recordHistory"));
    QVERIFY(button && button->isVisible());
    int rows = 0;
    answerDialog([&](QDialog* dialog) {
        auto* history = qobject_cast<HistoryDialog*>(dialog);
        QVERIFY(history);
        rows = history->list().model()->rowCount();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(rows, 3);
}

void TstHistoryPage::beforeAndAfterStandBesideEachOther()
{
    PagesFixture f;
    const Entry entry = written(f);
    HistoryDialog dialog(f.context, QStringLiteral("proposals"), entry.uid);
    dialog.show();
    QCOMPARE(dialog.list().model()->rowCount(), 3);
    QVERIFY(cell(dialog.list(), 0, 1).contains(QStringLiteral("1434")));
    QVERIFY(cell(dialog.list(), 0, 3).contains(QStringLiteral("النص كما ورد")));
    QCOMPARE(dialog.view().changes().size(), std::size_t(1));
    QCOMPARE(dialog.view().changes().front().before, QStringLiteral("إنشاء خط ساخن وطني"));
    QCOMPARE(dialog.view().changes().front().after, QStringLiteral("إنشاء خط ساخن وطني مجاني"));
    // The word that is new is marked.
    bool isMarked = false;
    for (const QLabel* label : dialog.view().findChildren<QLabel*>()) {
        isMarked =
            isMarked || (label->textFormat() == Qt::RichText && label->text().contains(QStringLiteral("مجاني")) &&
                         label->text().contains(QStringLiteral("underline")));
    }
    QVERIFY(isMarked);
}

void TstHistoryPage::anyTwoMomentsAreCompared()
{
    PagesFixture f;
    const Entry entry = written(f);
    HistoryDialog dialog(f.context, QStringLiteral("proposals"), entry.uid);
    dialog.show();
    dialog.list().setCurrentIndex(dialog.list().model()->index(2, 0));
    dialog.comparison().setCurrentIndex(1); // today
    QCOMPARE(dialog.view().changes().size(), std::size_t(1));
    QCOMPARE(dialog.view().changes().front().before, QStringLiteral("إنشاء خط ساخن"));
    QCOMPARE(dialog.view().changes().front().after, QStringLiteral("إنشاء خط ساخن وطني مجاني"));
    dialog.comparison().setCurrentIndex(3); // the second of the two other moments, newest first
    QCOMPARE(dialog.view().changes().front().after, QStringLiteral("إنشاء خط ساخن وطني"));
}

void TstHistoryPage::theRecordGoesBackAndTheListShowsIt()
{
    PagesFixture f;
    const Entry entry = written(f);
    HistoryDialog dialog(f.context, QStringLiteral("proposals"), entry.uid);
    dialog.show();
    QVERIFY(!dialog.revertButton().isEnabled()); // the newest state is today's
    dialog.list().setCurrentIndex(dialog.list().model()->index(2, 0));
    QVERIFY(dialog.revertButton().isEnabled());
    QTest::mouseClick(&dialog.revertButton(), Qt::LeftButton);
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(f.workspace->records().entries.get(entry.id)->text, QStringLiteral("إنشاء خط ساخن"));
    QCOMPARE(dialog.list().model()->rowCount(), 4);
    QCOMPARE(dialog.list().currentIndex().row(), 0);
}

void TstHistoryPage::partsAreShownOnWish()
{
    PagesFixture f;
    HistoryDialog dialog(f.context, QStringLiteral("meetings"), f.meeting.uid);
    dialog.show();
    const int own = dialog.list().model()->rowCount();
    dialog.partsBox().setChecked(true);
    QVERIFY(dialog.list().model()->rowCount() >= own + 2); // the two agenda items
    QVERIFY(!dialog.revertButton().isEnabled());
}

void TstHistoryPage::thePageListsCommandsAndTakesOneBack()
{
    PagesFixture f;
    const Entry entry = written(f);
    HistoryPage page(f.context);
    page.resize(1100, 700);
    page.show();
    ChangesPart& changes = page.changes();
    QVERIFY(cell(changes.list(), 0, 3).contains(QStringLiteral("تعديل المقترح")));
    const int before = changes.list().model()->rowCount();
    QTest::mouseClick(&changes.undoButton(), Qt::LeftButton);
    QCOMPARE(f.workspace->records().entries.get(entry.id)->text, QStringLiteral("إنشاء خط ساخن وطني"));
    QTRY_COMPARE(changes.list().model()->rowCount(), before + 1);

    changes.filters().kindBox().setCurrentIndex(changes.filters().kindBox().findData(QStringLiteral("people")));
    for (int row = 0; row < changes.list().model()->rowCount(); ++row) {
        QVERIFY(cell(changes.list(), row, 3).contains(QStringLiteral("ممثل")));
    }
}

void TstHistoryPage::theBinRestores()
{
    PagesFixture f;
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    VERIFY_DONE(f.workspace->records().themes.insert(theme));
    VERIFY_DONE(f.workspace->records().themes.remove(theme.id));
    HistoryPage page(f.context);
    page.resize(1100, 700);
    page.show();
    page.tabs().setCurrentIndex(1);
    BinPart& bin = page.bin();
    QCOMPARE(bin.list().model()->rowCount(), 1);
    QVERIFY(cell(bin.list(), 0, 1).contains(QStringLiteral("التوعية")));
    QTest::mouseClick(&bin.restoreButton(), Qt::LeftButton);
    QTRY_COMPARE(bin.list().model()->rowCount(), 0);
    QVERIFY(!bin.restoreButton().isEnabled());
    const auto all = f.workspace->records().themes.all();
    QVERIFY(std::any_of(all->begin(), all->end(), [&](const Theme& each) { return each.id == theme.id; }));
}

QTEST_MAIN(TstHistoryPage)
#include "TstHistoryPage.moc"
