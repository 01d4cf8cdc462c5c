// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "pages/FormsRoom.h"
#include "questionnaires/EntryDifferences.h"
#include "storage/Transaction.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>

using namespace tahaluf;

/** The answers of one paper entered by keys, in its order, once and by a second person. */
class TstAnswerEntry : public FormsRoom
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup()
    {
        close();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void whatIsAskedBeginsWhereTheTitleBegins_data();
    void whatIsAskedBeginsWhereTheTitleBegins();
    void aFormOfThreeHundredQuestionsIsUsable();
    void tabGoesThroughQuestionsNotSeenYet();
    void answersAreEnteredByKeys();
    void whatIsNotAskedIsPassedOver();
    void wrongAndMissingAnswersAreNamed();
    void halfAnAnswerIsKeptWhileTheHandsTypeOn();
    void twoEntriesAreComparedAndSettled();
    void differencesAreSaidInTheWordsOfTheForm();
    void digitsStandWhereReadingBegins();
    void aPartOfAnAnswerBecomesAProposal();

private:
    /** What a person reads in the first line of the differences. */
    static QString cell(const EntryDifferences& differences, int column)
    {
        return Bidi::strip(differences.table().item(0, column)->text());
    }
    /** A form of one's own of as many questions as `count`, their kinds in turn, handed to one body. */
    void makeLarge(int count);
};

void TstAnswerEntry::makeLarge(int count)
{
    QuestionnaireDesign& design = m_workspace->questionnaires();
    Questionnaire large;
    large.code = QStringLiteral("LG");
    large.title = QStringLiteral("استمارة طويلة");
    VERIFY_DONE(design.save(large));
    m_form = large.id;
    QuestionnaireSection section;
    section.questionnaire = large.id;
    section.title = QStringLiteral("باب");
    VERIFY_DONE(design.saveSection(section));
    const AnswerListId list = answers(12);
    const QuestionKind kinds[] = {QuestionKind::ShortText,
                                  QuestionKind::OneChoice,
                                  QuestionKind::SeveralChoices,
                                  QuestionKind::YesNo,
                                  QuestionKind::LongText,
                                  QuestionKind::Number};
    auto transaction = Transaction::begin(m_workspace->journal());
    VERIFY_DONE(transaction);
    for (int i = 0; i < count; ++i) {
        Question question;
        question.questionnaire = large.id;
        question.section = section.id;
        question.position = i + 1;
        question.key = QStringLiteral("q%1").arg(i + 1);
        question.number = QStringLiteral("LG-1/") + question.key;
        question.lineage = question.key;
        question.kind = kinds[i % 6];
        question.text = QStringLiteral("سؤال %1").arg(i + 1);
        if (question.hasOptions()) {
            question.answerList = list;
        }
        VERIFY_DONE(records().questions.insert(question));
    }
    VERIFY_DONE(transaction->commit());
    handOut();
}

void TstAnswerEntry::whatIsAskedBeginsWhereTheTitleBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Arabic") << Qt::RightToLeft;
    QTest::newRow("English") << Qt::LeftToRight;
}

void TstAnswerEntry::whatIsAskedBeginsWhereTheTitleBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    makeSmall();
    enter([direction](AnswerEntry& entry) {
        QVERIFY(QTest::qWaitForWindowExposed(&entry));
        const auto beginOf = [&](const QWidget& part) {
            return part.mapTo(&entry, direction == Qt::RightToLeft ? part.rect().topRight() : part.rect().topLeft())
                .x();
        };
        const auto labels = entry.findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
        const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("وزارة العدل"));
        });
        QVERIFY(title != labels.end());
        QCOMPARE(beginOf(*entry.rows().front()), beginOf(**title));
    });
}

void TstAnswerEntry::aFormOfThreeHundredQuestionsIsUsable()
{
    makeLarge(300);
    QElapsedTimer opening;
    opening.start();
    enter([&opening](AnswerEntry& entry) {
        QVERIFY(QTest::qWaitForWindowExposed(&entry));
        QApplication::processEvents();
        const qint64 opened = opening.elapsed();
        const std::vector<AnswerRow*>& rows = entry.rows();
        QCOMPARE(rows.size(), std::size_t(300));
        // It opens at once because only what is seen of it is made.
        const auto made = [&rows] {
            return std::count_if(rows.begin(), rows.end(), [](const AnswerRow* row) { return row->isBuilt(); });
        };
        QVERIFY2(made() < 40, qPrintable(QString::number(made())));
        // By Enter from the first question to the last, through all of them, each answered in its own way.
        qint64 slowest = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(QApplication::focusWidget(), &rows[i]->field());
            QElapsedTimer step;
            step.start();
            if (i % 29 == 0 || i + 1 == rows.size()) {
                typeText(QApplication::focusWidget(), QStringLiteral("1"));
            }
            press(Qt::Key_Return);
            QApplication::processEvents();
            slowest = std::max(slowest, step.elapsed());
        }
        qInfo("300 questions: opened in %lld ms, the slowest step took %lld ms", opened, slowest);
        // Far above what is measured, so that a busy machine does not fail it.
        QVERIFY(opened < 10000 && slowest < 3000);
        QVERIFY2(entry.progressText().contains(QStringLiteral("12")), qPrintable(entry.progressText()));
        // Nothing above was lost on the way, and the last question is in sight.
        QCOMPARE(rows.front()->text(), QStringLiteral("1"));
        QVERIFY(!rows.back()->visibleRegion().isEmpty());
        press(Qt::Key_F9);
        QVERIFY2(!entry.isVisible(), qPrintable(entry.problemText()));
    });
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(QuestionnaireQueries(records())
                 .answers((*QuestionnaireQueries(records()).response(m_paper.id))->id)
                 ->all()
                 .size(),
             std::size_t(12));
}

void TstAnswerEntry::tabGoesThroughQuestionsNotSeenYet()
{
    makeLarge(40);
    enter([](AnswerEntry& entry) {
        for (AnswerRow* row : entry.rows()) {
            QCOMPARE(QApplication::focusWidget(), &row->field());
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), &entry.rows().back()->field());
    });
}

void TstAnswerEntry::answersAreEnteredByKeys()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_offers)->field());
        type(QStringLiteral("1"));
        QCOMPARE(entry.row(m_offers)->understood(), QStringLiteral("نعم"));
        type(QStringLiteral("1,2"));
        QVERIFY(entry.row(m_services)->understood().contains(QStringLiteral("المساعدة القانونية")));
        type(QStringLiteral("٤٥"));
        type(QStringLiteral("خط ساخن موحد"));
        press(Qt::Key_F9);
        QVERIFY2(!entry.isVisible(), qPrintable(entry.problemText()));
    });
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(stored(m_offers), QStringLiteral("yes"));
    QCOMPARE(stored(m_staff), QStringLiteral("45"));
    QCOMPARE(records().distributions.get(m_paper.id)->state, DistributionState::Received);
}

void TstAnswerEntry::whatIsNotAskedIsPassedOver()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("2"));
        QVERIFY(!entry.row(m_services)->isAsked());
        QVERIFY(visibleTexts(*entry.row(m_services)).contains(QStringLiteral("Not asked after the earlier answers.")));
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_staff)->field());
        type(QStringLiteral("3"));
        press(Qt::Key_F9);
        QVERIFY(!entry.isVisible());
    });
    QCOMPARE(stored(m_services), QString());
}

void TstAnswerEntry::wrongAndMissingAnswersAreNamed()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("1"));
        type(QStringLiteral("9"));
        QVERIFY(!entry.row(m_services)->problem().isEmpty());
        type(QStringLiteral("كثيرون"));
        QVERIFY2(entry.row(m_staff)->problem().contains(QStringLiteral("1.3")),
                 qPrintable(entry.row(m_staff)->problem()));
        press(Qt::Key_F9);
        QVERIFY(entry.isVisible());
        QVERIFY2(entry.problemText().contains(QStringLiteral("1.2")) &&
                     entry.problemText().contains(QStringLiteral("1.3")),
                 qPrintable(entry.problemText()));
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_services)->field());
    });
    // What was typed is kept for the next time.
    QCOMPARE(stored(m_staff), QStringLiteral("كثيرون"));
    QCOMPARE((*QuestionnaireQueries(records()).response(m_paper.id))->state, ResponseState::Draft);
}

void TstAnswerEntry::twoEntriesAreComparedAndSettled()
{
    makeSmall();
    enter([](AnswerEntry&) {
        for (const QString& text : {QStringLiteral("2"), QStringLiteral("45"), QStringLiteral("خط ساخن")}) {
            type(text);
        }
        press(Qt::Key_F9);
    });
    m_workspace->setActor(QStringLiteral("زميلها"));
    answerDialog([](QDialog* dialog) {
        auto* entry = qobject_cast<AnswerEntry*>(dialog);
        QVERIFY(entry);
        // The second entry begins empty.
        QCOMPARE(entry->rows().front()->text(), QString());
        answerDialog([](QDialog* next) {
            auto* differences = qobject_cast<EntryDifferences*>(next);
            QVERIFY(differences);
            QCOMPARE(differences->table().rowCount(), 1);
            QCOMPARE(cell(*differences, 0), QStringLiteral("1.3  عدد العاملين"));
            QCOMPARE(cell(*differences, 1), QStringLiteral("45"));
            QCOMPARE(cell(*differences, 2), QStringLiteral("54"));
            differences->table().setFocus();
            press(Qt::Key_2);
            QVERIFY(!differences->isVisible());
        });
        for (const QString& text : {QStringLiteral("2"), QStringLiteral("54"), QStringLiteral("خط ساخن")}) {
            type(text);
        }
        press(Qt::Key_F9);
    });
    AnswerEntry::open(*m_context, m_paper.id, 2, m_page.get());
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(stored(m_staff, 1), QStringLiteral("54"));
}

void TstAnswerEntry::differencesAreSaidInTheWordsOfTheForm()
{
    makeSmall();
    const auto answerAll = [](const QStringList& texts) {
        for (const QString& text : texts) {
            type(text);
        }
        press(Qt::Key_F9);
    };
    enter([&](AnswerEntry&) { answerAll({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("45"), {}}); });
    m_workspace->setActor(QStringLiteral("زميلها"));
    answerDialog([&](QDialog*) {
        answerDialog([](QDialog* next) {
            auto* differences = qobject_cast<EntryDifferences*>(next);
            QVERIFY(differences);
            QCOMPARE(differences->table().rowCount(), 1);
            QCOMPARE(cell(*differences, 0), QStringLiteral("1.2  ما هي؟"));
            QCOMPARE(cell(*differences, 1), QStringLiteral("الإيواء"));
            QCOMPARE(cell(*differences, 2), QStringLiteral("المساعدة القانونية"));
            differences->reject();
        });
        answerAll({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("45"), {}});
    });
    AnswerEntry::open(*m_context, m_paper.id, 2, m_page.get());
    QCOMPARE(m_failures, QStringList());
}

void TstAnswerEntry::digitsStandWhereReadingBegins()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    makeSmall();
    enter([this](AnswerEntry& entry) {
        const auto& staff = entry.row(m_staff)->field();
        for (const QString& text : {QStringLiteral("45"), QStringLiteral("كثيرون")}) {
            entry.row(m_staff)->field().setFocus();
            qobject_cast<QLineEdit*>(&entry.row(m_staff)->field())->clear();
            typeText(&entry.row(m_staff)->field(), text);
            const QRect cursor = staff.inputMethodQuery(Qt::ImCursorRectangle).toRect();
            QVERIFY2(cursor.center().x() > staff.width() / 2, qPrintable(text));
        }
    });
}

void TstAnswerEntry::aPartOfAnAnswerBecomesAProposal()
{
    makeSmall();
    enter([this](AnswerEntry& entry) {
        type(QStringLiteral("2"));
        type(QStringLiteral("3"));
        typeText(QApplication::focusWidget(), QStringLiteral("خط ساخن موحد بلغات عدة"));
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_ideas)->field());
        press(Qt::Key_F8);
        QCOMPARE(entry.row(m_ideas)->problem(), QString());
        QVERIFY(entry.row(m_ideas)->understood().contains(QStringLiteral("Proposals made of it")));
    });
    const auto entries = records().entries.all();
    VERIFY_DONE(entries);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().text, QStringLiteral("خط ساخن موحد بلغات عدة"));
    QCOMPARE(entries->front().member, m_member);
    const auto source = QuestionnaireQueries(records()).sourceOf(entries->front().id);
    VERIFY_DONE(source);
    QVERIFY(source->has_value());
}

void TstAnswerEntry::halfAnAnswerIsKeptWhileTheHandsTypeOn()
{
    makeSmall();
    QString all;
    enter([this, &all](AnswerEntry& entry) {
        type(QStringLiteral("2"));
        type(QStringLiteral("3"));
        QVERIFY(QApplication::focusWidget() == &entry.row(m_ideas)->field());
        // Never a rest of the hands, and no key that leaves the field.
        QString typed;
        for (int i = 0; i < 40 && stored(m_ideas).isEmpty(); ++i) {
            typeText(QApplication::focusWidget(), QStringLiteral("خط"));
            typed += QStringLiteral("خط");
            QTest::qWait(100);
        }
        QVERIFY(!stored(m_ideas).isEmpty());
        QVERIFY(typed.startsWith(stored(m_ideas)));
        // The hands go on where they were.
        QCOMPARE(QApplication::focusWidget(), &entry.row(m_ideas)->field());
        typeText(QApplication::focusWidget(), QStringLiteral("حد"));
        all = typed + QStringLiteral("حد");
        QCOMPARE(entry.row(m_ideas)->text(), all);
    });
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(stored(m_ideas), all);
}

QTEST_MAIN(TstAnswerEntry)
#include "TstAnswerEntry.moc"
