// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "FoundingForm.h"
#include "support/MeetingFixture.h"
#include "support/Must.h"
#include "support/Verify.h"

using namespace tahaluf;

namespace {

/** A draft with two sections: «has» and «what» (if yes) in the first, «more» in the second. */
class Draft : public MeetingFixture
{
public:
    Draft()
    {
        form.code = QStringLiteral("ab");
        form.title = QStringLiteral("استمارة");
        must(design().save(form));
        first = must(design().addSection(section(QStringLiteral("الأول"))));
        second = must(design().addSection(section(QStringLiteral("الثاني"))));
        has = add(QuestionKind::YesNo, QStringLiteral("has"), first.id);
        Question depends = question(QuestionKind::ShortText, QStringLiteral("what"), first.id);
        depends.conditionOn = has.id;
        depends.conditionTest = ConditionTest::Is;
        depends.conditionValue = QStringLiteral("yes");
        what = must(design().addQuestion(depends));
        more = add(QuestionKind::LongText, QStringLiteral("more"), second.id);
    }

    [[nodiscard]] QuestionnaireSection section(const QString& title) const
    {
        QuestionnaireSection section;
        section.questionnaire = form.id;
        section.title = title;
        return section;
    }
    [[nodiscard]] Question question(QuestionKind kind, const QString& key, QuestionnaireSectionId section = {}) const
    {
        Question question;
        question.questionnaire = form.id;
        question.section = section;
        question.kind = kind;
        question.key = key;
        question.text = key.isEmpty() ? QStringLiteral("سؤال") : key;
        return question;
    }
    Question add(QuestionKind kind, const QString& key, QuestionnaireSectionId section)
    {
        return must(design().addQuestion(question(kind, key, section)));
    }
    QuestionnaireDesign& design() const { return workspace->questionnaires(); }
    [[nodiscard]] QuestionnaireForm whole(QuestionnaireId id) const
    {
        return must(QuestionnaireQueries(workspace->records()).form(id));
    }
    /** «1.1 has», line by line. */
    [[nodiscard]] QString outline(QuestionnaireId id = {}) const
    {
        const QuestionnaireForm read = whole(id.isValid() ? id : form.id);
        QStringList lines;
        for (const Question& each : read.questions()) {
            lines << read.number(each.id) + u' ' + each.key;
        }
        return lines.join(QStringLiteral(", "));
    }
    /** As if a paper of it was handed out. */
    void handOut(const Questionnaire& handed)
    {
        Distribution distribution;
        distribution.number = QStringLiteral("AB-0001-00");
        distribution.questionnaire = handed.id;
        distribution.member = justice.id;
        must(workspace->records().distributions.insert(distribution));
    }

    Questionnaire form;
    QuestionnaireSection first;
    QuestionnaireSection second;
    Question has;
    Question what;
    Question more;
};

} // namespace

/** Designing forms: their questions, versions and lists of answers. */
class TstQuestionnaireDesign : public QObject
{
    Q_OBJECT

private slots:
    void numbersFormsSectionsAndQuestions();
    void movesWithinAndAcrossSections();
    void nothingIsPutBeforeWhatItDependsOn();
    void givesKeysAndRefusesTakenOnes();
    void tablesHaveColumns();
    void isReleasedWhenNothingIsMissing();
    void whatWasHandedOutIsNeverChanged();
    void theNextVersionIsACopyWithItsLineage();
    void anotherFormIsACopyOfItsOwn();
    void aListOfAFormInUseIsCopied();
    void removesSectionsAndDrafts();
    void theFoundingFormCanBeUsedAsItComes();
};

void TstQuestionnaireDesign::numbersFormsSectionsAndQuestions()
{
    Draft d;
    QCOMPARE(d.form.number, QStringLiteral("AB-1"));
    QCOMPARE(d.first.number, QStringLiteral("AB-1/s1"));
    QCOMPARE(d.has.number, QStringLiteral("AB-1/has"));
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 what, 2.1 more"));
    Questionnaire same;
    same.code = QStringLiteral("AB");
    same.title = QStringLiteral("أخرى");
    QVERIFY(!d.design().save(same));
    same.code = QStringLiteral("ا ب");
    QCOMPARE(d.design().save(same).error().field, QStringLiteral("code"));
}

void TstQuestionnaireDesign::movesWithinAndAcrossSections()
{
    Draft d;
    const Question late = must(d.design().addQuestion(d.question(QuestionKind::Date, QStringLiteral("day")), d.has.id));
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 day, 1.3 what, 2.1 more"));
    QVERIFY(*d.design().moveQuestion(late.id, 1));
    QVERIFY(*d.design().moveQuestion(late.id, 1));
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 what, 2.1 day, 2.2 more"));
    QVERIFY(*d.design().moveQuestion(late.id, 1));
    QVERIFY(!*d.design().moveQuestion(late.id, 1));
    VERIFY_DONE(d.design().moveInto(late.id, d.first.id));
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 what, 1.3 day, 2.1 more"));
    const QuestionnaireSection added = must(d.design().addSection(d.section(QStringLiteral("بينهما")), d.first.id));
    QCOMPARE(added.position, 2);
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 what, 1.3 day, 3.1 more"));
}

void TstQuestionnaireDesign::nothingIsPutBeforeWhatItDependsOn()
{
    Draft d;
    const QString expected = QStringLiteral("depends on a question that does not come before it");
    QVERIFY(d.design().moveQuestion(d.what.id, -1).error().message.contains(expected));
    QVERIFY(d.design().moveInto(d.has.id, d.second.id).error().message.contains(expected));
    Question first = d.has;
    first.conditionOn = d.more.id;
    QVERIFY(d.design().saveQuestion(first).error().message.contains(expected));
    first.conditionOn = d.has.id;
    QVERIFY(d.design().saveQuestion(first).error().message.contains(expected));
    QVERIFY(!d.design().removeQuestion(d.has.id));
    QCOMPARE(d.outline(), QStringLiteral("1.1 has, 1.2 what, 2.1 more"));
    // A condition across sections holds them in their order as well.
    Question last = d.more;
    last.conditionOn = d.has.id;
    VERIFY_DONE(d.design().saveQuestion(last));
    QVERIFY(!d.design().moveSection(d.second.id, -1));
}

void TstQuestionnaireDesign::givesKeysAndRefusesTakenOnes()
{
    Draft d;
    QCOMPARE(d.add(QuestionKind::ShortText, {}, {}).key, QStringLiteral("q1"));
    QCOMPARE(d.add(QuestionKind::ShortText, {}, {}).key, QStringLiteral("q2"));
    QCOMPARE(d.design().addQuestion(d.question(QuestionKind::Date, QStringLiteral("HAS"))).error().field,
             QStringLiteral("key"));
    Question renamed = d.more;
    renamed.key = QStringLiteral("remarks");
    VERIFY_DONE(d.design().saveQuestion(renamed));
    QCOMPARE(renamed.number, QStringLiteral("AB-1/remarks"));
}

void TstQuestionnaireDesign::tablesHaveColumns()
{
    Draft d;
    const Question table = d.add(QuestionKind::Table, QStringLiteral("experts"), d.second.id);
    Question column = d.question(QuestionKind::ShortText, QStringLiteral("name"));
    column.parent = table.id;
    column = must(d.design().addQuestion(column));
    QCOMPARE(column.section, d.second.id);
    QCOMPARE(d.whole(d.form.id).number(column.id), QStringLiteral("2.2.1"));
    Question wrong = d.question(QuestionKind::Ranking, QStringLiteral("rank"));
    wrong.parent = table.id;
    QCOMPARE(d.design().addQuestion(wrong).error().field, QStringLiteral("kind"));
    wrong.kind = QuestionKind::Date;
    wrong.parent = d.more.id;
    QCOMPARE(d.design().addQuestion(wrong).error().field, QStringLiteral("parent"));
    VERIFY_DONE(d.design().removeQuestion(table.id));
    QCOMPARE(d.whole(d.form.id).find(column.id), nullptr);
}

void TstQuestionnaireDesign::isReleasedWhenNothingIsMissing()
{
    Draft d;
    const Question choice = d.add(QuestionKind::OneChoice, QStringLiteral("choice"), d.second.id);
    QCOMPARE(d.design().release(d.form.id).error().message,
             QStringLiteral("Question 2.2 needs a list with at least two answers."));
    AnswerOption yes;
    yes.text = QStringLiteral("أ");
    AnswerOption no;
    no.text = QStringLiteral("ب");
    const AnswerList list = must(d.design().addList(QStringLiteral("قائمة"), {yes, no}));
    Question complete = choice;
    complete.answerList = list.id;
    VERIFY_DONE(d.design().saveQuestion(complete));
    const Questionnaire released = must(d.design().release(d.form.id));
    QCOMPARE(released.state, QuestionnaireState::InUse);
    QCOMPARE(released.releasedOn, QDate(2012, 11, 29));
    QVERIFY(!d.design().moveQuestion(d.more.id, 1));
    QCOMPARE(must(d.design().reopen(d.form.id)).state, QuestionnaireState::Draft);
    VERIFY_DONE(d.design().release(d.form.id));
    QCOMPARE(must(d.design().close(d.form.id)).state, QuestionnaireState::Closed);
    QVERIFY(!d.design().close(d.form.id));
}

void TstQuestionnaireDesign::whatWasHandedOutIsNeverChanged()
{
    Draft d;
    const Questionnaire released = must(d.design().release(d.form.id));
    d.handOut(released);
    Question changed = d.has;
    changed.text = QStringLiteral("شيء آخر");
    const QString refusal = QStringLiteral("The form AB-1 was handed out and stays as it is. Start its next version to "
                                           "change it.");
    QCOMPARE(d.design().saveQuestion(changed).error().message, refusal);
    // Not even past the commands.
    QCOMPARE(d.workspace->records().questions.update(changed).error().message, refusal);
    QCOMPARE(d.workspace->records().questionnaireSections.remove(d.first.id).error().message, refusal);
    QCOMPARE(d.design().reopen(d.form.id).error().message, refusal);
    Questionnaire retitled = released;
    retitled.title = QStringLiteral("عنوان آخر");
    QVERIFY(!d.design().save(retitled));
}

void TstQuestionnaireDesign::theNextVersionIsACopyWithItsLineage()
{
    Draft d;
    QCOMPARE(must(d.design().editing(d.form.id)).id, d.form.id);
    d.handOut(must(d.design().release(d.form.id)));
    const Questionnaire next = must(d.design().editing(d.form.id));
    QCOMPARE(next.number, QStringLiteral("AB-2"));
    QCOMPARE(next.basedOn, d.form.id);
    QCOMPARE(must(d.design().editing(d.form.id)).id, next.id);
    QCOMPARE(d.outline(next.id), d.outline());
    const QuestionnaireForm copied = d.whole(next.id);
    const Question* what = copied.byKey(QStringLiteral("what"));
    QVERIFY(what->id != d.what.id);
    QCOMPARE(what->lineage, d.what.lineage);
    QCOMPARE(what->conditionOn, copied.byKey(QStringLiteral("has"))->id);
    Question changed = *what;
    changed.text = QStringLiteral("صياغة أخرى");
    VERIFY_DONE(d.design().saveQuestion(changed));
    QCOMPARE(d.whole(d.form.id).byKey(QStringLiteral("what"))->text, QStringLiteral("what"));
}

void TstQuestionnaireDesign::anotherFormIsACopyOfItsOwn()
{
    Draft d;
    const Questionnaire copied = must(d.design().copy(d.form.id, QStringLiteral("XY"), QStringLiteral("نسخة")));
    QCOMPARE(copied.number, QStringLiteral("XY-1"));
    QVERIFY(copied.lineage != d.form.lineage);
    QCOMPARE(d.outline(copied.id), d.outline());
    QVERIFY(!d.design().copy(d.form.id, QStringLiteral("AB"), QStringLiteral("نسخة")));
}

void TstQuestionnaireDesign::aListOfAFormInUseIsCopied()
{
    Draft d;
    AnswerOption option;
    option.text = QStringLiteral("أ");
    AnswerOption other;
    other.text = QStringLiteral("ب");
    const AnswerList list = must(d.design().addList(QStringLiteral("قائمة"), {option, other}));
    Question choice = d.question(QuestionKind::OneChoice, QStringLiteral("choice"), d.second.id);
    choice.answerList = list.id;
    choice = must(d.design().addQuestion(choice));
    QCOMPARE(must(d.design().listForEditing(d.form.id, list.id)).id, list.id);
    d.handOut(must(d.design().release(d.form.id)));
    QVERIFY(!d.design().setOptions(list.id, {option}));
    const Questionnaire next = must(d.design().editing(d.form.id));
    const AnswerList copied = must(d.design().listForEditing(next.id, list.id));
    QVERIFY(copied.id != list.id);
    QCOMPARE(copied.name, QStringLiteral("قائمة (2)"));
    VERIFY_DONE(d.design().setOptions(copied.id, {option}));
    QCOMPARE(d.whole(next.id).options(*d.whole(next.id).byKey(QStringLiteral("choice"))).size(), std::size_t(1));
    QCOMPARE(d.whole(d.form.id).options(choice).size(), std::size_t(2));
}

void TstQuestionnaireDesign::removesSectionsAndDrafts()
{
    Draft d;
    VERIFY_DONE(d.design().removeSection(d.first.id));
    QCOMPARE(d.outline(), QStringLiteral("1.1 more"));
    VERIFY_DONE(d.design().remove(d.form.id));
    QVERIFY(d.workspace->records().questionnaires.all()->empty());
    QVERIFY(d.workspace->records().questions.all()->empty());
}

void TstQuestionnaireDesign::theFoundingFormCanBeUsedAsItComes()
{
    MeetingFixture fixture;
    Workspace& workspace = *fixture.workspace;
    const Result<Questionnaire> added = addFoundingForm(workspace);
    VERIFY_DONE(added);
    QCOMPARE(added->state, QuestionnaireState::Draft);
    QVERIFY(!addFoundingForm(workspace));
    const Result<QuestionnaireForm> form = QuestionnaireQueries(workspace.records()).form(added->id);
    VERIFY_DONE(form);
    QCOMPARE(form->sections().size(), std::size_t(8));
    QCOMPARE(form->questions().size(), std::size_t(44));
    for (const Question& question : form->questions()) {
        QVERIFY2(!question.text.isEmpty() && !question.textEn.isEmpty(), qPrintable(question.key));
        for (const AnswerOption& option : form->options(question)) {
            QVERIFY2(!option.text.isEmpty() && !option.textEn.isEmpty(), qPrintable(option.key));
        }
    }
    QCOMPARE(form->columns(form->byKey(QStringLiteral("experts"))->id).size(), std::size_t(4));
    VERIFY_DONE(workspace.questionnaires().release(added->id));
}

QTEST_GUILESS_MAIN(TstQuestionnaireDesign)
#include "TstQuestionnaireDesign.moc"
