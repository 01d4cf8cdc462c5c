// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "records/RecordsFixture.h"
#include "records/RecordTableModel.h"
#include "support/Verify.h"

#include <QAbstractItemModelTester>

using namespace tahaluf;

class TstRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void readsOnlyTheWindowThatIsLookedAt()
    {
        RecordsFixture f;
        f.addProposals(1000);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.windowsRead(), 0);

        // The newest comes first.
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("مقترح رقم 1000"));
        QCOMPARE(model.index(750, 1).data().toString(), QStringLiteral("مقترح رقم 250"));
        QCOMPARE(model.windowsRead(), 2);
        QCOMPARE(model.loadedRows(), 2 * RecordTableModel::WindowSize);
    }

    void arabicTextKeepsItsDirectionInAnEnglishList()
    {
        const RecordsFixture f;
        const FieldInfo& text = *f.workspace->catalog().find(QStringLiteral("proposals"))->field("text");
        const QString sentence = QStringLiteral("توحيد نموذج الإحالة.");
        const QString english = CellText(Phrasebook(Language::English)).line(text, sentence);
        QCOMPARE(english, Bidi::isolateAuto(sentence));
        QCOMPARE(CellText::plain(english), sentence);
        QCOMPARE(CellText(Phrasebook(Language::Arabic)).line(text, sentence), sentence);
    }

    void keepsFewWindowsWhenTheWholeListIsScrolled()
    {
        RecordsFixture f;
        f.addProposals(2500);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.idAt(row) > 0);
        }
        QCOMPARE(model.windowsRead(), 25);
        QVERIFY(model.loadedRows() <= 1200);
    }

    void showsTheFirstPartOfALongListBeforeItIsCounted()
    {
        RecordsFixture f;
        f.addProposals(2500);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest(proposals(), RecordTableModel::Counting::FirstPart);
        QVERIFY(!model.isCounted());
        QCOMPARE(model.rowCount(), RecordTableModel::FirstRows + 1);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("مقترح رقم 2500"));
        QCOMPARE(model.index(2000, 1).data().toString(), QStringLiteral("مقترح رقم 500"));

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy counted(&model, &RecordTableModel::countChanged);
        model.countWhole();
        model.countWhole();
        QVERIFY(model.isCounted());
        QCOMPARE(model.rowCount(), 2500);
        QCOMPARE(model.index(2499, 1).data().toString(), QStringLiteral("مقترح رقم 1"));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void countsAShortListAtOnce()
    {
        RecordsFixture f;
        f.addProposals(3);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals(), RecordTableModel::Counting::FirstPart);
        QVERIFY(model.isCounted());
        QCOMPARE(model.rowCount(), 3);
    }

    void countsALongListWhenARecordComesBeforeItWasCounted()
    {
        RecordsFixture f;
        f.addProposals(2100);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest(proposals(), RecordTableModel::Counting::FirstPart);
        f.addProposals(1);
        QVERIFY(model.isCounted());
        QCOMPARE(model.rowCount(), 2101);
        QCOMPARE(model.index(0, 0).data(RecordTableModel::PlainRole).toString(), QStringLiteral("ت 2-2101"));
    }

    void keepsTheRulesOfModelsWhileRecordsComeAndGo()
    {
        RecordsFixture f;
        f.addProposals(3);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest(proposals());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        f.addProposals(1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(0, 0).data(RecordTableModel::PlainRole).toString(), QStringLiteral("ت 2-004"));

        const qint64 gone = model.idAt(1);
        VERIFY_DONE(f.workspace->store(QStringLiteral("proposals"))->remove(gone));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowOf(gone), -1);

        VERIFY_DONE(f.workspace->store(QStringLiteral("proposals"))->restore(gone));
        QCOMPARE(model.rowOf(gone), 1);
        QCOMPARE(reset.size(), 0);
    }

    void showsAChangedRecordAndAChangedLink()
    {
        RecordsFixture f;
        f.addProposals(2);
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals());
        QCOMPARE(model.index(1, 2).data().toString(), f.interior.name);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        VERIFY_DONE(f.workspace->entries().correctText(EntryId(model.idAt(1)), QStringLiteral("نص مصحَّح")));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("نص مصحَّح"));
        VERIFY_DONE(f.workspace->members().rename(
            f.interior.id, QStringLiteral("وزارة الداخلية والأمن"), {}, QDate(2012, 12, 1)));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("وزارة الداخلية والأمن"));
        QVERIFY(changed.size() >= 2);
    }

    void leavesOutWhatNoLongerMeetsTheFilter()
    {
        RecordsFixture f;
        f.addProposals(3);
        ListRequest request = proposals();
        request.filters = {{QStringLiteral("state"), {QStringLiteral("recorded")}}};
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(request);
        const EntryId second(model.idAt(1));
        VERIFY_DONE(f.workspace->entries().withdraw(second, QStringLiteral("سحبه مقدمه")));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(second.value()), -1);
    }

    void sortsByItsHeads()
    {
        RecordsFixture f;
        ListRequest request;
        request.entity = QStringLiteral("members");
        request.columns = QStringList{QStringLiteral("name"), QStringLiteral("relevance")};
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(request);
        const QString first = model.index(0, 0).data().toString();
        const QString last = model.index(model.rowCount() - 1, 0).data().toString();
        QVERIFY(first != last);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), last);
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), first);
    }

    void showsNumbersInOrderAndGivesThemWithoutMarks()
    {
        RecordsFixture f;
        f.addProposals(1);
        RecordTableModel model(*f.workspace, Phrasebook(Language::Arabic, DigitShapes::ArabicIndic));
        model.setRequest(proposals());
        const QModelIndex number = model.index(0, 0);
        QCOMPARE(number.data().toString(), Bidi::isolateReference(QStringLiteral("ت ٢-٠٠١")));
        QCOMPARE(number.data(RecordTableModel::PlainRole).toString(), QStringLiteral("ت ٢-٠٠١"));
        QCOMPARE(model.index(0, 3).data(RecordTableModel::StoredRole).toString(), QStringLiteral("recorded"));
        QCOMPARE(model.index(0, 3).data(RecordTableModel::ChoiceRole).toInt(), static_cast<int>(EntryState::Recorded));
    }

    void showsMarkupInTooltipsAsText()
    {
        RecordsFixture f;
        Entry entry;
        entry.meeting = f.meeting.id;
        entry.text = QStringLiteral("<img src=file:///etc/hostname> نص");
        VERIFY_DONE(f.workspace->entries().record(entry));
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals());
        const QString tip = model.index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
    }

    void saysWhenAFieldIsNotKnown()
    {
        RecordsFixture f;
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        QSignalSpy failed(&model, &RecordTableModel::failed);
        ListRequest request = proposals();
        request.columns << QStringLiteral("no_such_field");
        model.setRequest(request);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

private:
    static ListRequest proposals()
    {
        ListRequest request;
        request.entity = QStringLiteral("proposals");
        request.columns = QStringList{
            QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("member"), QStringLiteral("state")};
        return request;
    }
};

QTEST_MAIN(TstRecordTableModel)
#include "TstRecordTableModel.moc"
