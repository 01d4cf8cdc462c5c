// SPDX-License-Identifier: GPL-3.0-or-later
// While a line is typed the likeliest duplicate is named, quietly, and a key links the two.
#include "coalition/StudyQueries.h"
#include "recorder/EntryPane.h"
#include "recorder/Room.h"
#include "recorder/SimilarLine.h"

#include <QTest>

using namespace tahaluf;

class TstRecorderSimilar : public QObject
{
    Q_OBJECT

private slots:
    void namesTheLikeliestOnceTheHandsRest();
    void linksOnSavingWhenAsked();
    void theKeyTakesItBack();
    void saysNothingOfWhatResemblesNothing();
    void remarksResembleNothing();

private:
    static SimilarLine& line(const Room& room) { return *room.recorder->entryPane()->similar(); }
    const QString m_words = QStringLiteral("تشغيل خط هاتفي موحد لتلقي البلاغات على مدار الساعة بلغات عدة");
};

void TstRecorderSimilar::namesTheLikeliestOnceTheHandsRest()
{
    Room room;
    room.everybodyComes();
    room.words(m_words);
    QVERIFY(!line(room).isVisible()); // not between two keys
    QTRY_VERIFY(line(room).isVisible());
    QVERIFY2(line(room).text().contains(QStringLiteral("1-018")), qPrintable(line(room).text()));
    QVERIFY(line(room).text().contains(QStringLiteral("Shift+F4")));
}

void TstRecorderSimilar::linksOnSavingWhenAsked()
{
    Room room;
    room.everybodyComes();
    room.words(m_words);
    room.press(Qt::Key_F4, Qt::ShiftModifier); // at once, without the rest
    QVERIFY(line(room).chosen().isValid());
    const EntryId twin = line(room).chosen();
    room.press(Qt::Key_Return, Qt::ControlModifier);
    const Entry saved = room.last();
    QCOMPARE(saved.text, m_words);
    const auto link = StudyQueries(room.workspace->records()).between(saved.id, twin);
    QVERIFY(link && *link);
    QCOMPARE((*link)->relation, ProposalRelation::Linked);
    QVERIFY(!line(room).isVisible());
    QVERIFY(!line(room).chosen().isValid());
}

void TstRecorderSimilar::theKeyTakesItBack()
{
    Room room;
    room.everybodyComes();
    room.words(m_words);
    room.press(Qt::Key_F4, Qt::ShiftModifier);
    const EntryId twin = line(room).chosen();
    room.press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(!line(room).chosen().isValid());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!*StudyQueries(room.workspace->records()).between(room.last().id, twin));
}

void TstRecorderSimilar::saysNothingOfWhatResemblesNothing()
{
    Room room;
    room.everybodyComes();
    room.words(QStringLiteral("استضافة معرض سنوي للكتب المصورة الموجهة إلى الناشئة"));
    room.press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(!line(room).isVisible());
    QVERIFY(!room.recorder->entryPane()->notice().isEmpty());
}

void TstRecorderSimilar::remarksResembleNothing()
{
    Room room;
    room.everybodyComes();
    room.press(Qt::Key_5, Qt::AltModifier, QStringLiteral("5"));
    room.words(m_words);
    room.press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(!line(room).chosen().isValid());
}

QTEST_MAIN(TstRecorderSimilar)
#include "TstRecorderSimilar.moc"
