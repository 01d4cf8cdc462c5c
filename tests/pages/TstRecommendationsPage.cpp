// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"
#include "pages/CommandDialog.h"
#include "pages/DashboardPage.h"
#include "pages/FollowUpHistory.h"
#include "pages/MemberRecord.h"
#include "pages/RecommendationDetail.h"
#include "pages/RecommendationsPage.h"
#include "pages/RecommendationsRoom.h"
#include "records/FormField.h"
#include "records/RecordListView.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DualDateEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace tahaluf;

namespace {

using Pages = RecommendationsRoom;
const QString& Text = RecommendationsRoom::Text;

/** Back in the window after a dialog: there is no window manager that would give it the keys. */
void goOnAt(QWidget& widget)
{
    widget.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(widget.window()));
    widget.setFocus();
}

void tabOn(int times)
{
    for (int i = 0; i < times; ++i) {
        press(Qt::Key_Tab);
    }
}

} // namespace

/** «التوصيات»: reported on, given more time and cancelled in the window, with the keys. */
class TstRecommendationsPage : public QObject
{
    Q_OBJECT

private slots:
    void theListSaysWhatIsOverdue();
    void quickFiltersLeaveWhatIsMeant();
    void progressIsReportedWithTheKeys();
    void moreTimeIsAskedForAndGranted();
    void moreTimeIsRefused();
    void cancellingAsksForTheReason();
    void theDueDateIsFixedOnceReportedOn();
    void whatWasReportedOnIsNotDeleted();
    void aBodyShowsItsPart();
    void everyControlHasAName();
};

void TstRecommendationsPage::theListSaysWhatIsOverdue()
{
    Pages f;
    const Recommendation late = f.issued(Text, QDate(2012, 11, 20));
    f.report(late.id, QDate(2012, 11, 15), 40);
    f.issued(Text, QDate(2012, 12, 20));
    auto shown = f.active();
    QCOMPARE(Pages::cell(*shown, 0, 3), QStringLiteral("20/11/2012"));
    QCOMPARE(Pages::cell(*shown, 0, 4), QStringLiteral("Overdue"));
    QCOMPARE(Pages::cell(*shown, 0, 5), QStringLiteral("40%"));
    QCOMPARE(Pages::cell(*shown, 1, 4), QStringLiteral("Not started"));
    QCOMPARE(Pages::cell(*shown, 1, 5), QStringLiteral("0%"));
    shown->showRecord(late.id.value());
    QVERIFY(visibleTexts(Pages::detail(*shown)).join(u'|').contains(QStringLiteral("It was due on")));
}

void TstRecommendationsPage::quickFiltersLeaveWhatIsMeant()
{
    Pages f;
    const Recommendation late = f.issued(Text, QDate(2012, 11, 20));
    f.issued(Text);
    f.report(f.issued(Text).id, QDate(2012, 11, 20), 100);
    auto shown = f.active();
    QCOMPARE(shown->model().rowCount(), 3);
    shown->filters().set(QStringLiteral("open"), true);
    QCOMPARE(shown->model().rowCount(), 2);
    shown->filters().clear();
    DashboardPage overview(f.context);
    overview.count();
    QSignalSpy asked(&f.context, &PageContext::listRequested);
    const QList<QPushButton*> waiting = overview.waitingButtons();
    const auto figure = std::find_if(waiting.begin(), waiting.end(), [](const QPushButton* button) {
        return button->text() == QStringLiteral("1 overdue recommendation(s)");
    });
    QVERIFY(figure != waiting.end());
    (*figure)->click();
    QCOMPARE(asked.first().first().toString(), QStringLiteral("recommendations"));
    shown->showFiltered(asked.first().at(1).value<std::vector<ActiveFilter>>());
    QCOMPARE(shown->model().rowCount(), 1);
    QCOMPARE(shown->model().idAt(0), late.id.value());
    shown->filters().clear();
    shown->filters().set(QStringLiteral("lead"), f.justice.id.value());
    QCOMPARE(shown->model().rowCount(), 0);
}

void TstRecommendationsPage::progressIsReportedWithTheKeys()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    auto shown = f.active();
    shown->showRecord(made.id.value());
    shown->list().setFocus();
    answerDialog([](QDialog* window) {
        QVERIFY(window->findChild<QSpinBox*>()->hasFocus());
        window->findChild<QSpinBox*>()->setValue(60);
        press(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), QStringLiteral("أُعدّت المسودة"));
        press(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), QStringLiteral("تأخر الردود"));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_F4);
    QCOMPARE(Pages::cell(*shown, 0, 5), QStringLiteral("60%"));
    const QString said = Pages::detail(*shown).history().lines().join(u'|');
    for (const char* part : {"In progress, 60%", "أُعدّت المسودة", "Obstacles: تأخر الردود", "وزارة الداخلية"}) {
        QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
    }
    goOnAt(shown->list());
    answerDialog([](QDialog* window) {
        window->findChild<QSpinBox*>()->setValue(100);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_F4);
    QCOMPARE(f.read(made.id).state, ProgressState::Done);
    QVERIFY(!Pages::detail(*shown).cancelButton()->isVisible());
    QVERIFY(!Pages::detail(*shown).moreTimeButton()->isVisible());
}

void TstRecommendationsPage::moreTimeIsAskedForAndGranted()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    auto shown = f.active();
    shown->showRecord(made.id.value());
    QVERIFY(!Pages::detail(*shown).grantButton()->isVisible());
    Pages::detail(*shown).moreTimeButton()->setFocus();
    answerDialog([](QDialog*) {
        typeText(QApplication::focusWidget(), QStringLiteral("2013-02-28"));
        tabOn(1);
        typeText(QApplication::focusWidget(), QStringLiteral("تأخر الترجمة"));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Space);
    QVERIFY(visibleTexts(Pages::detail(*shown)).join(u'|').contains(QStringLiteral("تأخر الترجمة")));
    QVERIFY(!Pages::detail(*shown).moreTimeButton()->isVisible());
    QCOMPARE(f.read(made.id).dueOn, QDate(2012, 12, 20));
    goOnAt(*Pages::detail(*shown).grantButton());
    answerDialog([](QDialog*) { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_Space);
    QCOMPARE(f.read(made.id).dueOn, QDate(2013, 2, 28));
    QCOMPARE(Pages::cell(*shown, 0, 3), QStringLiteral("28/2/2013"));
    QVERIFY(!Pages::detail(*shown).grantButton()->isVisible());
    // The first due date stands beside the new one.
    QVERIFY(Pages::detail(*shown).history().lines().join(u'|').contains(QStringLiteral("Granted until 28")));
}

void TstRecommendationsPage::moreTimeIsRefused()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    f.ask(made.id, QDate(2013, 2, 28));
    auto shown = f.active();
    shown->showRecord(made.id.value());
    Pages::detail(*shown).refuseButton()->setFocus();
    answerDialog([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->problem().isEmpty());
        typeText(QApplication::focusWidget(), QStringLiteral("الموعد ثابت"));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Space);
    QVERIFY(!Pages::detail(*shown).refuseButton()->isVisible());
    QVERIFY(Pages::detail(*shown).history().lines().join(u'|').contains(QStringLiteral("Not granted: الموعد ثابت")));
    QCOMPARE(f.read(made.id).dueOn, QDate(2012, 12, 20));
}

void TstRecommendationsPage::cancellingAsksForTheReason()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    auto shown = f.active();
    shown->showRecord(made.id.value());
    Pages::detail(*shown).cancelButton()->setFocus();
    answerDialog([](QDialog*) {
        typeText(QApplication::focusWidget(), QStringLiteral("أغنى عنها القانون"));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Space);
    QCOMPARE(f.read(made.id).reason, QStringLiteral("أغنى عنها القانون"));
    QVERIFY(!Pages::detail(*shown).reportButton()->isVisible());
    QVERIFY(visibleTexts(Pages::detail(*shown)).join(u'|').contains(QStringLiteral("أغنى عنها القانون")));
    goOnAt(*Pages::detail(*shown).cancelButton());
    press(Qt::Key_Space);
    QCOMPARE(f.read(made.id).state, ProgressState::NotStarted);
}

void TstRecommendationsPage::theDueDateIsFixedOnceReportedOn()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    auto shown = f.active();
    shown->showRecord(made.id.value());
    FormField* due = nullptr;
    for (FormField* field : Pages::detail(*shown).form().findChildren<FormField*>()) {
        due = field->field().key == QLatin1String("due_on") ? field : due;
    }
    QVERIFY(due && due->findChild<DualDateEdit*>()->isVisible());
    f.report(made.id, QDate(2012, 11, 20), 10);
    QVERIFY(!due->findChild<DualDateEdit*>()->isVisible());
}

void TstRecommendationsPage::whatWasReportedOnIsNotDeleted()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    f.report(made.id, QDate(2012, 11, 20), 10);
    auto shown = f.active();
    QSignalSpy failures(&f.context, &PageContext::failed);
    shown->showRecord(made.id.value());
    shown->list().setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(shown->model().rowCount(), 1);
}

void TstRecommendationsPage::aBodyShowsItsPart()
{
    Pages f;
    const Recommendation made = f.issued(Text, QDate(2012, 11, 20));
    auto shown = f.active(QStringLiteral("members"));
    shown->showRecord(f.interior.id.value());
    auto* part = shown->findChild<MemberRecord*>();
    QVERIFY(part);
    QCOMPARE(part->links().size(), 1);
    const QList<QLabel*> labels = part->findChildren<QLabel*>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("Overdue"); }));
    QSignalSpy opened(&f.context, &PageContext::recordRequested);
    part->links().first()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(opened.first(), (QVariantList{"recommendations", made.id.value()}));
    shown->showRecord(f.university.id.value());
    QVERIFY(part->links().isEmpty());
}

void TstRecommendationsPage::everyControlHasAName()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    f.report(made.id, QDate(2012, 11, 20), 10);
    f.ask(made.id, QDate(2013, 2, 28));
    auto shown = f.active();
    shown->showRecord(made.id.value());
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(shown.get()) &&
                                !child->focusProxy() && !child->inherits("QScrollArea");
        QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className())));
    }
}

QTEST_MAIN(TstRecommendationsPage)
#include "TstRecommendationsPage.moc"
