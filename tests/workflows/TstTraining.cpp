// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "FoundingForm.h"
#include "support/TrainingFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** Capacity building: programmes from plan to certificates, and what keeps them in order. */
class TstTraining : public QObject
{
    Q_OBJECT

private slots:
    void programmesAreNumberedOnce();
    void aProgrammeGoesItsWay();
    void statesAreNotTyped();
    void completingSaysWhatIsMissing();
    void seatsAreKept();
    void aPersonIsNominatedOnce();
    void attendanceIsOfWhoTakesPart();
    void scoresAreFromNoughtToAHundred();
    void attendanceAndGainAddUp();
    void certificatesAreNumberedWithinTheYear();
    void whatACertificateAttestsStays();
    void aCertificateIsVerified();
    void anotherTextHasAnotherCode();
    void aRoomIsAskedForOnce();
    void theOrganisersOwnTrainerIsNotAskedFor();
    void theEvaluationFormGoesToEveryTrainee();
};

void TstTraining::programmesAreNumberedOnce()
{
    TrainingFixture f;
    const TrainingProgramme fifth = f.programme(5);
    QCOMPARE(fifth.number, QStringLiteral("بر-005"));
    QCOMPARE(f.programme().ordinal, 6);
    VERIFY_DONE(f.training().remove(f.programme().id));
    QCOMPARE(f.programme().ordinal, 8);
    TrainingProgramme again = fifth;
    again.id = {};
    again.number.clear();
    VERIFY_REFUSED(f.training().save(again), "given already");
    again = f.read(fifth.id);
    again.ordinal = 9;
    VERIFY_REFUSED(f.training().save(again), "keeps its number");
    QCOMPARE(f.session(fifth).number, QStringLiteral("بر 5/1"));
    QCOMPARE(f.session(fifth).number, QStringLiteral("بر 5/2"));
    QCOMPARE(f.session(fifth).position, 3);
}

void TstTraining::aProgrammeGoesItsWay()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.programme(5);
    VERIFY_REFUSED(f.training().nominate(programme.id, f.interior.id, {f.interiorPerson.id}), "open it");
    VERIFY_REFUSED(f.training().start(programme.id), "cannot be done now");
    VERIFY_DONE(f.training().open(programme.id));
    VERIFY_REFUSED(f.training().start(programme.id), "no session");
    f.session(programme);
    VERIFY_REFUSED(f.training().start(programme.id), "accepted");
    QCOMPARE(f.accepted(programme)[1].number, QStringLiteral("بر 5-002"));
    VERIFY_DONE(f.training().start(programme.id));
    VERIFY_REFUSED(f.training().cancel(programme.id, {}), "why");
    VERIFY_DONE(f.training().cancel(programme.id, QStringLiteral("تعذّر المكان")));
    VERIFY_REFUSED(f.training().complete(programme.id), "cannot be done now");
    VERIFY_REFUSED(f.training().remove(programme.id), "cancel it instead");
    QCOMPARE(f.read(f.completed(6).id).completedOn, QDate(2012, 11, 19));
}

void TstTraining::statesAreNotTyped()
{
    TrainingFixture f;
    TrainingProgramme programme = f.programme();
    programme.state = ProgrammeState::Completed;
    VERIFY_REFUSED(f.training().save(programme), "not by entering");
    VERIFY_DONE(f.training().open(programme.id));
    Trainee trainee = f.accepted(programme).front();
    trainee.state = TraineeState::Withdrawn;
    VERIFY_REFUSED(f.training().saveTrainee(trainee), "not by entering");
    VERIFY_REFUSED(f.training().withdraw(trainee.id, QStringLiteral(" ")), "why");
    VERIFY_DONE(f.training().withdraw(trainee.id, QStringLiteral("انتدب إلى عمل آخر")));
    VERIFY_REFUSED(f.training().decline(trainee.id, QStringLiteral("سبب")), "cannot be done now");
    VERIFY_DONE(f.training().accept(trainee.id));
}

void TstTraining::completingSaysWhatIsMissing()
{
    TrainingFixture f;
    TrainingProgramme programme = f.programme(5);
    TrainingSession session = f.session(programme);
    VERIFY_DONE(f.training().open(programme.id));
    const std::vector<Trainee> trainees = f.accepted(programme);
    VERIFY_DONE(f.training().nominate(programme.id, f.university.id, {f.universityPerson.id}));
    VERIFY_DONE(f.training().start(programme.id));
    const auto before = f.training().missing(programme.id);
    VERIFY_DONE(before);
    QCOMPARE(before->size(), 5);
    for (const char* words : {"1 nomination", "no trainer", "2 trainee", "score before", "score after"}) {
        QVERIFY2(before->join(u'\n').contains(QLatin1String(words)), words);
    }
    VERIFY_REFUSED(f.training().complete(programme.id), "no trainer");
    f.taught(session);
    VERIFY_DONE(f.training().decline(f.queries().trainees(programme.id)->back().id, QStringLiteral("لا مقعد")));
    VERIFY_DONE(f.training().markRest(session.id, TrainingPresence::Present));
    VERIFY_DONE(f.training().setScores(trainees[0].id, QStringLiteral("10"), QStringLiteral("20")));
    VERIFY_REFUSED(f.training().complete(programme.id), "1 trainee");
    programme = f.read(programme.id);
    programme.isTested = false;
    VERIFY_DONE(f.training().save(programme));
    VERIFY_REFUSED(f.training().complete(programme.id, QDate(2012, 12, 30)), "today at the latest");
    VERIFY_DONE(f.training().complete(programme.id));
    VERIFY_DONE(f.training().reopen(programme.id));
    // Nothing is over before its last day.
    programme = f.read(programme.id);
    programme.endsOn = QDate(2012, 12, 1);
    VERIFY_DONE(f.training().save(programme));
    VERIFY_REFUSED(f.training().complete(programme.id), "2012-12-01");
}

void TstTraining::seatsAreKept()
{
    TrainingFixture f;
    TrainingProgramme programme = f.programme();
    programme.seats = 1;
    VERIFY_DONE(f.training().save(programme));
    VERIFY_DONE(f.training().open(programme.id));
    VERIFY_DONE(f.training().nominate(programme.id, f.interior.id, {f.interiorPerson.id, f.justicePerson.id}));
    VERIFY_REFUSED(f.training().acceptAll(programme.id), "1 seat");
    const auto trainees = f.queries().trainees(programme.id);
    VERIFY_DONE(f.training().accept(trainees->front().id));
    VERIFY_REFUSED(f.training().accept(trainees->back().id), "taken");
    QCOMPARE(f.results(programme.id).figures().trainees, 1);
}

void TstTraining::aPersonIsNominatedOnce()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.programme();
    VERIFY_DONE(f.training().open(programme.id));
    VERIFY_DONE(f.training().nominate(programme.id, f.interior.id, {f.interiorPerson.id}));
    const auto again = f.training().nominate(programme.id, f.interior.id, {f.interiorPerson.id, f.justicePerson.id});
    VERIFY_DONE(again);
    QCOMPARE(again->size(), std::size_t(1));
    Trainee same;
    same.programme = programme.id;
    same.person = f.interiorPerson.id;
    VERIFY_REFUSED(f.training().saveTrainee(same), "already");
    Trainee another;
    another.programme = programme.id;
    another.person = f.universityPerson.id;
    VERIFY_DONE(f.training().saveTrainee(another));
    QCOMPARE(another.member, f.university.id); // the person's own body
}

void TstTraining::attendanceIsOfWhoTakesPart()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.programme(5);
    const TrainingProgramme other = f.programme(6);
    const TrainingSession session = f.session(programme);
    const TrainingSession elsewhere = f.session(other);
    VERIFY_DONE(f.training().open(programme.id));
    const Trainee trainee = f.accepted(programme).front();
    VERIFY_REFUSED(f.training().mark(elsewhere.id, trainee.id, TrainingPresence::Present), "another programme");
    VERIFY_DONE(f.training().mark(session.id, trainee.id, TrainingPresence::Absent));
    VERIFY_DONE(f.training().mark(session.id, trainee.id, TrainingPresence::Late));
    QCOMPARE(f.results(programme.id).presence(session.id, trainee.id), std::optional(TrainingPresence::Late));
    SessionAttendance twice;
    twice.session = session.id;
    twice.trainee = trainee.id;
    VERIFY_REFUSED(f.training().saveAttendance(twice), "noted already");
    VERIFY_REFUSED(f.training().removeSession(session.id), "was held");
    VERIFY_REFUSED(f.training().removeTrainee(trainee.id), "withdraw them");
    VERIFY_DONE(f.training().mark(session.id, trainee.id, std::nullopt));
    QVERIFY(!f.results(programme.id).presence(session.id, trainee.id));
    VERIFY_DONE(f.training().removeTrainee(trainee.id));
    VERIFY_DONE(f.training().removeSession(session.id));
}

void TstTraining::scoresAreFromNoughtToAHundred()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.programme();
    VERIFY_DONE(f.training().open(programme.id));
    const Trainee trainee = f.accepted(programme).front();
    VERIFY_DONE(f.training().setScores(trainee.id, QStringLiteral(" ٤٢ "), {}));
    QCOMPARE(f.read(trainee.id).scoreBefore, QStringLiteral("42"));
    QVERIFY(!f.read(trainee.id).gain());
    for (const char* wrong : {"101", "-1", "7.5", "جيد"}) {
        VERIFY_REFUSED(f.training().setScores(trainee.id, QString::fromUtf8(wrong), {}), "0 to 100");
    }
    VERIFY_DONE(f.training().setScores(trainee.id, QStringLiteral("0"), QStringLiteral("100")));
    QCOMPARE(f.read(trainee.id).gain(), std::optional(100));
}

void TstTraining::attendanceAndGainAddUp()
{
    TrainingFixture f;
    const TrainingResults results = f.results(f.completed().id);
    QCOMPARE(results.totalMinutes(), 180);
    QCOMPARE(results.trainees()[0].percent, 100);
    QCOMPARE(results.trainees()[1].percent, 33);
    QVERIFY(results.trainees()[0].hasEarned && !results.trainees()[1].hasEarned);
    const TrainingFigures figures = results.figures();
    QCOMPARE(figures.trainees, 2);
    QCOMPARE(figures.trained, 1);
    QCOMPARE(figures.minutes, 240);
    QCOMPARE(*figures.attendance, 66.5);
    QCOMPARE(*figures.before, 45.0);
    QCOMPARE(*figures.after, 75.0);
    QCOMPARE(*figures.gain, 30.0);
    QVERIFY(!TrainingResults::figuresOf({}).gain);
}

void TstTraining::certificatesAreNumberedWithinTheYear()
{
    TrainingFixture f;
    const TrainingProgramme fifth = f.completed(5);
    const TrainingProgramme running = f.programme(9);
    VERIFY_REFUSED(f.certificates().issue(running.id), "completed");
    VERIFY_REFUSED(f.certificates().issue(fifth.id, QDate(2012, 11, 18)), "after the programme");
    const auto issued = f.certificates().issue(fifth.id);
    VERIFY_DONE(issued);
    QCOMPARE(issued->size(), std::size_t(1));
    QCOMPARE(issued->front().number, QStringLiteral("ش 1/2012"));
    QCOMPARE(issued->front().minutes, 180);
    VERIFY_REFUSED(f.certificates().issue(fifth.id), "Nobody is left");
    VERIFY_REFUSED(f.certificates().withdraw(issued->front().id, {}), "why");
    VERIFY_DONE(f.certificates().withdraw(issued->front().id, QStringLiteral("خطأ في الاسم")));
    QCOMPARE(f.certificates().issue(fifth.id)->front().number, QStringLiteral("ش 2/2012"));
    QCOMPARE(f.certificates().issue(f.completed(6).id)->front().number, QStringLiteral("ش 3/2012"));
    f.clock.set(QDateTime(QDate(2013, 1, 2), QTime(9, 0)));
    QCOMPARE(f.certificates().issue(f.completed(7).id)->front().number, QStringLiteral("ش 1/2013"));
    VERIFY_REFUSED(f.workspace->store(QStringLiteral("certificates"))->remove(issued->front().id.value()), "withdraw");
}

void TstTraining::whatACertificateAttestsStays()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.completed(5);
    const Certificate issued = f.certificates().issue(programme.id)->front();
    const TraineeResult result = f.results(programme.id).trainees()[0];
    const TrainingSession session = f.queries().sessions(programme.id)->front();
    VERIFY_REFUSED(f.training().mark(session.id, result.trainee.id, TrainingPresence::Absent), "Certificates");
    VERIFY_REFUSED(f.training().mark(session.id, result.trainee.id, std::nullopt), "Certificates");
    VERIFY_REFUSED(f.training().setScores(result.trainee.id, {}, {}), "Certificates");
    VERIFY_REFUSED(f.training().reopen(programme.id), "Certificates");
    TrainingSession longer = session;
    longer.minutes = 600;
    VERIFY_REFUSED(f.training().saveSession(longer), "Certificates");
    Certificate changed = issued;
    changed.holder = QStringLiteral("غيره");
    VERIFY_REFUSED(f.certificates().save(changed), "stays as it was issued");
    // Its holder is called otherwise later: the certificate says what it said.
    f.interiorPerson.fullName = QStringLiteral("اسم آخر");
    VERIFY_DONE(f.workspace->records().people.update(f.interiorPerson));
    QCOMPARE(f.certificates().byNumber(QStringLiteral("1/2012"))->holder, issued.holder);
}

void TstTraining::aCertificateIsVerified()
{
    TrainingFixture f;
    const Certificate issued = f.certificates().issue(f.completed(5).id)->front();
    QString typed = issued.code.toLower();
    VERIFY_DONE(f.certificates().verify(QStringLiteral("ش ١/٢٠١٢"), typed.remove(u'-')));
    VERIFY_REFUSED(f.certificates().verify(QStringLiteral("1/2012"), QStringLiteral("0000-0000")), "not the one");
    VERIFY_REFUSED(f.certificates().verify(QStringLiteral("7/2012"), issued.code), "No certificate");
    VERIFY_REFUSED(f.certificates().verify(QStringLiteral("شهادة"), issued.code), "not the number");
}

void TstTraining::anotherTextHasAnotherCode()
{
    Certificate certificate;
    certificate.number = QStringLiteral("ش 1/2012");
    certificate.holder = QStringLiteral("مندوب أول");
    certificate.minutes = 180;
    const QString code = certificate.verificationCode();
    QCOMPARE(code.size(), 9);
    certificate.minutes = 181;
    QVERIFY(certificate.verificationCode() != code);
    certificate.minutes = 180;
    QCOMPARE(certificate.verificationCode(), code);
    TrainingFixture f;
    Certificate brought = f.certificates().issue(f.completed(5).id)->front();
    brought.id = {};
    brought.uid.clear();
    brought.number = QStringLiteral("ش 9/2012");
    VERIFY_REFUSED(f.certificates().save(brought), "does not fit");
}

void TstTraining::aRoomIsAskedForOnce()
{
    TrainingFixture f;
    Resource hall;
    hall.name = QStringLiteral("قاعة");
    hall.kind = ResourceKind::Venue;
    hall.member = f.university.id;
    VERIFY_DONE(f.workspace->resources().save(hall));
    const TrainingProgramme programme = f.programme(5);
    const TrainingSession first = f.session(programme);
    const TrainingSession second = f.session(programme);
    const auto taken = f.areas().arrangements().takeVenue(first.id, hall.id);
    VERIFY_DONE(taken);
    const ResourceRequest request = *f.workspace->records().resourceRequests.get(taken->venueRequest);
    QCOMPARE(request.requestedBy, f.interior.id);
    QCOMPARE(request.fromOn, QDate(2012, 11, 18));
    QVERIFY(request.purpose.contains(QStringLiteral("الخامس")));
    // The same day: the same request.
    QCOMPARE(f.areas().arrangements().takeVenue(second.id, hall.id)->venueRequest, request.id);
    QCOMPARE(f.read(second.id).venue, hall.name);
    VERIFY_REFUSED(f.areas().arrangements().takeTrainer(second.id, hall.id), "no trainer");
    QCOMPARE(f.workspace->records().resourceRequests.all()->size(), std::size_t(1));
}

void TstTraining::theOrganisersOwnTrainerIsNotAskedFor()
{
    TrainingFixture f;
    Resource trainer;
    trainer.name = QStringLiteral("مدرب");
    trainer.kind = ResourceKind::Trainer;
    trainer.member = f.interior.id;
    VERIFY_DONE(f.workspace->resources().save(trainer));
    const TrainingSession session = f.session(f.programme());
    const auto teaches = f.areas().arrangements().takeTrainer(session.id, trainer.id);
    VERIFY_DONE(teaches);
    QVERIFY(!teaches->request.isValid());
    QVERIFY(f.workspace->records().resourceRequests.all()->empty());
    VERIFY_REFUSED(f.areas().arrangements().takeTrainer(session.id, trainer.id), "already");
    SessionTrainer nobody;
    nobody.session = session.id;
    VERIFY_REFUSED(f.training().saveTrainer(nobody), "choose one");
}

void TstTraining::theEvaluationFormGoesToEveryTrainee()
{
    TrainingFixture f;
    const auto form = addTrainingEvaluationForm(*f.workspace);
    VERIFY_DONE(form);
    VERIFY_REFUSED(addTrainingEvaluationForm(*f.workspace), "already");
    const TrainingProgramme planned = f.programme(4);
    VERIFY_REFUSED(f.areas().arrangements().handOut(planned.id, form->id), "runs");
    const TrainingProgramme programme = f.completed(5);
    const auto handed = f.areas().arrangements().handOut(programme.id, form->id);
    VERIFY_DONE(handed);
    QCOMPARE(*handed, 2);
    VERIFY_REFUSED(f.areas().arrangements().handOut(programme.id, form->id), "already");
    const Trainee trainee = f.queries().trainees(programme.id)->front();
    QuestionnaireEntry& entry = f.workspace->responses();
    QHash<QString, QString> answers{{QStringLiteral("recommend"), QStringLiteral("yes")}};
    const QuestionnaireForm questions = *QuestionnaireQueries(f.workspace->records()).form(form->id);
    for (const Question& question : questions.questions()) {
        if (question.kind == QuestionKind::Scale) {
            answers.insert(question.key, QStringLiteral("4"));
        }
    }
    const auto taken = entry.take(entry.begin(trainee.evaluation)->id, answers);
    VERIFY_DONE(taken);
    QVERIFY(taken->isComplete());
    QCOMPARE(f.queries().respondents(f.read(programme.id))->size(), std::size_t(1));
    // Answers of another programme are not counted with these.
    const TrainingProgramme other = f.completed(6);
    QCOMPARE(*f.areas().arrangements().handOut(other.id, form->id), 2);
    QVERIFY(f.queries().respondents(f.read(other.id))->empty());
}

QTEST_GUILESS_MAIN(TstTraining)
#include "TstTraining.moc"
