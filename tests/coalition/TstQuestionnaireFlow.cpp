// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/FormBuilder.h"
#include "coalition/questionnaires/AnswerText.h"
#include "coalition/questionnaires/FormCode.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "support/Verify.h"

#include <QRandomGenerator>

using namespace tahaluf;

namespace {

QStringList keys(const std::vector<const Question*>& questions)
{
    QStringList found;
    for (const Question* question : questions) {
        found << question->key;
    }
    return found;
}

QStringList messages(const std::vector<QuestionProblem>& problems)
{
    QStringList found;
    for (const QuestionProblem& problem : problems) {
        found << problem.message;
    }
    return found;
}

/** «has_services», and if yes «services» (of which there must be one or two) and «staff» when there are many. */
struct Branching
{
    Branching()
    {
        builder.section(QStringLiteral("الأول"));
        has = builder.add(QuestionKind::YesNo, QStringLiteral("has_services")).id;
        Question& chosen =
            builder.choices(QuestionKind::SeveralChoices,
                            QStringLiteral("services"),
                            {QStringLiteral("shelter"), QStringLiteral("legal"), QStringLiteral("other")});
        chosen.isRequired = true;
        chosen.maximum = QStringLiteral("2");
        chosen.conditionOn = has;
        chosen.conditionTest = ConditionTest::Is;
        chosen.conditionValue = QStringLiteral("yes");
        services = chosen.id;
        builder.parts().options.back().wantsWords = true;
        Question& beds = builder.add(QuestionKind::Number, QStringLiteral("beds"));
        beds.conditionOn = services;
        beds.conditionTest = ConditionTest::Is;
        beds.conditionValue = QStringLiteral("shelter");
        beds.minimum = QStringLiteral("1");
        beds.maximum = QStringLiteral("500");
        number = beds.id;
        builder.section(QStringLiteral("الثاني"));
        last = builder.add(QuestionKind::ShortText, QStringLiteral("remarks")).id;
        form = builder.form();
    }

    /** Answers as they are typed. */
    void type(QuestionId question, const QString& text)
    {
        answers.set(question, AnswerText(form).keep(*form.find(question), text));
    }

    FormBuilder builder;
    QuestionId has;
    QuestionId services;
    QuestionId number;
    QuestionId last;
    QuestionnaireForm form;
    AnswerSet answers;
};

} // namespace

/** Which questions are asked, and what an answer may look like. */
class TstQuestionnaireFlow : public QObject
{
    Q_OBJECT

private slots:
    void numbersBySection();
    void asksWhatFollowsFromTheAnswers();
    void whatIsNotAskedMakesWhatHangsOnItSilent();
    void namesWhatIsMissingOrWrong();
    void readsAnswersHoweverTheyAreWritten();
    void refusesWithTheNumberOfTheQuestion();
    void readsTablesAndWritesThemBack();
    void findsDesignsThatCannotBeUsed();
    void randomFormsNeitherLoopNorWait();
    void aFormOfThreeHundredQuestions();
    void aMistypedCodeIsNeverAnotherForm();
};

void TstQuestionnaireFlow::numbersBySection()
{
    FormBuilder builder;
    builder.section(QStringLiteral("الأول"));
    builder.add(QuestionKind::ShortText, QStringLiteral("a"));
    builder.section(QStringLiteral("الثاني"));
    builder.add(QuestionKind::ShortText, QStringLiteral("b"));
    const QuestionId table = builder.add(QuestionKind::Table, QStringLiteral("c")).id;
    const QuestionId column = builder.column(table, QuestionKind::Date, QStringLiteral("c_day")).id;
    const QuestionId after = builder.add(QuestionKind::ShortText, QStringLiteral("d")).id;
    const QuestionnaireForm form = builder.form();
    QCOMPARE(form.questions().size(), std::size_t(4));
    QCOMPARE(form.number(form.byKey(QStringLiteral("a"))->id), QStringLiteral("1.1"));
    QCOMPARE(form.number(table), QStringLiteral("2.2"));
    QCOMPARE(form.number(column), QStringLiteral("2.2.1"));
    QCOMPARE(form.number(after), QStringLiteral("2.3"));
    QCOMPARE(form.find(column)->key, QStringLiteral("c_day"));
    QCOMPARE(form.find(QuestionId(99)), nullptr);
}

void TstQuestionnaireFlow::asksWhatFollowsFromTheAnswers()
{
    Branching b;
    const QuestionnaireFlow flow(b.form);
    QCOMPARE(keys(flow.asked(b.answers)), (QStringList{"has_services", "remarks"}));
    b.type(b.has, QStringLiteral("نعم"));
    QCOMPARE(keys(flow.asked(b.answers)), (QStringList{"has_services", "services", "remarks"}));
    b.type(b.services, QStringLiteral("1; 3: نقل"));
    QCOMPARE(keys(flow.asked(b.answers)), (QStringList{"has_services", "services", "beds", "remarks"}));
    QCOMPARE(flow.next(b.services, b.answers)->key, QStringLiteral("beds"));
    QCOMPARE(flow.previous(b.last, b.answers)->key, QStringLiteral("beds"));
    QCOMPARE(flow.next({}, b.answers)->key, QStringLiteral("has_services"));
    QCOMPARE(flow.next(b.last, b.answers), nullptr);
    QCOMPARE(flow.previous(b.has, b.answers), nullptr);
}

void TstQuestionnaireFlow::whatIsNotAskedMakesWhatHangsOnItSilent()
{
    Branching b;
    b.type(b.has, QStringLiteral("1"));
    b.type(b.services, QStringLiteral("shelter"));
    b.type(b.has, QStringLiteral("لا"));
    // The choice is still there, but nobody asks for it any more, nor for what hangs on it.
    QCOMPARE(keys(QuestionnaireFlow(b.form).asked(b.answers)), (QStringList{"has_services", "remarks"}));
    QVERIFY(b.answers.isGiven(b.services));
}

void TstQuestionnaireFlow::namesWhatIsMissingOrWrong()
{
    Branching b;
    const QuestionnaireFlow flow(b.form);
    QVERIFY(flow.problems(b.answers).empty());
    b.type(b.has, QStringLiteral("yes"));
    QCOMPARE(messages(flow.problems(b.answers)), QStringList{"Question 1.2 must be answered, and is not."});
    b.type(b.services, QStringLiteral("1 2 3"));
    QCOMPARE(messages(flow.problems(b.answers)),
             QStringList{"Question 1.2: the answer does not fit. It is kept as written; correct it."});
    QCOMPARE(b.answers.value(b.services), QStringLiteral("1 2 3"));
    b.type(b.services, QStringLiteral("1 2"));
    QVERIFY(flow.problems(b.answers).empty());
    QCOMPARE(b.answers.of(b.services).size(), std::size_t(2));
}

void TstQuestionnaireFlow::readsAnswersHoweverTheyAreWritten()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    const QuestionId day = builder.add(QuestionKind::Date, QStringLiteral("day")).id;
    const QuestionId number = builder.add(QuestionKind::Number, QStringLiteral("number")).id;
    const QuestionId rank =
        builder.choices(QuestionKind::Ranking, QStringLiteral("rank"), {QStringLiteral("a"), QStringLiteral("b")}).id;
    const QuestionnaireForm form = builder.form();
    const AnswerText text(form);
    const auto read = [&](QuestionId id, const QString& typed) {
        const auto rows = text.parse(*form.find(id), typed);
        return rows && !rows->empty() ? rows->front().value : QStringLiteral("refused");
    };
    QCOMPARE(read(day, QStringLiteral("29/11/2012")), QStringLiteral("2012-11-29"));
    QCOMPARE(read(day, QStringLiteral("١٤٣٤/١/١٥")), QStringLiteral("refused"));
    QCOMPARE(read(day, QStringLiteral("١٥/١/١٤٣٤")), QStringLiteral("2012-11-29"));
    QCOMPARE(read(day, QStringLiteral("1434-01-15")), QStringLiteral("2012-11-29"));
    QCOMPARE(read(number, QStringLiteral(" ١٢٫٥٠ ")), QStringLiteral("12.5"));
    QCOMPARE(read(number, QStringLiteral("007")), QStringLiteral("7"));
    QCOMPARE(read(number, QStringLiteral("-0")), QStringLiteral("0"));
    QCOMPARE(read(number, QStringLiteral("1,000")), QStringLiteral("refused"));
    AnswerSet ranked;
    ranked.set(rank, *text.parse(*form.find(rank), QStringLiteral("2 1")));
    QCOMPARE(text.written(*form.find(rank), ranked), QStringLiteral("b; a"));
    QVERIFY(text.parse(*form.find(rank), QStringLiteral("  "))->empty());
}

void TstQuestionnaireFlow::refusesWithTheNumberOfTheQuestion()
{
    const Branching b;
    const AnswerText text(b.form);
    const auto refusal = [&](QuestionId id, const QString& typed) {
        const auto rows = text.parse(*b.form.find(id), typed);
        return rows ? QStringLiteral("taken") : rows.error().message;
    };
    QCOMPARE(refusal(b.has, QStringLiteral("ربما")), QStringLiteral("Question 1.1: “ربما” is neither yes nor no."));
    QCOMPARE(refusal(b.services, QStringLiteral("shelter; shelter")),
             QStringLiteral("Question 1.2: “shelter” is named twice."));
    QCOMPARE(refusal(b.services, QStringLiteral("1 2 3")),
             QStringLiteral("Question 1.2: choose at most 2; 3 were chosen."));
    QVERIFY(refusal(b.services, QStringLiteral("food")).startsWith(QStringLiteral("Question 1.2: “food” is none")));
    QCOMPARE(refusal(b.number, QStringLiteral("0")),
             QStringLiteral("Question 1.3: 0 is too small; at least 1 is possible."));
    QVERIFY(refusal(b.number, QStringLiteral("عشرون")).startsWith(QStringLiteral("Question 1.3: “عشرون” is not")));
}

void TstQuestionnaireFlow::readsTablesAndWritesThemBack()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    const QuestionId table = builder.add(QuestionKind::Table, QStringLiteral("experts")).id;
    builder.column(table, QuestionKind::ShortText, QStringLiteral("name"));
    builder.column(table, QuestionKind::Number, QStringLiteral("years"));
    builder.column(table, QuestionKind::ShortText, QStringLiteral("subject"));
    const QuestionnaireForm form = builder.form();
    const AnswerText text(form);
    const QString written = QStringLiteral("خبير \\| مستشار | 12 | القانون\nأخصائية |  | التأهيل");
    AnswerSet answers;
    const auto cells = text.parse(*form.find(table), written);
    VERIFY_DONE(cells);
    for (const Answer& cell : *cells) {
        answers.add(cell);
    }
    QCOMPARE(text.written(*form.find(table), answers), written);
    QCOMPARE(text.shown(*form.find(table), answers, Phrasebook(Language::Arabic)),
             QStringLiteral("خبير | مستشار – 12 – القانون\nأخصائية – التأهيل"));
    const auto wrong = text.parse(*form.find(table), QStringLiteral("أ | كثير"));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.startsWith(QStringLiteral("Row 1: Question 1.1.2: ")),
             qPrintable(wrong.error().message));
}

void TstQuestionnaireFlow::findsDesignsThatCannotBeUsed()
{
    Branching b;
    QVERIFY2(QuestionnaireFlow(b.form).designProblems().empty(),
             qPrintable(messages(QuestionnaireFlow(b.form).designProblems()).join(u'\n')));
    b.builder.question(b.has).conditionOn = b.number;
    b.builder.question(b.services).key = QStringLiteral("has_services");
    b.builder.question(b.number).conditionValue = QStringLiteral("food");
    Question& scale = b.builder.add(QuestionKind::Scale, QStringLiteral("Scale 1"));
    scale.conditionOn = scale.id;
    const QuestionnaireForm form = b.builder.form();
    QCOMPARE(messages(QuestionnaireFlow(form).designProblems()),
             (QStringList{"Question 1.1 depends on a question that does not come before it. Move one of them.",
                          "Question 1.2: the key “has_services” is used by an earlier question.",
                          "Question 1.3 compares with “food”, which is not an answer of the earlier question.",
                          "Question 2.2: the key is made of small Latin letters, digits and _, a letter first.",
                          "Question 2.2 depends on a question that does not come before it. Move one of them."}));
}

void TstQuestionnaireFlow::randomFormsNeitherLoopNorWait()
{
    QRandomGenerator random(20121129);
    for (int trial = 0; trial < 300; ++trial) {
        FormBuilder builder;
        builder.section(QStringLiteral("أ"));
        const int count = random.bounded(2, 40);
        for (int i = 0; i < count; ++i) {
            Question& question = builder.add(QuestionKind::YesNo, QStringLiteral("q%1").arg(i));
            if (random.bounded(3) > 0) {
                // Backwards, forwards and at itself alike: a damaged file may hold anything.
                question.conditionOn = QuestionId(random.bounded(1, count + 2));
                question.conditionTest = static_cast<ConditionTest>(random.bounded(3));
                question.conditionValue = QStringLiteral("yes");
            }
        }
        const QuestionnaireForm form = builder.form();
        const QuestionnaireFlow flow(form);
        AnswerSet answers;
        QSet<qint64> seen;
        QuestionId at;
        // Answering in the order in which one is led, one never comes back and always arrives at the end.
        while (const Question* question = flow.next(at, answers)) {
            QVERIFY(!seen.contains(question->id.value()));
            QVERIFY(form.place(question->id) > form.place(at));
            seen.insert(question->id.value());
            at = question->id;
            answers.set(at, FormBuilder::value(at, random.bounded(2) ? QStringLiteral("yes") : QStringLiteral("no")));
        }
        // Whatever was asked on the way is what is asked in the end: no later answer took an earlier question back.
        QCOMPARE(flow.asked(answers).size(), static_cast<std::size_t>(seen.size()));
        QVERIFY(flow.problems(answers).empty());
    }
}

void TstQuestionnaireFlow::aFormOfThreeHundredQuestions()
{
    FormBuilder builder;
    for (int i = 0; i < 300; ++i) {
        if (i % 20 == 0) {
            builder.section(QStringLiteral("قسم %1").arg(i / 20 + 1));
        }
        Question& question = builder.add(QuestionKind::YesNo, QStringLiteral("q%1").arg(i));
        question.isRequired = true;
        if (i > 0) {
            question.conditionOn = QuestionId(i);
            question.conditionTest = ConditionTest::Is;
            question.conditionValue = QStringLiteral("yes");
        }
    }
    const QuestionnaireForm form = builder.form();
    const QuestionnaireFlow flow(form);
    QVERIFY(flow.designProblems().empty());
    AnswerSet answers;
    QuestionId at;
    int steps = 0;
    while (const Question* question = flow.next(at, answers)) {
        at = question->id;
        answers.set(at, FormBuilder::value(at, QStringLiteral("yes")));
        ++steps;
    }
    QCOMPARE(steps, 300);
    QCOMPARE(form.number(at), QStringLiteral("15.20"));
    answers.set(QuestionId(100), FormBuilder::value(QuestionId(100), QStringLiteral("no")));
    QCOMPARE(flow.asked(answers).size(), std::size_t(100));
}

void TstQuestionnaireFlow::aMistypedCodeIsNeverAnotherForm()
{
    const FormCode code{QStringLiteral("TF"), 42};
    const QString text = code.text();
    const auto isRight = [](const QString& typed) {
        const auto read = FormCode::parse(typed);
        return read && FormCode{read->letters, read->serial}.check() == read->check;
    };
    QVERIFY(isRight(text));
    QVERIFY(isRight(QString(text).toLower().replace(u'-', u' ')));
    QVERIFY(isRight(QString(text).replace(u'0', QChar(0x0660))));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-') {
            continue;
        }
        const QString others =
            text.at(i).isDigit() ? QStringLiteral("0123456789") : QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (const QChar other : others) {
            QString wrong = text;
            wrong[i] = other;
            QCOMPARE(isRight(wrong), other == text.at(i));
        }
        const qsizetype next = i + 1 < text.size() && text.at(i + 1) == u'-' ? i + 2 : i + 1;
        if (next < text.size() && text.at(i) != text.at(next)) {
            QString swapped = text;
            std::swap(swapped[i], swapped[next]);
            QVERIFY2(!isRight(swapped), qPrintable(swapped));
        }
    }
}

QTEST_GUILESS_MAIN(TstQuestionnaireFlow)
#include "TstQuestionnaireFlow.moc"
