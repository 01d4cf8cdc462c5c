// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DashboardPage.h"
#include "pages/PagesFixture.h"
#include "safety/IntegrityCheck.h"
#include "support/Verify.h"
#include "widgets/FigureBar.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

using namespace tahaluf;

/** The overview: what waits, the next meeting, progress, and pictures whose figures open their lists. */
class TstDashboard : public QObject
{
    Q_OBJECT

private slots:
    void countsProposalsByStateThemeAndBody();
    void aFigureOpensItsList();
    void whatWaitsIsNamedAndOpensItsList();
    void countsAreKeptThroughEveryChange();
    void anEmptyCoalitionHasNothingWaiting();
    void theNextMeetingIsTheFirstThatIsStillToCome();
    void progressTowardsTheText();
    void followsChanges();
    void everyControlHasAName();

private:
    static std::unique_ptr<DashboardPage> page(PagesFixture& f)
    {
        auto made = std::make_unique<DashboardPage>(f.context);
        made->resize(1140, 760);
        QSignalSpy counted(made.get(), &DashboardPage::counted);
        made->show();
        if (counted.isEmpty() && !counted.wait(5000)) {
            qFatal("the overview never counted");
        }
        return made;
    }
    static FigureBar* bar(const DashboardPage& page, const QString& label)
    {
        for (FigureBar* each : page.bars()) {
            if (each->text() == label && !each->isHidden()) {
                return each;
            }
        }
        return nullptr;
    }
};

void TstDashboard::countsProposalsByStateThemeAndBody()
{
    PagesFixture f;
    f.recorded(QStringLiteral("خط هاتفي موحد"));
    f.recorded(QStringLiteral("دليل مشترك"));
    Entry remark = f.entry(QStringLiteral("ملاحظة"));
    remark.kind = EntryKind::Remark;
    VERIFY_DONE(f.workspace->entries().record(remark));
    const Entry withdrawn = f.recorded(QStringLiteral("يُسحب"));
    VERIFY_DONE(f.workspace->entries().withdraw(withdrawn.id, QStringLiteral("تكرار")));
    const ProposalFigures figures = *DashboardQueries(f.workspace->records()).proposals();
    QCOMPARE(figures.all, 2);
    QCOMPARE(figures.byState.value(EntryState::Recorded), 2);
    QCOMPARE(figures.byState.value(EntryState::Withdrawn), 1);
    auto shown = page(f);
    QVERIFY(bar(*shown, choiceLabel(EntryState::Recorded)));
    QCOMPARE(bar(*shown, choiceLabel(EntryState::Recorded))->number(), QStringLiteral("2"));
    const Entry any = *f.workspace->records().entries.get(withdrawn.id);
    const QString body = f.workspace->records().members.get(any.member)->name;
    QVERIFY(bar(*shown, body));
    QCOMPARE(bar(*shown, body)->number(), QStringLiteral("2"));
}

void TstDashboard::aFigureOpensItsList()
{
    PagesFixture f;
    f.recorded(QStringLiteral("خط هاتفي موحد"));
    auto shown = page(f);
    QString asked;
    std::vector<ActiveFilter> filters;
    connect(&f.context,
            &PageContext::listRequested,
            this,
            [&](const QString& entity, const std::vector<ActiveFilter>& wanted) {
                asked = entity;
                filters = wanted;
            });
    bar(*shown, choiceLabel(EntryState::Recorded))->setFocus();
    QTest::keyClick(bar(*shown, choiceLabel(EntryState::Recorded)), Qt::Key_Return);
    QCOMPARE(asked, QStringLiteral("proposals"));
    // The list these filters give has as many lines as the figure says.
    auto list = f.page(asked);
    list->showFiltered(filters);
    QCOMPARE(list->model().rowCount(), 1);
    QCOMPARE(list->filters().active().size(), std::size_t(2));
}

void TstDashboard::whatWaitsIsNamedAndOpensItsList()
{
    PagesFixture f;
    f.recorded(QStringLiteral("خط هاتفي موحد"));
    Action late;
    late.kind = ActionKind::Action;
    late.title = QStringLiteral("إعداد النموذج");
    late.dueOn = f.clock.localNow().date().addDays(-1);
    VERIFY_DONE(f.workspace->actions().save(late));
    auto shown = page(f);
    QStringList said;
    for (const QPushButton* button : shown->waitingButtons()) {
        if (!button->isHidden()) {
            said << button->text();
        }
    }
    QCOMPARE(said,
             (QStringList{QStringLiteral("1 proposal(s) to give to study"), QStringLiteral("1 overdue action(s)")}));
    QSignalSpy asked(&f.context, &PageContext::listRequested);
    shown->waitingButtons().at(4)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("actions"));
}

void TstDashboard::countsAreKeptThroughEveryChange()
{
    PagesFixture f;
    CoalitionRecords& records = f.workspace->records();
    QRandomGenerator random(4);
    std::vector<EntryId> ids;
    for (int step = 0; step < 400; ++step) {
        if (ids.size() < 10 || random.bounded(4) == 0) {
            ids.push_back(f.recorded(QStringLiteral("مقترح %1").arg(step)).id);
            continue;
        }
        const EntryId id = ids.at(std::size_t(random.bounded(int(ids.size()))));
        Entry entry = *records.entries.get(id);
        switch (random.bounded(5)) {
        case 0:
            VERIFY_DONE(records.entries.remove(id));
            continue;
        case 1:
            VERIFY_DONE(records.entries.restore(id));
            continue;
        case 2:
            entry.state = static_cast<EntryState>(random.bounded(8));
            break;
        case 3:
            entry.member = random.bounded(2) == 0 ? f.justice.id : MemberId();
            break;
        default:
            entry.kind = static_cast<EntryKind>(random.bounded(7));
        }
        VERIFY_DONE(records.entries.update(entry));
    }
    const auto problems = IntegrityCheck::run(f.workspace->database(), f.workspace->catalog());
    VERIFY_DONE(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u' ')));
}

void TstDashboard::anEmptyCoalitionHasNothingWaiting()
{
    PagesFixture f;
    auto shown = page(f);
    QVERIFY(visibleTexts(*shown).contains(QStringLiteral("Nothing waits.")));
    QVERIFY(visibleTexts(*shown).contains(QStringLiteral("The founding text is not begun.")));
}

void TstDashboard::theNextMeetingIsTheFirstThatIsStillToCome()
{
    PagesFixture f;
    Meeting later;
    later.series = f.meeting.series;
    later.startsAt = f.clock.localNow().addDays(40);
    VERIFY_DONE(f.workspace->meetings().save(later));
    Meeting sooner;
    sooner.series = f.meeting.series;
    sooner.startsAt = f.clock.localNow().addDays(20);
    sooner.title = QStringLiteral("لقاء قريب");
    VERIFY_DONE(f.workspace->meetings().save(sooner));
    f.clock.set(f.clock.localNow().addDays(1)); // the fixture's own meeting is over
    auto shown = page(f);
    QVERIFY(shown->nextMeetingLine()->text().contains(QStringLiteral("لقاء قريب")));
}

void TstDashboard::progressTowardsTheText()
{
    PagesFixture f;
    Charter text;
    text.number = 1;
    text.title = QStringLiteral("وثيقة التأسيس");
    VERIFY_DONE(f.workspace->records().charters.insert(text));
    for (const ArticleState state : {ArticleState::Draft, ArticleState::Agreed, ArticleState::Agreed}) {
        Article article;
        article.charter = text.id;
        article.kind = ArticleKind::Article;
        article.state = state;
        VERIFY_DONE(f.workspace->records().articles.insert(article));
    }
    const TextFigures figures = *DashboardQueries(f.workspace->records()).text();
    QCOMPARE(figures.version, 1);
    QCOMPARE(figures.articles, 3);
    QCOMPARE(figures.agreed, 2);
}

void TstDashboard::followsChanges()
{
    PagesFixture f;
    auto shown = page(f);
    QSignalSpy counted(shown.get(), &DashboardPage::counted);
    f.recorded(QStringLiteral("خط هاتفي موحد"));
    QVERIFY(counted.wait(5000));
    QVERIFY(bar(*shown, choiceLabel(EntryState::Recorded)));
}

void TstDashboard::everyControlHasAName()
{
    PagesFixture f;
    f.recorded(QStringLiteral("خط هاتفي موحد"));
    auto shown = page(f);
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus =
            child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(shown.get()) && !child->focusProxy();
        QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className())));
    }
}

QTEST_MAIN(TstDashboard)
#include "TstDashboard.moc"
