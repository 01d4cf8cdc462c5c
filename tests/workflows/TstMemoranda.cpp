// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

#include <QTest>

using namespace tahaluf;

/** Memoranda of understanding: drafted, signed, renewed, ended. */
class TstMemoranda : public QObject
{
    Q_OBJECT

private slots:
    void isSignedByTwoAtLeast();
    void renewalIsDueInTime();
    void renewingKeepsPartiesAndDuration();
    void endingSaysWhy();
    void statesAreNotTyped();
    void theRegisterNamesTheParties();

private:
    static Memorandum draft(MeetingFixture& f, const std::vector<MemberId>& members)
    {
        Memorandum made;
        made.title = QStringLiteral("تدريب مشترك");
        made.startsOn = QDate(2012, 1, 1);
        made.endsOn = QDate(2012, 12, 31);
        [&] { VERIFY_DONE(f.workspace->memoranda().save(made)); }();
        for (const MemberId member : members) {
            MemorandumParty party;
            party.memorandum = made.id;
            party.member = member;
            party.role = QStringLiteral("التدريب");
            [&] { VERIFY_DONE(f.workspace->memoranda().saveParty(party)); }();
        }
        return made;
    }
};

void TstMemoranda::isSignedByTwoAtLeast()
{
    MeetingFixture f;
    MemorandumWorkflow& workflow = f.workspace->memoranda();
    const Memorandum one = draft(f, {f.justice.id});
    QCOMPARE(one.number, QStringLiteral("مذ-001"));
    VERIFY_REFUSED(workflow.sign(one.id), "two parties");
    MemorandumParty party;
    party.memorandum = one.id;
    party.member = f.justice.id;
    VERIFY_REFUSED(workflow.saveParty(party), "party already");
    party.member = f.university.id;
    VERIFY_DONE(workflow.saveParty(party));
    VERIFY_REFUSED(workflow.sign(one.id, QDate(2012, 11, 30)), "has come");
    VERIFY_DONE(workflow.sign(one.id, QDate(2012, 11, 28)));
    VERIFY_REFUSED(workflow.sign(one.id), "signed already");
    QCOMPARE(f.workspace->records().memoranda.get(one.id)->signedOn, QDate(2012, 11, 28));
}

void TstMemoranda::renewalIsDueInTime()
{
    Memorandum one;
    one.endsOn = QDate(2012, 12, 31);
    one.noticeDays = 60;
    QVERIFY(!one.isRenewalDue(QDate(2012, 12, 1)));
    one.state = MemorandumState::Signed;
    QVERIFY(!one.isRenewalDue(QDate(2012, 10, 31)));
    QVERIFY(one.isRenewalDue(QDate(2012, 11, 1)));
    QVERIFY(one.isRenewalDue(QDate(2013, 5, 1)));
    one.endsOn = {};
    QVERIFY(!one.isRenewalDue(QDate(2013, 5, 1)));
}

void TstMemoranda::renewingKeepsPartiesAndDuration()
{
    MeetingFixture f;
    MemorandumWorkflow& workflow = f.workspace->memoranda();
    const Memorandum one = draft(f, {f.justice.id, f.university.id});
    VERIFY_REFUSED(workflow.renew(one.id), "signed");
    VERIFY_DONE(workflow.sign(one.id));
    const Result<Memorandum> next = workflow.renew(one.id);
    VERIFY_DONE(next);
    QCOMPARE(next->number, QStringLiteral("مذ-002"));
    QCOMPARE(next->state, MemorandumState::Draft);
    QCOMPARE(next->startsOn, QDate(2013, 1, 1));
    QCOMPARE(next->endsOn, QDate(2014, 1, 1).addDays(-1));
    QCOMPARE(
        f.workspace->records().memorandumParties.where(QStringLiteral("memorandum = ?"), {next->id.value()})->size(),
        std::size_t(2));
    VERIFY_REFUSED(workflow.renew(one.id), "already");
}

void TstMemoranda::endingSaysWhy()
{
    MeetingFixture f;
    MemorandumWorkflow& workflow = f.workspace->memoranda();
    const Memorandum one = draft(f, {f.justice.id, f.university.id});
    VERIFY_REFUSED(workflow.end(one.id, QStringLiteral("سبب")), "signed");
    VERIFY_DONE(workflow.sign(one.id));
    VERIFY_REFUSED(workflow.end(one.id, QStringLiteral(" ")), "why");
    VERIFY_DONE(workflow.end(one.id, QStringLiteral("حلّ القانون محلها")));
    QCOMPARE(f.workspace->records().memoranda.get(one.id)->endsOn, QDate(2012, 11, 29));
}

void TstMemoranda::statesAreNotTyped()
{
    MeetingFixture f;
    Memorandum one = draft(f, {});
    one.state = MemorandumState::Signed;
    one.signedOn = QDate(2012, 11, 1);
    VERIFY_REFUSED(f.workspace->memoranda().save(one), "not by entering");
    one.state = MemorandumState::Draft;
    one.endsOn = QDate(2011, 1, 1);
    VERIFY_REFUSED(f.workspace->memoranda().save(one), "before it starts");
}

void TstMemoranda::theRegisterNamesTheParties()
{
    MeetingFixture f;
    const Memorandum one = draft(f, {f.justice.id, f.university.id});
    VERIFY_DONE(f.workspace->memoranda().sign(one.id));
    Memorandum inner = draft(f, {f.interior.id, f.university.id});
    inner.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->memoranda().save(inner));
    const auto table = [&f](Audience edition, MemberId member) {
        PaperRequest request;
        request.edition = edition;
        request.member = member;
        const auto paper = PaperCatalog::make(QStringLiteral("memoranda-register"), f.workspace->records(), request);
        return paper ? PaperText::blocks<paper::Table>(*paper).value(0) : paper::Table();
    };
    QCOMPARE(table(Audience::Internal, {}).rows.size(), 2);
    QCOMPARE(table(Audience::Internal, f.interior.id).rows.size(), 1);
    QCOMPARE(PaperText::cells(table(Audience::Partners, {}).rows[0]),
             (QStringList{"مذ-001",
                          "تدريب مشترك",
                          "وزارة العدل: التدريب\nجامعة قطر: التدريب",
                          "29/11/2012",
                          "1/1/2012\n31/12/2012",
                          "موقَّعة\nيلزم تجديدها"}));
    QCOMPARE(table(Audience::Partners, {}).rows.size(), 1);
}

QTEST_GUILESS_MAIN(TstMemoranda)
#include "TstMemoranda.moc"
