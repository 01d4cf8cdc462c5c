// SPDX-License-Identifier: GPL-3.0-or-later
// How a secretary looks at a list, by keys: columns, order, groups and saved views.
#include "pages/ListRoom.h"
#include "records/ColumnsDialog.h"
#include "records/ListViews.h"
#include "storage/Transaction.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace tahaluf;

class TstListViews : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesFromTheButtonsOverTheChipsToTheList();
    void groupsAndFoldsByKeys();
    void keepsTheViewOfAList();
    void sortsByAColumnThatIsNotShown();
    void savesAViewWithItsFilters();
    void savesAViewOfSeveralValues();
    void choosesColumnsByKeys();
    void movesAColumnWithItsHead();
    void showsARecordOfAFoldedGroup();
    void keepsTheChoiceWhenTheListIsReadAgain();
    void makesRoomForLongNumbers();
    void sharesTheRoomOfAWideWindow();
};

void TstListViews::tabGoesFromTheButtonsOverTheChipsToTheList()
{
    ListRoom room;
    room.page->filters().set(QStringLiteral("state"), QStringLiteral("recorded"), QStringLiteral("Recorded"));
    QStringList passed;
    for (int i = 0; i < 20 && !passed.contains(QStringLiteral("Recycle bin")); ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QWidget* stop = QApplication::focusWidget();
        QVERIFY2(!stop->accessibleName().isEmpty(), stop->metaObject()->className());
        passed.prepend(stop->accessibleName());
    }
    QCOMPARE(passed,
             (QStringList{QStringLiteral("Recycle bin"),
                          QStringLiteral("View"),
                          QStringLiteral("Kind: Proposal. Press to take this filter away."),
                          QStringLiteral("State: Recorded. Press to take this filter away."),
                          QStringLiteral("Filter by Meeting"),
                          QStringLiteral("Filter by Body"),
                          QStringLiteral("Filter by Theme"),
                          QStringLiteral("Add a filter")}));
}

void TstListViews::groupsAndFoldsByKeys()
{
    ListRoom room;
    room.give(0, 1);
    room.give(1, 1);
    room.view({QStringLiteral("Group by"), QStringLiteral("Theme")});
    QCOMPARE(room.rows(),
             (QStringList{room.themes[1].name + QStringLiteral(" (2)"),
                          room.entries[1].text,
                          room.entries[0].text,
                          QStringLiteral("Without: Theme (1)"),
                          room.entries[2].text}));
    QVERIFY2(room.page->countSentence().contains(QLatin1Char('3')), qPrintable(room.page->countSentence()));

    RecordListView& list = room.page->list();
    list.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(list.currentIndex().row(), 0);
    press(Qt::Key_Return);
    QCOMPARE(room.rows().size(), 3);
    press(Qt::Key_Space);
    QCOMPARE(room.rows().size(), 5);
    // As in a tree: away from where reading begins opens.
    const bool isRightToLeft = list.layoutDirection() == Qt::RightToLeft;
    press(isRightToLeft ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(room.rows().size(), 3);
    press(isRightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(room.rows().size(), 5);
    press(Qt::Key_Down);
    QCOMPARE(list.currentId(), room.entries[1].id.value());

    room.view({QStringLiteral("Fold all groups")});
    QCOMPARE(room.rows().size(), 2);
    room.view({QStringLiteral("Group by"), QStringLiteral("No groups")});
    QCOMPARE(room.rows().size(), 3);
}

void TstListViews::keepsTheViewOfAList()
{
    ListRoom room;
    room.view({QStringLiteral("Group by"), QStringLiteral("State")});
    room.view({QStringLiteral("Sort by"), QStringLiteral("Text as given")});
    const QStringList before = room.rows();
    QCOMPARE(before.size(), 4);
    QCOMPARE(before[1], room.entries[1].text);
    room.open();
    QCOMPARE(room.rows(), before);
    room.view({QStringLiteral("As at first")});
    QCOMPARE(room.rows().size(), 3);
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("lists/proposals")).isEmpty());
}

void TstListViews::sortsByAColumnThatIsNotShown()
{
    ListRoom room;
    room.view({QStringLiteral("Sort by"), QStringLiteral("Recorded at")});
    QCOMPARE(room.rows().front(), room.entries[0].text);
    QVERIFY(!room.page->list().shownFields().contains(QStringLiteral("recorded_at")));
    room.view({QStringLiteral("Sort by"), QStringLiteral("From last to first")});
    QCOMPARE(room.rows().front(), room.entries[2].text);
}

void TstListViews::savesAViewWithItsFilters()
{
    ListRoom room;
    room.give(0, 1);
    room.page->filters().set(QStringLiteral("theme"), room.themes[1].id.value(), room.themes[1].name);
    QCOMPARE(room.rows().size(), 1);
    answerDialog([](QDialog* dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Prevention first"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    room.view({QStringLiteral("Save this view…")});
    QCOMPARE(room.page->views().viewName(), QStringLiteral("Prevention first"));
    QVERIFY(room.page->views().button()->text().contains(QStringLiteral("Prevention first")));
    room.page->filters().clear();
    QCOMPARE(room.rows().size(), 3);
    QCOMPARE(room.page->views().viewName(), QString());

    // The file keeps it, not the settings of this computer.
    QSettings().clear();
    room.open();
    room.view({QStringLiteral("Prevention first")});
    QCOMPARE(room.rows(), QStringList{room.entries[0].text});
    room.view({QStringLiteral("Remove a saved view"), QStringLiteral("Prevention first")});
    Result<std::vector<SavedView>> left = SavedViews(room.workspace->database(), QStringLiteral("proposals")).all();
    QVERIFY(left && left->empty());
}

void TstListViews::savesAViewOfSeveralValues()
{
    ListRoom room;
    VERIFY_DONE(room.workspace->entries().withdraw(room.entries[0].id, QStringLiteral("سحبه مقدمه")));
    room.give(0, 0);
    room.give(1, 1);
    room.page->filters().set(
        QStringLiteral("theme"), QVariantList{room.themes[0].id.value(), room.themes[1].id.value()}, {});
    QCOMPARE(room.rows(), (QStringList{room.entries[1].text, room.entries[0].text}));
    room.page->filters().set(
        QStringLiteral("state"), QVariantList{QStringLiteral("recorded"), QStringLiteral("withdrawn")}, {});
    SavedViews saved(room.workspace->database(), QStringLiteral("proposals"));
    VERIFY_DONE(saved.save({QStringLiteral("mine"), {}, room.page->filters().active()}));
    room.page->filters().clear();
    QCOMPARE(room.rows().size(), 3);
    room.view({QStringLiteral("mine")});
    QCOMPARE(room.rows(), (QStringList{room.entries[1].text, room.entries[0].text}));
    QCOMPARE(room.page->filters().active().back().label, QStringLiteral("Recorded or Withdrawn"));
}

void TstListViews::choosesColumnsByKeys()
{
    ListRoom room;
    answerDialog([](QDialog* window) {
        auto* dialog = qobject_cast<ColumnsDialog*>(window);
        QListWidget& list = *dialog->list();
        QCOMPARE(QApplication::focusWidget(), &list);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier); // the number after the text
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Space); // no body
        QTest::keyClick(&list, Qt::Key_End);
        QTest::keyClick(&list, Qt::Key_Space); // the last field of all
        list.setCurrentRow(1);
        dialog->width()->setFocus();
        QTest::keyClick(dialog->width(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog->width(), QStringLiteral("140"));
        QTest::keyClick(dialog->width(), Qt::Key_Return);
    });
    room.view({QStringLiteral("Columns…")});
    QCOMPARE(room.page->list().shownFields(),
             (QStringList{QStringLiteral("text"),
                          QStringLiteral("number"),
                          QStringLiteral("theme"),
                          QStringLiteral("state"),
                          QStringLiteral("due_on")}));
    const auto number = static_cast<int>(room.page->model().request().columns.indexOf(QStringLiteral("number")));
    QCOMPARE(room.page->list().columnWidth(number), 140);
    room.open();
    QCOMPARE(room.page->list().shownFields().first(), QStringLiteral("text"));
    QCOMPARE(room.page->list().columnWidth(number), 140);
}

void TstListViews::movesAColumnWithItsHead()
{
    ListRoom room;
    room.page->list().horizontalHeader()->moveSection(4, 0);
    const QStringList moved{QStringLiteral("state"),
                            QStringLiteral("number"),
                            QStringLiteral("text"),
                            QStringLiteral("member"),
                            QStringLiteral("theme")};
    QTRY_COMPARE(room.page->model().request().columns.mid(0, 5), moved);
    QCOMPARE(room.page->list().shownFields(), moved);
    room.open();
    QCOMPARE(room.page->list().shownFields(), moved);
}

void TstListViews::showsARecordOfAFoldedGroup()
{
    ListRoom room;
    room.view({QStringLiteral("Group by"), QStringLiteral("State")});
    room.view({QStringLiteral("Fold all groups")});
    QCOMPARE(room.rows().size(), 1);
    room.page->showRecord(room.entries[1].id.value());
    QCOMPARE(room.rows().size(), 4);
    QCOMPARE(room.page->list().currentId(), room.entries[1].id.value());
}

void TstListViews::keepsTheChoiceWhenTheListIsReadAgain()
{
    ListRoom room;
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const std::vector<qint64> chosen = room.page->list().selectedIds();
    QCOMPARE(chosen.size(), std::size_t(2));
    room.view({QStringLiteral("Sort by"), QStringLiteral("Number")});
    std::vector<qint64> now = room.page->list().selectedIds();
    std::reverse(now.begin(), now.end());
    QCOMPARE(now, chosen);
}

void TstListViews::makesRoomForLongNumbers()
{
    ListRoom room;
    const RecordTableModel& model = room.page->model();
    const RecordListView& list = room.page->list();
    int column = 0;
    while (column < model.columnCount() && model.field(column)->key != QLatin1String("number")) {
        ++column;
    }
    QVERIFY(column < model.columnCount());
    {
        Result<Transaction> transaction = Transaction::begin(room.workspace->journal());
        VERIFY_DONE(transaction);
        for (int i = 1; i <= 1000; ++i) {
            Entry entry;
            entry.number = QStringLiteral("خ-%1").arg(100000 + i);
            entry.text = QStringLiteral("نص");
            VERIFY_DONE(room.workspace->records().entries.insert(entry));
        }
        VERIFY_DONE(transaction->commit());
    }
    QTRY_VERIFY(model.isCounted() && model.rowCount() > 1000);
    QString longest;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString number = model.index(row, column).data().toString();
        longest = number.size() > longest.size() ? number : longest;
    }
    QVERIFY2(longest.contains(QStringLiteral("10")), qPrintable(longest));
    constexpr int CellPadding = 16;
    QTRY_VERIFY(list.columnWidth(column) >= list.fontMetrics().horizontalAdvance(longest) + CellPadding);
}

// The longest text takes what is left, but not while the name of a body beside it is cut off.
void TstListViews::sharesTheRoomOfAWideWindow()
{
    ListRoom room;
    RecordListView& list = room.page->list();
    const QStringList columns = room.page->model().request().columns;
    const auto text = static_cast<int>(columns.indexOf(QStringLiteral("text")));
    const auto member = static_cast<int>(columns.indexOf(QStringLiteral("member")));
    const auto state = static_cast<int>(columns.indexOf(QStringLiteral("state")));
    list.setFixedWidth(700);
    QCoreApplication::processEvents();
    const int narrow = list.columnWidth(member);
    const int label = list.columnWidth(state);
    list.setFixedWidth(1500);
    QTRY_VERIFY(list.columnWidth(member) > 3 * narrow / 2);
    QVERIFY(list.columnWidth(text) > list.columnWidth(member));
    QCOMPARE(list.columnWidth(state), label);
    list.setFixedWidth(700);
    QTRY_COMPARE(list.columnWidth(member), narrow);
    // A width that the person gave is left alone.
    list.horizontalHeader()->resizeSection(member, 90);
    list.setFixedWidth(1500);
    QCoreApplication::processEvents();
    QCOMPARE(list.columnWidth(member), 90);
}

QTEST_MAIN(TstListViews)
#include "TstListViews.moc"
