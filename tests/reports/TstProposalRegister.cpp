// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

class TstProposalRegister : public QObject
{
    Q_OBJECT

private slots:
    void withoutGroupsItKeepsTheOrderOfTheNumbers();
    void bandsNameEachGroupWithItsCount_data();
    void bandsNameEachGroupWithItsCount();
    void statesFollowTheWayOfAProposal();
    void whatAllRowsShareHasNoColumn();
    void everyRowIsThereOnceWhateverTheWindow();
    void editionsCountOnlyWhatTheyShow();
    void anEmptyRegisterSaysSo();

private:
    static paper::Table table(const MeetingFixture& f, const PaperRequest& request)
    {
        const Result<Document> paper =
            PaperCatalog::make(QStringLiteral("proposal-register"), f.workspace->records(), request);
        [&paper] { VERIFY_DONE(paper); }();
        return paper ? PaperText::blocks<paper::Table>(*paper).value(0) : paper::Table();
    }
    static PaperRequest by(Grouping grouping)
    {
        PaperRequest request;
        request.grouping = grouping;
        return request;
    }
    /** Five proposals: three of one theme, one of another, one without; one came outside meetings. */
    static void record(MeetingFixture& f);
};

void TstProposalRegister::record(MeetingFixture& f)
{
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto themes = f.workspace->records().themes.all(QStringLiteral("position"));
    VERIFY_DONE(themes);
    const auto add = [&](const QString& text, ThemeId theme, MemberId member, bool isOutside = false) {
        Entry entry = f.entry(text);
        entry.theme = theme;
        entry.member = member;
        if (isOutside) {
            entry.meeting = {};
            entry.agendaItem = {};
            entry.source = EntrySource::Letter;
        }
        VERIFY_DONE(f.workspace->entries().record(entry));
    };
    add(QStringLiteral("الأول"), (*themes)[1].id, f.justice.id);
    add(QStringLiteral("الثاني"), (*themes)[0].id, f.interior.id);
    add(QStringLiteral("الثالث"), (*themes)[1].id, f.interior.id);
    add(QStringLiteral("الرابع"), {}, f.interior.id);
    add(QStringLiteral("الخامس"), (*themes)[1].id, f.university.id, true);
    Entry remark = f.entry(QStringLiteral("مداخلة"));
    remark.kind = EntryKind::Remark;
    VERIFY_DONE(f.workspace->entries().record(remark));
}

void TstProposalRegister::withoutGroupsItKeepsTheOrderOfTheNumbers()
{
    MeetingFixture f;
    record(f);
    const paper::Table all = table(f, {});
    QCOMPARE(PaperText::column(all, 1), (QStringList{"الأول", "الثاني", "الثالث", "الرابع", "الخامس"}));
    QVERIFY(PaperText::bands(all).isEmpty());
    QCOMPARE(PaperText::cells(all.totals).value(1), QStringLiteral("الإجمالي: 5 مقترحات"));
    QCOMPARE(all.totals.cells.size(), all.columns.size());
    // The reference keeps its order inside an Arabic line.
    QCOMPARE(all.row(0)->cells[0].toPlainText(), Bidi::isolateReference(QStringLiteral("ت 2-001")));
}

void TstProposalRegister::bandsNameEachGroupWithItsCount_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("bands");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("theme") << int(Grouping::Theme)
                           << QStringList{"الوقاية – مقترح واحد", "الحماية – 3 مقترحات", "بلا محور – مقترح واحد"}
                           << QStringList{"الثاني", "الأول", "الثالث", "الخامس", "الرابع"};
    QTest::newRow("body") << int(Grouping::Member)
                          << QStringList{"جامعة قطر – مقترح واحد",
                                         "وزارة الداخلية – 3 مقترحات",
                                         "وزارة العدل – مقترح واحد"}
                          << QStringList{"الخامس", "الثاني", "الثالث", "الرابع", "الأول"};
    QTest::newRow("meeting") << int(Grouping::Meeting)
                             << QStringList{"اللقاء التشاوري الثاني، 29 نوفمبر 2012م – 4 مقترحات",
                                            "خارج اللقاءات – مقترح واحد"}
                             << QStringList{"الأول", "الثاني", "الثالث", "الرابع", "الخامس"};
    QTest::newRow("state") << int(Grouping::State) << QStringList{"مسجّل – 5 مقترحات"}
                           << QStringList{"الأول", "الثاني", "الثالث", "الرابع", "الخامس"};
}

void TstProposalRegister::bandsNameEachGroupWithItsCount()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, bands);
    QFETCH(QStringList, texts);
    MeetingFixture f;
    f.meeting.title = QStringLiteral("اللقاء التشاوري الثاني");
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    record(f);
    const paper::Table grouped = table(f, by(static_cast<Grouping>(grouping)));
    QCOMPARE(PaperText::bands(grouped), bands);
    QCOMPARE(PaperText::column(grouped, 1), texts);
    QCOMPARE(grouped.providedRows, bands.size() + texts.size());
    QCOMPARE(PaperText::cells(grouped.totals).value(1), QStringLiteral("الإجمالي: 5 مقترحات"));
}

void TstProposalRegister::statesFollowTheWayOfAProposal()
{
    MeetingFixture f;
    record(f);
    const auto entries = f.workspace->entries().ofMeeting(f.meeting.id);
    const auto decide = [&](Entry entry, EntryState state, const QString& reason) {
        entry.state = state;
        entry.reason = reason;
        VERIFY_DONE(f.workspace->records().entries.update(entry));
    };
    decide((*entries)[1], EntryState::Adopted, QStringLiteral("نافع"));
    decide((*entries)[2], EntryState::UnderStudy, QStringLiteral("يُدرس"));
    const paper::Table grouped = table(f, by(Grouping::State));
    QCOMPARE(PaperText::bands(grouped),
             (QStringList{"مسجّل – 3 مقترحات", "قيد الدراسة – مقترح واحد", "مأخوذ به – مقترح واحد"}));
    QCOMPARE(PaperText::column(grouped, int(grouped.columns.size()) - 1).last(), QStringLiteral("نافع"));
}

void TstProposalRegister::whatAllRowsShareHasNoColumn()
{
    MeetingFixture f;
    record(f);
    const auto titles = [&](const PaperRequest& request) {
        QStringList found;
        for (const paper::Column& column : table(f, request).columns) {
            found << column.title;
        }
        return found;
    };
    QCOMPARE(titles({}),
             (QStringList{"الرقم", "النص", "مقدم المقترح", "الجهة", "المحور", "اللقاء", "الحالة", "نتيجة الدراسة"}));
    QVERIFY(!titles(by(Grouping::Theme)).contains(QStringLiteral("المحور")));
    PaperRequest ofBody;
    ofBody.member = f.interior.id;
    QVERIFY(!titles(ofBody).contains(QStringLiteral("الجهة")));
    QCOMPARE(PaperText::column(table(f, ofBody), 1), (QStringList{"الثاني", "الثالث", "الرابع"}));
    PaperRequest ofMeeting;
    ofMeeting.meeting = f.meeting.id;
    QVERIFY(!titles(ofMeeting).contains(QStringLiteral("اللقاء")));
}

void TstProposalRegister::everyRowIsThereOnceWhateverTheWindow()
{
    MeetingFixture f;
    record(f);
    const auto themes = f.workspace->records().themes.all(QStringLiteral("position"));
    for (int i = 0; i < 800; ++i) { // windows hold 250
        Entry entry = f.entry(QStringLiteral("مقترح %1").arg(i));
        entry.theme = (*themes)[static_cast<std::size_t>(i) % 2].id;
        VERIFY_DONE(f.workspace->entries().record(entry));
    }
    const paper::Table grouped = table(f, by(Grouping::Theme));
    QCOMPARE(grouped.providedRows, 805 + 3);
    const QStringList forward = PaperText::column(grouped, 0);
    QCOMPARE(QSet<QString>(forward.begin(), forward.end()).size(), 805);
    // Layout reads in order, painting may jump: the same index always gives the same row.
    for (const int index : {700, 3, 402, 401, 807, 0, 260, 251, 250}) {
        const Result<paper::Row> once = grouped.row(index);
        VERIFY_DONE(once);
        VERIFY_DONE(grouped.row(grouped.providedRows - 1 - index));
        QCOMPARE(*grouped.row(index), *once);
    }
    QVERIFY(grouped.row(0)->band);
}

void TstProposalRegister::editionsCountOnlyWhatTheyShow()
{
    MeetingFixture f;
    record(f);
    Entry hidden = f.entry(QStringLiteral("للمؤسسة وحدها"));
    hidden.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->entries().record(hidden));
    PaperRequest open = by(Grouping::Theme);
    open.edition = Audience::Public;
    const Result<Document> paper =
        PaperCatalog::make(QStringLiteral("proposal-register"), f.workspace->records(), open);
    VERIFY_DONE(paper);
    const QString said = PaperText::all(*paper);
    QVERIFY(!said.contains(QStringLiteral("للمؤسسة وحدها")));
    QVERIFY(said.contains(QStringLiteral("الإجمالي: 5 مقترحات")));
    QVERIFY(said.contains(QStringLiteral("بلا محور")));
    QCOMPARE(paper->setup().header.mark, QStringLiteral("نسخة عامة"));
    QVERIFY(PaperText::all(
                *PaperCatalog::make(QStringLiteral("proposal-register"), f.workspace->records(), by(Grouping::Theme)))
                .contains(QStringLiteral("للمؤسسة وحدها")));
}

void TstProposalRegister::anEmptyRegisterSaysSo()
{
    const MeetingFixture f;
    const paper::Table none = table(f, by(Grouping::State));
    QCOMPARE(none.rowCount(), 0);
    QVERIFY(none.totals.cells.isEmpty());
    QCOMPARE(PaperText::plain(none.emptyText), QStringLiteral("لم يُسجَّل أي مقترح بعد."));
}

QTEST_MAIN(TstProposalRegister)
#include "TstProposalRegister.moc"
