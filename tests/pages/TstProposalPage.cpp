// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "pages/EntryDetail.h"
#include "pages/EntryTrail.h"
#include "pages/PagesFixture.h"
#include "records/RecordTableModel.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"

#include <QPushButton>

using namespace tahaluf;

class TstProposalPage : public QObject
{
    Q_OBJECT

private slots:
    void withdrawsOnlyWithAReason()
    {
        PagesFixture f;
        const Entry entry = f.recorded(QStringLiteral("توحيد نموذج الإحالة"));
        auto page = f.page(QStringLiteral("proposals"));
        page->showRecord(entry.id.value());
        auto* detail = qobject_cast<EntryDetail*>(&page->detail());
        whenDialogOpens([&](QDialog* window) {
            auto* dialog = qobject_cast<CommandDialog*>(window);
            dialog->actionButton()->click();
            QVERIFY(dialog->isVisible());
            QVERIFY(!dialog->problem().isEmpty());
            QVERIFY(f.workspace->records().entries.get(entry.id)->state == EntryState::Recorded);
            dialog->findChild<ArabicTextEdit*>()->setText(QStringLiteral("ضُمّ إلى مقترح آخر"));
            dialog->actionButton()->click();
        });
        detail->withdrawButton()->click();

        const Result<Entry> now = f.workspace->records().entries.get(entry.id);
        QVERIFY(now->state == EntryState::Withdrawn);
        QCOMPARE(now->reason, QStringLiteral("ضُمّ إلى مقترح آخر"));
        QCOMPARE(now->number, entry.number);
        QVERIFY(detail->trail().steps().join(QLatin1Char('\n')).contains(QStringLiteral("ضُمّ إلى مقترح آخر")));
        QVERIFY(!detail->withdrawButton()->isEnabled());
    }

    void keepsTheFirstWordingInTheTrail()
    {
        PagesFixture f;
        const Entry entry = f.recorded(QStringLiteral("النص الأول"));
        auto page = f.page(QStringLiteral("proposals"));
        page->showRecord(entry.id.value());
        auto* detail = qobject_cast<EntryDetail*>(&page->detail());
        VERIFY_DONE(f.workspace->entries().correctText(entry.id, QStringLiteral("النص الثاني")));
        const QStringList steps = detail->trail().steps();
        QVERIFY2(steps.first().contains(f.meeting.title), qPrintable(steps.first()));
        QVERIFY(steps.filter(QStringLiteral("النص الأول")).size() == 1);
    }

    void showsOnlyProposalsUntilTheFilterIsTakenAway()
    {
        PagesFixture f;
        (void)f.recorded(QStringLiteral("مقترح"));
        Entry remark = f.entry(QStringLiteral("مداخلة"));
        remark.kind = EntryKind::Remark;
        VERIFY_DONE(f.workspace->entries().record(remark));
        auto page = f.page(QStringLiteral("proposals"));
        QCOMPARE(page->model().rowCount(), 1);
        page->filters().clear();
        QCOMPARE(page->model().rowCount(), 2);
        page->filters().set(QStringLiteral("member"), f.university.id.value(), f.university.name);
        QCOMPARE(page->model().rowCount(), 0);
    }

    void namesTheProposerOnceAndFromTheRight()
    {
        PagesFixture f;
        const Entry entry = f.recorded(QStringLiteral("مقترح"));
        auto page = f.page(QStringLiteral("proposals"));
        page->showRecord(entry.id.value());
        const QStringList named = visibleTexts(page->detail()).filter(f.interiorPerson.fullName);
        QCOMPARE(named.size(), 1);
        QCOMPARE(Bidi::strip(named.front()), QStringLiteral("ممثل وزارة الداخلية"));
        QVERIFY(named.front().isRightToLeft());
    }

    void makesTheDetailOnlyAfterTheListIsPainted()
    {
        PagesFixture f;
        const Entry entry = f.recorded(QStringLiteral("مقترح"));
        auto page = f.page(QStringLiteral("proposals"));
        QVERIFY(!page->findChild<EntryDetail*>());
        QTRY_VERIFY(page->findChild<EntryDetail*>());
        QCOMPARE(page->detail().form().id(), entry.id.value());
    }

    void addsAProposalThatCameByLetter()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("proposals"));
        page->startNewRecord();
        page->findChild<ArabicTextEdit*>()->setText(QStringLiteral("ورد بكتاب"));
        QVERIFY(page->detail().form().save());
        const Result<Entry> saved = f.workspace->records().entries.get(EntryId(page->detail().form().id()));
        QCOMPARE(saved->number, QStringLiteral("خ-001"));
        QCOMPARE(page->model().rowCount(), 1);
    }
};

QTEST_MAIN(TstProposalPage)
#include "TstProposalPage.moc"
