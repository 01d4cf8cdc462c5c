// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

/** What lies in the room or goes round it: agenda, attendance sheet, seating plan, plates, badges, slips. */
class TstRoomPapers : public QObject
{
    Q_OBJECT

private slots:
    void guestsComeByPrecedenceWithTheOverrideFirst();
    void whoIsInvitedAndWhoLeadsIsExpectedBeforeTheSessionOpens();
    void agendaGivesHoursAsLongAsTheyAreKnown();
    void agendaWithoutItemsSaysSo();
    void attendanceSheetHasRowsToSignAndBlankOnes();
    void attendanceSheetAsksNobodyToSignWhoStaysAway();
    void seatingPlanPutsTheChairFirstAndListsTheSeats();
    void seatingPlanOfManyShowsNumbersAndListsTheNames();
    void platesHaveTwoFacesEachTheUpperOneTurned();
    void plateOfABodyWithoutAPersonShowsTheBody();
    void badgesAreLaidOutEightToASheet();
    void roomPapersWithoutGuestsSaySo_data();
    void roomPapersWithoutGuestsSaySo();
    void slipsCarryNumberCodeItemAndBody();
    void slipsThatAreNotNumberedAreNotInvented();
    void namesAreThoseOfTheMeetingsDay();

private:
    static Document make(const MeetingFixture& f, const QString& report, Language language = Language::Arabic)
    {
        PaperRequest request;
        request.meeting = f.meeting.id;
        request.language = language;
        Result<Document> paper = PaperCatalog::make(report, f.workspace->records(), request);
        return paper ? *paper : [&paper] {
            Document failed;
            failed.title(paper.error().message);
            return failed;
        }();
    }
    static void invite(const MeetingFixture& f)
    {
        VERIFY_DONE(f.workspace->meetings().invite(
            f.meeting.id, {f.interior.id, f.justice.id, f.university.id}, QDate(2012, 11, 20)));
    }
    static void setPrecedence(MeetingFixture& f, Person& person, int precedence)
    {
        person.precedence = precedence;
        VERIFY_DONE(f.workspace->records().people.update(person));
    }
};

void TstRoomPapers::guestsComeByPrecedenceWithTheOverrideFirst()
{
    MeetingFixture f;
    invite(f);
    setPrecedence(f, f.universityPerson, 1);
    setPrecedence(f, f.justicePerson, 2);
    const MeetingQueries queries(f.workspace->records());
    const auto people = [&] {
        QStringList names;
        const auto guests = queries.guests(f.meeting);
        for (const Attendance& line : *guests) {
            names << f.workspace->records().people.get(line.person)->fullName;
        }
        return names;
    };
    QCOMPARE(people(), (QStringList{"ممثل جامعة قطر", "ممثل وزارة العدل", "ممثل وزارة الداخلية"}));

    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (Attendance line : *sheet) {
        if (line.person == f.interiorPerson.id) {
            line.precedence = 1;
            VERIFY_DONE(f.workspace->records().attendance.update(line));
        }
    }
    QCOMPARE(people(), (QStringList{"ممثل وزارة الداخلية", "ممثل جامعة قطر", "ممثل وزارة العدل"}));
}

void TstRoomPapers::whoIsInvitedAndWhoLeadsIsExpectedBeforeTheSessionOpens()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.university.id}, QDate(2012, 11, 20)));
    const MeetingQueries queries(f.workspace->records());
    QCOMPARE(queries.expected(f.meeting.id)->size(), std::size_t(1));
    const auto guests = queries.guests(f.meeting);
    VERIFY_DONE(guests);
    QCOMPARE(guests->size(), std::size_t(3)); // the invited body, the chair and the secretary
    QVERIFY(queries.sheet(f.meeting.id)->empty());
    // Opening stores who was expected; nobody is then there twice.
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    QCOMPARE(queries.sheet(f.meeting.id)->size(), std::size_t(1));
    QCOMPARE(queries.guests(f.meeting)->size(), std::size_t(3));
}

void TstRoomPapers::agendaGivesHoursAsLongAsTheyAreKnown()
{
    MeetingFixture f;
    f.opening.plannedMinutes = 20;
    f.opening.presenter = f.interiorPerson.id;
    f.opening.documents = QStringLiteral("محضر اللقاء الأول");
    f.discussion.plannedMinutes = 45;
    VERIFY_DONE(f.workspace->records().agenda.update(f.opening));
    VERIFY_DONE(f.workspace->records().agenda.update(f.discussion));
    const Document paper = make(f, QStringLiteral("agenda"));
    const paper::Table table = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(
        PaperText::cells(table.rows[0]),
        (QStringList{"1", "الكلمة الافتتاحية", "ممثل وزارة الداخلية", "9:30 صباحًا", "20 دقيقة", "محضر اللقاء الأول"}));
    QCOMPARE(PaperText::cells(table.rows[1]),
             (QStringList{"2", "النقاش والمقترحات", "", "9:50 صباحًا", "45 دقيقة", ""}));
    QCOMPARE(PaperText::cells(table.totals), (QStringList{"", "الانتهاء المتوقع", "", "10:35 صباحًا", "65 دقيقة", ""}));

    f.opening.plannedMinutes = 0;
    VERIFY_DONE(f.workspace->records().agenda.update(f.opening));
    const paper::Table unknown = PaperText::blocks<paper::Table>(make(f, QStringLiteral("agenda"))).value(0);
    QCOMPARE(PaperText::cells(unknown.rows[0]).value(3), QStringLiteral("9:30 صباحًا"));
    QCOMPARE(PaperText::cells(unknown.rows[1]).value(3), QString());
    QCOMPARE(PaperText::cells(unknown.totals).value(3), QString());
}

void TstRoomPapers::agendaWithoutItemsSaysSo()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->records().agenda.remove(f.opening.id));
    VERIFY_DONE(f.workspace->records().agenda.remove(f.discussion.id));
    const paper::Table table = PaperText::blocks<paper::Table>(make(f, QStringLiteral("agenda"))).value(0);
    QVERIFY(table.rows.isEmpty());
    QVERIFY(table.totals.cells.isEmpty());
    QCOMPARE(PaperText::plain(table.emptyText), QStringLiteral("لم تُدرج في جدول الأعمال بنود بعد."));
}

void TstRoomPapers::attendanceSheetHasRowsToSignAndBlankOnes()
{
    MeetingFixture f;
    invite(f);
    f.universityPerson.phone = QStringLiteral("+974 4400 0113");
    f.universityPerson.email = QStringLiteral("person13@example.org");
    VERIFY_DONE(f.workspace->records().people.update(f.universityPerson));
    const Document paper = make(f, QStringLiteral("attendance-sheet"));
    const paper::Table table = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(table.rows.size(), 9);
    for (const paper::Row& row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        QVERIFY(row.minHeight >= 10); // room for a signature
    }
    const qsizetype university = PaperText::column(table, 2).indexOf(QStringLiteral("جامعة قطر"));
    QVERIFY(university >= 0);
    // Islands keep phone and address in order inside the Arabic line.
    QCOMPARE(table.rows[university].cells[4].toPlainText(), Bidi::isolatePhone(QStringLiteral("+974 4400 0113")));
    QCOMPARE(table.rows[university].cells[5].toPlainText(), Bidi::isolate(QStringLiteral("person13@example.org")));
    QCOMPARE(PaperText::cells(table.rows.last()), (QStringList{"9", "", "", "", "", "", ""}));
    QCOMPARE(PaperText::cells(PaperText::blocks<paper::SignatureTable>(paper).value(0).rows[0]),
             (QStringList{"أمين السر", "ممثل وزارة العدل"}));
}

void TstRoomPapers::attendanceSheetAsksNobodyToSignWhoStaysAway()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (const Attendance& line : *sheet) {
        if (line.person == f.justicePerson.id) {
            VERIFY_DONE(f.workspace->attendance().markApologised(line.id));
        } else if (line.person == f.universityPerson.id) {
            VERIFY_DONE(f.workspace->attendance().markRepresentedByName(line.id, QStringLiteral("مندوب الجامعة")));
        }
    }
    const paper::Table table = PaperText::blocks<paper::Table>(make(f, QStringLiteral("attendance-sheet"))).value(0);
    const QStringList names = PaperText::column(table, 1);
    const QStringList signatures = PaperText::column(table, 6);
    QCOMPARE(signatures.value(names.indexOf(QStringLiteral("ممثل وزارة العدل"))), QStringLiteral("معتذر"));
    QCOMPARE(signatures.value(names.indexOf(QStringLiteral("ممثل جامعة قطر"))),
             QStringLiteral("ناب عنه مندوب الجامعة"));
    QCOMPARE(signatures.value(names.indexOf(QStringLiteral("مندوب الجامعة"))), QString());
    QCOMPARE(signatures.value(names.indexOf(QStringLiteral("ممثل وزارة الداخلية"))), QString());
}

void TstRoomPapers::seatingPlanPutsTheChairFirstAndListsTheSeats()
{
    MeetingFixture f;
    invite(f);
    setPrecedence(f, f.universityPerson, 1);
    setPrecedence(f, f.interiorPerson, 7);
    const Document paper = make(f, QStringLiteral("seating-plan"));
    const paper::Table list = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(PaperText::column(list, 0), (QStringList{"1", "2", "3"}));
    // The chair leads, though another has the higher precedence.
    QCOMPARE(PaperText::column(list, 1), (QStringList{"ممثل وزارة الداخلية", "ممثل جامعة قطر", "ممثل وزارة العدل"}));
    QCOMPARE(PaperText::column(list, 3).value(1), QStringLiteral("جامعة قطر"));
    const QStringList boxes = PaperText::texts(PaperText::blocks<paper::Figure>(paper).value(0).drawing);
    QCOMPARE(boxes.mid(0, 6),
             (QStringList{"1", "ممثل وزارة الداخلية", "وزارة الداخلية", "2", "ممثل جامعة قطر", "جامعة قطر"}));
    QVERIFY(!PaperText::blocks<paper::Figure>(paper).value(0).description.isEmpty());
}

void TstRoomPapers::seatingPlanOfManyShowsNumbersAndListsTheNames()
{
    MeetingFixture f;
    for (int i = 0; i < 400; ++i) {
        Person person;
        person.fullName = QStringLiteral("ضيف رقم %1").arg(i + 1);
        person.member = f.university.id;
        person.precedence = i + 1;
        VERIFY_DONE(f.workspace->records().people.insert(person));
        Attendance line;
        line.meeting = f.meeting.id;
        line.person = person.id;
        line.member = f.university.id;
        VERIFY_DONE(f.workspace->records().attendance.insert(line));
    }
    const Document paper = make(f, QStringLiteral("seating-plan"));
    const paper::Figure figure = PaperText::blocks<paper::Figure>(paper).value(0);
    QCOMPARE(PaperText::texts(figure.drawing).size(), 402); // with chair and secretary, a number each
    QVERIFY(figure.drawing.size.width() <= 177 && figure.drawing.size.height() <= 190);
    QCOMPARE(PaperText::blocks<paper::Table>(paper).value(0).rows.size(), 402);
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QVERIFY(layout->pageCount() > 8);
}

void TstRoomPapers::platesHaveTwoFacesEachTheUpperOneTurned()
{
    MeetingFixture f;
    invite(f);
    f.universityPerson.honorific = QStringLiteral("الدكتور");
    f.universityPerson.position = QStringLiteral("أستاذ مشارك");
    setPrecedence(f, f.universityPerson, 1);
    const Document paper = make(f, QStringLiteral("table-plates"));
    QCOMPARE(paper.setup().margins, QMarginsF());
    QVERIFY(paper.setup().header.isEmpty() && paper.setup().footer.isEmpty());
    const paper::LabelSheet sheet = PaperText::blocks<paper::LabelSheet>(paper).value(0);
    QCOMPARE(sheet.columns, 1);
    QCOMPARE(sheet.labels.size(), 6);
    QVERIFY(sheet.labels[0].turned && !sheet.labels[1].turned);
    QCOMPARE(PaperText::texts(sheet.labels[0]), (QStringList{"الدكتور", "ممثل جامعة قطر", "أستاذ مشارك", "جامعة قطر"}));
    QCOMPARE(PaperText::texts(sheet.labels[0]), PaperText::texts(sheet.labels[1]));
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QCOMPARE(layout->pageCount(), 3); // a page for each plate
}

void TstRoomPapers::plateOfABodyWithoutAPersonShowsTheBody()
{
    MeetingFixture f;
    Member unnamed;
    unnamed.name = QStringLiteral("الهلال الأحمر القطري");
    VERIFY_DONE(f.workspace->records().members.insert(unnamed));
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {unnamed.id}, QDate(2012, 11, 20)));
    const paper::LabelSheet sheet =
        PaperText::blocks<paper::LabelSheet>(make(f, QStringLiteral("table-plates"))).value(0);
    QCOMPARE(PaperText::texts(sheet.labels.last()), (QStringList{"", "الهلال الأحمر القطري", "", ""}));
}

void TstRoomPapers::badgesAreLaidOutEightToASheet()
{
    MeetingFixture f;
    invite(f);
    for (int i = 0; i < 7; ++i) {
        VERIFY_DONE(
            f.workspace->attendance().addWalkIn(f.meeting.id, QStringLiteral("ضيف %1").arg(i + 1), f.university.id));
    }
    const Document paper = make(f, QStringLiteral("badges"));
    const paper::LabelSheet sheet = PaperText::blocks<paper::LabelSheet>(paper).value(0);
    QCOMPARE(sheet.columns, 2);
    QVERIFY(sheet.cutLines);
    QCOMPARE(sheet.labels.size(), 9);
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QCOMPARE(layout->pageCount(), 2);
}

void TstRoomPapers::roomPapersWithoutGuestsSaySo_data()
{
    QTest::addColumn<QString>("report");
    for (const char* report : {"seating-plan", "table-plates", "badges"}) {
        QTest::newRow(report) << report;
    }
}

void TstRoomPapers::roomPapersWithoutGuestsSaySo()
{
    QFETCH(QString, report);
    MeetingFixture f;
    f.meeting.chair = {};
    f.meeting.secretary = {};
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    const Document paper = make(f, report);
    QVERIFY(PaperText::paragraphs(paper).contains(QStringLiteral("لم يُدعَ أحد إلى هذا اللقاء بعد.")));
    QVERIFY(PaperText::blocks<paper::LabelSheet>(paper).isEmpty());
    QVERIFY(PaperText::blocks<paper::Table>(paper).isEmpty());
    QVERIFY(!paper.setup().header.name.isNull());
    VERIFY_DONE(PageLayout::create(paper));
}

void TstRoomPapers::slipsCarryNumberCodeItemAndBody()
{
    MeetingFixture f;
    Slip filled;
    filled.meeting = f.meeting.id;
    filled.number = 17;
    filled.member = f.university.id;
    filled.person = f.universityPerson.id;
    filled.agendaItem = f.discussion.id;
    Slip blank;
    blank.meeting = f.meeting.id;
    blank.number = 3;
    VERIFY_DONE(f.workspace->records().slips.insert(filled));
    VERIFY_DONE(f.workspace->records().slips.insert(blank));
    const Document paper = make(f, QStringLiteral("proposal-slips"));
    const paper::LabelSheet sheet = PaperText::blocks<paper::LabelSheet>(paper).value(0);
    QCOMPARE(sheet.labels.size(), 2);
    QVERIFY(sheet.cutLines);
    const QStringList first = PaperText::texts(sheet.labels[0]);
    const QStringList second = PaperText::texts(sheet.labels[1]);
    QVERIFY(first.contains(QStringLiteral("3")));
    QVERIFY(second.contains(QStringLiteral("17")));
    QVERIFY(second.contains(QStringLiteral("2. النقاش والمقترحات")));
    QVERIFY(second.contains(QStringLiteral("جامعة قطر")));
    QVERIFY(!first.join(QLatin1Char('|')).contains(QStringLiteral("جامعة قطر")));
    const auto code = [](const paper::Drawing& drawing) {
        for (const paper::Shape& shape : drawing.shapes) {
            if (const auto* qr = std::get_if<paper::QrShape>(&shape)) {
                return qr->text;
            }
        }
        return QString();
    };
    QCOMPARE(code(sheet.labels[1]), QStringLiteral("17")); // what the recorder's field takes
    QCOMPARE(PageLayout::create(paper)->pageCount(), 1);
}

void TstRoomPapers::slipsThatAreNotNumberedAreNotInvented()
{
    const MeetingFixture f;
    const Document paper = make(f, QStringLiteral("proposal-slips"));
    QVERIFY(PaperText::blocks<paper::LabelSheet>(paper).isEmpty());
    QVERIFY(PaperText::paragraphs(paper).contains(QStringLiteral("لم تُرقَّم نماذج لهذا اللقاء بعد.")));
}

void TstRoomPapers::namesAreThoseOfTheMeetingsDay()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(
        f.workspace->members().rename(f.university.id, QStringLiteral("الجامعة الوطنية"), {}, QDate(2013, 6, 26)));
    for (const char* report : {"attendance-sheet", "seating-plan", "table-plates", "badges"}) {
        const QString said = PaperText::all(make(f, QString::fromLatin1(report)));
        QVERIFY2(said.contains(QStringLiteral("جامعة قطر")), report);
        QVERIFY2(!said.contains(QStringLiteral("الجامعة الوطنية")), report);
    }
}

QTEST_MAIN(TstRoomPapers)
#include "TstRoomPapers.moc"
