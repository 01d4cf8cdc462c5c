// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MinutesPaper.h"
#include "storage/ChangeLog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tahaluf;

class TstMinutes : public QObject
{
    Q_OBJECT

private slots:
    void readinessNamesWhatIsMissing();
    void remarksAreTakenWhileCirculatedAndMustBeAnswered();
    void approvalLocksEveryDoor();
    void approvedMinutesAreReprintedAsTheyWereWithTheirHash();
    void aReprintKeepsTheApprovedDigitsEverywhere();
    void anEnglishPaperOfApprovedMinutesSaysThatItIsATranslation();
    void signaturesStandWithTheEndOfTheMeeting();
    void aCorrectionAnnexIsVisibleAndOnlyAfterApproval();
    void editionsLeaveOutWhatIsNotForThem();
    void anEditionHasNoHeadingOverNothing();
    void everyEditionIsMarkedWithTheMeetingsHandling();
    void aPaperPrintsTheNamesOfItsDate();
};

namespace {
/** Opened, everyone present, two entries, closed. */
void hold(MeetingFixture& f)
{
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id, f.justice.id}, QDate(2012, 11, 20)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (const Attendance& line : *sheet) {
        VERIFY_DONE(f.workspace->attendance().markPresent(line.id));
    }
    Entry first = f.entry(QStringLiteral("توحيد نموذج إحالة الضحايا"));
    VERIFY_DONE(f.workspace->entries().record(first));
    Entry second = f.entry(QStringLiteral("ملاحظة داخلية"));
    second.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->entries().record(second));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
}

QString textOf(const Document& paper)
{
    const auto json = paper.toJson();
    return json ? QString::fromUtf8(*json) : QString();
}

PaperRequest about(const MeetingFixture& f, Audience edition = Audience::Internal)
{
    PaperRequest request;
    request.meeting = f.meeting.id;
    request.edition = edition;
    return request;
}
} // namespace

void TstMinutes::readinessNamesWhatIsMissing()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id}, QDate(2012, 11, 20)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    Entry open = f.entry({});
    open.toComplete = true;
    VERIFY_DONE(f.workspace->entries().record(open));
    const auto problems = f.workspace->minutes().readiness(f.meeting.id);
    QVERIFY(problems);
    QStringList about;
    for (const ReadinessProblem& problem : *problems) {
        about << problem.entity;
        QVERIFY(!problem.text.isEmpty());
    }
    QCOMPARE(about,
             QStringList({QStringLiteral("meetings"), QStringLiteral("attendance"), QStringLiteral("proposals")}));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    QVERIFY(!f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
    VERIFY_DONE(f.workspace->entries().complete(open.id, QStringLiteral("النص الكامل")));
    QVERIFY(f.workspace->minutes().readiness(f.meeting.id)->empty());
}

void TstMinutes::remarksAreTakenWhileCirculatedAndMustBeAnswered()
{
    MeetingFixture f;
    hold(f);
    MinutesRemark remark;
    remark.meeting = f.meeting.id;
    remark.member = f.justice.id;
    remark.text = QStringLiteral("تعديل صياغة البند الثاني");
    QVERIFY(!f.workspace->minutes().addRemark(remark));
    QVERIFY(!f.workspace->minutes().circulate(f.meeting.id, QDate(2012, 1, 1)));
    VERIFY_DONE(f.workspace->minutes().circulate(f.meeting.id, QDate(2012, 12, 6)));
    const auto taken = f.workspace->minutes().addRemark(remark);
    QVERIFY(taken);
    QCOMPARE(f.workspace->minutes().readiness(f.meeting.id)->size(), std::size_t(1));
    QVERIFY(!f.workspace->minutes().answerRemark(taken->id, RemarkOutcome::Accepted, {}));
    VERIFY_DONE(f.workspace->minutes().answerRemark(taken->id, RemarkOutcome::Accepted, QStringLiteral("أُخذ بها")));
    VERIFY_DONE(f.workspace->minutes().amend(f.meeting.id));
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
}

void TstMinutes::approvalLocksEveryDoor()
{
    MeetingFixture f;
    hold(f);
    const Entry entry = f.workspace->entries().ofMeeting(f.meeting.id)->front();
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
    QVERIFY(!f.workspace->entries().correctText(entry.id, QStringLiteral("تغيير")));
    Entry late = f.entry(QStringLiteral("متأخر"));
    QVERIFY(!f.workspace->entries().record(late));
    AgendaItem item = f.workspace->sessions().agenda(f.meeting.id)->front();
    item.discussion = QStringLiteral("تغيير");
    QVERIFY(!f.workspace->records().agenda.update(item));
    Attendance line = f.workspace->attendance().sheet(f.meeting.id)->front();
    QVERIFY(!f.workspace->attendance().markAbsent(line.id));
    auto draft = f.workspace->store(QStringLiteral("agenda"))->open(item.id.value());
    QVERIFY(draft);
    (*draft)->setValue((*draft)->entity().indexOf(QStringLiteral("title")), QStringLiteral("تغيير"));
    QVERIFY(!(*draft)->save());
    QVERIFY(!f.workspace->sessions().reopen(f.meeting.id));
}

void TstMinutes::approvedMinutesAreReprintedAsTheyWereWithTheirHash()
{
    MeetingFixture f;
    hold(f);
    const auto minutes = f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام"));
    QVERIFY(minutes);
    QCOMPARE(minutes->contentHash.size(), 64);
    const auto before = MinutesPaper::make(f.workspace->records(), about(f));
    QVERIFY(before);
    QCOMPARE(before->setup().footer.hash, minutes->contentHash);
    QVERIFY(before->setup().watermark.isEmpty());
    Member renamed = *f.workspace->records().members.get(f.interior.id);
    renamed.name = QStringLiteral("اسم آخر");
    VERIFY_DONE(f.workspace->records().members.update(renamed));
    const auto after = MinutesPaper::make(f.workspace->records(), about(f));
    QCOMPARE(textOf(*after), textOf(*before));
    const auto stored = Document::fromJson(minutes->document.toUtf8());
    QVERIFY(stored);
    QCOMPARE(*stored->contentHash(), minutes->contentHash);
}

void TstMinutes::aReprintKeepsTheApprovedDigitsEverywhere()
{
    MeetingFixture f;
    hold(f);
    PaperRequest request = about(f);
    request.digits = DigitShapes::ArabicIndic;
    const auto draft = MinutesPaper::make(f.workspace->records(), request);
    QCOMPARE(draft->setup().digits, DigitShapes::ArabicIndic);
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
    VERIFY_DONE(f.workspace->minutes().addErratum(f.meeting.id, QStringLiteral("تصويب"), QDate(2012, 12, 10)));

    const auto reprint = MinutesPaper::make(f.workspace->records(), request);
    QVERIFY(reprint);
    QCOMPARE(reprint->setup().digits, DigitShapes::Latin);
    static const QRegularExpression arabicDigits(QStringLiteral("[٠-٩]"));
    QVERIFY2(!textOf(*reprint).contains(arabicDigits), qPrintable(textOf(*reprint)));
}

void TstMinutes::anEnglishPaperOfApprovedMinutesSaysThatItIsATranslation()
{
    MeetingFixture f;
    hold(f);
    PaperRequest english = about(f);
    english.language = Language::English;
    const QString note = QStringLiteral("Translation; the approved Arabic text prevails.");
    const auto draft = MinutesPaper::make(f.workspace->records(), english);
    QVERIFY(!textOf(*draft).contains(note));

    const auto minutes = f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام"));
    QVERIFY(minutes);
    VERIFY_DONE(f.workspace->minutes().addErratum(f.meeting.id, QStringLiteral("تصويب"), QDate(2012, 12, 10)));
    const auto paper = MinutesPaper::make(f.workspace->records(), english);
    QVERIFY(paper);
    QVERIFY(PaperText::paragraphs(*paper).contains(note + QStringLiteral(" Content ") + minutes->contentHash.left(16)));
    QCOMPARE(paper->setup().footer.hash, minutes->contentHash);
    QVERIFY(!paper->setup().footer.hashTemplate.isEmpty());
    QVERIFY(PaperText::headings(*paper).contains(QStringLiteral("Correction annex No. (1)")));
    QVERIFY(!PaperText::all(*paper).contains(QStringLiteral("..")));
    QVERIFY(!textOf(*MinutesPaper::make(f.workspace->records(), about(f))).contains(note));
}

void TstMinutes::signaturesStandWithTheEndOfTheMeeting()
{
    MeetingFixture f;
    hold(f);
    const auto paper = MinutesPaper::make(f.workspace->records(), about(f));
    QVERIFY(paper);
    const QVector<paper::Block>& blocks = paper->blocks();
    QVERIFY(std::holds_alternative<paper::SignatureTable>(blocks.last().content));
    const auto* end = std::get_if<paper::Paragraph>(&blocks.at(blocks.size() - 2).content);
    QVERIFY(end);
    QVERIFY(end->keepWithNext);
}

void TstMinutes::aCorrectionAnnexIsVisibleAndOnlyAfterApproval()
{
    MeetingFixture f;
    hold(f);
    QVERIFY(!f.workspace->minutes().addErratum(f.meeting.id, QStringLiteral("تصويب"), {}));
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
    const auto erratum = f.workspace->minutes().addErratum(
        f.meeting.id, QStringLiteral("يُصحَّح اسم الجهة في الفقرة الثانية"), QDate(2012, 12, 10));
    QVERIFY(erratum);
    QCOMPARE(erratum->number, 1);
    const auto paper = MinutesPaper::make(f.workspace->records(), about(f));
    QVERIFY(textOf(*paper).contains(QStringLiteral("يُصحَّح اسم الجهة")));
}

void TstMinutes::editionsLeaveOutWhatIsNotForThem()
{
    MeetingFixture f;
    hold(f);
    const QString internal = textOf(*MinutesPaper::make(f.workspace->records(), about(f, Audience::Internal)));
    const QString open = textOf(*MinutesPaper::make(f.workspace->records(), about(f, Audience::Public)));
    QVERIFY(internal.contains(QStringLiteral("ملاحظة داخلية")));
    QVERIFY(!open.contains(QStringLiteral("ملاحظة داخلية")));
    QVERIFY(open.contains(QStringLiteral("توحيد نموذج إحالة الضحايا")));
}

void TstMinutes::anEditionHasNoHeadingOverNothing()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto add = [&](EntryKind kind, const QString& text, Audience audience) {
        Entry entry = f.entry(text);
        entry.kind = kind;
        entry.audience = audience;
        VERIFY_DONE(f.workspace->entries().record(entry));
    };
    add(EntryKind::Reservation, QStringLiteral("تحفظ للشركاء"), Audience::Partners);
    add(EntryKind::Decision, QStringLiteral("قرار داخلي"), Audience::Internal);
    add(EntryKind::Decision, QStringLiteral("قرار للشركاء"), Audience::Partners);
    add(EntryKind::Remark, QStringLiteral("مداخلة داخلية"), Audience::Internal);
    add(EntryKind::Proposal, QStringLiteral("مقترح داخلي"), Audience::Internal);
    const QString internal = textOf(*MinutesPaper::make(f.workspace->records(), about(f, Audience::Internal)));
    const QString partners = textOf(*MinutesPaper::make(f.workspace->records(), about(f, Audience::Partners)));
    const QString open = textOf(*MinutesPaper::make(f.workspace->records(), about(f, Audience::Public)));
    for (const char* title : {"التحفظات", "القرارات", "البند 2"}) {
        QVERIFY2(internal.contains(QString::fromUtf8(title)), title);
        QVERIFY2(!open.contains(QString::fromUtf8(title)), title);
    }
    QVERIFY(partners.contains(QStringLiteral("قرار للشركاء")));
    QVERIFY(!partners.contains(QStringLiteral("قرار داخلي")));
    QVERIFY(!partners.contains(QStringLiteral("البند 2")));
    // It has proposals, only not for this edition: nobody is told that there were none.
    QVERIFY(open.contains(QStringLiteral("ليس ضمن هذه النسخة.")));
    QVERIFY(!open.contains(QStringLiteral("لم يُقدَّم")));
    for (const char* line : {"تحفظ للشركاء", "قرار", "مداخلة داخلية", "مقترح داخلي"}) {
        QVERIFY2(!open.contains(QString::fromUtf8(line)), line);
    }
}

void TstMinutes::everyEditionIsMarkedWithTheMeetingsHandling()
{
    MeetingFixture f;
    f.meeting.handling = QStringLiteral("محدود التداول");
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    hold(f);
    const auto mark = [&](Audience edition) {
        return MinutesPaper::make(f.workspace->records(), about(f, edition))->setup().header.mark;
    };
    QCOMPARE(mark(Audience::Internal), QStringLiteral("نسخة داخلية – محدود التداول"));
    QCOMPARE(mark(Audience::Public), QStringLiteral("نسخة عامة – محدود التداول"));
    // A reprint of approved minutes is of the edition that is asked for, and keeps the handling mark.
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام")));
    QCOMPARE(mark(Audience::Internal), QStringLiteral("نسخة داخلية – محدود التداول"));
    QCOMPARE(mark(Audience::Partners), QStringLiteral("نسخة الشركاء – محدود التداول"));
}

void TstMinutes::aPaperPrintsTheNamesOfItsDate()
{
    MeetingFixture f;
    hold(f);
    VERIFY_DONE(
        f.workspace->members().rename(f.interior.id, QStringLiteral("وزارة الداخلية والأمن"), {}, QDate(2013, 6, 26)));
    const QString paper = textOf(*MinutesPaper::make(f.workspace->records(), about(f)));
    QVERIFY(!paper.contains(QStringLiteral("وزارة الداخلية والأمن")));
    QCOMPARE(f.workspace->members().memberAt(f.interior.id, QDate(2013, 6, 26))->name,
             QStringLiteral("وزارة الداخلية والأمن"));
    QCOMPARE(f.workspace->members().memberAt(f.interior.id, QDate(2013, 6, 25))->name,
             QStringLiteral("وزارة الداخلية"));
}

QTEST_GUILESS_MAIN(TstMinutes)
#include "TstMinutes.moc"
