// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys a line costs beside its own words, counted; and that the keys work under an Arabic layout.
#include "recorder/EntryPane.h"
#include "recorder/KindChips.h"
#include "recorder/Room.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/TypeAheadEdit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tahaluf;

namespace {
const QString Interior = QStringLiteral("ممثل وزارة الداخلية");
const QString Justice = QStringLiteral("ممثل وزارة العدل");
const QString University = QStringLiteral("ممثل جامعة قطر");
} // namespace

class TstRecorderKeystrokes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sameSpeakerCostsOneKey();
    void nextInTheQueueCostsTwo();
    void anotherPresentSpeakerCostsSix_data();
    void anotherPresentSpeakerCostsSix();
    void presentOnesComeFirst();
    void bodiesAreFoundToo();
    void speakerStaysAndTheCursorIsInTheText();
    void kindsByAltAndDigit();
    void kindsUnderAnArabicLayout();
    void kindGoesBackToProposal();
    void printingSoFarAsksNothing_data();
    void printingSoFarAsksNothing();
    void printingSoFarSaysWhatBecameOfIt();
    void escapeNeverDiscardsText();
    void slipBringsItsSpeakerAndItem();
    void slipInArabicDigits();
    void unknownSlipKeepsItsNumberAndSaysSo();
    void keyHeldDownSavesOnce();

private:
    void speakAs(const QString& letters)
    {
        m_room->press(Qt::Key_F2);
        m_room->letters(letters);
        m_room->press(Qt::Key_Return);
    }
    EntryPane& pane() { return *m_room->recorder->entryPane(); }

    std::unique_ptr<Room> m_room;
};

void TstRecorderKeystrokes::init()
{
    m_room = std::make_unique<Room>();
    m_room->everybodyComes();
}

void TstRecorderKeystrokes::cleanup()
{
    m_room.reset();
}

void TstRecorderKeystrokes::sameSpeakerCostsOneKey()
{
    speakAs(QStringLiteral("عدل"));
    m_room->record(QStringLiteral("إنشاء لجنة لكل محور"));
    m_room->countAnew();

    const Entry second = m_room->record(QStringLiteral("نشر تقرير سنوي"));

    QCOMPARE(m_room->keys(), 1);
    QCOMPARE(second.text, QStringLiteral("نشر تقرير سنوي"));
    QCOMPARE(m_room->name(second), Justice);
    QVERIFY(!second.toComplete);
}

void TstRecorderKeystrokes::nextInTheQueueCostsTwo()
{
    speakAs(QStringLiteral("عدل"));
    const Attendance line = m_room->line(University);
    QVERIFY(m_room->recorder->session().ask(line.person, line.member));
    m_room->countAnew();

    m_room->press(Qt::Key_F3);
    const Entry entry = m_room->record(QStringLiteral("برنامج تدريبي مشترك"));

    QCOMPARE(m_room->keys(), 2);
    QCOMPARE(m_room->name(entry), University);
    QVERIFY(m_room->recorder->session().queue().empty());
}

void TstRecorderKeystrokes::anotherPresentSpeakerCostsSix_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");

    QTest::newRow("interior") << QStringLiteral("داخ") << Interior;
    QTest::newRow("justice") << QStringLiteral("عدل") << Justice;
    QTest::newRow("labour") << QStringLiteral("عمل") << QStringLiteral("ممثل وزارة العمل والشؤون الاجتماعية");
    QTest::newRow("trade, hamza left out") << QStringLiteral("اعم") << QStringLiteral("ممثل وزارة الأعمال والتجارة");
    QTest::newRow("health, ل written onto it") << QStringLiteral("صحة") << QStringLiteral("ممثل المجلس الأعلى للصحة");
    QTest::newRow("health, ه for ة") << QStringLiteral("صحه") << QStringLiteral("ممثل المجلس الأعلى للصحة");
    QTest::newRow("community centre") << QStringLiteral("توع")
                                      << QStringLiteral("ممثل المركز المجتمعي للتوعية والإرشاد");
    QTest::newRow("prosecution") << QStringLiteral("نيا") << QStringLiteral("ممثل النيابة العامة");
    QTest::newRow("human rights") << QStringLiteral("حقو") << QStringLiteral("ممثل اللجنة الوطنية لحقوق الإنسان");
    QTest::newRow("police institute") << QStringLiteral("شرط") << QStringLiteral("ممثل معهد تدريب الشرطة");
    QTest::newRow("red crescent") << QStringLiteral("هلا") << QStringLiteral("ممثل الهلال الأحمر القطري");
    QTest::newRow("university") << QStringLiteral("جام") << University;
    QTest::newRow("two letters do") << QStringLiteral("سن") << QStringLiteral("ممثل جمعية سند للخدمات الاجتماعية");
    QTest::newRow("with the article") << QStringLiteral("الن") << QStringLiteral("ممثل النيابة العامة");
}

void TstRecorderKeystrokes::anotherPresentSpeakerCostsSix()
{
    QFETCH(QString, letters);
    QFETCH(QString, name);
    m_room->record(QStringLiteral("سطر أول"));
    m_room->countAnew();

    speakAs(letters);
    QCOMPARE(QApplication::focusWidget(), pane().text());
    const Entry entry = m_room->record(QStringLiteral("سطر ثانٍ"));

    QVERIFY2(m_room->keys() <= 6, qPrintable(QString::number(m_room->keys())));
    QCOMPARE(m_room->name(entry), name);
    QVERIFY(entry.member.isValid());
}

void TstRecorderKeystrokes::presentOnesComeFirst()
{
    // «قطر» stands in many names; whoever is in the room comes before whoever left.
    const Attendance university = m_room->line(University);
    QVERIFY(m_room->recorder->session().mark(university.id, AttendanceMark::Left));

    const std::vector<TypeAheadItem> found = pane().speaker()->matches(QStringLiteral("قطر"));

    QVERIFY(found.size() >= 2);
    QCOMPARE(found.front().text, QStringLiteral("ممثل الهلال الأحمر القطري"));
    const auto groups = [&found] {
        QList<int> all;
        for (const TypeAheadItem& item : found) {
            all.append(item.group);
        }
        return all;
    }();
    QVERIFY(std::is_sorted(groups.begin(), groups.end()));
}

void TstRecorderKeystrokes::bodiesAreFoundToo()
{
    m_room->press(Qt::Key_F2);
    m_room->letters(QStringLiteral("المجلس الاعلي"));
    m_room->press(Qt::Key_Down);
    m_room->press(Qt::Key_Return);
    const Entry entry = m_room->record(QStringLiteral("رأي الجهة كلها"));

    QCOMPARE(m_room->name(entry), QStringLiteral("المجلس الأعلى للصحة"));
    QVERIFY(!entry.person.isValid());
    QVERIFY(!entry.toComplete);
}

void TstRecorderKeystrokes::speakerStaysAndTheCursorIsInTheText()
{
    speakAs(QStringLiteral("عدل"));
    m_room->record(QStringLiteral("سطر"));

    QCOMPARE(QApplication::focusWidget(), pane().text());
    QCOMPARE(pane().text()->text(), QString());
    QCOMPARE(pane().speaker()->text(), Justice);
}

void TstRecorderKeystrokes::kindsByAltAndDigit()
{
    speakAs(QStringLiteral("عدل"));
    const std::vector<Choice>& kinds = choicesOf<EntryKind>().all();
    QCOMPARE(kinds.size(), std::size_t(7));
    for (int digit = 1; digit <= 7; ++digit) {
        m_room->press(Qt::Key_0 + digit, Qt::AltModifier);
        const Entry entry = m_room->record(QStringLiteral("سطر من كل نوع"));
        QCOMPARE(static_cast<int>(entry.kind), kinds[static_cast<std::size_t>(digit) - 1].value);
    }
}

void TstRecorderKeystrokes::kindsUnderAnArabicLayout()
{
    speakAs(QStringLiteral("عدل"));
    // A layout that writes ٣, and one whose upper row writes other things: only the place of the key tells.
    m_room->letter(QChar(0x0663), Qt::AltModifier);
    QCOMPARE(pane().chips()->kind(), EntryKind::SubmittedRecommendation);
    QKeyEvent placed(QEvent::KeyPress, Qt::Key_Apostrophe, Qt::AltModifier, 13, 0, 0, QStringLiteral("'"));
    QApplication::sendEvent(QApplication::focusWidget(), &placed);
    QCOMPARE(pane().chips()->kind(), EntryKind::Reservation);
    QCOMPARE(pane().text()->text(), QString());

    QCOMPARE(m_room->record(QStringLiteral("تحفظ")).kind, EntryKind::Reservation);
}

void TstRecorderKeystrokes::kindGoesBackToProposal()
{
    speakAs(QStringLiteral("عدل"));
    m_room->press(Qt::Key_4, Qt::AltModifier);
    m_room->record(QStringLiteral("تحفظ"));

    QCOMPARE(m_room->record(QStringLiteral("مقترح")).kind, EntryKind::Proposal);
}

void TstRecorderKeystrokes::printingSoFarAsksNothing_data()
{
    QTest::addColumn<QChar>("letter");
    QTest::newRow("Latin layout") << QChar(u'p');
    QTest::newRow("Arabic layout") << QChar(u'ح');
}

void TstRecorderKeystrokes::printingSoFarAsksNothing()
{
    QFETCH(QChar, letter);
    QSignalSpy papers(m_room->context.get(), &PageContext::paperRequested);

    m_room->letter(letter, Qt::ControlModifier);

    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.first().at(0).toString(), QStringLiteral("so-far"));
    QCOMPARE(papers.first().at(1).toLongLong(), m_room->meeting.value());
    QVERIFY(!QApplication::activeModalWidget());
}

void TstRecorderKeystrokes::printingSoFarSaysWhatBecameOfIt()
{
    const auto* notice = m_room->recorder->findChild<QLabel*>(QStringLiteral("recorderNotice"));
    // The main window prints; here it is played by the test.
    auto answer = connect(m_room->context.get(), &PageContext::paperRequested, this, [this] {
        m_room->context->say(QStringLiteral("أُرسلت إلى الطابعة"));
    });
    m_room->letter(u'p', Qt::ControlModifier);
    QCOMPARE(notice->text(), QStringLiteral("أُرسلت إلى الطابعة"));

    disconnect(answer);
    connect(m_room->context.get(), &PageContext::paperRequested, this, [this] {
        m_room->context->fail({ErrorKind::CannotWrite, QStringLiteral("الطابعة لم تقبل الورقة"), {}});
    });
    m_room->letter(u'p', Qt::ControlModifier);
    QCOMPARE(notice->text(), QStringLiteral("الطابعة لم تقبل الورقة"));

    // What other windows say is not for the recorder.
    m_room->context->say(QStringLiteral("حُفظت الجهة"));
    QCOMPARE(notice->text(), QStringLiteral("الطابعة لم تقبل الورقة"));
}

void TstRecorderKeystrokes::escapeNeverDiscardsText()
{
    m_room->words(QStringLiteral("نصف جملة"));
    m_room->press(Qt::Key_Escape);
    m_room->press(Qt::Key_Escape);
    QCOMPARE(pane().text()->text(), QStringLiteral("نصف جملة"));

    m_room->press(Qt::Key_F2);
    m_room->letters(QStringLiteral("عد"));
    m_room->press(Qt::Key_Escape); // closes the list
    QCOMPARE(pane().speaker()->text(), QStringLiteral("عد"));
    m_room->press(Qt::Key_Escape); // back to the text
    QCOMPARE(QApplication::focusWidget(), pane().text());
    QCOMPARE(pane().text()->text(), QStringLiteral("نصف جملة"));

    // A name that is nobody's is never saved in silence, and the text waits.
    m_room->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_room->entries().empty());
    QCOMPARE(pane().text()->text(), QStringLiteral("نصف جملة"));
    QVERIFY(m_room->recorder->isVisible());
}

void TstRecorderKeystrokes::slipBringsItsSpeakerAndItem()
{
    m_room->press(Qt::Key_F5);
    m_room->letters(QStringLiteral("5"));
    m_room->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), pane().text());
    const Entry entry = m_room->record(QStringLiteral("توحيد نموذج الإحالة"));

    QCOMPARE(entry.slip, 5);
    QCOMPARE(entry.source, EntrySource::Slip);
    QCOMPARE(m_room->name(entry), QStringLiteral("ممثل المجلس الأعلى للصحة"));
    const AgendaItem* item = m_room->recorder->session().item(entry.agendaItem);
    QVERIFY(item);
    QCOMPARE(item->title, QStringLiteral("النقاش وتقديم المقترحات"));
    QVERIFY(entry.agendaItem != m_room->recorder->session().meeting().currentItem);
    QVERIFY(pane().notice().contains(item->title));
    // The next line is spoken again and belongs to the item under discussion.
    const Entry next = m_room->record(QStringLiteral("سطر شفهي"));
    QCOMPARE(next.slip, 0);
    QCOMPARE(next.source, EntrySource::Oral);
    QCOMPARE(next.agendaItem, m_room->recorder->session().meeting().currentItem);
}

void TstRecorderKeystrokes::slipInArabicDigits()
{
    m_room->press(Qt::Key_F5);
    m_room->letters(QStringLiteral("١٢"));
    m_room->press(Qt::Key_Return);

    QCOMPARE(m_room->name(m_room->record(QStringLiteral("نص"))), University);
}

void TstRecorderKeystrokes::unknownSlipKeepsItsNumberAndSaysSo()
{
    speakAs(QStringLiteral("عدل"));
    m_room->press(Qt::Key_F5);
    m_room->letters(QStringLiteral("99"));
    m_room->press(Qt::Key_Return);
    QVERIFY(pane().notice().contains(QStringLiteral("99")));
    const Entry entry = m_room->record(QStringLiteral("نص"));

    QCOMPARE(entry.slip, 99);
    QCOMPARE(m_room->name(entry), Justice);
}

void TstRecorderKeystrokes::keyHeldDownSavesOnce()
{
    m_room->words(QStringLiteral("سطر"));
    QWidget* target = QApplication::focusWidget();
    for (int i = 0; i < 3; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, QString(), i > 0);
        QApplication::sendEvent(target, &press);
    }
    QCOMPARE(m_room->entries().size(), std::size_t(1));
    QCOMPARE(pane().notice().contains(QStringLiteral("Not saved")), false);
}

QTEST_MAIN(TstRecorderKeystrokes)
#include "TstRecorderKeystrokes.moc"
