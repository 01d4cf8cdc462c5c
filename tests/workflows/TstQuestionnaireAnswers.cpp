// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "support/MeetingFixture.h"
#include "support/Must.h"
#include "support/Verify.h"

using namespace tahaluf;

namespace {

QStringList messages(const EntryOutcome& outcome)
{
    QStringList found;
    for (const QuestionProblem& problem : outcome.problems) {
        found << problem.message;
    }
    return found;
}

/** A form that was handed to the bodies of the small coalition: mandate, services, staff, ideas, commitment. */
class HandedOut : public MeetingFixture
{
public:
    HandedOut()
    {
        form.code = QStringLiteral("AB");
        form.title = QStringLiteral("استمارة");
        must(workspace->questionnaires().save(form));
        QuestionnaireSection section;
        section.questionnaire = form.id;
        section.title = QStringLiteral("الجهة");
        must(workspace->questionnaires().addSection(section));
        AnswerOption shelter;
        shelter.key = QStringLiteral("shelter");
        shelter.text = QStringLiteral("الإيواء");
        AnswerOption legal;
        legal.key = QStringLiteral("legal");
        legal.text = QStringLiteral("المساعدة القانونية");
        const AnswerList list = must(workspace->questionnaires().addList(QStringLiteral("خدمات"), {shelter, legal}));
        Question question = add(QuestionKind::SeveralChoices, QStringLiteral("services"));
        question.answerList = list.id;
        question.purpose = AnswerPurpose::Services;
        must(workspace->questionnaires().saveQuestion(question));
        question = add(QuestionKind::Number, QStringLiteral("staff"));
        question.isRequired = true;
        question.maximum = QStringLiteral("100");
        must(workspace->questionnaires().saveQuestion(question));
        question = add(QuestionKind::LongText, QStringLiteral("ideas"));
        question.purpose = AnswerPurpose::Proposal;
        must(workspace->questionnaires().saveQuestion(question));
        question = add(QuestionKind::Consent, QStringLiteral("commitment"));
        question.purpose = AnswerPurpose::Membership;
        must(workspace->questionnaires().saveQuestion(question));
        add(QuestionKind::Signature, QStringLiteral("signature"));
        workspace->setActor(QStringLiteral("first"));
    }

    Question add(QuestionKind kind, const QString& key)
    {
        Question question;
        question.questionnaire = form.id;
        question.kind = kind;
        question.key = key;
        question.text = key;
        return must(workspace->questionnaires().addQuestion(question));
    }
    Distribution handTo(const Member& member)
    {
        HandOut how;
        how.dueOn = QDate(2012, 12, 10);
        return must(workspace->distributions().handTo(form.id, {{member.id, {}}}, how)).front();
    }
    Response begun(const Distribution& distribution, int round = 1)
    {
        return must(workspace->responses().begin(distribution.id, round));
    }
    EntryOutcome taken(const Distribution& distribution, const QHash<QString, QString>& texts)
    {
        return must(workspace->responses().take(begun(distribution).id, texts));
    }
    [[nodiscard]] Distribution again(const Distribution& distribution) const
    {
        return must(workspace->records().distributions.get(distribution.id));
    }
    [[nodiscard]] QuestionId id(const QString& key) const
    {
        return must(QuestionnaireQueries(workspace->records()).form(form.id)).byKey(key)->id;
    }
    [[nodiscard]] AnswerSet answers(const Response& response) const
    {
        return must(QuestionnaireQueries(workspace->records()).answers(response.id));
    }
    QuestionnaireDistribution& distributions() const { return workspace->distributions(); }

    Questionnaire form;
};

} // namespace

/** Handing out, chasing, taking answers in, and what follows from them. */
class TstQuestionnaireAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyoneAtTheMeetingGetsOne();
    void aCodeFindsFormAndBody();
    void remindersAndTheChaseList();
    void statesRefuseWithASentence();
    void aStatedCodeMustBeRight();
    void nothingThatWasTypedIsLost();
    void completeAnswersAreReceived();
    void theSecondEntryIsComparedAndSettled();
    void whatWasReviewedIsNotChanged();
    void anAnswerBecomesAProposalAndIsFoundAgain();
    void theBodysRecordChangesOneByOne();
    void aSignedCommitmentOffersMembership();
    void theBodysOwnApprovalIsWaitedFor();
};

void TstQuestionnaireAnswers::everyoneAtTheMeetingGetsOne()
{
    HandedOut h;
    QVERIFY(!h.distributions().handToMeeting(h.form.id, h.meeting.id));
    const auto arrives = [&](const Person& person, AttendanceState state) {
        Attendance line;
        line.meeting = h.meeting.id;
        line.person = person.id;
        line.member = person.member;
        line.state = state;
        must(h.workspace->records().attendance.insert(line));
    };
    arrives(h.interiorPerson, AttendanceState::Present);
    arrives(h.justicePerson, AttendanceState::Present);
    arrives(h.universityPerson, AttendanceState::Apologised);
    HandOut how;
    how.isReceived = true;
    const std::vector<Distribution> handed = must(h.distributions().handToMeeting(h.form.id, h.meeting.id, how));
    QCOMPARE(handed.size(), std::size_t(2));
    QCOMPARE(handed[0].number.left(8), QStringLiteral("AB-0001-"));
    QCOMPARE(handed[0].meeting, h.meeting.id);
    QCOMPARE(handed[0].receiptOn, QDate(2012, 11, 29));
    // Handed out, the form is in use; and nobody gets a second one.
    QCOMPARE(must(h.workspace->records().questionnaires.get(h.form.id)).state, QuestionnaireState::InUse);
    QVERIFY(must(h.distributions().handToMeeting(h.form.id, h.meeting.id)).empty());
}

void TstQuestionnaireAnswers::aCodeFindsFormAndBody()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    const QuestionnaireQueries queries(h.workspace->records());
    QCOMPARE(must(queries.byCode(handed.number.toLower())).id, handed.id);
    QString digits = handed.number.mid(3);
    QCOMPARE(must(queries.byCode(digits.remove(u'-'))).id, handed.id);
    QString wrong = handed.number;
    wrong[6] = u'2';
    QVERIFY(queries.byCode(wrong).error().message.contains(QStringLiteral("typing mistake")));
    QVERIFY(queries.byCode(QStringLiteral("شيء")).error().message.contains(QStringLiteral("is not a form code")));
}

void TstQuestionnaireAnswers::remindersAndTheChaseList()
{
    HandedOut h;
    const Distribution late = h.handTo(h.justice);
    const Distribution later = h.handTo(h.university);
    const Distribution done = h.handTo(h.interior);
    h.taken(done, {{"staff", "3"}});
    must(h.distributions().setDue(later.id, QDate(2012, 12, 20)));
    must(h.distributions().remind({late.id}, QDate(2012, 12, 11), DistributionChannel::Email));
    must(h.distributions().remind({late.id, later.id}, QDate(2012, 12, 14), DistributionChannel::Other));
    QVERIFY(!h.distributions().remind({done.id}, {}, DistributionChannel::Email));
    const QuestionnaireQueries queries(h.workspace->records());
    const std::vector<ChaseLine> lines = must(queries.chaseList(h.form.id, QDate(2012, 12, 15)));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].distribution.id, late.id);
    QCOMPARE(lines[0].reminders, 2);
    QCOMPARE(lines[0].lastReminder, QDate(2012, 12, 14));
    QCOMPARE(lines[0].daysOverdue, 5);
    QCOMPARE(lines[1].daysOverdue, 0);
    const DistributionFigures figures = must(queries.figures(h.form.id, QDate(2012, 12, 15)));
    QCOMPARE(figures.handedOut, 3);
    QCOMPARE(figures.answered(), 1);
    QCOMPARE(figures.overdue, 1);
}

void TstQuestionnaireAnswers::statesRefuseWithASentence()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    QCOMPARE(h.distributions().markNoAnswer(handed.id, {}).error().field, QStringLiteral("reason"));
    must(h.distributions().markNoAnswer(handed.id, QStringLiteral("اعتذرت الجهة")));
    QVERIFY(!h.distributions().review(handed.id, QStringLiteral("أمين السر")));
    must(h.distributions().reopen(handed.id));
    QVERIFY(h.distributions().review(handed.id, {}).error().message.contains(QStringLiteral("not complete")));
    QVERIFY(!h.distributions().takeReviewBack(handed.id, QStringLiteral("سبب")));
    QVERIFY(!h.distributions().approved(handed.id));
    QVERIFY(!h.distributions().confirmReceipt(handed.id, QDate(2012, 11, 1)));
    must(h.distributions().remove(handed.id));
    // Its number is never given again.
    QCOMPARE(h.handTo(h.justice).sequence, 2);
}

void TstQuestionnaireAnswers::aStatedCodeMustBeRight()
{
    HandedOut h;
    const Distribution first = h.handTo(h.justice);
    Distribution stated;
    stated.questionnaire = h.form.id;
    stated.member = h.interior.id;
    stated.number = QStringLiteral("AB-0009-00");
    QVERIFY(h.distributions().save(stated).error().message.contains(QStringLiteral("last two digits")));
    stated.number = first.number;
    QVERIFY(h.distributions().save(stated).error().message.contains(QStringLiteral("given already")));
    QCOMPARE(stated.id, DistributionId());
}

void TstQuestionnaireAnswers::nothingThatWasTypedIsLost()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    const EntryOutcome outcome = h.taken(handed, {{"services", "shelter; food"}, {"staff", "كثير"}});
    QVERIFY(!outcome.isComplete());
    QCOMPARE(messages(outcome),
             (QStringList{"Question 1.1: “food” is none of its answers. They are: 1 الإيواء، 2 المساعدة القانونية.",
                          "Question 1.2: “كثير” is not a number. Write it in digits, a point before decimals, nothing "
                          "between thousands."}));
    QCOMPARE(h.answers(outcome.response).value(h.id(QStringLiteral("staff"))), QStringLiteral("كثير"));
    QCOMPARE(h.again(handed).state, DistributionState::Sent);
    QVERIFY(!h.workspace->responses().take(outcome.response.id, {{"no_such", "1"}}));
    // One after the other, as by keys.
    QuestionnaireEntry& entry = h.workspace->responses();
    must(entry.answer(outcome.response.id, h.id(QStringLiteral("services")), QStringLiteral("1")));
    QVERIFY(!must(entry.complete(outcome.response.id)).isComplete());
    const EntryOutcome mended =
        must(entry.answer(outcome.response.id, h.id(QStringLiteral("staff")), QStringLiteral("١٢")));
    QVERIFY(mended.problems.empty());
    QVERIFY(must(entry.complete(outcome.response.id)).isComplete());
}

void TstQuestionnaireAnswers::completeAnswersAreReceived()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    h.advance(24 * 3600);
    const EntryOutcome outcome = h.taken(handed, {{"services", "1, 2"}, {"staff", "12"}});
    QVERIFY2(outcome.isComplete(), qPrintable(messages(outcome).join(u'\n')));
    QCOMPARE(outcome.response.enteredBy, QStringLiteral("first"));
    const Distribution received = h.again(handed);
    QCOMPARE(received.state, DistributionState::Received);
    QCOMPARE(received.answeredOn, QDate(2012, 11, 30));
    QVERIFY(!h.distributions().remove(handed.id));
    QCOMPARE(must(QuestionnaireQueries(h.workspace->records()).respondents(h.form.id)).size(), std::size_t(1));
    // Opened again it is a draft, and no result until it is complete again.
    must(h.workspace->responses().answer(outcome.response.id, h.id(QStringLiteral("staff")), {}));
    QVERIFY(must(QuestionnaireQueries(h.workspace->records()).respondents(h.form.id)).empty());
}

void TstQuestionnaireAnswers::theSecondEntryIsComparedAndSettled()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    QuestionnaireEntry& entry = h.workspace->responses();
    QVERIFY(!entry.begin(handed.id, 2));
    const EntryOutcome first = h.taken(handed, {{"services", "1"}, {"staff", "12"}, {"ideas", "فكرة"}});
    QVERIFY(entry.begin(handed.id, 2).error().message.contains(QStringLiteral("somebody else")));
    h.workspace->setActor(QStringLiteral("second"));
    const Response second = h.begun(handed, 2);
    must(entry.take(second.id, {{"services", "2"}, {"staff", "21"}, {"ideas", "فكرة"}}));
    std::vector<EntryDifference> differences = must(entry.differences(handed.id));
    QCOMPARE(differences.size(), std::size_t(2));
    QCOMPARE(differences[1].number, QStringLiteral("1.2"));
    QCOMPARE(differences[1].first, QStringLiteral("12"));
    QCOMPARE(differences[1].second, QStringLiteral("21"));
    QVERIFY(h.distributions().review(handed.id, {}).error().message.contains(QStringLiteral("not compared")));
    QCOMPARE(must(entry.settle(handed.id, differences[1].question, differences[1].second)).size(), std::size_t(1));
    QVERIFY(must(entry.settle(handed.id, differences[0].question, QStringLiteral("1; 2"))).empty());
    QCOMPARE(h.answers(first.response).value(h.id(QStringLiteral("staff"))), QStringLiteral("21"));
    QVERIFY(must(h.workspace->records().responses.get(first.response.id)).settledOn.isValid());
    must(h.distributions().review(handed.id, QStringLiteral("أمين السر")));
}

void TstQuestionnaireAnswers::whatWasReviewedIsNotChanged()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    const EntryOutcome outcome = h.taken(handed, {{"staff", "12"}});
    must(h.distributions().review(handed.id, QStringLiteral("أمين السر")));
    QCOMPARE(h.again(handed).reviewedBy, QStringLiteral("أمين السر"));
    QVERIFY(!h.workspace->responses().answer(outcome.response.id, h.id(QStringLiteral("staff")), QStringLiteral("1")));
    must(h.distributions().takeReviewBack(handed.id, QStringLiteral("تصحيح من الجهة")));
    must(h.workspace->responses().answer(outcome.response.id, h.id(QStringLiteral("staff")), QStringLiteral("1")));
    must(h.workspace->questionnaires().close(h.form.id));
    QVERIFY(!h.workspace->responses().complete(outcome.response.id));
}

void TstQuestionnaireAnswers::anAnswerBecomesAProposalAndIsFoundAgain()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    const EntryOutcome outcome = h.taken(handed, {{"staff", "12"}, {"ideas", "خط ساخن مشترك\nدليل إجراءات موحّد"}});
    const Answer source = h.answers(outcome.response).of(h.id(QStringLiteral("ideas"))).front();
    QuestionnaireOnward& onward = h.workspace->answersOnward();
    QVERIFY(!onward.propose(source.id, QStringLiteral("كلام لم يقله أحد")));
    const Entry entry = must(onward.propose(source.id, QStringLiteral("دليل إجراءات موحّد")));
    QCOMPARE(entry.member, h.justice.id);
    QCOMPARE(entry.source, EntrySource::Questionnaire);
    QCOMPARE(entry.text, QStringLiteral("دليل إجراءات موحّد"));
    must(onward.propose(source.id, QStringLiteral("خط ساخن مشترك")));
    const QuestionnaireQueries queries(h.workspace->records());
    QCOMPARE(must(queries.proposals(outcome.response.id)).size(), std::size_t(2));
    // The answer is rewritten; its row, and with it the link, stays.
    must(h.workspace->responses().answer(outcome.response.id, h.id(QStringLiteral("ideas")), QStringLiteral("أخرى")));
    const auto traced = must(queries.sourceOf(entry.id));
    QVERIFY(traced);
    QCOMPARE(traced->answer, source.id);
    QCOMPARE(traced->text, QStringLiteral("دليل إجراءات موحّد"));
    QVERIFY(!onward.link(source.id, entry.id, QStringLiteral("أخرى")));
}

void TstQuestionnaireAnswers::theBodysRecordChangesOneByOne()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    const EntryOutcome outcome = h.taken(handed, {{"services", "1; 2"}, {"staff", "12"}});
    QuestionnaireOnward& onward = h.workspace->answersOnward();
    const std::vector<RecordSuggestion> open = must(onward.suggestions(outcome.response.id));
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].field, QStringLiteral("services"));
    QCOMPARE(open[0].after, QStringLiteral("الإيواء؛ المساعدة القانونية"));
    QVERIFY(onward.accept(open[0], {}).error().message.contains(QStringLiteral("Review the answers")));
    must(h.distributions().review(handed.id, {}));
    must(onward.accept(open[0], QStringLiteral("أمين السر")));
    QCOMPARE(must(h.workspace->records().members.get(h.justice.id)).services, open[0].after);
    QVERIFY(must(onward.suggestions(outcome.response.id)).empty());
    QVERIFY(!onward.accept(open[0], {}));
}

void TstQuestionnaireAnswers::aSignedCommitmentOffersMembership()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    EntryOutcome outcome = h.taken(handed, {{"staff", "12"}, {"commitment", "نعم"}});
    QuestionnaireOnward& onward = h.workspace->answersOnward();
    QVERIFY(must(onward.suggestions(outcome.response.id)).empty());
    outcome = must(h.workspace->responses().take(outcome.response.id, {{"signature", "وكيل الوزارة"}}));
    const std::vector<RecordSuggestion> open = must(onward.suggestions(outcome.response.id));
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].after, QStringLiteral("joined"));
    must(onward.decline(open[0], QStringLiteral("أمين السر")));
    QVERIFY(must(onward.suggestions(outcome.response.id)).empty());
    QCOMPARE(must(h.workspace->records().members.get(h.justice.id)).status, MembershipStatus::Prospective);
    const Distribution other = h.handTo(h.interior);
    outcome = h.taken(other, {{"staff", "12"}, {"commitment", "نعم"}, {"signature", "الوكيل"}});
    must(h.distributions().review(other.id, {}));
    must(onward.accept(must(onward.suggestions(outcome.response.id)).front(), {}));
    const Member joined = must(h.workspace->records().members.get(h.interior.id));
    QCOMPARE(joined.status, MembershipStatus::Joined);
    QCOMPARE(joined.statusSince, QDate(2012, 11, 29));
}

void TstQuestionnaireAnswers::theBodysOwnApprovalIsWaitedFor()
{
    HandedOut h;
    const Distribution handed = h.handTo(h.justice);
    h.taken(handed, {{"staff", "12"}});
    must(h.distributions().awaitApproval(handed.id, QDate(2012, 12, 5), QStringLiteral("بانتظار توقيع الوزير")));
    QVERIFY(h.again(handed).isOverdue(QDate(2012, 12, 6)));
    QVERIFY(!h.distributions().review(handed.id, {}));
    QCOMPARE(must(h.distributions().approved(handed.id)).state, DistributionState::Received);
    must(h.distributions().review(handed.id, {}));
}

QTEST_GUILESS_MAIN(TstQuestionnaireAnswers)
#include "TstQuestionnaireAnswers.moc"
