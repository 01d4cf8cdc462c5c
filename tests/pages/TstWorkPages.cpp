// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ArticleCards.h"
#include "pages/DashboardPage.h"
#include "pages/DecisionDetail.h"
#include "pages/MemorandumDetail.h"
#include "pages/PagesFixture.h"
#include "pages/ReferenceDetail.h"
#include "pages/ReferencesPage.h"
#include "records/RecordDetail.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "support/Verify.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tahaluf;

/** «مكتبة المراجع» and «مذكرات التفاهم». */
class TstWorkPages : public QObject
{
    Q_OBJECT

private slots:
    void aSupersededLawSaysByWhat();
    void articlesAndDutiesOpenTheirReference();
    void aMemorandumIsSignedAndRenewed();
    void whatIsToBeRenewedIsAFilter();
    void theOverviewSaysWhatIsToBeRenewed();
    void decisionsAndArticlesCiteReferences();

private:
    static Memorandum memorandum(PagesFixture& f, QDate ends)
    {
        Memorandum made;
        made.title = QStringLiteral("تدريب مشترك");
        made.startsOn = QDate(2012, 1, 1);
        made.endsOn = ends;
        [&] { VERIFY_DONE(f.workspace->memoranda().save(made)); }();
        for (const MemberId member : {f.justice.id, f.university.id}) {
            MemorandumParty party;
            party.memorandum = made.id;
            party.member = member;
            [&] { VERIFY_DONE(f.workspace->memoranda().saveParty(party)); }();
        }
        return made;
    }
};

void TstWorkPages::aSupersededLawSaysByWhat()
{
    PagesFixture f(Language::English);
    Reference now;
    now.title = QStringLiteral("القانون رقم (15) لسنة 2011");
    VERIFY_DONE(f.workspace->references().save(now));
    Reference before;
    before.title = QStringLiteral("قانون سابق");
    before.supersededBy = now.id;
    before.linkIsDead = true;
    VERIFY_DONE(f.workspace->references().save(before));
    ReferenceDetail detail(f.context);
    detail.show();
    detail.open(before.id.value());
    QVERIFY2(detail.sentence().contains(now.title), qPrintable(detail.sentence()));
    QVERIFY(detail.sentence().contains(QStringLiteral("dead")));
    detail.open(now.id.value());
    QVERIFY(detail.sentence().isEmpty());
}

void TstWorkPages::articlesAndDutiesOpenTheirReference()
{
    PagesFixture f;
    Reference law;
    law.title = QStringLiteral("قانون");
    VERIFY_DONE(f.workspace->references().save(law));
    ReferenceArticle article;
    article.reference = law.id;
    article.number = QStringLiteral("6");
    VERIFY_DONE(f.workspace->references().saveArticle(article));
    Obligation duty;
    duty.reference = law.id;
    duty.duty = QStringLiteral("الحماية");
    VERIFY_DONE(f.workspace->references().saveObligation(duty));
    QCOMPARE(pageOf(QStringLiteral("reference_articles")), QStringLiteral("references"));
    ReferencesPage page(f.context);
    page.resize(1140, 760);
    page.show();
    page.showRecordOf(QStringLiteral("reference_articles"), article.id.value());
    QCOMPARE(page.tabs().currentIndex(), 0);
    auto& detail = static_cast<ReferenceDetail&>(page.references().detail());
    QTRY_COMPARE(detail.form().id(), law.id.value());
    QTRY_COMPARE(detail.articles().model().rowCount(), 1);
    page.showRecordOf(QStringLiteral("obligations"), duty.id.value());
    QCOMPARE(page.tabs().currentIndex(), 1);
    QTRY_COMPARE(page.obligations().detail().form().id(), duty.id.value());
}

void TstWorkPages::aMemorandumIsSignedAndRenewed()
{
    PagesFixture f;
    const Memorandum made = memorandum(f, QDate(2012, 12, 31));
    const auto page = f.page(QStringLiteral("memoranda"));
    page->showRecord(made.id.value());
    auto& detail = static_cast<MemorandumDetail&>(page->detail());
    QTRY_COMPARE(detail.form().id(), made.id.value());
    answerDialog([](QDialog* dialog) { dialog->accept(); });
    detail.askSign();
    QCOMPARE(f.workspace->records().memoranda.get(made.id)->state, MemorandumState::Signed);
    QVERIFY(!visibleTexts(detail).filter(QStringLiteral("renew it")).isEmpty());
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    detail.renew();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.workspace->records().memoranda.all()->size(), std::size_t(2));
}

void TstWorkPages::whatIsToBeRenewedIsAFilter()
{
    PagesFixture f;
    for (const QDate ends : {QDate(2012, 12, 31), QDate(2014, 12, 31)}) {
        VERIFY_DONE(f.workspace->memoranda().sign(memorandum(f, ends).id));
    }
    const auto page = f.page(QStringLiteral("memoranda"));
    QTRY_COMPARE(page->model().rowCount(), 2);
    page->showFiltered({{QStringLiteral("to_renew"), true, QStringLiteral("To renew")}});
    QTRY_COMPARE(page->model().rowCount(), 1);
}

void TstWorkPages::theOverviewSaysWhatIsToBeRenewed()
{
    PagesFixture f;
    for (const QDate ends : {QDate(2012, 12, 31), QDate(2014, 12, 31)}) {
        VERIFY_DONE(f.workspace->memoranda().sign(memorandum(f, ends).id));
    }
    DashboardPage page(f.context);
    QSignalSpy counted(&page, &DashboardPage::counted);
    page.show();
    QVERIFY(!counted.isEmpty() || counted.wait());
    QPushButton* line = page.waitingButtons().constLast();
    QVERIFY(!line->isHidden());
    QCOMPARE(line->text(), QStringLiteral("1 memorandum(s) to renew or to end"));
    QSignalSpy asked(&f.context, &PageContext::listRequested);
    line->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("memoranda"));
}

void TstWorkPages::decisionsAndArticlesCiteReferences()
{
    PagesFixture f;
    Reference law;
    law.title = QStringLiteral("القانون رقم (15) لسنة 2011");
    VERIFY_DONE(f.workspace->references().save(law));
    Decision decision;
    decision.subject = DecisionSubject::Question;
    decision.text = QStringLiteral("اعتماد دليل الإحالة");
    VERIFY_DONE(f.workspace->records().decisions.insert(decision));
    Citation citation;
    citation.reference = law.id;
    citation.decision = decision.id;
    VERIFY_DONE(f.workspace->references().saveCitation(citation));
    const auto cited = [](const QWidget& widget) -> RelatedList* {
        for (RelatedList* list : widget.findChildren<RelatedList*>()) {
            if (list->model().request().entity == QLatin1String("citations")) {
                return list;
            }
        }
        return nullptr;
    };
    DecisionDetail detail(f.context);
    detail.show();
    detail.open(decision.id.value());
    QVERIFY(cited(detail));
    QTRY_COMPARE(cited(detail)->model().rowCount(), 1);
    // An article of the founding text has the same list beside it.
    ArticleCards cards(f.context);
    cards.setVisible(true);
    cards.setArticle(ArticleId(1));
    QVERIFY(cited(cards));
    QVERIFY(cited(cards)->isVisible());
    QCOMPARE(cited(cards)->record(), 1);
    cards.setArticle({});
    QVERIFY(!cited(cards)->isVisible());
}

QTEST_MAIN(TstWorkPages)
#include "TstWorkPages.moc"
