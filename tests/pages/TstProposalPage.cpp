// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "pages/EntryDetail.h"
#include "pages/EntryTrail.h"
#include "pages/PagesFixture.h"
#include "records/EmptyState.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "storage/Transaction.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"

#include <QPushButton>
#include <QScrollBar>

using namespace tahaluf;

namespace {

/** What a page's list knew when it was painted for the first time. */
class FirstPainting : public QObject
{
public:
    explicit FirstPainting(const RecordPage& page)
        : m_page(page)
    {
        page.list().viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool wasPainted() const { return m_wasPainted; }
    [[nodiscard]] bool wasCounted() const { return m_wasCounted; }
    [[nodiscard]] bool hadRows() const { return m_hadRows; }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_wasPainted) {
            m_wasPainted = true;
            m_wasCounted = m_page.model().isCounted();
            m_hadRows = m_page.model().rowCount() > 0;
        }
        return false;
    }

private:
    const RecordPage& m_page;
    bool m_wasPainted = false;
    bool m_wasCounted = false;
    bool m_hadRows = false;
};

} // namespace

class TstProposalPage : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNothingWasRecordedYet()
    {
        PagesFixture f;
        const std::unique_ptr<RecordPage> page = f.page(QStringLiteral("proposals"));
        QVERIFY(!page->filters().active().empty()); // the one it opens with
        QTRY_VERIFY(visibleTexts(*page).contains(QStringLiteral("No proposals yet")));
        QCOMPARE(page->findChild<EmptyState*>()->button()->text(), QStringLiteral("Add proposal"));
        QVERIFY(!visibleTexts(*page).contains(QStringLiteral("Choose a record from the list.")));
        // A person's own filter is another matter.
        page->filters().set(QStringLiteral("state"), QStringLiteral("adopted"), QStringLiteral("Adopted"));
        QVERIFY(visibleTexts(*page).contains(QStringLiteral("Nothing matches the filters")));
        page->findChild<EmptyState*>()->button()->click();
        QVERIFY(page->filters().active().empty());
    }

    void paintsALongListBeforeItIsCounted()
    {
        PagesFixture f;
        constexpr int Proposals = 2345;
        Result<Transaction> transaction = Transaction::begin(f.workspace->journal());
        for (int i = 0; i < Proposals; ++i) {
            f.recorded(QStringLiteral("توحيد نموذج الإحالة %1").arg(i));
        }
        VERIFY_DONE(transaction->commit());

        const std::unique_ptr<RecordPage> page = f.page(QStringLiteral("proposals"));
        const FirstPainting list(*page);
        QCOMPARE(page->countSentence().trimmed(), QString());
        QTRY_VERIFY(list.wasPainted());
        QVERIFY(!list.wasCounted());
        QVERIFY(list.hadRows());
        QTRY_COMPARE(page->model().rowCount(), Proposals);
        QVERIFY2(page->countSentence().contains(QString::number(Proposals)), qPrintable(page->countSentence()));
        QCOMPARE(page->list().currentIndex().row(), 0);
        QCOMPARE(page->list().verticalScrollBar()->value(), 0);
        QVERIFY(page->list().isVisible());
        QVERIFY(page->findChild<EmptyState*>());
        QVERIFY(!page->findChild<EmptyState*>()->isVisible());
    }

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
