// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"
#include "pages/CommandDialog.h"
#include "pages/DecideButton.h"
#include "pages/DecisionDetail.h"
#include "pages/DecisionsPage.h"
#include "pages/DecisionsSection.h"
#include "pages/PagesFixture.h"
#include "pages/PositionsModel.h"
#include "pages/PositionsSection.h"
#include "pages/PositionStrip.h"
#include "records/RecordListView.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tahaluf;

/** «القرارات»: positions, rounds and closing, worked with the keys. */
class TstDecisionsPage : public QObject
{
    Q_OBJECT

private slots:
    void positionsAreTakenWithTheKeys();
    void arabicDigitsDoTheSame();
    void anObjectionAsksForItsWords();
    void ownApprovalAsksForItsDayAndIsConfirmed();
    void theRestAgreesAtOnce();
    void anObjectionLeadsToAnotherRound();
    void latePositionsAreAddedAfterClosing();
    void withoutQuorumClosingSaysWhoIsMissing();
    void aFreeQuestionIsPutFromTheList();
    void aDecisionIsOpenedFromAProposal();
    void withdrawingAsksForTheReason();
    void deletingIsRefused();
    void quickFiltersChoose();
    void wordsBegunAreNotLost();
    void everyControlHasAName();

private:
    static Decision opened(PagesFixture& f, const QString& text = QStringLiteral("اعتماد شعار التحالف"))
    {
        Decision decision = *f.workspace->decisions().prepared();
        decision.meeting = f.meeting.id;
        decision.text = text;
        if (Result<void> done = f.workspace->decisions().open(decision); !done) {
            qFatal("%s", qPrintable(done.error().message));
        }
        return decision;
    }
    /** The page with this decision chosen and the focus among its positions, as after Enter in the list. */
    static std::unique_ptr<DecisionsPage> page(PagesFixture& f, const Decision& decision)
    {
        std::unique_ptr<DecisionsPage> shown(
            qobject_cast<DecisionsPage*>(f.page(QStringLiteral("decisions")).release()));
        if (!QTest::qWaitForWindowActive(shown.get())) {
            qFatal("the page is not active");
        }
        shown->showRecord(decision.id.value());
        shown->list().setFocus();
        QTest::keyClick(&shown->list(), Qt::Key_Return);
        return shown;
    }
    static void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    static std::vector<Position> positions(PagesFixture& f, const Decision& decision)
    {
        return *DecisionQueries(f.workspace->records()).positions(decision.id);
    }
    static Decision read(PagesFixture& f, const Decision& decision)
    {
        return *f.workspace->records().decisions.get(decision.id);
    }
    static void pressButton(QPushButton* button)
    {
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

void TstDecisionsPage::positionsAreTakenWithTheKeys()
{
    PagesFixture f(Language::English);
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    QCOMPARE(QApplication::focusWidget(), &shown->decision().positions().table());
    press(Qt::Key_1);
    press(Qt::Key_2);
    QCOMPARE(QApplication::focusWidget(), shown->decision().positions().strip().words());
    typeText(QApplication::focusWidget(), QStringLiteral("على المهلة"));
    press(Qt::Key_Return);
    const auto taken = positions(f, decision);
    QCOMPARE(taken.size(), std::size_t(2));
    QCOMPARE(taken.at(0).member, f.interior.id);
    QCOMPARE(taken.at(0).stance, Stance::Agree);
    QCOMPARE(taken.at(1).stance, Stance::AgreeWithReservation);
    QCOMPARE(taken.at(1).text, QStringLiteral("على المهلة"));
    QVERIFY(shown->decision().positions().sentence().startsWith(
        QStringLiteral("If closed now: Adopted by consensus: 2 core bodies of 2 agreed")));
    QCOMPARE(QApplication::focusWidget(), &shown->decision().positions().table());
    pressButton(shown->decision().closeButton());
    QCOMPARE(read(f, decision).state, DecisionState::AdoptedReserved);
    QVERIFY(!shown->decision().closeButton()->isVisible());
    QVERIFY(shown->decision().positions().sentence().startsWith(QStringLiteral("Adopted by consensus")));
}

void TstDecisionsPage::arabicDigitsDoTheSame()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    typeText(QApplication::focusWidget(), QStringLiteral("٣"));
    QCOMPARE(positions(f, decision).front().stance, Stance::Abstain);
    // The next body is chosen by itself; Delete takes the position of the first one back.
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    QVERIFY(positions(f, decision).empty());
}

void TstDecisionsPage::anObjectionAsksForItsWords()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    QSignalSpy failures(&f.context, &PageContext::failed);
    press(Qt::Key_4);
    press(Qt::Key_Return);
    QCOMPARE(failures.size(), 1);
    QVERIFY(shown->decision().positions().strip().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!shown->decision().positions().strip().isVisible());
    QVERIFY(positions(f, decision).empty());
    press(Qt::Key_4);
    typeText(QApplication::focusWidget(), QStringLiteral("اختصاص الوزارة"));
    press(Qt::Key_Return);
    QCOMPARE(positions(f, decision).front().text, QStringLiteral("اختصاص الوزارة"));
    // Enter on it opens its words again.
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(shown->decision().positions().strip().words()->text(), QStringLiteral("اختصاص الوزارة"));
}

void TstDecisionsPage::ownApprovalAsksForItsDayAndIsConfirmed()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    press(Qt::Key_5);
    QCOMPARE(QApplication::focusWidget(), shown->decision().positions().strip().until()->lineEdit());
    press(Qt::Key_Return);
    QCOMPARE(positions(f, decision).front().stance, Stance::SubjectToAuthority);
    QCOMPARE(positions(f, decision).front().authorityDue, QDate(2012, 12, 13));
    press(Qt::Key_1);
    QSignalSpy failures(&f.context, &PageContext::failed);
    pressButton(shown->decision().closeButton());
    QVERIFY(failures.front().front().value<Error>().message.contains(f.interior.name));
    shown->decision().positions().table().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    press(Qt::Key_1);
    QCOMPARE(positions(f, decision).front().stance, Stance::Agree);
    QVERIFY(!positions(f, decision).front().authorityDue.isValid());
}

void TstDecisionsPage::theRestAgreesAtOnce()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    press(Qt::Key_3);
    pressButton(shown->decision().positions().restButton());
    QCOMPARE(positions(f, decision).back().stance, Stance::Agree);
    QVERIFY(!shown->decision().positions().model().rows().empty());
}

void TstDecisionsPage::anObjectionLeadsToAnotherRound()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    QVERIFY(!shown->decision().positions().rounds()->isVisible());
    press(Qt::Key_4);
    typeText(QApplication::focusWidget(), QStringLiteral("اختصاص الوزارة"));
    press(Qt::Key_Return);
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->findChild<ArabicTextEdit*>()->setText(QStringLiteral("نص معدَّل"));
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
    });
    pressButton(shown->decision().roundButton());
    QCOMPARE(read(f, decision).round, 2);
    QCOMPARE(read(f, decision).text, QStringLiteral("نص معدَّل"));
    QCOMPARE(shown->decision().positions().model().nextWithout(0), 0);
    // Without a desktop nobody gives the window its focus back.
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    QCOMPARE(QApplication::focusWidget(), &shown->decision().positions().table());
    press(Qt::Key_1);
    press(Qt::Key_1);
    QCOMPARE(positions(f, decision).size(), std::size_t(3));
    // The first round can be looked at, and stays.
    QComboBox* rounds = shown->decision().positions().rounds();
    QVERIFY(rounds->isVisible());
    rounds->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(shown->decision().positions().model().rows().front().position->stance, Stance::Object);
    shown->decision().positions().table().setFocus();
    QSignalSpy failures(&f.context, &PageContext::failed);
    press(Qt::Key_1);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(positions(f, decision).size(), std::size_t(3));
}

void TstDecisionsPage::latePositionsAreAddedAfterClosing()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    press(Qt::Key_1);
    pressButton(shown->decision().closeButton());
    QCOMPARE(read(f, decision).state, DecisionState::Adopted);
    pressButton(shown->decision().lateButton());
    press(Qt::Key_2);
    typeText(QApplication::focusWidget(), QStringLiteral("على المهلة"));
    press(Qt::Key_Return);
    QVERIFY(positions(f, decision).back().isLate);
    QCOMPARE(positions(f, decision).back().member, f.justice.id);
    QCOMPARE(read(f, decision).state, DecisionState::Adopted);
}

void TstDecisionsPage::withoutQuorumClosingSaysWhoIsMissing()
{
    PagesFixture f;
    DecisionRules rules;
    rules.quorumCore = 100;
    VERIFY_DONE(f.workspace->decisions().saveRules(rules));
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    press(Qt::Key_1);
    QSignalSpy failures(&f.context, &PageContext::failed);
    pressButton(shown->decision().closeButton());
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.front().front().value<Error>().message.contains(f.justice.name));
    QVERIFY(shown->decision().positions().sentence().contains(f.justice.name));
}

void TstDecisionsPage::aFreeQuestionIsPutFromTheList()
{
    PagesFixture f;
    const Decision first = opened(f);
    auto shown = page(f, first);
    QSignalSpy requested(&f.context, &PageContext::recordRequested);
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
        QVERIFY(!dialog->problem().isEmpty());
        dialog->findChild<ArabicTextEdit*>()->setText(QStringLiteral("مكان اللقاء الثالث"));
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
    });
    shown->list().setFocus();
    press(Qt::Key_Insert);
    const auto all = f.workspace->records().decisions.all();
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->back().subject, DecisionSubject::Question);
    QCOMPARE(all->back().meeting, f.meeting.id);
    QCOMPARE(requested.front().at(1).toLongLong(), all->back().id.value());
}

void TstDecisionsPage::aDecisionIsOpenedFromAProposal()
{
    PagesFixture f;
    const Entry entry = f.recorded(QStringLiteral("خط ساخن موحد"));
    auto proposals = f.page(QStringLiteral("proposals"));
    proposals->showRecord(entry.id.value());
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
    });
    pressButton(proposals->findChild<DecideButton*>());
    const auto all = f.workspace->records().decisions.all();
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(all->front().entry, entry.id);
    QCOMPARE(all->front().text, entry.text);
    QCOMPARE(all->front().forum, DecisionForum::Circulation);
    QVERIFY(!all->front().meeting.isValid());
    QCOMPARE(all->front().closesOn, QDate(2012, 12, 13));
    // It stands with the proposal, and leads to its own page.
    auto* decisions = proposals->findChild<DecisionsSection*>();
    QCOMPARE(decisions->model().rowCount(), 1);
    QSignalSpy requested(&f.context, &PageContext::recordRequested);
    QTest::keyClick(&decisions->list(), Qt::Key_Down);
    QTest::keyClick(&decisions->list(), Qt::Key_Return);
    QVERIFY(!requested.isEmpty());
    QCOMPARE(requested.back().at(1).toLongLong(), all->front().id.value());
}

void TstDecisionsPage::withdrawingAsksForTheReason()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
        QVERIFY(!dialog->problem().isEmpty());
        dialog->findChild<ArabicTextEdit*>()->setText(QStringLiteral("أُجّل إلى اللقاء القادم"));
        QTest::keyClick(dialog->actionButton(), Qt::Key_Space);
    });
    pressButton(shown->decision().withdrawButton());
    QCOMPARE(read(f, decision).state, DecisionState::Withdrawn);
    QVERIFY(shown->decision().positions().sentence().contains(QStringLiteral("أُجّل")));
}

void TstDecisionsPage::deletingIsRefused()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    QSignalSpy failures(&f.context, &PageContext::failed);
    shown->list().setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.front().front().value<Error>().message.contains(QStringLiteral("Withdraw it")));
    QCOMPARE(shown->model().rowCount(), 1);
}

void TstDecisionsPage::quickFiltersChoose()
{
    PagesFixture f;
    const Decision reserved = opened(f);
    const Decision awaited = opened(f, QStringLiteral("سؤال ثان"));
    opened(f, QStringLiteral("سؤال ثالث"));
    DecisionWorkflow& decisions = f.workspace->decisions();
    Position position;
    position.decision = reserved.id;
    position.member = f.interior.id;
    position.stance = Stance::AgreeWithReservation;
    position.text = QStringLiteral("على المهلة");
    VERIFY_DONE(decisions.take(position));
    VERIFY_DONE(decisions.close(reserved.id));
    position.decision = awaited.id;
    position.stance = Stance::SubjectToAuthority;
    position.authorityDue = QDate(2012, 12, 10);
    VERIFY_DONE(decisions.take(position));
    auto shown = page(f, reserved);
    const auto rows = [&](const char* filter) {
        shown->showFiltered({{QString::fromLatin1(filter), true, QString()}});
        return shown->model().rowCount();
    };
    QCOMPARE(rows("open"), 2);
    QCOMPARE(rows("reserved"), 1);
    QCOMPARE(shown->model().idAt(0), reserved.id.value());
    QCOMPARE(rows("awaited"), 1);
    QCOMPARE(shown->model().idAt(0), awaited.id.value());
}

void TstDecisionsPage::wordsBegunAreNotLost()
{
    PagesFixture f;
    const Decision first = opened(f);
    const Decision second = opened(f, QStringLiteral("سؤال ثان"));
    auto shown = page(f, first);
    press(Qt::Key_2);
    typeText(QApplication::focusWidget(), QStringLiteral("على المهلة"));
    whenDialogOpens([](QDialog* box) { QTest::keyClick(box, Qt::Key_Escape); });
    shown->showRecord(second.id.value());
    QCOMPARE(shown->detail().form().id(), first.id.value());
    QCOMPARE(shown->decision().positions().strip().words()->text(), QStringLiteral("على المهلة"));
}

void TstDecisionsPage::everyControlHasAName()
{
    PagesFixture f;
    const Decision decision = opened(f);
    auto shown = page(f, decision);
    press(Qt::Key_2);
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(shown.get()) &&
                                !child->focusProxy() && !child->inherits("QScrollArea");
        QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className())));
    }
}

QTEST_MAIN(TstDecisionsPage)
#include "TstDecisionsPage.moc"
