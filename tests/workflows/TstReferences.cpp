// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "support/PaperText.h"
#include "support/Verify.h"
#include "workflows/StudyFixture.h"

#include <QTest>

using namespace tahaluf;

/** The reference library: what still holds, what it obliges to, what cites it. */
class TstReferences : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSupersededSaysSo();
    void addressesAreWebAddresses();
    void articlesAreNumberedOnce();
    void aDutyIsJudgedWithItsReason();
    void citationsStandInOnePlace();
    void theChecklistSaysWhoFulfilsWhat();

private:
    static Reference law(StudyFixture& f, const QString& title, int year = 2011)
    {
        Reference made;
        made.title = title;
        made.year = year;
        [&] { VERIFY_DONE(f.workspace->references().save(made)); }();
        return made;
    }
    static ReferenceArticle article(StudyFixture& f, const Reference& reference, const QString& number)
    {
        ReferenceArticle made;
        made.reference = reference.id;
        made.number = number;
        [&] { VERIFY_DONE(f.workspace->references().saveArticle(made)); }();
        return made;
    }
};

void TstReferences::whatIsSupersededSaysSo()
{
    StudyFixture f;
    ReferenceWorkflow& workflow = f.workspace->references();
    Reference old = law(f, QStringLiteral("القانون القديم"), 1999);
    Reference middle = law(f, QStringLiteral("القانون الأوسط"), 2005);
    Reference newest = law(f, QStringLiteral("القانون رقم (15) لسنة 2011"));
    old.supersededBy = middle.id;
    VERIFY_DONE(workflow.save(old));
    QCOMPARE(old.state, ReferenceState::Superseded);
    middle.supersededBy = newest.id;
    VERIFY_DONE(workflow.save(middle));
    newest.supersededBy = old.id;
    VERIFY_REFUSED(workflow.save(newest), "supersedes itself");
    newest.supersededBy = newest.id;
    VERIFY_REFUSED(workflow.save(newest), "supersedes itself");
    newest.supersededBy = {};
    newest.amends = newest.id;
    VERIFY_REFUSED(workflow.save(newest), "amend itself");
    newest.amends = {};
    newest.year = 3011;
    VERIFY_REFUSED(workflow.save(newest), "3011");
}

void TstReferences::addressesAreWebAddresses()
{
    StudyFixture f;
    Reference one = law(f, QStringLiteral("قانون"));
    for (const char* wrong : {"javascript:alert(1)", "file:///etc/passwd", "example", "https://"}) {
        one.link = QString::fromLatin1(wrong);
        VERIFY_REFUSED(f.workspace->references().save(one), "https");
    }
    one.link = QStringLiteral("https://example.org/law/15");
    VERIFY_DONE(f.workspace->references().save(one));
}

void TstReferences::articlesAreNumberedOnce()
{
    StudyFixture f;
    const Reference one = law(f, QStringLiteral("قانون"));
    article(f, one, QStringLiteral("9"));
    QCOMPARE(article(f, one, QStringLiteral("9 مكرر")).position, 2);
    ReferenceArticle again;
    again.reference = one.id;
    again.number = QStringLiteral("9 ");
    VERIFY_REFUSED(f.workspace->references().saveArticle(again), "9");
    QVERIFY(article(f, law(f, QStringLiteral("قانون آخر")), QStringLiteral("9")).id.isValid());
}

void TstReferences::aDutyIsJudgedWithItsReason()
{
    StudyFixture f;
    const Reference one = law(f, QStringLiteral("قانون"));
    const ReferenceArticle other = article(f, law(f, QStringLiteral("قانون آخر")), QStringLiteral("1"));
    Obligation duty;
    duty.reference = one.id;
    duty.duty = QStringLiteral("حماية الضحايا");
    duty.article = other.id;
    VERIFY_REFUSED(f.workspace->references().saveObligation(duty), "another reference");
    duty.article = {};
    VERIFY_DONE(f.workspace->references().saveObligation(duty));
    QVERIFY(!duty.examinedOn.isValid());
    duty.state = ObligationState::NotMet;
    VERIFY_REFUSED(f.workspace->references().saveObligation(duty), "what is missing");
    duty.how = QStringLiteral("لا دار إيواء بعد");
    VERIFY_DONE(f.workspace->references().saveObligation(duty));
    QCOMPARE(duty.examinedOn, QDate(2012, 11, 29));
}

void TstReferences::citationsStandInOnePlace()
{
    StudyFixture f;
    const Study study = f.given(f.record());
    const Reference one = law(f, QStringLiteral("قانون"));
    Citation citation;
    citation.reference = one.id;
    VERIFY_REFUSED(f.workspace->references().saveCitation(citation), "one place");
    citation.study = study.id;
    citation.decision = DecisionId(1);
    VERIFY_REFUSED(f.workspace->references().saveCitation(citation), "one place");
    citation.decision = {};
    citation.referenceArticle = article(f, law(f, QStringLiteral("قانون آخر")), QStringLiteral("1")).id;
    VERIFY_REFUSED(f.workspace->references().saveCitation(citation), "another reference");
    citation.referenceArticle = article(f, one, QStringLiteral("2")).id;
    VERIFY_DONE(f.workspace->references().saveCitation(citation));
    VERIFY_REFUSED(f.workspace->store(QStringLiteral("references"))->remove(one.id.value()), "cited");
    VERIFY_DONE(f.workspace->store(QStringLiteral("citations"))->remove(citation.id.value()));
    VERIFY_DONE(f.workspace->store(QStringLiteral("references"))->remove(one.id.value()));
}

void TstReferences::theChecklistSaysWhoFulfilsWhat()
{
    StudyFixture f;
    Reference inner = law(f, QStringLiteral("تعليمات داخلية"));
    inner.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->references().save(inner));
    const Reference protocol = law(f, QStringLiteral("بروتوكول باليرمو"), 2000);
    const auto duty = [&](const Reference& reference, const QString& text, ObligationState state) {
        Obligation made;
        made.reference = reference.id;
        made.duty = text;
        made.state = state;
        made.member = f.justice.id;
        made.how = QStringLiteral("بالنص");
        VERIFY_DONE(f.workspace->references().saveObligation(made));
    };
    duty(protocol, QStringLiteral("حماية الضحايا"), ObligationState::Met);
    duty(protocol, QStringLiteral("التدريب"), ObligationState::NotExamined);
    duty(inner, QStringLiteral("السرية"), ObligationState::Met);
    const auto paper = [&f](Audience edition) {
        PaperRequest request;
        request.edition = edition;
        const auto made = PaperCatalog::make(QStringLiteral("obligations-checklist"), f.workspace->records(), request);
        return made ? *made : Document();
    };
    const paper::Table table = PaperText::blocks<paper::Table>(paper(Audience::Partners)).value(0);
    QCOMPARE(PaperText::column(table, 1), (QStringList{"حماية الضحايا", "التدريب"}));
    QCOMPARE(PaperText::cells(table.rows[1]),
             (QStringList{"", "حماية الضحايا", "وزارة العدل", "موفّى به", "بالنص", "29/11/2012"}));
    QCOMPARE(PaperText::column(PaperText::blocks<paper::Table>(paper(Audience::Internal)).value(0), 1).size(), 3);
    QVERIFY(!PaperText::column(PaperText::blocks<paper::Table>(paper(Audience::Public)).value(0), 4)
                 .contains(QStringLiteral("بالنص")));
}

QTEST_GUILESS_MAIN(TstReferences)
#include "TstReferences.moc"
