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
            QCOMPARE(model.index(row, 1).data().toString(), QStringLiteral("مقترح رقم %1").arg(2500 - row));
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

    void sortsTextsByLettersAndNumbersByValue()
    {
        RecordsFixture f;
        const QStringList sorted{QStringLiteral("أكاديمية الشرطة"),
                                 QStringLiteral("البند 2"),
                                 QStringLiteral("البند 10"),
                                 QStringLiteral("التدريب"),
                                 QStringLiteral("تدريب ثانٍ"),
                                 QStringLiteral("zebra")};
        for (const int place : {4, 2, 5, 0, 3, 1}) {
            Entry entry;
            entry.meeting = f.meeting.id;
            entry.text = sorted[place];
            VERIFY_DONE(f.workspace->entries().record(entry));
        }
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(proposals());
        model.sort(1, Qt::AscendingOrder);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown << model.index(row, 1).data(RecordTableModel::PlainRole).toString();
        }
        QCOMPARE(shown, sorted);
    }

    void ordersAListInMemoryAsSqlDoes()
    {
        RecordsFixture f;
        f.addProposals(40);
        // Alike for longer than what is compared at once, one the beginning of another, twice the same.
        const QString part = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات ");
        for (const QString& text : {part + part + u'ب', part + u'3', part, part + part + u'ا', part + u'٢', part}) {
            Entry entry;
            entry.text = text;
            entry.member = f.justice.id;
            entry.meeting = f.meeting.id;
            QVERIFY(f.workspace->entries().record(entry));
        }
        for (const QString& field : {QStringLiteral("text"), QStringLiteral("member"), QStringLiteral("theme")}) {
            for (const bool isDescending : {false, true}) {
                ListRequest request = proposals();
                request.sortField = field;
                request.isDescending = isDescending;
                const auto list = ListQuery::prepare(f.workspace->database(), f.workspace->catalog(), request);
                const Result<ListOrder> inMemory = list->order();
                const Result<ListOrder> inSql = list->order(1000);
                QVERIFY(inMemory && inSql);
                QCOMPARE(inMemory->ids.size(), std::size_t(46));
                QCOMPARE(inMemory->ids, inSql->ids);
            }
        }
    }

    void groupsRecordsUnderHeadsThatFold()
    {
        RecordsFixture f;
        f.addProposals(5); // the interior's are the first, third and fifth
        ListRequest request = proposals();
        request.groupField = QStringLiteral("member");
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest(request);
        QCOMPARE(model.recordCount(), 5);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(texts(model),
                 (QStringList{f.interior.name + QStringLiteral(" (3)"),
                              QStringLiteral("مقترح رقم 5"),
                              QStringLiteral("مقترح رقم 3"),
                              QStringLiteral("مقترح رقم 1"),
                              f.justice.name + QStringLiteral(" (2)"),
                              QStringLiteral("مقترح رقم 4"),
                              QStringLiteral("مقترح رقم 2")}));
        QCOMPARE(model.idAt(0), 0);
        const qint64 last = model.idAt(6);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setFolded(0, true);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(last), 3);

        // What is folded stays folded when a record changes its group.
        Result<std::unique_ptr<RecordDraft>> moved = f.workspace->store(QStringLiteral("proposals"))->open(last);
        (*moved)->setValue((*moved)->entity().indexOf(QStringLiteral("member")), f.interior.id.value());
        VERIFY_DONE((*moved)->save());
        QCOMPARE(texts(model),
                 (QStringList{f.interior.name + QStringLiteral(" (4)"),
                              f.justice.name + QStringLiteral(" (1)"),
                              QStringLiteral("مقترح رقم 4")}));
        QCOMPARE(model.rowOf(last), -1);
        model.setFolded(0, false);
        QCOMPARE(model.rowOf(last), 3);
    }

    void namesTheGroupOfRecordsWithoutAValueLast()
    {
        RecordsFixture f;
        f.addProposals(2);
        Result<std::vector<Entry>> entries = f.workspace->records().entries.where(QStringLiteral("1 = 1"), {});
        Result<std::vector<Theme>> themes = f.workspace->records().themes.where(QStringLiteral("1 = 1"), {});
        entries->front().theme = themes->front().id;
        VERIFY_DONE(f.workspace->records().entries.update(entries->front()));
        ListRequest request = proposals();
        request.groupField = QStringLiteral("theme");
        RecordTableModel model(*f.workspace, f.context.phrasebook());
        model.setRequest(request);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), themes->front().name + QStringLiteral(" (1)"));
        const FieldInfo& theme = *f.workspace->catalog().find(QStringLiteral("proposals"))->field("theme");
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Without: %1 (1)").arg(theme.label()));
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
    /** The heads of groups and the texts of records, from top to bottom. */
    static QStringList texts(const RecordTableModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.index(row, model.isHead(row) ? 0 : 1).data().toString();
        }
        return all;
    }

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
