// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FormsRoom.h"
#include "questionnaires/OptionTicks.h"
#include "questionnaires/TickTyping.h"

#include <QLineEdit>

using namespace tahaluf;

/** Answers to choose from, ticked by digits, by the arrows and Space, by their words and by the pointer. */
class TstAnswerTicks : public FormsRoom
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void choicesAreTickedByDigitsArrowsAndSpace();
    void digitsMakeTheNumbersThereAre_data();
    void digitsMakeTheNumbersThereAre();
    void theAnswersOfARankingKeepTheirOrder();
    void wordsFollowTheAnswerThatWantsThem();
    void thePointerTicksToo();

private:
    [[nodiscard]] static QStringList ticked(AnswerEntry& entry, QuestionId question)
    {
        return entry.row(question)->ticks()->ticked();
    }
};

void TstAnswerTicks::choicesAreTickedByDigitsArrowsAndSpace()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        const Qt::Key forward = entry.layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        press(Qt::Key_2);
        QCOMPARE(ticked(entry, m_offers), QStringList{"2"});
        // Of one choice the other answer takes its place.
        press(Qt::Key_1);
        QCOMPARE(ticked(entry, m_offers), QStringList{"1"});
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_services)->field());
        press(Qt::Key_Space);
        QCOMPARE(ticked(entry, m_services), QStringList{"1"});
        press(forward);
        press(Qt::Key_Space);
        QCOMPARE(ticked(entry, m_services), (QStringList{"1", "2"}));
        // The same number takes its tick away.
        press(Qt::Key_1);
        QCOMPARE(ticked(entry, m_services), QStringList{"2"});
        press(Qt::Key_Backspace);
        QCOMPARE(ticked(entry, m_services), QStringList());
        typeText(QApplication::focusWidget(), QStringLiteral("٢ ١"));
        QCOMPARE(ticked(entry, m_services), (QStringList{"2", "1"}));
        press(Qt::Key_Return);
        // What words and keys say is ticked as well.
        press(Qt::Key_Up);
        press(Qt::Key_Delete);
        typeText(QApplication::focusWidget(), QStringLiteral("المساعدة القانونية"));
        QCOMPARE(ticked(entry, m_services), QStringList{"2"});
        press(Qt::Key_Return);
    });
    QCOMPARE(stored(m_offers), QStringLiteral("yes"));
    QCOMPARE(stored(m_services), QStringLiteral("legal"));
}

void TstAnswerTicks::digitsMakeTheNumbersThereAre_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("keys"); // a comma ends the number before
    QTest::addColumn<QString>("text");
    QTest::newRow("two of three") << 3 << true << "13"
                                  << "1; 3";
    QTest::newRow("ten of twelve") << 12 << true << "10"
                                   << "10";
    QTest::newRow("one and two of twelve") << 12 << true << "1,2"
                                           << "1; 2";
    QTest::newRow("thirteen is none of twelve") << 12 << true << "13"
                                                << "1; 3";
    QTest::newRow("twice takes away") << 12 << true << "3,12,3"
                                      << "12";
    QTest::newRow("a longer one takes away") << 12 << true << "12,12"
                                             << "";
    QTest::newRow("none of them is kept and named later") << 3 << true << "19"
                                                          << "1; 9";
    QTest::newRow("the last one of one choice") << 12 << false << "1,3"
                                                << "3";
    QTest::newRow("eleven of one choice") << 12 << false << "11"
                                          << "11";
}

void TstAnswerTicks::digitsMakeTheNumbersThereAre()
{
    QFETCH(int, answers);
    QFETCH(bool, several);
    QFETCH(QString, keys);
    QStringList codes;
    for (int code = 1; code <= answers; ++code) {
        codes << QString::number(code);
    }
    TickTyping typing(codes, several);
    QString text;
    for (const QChar key : keys) {
        if (key == u',') {
            typing.close();
        } else {
            text = typing.withDigit(text, key);
        }
    }
    QTEST(text, "text");
}

void TstAnswerTicks::theAnswersOfARankingKeepTheirOrder()
{
    makeSmall(false);
    Question services = question(m_services);
    services.kind = QuestionKind::Ranking;
    VERIFY_DONE(m_workspace->questionnaires().saveQuestion(services));
    handOut();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("1"));
        type(QStringLiteral("21"));
        QCOMPARE(ticked(entry, m_services), (QStringList{"2", "1"}));
    });
    QCOMPARE(stored(m_services), QStringLiteral("legal; shelter"));
}

void TstAnswerTicks::wordsFollowTheAnswerThatWantsThem()
{
    makeSmall(false);
    Question services = question(m_services);
    services.answerList = answers(12);
    VERIFY_DONE(m_workspace->questionnaires().saveQuestion(services));
    handOut();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("1"));
        typeText(QApplication::focusWidget(), QStringLiteral("2,12كلام"));
        QCOMPARE(entry.row(m_services)->text(), QStringLiteral("2; 12: كلام"));
        QCOMPARE(ticked(entry, m_services), (QStringList{"2", "12"}));
        // Another tick leaves the words alone.
        emit entry.row(m_services)->ticks()->clicked(QStringLiteral("5"));
        QCOMPARE(entry.row(m_services)->text(), QStringLiteral("2; 12: كلام; 5"));
        press(Qt::Key_Return);
        QCOMPARE(entry.row(m_services)->problem(), QString());
    });
    QVERIFY2(stored(m_services).contains(QStringLiteral("كلام")), qPrintable(stored(m_services)));
}

void TstAnswerTicks::thePointerTicksToo()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("1"));
        OptionTicks& ticks = *entry.row(m_services)->ticks();
        // The first answer stands at the leading side, the second beside it.
        const QPoint first(entry.layoutDirection() == Qt::RightToLeft ? ticks.width() - 12 : 12, 14);
        QTest::mouseClick(&ticks, Qt::LeftButton, Qt::NoModifier, first);
        QCOMPARE(ticks.ticked(), QStringList{"1"});
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_services)->field());
        QTest::mouseClick(&ticks, Qt::LeftButton, Qt::NoModifier, first);
        QCOMPARE(ticks.ticked(), QStringList());
        QTest::mouseClick(&ticks, Qt::LeftButton, Qt::NoModifier, first);
        press(Qt::Key_Return);
    });
    QCOMPARE(stored(m_services), QStringLiteral("shelter"));
}

QTEST_MAIN(TstAnswerTicks)
#include "TstAnswerTicks.moc"
