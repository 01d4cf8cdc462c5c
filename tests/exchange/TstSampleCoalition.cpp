// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "coalition/TrainingQueries.h"
#include "language/HijriDate.h"
#include "SampleCoalition.h"
#include "storage/ChangeLog.h"
#include "workflows/TrainingWorkflow.h"

#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace tahaluf;

class TstSampleCoalition : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsTheRealSetting();
    void hasFortyProposalsEachByABody();
    void coversEveryTheme();
    void secondMeetingIsAsTheNewspaperTells();
    void thirdMeetingCanBeOpenedAndRecorded();
    void nextMinutesGetTheNextNumber();
    void firstMinutesAreApprovedWithTheirPaper();
    void namesPeopleByFunctionOnly();
    void statedHijriDatesAgreeWithUmmAlQura();
    void twelveBodiesAnsweredTheFoundingForm();
    void theFifthProgrammeHasItsCertificates();
    void historyHolds();
    void spellsTheNameOfTheCrimeRightly();

private:
    Result<Meeting> meeting(const QString& code) { return m_workspace->meetings().byCode(code); }

    FixedClock m_clock{QDateTime(QDate(2012, 12, 20), QTime(9, 30))};
    std::unique_ptr<Workspace> m_workspace;
};

void TstSampleCoalition::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory(m_clock);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    const Result<void> loaded = loadSample(*m_workspace);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
}

void TstSampleCoalition::holdsTheRealSetting()
{
    QVERIFY(*m_workspace->count(QStringLiteral("members")) >= 14);
    QCOMPARE(*m_workspace->count(QStringLiteral("themes")), 4);
    QCOMPARE(*m_workspace->count(QStringLiteral("series")), 1);
    QCOMPARE(*m_workspace->count(QStringLiteral("coalition")), 1);
    QCOMPARE(*m_workspace->count(QStringLiteral("meetings")), 3);
    const auto coordinators = m_workspace->records().members.where(QStringLiteral("relevance = 'coordinator'"));
    QVERIFY(coordinators);
    QCOMPARE(coordinators->size(), std::size_t(1));
    const auto figures =
        m_workspace->records().members.where(QStringLiteral("kind = 'individual' AND sector = 'public_figure'"));
    QVERIFY(figures && figures->size() == 1);
    const auto core = m_workspace->records().members.where(QStringLiteral("relevance = 'core'"));
    QVERIFY(core && core->size() >= 7);
}

void TstSampleCoalition::hasFortyProposalsEachByABody()
{
    const auto proposals = m_workspace->records().entries.where(QStringLiteral("kind = 'proposal'"));
    QVERIFY(proposals);
    QVERIFY2(proposals->size() >= 44, qPrintable(QString::number(proposals->size())));
    std::set<qint64> bodies;
    std::set<QString> texts;
    for (const Entry& entry : *proposals) {
        QVERIFY(entry.member.isValid());
        QVERIFY(entry.person.isValid());
        QVERIFY2(entry.text.size() >= 30 && entry.text.size() <= 220, qPrintable(entry.text));
        bodies.insert(entry.member.value());
        texts.insert(entry.text);
        QCOMPARE(entry.state == EntryState::Recorded, entry.reason.isEmpty());
    }
    QVERIFY(bodies.size() >= 12);
    QCOMPARE(texts.size(), proposals->size());
    const auto outside =
        m_workspace->records().entries.where(QStringLiteral("meeting IS NULL"), {}, QStringLiteral("sequence"));
    QVERIFY(outside && outside->size() >= 3);
    QCOMPARE(outside->front().number, QStringLiteral("خ-001"));
}

void TstSampleCoalition::coversEveryTheme()
{
    const auto themes = m_workspace->records().themes.all(QStringLiteral("position"));
    QVERIFY(themes);
    for (const Theme& theme : *themes) {
        const auto entries = m_workspace->records().entries.where(QStringLiteral("theme = ?"), {theme.id.value()});
        QVERIFY2(entries && entries->size() >= 5, qPrintable(theme.name));
    }
}

void TstSampleCoalition::secondMeetingIsAsTheNewspaperTells()
{
    const Result<Meeting> second = meeting(QStringLiteral("ت2"));
    QVERIFY(second);
    QCOMPARE(second->startsAt, QDateTime(QDate(2012, 11, 29), QTime(9, 30)));
    QCOMPARE(second->statedHijri, QStringLiteral("15 محرم 1434هـ"));
    QCOMPARE(second->state, MeetingState::MinutesDrafted);
    const auto agenda = m_workspace->sessions().agenda(second->id);
    QVERIFY(agenda && agenda->size() >= 4);
    QCOMPARE((*agenda)[0].titleEn, QStringLiteral("Opening speech"));
    QCOMPARE((*agenda)[1].titleEn, QStringLiteral("Themes and mechanisms of the project"));
    QCOMPARE((*agenda)[2].titleEn, QStringLiteral("Handing out the founding form"));
    QCOMPARE((*agenda)[3].titleEn, QStringLiteral("Discussion and proposals"));
    for (const AgendaItem& item : *agenda) {
        QVERIFY2(!item.discussion.isEmpty(), qPrintable(item.title));
    }
    const auto entries = m_workspace->entries().ofMeeting(second->id);
    QVERIFY(entries && entries->size() >= 25);
    QCOMPARE(entries->front().number, QStringLiteral("ت 2-001"));
    for (std::size_t i = 1; i < entries->size(); ++i) {
        QVERIFY((*entries)[i - 1].recordedAt < (*entries)[i].recordedAt);
    }
    std::set<AttendanceState> states;
    const auto sheet = m_workspace->attendance().sheet(second->id);
    QVERIFY(sheet);
    for (const Attendance& line : *sheet) {
        states.insert(line.state);
    }
    QCOMPARE(states.size(), std::size_t(4)); // present, apologised, absent, represented
}

void TstSampleCoalition::thirdMeetingCanBeOpenedAndRecorded()
{
    const Result<Meeting> third = meeting(QStringLiteral("ت3"));
    const Result<Meeting> second = meeting(QStringLiteral("ت2"));
    QVERIFY(third && second);
    const auto agenda = m_workspace->sessions().agenda(third->id);
    QVERIFY(agenda && !agenda->empty());
    QCOMPARE(agenda->front().approvesMeeting, second->id);
    QVERIFY(m_workspace->sessions().open(third->id));
    Entry entry;
    entry.meeting = third->id;
    entry.text = QStringLiteral("إعداد جدول زمني لاستكمال وثيقة التأسيس");
    QVERIFY(m_workspace->entries().record(entry));
    QCOMPARE(entry.number, QStringLiteral("ت 3-001"));
    const auto sheet = m_workspace->attendance().sheet(third->id);
    QVERIFY(sheet && sheet->size() >= 14);
}

void TstSampleCoalition::nextMinutesGetTheNextNumber()
{
    const Result<Meeting> third = meeting(QStringLiteral("ت3"));
    QVERIFY(third);
    QVERIFY(m_workspace->sessions().close(third->id));
    const auto minutes = m_workspace->records().minutes.where(QStringLiteral("meeting = ?"), {third->id.value()});
    QVERIFY(minutes && minutes->size() == 1);
    QCOMPARE(minutes->front().number, 3);
    QCOMPARE(minutes->front().year, 2012);
}

void TstSampleCoalition::firstMinutesAreApprovedWithTheirPaper()
{
    const Result<Meeting> first = meeting(QStringLiteral("ت1"));
    QVERIFY(first);
    QCOMPARE(first->state, MeetingState::MinutesApproved);
    const auto minutes = m_workspace->records().minutes.where(QStringLiteral("meeting = ?"), {first->id.value()});
    QVERIFY(minutes && minutes->size() == 1);
    QCOMPARE(minutes->front().state, MinutesState::Approved);
    QCOMPARE(minutes->front().approvedOn, QDate(2012, 11, 29));
    const QByteArray paper = minutes->front().document.toUtf8();
    QCOMPARE(minutes->front().contentHash,
             QString::fromLatin1(QCryptographicHash::hash(paper, QCryptographicHash::Sha256).toHex()));
    QVERIFY(minutes->front().document.contains(QStringLiteral("اللقاء التشاوري الأول")));
}

void TstSampleCoalition::namesPeopleByFunctionOnly()
{
    const auto people = m_workspace->records().people.all();
    QVERIFY(people);
    static const QRegularExpression function(QStringLiteral("^(ممثل|الممثل|المدير|الخبير|أمين|مقرر|نقطة|مندوب|شخصية)"));
    for (const Person& person : *people) {
        QVERIFY2(function.match(person.fullName).hasMatch(), qPrintable(person.fullName));
        QVERIFY(!person.position.isEmpty());
        QVERIFY(person.email.endsWith(QStringLiteral("example.org")));
    }
}

void TstSampleCoalition::statedHijriDatesAgreeWithUmmAlQura()
{
    const auto meetings = m_workspace->records().meetings.all();
    QVERIFY(meetings);
    for (const Meeting& each : *meetings) {
        const auto stated = HijriDate::parse(each.statedHijri);
        QVERIFY2(stated, qPrintable(each.statedHijri));
        QCOMPARE(stated->toGregorian(), each.startsAt.date());
    }
}

void TstSampleCoalition::twelveBodiesAnsweredTheFoundingForm()
{
    const CoalitionRecords& records = m_workspace->records();
    const QuestionnaireQueries queries(records);
    const auto forms = queries.newest();
    QVERIFY(forms && forms->size() == 2); // and the one by which training is evaluated
    QCOMPARE(forms->front().code, QStringLiteral("TF"));
    const QuestionnaireId id = forms->front().id;
    const auto figures = queries.figures(id, QDate(2012, 12, 20));
    QVERIFY(figures);
    QCOMPARE(figures->handedOut, 15);
    QCOMPARE(figures->answered(), 13);
    QCOMPARE(figures->awaitingApproval, 1);
    QCOMPARE(figures->sent, 1);
    QCOMPARE(figures->noAnswer, 1);
    QCOMPARE(figures->overdue, 2);
    const auto chased = queries.chaseList(id, QDate(2012, 12, 20));
    QVERIFY(chased && chased->size() == 2);
    QCOMPARE(chased->front().reminders, 2);
    const auto respondents = queries.respondents(id);
    QVERIFY(respondents);
    QCOMPARE(respondents->size(), std::size_t(12));
    const auto form = queries.form(id);
    QVERIFY(form);
    const QuestionnaireResults results(*form, *respondents, figures->handedOut);
    const QuestionResult* joins = results.of(form->byKey(QStringLiteral("joins"))->id);
    QCOMPARE(joins->rows.at(0).all.count, 11);
    QCOMPARE(joins->rows.at(1).all.count, 1);
    QCOMPARE(results.missing(), 3);
    const auto links = records.answerProposals.all();
    QVERIFY(links);
    QCOMPARE(links->size(), std::size_t(2));
    for (const AnswerProposal& link : *links) {
        const auto entry = records.entries.get(link.entry);
        const auto answer = records.answers.get(link.answer);
        QVERIFY(entry && answer);
        QCOMPARE(entry->source, EntrySource::Questionnaire);
        QVERIFY(answer->value.contains(entry->text));
    }
}

void TstSampleCoalition::theFifthProgrammeHasItsCertificates()
{
    const TrainingRecords training(m_workspace->journal());
    const TrainingQueries queries(m_workspace->records(), training);
    const auto programmes = queries.programmes(Audience::Internal);
    QVERIFY(programmes && programmes->size() == 2);
    QCOMPARE(programmes->front().ordinal, 5);
    QCOMPARE(programmes->back().ordinal, 6);
    for (const TrainingProgramme& programme : *programmes) {
        QCOMPARE(programme.launchedOn, QDate(2012, 11, 30)); // as the newspaper tells
    }
    const auto parts = queries.parts(programmes->front().id);
    QVERIFY(parts);
    const TrainingResults results(*parts);
    const auto certificates = queries.certificates(programmes->front().id);
    QVERIFY(certificates);
    QCOMPARE(static_cast<int>(certificates->size()), results.figures().trained);
    for (const Certificate& certificate : *certificates) {
        QCOMPARE(certificate.minutes, results.of(certificate.trainee)->minutes);
        QCOMPARE(certificate.code, certificate.verificationCode());
    }
    const auto respondents = queries.respondents(programmes->front());
    QVERIFY(respondents && respondents->size() == 10);
    // All that completing asks for is there.
    TrainingRecords records(m_workspace->journal());
    m_clock.set(QDateTime(QDate(2013, 2, 1), QTime(9, 0)));
    const auto missing = TrainingWorkflow(m_workspace->records(), records).missing(programmes->front().id);
    QVERIFY2(missing && missing->isEmpty(), missing ? qPrintable(missing->join(u' ')) : "");
    m_clock.set(QDateTime(QDate(2012, 12, 20), QTime(9, 30)));
}

void TstSampleCoalition::historyHolds()
{
    const Result<QStringList> problems = ChangeLog::verify(m_workspace->database());
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void TstSampleCoalition::spellsTheNameOfTheCrimeRightly()
{
    const auto entries =
        m_workspace->records().entries.where(QStringLiteral("text LIKE '%الإتجار%' OR formal_text LIKE '%الإتجار%'"));
    QVERIFY(entries);
    QVERIFY(entries->empty());
}

QTEST_GUILESS_MAIN(TstSampleCoalition)
#include "TstSampleCoalition.moc"
