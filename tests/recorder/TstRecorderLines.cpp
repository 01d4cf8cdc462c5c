// SPDX-License-Identifier: GPL-3.0-or-later
// Lines once they are recorded, and lines that are not recorded yet: corrections, drafts, failures.
#include "language/Bidi.h"
#include "recorder/EntriesModel.h"
#include "recorder/EntriesTable.h"
#include "recorder/EntryPane.h"
#include "recorder/NameDialog.h"
#include "recorder/Room.h"
#include "recorder/SideList.h"
#include "storage/Query.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/TypeAheadEdit.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tahaluf;

class TstRecorderLines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newestLineStandsFirst();
    void correctionKeepsTheNumberAndTheFirstWording();
    void escapeKeepsACorrectionBeingTyped();
    void lineMovesToAnotherItem();
    void lineChangesItsKind();
    void speakerIsCorrected();
    void withdrawnLineStaysAndItsNumberIsNotGivenAgain();
    void withdrawalNeedsAReason();
    void menuOpensOnTheNewestLine();
    void lineToComplete();
    void lineWithoutSpeakerIsToBeCompleted();
    void decisionAsksForBodyAndDate();
    void draftIsKeptWithinASecondAndOfferedBack();
    void draftIsForgottenWhenTheLineIsSaved();
    void draftFollowsWhatIsDeleted();
    void fullDiskKeepsTheText();
    void closedSessionRecordsNothing();

private:
    EntryPane& pane() { return *m_room->recorder->entryPane(); }
    EntriesTable& table() { return *m_room->recorder->entriesTable(); }
    QString cell(int row, int column) { return Bidi::strip(table().model()->index(row, column).data().toString()); }
    /** The cursor onto the newest line. */
    void chooseNewest()
    {
        table().table()->setFocus();
        table().table()->setCurrentIndex(table().model()->index(0, EntriesModel::Text));
    }
    template <typename T> T& openDialog()
    {
        T* dialog = m_room->dialog<T>();
        if (!dialog) {
            qFatal("no such dialog is open");
        }
        activate(*dialog);
        return *dialog;
    }
    Entry stored(const Entry& entry) { return *m_room->workspace->records().entries.get(entry.id); }

    std::unique_ptr<Room> m_room;
};

void TstRecorderLines::init()
{
    m_room = std::make_unique<Room>();
    m_room->everybodyComes();
    m_room->goToDiscussion();
    m_room->press(Qt::Key_F2);
    m_room->letters(QStringLiteral("عدل"));
    m_room->press(Qt::Key_Return);
}

void TstRecorderLines::cleanup()
{
    m_room.reset();
}

void TstRecorderLines::newestLineStandsFirst()
{
    m_room->record(QStringLiteral("الأول"));
    m_room->clock.set(m_room->clock.localNow().addSecs(300));
    m_room->record(QStringLiteral("الثاني"));

    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(cell(0, EntriesModel::Number), QStringLiteral("ت 3-002"));
    QCOMPARE(cell(0, EntriesModel::Time), QStringLiteral("09:35"));
    QCOMPARE(cell(0, EntriesModel::Text), QStringLiteral("الثاني"));
    QCOMPARE(cell(0, EntriesModel::SpokenBy), QStringLiteral("ممثل وزارة العدل"));
    QCOMPARE(cell(1, EntriesModel::Number), QStringLiteral("ت 3-001"));
}

void TstRecorderLines::correctionKeepsTheNumberAndTheFirstWording()
{
    const Entry entry = m_room->record(QStringLiteral("إنشاء لجنة"));
    chooseNewest();
    m_room->press(Qt::Key_Return);
    openDialog<TextDialog>();
    m_room->words(QStringLiteral(" لكل محور"));
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(stored(entry).text, QStringLiteral("إنشاء لجنة لكل محور"));
    QCOMPARE(stored(entry).number, entry.number);
    QCOMPARE(cell(0, EntriesModel::Text), QStringLiteral("إنشاء لجنة لكل محور"));
    Query query(
        m_room->workspace->database(),
        QStringLiteral("SELECT p.payload FROM change_payloads p JOIN changes c ON c.id = p.change WHERE c.uid = ?"));
    query.bind(entry.uid);
    QStringList history;
    while (query.next()) {
        history.append(query.value<QString>(0));
    }
    QVERIFY(history.join(QLatin1Char(' ')).contains(QStringLiteral("\"إنشاء لجنة\"")));
}

void TstRecorderLines::escapeKeepsACorrectionBeingTyped()
{
    const Entry entry = m_room->record(QStringLiteral("نص"));
    chooseNewest();
    m_room->press(Qt::Key_Return);
    TextDialog& dialog = openDialog<TextDialog>();
    m_room->words(QStringLiteral(" أطول"));
    m_room->press(Qt::Key_Escape);

    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.edit()->text(), QStringLiteral("نص أطول"));
    QCOMPARE(stored(entry).text, QStringLiteral("نص"));
}

void TstRecorderLines::lineMovesToAnotherItem()
{
    const Entry entry = m_room->record(QStringLiteral("يخص البند الأول"));
    chooseNewest();
    table().move();
    openDialog<ChoiceDialog>();
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_Return);

    QCOMPARE(stored(entry).agendaItem, m_room->recorder->session().agenda().front().id);
    QCOMPARE(stored(entry).number, entry.number);
    QCOMPARE(table().model()->rowCount(), 0);
}

void TstRecorderLines::lineChangesItsKind()
{
    const Entry entry = m_room->record(QStringLiteral("تحفظ سُجّل مقترحًا"));
    chooseNewest();
    table().reclassify();
    openDialog<ChoiceDialog>();
    m_room->letter(QChar(0x0664)); // ٤
    m_room->press(Qt::Key_Return);

    QCOMPARE(stored(entry).kind, EntryKind::Reservation);
    QCOMPARE(stored(entry).number, entry.number);
}

void TstRecorderLines::speakerIsCorrected()
{
    const Entry entry = m_room->record(QStringLiteral("قاله غيره"));
    chooseNewest();
    table().attribute();
    openDialog<NameDialog>();
    m_room->letters(QStringLiteral("نيا"));
    m_room->press(Qt::Key_Return);
    m_room->press(Qt::Key_Return);

    QCOMPARE(m_room->name(stored(entry)), QStringLiteral("ممثل النيابة العامة"));
    QCOMPARE(stored(entry).number, entry.number);
}

void TstRecorderLines::withdrawnLineStaysAndItsNumberIsNotGivenAgain()
{
    const Entry entry = m_room->record(QStringLiteral("سُحب لاحقًا"));
    chooseNewest();
    m_room->press(Qt::Key_Delete);
    openDialog<TextDialog>();
    m_room->words(QStringLiteral("سحبه مقدمه"));
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(stored(entry).state, EntryState::Withdrawn);
    QCOMPARE(stored(entry).reason, QStringLiteral("سحبه مقدمه"));
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(cell(0, EntriesModel::Text).contains(QStringLiteral("سحبه مقدمه")));
    activate(*m_room->recorder);
    pane().focusText();
    QCOMPARE(m_room->record(QStringLiteral("التالي")).number, QStringLiteral("ت 3-002"));
}

void TstRecorderLines::withdrawalNeedsAReason()
{
    const Entry entry = m_room->record(QStringLiteral("نص"));
    chooseNewest();
    m_room->press(Qt::Key_Delete);
    TextDialog& dialog = openDialog<TextDialog>();
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(dialog.isVisible());
    QCOMPARE(stored(entry).state, EntryState::Recorded);
}

void TstRecorderLines::menuOpensOnTheNewestLine()
{
    m_room->record(QStringLiteral("الأول"));
    m_room->record(QStringLiteral("الثاني"));
    m_room->press(Qt::Key_F4);

    auto* menu = table().findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 5);
    QCOMPARE(table().table()->currentIndex().row(), 0);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(m_room->dialog<TextDialog>());
    QCOMPARE(m_room->dialog<TextDialog>()->edit()->text(), QStringLiteral("الثاني"));
}

void TstRecorderLines::lineToComplete()
{
    m_room->words(QStringLiteral("لم أسمع"));
    m_room->countAnew();
    m_room->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_room->keys(), 1);
    const Entry entry = m_room->last();
    QVERIFY(entry.toComplete);
    QCOMPARE(m_room->recorder->session().linesToComplete(), 1);
    QVERIFY(cell(0, EntriesModel::Kind).contains(QStringLiteral("to complete")));

    chooseNewest();
    m_room->press(Qt::Key_Return);
    openDialog<TextDialog>();
    m_room->words(QStringLiteral(" ثم سمعت"));
    m_room->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stored(entry).toComplete);
    QCOMPARE(m_room->recorder->session().linesToComplete(), 0);
}

void TstRecorderLines::lineWithoutSpeakerIsToBeCompleted()
{
    m_room->press(Qt::Key_F2);
    m_room->press(Qt::Key_Delete);
    m_room->press(Qt::Key_Escape);
    const Entry entry = m_room->record(QStringLiteral("صوت من آخر القاعة"));

    QVERIFY(entry.toComplete);
    QVERIFY(!entry.person.isValid() && !entry.member.isValid());
    QVERIFY(pane().notice().contains(Bidi::isolateReference(entry.number)));
}

void TstRecorderLines::decisionAsksForBodyAndDate()
{
    QVERIFY(!pane().responsible()->isVisible());
    m_room->press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(pane().responsible()->isVisible());
    m_room->words(QStringLiteral("تُشكَّل لجنة صياغة"));
    pane().responsible()->setFocus();
    m_room->letters(QStringLiteral("نيا"));
    m_room->press(Qt::Key_Return);
    pane().dueDate()->lineEdit()->setFocus();
    m_room->letters(QStringLiteral("2013-01-31"));
    m_room->press(Qt::Key_Return);
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    const Entry entry = m_room->last();
    QCOMPARE(entry.kind, EntryKind::Decision);
    QCOMPARE(m_room->recorder->session().speakers().memberName(entry.responsible), QStringLiteral("النيابة العامة"));
    QCOMPARE(entry.dueOn, QDate(2013, 1, 31));
    QVERIFY(!pane().responsible()->isVisible());
}

void TstRecorderLines::draftIsKeptWithinASecondAndOfferedBack()
{
    m_room->record(QStringLiteral("محفوظ"));
    m_room->press(Qt::Key_4, Qt::AltModifier);
    m_room->words(QStringLiteral("نصف جملة لم تُحفظ"));
    QTRY_VERIFY_WITH_TIMEOUT(m_room->draft().has_value(), 2000);

    // What a crash leaves is the file alone: another recorder on it offers the line back.
    const std::unique_ptr<SessionRecorder> again = m_room->reopened();
    QVERIFY(again->session().hasRestoredDraft());
    QCOMPARE(again->entryPane()->text()->text(), QStringLiteral("نصف جملة لم تُحفظ"));
    QCOMPARE(again->entryPane()->speaker()->text(), QStringLiteral("ممثل وزارة العدل"));
    QCOMPARE(again->session().input().kind, EntryKind::Reservation);
    QVERIFY(!again->entryPane()->notice().isEmpty());
    QCOMPARE(QApplication::focusWidget(), again->entryPane()->text());
    m_room->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_room->last().text, QStringLiteral("نصف جملة لم تُحفظ"));
    QCOMPARE(m_room->last().kind, EntryKind::Reservation);
}

void TstRecorderLines::draftIsForgottenWhenTheLineIsSaved()
{
    m_room->words(QStringLiteral("سطر"));
    m_room->recorder->session().keepDraft();
    QVERIFY(m_room->draft());
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!m_room->draft());
    QVERIFY(!m_room->reopened()->session().hasRestoredDraft());
}

void TstRecorderLines::draftFollowsWhatIsDeleted()
{
    m_room->words(QStringLiteral("أ"));
    m_room->recorder->session().keepDraft();
    m_room->press(Qt::Key_Backspace);
    m_room->recorder->session().keepDraft();

    QVERIFY(!m_room->draft());
}

void TstRecorderLines::fullDiskKeepsTheText()
{
    Database& database = m_room->workspace->database();
    const qint64 pages = *database.number(QStringLiteral("PRAGMA page_count"));
    QVERIFY(*database.number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)) == pages);
    const QString text = QStringLiteral("نص طويل ").repeated(20000);
    pane().text()->setText(text);
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(m_room->entries().empty());
    QCOMPARE(table().model()->rowCount(), 0);
    QCOMPARE(pane().text()->text(), text);
    QVERIFY(pane().notice().contains(QStringLiteral("Not saved")));

    // Once there is room, the same line goes in by the same key.
    QVERIFY(*database.number(QStringLiteral("PRAGMA max_page_count = 100000")) > pages);
    m_room->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_room->last().text, text.trimmed());
    QCOMPARE(m_room->last().number, QStringLiteral("ت 3-001"));
}

void TstRecorderLines::closedSessionRecordsNothing()
{
    QVERIFY(m_room->recorder->session().close());
    m_room->words(QStringLiteral("متأخر"));
    m_room->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(m_room->entries().empty());
    QCOMPARE(pane().text()->text(), QStringLiteral("متأخر"));
}

QTEST_MAIN(TstRecorderLines)
#include "TstRecorderLines.moc"
