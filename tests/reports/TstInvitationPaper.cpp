// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

class TstInvitationPaper : public QObject
{
    Q_OBJECT

private slots:
    void everyInvitedBodyHasItsOwnPage();
    void aLetterSaysWhatABodyNeedsToKnow();
    void anAddresseeOfAnotherLanguageIsNotPrinted();
    void itOpensClosesAndIsSignedAsItsTemplateSays();
    void oneBodyAlone();
    void aBodyThatIsNotInvitedIsRefused();
    void withoutInvitationsItSaysSo();
    void withoutAgendaOrSecretariatTheLetterStillStands();
};

namespace {
PaperRequest about(const MeetingFixture& f, Language language = Language::Arabic)
{
    PaperRequest request;
    request.meeting = f.meeting.id;
    request.language = language;
    return request;
}

Document make(const MeetingFixture& f, const PaperRequest& request)
{
    const Result<Document> paper = PaperCatalog::make(QStringLiteral("invitation"), f.workspace->records(), request);
    [&paper] { VERIFY_DONE(paper); }();
    return paper ? *paper : Document();
}

void invite(MeetingFixture& f)
{
    f.interior.precedence = 2;
    f.justice.precedence = 1;
    f.interior.nameEn = QStringLiteral("Ministry of Interior");
    VERIFY_DONE(f.workspace->records().members.update(f.interior));
    VERIFY_DONE(f.workspace->records().members.update(f.justice));
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id, f.justice.id}, QDate(2012, 11, 20)));
    f.meeting = *f.workspace->records().meetings.get(f.meeting.id);
}

void setAddressee(MeetingFixture& f, MemberId member, const QString& addressee)
{
    auto invitations = f.workspace->records().invitations.where(QStringLiteral("member = ?"), {member.value()});
    VERIFY_DONE(invitations);
    invitations->front().addressee = addressee;
    VERIFY_DONE(f.workspace->records().invitations.update(invitations->front()));
}
} // namespace

void TstInvitationPaper::everyInvitedBodyHasItsOwnPage()
{
    MeetingFixture f;
    invite(f);
    const Document paper = make(f, about(f));
    QCOMPARE(PaperText::blocks<paper::PageBreak>(paper).size(), 1);
    QStringList bookmarks;
    for (const paper::Heading& heading : PaperText::blocks<paper::Heading>(paper)) {
        if (heading.level == 1) {
            bookmarks << heading.bookmark;
        }
    }
    QCOMPARE(bookmarks, (QStringList{"وزارة العدل", "وزارة الداخلية"})); // by precedence
    QCOMPARE(PageLayout::create(paper)->pageCount(), 2);
    QVERIFY(paper.setup().header.mark.isEmpty()); // a letter is of no edition
}

void TstInvitationPaper::aLetterSaysWhatABodyNeedsToKnow()
{
    MeetingFixture f;
    invite(f);
    setAddressee(f, f.interior.id, QStringLiteral("سعادة وكيل وزارة الداخلية المحترم"));
    auto profiles = f.workspace->records().profiles.all();
    profiles->front().phone = QStringLiteral("+974 4400 0000");
    profiles->front().email = QStringLiteral("secretariat@example.org");
    VERIFY_DONE(f.workspace->records().profiles.update(profiles->front()));
    f.meeting.venue = QStringLiteral("قاعة الاجتماعات");
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    f.discussion.documents = QStringLiteral("ورقة المحاور");
    VERIFY_DONE(f.workspace->records().agenda.update(f.discussion));

    PaperRequest request = about(f);
    request.member = f.interior.id;
    const Document paper = make(f, request);
    const QStringList said = PaperText::paragraphs(paper);
    QVERIFY(said.contains(QStringLiteral("سعادة وكيل وزارة الداخلية المحترم")));
    QVERIFY(said.contains(QStringLiteral("التاريخ: 20 نوفمبر 2012م الموافق 6 محرم 1434هـ")));
    QVERIFY(said.contains(QStringLiteral("المرفقات: ورقة المحاور.")));
    QVERIFY(
        said.contains(QStringLiteral("نرجو تأكيد الحضور أو ترشيح من ينوب عنكم في أقرب وقت.\n"
                                     "الهاتف: +974\u00A04400\u00A00000 – البريد الإلكتروني: secretariat@example.org")));
    QVERIFY(PaperText::headings(paper).contains(QStringLiteral("الموضوع: دعوة إلى ") + f.meeting.title));
    const auto facts = PaperText::blocks<paper::KeyValueGrid>(paper).value(0).pairs;
    QCOMPARE(PaperText::plain(facts[0].value), QStringLiteral("الخميس 29 نوفمبر 2012م الموافق 15 محرم 1434هـ"));
    QCOMPARE(PaperText::plain(facts[1].value), QStringLiteral("9:30 صباحًا"));
    QCOMPARE(PaperText::plain(facts[2].value), QStringLiteral("قاعة الاجتماعات"));
    QCOMPARE(PaperText::blocks<paper::List>(paper).value(0).items.size(), 2);
    // Mail addresses open the mail program.
    QVERIFY(PaperText::all(paper).contains(QStringLiteral("mailto:secretariat@example.org")));
    // The reply: confirm, apologise, nominate.
    QCOMPARE(PaperText::blocks<paper::SignatureTable>(paper).value(0).rows.size(), 3);
}

void TstInvitationPaper::anAddresseeOfAnotherLanguageIsNotPrinted()
{
    MeetingFixture f;
    invite(f);
    setAddressee(f, f.interior.id, QStringLiteral("سعادة وكيل وزارة الداخلية المحترم"));
    PaperRequest request = about(f, Language::English);
    request.member = f.interior.id;
    const QStringList said = PaperText::paragraphs(make(f, request));
    QVERIFY(said.contains(QStringLiteral("To the Head, Ministry of Interior")));
    QVERIFY(!said.join(QLatin1Char('|')).contains(QStringLiteral("سعادة")));
}

void TstInvitationPaper::itOpensClosesAndIsSignedAsItsTemplateSays()
{
    MeetingFixture f;
    invite(f);
    PaperRequest request = about(f);
    request.member = f.interior.id;
    QVERIFY(PaperText::paragraphs(make(f, request)).contains(QStringLiteral("وتفضلوا بقبول فائق الاحترام والتقدير،")));

    PaperTemplate own;
    own.paper = QStringLiteral("invitation");
    own.opening = QStringLiteral("تحية طيبة وبعد،");
    own.closing = QStringLiteral("والله يحفظكم ويرعاكم.");
    own.signaturePosts = QStringLiteral("رئيس اللجنة التنفيذية: د. سالم المري");
    own.accent = QStringLiteral("#7A1F3D");
    VERIFY_DONE(f.workspace->templates().save(own));
    const Document paper = make(f, request);
    const QStringList said = PaperText::paragraphs(paper);
    QVERIFY(said.contains(own.opening));
    QVERIFY(!said.contains(QStringLiteral("السلام عليكم ورحمة الله وبركاته، وبعد:")));
    const qsizetype closing = said.indexOf(own.closing);
    QVERIFY(closing > 0);
    QCOMPARE(said.mid(closing + 1, 2), (QStringList{"رئيس اللجنة التنفيذية", "د. سالم المري"}));
    QCOMPARE(paper.setup().accent, QColor(QStringLiteral("#7A1F3D")));
}

void TstInvitationPaper::oneBodyAlone()
{
    MeetingFixture f;
    invite(f);
    PaperRequest request = about(f);
    request.member = f.interior.id;
    const Document paper = make(f, request);
    QVERIFY(PaperText::blocks<paper::PageBreak>(paper).isEmpty());
    QVERIFY(!PaperText::all(paper).contains(QStringLiteral("رئيس وزارة العدل")));
    QVERIFY(PaperText::all(paper).contains(QStringLiteral("رئيس وزارة الداخلية")));
}

void TstInvitationPaper::aBodyThatIsNotInvitedIsRefused()
{
    MeetingFixture f;
    invite(f);
    PaperRequest request = about(f);
    request.member = f.university.id;
    const Result<Document> paper = PaperCatalog::make(QStringLiteral("invitation"), f.workspace->records(), request);
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, ErrorKind::Refused);
    QVERIFY(paper.error().message.contains(QStringLiteral("جامعة قطر")));
}

void TstInvitationPaper::withoutInvitationsItSaysSo()
{
    const MeetingFixture f;
    const Document paper = make(f, about(f));
    QVERIFY(PaperText::paragraphs(paper).contains(QStringLiteral("لم تُدعَ إلى هذا اللقاء جهة بعد.")));
    QVERIFY(PaperText::blocks<paper::SignatureTable>(paper).isEmpty());
}

void TstInvitationPaper::withoutAgendaOrSecretariatTheLetterStillStands()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(f.workspace->records().agenda.remove(f.opening.id));
    VERIFY_DONE(f.workspace->records().agenda.remove(f.discussion.id));
    f.meeting.chair = {};
    f.meeting.secretary = {};
    f.meeting.startsAt = {};
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    const Document paper = make(f, about(f));
    QVERIFY(PaperText::blocks<paper::List>(paper).isEmpty());
    QVERIFY(!PaperText::headings(paper).contains(QStringLiteral("جدول الأعمال")));
    QVERIFY(
        PaperText::paragraphs(paper).contains(QStringLiteral("نرجو تأكيد الحضور أو ترشيح من ينوب عنكم في أقرب وقت.")));
    QCOMPARE(PageLayout::create(paper)->pageCount(), 2);
}

QTEST_MAIN(TstInvitationPaper)
#include "TstInvitationPaper.moc"
