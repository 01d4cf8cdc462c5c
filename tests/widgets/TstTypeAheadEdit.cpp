// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Typing.h"
#include "widgets/TypeAheadEdit.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tahaluf;

namespace {

enum Group
{
    Present,
    Others
};

std::vector<TypeAheadItem> people()
{
    return {
        {1, QStringLiteral("أحمد الكواري"), QStringLiteral("وزارة العدل"), Others, 0},
        {2, QStringLiteral("ممثل الهلال الأحمر القطري"), QStringLiteral("الهلال الأحمر القطري"), Present, 0},
        {3, QStringLiteral("فاطمة المناعي"), QStringLiteral("جامعة قطر"), Others, 0},
        {4, QStringLiteral("إبراهيم الهاجري"), QStringLiteral("وزارة الداخلية"), Present, 0},
        {5, QStringLiteral("مها الإبراهيم"), QString(), Present, 0},
    };
}

QList<qint64> ids(const std::vector<TypeAheadItem>& items)
{
    QList<qint64> result;
    for (const TypeAheadItem& item : items) {
        result << item.id;
    }
    return result;
}

} // namespace

class TstTypeAheadEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsAcrossSpellings_data();
    void findsAcrossSpellings();
    void presentOnesComeFirst();
    void beginningsComeBeforeInnerWords();
    void enterTakesTheFirstMatch();
    void arrowsSkipGroupHeads();
    void tabTakesTheMatchAndGoesOn();
    void escapeClosesTheListAndKeepsTheText();
    void enterOnAnUnknownNameOffersIt();
    void emptyingTheFieldClearsTheChoice();
    void typingOnDropsTheChoice();
    void settingIsSilent();

private:
    std::unique_ptr<QWidget> m_window;
    TypeAheadEdit* m_edit = nullptr;
    QLineEdit* m_next = nullptr;
};

void TstTypeAheadEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    auto* layout = new QVBoxLayout(m_window.get());
    m_edit = new TypeAheadEdit(m_window.get());
    m_edit->setItems(people());
    m_edit->setGroupTitles({QStringLiteral("الحاضرون"), QStringLiteral("غيرهم")});
    m_next = new QLineEdit(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_next);
    layout->addStretch(1);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_edit->setFocus();
    QVERIFY(m_edit->hasFocus());
}

void TstTypeAheadEdit::cleanup()
{
    m_window.reset();
}

void TstTypeAheadEdit::findsAcrossSpellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("hamza left out") << QStringLiteral("احمد") << QList<qint64>{1};
    QTest::newRow("final ha for ta marbuta") << QStringLiteral("فاطمه") << QList<qint64>{3};
    QTest::newRow("without the article") << QStringLiteral("كواري") << QList<qint64>{1};
    QTest::newRow("with harakat") << QStringLiteral("فَاطِمَة") << QList<qint64>{3};
    QTest::newRow("two beginnings, any order") << QStringLiteral("منا فاط") << QList<qint64>{3};
    QTest::newRow("by the body") << QStringLiteral("جامعة") << QList<qint64>{3};
    QTest::newRow("inside of a word is no match") << QStringLiteral("طمة") << QList<qint64>{};
}

void TstTypeAheadEdit::findsAcrossSpellings()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, found);

    QCOMPARE(ids(m_edit->matches(typed)), found);
}

void TstTypeAheadEdit::presentOnesComeFirst()
{
    QCOMPARE(ids(m_edit->matches(QString())), (QList<qint64>{2, 4, 5, 1, 3}));
    QCOMPARE(ids(m_edit->matches(QStringLiteral("وزارة"))), (QList<qint64>{4, 1}));
}

void TstTypeAheadEdit::beginningsComeBeforeInnerWords()
{
    m_edit->setItems({{1, QStringLiteral("مها الإبراهيم"), {}, 0, 0}, {2, QStringLiteral("إبراهيم"), {}, 0, 0}});

    QCOMPARE(ids(m_edit->matches(QStringLiteral("ابراه"))), (QList<qint64>{2, 1}));
}

void TstTypeAheadEdit::enterTakesTheFirstMatch()
{
    QSignalSpy picked(m_edit, &TypeAheadEdit::picked);

    typeText(m_edit, QStringLiteral("اب"));
    QVERIFY(m_edit->isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);

    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toLongLong(), 4);
    QCOMPARE(m_edit->currentId(), 4);
    QCOMPARE(m_edit->text(), QStringLiteral("إبراهيم الهاجري"));
    QVERIFY(!m_edit->isListOpen());
}

void TstTypeAheadEdit::arrowsSkipGroupHeads()
{
    QTest::keyClick(m_edit, Qt::Key_Down);
    QVERIFY(m_edit->isListOpen());
    // From the third present one over the head of the others to the first of them.
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Down);
    }
    QTest::keyClick(m_edit, Qt::Key_Return);

    QCOMPARE(m_edit->currentId(), 1);
}

void TstTypeAheadEdit::tabTakesTheMatchAndGoesOn()
{
    typeText(m_edit, QStringLiteral("فاط"));
    QTest::keyClick(m_edit, Qt::Key_Tab);

    QCOMPARE(m_edit->currentId(), 3);
    QVERIFY(m_next->hasFocus());
}

void TstTypeAheadEdit::escapeClosesTheListAndKeepsTheText()
{
    typeText(m_edit, QStringLiteral("فاط"));
    QTest::keyClick(m_edit, Qt::Key_Escape);

    QVERIFY(!m_edit->isListOpen());
    QCOMPARE(m_edit->text(), QStringLiteral("فاط"));
    QCOMPARE(m_edit->currentId(), 0);
}

void TstTypeAheadEdit::enterOnAnUnknownNameOffersIt()
{
    QSignalSpy entered(m_edit, &TypeAheadEdit::newTextEntered);

    typeText(m_edit, QStringLiteral("خالد العطية"));
    QTest::keyClick(m_edit, Qt::Key_Return);

    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("خالد العطية"));
}

void TstTypeAheadEdit::emptyingTheFieldClearsTheChoice()
{
    QSignalSpy cleared(m_edit, &TypeAheadEdit::cleared);
    m_edit->setCurrent(3);
    m_edit->selectAll();

    QTest::keyClick(m_edit, Qt::Key_Backspace);

    QCOMPARE(cleared.count(), 1);
    QCOMPARE(m_edit->currentId(), 0);
}

void TstTypeAheadEdit::typingOnDropsTheChoice()
{
    m_edit->setCurrent(3);
    m_edit->end(false);
    typeText(m_edit, QStringLiteral("ة"));

    QCOMPARE(m_edit->currentId(), 0);
}

void TstTypeAheadEdit::settingIsSilent()
{
    QSignalSpy picked(m_edit, &TypeAheadEdit::picked);
    QSignalSpy cleared(m_edit, &TypeAheadEdit::cleared);

    m_edit->setCurrent(1);
    QCOMPARE(m_edit->text(), QStringLiteral("أحمد الكواري"));
    m_edit->setCurrent(99);

    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(picked.count() + cleared.count(), 0);
}

QTEST_MAIN(TstTypeAheadEdit)
#include "TstTypeAheadEdit.moc"
