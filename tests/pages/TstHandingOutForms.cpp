// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CommandDialog.h"
#include "pages/Designer.h"
#include "questionnaires/AnswerListDialog.h"
#include "questionnaires/ConditionDialog.h"
#include "questionnaires/FormPreview.h"
#include "questionnaires/HandOutDialog.h"
#include "questionnaires/QuestionEditor.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordListView.h"
#include "records/UndoBar.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>

using namespace tahaluf;

/** Handing a form out to who is present or chosen, and what becomes of each. */
class TstHandingOutForms : public QObject
{
    Q_OBJECT

private slots:
    void everybodyPresentGetsOneWithTicks();
    void aMeetingWithoutAnybodyPresentSaysSo();
    void codeStateAndDayAreReadWhole();
    void chosenBodiesGetOne();
    void chipsLeaveWhatIsWaitedForOrLate();
    void statesChangeByTheirKeys();
};

void TstHandingOutForms::everybodyPresentGetsOneWithTicks()
{
    Designer f;
    f.giveAnswers();
    const auto mark = [&f](const Member& member, const Person& person) {
        Attendance line;
        line.meeting = f.meeting.id;
        line.member = member.id;
        line.person = person.id;
        line.state = AttendanceState::Present;
        VERIFY_DONE(f.workspace->records().attendance.insert(line));
    };
    mark(f.interior, f.interiorPerson);
    mark(f.justice, f.justicePerson);
    answerDialog([](QDialog* dialog) {
        auto* handOut = qobject_cast<HandOutDialog*>(dialog);
        QVERIFY(handOut);
        QCOMPARE(handOut->recipients().count(), 2);
        handOut->recipients().setFocus();
        handOut->recipients().setCurrentRow(1);
        press(Qt::Key_Space);
        QCOMPARE(handOut->recipients().item(1)->checkState(), Qt::Unchecked);
        handOut->accept();
        QVERIFY2(!handOut->isVisible(), qPrintable(handOut->problem()));
    });
    f.handed().askHandToMeeting();
    const auto made = QuestionnaireQueries(f.workspace->records()).distributions(f.form.id);
    VERIFY_DONE(made);
    QCOMPARE(made->size(), std::size_t(2));
    QVERIFY(made->front().receiptOn.isValid());
    QVERIFY(!made->back().receiptOn.isValid());
    QCOMPARE(made->front().meeting, f.meeting.id);
    QCOMPARE(f.handed().list().model()->rowCount(), 2);
}

void TstHandingOutForms::aMeetingWithoutAnybodyPresentSaysSo()
{
    Designer f;
    f.giveAnswers();
    Meeting before = f.meeting;
    before.id = {};
    before.uid.clear();
    before.number = 0;
    before.title = QStringLiteral("لقاء سابق");
    before.startsAt = f.meeting.startsAt.addDays(-20);
    VERIFY_DONE(f.workspace->records().meetings.insert(before));
    Attendance line;
    line.meeting = before.id;
    line.member = f.justice.id;
    line.person = f.justicePerson.id;
    line.state = AttendanceState::Present;
    VERIFY_DONE(f.workspace->records().attendance.insert(line));
    answerDialog([](QDialog* dialog) {
        auto* handOut = qobject_cast<HandOutDialog*>(dialog);
        QVERIFY(handOut);
        auto* meetings = handOut->findChild<QComboBox*>();
        QVERIFY(meetings);
        // The newer one has nobody yet, so the one before it is offered.
        QVERIFY(meetings->currentText().contains(QStringLiteral("لقاء سابق")));
        QCOMPARE(handOut->recipients().count(), 1);
        meetings->setCurrentIndex(0);
        QVERIFY(!meetings->currentText().contains(QStringLiteral("لقاء سابق")));
        QCOMPARE(handOut->recipients().item(0)->text(),
                 QStringLiteral("Nobody is marked present at this meeting yet."));
        handOut->accept();
        QVERIFY(!handOut->problem().isEmpty());
        handOut->reject();
    });
    f.handed().askHandToMeeting();
    QCOMPARE(QuestionnaireQueries(f.workspace->records()).distributions(f.form.id)->size(), std::size_t(0));
}

void TstHandingOutForms::codeStateAndDayAreReadWhole()
{
    Designer f;
    HandOut how;
    how.sentOn = QDate(2012, 11, 29);
    how.dueOn = QDate(2012, 12, 18);
    const DistributionId paper = f.handTo({{f.justice.id, {}}}, how).front().id;
    RecordListView& list = f.handed().list();
    QTRY_COMPARE(list.model()->rowCount(), 1);
    const auto check = [&] {
        const QStringList fields{
            QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("due_on"), QStringLiteral("sent_on")};
        for (int column = 0; column < list.model()->columnCount(); ++column) {
            if (fields.contains(f.handed().model().field(column)->key)) {
                const QString text = list.model()->index(0, column).data().toString();
                constexpr int padding = 24;
                const int needed = list.fontMetrics().horizontalAdvance(text) + padding;
                QVERIFY2(list.columnWidth(column) >= needed, qPrintable(text));
            }
        }
    };
    VERIFY_DONE(f.workspace->distributions().remind(
        {paper}, QDate(2012, 11, 29), DistributionChannel::Email, QStringLiteral("هاتفًا")));
    check();
    VERIFY_DONE(f.workspace->distributions().received(paper, QDate(2012, 11, 29)));
    check();
}

void TstHandingOutForms::chosenBodiesGetOne()
{
    Designer f;
    f.giveAnswers();
    answerDialog([&f](QDialog* dialog) {
        auto* command = qobject_cast<CommandDialog*>(dialog);
        QVERIFY(command);
        command->accept();
        QVERIFY(command->isVisible()); // nobody chosen
        auto* bodies = command->findChild<LinkSetEdit*>();
        QVERIFY(bodies);
        bodies->add(f.justice.id.value());
        bodies->add(f.university.id.value());
        command->accept();
        QVERIFY2(!command->isVisible(), qPrintable(command->problem()));
    });
    f.handed().askHandTo();
    QCOMPARE(QuestionnaireQueries(f.workspace->records()).distributions(f.form.id)->size(), std::size_t(2));
}

void TstHandingOutForms::chipsLeaveWhatIsWaitedForOrLate()
{
    Designer f;
    const QDate day = f.clock.localNow().date();
    HandOut late;
    late.sentOn = day.addDays(-30);
    late.dueOn = day.addDays(-5);
    const auto first = f.handTo({{f.justice.id, {}}}, late);
    HandOut coming;
    coming.dueOn = day.addDays(9);
    const auto others =
        f.workspace->distributions().handTo(f.form.id, {{f.interior.id, {}}, {f.university.id, {}}}, coming);
    VERIFY_DONE(others);
    VERIFY_DONE(f.workspace->distributions().received(others->front().id, day));
    using Shown = DistributionSection::Shown;
    const QAbstractItemModel& rows = *f.handed().list().model();
    QTRY_COMPARE(rows.rowCount(), 3);
    f.handed().chip(Shown::Waiting).click();
    QCOMPARE(rows.rowCount(), 2);
    f.handed().chip(Shown::Late).click();
    QCOMPARE(rows.rowCount(), 1);
    // The reminder and the days stand in its line.
    VERIFY_DONE(f.workspace->distributions().remind(
        {first.front().id}, day, DistributionChannel::Email, QStringLiteral("هاتفًا")));
    QStringList cells;
    for (int column = 0; column < rows.columnCount(); ++column) {
        cells << rows.index(0, column).data().toString();
    }
    const QString line = cells.join(u'|');
    QVERIFY2(line.contains(QStringLiteral("5 day(s) late")) && line.contains(QStringLiteral("1 reminder")),
             qPrintable(line));
    f.handed().chip(Shown::Answered).click();
    QCOMPARE(rows.rowCount(), 1);
    f.handed().chip(Shown::All).click();
    QCOMPARE(rows.rowCount(), 3);
}

void TstHandingOutForms::statesChangeByTheirKeys()
{
    Designer f;
    const auto made = f.handTo({{f.justice.id, {}}, {f.university.id, {}}}, {});
    QTRY_COMPARE(f.handed().list().model()->rowCount(), 2);
    f.handed().list().setFocus();
    f.handed().list().selectAll();
    press(Qt::Key_F6);
    QVERIFY(f.paper(made.front().id).receiptOn.isValid());
    QVERIFY(f.paper(made.back().id).receiptOn.isValid());
    answerDialog([](QDialog* dialog) {
        auto* command = qobject_cast<CommandDialog*>(dialog);
        QVERIFY(command);
        command->accept();
        QVERIFY2(!command->isVisible(), qPrintable(command->problem()));
    });
    press(Qt::Key_F5);
    const auto lines = QuestionnaireQueries(f.workspace->records()).chaseList(f.form.id, f.clock.localNow().date());
    VERIFY_DONE(lines);
    QCOMPARE(lines->front().reminders, 1);
    QCOMPARE(lines->back().reminders, 1);
    f.activate();
    f.handed().list().setFocus();
    f.handed().list().select(made.back().id.value());
    answerDialog([](QDialog* dialog) {
        auto* command = qobject_cast<CommandDialog*>(dialog);
        QVERIFY(command);
        command->accept();
        QVERIFY(command->isVisible()); // without a reason
        typeText(QApplication::focusWidget(), QStringLiteral("اعتذرت"));
        command->accept();
    });
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(f.paper(made.back().id).state, DistributionState::NoAnswer);
    f.activate();
    f.handed().list().setFocus();
    press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(f.paper(made.back().id).state, DistributionState::Sent);
    QCOMPARE(f.failures, QStringList());
}

QTEST_MAIN(TstHandingOutForms)
#include "TstHandingOutForms.moc"
