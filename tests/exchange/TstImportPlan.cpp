// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Csv.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "exchange/PastedTable.h"
#include "storage/ChangeLog.h"
#include "storage/ChangeUndo.h"
#include "support/SampleWorkspace.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

using namespace tahaluf;

/** What an import says beforehand, and that it then does just that. */
class TstImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowIsNamedForWhatItIs();
    void changesShowBothValuesAndLinksByTitle();
    void duplicatesAreFoundByNameTelephoneAndAddress_data();
    void duplicatesAreFoundByNameTelephoneAndAddress();
    void twoRowsOfTheSameFileAreFoundToo();
    void aDuplicateIsLinkedLeftOutOrTakenAsNew();
    void emptyCellsOfALinkedRowChangeNothing();
    void aLongTextIsNamedByItsBeginning();
    void nothingIsWritten();
    void refusedRowsLeaveNothingForLaterOnes();
    void aRowMayNameALaterOne();
    void whatIsMadeBesidesIsCounted();
    void columnsAreTakenByPlace();
    void theGuessTakesEachMeaningOnce();
    void stoppingLeavesNothingBehind();
    void anImportIsUndoneAsAWhole();
    void anUndoIsRefusedWhereSomethingCameAfter();
    void cellsFromTheClipboardAreATable_data();
    void cellsFromTheClipboardAreATable();

private:
    static ImportTable table(const QByteArray& csv)
    {
        Result<ImportTable> read = Csv::read(csv);
        return read ? *read : ImportTable{};
    }
    RecordAccess access() { return recordAccess(*m_workspace); }
    Result<ImportPlan> plan(const QByteArray& csv, const ImportOptions& options)
    {
        return ImportPlan::make(access(), options, table(csv));
    }
    Result<ImportReport> run(const QByteArray& csv, const ImportOptions& options)
    {
        return ImportRun(access(), options).run(table(csv));
    }
    static ImportOptions into(const QString& entity, const QString& key = {})
    {
        ImportOptions options;
        options.entity = entity;
        options.key = key;
        return options;
    }
    QByteArray head() { return ChangeLog::head(m_workspace->database())->toUtf8(); }
    std::optional<Member> body(const QString& name)
    {
        const auto found = m_workspace->records().members.where(QStringLiteral("name = ? AND deleted = 0"), {name});
        return found && found->size() == 1 ? std::optional(found->front()) : std::nullopt;
    }

    std::unique_ptr<Workspace> m_workspace;
};

void TstImportPlan::init()
{
    m_workspace = sampleInMemory();
}

void TstImportPlan::everyRowIsNamedForWhatItIs()
{
    const auto made = plan("الاسم,البريد الإلكتروني,sector\n"
                           "جمعية الضياء,,ngo\n"
                           "وزارة العدل,new@moj.example,ministry\n"
                           "وزاره الأعمال والتجارة,,ministry\n"
                           "هيئة,x@y.example,dragon\n",
                           into(QStringLiteral("members"), QStringLiteral("name")));
    VERIFY_DONE(made);
    QCOMPARE(made->rows().size(), std::size_t(4));
    QCOMPARE(made->rows()[0].fate, RowFate::New);
    QCOMPARE(made->rows()[0].title, QStringLiteral("جمعية الضياء"));
    QCOMPARE(made->rows()[1].fate, RowFate::Changed);
    QVERIFY(made->rows()[1].record > 0);
    QCOMPARE(made->rows()[2].fate, RowFate::Changed);
    QCOMPARE(made->rows()[3].fate, RowFate::Wrong);
    QCOMPARE(made->rows()[3].number, 5);
    QCOMPARE(made->rows()[3].column, QStringLiteral("sector"));
    QVERIFY(made->rows()[3].reason.contains(QStringLiteral("dragon")));
    QCOMPARE(made->count(RowFate::Changed), 2);
}

void TstImportPlan::changesShowBothValuesAndLinksByTitle()
{
    const Person person = m_workspace->records().people.where(QStringLiteral("member IS NOT NULL"), {})->front();
    const QByteArray csv = "uid,position,member\n" + person.uid.toUtf8() + ",مستشار,وزارة العدل\n";
    const QString before = m_workspace->records().members.get(person.member)->name;
    QVERIFY(before != QStringLiteral("وزارة العدل"));

    const auto made = plan(csv, into(QStringLiteral("people")));

    VERIFY_DONE(made);
    const PlannedRow& row = made->rows().front();
    QCOMPARE(row.fate, RowFate::Changed);
    QCOMPARE(row.title, person.fullName);
    const EntityInfo& entity = specOf<Person>().info();
    QCOMPARE(row.changes.size(), std::size_t(2));
    QCOMPARE(entity.fields[static_cast<std::size_t>(row.changes[0].field)].key, QStringLiteral("position"));
    QCOMPARE(row.changes[0].before.toString(), person.position);
    QCOMPARE(row.changes[0].after.toString(), QStringLiteral("مستشار"));
    QCOMPARE(row.changes[1].before.toString(), before);
    QCOMPARE(row.changes[1].after.toString(), QStringLiteral("وزارة العدل"));
}

void TstImportPlan::duplicatesAreFoundByNameTelephoneAndAddress_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("words");
    QTest::newRow("name without hamza and marks") << QByteArray("وِزَارَةُ الاعمال والتجاره,,") << "The same name";
    QTest::newRow("telephone in Arabic digits with the country's code")
        << QByteArray("جهة أخرى,+٩٧٤ ٤٤٠٠ ٧٧٧٧,") << "The same telephone";
    QTest::newRow("address in capitals") << QByteArray("جهة أخرى,,OFFICE@Seven.example") << "The same e-mail";
}

void TstImportPlan::duplicatesAreFoundByNameTelephoneAndAddress()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, words);
    std::optional<Member> there = body(QStringLiteral("وزارة الأعمال والتجارة"));
    QVERIFY(there);
    there->phone = QStringLiteral("44007777");
    there->email = QStringLiteral("office@seven.example");
    VERIFY_DONE(m_workspace->records().members.update(*there));

    const auto made = plan("name,phone,email\n" + row + "\n", into(QStringLiteral("members")));

    VERIFY_DONE(made);
    QCOMPARE(made->rows().front().fate, RowFate::Duplicate);
    QCOMPARE(made->rows().front().uid, there->uid);
    QVERIFY2(made->rows().front().reason.contains(words), qPrintable(made->rows().front().reason));
    QVERIFY(made->rows().front().reason.contains(there->name));
}

void TstImportPlan::twoRowsOfTheSameFileAreFoundToo()
{
    const auto made = plan("name\nجمعية الضياء\nجمعيه الضياء\n", into(QStringLiteral("members")));
    VERIFY_DONE(made);
    QCOMPARE(made->rows()[0].fate, RowFate::New);
    QCOMPARE(made->rows()[1].fate, RowFate::Duplicate);
    QVERIFY(made->rows()[1].uid.isEmpty());
}

void TstImportPlan::aDuplicateIsLinkedLeftOutOrTakenAsNew()
{
    const QByteArray csv = "name,phone\nوزارة العدل,44001111\nوزارة العدل,44002222\nوزارة العدل,44003333\n";
    const Member there = *body(QStringLiteral("وزارة العدل"));
    ImportOptions options = into(QStringLiteral("members"));
    options.existing = {{2, there.uid}};
    options.leftOut = {3};

    const auto report = run(csv, options);

    VERIFY_DONE(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->created, 1);
    QCOMPARE(m_workspace->records().members.get(there.id)->phone, QStringLiteral("44001111"));
    const auto all = m_workspace->records().members.where(QStringLiteral("name = ?"), {there.name});
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->back().phone, QStringLiteral("44003333"));
}

void TstImportPlan::emptyCellsOfALinkedRowChangeNothing()
{
    Member there = *body(QStringLiteral("وزارة العدل"));
    there.email = QStringLiteral("keep@moj.example");
    VERIFY_DONE(m_workspace->records().members.update(there));
    ImportOptions options = into(QStringLiteral("members"));
    options.existing = {{2, there.uid}};
    VERIFY_DONE(run("name,phone,email\nوزارة العدل,44001111,\n", options));
    QCOMPARE(m_workspace->records().members.get(there.id)->email, QStringLiteral("keep@moj.example"));
}

void TstImportPlan::aLongTextIsNamedByItsBeginning()
{
    const QString sentence = QStringLiteral("تدريب العاملين في الخطوط الأمامية على التعرّف إلى الضحايا. ");
    const auto made = plan("text\n" + sentence.toUtf8() + '\n' + sentence.repeated(20).toUtf8() + '\n',
                           into(QStringLiteral("proposals")));
    VERIFY_DONE(made);
    QCOMPARE(made->rows()[0].title, sentence.trimmed());
    const QString title = made->rows()[1].title;
    QVERIFY2(title.size() <= 100 && title.endsWith(QChar(u'…')), qPrintable(title));
    QVERIFY(sentence.repeated(20).startsWith(title.chopped(1)));
}

void TstImportPlan::nothingIsWritten()
{
    const QByteArray before = head();
    const qint64 bodies = *m_workspace->count(QStringLiteral("members"));
    ImportOptions options = into(QStringLiteral("people"));
    options.createMissing = true;
    VERIFY_DONE(plan("full_name,member\nسالم,جهة جديدة\nهند,جهة جديدة\n,\n", options));
    QCOMPARE(head(), before);
    QCOMPARE(*m_workspace->count(QStringLiteral("members")), bodies);
    QCOMPARE(*m_workspace->database().number(QStringLiteral("SELECT count(*) FROM search_documents")),
             *m_workspace->database().number(QStringLiteral("SELECT count(*) FROM search_text")));
}

void TstImportPlan::refusedRowsLeaveNothingForLaterOnes()
{
    // The first row makes its body and is refused afterwards; the second names that body without being refused.
    ImportOptions options = into(QStringLiteral("people"));
    options.createMissing = true;
    const auto made = plan("member,precedence,full_name\nجهة جديدة,first,سالم\nجهة جديدة,,هند\n", options);
    VERIFY_DONE(made);
    QCOMPARE(made->rows()[0].fate, RowFate::Wrong);
    QCOMPARE(made->rows()[1].fate, RowFate::New);
    QCOMPARE(made->alsoMade().at(QStringLiteral("members")), 1);
}

void TstImportPlan::aRowMayNameALaterOne()
{
    const QByteArray csv = "number,kind,parent,title\nم-903,action,م-902,مهمة\nم-902,activity,م-901,نشاط\n"
                           "م-904,action,م-999,أخرى\nم-901,objective,,هدف\n";
    const ImportOptions options = into(QStringLiteral("actions"));
    const auto made = plan(csv, options);
    VERIFY_DONE(made);
    QList<qint64> numbers;
    QList<RowFate> fates;
    for (const PlannedRow& row : made->rows()) {
        numbers << row.number;
        fates << row.fate;
    }
    QCOMPARE(numbers, (QList<qint64>{2, 3, 4, 5}));
    QCOMPARE(fates, (QList<RowFate>{RowFate::New, RowFate::New, RowFate::Wrong, RowFate::New}));
    QVERIFY2(made->rows()[2].reason.contains(QStringLiteral("م-999")), qPrintable(made->rows()[2].reason));
    ImportOptions withoutWrong = options;
    withoutWrong.leftOut = {4};
    const auto imported = run(csv, withoutWrong);
    VERIFY_DONE(imported);
    QCOMPARE(imported->created, 3);
}

void TstImportPlan::whatIsMadeBesidesIsCounted()
{
    ImportOptions options = into(QStringLiteral("people"));
    options.createMissing = true;
    const auto made = plan("full_name,member\nسالم,جهة أولى\nهند,جهة ثانية\nأحمد,جهة أولى\n", options);
    VERIFY_DONE(made);
    QCOMPARE(made->count(RowFate::New), 3);
    QCOMPARE(made->alsoMade().at(QStringLiteral("members")), 2);
    QVERIFY(!made->alsoMade().contains(QStringLiteral("people")));
}

void TstImportPlan::columnsAreTakenByPlace()
{
    ImportOptions options = into(QStringLiteral("members"));
    options.fields = QStringList{QStringLiteral("name"), {}, QStringLiteral("phone")};
    const auto report = run("البيان,البيان,البيان\nجمعية الضياء,غير مهم,44009999\n", options);
    VERIFY_DONE(report);
    QCOMPARE(body(QStringLiteral("جمعية الضياء"))->phone, QStringLiteral("44009999"));

    options.fields = QStringList{QStringLiteral("name"), QStringLiteral("name"), {}};
    VERIFY_REFUSED(run("a,b,c\nx,y,z\n", options), "Two columns mean");
}

void TstImportPlan::theGuessTakesEachMeaningOnce()
{
    const EntityInfo& bodies = specOf<Member>().info();
    QCOMPARE(ImportColumns::guess(bodies, {"الاسم", "Name", "ملاحظة لا تُفهم", "Phone", "uid"}),
             (QStringList{"name", "", "", "phone", "uid"}));
    // What offices write is guessed too, but gives way to the program's own words.
    QCOMPARE(ImportColumns::guess(bodies, {"اسم الجهة", "رقم الجوال", "الايميل", "تاريخ الانضمام"}),
             (QStringList{"name", "phone", "email", "status_since"}));
    QCOMPARE(ImportColumns::guess(bodies, {"الجهة", "الجوال", "الاسم", "الهاتف"}),
             (QStringList{"", "", "name", "phone"}));
    QCOMPARE(ImportColumns::guess(specOf<Person>().info(), {"الاسم", "المسمى الوظيفي", "جهة العمل"}),
             (QStringList{"full_name", "position", "member"}));
}

void TstImportPlan::stoppingLeavesNothingBehind()
{
    const QByteArray before = head();
    ImportOptions options = into(QStringLiteral("members"));
    options.step = [](qint64 done, qint64 all) { return all == 3 && done < 2; };
    VERIFY_REFUSED(run("name\nجهة أ\nجهة ب\nجهة ج\n", options), "stopped");
    VERIFY_REFUSED(plan("name\nجهة أ\nجهة ب\nجهة ج\n", options), "stopped");
    QCOMPARE(head(), before);
    QVERIFY(!body(QStringLiteral("جهة أ")));
}

void TstImportPlan::anImportIsUndoneAsAWhole()
{
    const Member there = *body(QStringLiteral("وزارة العدل"));
    ImportOptions options = into(QStringLiteral("people"));
    options.createMissing = true;
    const auto people = run("full_name,member\nسالم المنصوب,جهة جديدة\n", options);
    VERIFY_DONE(people);
    QVERIFY(!people->transaction.isEmpty());
    const auto bodies = run("name,sector,status_since,precedence\nوزارة العدل,health,15/1/1434,77\nجهة ثانية,,,\n",
                            into(QStringLiteral("members"), QStringLiteral("name")));
    VERIFY_DONE(bodies);
    const Member changed = *body(there.name);
    QCOMPARE(changed.statusSince, QDate(2012, 11, 29));

    const auto undone = ChangeUndo::undo(m_workspace->journal(), bodies->transaction);
    VERIFY_DONE(undone);
    QCOMPARE(*undone, 2);
    const Member now = *body(there.name);
    QCOMPARE(now.sector, there.sector);
    QCOMPARE(now.statusSince, there.statusSince);
    QCOMPARE(now.precedence, there.precedence);
    QVERIFY(!body(QStringLiteral("جهة ثانية")));

    VERIFY_DONE(ChangeUndo::undo(m_workspace->journal(), people->transaction));
    QVERIFY(!body(QStringLiteral("جهة جديدة")));
    QVERIFY(m_workspace->records()
                .people.where(QStringLiteral("full_name = ? AND deleted = 0"), {"سالم المنصوب"})
                ->empty());
    QVERIFY(ChangeLog::verify(m_workspace->database())->isEmpty());
}

void TstImportPlan::anUndoIsRefusedWhereSomethingCameAfter()
{
    const auto report = run("name\nجهة ثانية\nجهة ثالثة\n", into(QStringLiteral("members")));
    VERIFY_DONE(report);
    Person person;
    person.fullName = QStringLiteral("هند المهندي");
    person.member = body(QStringLiteral("جهة ثالثة"))->id;
    VERIFY_DONE(m_workspace->records().people.insert(person));
    VERIFY_REFUSED(ChangeUndo::undo(m_workspace->journal(), report->transaction), "جهة ثالثة");

    Member second = *body(QStringLiteral("جهة ثانية"));
    second.phone = QStringLiteral("44001234");
    VERIFY_DONE(m_workspace->records().members.update(second));
    VERIFY_REFUSED(ChangeUndo::undo(m_workspace->journal(), report->transaction), "جهة ثانية");
    QVERIFY(body(QStringLiteral("جهة ثالثة")));
    VERIFY_REFUSED(ChangeUndo::undo(m_workspace->journal(), QStringLiteral("none")), "nothing to undo");
}

void TstImportPlan::cellsFromTheClipboardAreATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spreadsheet") << "name\tphone\r\nأ\t1\r\nب\t\r\n"
                                 << "name|phone;2:أ|1;3:ب|";
    QTest::newRow("cell of two lines") << "name\tnotes\n\"أ\nب\"\tقال \"نعم\"\n"
                                       << "name|notes;2:أ\nب|قال \"نعم\"";
    QTest::newRow("blank lines and cells") << "\n\nname\t\tphone\n\nأ\tx\t1\t\t\n"
                                           << "name||phone;5:أ|x|1";
    QTest::newRow("comma-separated") << "name,phone\nأ,1\n"
                                     << "name|phone;2:أ|1";
    QTest::newRow("too many cells") << "name\tphone\nأ\t1\t2\n"
                                    << "!Row 2 has 3 cells, but there are only 2 headings.";
    QTest::newRow("nothing") << "  \n"
                             << "!The clipboard holds no text. Copy the table first, with its row of headings.";
}

void TstImportPlan::cellsFromTheClipboardAreATable()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<ImportTable> read = PastedTable::read(text);
    if (!read) {
        QCOMPARE(QLatin1Char('!') + read.error().message, expected);
        return;
    }
    QStringList lines{read->columns.join(QLatin1Char('|'))};
    for (const ImportRow& row : read->rows) {
        QStringList cells;
        for (const auto& cell : row.cells) {
            cells << *cell;
        }
        lines << QString::number(row.number) + QLatin1Char(':') + cells.join(QLatin1Char('|'));
    }
    QCOMPARE(lines.join(QLatin1Char(';')), expected);
}

QTEST_GUILESS_MAIN(TstImportPlan)
#include "TstImportPlan.moc"
