// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "reports/PdfText.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

/** «وثيقة التأسيس» on paper, alone and with where each article comes from. */
class TstFinalTextPapers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDraftSaysSoAndNumbersItself();
    void referencesFollowTheNumbers();
    void theApprovedTextIsReprintedAsItWasApproved();
    void eachArticleNamesItsSourcesInTheirOwnWords();
    void reservationsStandWithTheirDecision();
    void aPublicEditionLeavesOutWhatIsInternal();
    void anArticleWithoutASourceSaysSoInsideOnly();
    void englishReadsAsEnglish();
    void readersFindTheWordsInThePdf();

private:
    Article add(ArticleKind kind, const QString& heading, const QString& text, ArticleId parent = {})
    {
        Article article;
        article.charter = charter.id;
        article.kind = kind;
        article.heading = heading;
        article.text = text;
        article.parent = parent;
        Result<Article> added = f->workspace->charters().add(article);
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
        return *added;
    }
    void link(const Article& article, const Entry& entry)
    {
        ArticleSource source;
        source.article = article.id;
        source.entry = entry.id;
        VERIFY_DONE(f->workspace->charters().link(source));
    }
    [[nodiscard]] Result<Document> paper(const QString& key, const PaperRequest& request = {}) const
    {
        return PaperCatalog::make(key, f->workspace->records(), request);
    }
    [[nodiscard]] QString text(const QString& key, const PaperRequest& request = {}) const
    {
        const Result<Document> made = paper(key, request);
        return made ? PaperText::all(*made) : made.error().message;
    }

    const QString m_plain = QStringLiteral("final-text");
    const QString m_sources = QStringLiteral("final-text-provenance");
    std::unique_ptr<MeetingFixture> f;
    Charter charter;
    Article vision;
    Article contact;
    Entry proposal;
};

void TstFinalTextPapers::init()
{
    f = std::make_unique<MeetingFixture>();
    charter = *f->workspace->charters().createFirst(QStringLiteral("وثيقة تأسيس التحالف"), QStringLiteral("Charter"));
    vision = add(ArticleKind::Article, QStringLiteral("الرؤية"), QStringLiteral("مجتمع خالٍ من الاتجار بالبشر."));
    contact = add(ArticleKind::Article, QStringLiteral("نقاط الاتصال"), QStringLiteral("تسمي كل جهة نقطة اتصال."));
    proposal = f->entry(QStringLiteral("أن يكون في كل جهة موظف نتصل به"));
    VERIFY_DONE(f->workspace->entries().record(proposal));
    link(contact, proposal);
}

void TstFinalTextPapers::aDraftSaysSoAndNumbersItself()
{
    add(ArticleKind::Clause, {}, QStringLiteral("تُبلَّغ المنسقية باسمه."), contact.id);
    const Result<Document> made = paper(m_plain);
    VERIFY_DONE(made);
    const QString printed = PaperText::all(*made);
    for (const QString& part : {QStringLiteral("وثيقة تأسيس التحالف"),
                                QStringLiteral("الباب الأول"),
                                QStringLiteral("المادة (1)"),
                                QStringLiteral("المادة (2)"),
                                QStringLiteral("تُبلَّغ المنسقية باسمه."),
                                QStringLiteral("مسودة")}) {
        QVERIFY2(printed.contains(part), qPrintable(part + QStringLiteral(" is not in ") + printed));
    }
    QVERIFY(!printed.contains(QStringLiteral("الصيغة النهائية")));
    QVERIFY(!made->setup().watermark.isEmpty());
}

void TstFinalTextPapers::referencesFollowTheNumbers()
{
    Article edited = *f->workspace->records().articles.get(vision.id);
    edited.text = QStringLiteral("مع مراعاة {المادة:%1}.").arg(contact.lineage);
    VERIFY_DONE(f->workspace->charters().edit(edited));
    QVERIFY(text(m_plain).contains(QStringLiteral("مع مراعاة المادة (2).")));
    VERIFY_DONE(f->workspace->charters().moveUp(contact.id));
    QVERIFY2(text(m_plain).contains(QStringLiteral("مع مراعاة المادة (1).")), qPrintable(text(m_plain)));
}

void TstFinalTextPapers::theApprovedTextIsReprintedAsItWasApproved()
{
    const Result<Charter> approved = f->workspace->approveCharter(charter.id, QStringLiteral("اللقاء التشاوري الثالث"));
    VERIFY_DONE(approved);
    PaperRequest request;
    request.charter = charter.id;
    const Result<Document> made = paper(m_plain, request);
    VERIFY_DONE(made);
    const QString printed = PaperText::all(*made);
    QVERIFY2(printed.contains(QStringLiteral("الصيغة النهائية")), qPrintable(printed));
    QVERIFY(printed.contains(QStringLiteral("اللقاء التشاوري الثالث")));
    QCOMPARE(made->setup().footer.hash, approved->contentHash);
    QVERIFY(made->setup().watermark.isEmpty());
    const Result<Document> stored = Document::fromJson(approved->document.toUtf8());
    VERIFY_DONE(stored);
    const auto canonical = stored->canonical();
    VERIFY_DONE(canonical);
    QCOMPARE(canonical->hash, approved->contentHash);
}

void TstFinalTextPapers::eachArticleNamesItsSourcesInTheirOwnWords()
{
    const Result<Document> made = paper(m_sources);
    VERIFY_DONE(made);
    const auto tables = PaperText::blocks<paper::Table>(*made);
    QCOMPARE(tables.size(), 1);
    const QStringList row = PaperText::cells(PaperText::rows(tables.first()).first());
    QVERIFY2(row.at(0).startsWith(proposal.number), qPrintable(row.at(0)));
    QVERIFY(row.at(1).startsWith(f->interior.name));
    QVERIFY(row.at(1).contains(QStringLiteral("البند (2): ") + f->discussion.title) ||
            row.at(1).contains(f->discussion.title));
    QCOMPARE(row.at(2), proposal.text);
}

void TstFinalTextPapers::reservationsStandWithTheirDecision()
{
    for (Member* member : {&f->interior, &f->justice}) {
        member->status = MembershipStatus::Joined;
        VERIFY_DONE(f->workspace->records().members.update(*member));
    }
    DecisionWorkflow& decisions = f->workspace->decisions();
    Decision decision = *decisions.prepared();
    decision.article = contact.id;
    decision.meeting = f->meeting.id;
    decision.text = QStringLiteral("إقرار المادة");
    VERIFY_DONE(decisions.open(decision));
    Position position;
    position.decision = decision.id;
    position.member = f->interior.id;
    VERIFY_DONE(decisions.take(position));
    position.member = f->justice.id;
    position.stance = Stance::AgreeWithReservation;
    position.text = QStringLiteral("على ألا تتجاوز المهلة شهرًا");
    VERIFY_DONE(decisions.take(position));
    const Result<Decision> closed = decisions.close(decision.id);
    VERIFY_DONE(closed);
    const QString printed = text(m_sources);
    for (const QString& part : {closed->number, closed->result, position.text, f->justice.name}) {
        QVERIFY2(printed.contains(part), qPrintable(part + QStringLiteral(" is not in ") + printed));
    }
}

void TstFinalTextPapers::aPublicEditionLeavesOutWhatIsInternal()
{
    Entry internal = f->entry(QStringLiteral("مقترح يبقى داخل المؤسسة"));
    internal.audience = Audience::Internal;
    VERIFY_DONE(f->workspace->entries().record(internal));
    link(vision, internal);
    PaperRequest open;
    open.edition = Audience::Public;
    QVERIFY(text(m_sources).contains(internal.text));
    QVERIFY(!text(m_sources, open).contains(internal.text));
    QVERIFY(text(m_sources, open).contains(proposal.text));
}

void TstFinalTextPapers::anArticleWithoutASourceSaysSoInsideOnly()
{
    const QString note = QStringLiteral("لم يُسجَّل لهذه المادة مصدر");
    QVERIFY2(text(m_sources).contains(note), qPrintable(text(m_sources)));
    PaperRequest partners;
    partners.edition = Audience::Partners;
    QVERIFY(!text(m_sources, partners).contains(note));
}

void TstFinalTextPapers::englishReadsAsEnglish()
{
    PaperRequest english;
    english.language = Language::English;
    const QString printed = text(m_plain, english);
    for (const QString& part : {QStringLiteral("Charter"), QStringLiteral("Article (1)"), QStringLiteral("Part one")}) {
        QVERIFY2(printed.contains(part, Qt::CaseInsensitive), qPrintable(part + QStringLiteral(" not in ") + printed));
    }
    QVERIFY(text(m_sources, english).contains(QStringLiteral("With the sources of its articles")));
}

void TstFinalTextPapers::readersFindTheWordsInThePdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    Result<Document> made = paper(m_sources);
    VERIFY_DONE(made);
    VERIFY_DONE(PdfWriter().write(*made, path));
    const QString read = PdfText::ofFile(path).simplified();
    for (const QString& words : {contact.text, proposal.text}) {
        QVERIFY2(read.contains(words), qPrintable(words + QStringLiteral(" is not in ") + read));
    }
}

QTEST_MAIN(TstFinalTextPapers)
#include "TstFinalTextPapers.moc"
