// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

/** Every paper, in both languages and in the two together, of little and of very much. */
class TstPaperCatalog : public QObject
{
    Q_OBJECT

private slots:
    void everyPaperStandsWithHardlyAnyRecords_data() { everyPaper(); }
    void everyPaperStandsWithHardlyAnyRecords();
    void everyPaperStandsWithLongNamesAndManyRows_data() { everyPaper(); }
    void everyPaperStandsWithLongNamesAndManyRows();
    void languagesSayTheSameInTheSameBlocks_data() { everyPaper(); }
    void languagesSayTheSameInTheSameBlocks();
    void idsAreUniqueAndTitled();
    void whatIsMissingIsAskedFor();
    void onlyARegisterIsGrouped();
    void aPackHoldsThePapersOfItsMeeting();
    void aPackGrowsWithTheMeeting();
    void aPackIsBilingualPaperByPaper();

private:
    static void everyPaper();
    static void fillGenerously(MeetingFixture& f);
    static QStringList titles(const PaperSet& set)
    {
        QStringList found;
        for (const Document& paper : set.papers) {
            found << Bidi::strip(paper.metadata().title);
        }
        return found;
    }
    static Result<PaperSet> make(const MeetingFixture& f, const QString& report, Language language, bool isBilingual)
    {
        PaperRequest request;
        request.meeting = f.meeting.id;
        request.member = report == QLatin1String("member-profile") ? f.interior.id : MemberId();
        request.language = language;
        request.isBilingual = isBilingual;
        if (report.startsWith(QLatin1String("final-text")) && f.workspace->records().charters.all()->empty()) {
            // Without a first version there is nothing to print.
            Result<Charter> text = f.workspace->charters().createFirst(QStringLiteral("وثيقة التأسيس"));
            if (!text) {
                return text.takeError();
            }
        }
        return PaperCatalog::makeAll(report, f.workspace->records(), request);
    }
};

namespace {
/** 120 letters in words of ten. */
QString longName(const QString& word)
{
    QString name;
    while (name.size() < 120) {
        name += word.repeated(10).left(9) + QLatin1Char(' ');
    }
    return name.left(120).trimmed();
}
} // namespace

void TstPaperCatalog::everyPaper()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("isBilingual");
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsLetter) {
            continue; // TstLetterPapers
        }
        QTest::addRow("%s ar", qPrintable(kind.id)) << kind.id << int(Language::Arabic) << false;
        QTest::addRow("%s en", qPrintable(kind.id)) << kind.id << int(Language::English) << false;
        QTest::addRow("%s both", qPrintable(kind.id)) << kind.id << int(Language::Arabic) << true;
    }
}

void TstPaperCatalog::everyPaperStandsWithHardlyAnyRecords()
{
    QFETCH(QString, report);
    QFETCH(int, language);
    QFETCH(bool, isBilingual);
    MeetingFixture f;
    VERIFY_DONE(f.workspace->records().agenda.remove(f.opening.id));
    VERIFY_DONE(f.workspace->records().agenda.remove(f.discussion.id));
    f.meeting.chair = {};
    f.meeting.secretary = {};
    f.meeting.startsAt = {};
    f.meeting.title = QStringLiteral("لقاء");
    VERIFY_DONE(f.workspace->records().meetings.update(f.meeting));
    const auto papers = make(f, report, static_cast<Language>(language), isBilingual);
    VERIFY_DONE(papers);
    for (const Document& paper : papers->papers) {
        QVERIFY(!paper.metadata().title.isEmpty());
        const QString said = PaperText::all(paper);
        QVERIFY2(!said.contains(QStringLiteral("%1")) || said.contains(QStringLiteral("%2")), qPrintable(said));
        const auto layout = PageLayout::create(paper);
        VERIFY_DONE(layout);
        QVERIFY(layout->pageCount() >= 1);
    }
}

void TstPaperCatalog::fillGenerously(MeetingFixture& f)
{
    CoalitionRecords& records = f.workspace->records();
    f.meeting.title = longName(QStringLiteral("اللقاء")).repeated(6);
    f.meeting.titleEn = longName(QStringLiteral("Meeting")).repeated(6);
    f.meeting.venue = longName(QStringLiteral("قاعة"));
    VERIFY_DONE(records.meetings.update(f.meeting));
    f.interior.name = longName(QStringLiteral("وزارة"));
    f.interior.nameEn = longName(QStringLiteral("Ministry"));
    VERIFY_DONE(records.members.update(f.interior));
    f.interiorPerson.fullName = longName(QStringLiteral("ممثل"));
    f.interiorPerson.fullNameEn = longName(QStringLiteral("Delegate"));
    f.interiorPerson.position = longName(QStringLiteral("مدير"));
    f.interiorPerson.email = QStringLiteral("a").repeated(60) + QStringLiteral("@example.org");
    VERIFY_DONE(records.people.update(f.interiorPerson));
    std::vector<MemberId> bodies{f.interior.id, f.justice.id};
    for (int i = 0; i < 40; ++i) {
        Member body;
        body.name = QStringLiteral("جهة رقم %1").arg(i);
        VERIFY_DONE(records.members.insert(body));
        bodies.push_back(body.id);
        Slip slip;
        slip.meeting = f.meeting.id;
        slip.number = i + 1;
        slip.member = i % 2 ? body.id : f.interior.id;
        slip.agendaItem = f.discussion.id;
        VERIFY_DONE(records.slips.insert(slip));
    }
    f.discussion.title = longName(QStringLiteral("بند"));
    VERIFY_DONE(records.agenda.update(f.discussion));
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, bodies, QDate(2012, 11, 20)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    for (int i = 0; i < 400; ++i) {
        Entry entry = f.entry(i % 50 ? QStringLiteral("مقترح رقم %1 لتوحيد نموذج الإحالة").arg(i)
                                     : longName(QStringLiteral("مقترح")).repeated(12));
        VERIFY_DONE(f.workspace->entries().record(entry));
    }
}

void TstPaperCatalog::everyPaperStandsWithLongNamesAndManyRows()
{
    QFETCH(QString, report);
    QFETCH(int, language);
    QFETCH(bool, isBilingual);
    static MeetingFixture* filled = [] {
        static MeetingFixture f;
        fillGenerously(f);
        return &f;
    }();
    const auto papers = make(*filled, report, static_cast<Language>(language), isBilingual);
    VERIFY_DONE(papers);
    for (const Document& paper : papers->papers) {
        const auto layout = PageLayout::create(paper);
        VERIFY_DONE(layout);
        QVERIFY(layout->pageCount() >= 1);
        for (const paper::Table& table : PaperText::blocks<paper::Table>(paper)) {
            for (const paper::Row& row : PaperText::rows(table)) {
                QCOMPARE(row.cells.size(), row.band ? 1 : table.columns.size());
            }
        }
    }
}

void TstPaperCatalog::languagesSayTheSameInTheSameBlocks()
{
    QFETCH(QString, report);
    QFETCH(bool, isBilingual);
    if (!isBilingual) {
        return;
    }
    MeetingFixture f;
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id, f.justice.id}, QDate(2012, 11, 20)));
    const auto arabic = make(f, report, Language::Arabic, false);
    const auto english = make(f, report, Language::English, false);
    VERIFY_DONE(arabic);
    VERIFY_DONE(english);
    QCOMPARE(english->papers.size(), arabic->papers.size());
    static const QRegularExpression arabicLetter(QStringLiteral("[\\x{0621}-\\x{064A}]"));
    for (qsizetype i = 0; i < arabic->papers.size(); ++i) {
        const auto kinds = [](const Document& paper) {
            QVector<std::size_t> found;
            for (const paper::Block& block : paper.blocks()) {
                const auto* paragraph = std::get_if<paper::Paragraph>(&block.content);
                if (!paragraph || paragraph->role != paper::Paragraph::Role::Basmala) {
                    found.append(block.content.index());
                }
            }
            return found;
        };
        QCOMPARE(kinds(english->papers[i]), kinds(arabic->papers[i]));
        // What the program itself says in English has no Arabic left in it.
        QStringList own = PaperText::headings(english->papers[i]);
        for (const paper::Table& table : PaperText::blocks<paper::Table>(english->papers[i])) {
            for (const paper::Column& column : table.columns) {
                own << column.title;
            }
        }
        own << english->papers[i].setup().footer.pageTemplate << english->papers[i].setup().header.mark;
        for (const QString& text : own) {
            const bool namesARecord = text.contains(f.meeting.title) || text.contains(QStringLiteral("الكلمة")) ||
                                      text.contains(QStringLiteral("النقاش"));
            QVERIFY2(namesARecord || !text.contains(arabicLetter), qPrintable(text));
        }
    }
}

void TstPaperCatalog::idsAreUniqueAndTitled()
{
    QSet<QString> ids;
    for (const PaperKind& kind : PaperCatalog::all()) {
        QVERIFY2(!ids.contains(kind.id), qPrintable(kind.id));
        ids.insert(kind.id);
        QVERIFY(!kind.title().isEmpty());
        QCOMPARE(kind.isPack(), kind.make == nullptr);
        QCOMPARE(PaperCatalog::find(kind.id), &kind);
    }
    QCOMPARE(PaperCatalog::find(QStringLiteral("horoscope")), nullptr);
}

void TstPaperCatalog::whatIsMissingIsAskedFor()
{
    const MeetingFixture f;
    const auto kindOf = [&](const char* report) {
        const auto papers = PaperCatalog::makeAll(QString::fromLatin1(report), f.workspace->records(), {});
        return papers ? ErrorKind::Busy : papers.error().kind;
    };
    QCOMPARE(kindOf("horoscope"), ErrorKind::Usage);
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsMeeting || kind.needsMember || kind.needsLetter) {
            QCOMPARE(kindOf(qPrintable(kind.id)), ErrorKind::Refused);
        }
    }
    PaperRequest request;
    request.meeting = f.meeting.id;
    const auto single = PaperCatalog::make(QStringLiteral("meeting-pack"), f.workspace->records(), request);
    QVERIFY(!single);
    QCOMPARE(single.error().kind, ErrorKind::Refused);
    request.meeting = MeetingId(99);
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsMeeting) {
            const auto papers = PaperCatalog::makeAll(kind.id, f.workspace->records(), request);
            QVERIFY2(!papers, qPrintable(kind.id));
            QCOMPARE(papers.error().kind, ErrorKind::Refused);
        }
    }
}

void TstPaperCatalog::onlyARegisterIsGrouped()
{
    const MeetingFixture f;
    PaperRequest request;
    request.meeting = f.meeting.id;
    request.grouping = Grouping::Theme;
    const auto agenda = PaperCatalog::makeAll(QStringLiteral("agenda"), f.workspace->records(), request);
    QVERIFY(!agenda);
    QCOMPARE(agenda.error().kind, ErrorKind::Usage);
    VERIFY_DONE(PaperCatalog::makeAll(QStringLiteral("proposal-register"), f.workspace->records(), request));
}

void TstPaperCatalog::aPackHoldsThePapersOfItsMeeting()
{
    const MeetingFixture f;
    const auto papers = make(f, QStringLiteral("meeting-pack"), Language::Arabic, false);
    VERIFY_DONE(papers);
    // Nobody is invited, no slip is numbered, the meeting was not held: the officers have their plates all the same.
    QCOMPARE(titles(*papers),
             (QStringList{"جدول الأعمال", "كشف حضور", "مخطط الجلوس", "لوحات الطاولة", "بطاقات الأسماء"}));
}

void TstPaperCatalog::aPackGrowsWithTheMeeting()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id, f.justice.id}, QDate(2012, 11, 20)));
    Slip slip;
    slip.meeting = f.meeting.id;
    slip.number = 1;
    VERIFY_DONE(f.workspace->records().slips.insert(slip));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto papers = make(f, QStringLiteral("meeting-pack"), Language::Arabic, false);
    VERIFY_DONE(papers);
    const QString title = f.meeting.title;
    QCOMPARE(titles(*papers),
             (QStringList{QStringLiteral("دعوة إلى ") + title,
                          "جدول الأعمال",
                          "كشف حضور",
                          "مخطط الجلوس",
                          "لوحات الطاولة",
                          "بطاقات الأسماء",
                          "نماذج المقترحات",
                          QStringLiteral("محضر ") + title,
                          "سجل المقترحات"}));
    QCOMPARE(papers->metadata.title, QStringLiteral("أوراق ") + title);
    QCOMPARE(papers->papers.at(2).setup().orientation, paper::Orientation::Landscape); // each keeps its own pages
    QCOMPARE(papers->papers.at(4).setup().margins, QMarginsF());
}

void TstPaperCatalog::aPackIsBilingualPaperByPaper()
{
    const MeetingFixture f;
    const auto papers = make(f, QStringLiteral("meeting-pack"), Language::Arabic, true);
    VERIFY_DONE(papers);
    QCOMPARE(titles(*papers).first(), QStringLiteral("جدول الأعمال · Agenda"));
    QCOMPARE(papers->papers.size(), 5);
}

QTEST_MAIN(TstPaperCatalog)
#include "TstPaperCatalog.moc"
