// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "language/Bidi.h"
#include "questionnaires/AnswerEntry.h"
#include "questionnaires/AnswerRow.h"
#include "questionnaires/FormSheetCommands.h"
#include "questionnaires/TakenFilesDialog.h"
#include "reports/PaperPages.h"
#include "reports/PaperWindow.h"
#include "reports/PdfText.h"
#include "shell/FoundingWorld.h"
#include "shell/PaperRoom.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tahaluf;

namespace {

/** An answer as files write it, whatever the order it was written in. */
QString written(const FoundingWorld& world, const FoundingBody& body, const QString& key)
{
    const Question& question = *world.questions().byKey(key);
    AnswerSet answers;
    for (Answer& answer : AnswerText(world.questions()).keep(question, body.answers.value(key))) {
        answers.add(std::move(answer));
    }
    return AnswerText(world.questions()).written(question, answers);
}

} // namespace

/** The words of a text; a number is one of its own, on whichever side of it poppler finds the space. */
QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression between(
        QStringLiteral("[\\s:؛،؟?*()«»\"/]+|\\.(?=\\s|$)|(?<=\\d)(?=\\p{Arabic})|(?<=\\p{Arabic})(?=\\d)"));
    const QString plain = Bidi::strip(text).normalized(QString::NormalizationForm_KC);
    const QStringList words = plain.split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/**
 * The founding form from the printed blanks of twelve bodies to the report of its results, and two answers to proposals
 * and back: three bodies answer by a spreadsheet that LibreOffice edits, three by a table, six by keys.
 */
class TstFoundingFormPath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<FoundingWorld>(); }
    void everyBodyGetsItsBlankPrinted();
    void threeBodiesGetASpreadsheet();
    void theyFillItInAndItIsTaken();
    void threeBodiesAnswerByTable();
    void sixBodiesAnswerByKeys();
    void everyAnswerIsAsItWasSent();
    void theResultsCountThem();
    void theirReportIsPrinted();
    void twoAnswersBecomeProposals();
    void theProposalsLeadBackToTheirAnswers();
    void cleanupTestCase() { m_world.reset(); }

private:
    /** Opens a paper of the form in its window and saves it from there as PDF. */
    [[nodiscard]] bool print(const QString& paper, const QString& path);
    /** Takes files in by the window's command and closes what it says; their fates as that window names them. */
    QStringList take(const QStringList& paths);
    [[nodiscard]] std::vector<const FoundingBody*> answered() const
    {
        std::vector<const FoundingBody*> all = m_world->bySpreadsheet();
        for (const FoundingBody* body : m_world->byTable()) {
            all.push_back(body);
        }
        for (const FoundingBody* body : m_world->byKeys()) {
            all.push_back(body);
        }
        return all;
    }
    /** Types the paper of a body as it lies before one, from the first question to the last, and completes it. */
    void type(const FoundingBody& body);
    [[nodiscard]] AnswerId answerOf(const FoundingBody& body, const QString& key) const;

    std::unique_ptr<FoundingWorld> m_world;
    QStringList m_sheets;
    std::vector<Entry> m_proposals;
};

QStringList TstFoundingFormPath::take(const QStringList& paths)
{
    QStringList fates;
    answerDialog([&fates](QDialog* dialog) {
        const auto* table = dialog->findChild<QTableWidget*>();
        for (int row = 0; table && row < table->rowCount(); ++row) {
            fates << table->item(row, 1)->text() + QStringLiteral(": ") + table->item(row, 2)->text();
        }
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QWidget window;
    FormSheetCommands(m_world->context(), &window).take(paths);
    return fates;
}

AnswerId TstFoundingFormPath::answerOf(const FoundingBody& body, const QString& key) const
{
    const QuestionnaireQueries queries(m_world->workspace().records());
    const auto response = queries.response(body.paper.id);
    return queries.answers((*response)->id)->of(m_world->questions().byKey(key)->id).front().id;
}

bool TstFoundingFormPath::print(const QString& paper, const QString& path)
{
    PaperRequest request;
    request.questionnaire = m_world->form().id;
    PaperWindow window(m_world->context(), paper, request);
    window.show();
    if (!QTest::qWaitFor([&window] { return window.pages() != nullptr; }, 30000)) {
        qWarning("%s", qPrintable(window.notice()));
        return false;
    }
    const QSignalSpy done(&window.desk(), &PaperDesk::done);
    window.desk().saveTo(window.source(), path);
    return QTest::qWaitFor([&done] { return done.size() == 1; }, 30000);
}

void TstFoundingFormPath::everyBodyGetsItsBlankPrinted()
{
    const QString path = m_world->path(QStringLiteral("blank.pdf"));
    QVERIFY(print(QStringLiteral("questionnaire-blank"), path));
    const QString printed = PdfText::ofFile(path);
    const QSet<QString> words = wordsOf(printed);
    for (const FoundingBody& body : m_world->bodies()) {
        // On each of its pages, and in its head.
        QVERIFY2(printed.count(body.paper.number) > 2, qPrintable(body.paper.number));
        QVERIFY2(words.contains(wordsOf(body.name)), qPrintable(body.name));
    }
    for (const Question& question : m_world->questions().questions()) {
        QVERIFY2(words.contains(wordsOf(question.text)), qPrintable(question.text));
        for (const AnswerOption& option : m_world->questions().options(question)) {
            QVERIFY2(words.contains(wordsOf(option.text)), qPrintable(option.text));
        }
    }
}

void TstFoundingFormPath::theirReportIsPrinted()
{
    const QString path = m_world->path(QStringLiteral("results.pdf"));
    QVERIFY(print(QStringLiteral("questionnaire-results"), path));
    const QSet<QString> words = wordsOf(PdfText::ofFile(path));
    for (const Question& question : m_world->questions().questions()) {
        QVERIFY2(words.contains(wordsOf(question.text)), qPrintable(question.text));
    }
    // Open answers stand in it as they were given; of a choice, how many made it stands on its line.
    for (const FoundingBody* body : answered()) {
        const QString said = body->answers.value(QStringLiteral("expectations"));
        QVERIFY2(words.contains(wordsOf(said)), qPrintable(said));
    }
    const QStringList lines = QString::fromUtf8(PdfText::run(QStringLiteral("pdftotext"),
                                                             {QStringLiteral("-layout"), path, QStringLiteral("-")}))
                                  .split(u'\n');
    const Question& tier = *m_world->questions().byKey(QStringLiteral("tier"));
    for (const AnswerOption& option : m_world->questions().options(tier)) {
        const auto all = answered();
        const auto count = std::count_if(all.begin(), all.end(), [&](const FoundingBody* body) {
            return body->answers.value(tier.key) == option.key;
        });
        QSet<QString> expected = wordsOf(option.text);
        expected.insert(QString::number(count));
        QVERIFY2(std::any_of(
                     lines.begin(), lines.end(), [&](const QString& line) { return wordsOf(line).contains(expected); }),
                 qPrintable(QStringList(expected.values()).join(u' ')));
    }
}

void TstFoundingFormPath::threeBodiesGetASpreadsheet()
{
    std::vector<DistributionId> papers;
    for (const FoundingBody* body : m_world->bySpreadsheet()) {
        papers.push_back(body->paper.id);
    }
    QVERIFY(QDir().mkpath(m_world->path("sent")));
    QWidget window;
    QVERIFY(FormSheetCommands(m_world->context(), &window).saveTo(m_world->path("sent"), m_world->form().id, papers));
    m_sheets = QDir(m_world->path("sent")).entryList(QDir::Files, QDir::Name);
    QCOMPARE(m_sheets.size(), 3);
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const FoundingBody& body = *m_world->bySpreadsheet()[i];
        QCOMPARE(m_sheets.at(static_cast<int>(i)), body.paper.number + u' ' + body.name + ".xlsx");
    }
}

void TstFoundingFormPath::theyFillItInAndItIsTaken()
{
    QList<test::OfficeJob> jobs;
    QStringList back;
    QStringList expected;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const FoundingBody& body = *m_world->bySpreadsheet()[static_cast<std::size_t>(i)];
        back << m_world->path(QStringLiteral("back-%1.xlsx").arg(i));
        test::OfficeJob job(m_world->path("sent/" + m_sheets.at(i)), back.last());
        m_world->fill(job, body);
        jobs << job;
        expected << body.name + ": Taken, complete";
    }
    QCOMPARE(test::editInOffice(jobs), QString());
    QCOMPARE(take(back), expected);
    for (const FoundingBody* body : m_world->bySpreadsheet()) {
        const auto response = QuestionnaireQueries(m_world->workspace().records()).response(body->paper.id);
        QCOMPARE((*response)->source, ResponseSource::Spreadsheet);
    }
    QCOMPARE(take({back.front()}), QStringList{m_world->bySpreadsheet().front()->name + ": Known already"});
}

void TstFoundingFormPath::threeBodiesAnswerByTable()
{
    QFile file(m_world->path("answers.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_world->table(m_world->byTable()));
    file.close();
    QCOMPARE(take({file.fileName()}), QStringList{": Taken, complete"});
    for (const FoundingBody* body : m_world->byTable()) {
        const auto response = QuestionnaireQueries(m_world->workspace().records()).response(body->paper.id);
        QCOMPARE((*response)->source, ResponseSource::Csv);
    }
}

void TstFoundingFormPath::type(const FoundingBody& body)
{
    answerDialog([&body, this](QDialog* dialog) {
        // A failure must not leave it standing, or the test would wait for ever.
        const auto closing = qScopeGuard([dialog] { dialog->close(); });
        auto* entry = qobject_cast<AnswerEntry*>(dialog);
        QVERIFY(entry);
        entry->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(entry));
        for (AnswerRow* row : entry->rows()) {
            if (!row->isAsked()) {
                continue;
            }
            QTRY_COMPARE(QApplication::focusWidget(), &row->field());
            const Question& question = *m_world->questions().find(row->question());
            const QStringList lines = body.answers.value(question.key).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            const bool isTable = question.kind == QuestionKind::Table;
            for (qsizetype line = 0; line < lines.size(); ++line) {
                typeText(QApplication::focusWidget(), lines.at(line));
                if (isTable) {
                    press(Qt::Key_Return);
                } else if (line + 1 < lines.size()) {
                    press(Qt::Key_Return, Qt::ShiftModifier);
                }
            }
            press(Qt::Key_Return);
            QCOMPARE(row->problem(), QString());
        }
        press(Qt::Key_F9);
        QVERIFY2(!entry->isVisible(), qPrintable(entry->problemText()));
    });
    QWidget window;
    window.show();
    AnswerEntry::open(m_world->context(), body.paper.id, 1, &window);
}

void TstFoundingFormPath::sixBodiesAnswerByKeys()
{
    QCOMPARE(m_world->byKeys().size(), std::size_t(6));
    for (const FoundingBody* body : m_world->byKeys()) {
        type(*body);
        const auto response = QuestionnaireQueries(m_world->workspace().records()).response(body->paper.id);
        VERIFY_DONE(response);
        QVERIFY(response->has_value());
        QCOMPARE((*response)->source, ResponseSource::Keys);
        QCOMPARE((*response)->state, ResponseState::Complete);
    }
}

void TstFoundingFormPath::everyAnswerIsAsItWasSent()
{
    for (const FoundingBody* body : answered()) {
        const auto paper = m_world->workspace().records().distributions.get(body->paper.id);
        QCOMPARE(paper->state, DistributionState::Received);
        for (const Question& question : m_world->questions().questions()) {
            const QString expected = written(*m_world, *body, question.key);
            const QString found = m_world->taken(*body, question.key);
            QVERIFY2(found == expected,
                     qPrintable(body->name + ' ' + question.key + ":\n" + found + "\ninstead of\n" + expected));
        }
    }
}

void TstFoundingFormPath::theResultsCountThem()
{
    const QuestionnaireQueries queries(m_world->workspace().records());
    const auto respondents = queries.respondents(m_world->form().id);
    const auto figures = queries.figures(m_world->form().id, QDate(2012, 12, 1));
    const QuestionnaireResults results(m_world->questions(), *respondents, figures->handedOut);
    QCOMPARE(results.handedOut(), 12);
    QCOMPARE(results.answered(), static_cast<int>(answered().size()));
    QCOMPARE(results.missing(), 12 - static_cast<int>(answered().size()));
    for (const Question& question : m_world->questions().questions()) {
        const QuestionResult& result = *results.of(question.id);
        if (question.kind == QuestionKind::OneChoice || question.kind == QuestionKind::SeveralChoices) {
            for (const AnswerOption& option : m_world->questions().options(question)) {
                qsizetype count = 0;
                for (const FoundingBody* body : answered()) {
                    const QStringList keys = body->answers.value(question.key).split(';');
                    count += std::count_if(keys.begin(), keys.end(), [&](const QString& key) {
                        return key.section(':', 0, 0).trimmed() == option.key;
                    });
                }
                const auto row = std::find_if(result.rows.begin(), result.rows.end(), [&](const ResultRow& each) {
                    return each.key == option.key;
                });
                QVERIFY(row != result.rows.end());
                QCOMPARE(row->all.count, static_cast<int>(count));
            }
        } else if (question.kind == QuestionKind::Scale) {
            double sum = 0;
            for (const FoundingBody* body : answered()) {
                sum += body->answers.value(question.key).toDouble();
            }
            QCOMPARE(*result.figures->mean, sum / static_cast<double>(answered().size()));
        }
    }
}

void TstFoundingFormPath::twoAnswersBecomeProposals()
{
    const FoundingBody& interior = *m_world->bySpreadsheet().front();
    const FoundingBody& labour = *m_world->byTable()[1];
    QuestionnaireOnward& onward = m_world->workspace().answersOnward();
    const QString whole = interior.answers.value("expectations");
    const QString part = labour.answers.value("proposed_mechanisms").section('\n', 1, 1).trimmed();
    QVERIFY(!part.isEmpty());
    const auto first = onward.propose(answerOf(interior, "expectations"), whole);
    VERIFY_DONE(first);
    const auto second = onward.propose(answerOf(labour, "proposed_mechanisms"), part);
    VERIFY_DONE(second);
    QCOMPARE(first->text, whole);
    QCOMPARE(second->text, part);
    QCOMPARE(first->member, interior.member);
    m_proposals = {*first, *second};
}

void TstFoundingFormPath::theProposalsLeadBackToTheirAnswers()
{
    m_world->reopen();
    const CoalitionRecords& records = m_world->workspace().records();
    const QuestionnaireQueries queries(records);
    const FoundingBody* sources[] = {m_world->bySpreadsheet().front(), m_world->byTable()[1]};
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        const auto link = queries.sourceOf(m_proposals[i].id);
        VERIFY_DONE(link);
        QVERIFY(link->has_value());
        QCOMPARE((*link)->text, m_proposals[i].text);
        const auto answer = records.answers.get((*link)->answer);
        const auto response = records.responses.get(answer->response);
        const auto paper = records.distributions.get(response->distribution);
        QCOMPARE(paper->number, sources[i]->paper.number);
        QVERIFY(answer->value.contains(m_proposals[i].text));
        const auto made = queries.proposals(response->id);
        QCOMPARE(made->size(), std::size_t(1));
        QCOMPARE(made->front().entry, m_proposals[i].id);
    }
}

QTEST_MAIN(TstFoundingFormPath)
#include "TstFoundingFormPath.moc"
