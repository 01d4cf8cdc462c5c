// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"
#include "reports/papers/PaperCatalog.h"
#include "support/PaperText.h"
#include "support/RecommendationFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** The directory of bodies and the profile of one. */
class TstMemberPapers : public QObject
{
    Q_OBJECT

private slots:
    void directoryGoesByTierAndSector();
    void directoryNamesBodiesInBothLanguagesAndWhoRepresentsThem();
    void directoryLeavesOutWhoNoLongerRepresents();
    void publicDirectoryKeepsPeopleToItself();
    void emptyDirectorySaysSo();
    void profileTellsTheTrailOfABody();
    void profileCountsTheMeetingsItAttended();
    void profileOfANewBodySaysWhatIsMissing();
    void publicProfileDoesNotDenyWhatItLeavesOut();
    void profileFollowsProposalsToTheArticle();
    void profileTellsWhatTheBodyObjectedTo();
    void profileListsItsRecommendationsAndActions();
    void profileNeedsABody();
};

namespace {
Document make(const MeetingFixture& f, const char* report, const PaperRequest& request = {})
{
    const Result<Document> paper = PaperCatalog::make(QString::fromLatin1(report), f.workspace->records(), request);
    [&paper] { VERIFY_DONE(paper); }();
    return paper ? *paper : Document();
}

PaperRequest about(const Member& member, Audience edition = Audience::Internal)
{
    PaperRequest request;
    request.member = member.id;
    request.edition = edition;
    return request;
}

void describe(MeetingFixture& f)
{
    f.interior.nameEn = QStringLiteral("Ministry of Interior");
    f.interior.sector = Sector::Ministry;
    f.interior.status = MembershipStatus::Joined;
    f.interior.phone = QStringLiteral("+974 4400 0002");
    f.interior.email = QStringLiteral("contact@interior.example.org");
    f.interior.notes = QStringLiteral("ملاحظة للأمانة");
    f.justice.sector = Sector::Ministry;
    f.university.sector = Sector::Education;
    f.interiorPerson.phone = QStringLiteral("+974 4400 0105");
    f.interiorPerson.position = QStringLiteral("مدير إدارة");
    VERIFY_DONE(f.workspace->records().members.update(f.interior));
    VERIFY_DONE(f.workspace->records().members.update(f.justice));
    VERIFY_DONE(f.workspace->records().members.update(f.university));
    VERIFY_DONE(f.workspace->records().people.update(f.interiorPerson));
}

/** The table below a heading. */
paper::Table tableUnder(const Document& paper, const QString& heading)
{
    bool isNext = false;
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* found = std::get_if<paper::Heading>(&block.content)) {
            isNext = PaperText::plain(found->text) == heading;
        } else if (const auto* table = std::get_if<paper::Table>(&block.content); table && isNext) {
            return *table;
        }
    }
    return {};
}
} // namespace

void TstMemberPapers::directoryGoesByTierAndSector()
{
    MeetingFixture f;
    describe(f);
    const Document paper = make(f, "member-directory");
    QCOMPARE(PaperText::headings(paper), (QStringList{"الجهات ذات الصلة الأساسية", "الجهات ذات الصلة المساعدة"}));
    const auto tables = PaperText::blocks<paper::Table>(paper);
    QCOMPARE(PaperText::bands(tables[0]), QStringList{"وزارة – جهتان"});
    QCOMPARE(PaperText::bands(tables[1]), QStringList{"التعليم – جهة واحدة"});
}

void TstMemberPapers::directoryNamesBodiesInBothLanguagesAndWhoRepresentsThem()
{
    MeetingFixture f;
    describe(f);
    const paper::Table core = PaperText::blocks<paper::Table>(make(f, "member-directory")).value(0);
    QCOMPARE(PaperText::cells(core.rows[1]),
             (QStringList{"وزارة الداخلية\nMinistry of Interior",
                          "",
                          "",
                          "+974\u00A04400\u00A00002",
                          "contact@interior.example.org"}));
    QCOMPARE(core.rows[1].cells[3].toPlainText(), Bidi::isolate(QStringLiteral("+974\u00A04400\u00A00002")));
    QCOMPARE(core.rows[1].cells[4].spans().first().link, QStringLiteral("mailto:contact@interior.example.org"));
    QCOMPARE(PaperText::cells(core.rows[2]),
             (QStringList{"", "أصيل", "ممثل وزارة الداخلية\nمدير إدارة", "+974\u00A04400\u00A00105", ""}));
}

void TstMemberPapers::directoryLeavesOutWhoNoLongerRepresents()
{
    MeetingFixture f;
    describe(f);
    auto roles = f.workspace->records().representations.where(QStringLiteral("member = ?"), {f.interior.id.value()});
    roles->front().validUntil = QDate(2012, 11, 28); // a day before today
    VERIFY_DONE(f.workspace->records().representations.update(roles->front()));
    QVERIFY(!PaperText::all(make(f, "member-directory")).contains(QStringLiteral("ممثل وزارة الداخلية")));
    roles->front().validUntil = QDate(2012, 11, 29);
    VERIFY_DONE(f.workspace->records().representations.update(roles->front()));
    QVERIFY(PaperText::all(make(f, "member-directory")).contains(QStringLiteral("ممثل وزارة الداخلية")));
}

void TstMemberPapers::publicDirectoryKeepsPeopleToItself()
{
    MeetingFixture f;
    describe(f);
    PaperRequest request;
    request.edition = Audience::Public;
    const QString said = PaperText::all(make(f, "member-directory", request));
    QVERIFY(!said.contains(QStringLiteral("ممثل")));
    QVERIFY(!said.contains(QStringLiteral("0105")));
    QVERIFY(said.contains(QStringLiteral("وزارة الداخلية")));
    QVERIFY(said.contains(QStringLiteral("+974\u00A04400\u00A00002"))); // the body's own number
}

void TstMemberPapers::emptyDirectorySaysSo()
{
    MeetingFixture f;
    for (const Member& member : {f.interior, f.justice, f.university}) {
        VERIFY_DONE(f.workspace->records().members.remove(member.id));
    }
    const Document paper = make(f, "member-directory");
    QVERIFY(PaperText::paragraphs(paper).contains(QStringLiteral("لم تُسجَّل جهة بعد.")));
    QVERIFY(PaperText::blocks<paper::Table>(paper).isEmpty());
}

void TstMemberPapers::profileTellsTheTrailOfABody()
{
    MeetingFixture f;
    describe(f);
    VERIFY_DONE(
        f.workspace->members().rename(f.interior.id, QStringLiteral("وزارة الداخلية والأمن"), {}, QDate(2012, 6, 1)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    Entry proposal = f.entry(QStringLiteral("توحيد نموذج الإحالة"));
    VERIFY_DONE(f.workspace->entries().record(proposal));
    proposal.state = EntryState::Deferred;
    proposal.reason = QStringLiteral("يُنظر فيه في الخطة");
    VERIFY_DONE(f.workspace->records().entries.update(proposal));
    Entry reservation = f.entry(QStringLiteral("تحفظ على النشر"));
    reservation.kind = EntryKind::Reservation;
    VERIFY_DONE(f.workspace->entries().record(reservation));
    Entry charge = f.entry(QStringLiteral("إعداد المسودة"));
    charge.kind = EntryKind::Assignment;
    charge.member = f.justice.id;
    charge.responsible = f.interior.id;
    VERIFY_DONE(f.workspace->entries().record(charge));

    const Document paper = make(f, "member-profile", about(f.interior));
    QCOMPARE(PaperText::headings(paper),
             (QStringList{"البيانات",
                          "ممثلو الجهة",
                          "حضور اللقاءات",
                          "المقترحات وما آلت إليه",
                          "التحفظات والاعتراضات",
                          "القرارات والتكليفات المسندة إليها",
                          "التوصيات والمهام",
                          "المتدربون من منسوبيها"}));
    QCOMPARE(PaperText::cells(tableUnder(paper, QStringLiteral("المقترحات وما آلت إليه")).rows[0]),
             (QStringList{"ت 2-001", "توحيد نموذج الإحالة", "مؤجل", "يُنظر فيه في الخطة", ""}));
    QCOMPARE(PaperText::cells(tableUnder(paper, QStringLiteral("التحفظات والاعتراضات")).rows[0]),
             (QStringList{"ت 2-002", "تحفظ", "تحفظ على النشر", "سُجّل في لقاء، على لسان ممثل وزارة الداخلية"}));
    QCOMPARE(PaperText::cells(tableUnder(paper, QStringLiteral("القرارات والتكليفات المسندة إليها")).rows[0]),
             (QStringList{"ت 2-003", "إعداد المسودة", "تكليف", ""}));
    QVERIFY(PaperText::paragraphs(paper).contains(QStringLiteral("كان اسمها وزارة الداخلية حتى 31 مايو 2012م.")));
}

void TstMemberPapers::profileCountsTheMeetingsItAttended()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id}, QDate(2012, 11, 20)));
    const auto attendance = [&] {
        return tableUnder(make(f, "member-profile", about(f.interior)), QStringLiteral("حضور اللقاءات"));
    };
    QCOMPARE(PaperText::cells(attendance().rows[0]).value(3), QStringLiteral("لم ينعقد بعد"));
    QVERIFY(attendance().totals.cells.isEmpty());
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    QCOMPARE(PaperText::cells(attendance().totals).last(), QStringLiteral("0 من 1"));
    f.advance(600);
    VERIFY_DONE(f.workspace->attendance().markLate(f.workspace->attendance().sheet(f.meeting.id)->front().id));
    QCOMPARE(PaperText::cells(attendance().rows[0]).value(3),
             QStringLiteral("ممثل وزارة الداخلية: حاضر، حضر متأخرًا الساعة 9:40 صباحًا"));
    QCOMPARE(PaperText::cells(attendance().totals).last(), QStringLiteral("1 من 1"));
}

void TstMemberPapers::profileOfANewBodySaysWhatIsMissing()
{
    MeetingFixture f;
    Member body;
    body.name = QStringLiteral("جهة جديدة");
    VERIFY_DONE(f.workspace->records().members.insert(body));
    QStringList said;
    for (const paper::Table& table : PaperText::blocks<paper::Table>(make(f, "member-profile", about(body)))) {
        QVERIFY(table.rows.isEmpty());
        said << PaperText::plain(table.emptyText);
    }
    QCOMPARE(said,
             (QStringList{"لم تُسمِّ الجهة ممثلًا لها بعد.",
                          "لم تُدعَ الجهة إلى لقاء بعد.",
                          "لم تقدّم الجهة مقترحًا بعد.",
                          "لم تُسجَّل للجهة تحفظات.",
                          "لم يُسند إليها شيء.",
                          "ليست مسؤولة عن توصية أو مهمة، ولا مساندة فيها.",
                          "لم ترشّح الجهة أحدًا للتدريب بعد."}));
}

void TstMemberPapers::publicProfileDoesNotDenyWhatItLeavesOut()
{
    MeetingFixture f;
    describe(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    Entry proposal = f.entry(QStringLiteral("مقترح داخلي"));
    proposal.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->entries().record(proposal));
    const Document paper = make(f, "member-profile", about(f.interior, Audience::Public));
    const QString said = PaperText::all(paper);
    QVERIFY(!said.contains(QStringLiteral("مقترح داخلي")));
    QVERIFY(!said.contains(QStringLiteral("ملاحظة للأمانة")));
    QVERIFY(!said.contains(QStringLiteral("0105")));
    for (const char* heading : {"ممثلو الجهة", "المقترحات وما آلت إليه"}) {
        QCOMPARE(PaperText::plain(tableUnder(paper, QString::fromUtf8(heading)).emptyText),
                 QStringLiteral("ليس ضمن هذه النسخة."));
    }
    QVERIFY(PaperText::all(make(f, "member-profile", about(f.interior))).contains(QStringLiteral("ملاحظة للأمانة")));
}

void TstMemberPapers::profileNeedsABody()
{
    const MeetingFixture f;
    const Result<Document> paper = PaperCatalog::make(QStringLiteral("member-profile"), f.workspace->records(), {});
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, ErrorKind::Refused);
}

void TstMemberPapers::profileFollowsProposalsToTheArticle()
{
    RecommendationFixture f;
    Recommendation open = f.issued(QStringLiteral("نموذج موحد للإحالة"));
    const Entry source = RecommendationQueries(f.workspace->records()).sources(open.id)->front();
    Recommendation inside;
    inside.text = QStringLiteral("توصية داخلية");
    inside.audience = Audience::Internal;
    VERIFY_DONE(f.recommendations().issue(inside, {source.id}));
    VERIFY_DONE(f.workspace->charters().createFirst(QStringLiteral("وثيقة التأسيس")));
    Article article;
    article.charter = f.workspace->records().charters.all()->front().id;
    article.kind = ArticleKind::Article;
    article.text = QStringLiteral("تعتمد الجهات نموذجًا موحدًا.");
    const auto added = f.workspace->charters().add(article);
    VERIFY_DONE(added);
    ArticleSource link;
    link.article = added->id;
    link.recommendation = open.id;
    VERIFY_DONE(f.workspace->charters().link(link));
    const auto ledTo = [&](Audience edition) {
        const Document paper = make(f, "member-profile", about(f.interior, edition));
        return PaperText::cells(tableUnder(paper, QStringLiteral("المقترحات وما آلت إليه")).rows[0]).last();
    };
    QCOMPARE(ledTo(Audience::Internal), QStringLiteral("تو-001\nتو-002\nالمادة (1)"));
    // Neither what is for fewer readers nor a text that was not circulated yet.
    QCOMPARE(ledTo(Audience::Partners), QStringLiteral("تو-001"));
}

void TstMemberPapers::profileTellsWhatTheBodyObjectedTo()
{
    MeetingFixture f;
    Decision decision;
    decision.number = QStringLiteral("ق-001");
    decision.subject = DecisionSubject::Question;
    decision.text = QStringLiteral("مقر التحالف");
    decision.round = 2;
    decision.state = DecisionState::AdoptedReserved;
    decision.audience = Audience::Partners;
    VERIFY_DONE(f.workspace->records().decisions.insert(decision));
    const auto say = [&](int round, Stance stance, const QString& text) {
        Position position;
        position.decision = decision.id;
        position.member = f.interior.id;
        position.round = round;
        position.stance = stance;
        position.text = text;
        VERIFY_DONE(f.workspace->records().positions.insert(position));
    };
    say(1, Stance::Object, QStringLiteral("المقر بعيد"));
    say(2, Stance::AgreeWithReservation, QStringLiteral("على أن يُراجع بعد سنة"));
    const QString heading = QStringLiteral("التحفظات والاعتراضات");
    const paper::Table table = tableUnder(make(f, "member-profile", about(f.interior)), heading);
    QCOMPARE(table.rows.size(), 2);
    const QStringList first = PaperText::cells(table.rows[0]);
    QCOMPARE(first.value(0), QStringLiteral("ق-001"));
    QVERIFY2(first.value(1).startsWith(QStringLiteral("معترض\nالجولة 1")), qPrintable(first.value(1)));
    QCOMPARE(first.mid(2), (QStringList{"المقر بعيد", "مقر التحالف"}));
    QCOMPARE(PaperText::cells(table.rows[1]).value(2), QStringLiteral("على أن يُراجع بعد سنة"));
    QVERIFY(tableUnder(make(f, "member-profile", about(f.interior, Audience::Public)), heading).rows.isEmpty());
}

void TstMemberPapers::profileListsItsRecommendationsAndActions()
{
    RecommendationFixture f;
    const Recommendation late = f.issued(QStringLiteral("توصية متأخرة"), QDate(2012, 11, 20));
    f.report(late.id, QDate(2012, 11, 15), 40);
    Action action;
    action.kind = ActionKind::Action;
    action.title = QStringLiteral("تدريب");
    action.lead = f.justice.id;
    VERIFY_DONE(f.workspace->actions().save(action));
    VERIFY_DONE(f.workspace->actions().setSupporting(action.id, {f.interior.id}));
    const paper::Table table =
        tableUnder(make(f, "member-profile", about(f.interior)), QStringLiteral("التوصيات والمهام"));
    QCOMPARE(PaperText::cells(table.rows[0]),
             (QStringList{"تو-001", "توصية متأخرة\nتوصية", "مسؤولة", "20 نوفمبر 2012م", "متأخرة", "40%"}));
    QCOMPARE(PaperText::cells(table.rows[1]), (QStringList{"م-001", "تدريب\nمهمة", "مساندة", "", "لم تبدأ", "0%"}));
}

QTEST_GUILESS_MAIN(TstMemberPapers)
#include "TstMemberPapers.moc"
