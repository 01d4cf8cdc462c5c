// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MeetingQueries.h"
#include "pages/AgendaSection.h"
#include "pages/InvitationsSection.h"
#include "pages/MeetingDetail.h"
#include "pages/MinutesSection.h"
#include "pages/PagesFixture.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DualDateTimeEdit.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace tahaluf;

class TstMeetingPage : public QObject
{
    Q_OBJECT

private slots:
    void reordersTheAgendaByKeys()
    {
        PagesFixture f;
        auto page = shownMeeting(f);
        AgendaSection& agenda = detail(*page).agenda();
        detail(*page).tabs()->setCurrentIndex(1);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        agenda.list().setFocus();
        agenda.list().select(f.discussion.id.value());
        QCOMPARE(agenda.list().currentIndex().row(), 1);
        QTest::keyClick(&agenda.list(), Qt::Key_Up, Qt::AltModifier);

        const Result<std::vector<AgendaItem>> items = MeetingQueries(f.workspace->records()).agenda(f.meeting.id);
        QCOMPARE(items->front().id, f.discussion.id);
        QCOMPARE(agenda.currentId(), f.discussion.id.value());
        QCOMPARE(agenda.model().index(0, 1).data().toString(), f.discussion.title);
        QTest::keyClick(&agenda.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(agenda.model().index(1, 1).data().toString(), f.discussion.title);
    }

    void addsTheStandingItemsWithOneButton()
    {
        PagesFixture f;
        Action late;
        late.kind = ActionKind::Action;
        late.title = QStringLiteral("إعداد النموذج");
        late.dueOn = f.meeting.startsAt.date().addDays(-3);
        VERIFY_DONE(f.workspace->actions().save(late));
        const std::unique_ptr<RecordPage> page = f.page(QStringLiteral("meetings"));
        page->showRecord(f.meeting.id.value());
        for (QPushButton* button : detail(*page).agenda().findChildren<QPushButton*>()) {
            if (button->text() == AgendaSection::tr("Standing items")) {
                button->click();
            }
        }
        const Result<std::vector<AgendaItem>> items = MeetingQueries(f.workspace->records()).agenda(f.meeting.id);
        QCOMPARE(items->back().documents, late.number);
    }

    void addsAnAgendaItemByTypingIt()
    {
        PagesFixture f;
        auto page = shownMeeting(f);
        AgendaSection& agenda = detail(*page).agenda();
        typeText(agenda.newItemEdit(), QStringLiteral("ما يستجد من أعمال"));
        QTest::keyClick(agenda.newItemEdit(), Qt::Key_Return);
        QCOMPARE(agenda.model().rowCount(), 3);
        QCOMPARE(agenda.model().index(2, 1).data().toString(), QStringLiteral("ما يستجد من أعمال"));
        QVERIFY(agenda.newItemEdit()->text().isEmpty());
    }

    void invitesTheBodiesOfTheCoalitionInOneAction()
    {
        PagesFixture f;
        for (Member* member : {&f.interior, &f.justice}) {
            Member joined = *f.workspace->records().members.get(member->id);
            joined.status = MembershipStatus::Joined;
            VERIFY_DONE(f.workspace->records().members.update(joined));
        }
        Member other = *f.workspace->records().members.get(f.university.id);
        other.status = MembershipStatus::Withdrawn;
        VERIFY_DONE(f.workspace->records().members.update(other));
        auto page = shownMeeting(f);
        InvitationsSection& invitations = detail(*page).invitations();
        const int before = invitations.model().rowCount();
        invitations.inviteAll();
        QCOMPARE(invitations.model().rowCount(), before + 2);
        invitations.inviteAll();
        QCOMPARE(invitations.model().rowCount(), before + 2);
        QVERIFY(f.workspace->records().meetings.get(f.meeting.id)->state == MeetingState::Invited);
    }

    void asksTheWindowForTheRecorderAndForPapers()
    {
        PagesFixture f;
        auto page = shownMeeting(f);
        QSignalSpy recorder(&f.context, &PageContext::recorderRequested);
        detail(*page).recordButton()->click();
        QCOMPARE(recorder.size(), 1);
        QCOMPARE(recorder.first().first().toLongLong(), f.meeting.id.value());
    }

    void plansTheNextMeetingWithWhatThisOneHad()
    {
        PagesFixture f;
        Meeting held = *f.workspace->records().meetings.get(f.meeting.id);
        held.venue = QStringLiteral("قاعة الاجتماعات");
        held.nextStartsAt = QDateTime(QDate(2012, 12, 13), QTime(10, 0));
        VERIFY_DONE(f.workspace->records().meetings.update(held));
        auto page = shownMeeting(f);
        QSignalSpy shown(&f.context, &PageContext::recordRequested);
        whenDialogOpens([](QDialog* dialog) {
            QCOMPARE(dialog->findChild<DualDateTimeEdit*>()->dateTime(), QDateTime(QDate(2012, 12, 13), QTime(10, 0)));
            dialog->accept();
        });
        detail(*page).askNext();
        QCOMPARE(shown.size(), 1);
        const Result<Meeting> next = f.workspace->records().meetings.get(MeetingId(shown.first().at(1).toLongLong()));
        QCOMPARE(next->venue, QStringLiteral("قاعة الاجتماعات"));
        QCOMPARE(next->number, held.number + 1);
    }

    void startsANewMeetingInTheSeriesThereIs()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("meetings"));
        page->startNewRecord();
        QCOMPARE(page->detail().form().value(QStringLiteral("series")).toLongLong(), f.meeting.series.value());
        QVERIFY(page->detail().form().save());
        QVERIFY(f.workspace->records().meetings.get(MeetingId(page->detail().form().id()))->number > f.meeting.number);
    }

    void namesWhatIsMissingBeforeApproval()
    {
        PagesFixture f;
        VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
        Entry open = f.entry(QString());
        open.toComplete = true;
        VERIFY_DONE(f.workspace->entries().record(open));
        VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
        auto page = shownMeeting(f);
        QListWidget* missing = detail(*page).minutes().readinessList();
        QVERIFY(missing->count() > 0);
        QSignalSpy shown(&f.context, &PageContext::recordRequested);
        emit missing->itemActivated(missing->item(0));
        QCOMPARE(shown.size(), 1);
    }

    void showsPagesInBothLanguages_data()
    {
        QTest::addColumn<bool>("isArabic");
        QTest::newRow("ar") << true;
        QTest::newRow("en") << false;
    }

    void showsPagesInBothLanguages()
    {
        QFETCH(bool, isArabic);
        PagesFixture f(isArabic ? Language::Arabic : Language::English);
        auto page = shownMeeting(f);
        const QString words = visibleTexts(*page).join(QLatin1Char(' '));
        QCOMPARE(words.contains(QStringLiteral("الموافق 15 محرم 1434هـ")), isArabic);
        QCOMPARE(words.contains(QStringLiteral("November 2012")), !isArabic);
    }

private:
    static std::unique_ptr<RecordPage> shownMeeting(PagesFixture& f)
    {
        auto page = f.page(QStringLiteral("meetings"));
        page->showRecord(f.meeting.id.value());
        return page;
    }

    static MeetingDetail& detail(RecordPage& page) { return *qobject_cast<MeetingDetail*>(&page.detail()); }
};

QTEST_MAIN(TstMeetingPage)
#include "TstMeetingPage.moc"
