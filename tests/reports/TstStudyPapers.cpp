// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

namespace {
const QString Spoken = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات");
const QString Formal = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الأعضاء كافة");
} // namespace

/** The study sheet, the sheet that a proposer initials, and the annex of what was not adopted. */
class TstStudyPapers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStudySheetSaysWhatWasFound();
    void anUnfinishedSheetLeavesRoomToWrite();
    void withoutAProposalTheLateOnesArePrinted();
    void ofAMeetingAllThatAreStudied();
    void mergedWordingsKeepTheirAuthors();
    void theProposerInitialsBothLayers();
    void theAnnexGivesReasons();
    void aWiderEditionTellsNothingOfNarrowerLines();
    void bothLanguagesJoin();

private:
    Entry record(const QString& text, Audience audience = Audience::Public)
    {
        Entry entry = f->entry(text);
        entry.audience = audience;
        if (auto done = f->workspace->entries().record(entry); !done) {
            qFatal("%s", qPrintable(done.error().message));
        }
        return entry;
    }
    Study given(const Entry& entry)
    {
        auto studies = f->workspace->studies().assign(
            {entry.id}, {f->justicePerson.id, QStringLiteral("لجنة الصياغة"), QDate(2012, 12, 9)});
        if (!studies) {
            qFatal("%s", qPrintable(studies.error().message));
        }
        return studies->front();
    }
    void finish(const Study& study, StudyOutcome found, const QString& reason)
    {
        VERIFY_DONE(f->workspace->studies().finish(study.id, {found, reason}));
    }
    Result<Document> paper(const QString& id, const PaperRequest& request) const
    {
        return PaperCatalog::make(id, f->workspace->records(), request);
    }
    QString text(const QString& id, const PaperRequest& request) const
    {
        const Result<Document> made = paper(id, request);
        return made ? PaperText::all(*made) : made.error().message;
    }
    static PaperRequest about(const Entry& entry)
    {
        PaperRequest request;
        request.proposal = entry.id;
        return request;
    }

    std::unique_ptr<MeetingFixture> f;
};

#define HOLDS(text, ...)                                                                                               \
    for (const QString& part : QStringList{__VA_ARGS__}) {                                                             \
        QVERIFY2((text).contains(part), qPrintable(part + QStringLiteral(" is not in ") + (text)));                    \
    }

void TstStudyPapers::init()
{
    f = std::make_unique<MeetingFixture>();
}

void TstStudyPapers::aStudySheetSaysWhatWasFound()
{
    const Entry entry = record(Spoken);
    QVERIFY(text(QStringLiteral("study-sheet"), about(entry)).contains(QStringLiteral("send it to study")));
    Study study = given(entry);
    study.impact = QStringLiteral("تنتقل الحالة بورقة واحدة");
    study.legalReference = QStringLiteral("القانون رقم (15) لسنة 2011");
    study.legalArticle = QStringLiteral("المادة (4)");
    study.competentBody = f->university.id;
    study.opinion = QStringLiteral("الأخذ به معدَّلًا");
    study.formalText = Formal;
    VERIFY_DONE(f->workspace->studies().save(study));
    finish(study, StudyOutcome::AdoptedAmended, QStringLiteral("أضيفت الجهات الأعضاء"));
    const QString printed = text(QStringLiteral("study-sheet"), about(entry));
    HOLDS(printed,
          QStringLiteral("ورقة دراسة"),
          entry.number,
          Spoken,
          f->interiorPerson.fullName,
          f->justicePerson.fullName,
          QStringLiteral("لجنة الصياغة"),
          study.impact,
          QStringLiteral("القانون رقم (15) لسنة 2011، المادة (4)"),
          f->university.name,
          study.opinion,
          QStringLiteral("مأخوذ به معدَّلًا"),
          QStringLiteral("أضيفت الجهات الأعضاء"));
    // New words stand in bold, so that they are seen in black and white.
    const Result<Document> sheet = paper(QStringLiteral("study-sheet"), about(entry));
    bool hasBold = false;
    for (const paper::Paragraph& each : PaperText::blocks<paper::Paragraph>(*sheet)) {
        for (const paper::Span& span : each.text.spans()) {
            hasBold = hasBold || (span.bold && span.text.contains(QStringLiteral("الأعضاء كافة")));
        }
    }
    QVERIFY(hasBold);
    PaperRequest english = about(entry);
    english.language = Language::English;
    const Result<Document> translated = paper(QStringLiteral("study-sheet"), english);
    HOLDS(PaperText::all(*translated), QStringLiteral("Study sheet"), QStringLiteral("Adopted with changes"));
    // The Arabic wording is read from its own side, as one line: not word group by word group from the left.
    QStringList wordings;
    for (const paper::Paragraph& each : PaperText::blocks<paper::Paragraph>(*translated)) {
        if (each.text.spans().size() > 1 && each.text.toPlainText().contains(QStringLiteral("الأعضاء كافة"))) {
            wordings << each.text.toPlainText();
        }
    }
    QCOMPARE(wordings, QStringList{Bidi::isolateAuto(Formal)});
}

void TstStudyPapers::anUnfinishedSheetLeavesRoomToWrite()
{
    const Entry entry = record(Spoken);
    given(entry);
    const Result<Document> sheet = paper(QStringLiteral("study-sheet"), about(entry));
    VERIFY_DONE(sheet);
    QVERIFY(PaperText::blocks<paper::Spacer>(*sheet).size() >= 7);
    QVERIFY(PaperText::blocks<paper::Box>(*sheet).isEmpty());
    const QString printed = PaperText::all(*sheet);
    HOLDS(printed, QStringLiteral("قيد الدراسة"), QStringLiteral("لم يُؤخذ به"));
}

void TstStudyPapers::withoutAProposalTheLateOnesArePrinted()
{
    const Entry late = record(Spoken);
    given(late);
    HOLDS(text(QStringLiteral("study-sheet"), {}), QStringLiteral("لا دراسة متأخرة"));
    f->advance(20 * 24 * 3600);
    const QString printed = text(QStringLiteral("study-sheet"), {});
    HOLDS(printed, QStringLiteral("الدراسات المتأخرة"), late.number);
}

void TstStudyPapers::ofAMeetingAllThatAreStudied()
{
    const Entry first = record(Spoken);
    const Entry second = record(QStringLiteral("نشر تقرير سنوي"));
    const Entry third = record(QStringLiteral("مقترح لم يُرسل"));
    given(first);
    given(second);
    PaperRequest request;
    request.meeting = f->meeting.id;
    const Result<Document> sheets = paper(QStringLiteral("study-sheet"), request);
    VERIFY_DONE(sheets);
    QCOMPARE(PaperText::blocks<paper::PageBreak>(*sheets).size(), 1);
    const QString printed = PaperText::all(*sheets);
    HOLDS(printed, first.text, second.text);
    QVERIFY(!printed.contains(third.text));
}

void TstStudyPapers::mergedWordingsKeepTheirAuthors()
{
    const Entry kept = record(Spoken);
    Entry merged = f->entry(QStringLiteral("نموذج واحد للإحالة"));
    merged.member = f->university.id;
    merged.person = f->universityPerson.id;
    VERIFY_DONE(f->workspace->entries().record(merged));
    given(kept);
    VERIFY_DONE(f->workspace->similar().merge(merged.id, kept.id, QStringLiteral("شيء واحد")));
    HOLDS(text(QStringLiteral("study-sheet"), about(kept)), merged.text, merged.number, f->universityPerson.fullName);
}

void TstStudyPapers::theProposerInitialsBothLayers()
{
    Entry entry = record(Spoken);
    HOLDS(text(QStringLiteral("proposal-sheet"), about(entry)), Spoken, QStringLiteral("لم تُكتب بعد"));
    entry.formalText = Formal;
    VERIFY_DONE(f->workspace->entries().save(entry));
    const Result<Document> sheet = paper(QStringLiteral("proposal-sheet"), about(entry));
    VERIFY_DONE(sheet);
    QCOMPARE(PaperText::blocks<paper::Box>(*sheet).size(), 2);
    const auto tables = PaperText::blocks<paper::SignatureTable>(*sheet);
    QCOMPARE(tables.size(), 1);
    QVERIFY(PaperText::cells(tables.front().rows.front()).join(u' ').contains(f->interiorPerson.fullName));
    HOLDS(PaperText::all(*sheet), QStringLiteral("كما ورد"), QStringLiteral("الصياغة الرسمية"));
    QVERIFY(!paper(QStringLiteral("proposal-sheet"), {}));
    PaperRequest meeting;
    meeting.meeting = f->meeting.id;
    record(QStringLiteral("مقترح آخر"));
    QCOMPARE(PaperText::blocks<paper::PageBreak>(*paper(QStringLiteral("proposal-sheet"), meeting)).size(), 1);
}

void TstStudyPapers::theAnnexGivesReasons()
{
    HOLDS(text(QStringLiteral("not-adopted-annex"), {}), QStringLiteral("لم يُرفض مقترح"));
    const Entry declined = record(QStringLiteral("لجنة قانونية دائمة"));
    const Entry deferred = record(QStringLiteral("خط هاتفي موحد"));
    const Entry adopted = record(Spoken);
    finish(given(declined), StudyOutcome::NotAdopted, QStringLiteral("لجنة قائمة تؤدي الغرض"));
    finish(given(deferred), StudyOutcome::Deferred, QStringLiteral("إلى أن تُعرف الكلفة"));
    finish(given(adopted), StudyOutcome::Adopted, QStringLiteral("نافع"));
    const QString printed = text(QStringLiteral("not-adopted-annex"), {});
    HOLDS(printed,
          declined.text,
          QStringLiteral("لجنة قائمة تؤدي الغرض"),
          deferred.text,
          QStringLiteral("إلى أن تُعرف الكلفة"),
          f->interiorPerson.fullName);
    QVERIFY(!printed.contains(adopted.text));
    PaperRequest other;
    other.member = f->justice.id;
    QVERIFY(!text(QStringLiteral("not-adopted-annex"), other).contains(declined.text));
}

void TstStudyPapers::aWiderEditionTellsNothingOfNarrowerLines()
{
    const Entry secret = record(QStringLiteral("مقترح داخلي"), Audience::Internal);
    finish(given(secret), StudyOutcome::NotAdopted, QStringLiteral("سبب داخلي"));
    PaperRequest open;
    open.edition = Audience::Public;
    const QString annex = text(QStringLiteral("not-adopted-annex"), open);
    QVERIFY(!annex.contains(QStringLiteral("داخلي")));
    QVERIFY(!annex.contains(QStringLiteral("لم يُرفض مقترح"))); // there is one, only not for this edition
    open.proposal = secret.id;
    QVERIFY(!text(QStringLiteral("study-sheet"), open).contains(secret.text));
    QVERIFY(!text(QStringLiteral("proposal-sheet"), open).contains(secret.text));
}

void TstStudyPapers::bothLanguagesJoin()
{
    const Entry entry = record(Spoken);
    given(entry);
    PaperRequest both = about(entry);
    both.isBilingual = true;
    for (const char* id : {"study-sheet", "proposal-sheet", "not-adopted-annex"}) {
        const auto set = PaperCatalog::makeAll(QString::fromLatin1(id), f->workspace->records(), both);
        VERIFY_DONE(set);
        QVERIFY(!set->papers.isEmpty());
    }
    const auto set = PaperCatalog::makeAll(QStringLiteral("study-sheet"), f->workspace->records(), both);
    HOLDS(PaperText::all(set->papers.front()), QStringLiteral("ورقة دراسة"), QStringLiteral("Study sheet"));
}

QTEST_MAIN(TstStudyPapers)
#include "TstStudyPapers.moc"
