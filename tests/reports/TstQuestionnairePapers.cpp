// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "PdfText.h"
#include "reports/files/PaperFile.h"
#include "reports/papers/PaperCatalog.h"
#include "SampleCoalition.h"
#include "support/PaperText.h"
#include "support/Verify.h"
#include "Workspace.h"

using namespace tahaluf;

/** The papers of the founding questionnaire, made from the sample: 15 forms handed out, 12 answered. */
class TstQuestionnairePapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBlankFormHasEveryQuestionAndItsCode();
    void everyHandedOutFormIsAPaperOfItsOwn();
    void conditionsAreSaidInWords();
    void bothLanguagesHaveEqualShapes();
    void inBothLanguagesAnAnswerStandsBelowItsQuestion();
    void aFilledFormShowsWhatWasAnswered();
    void resultsCountAndNameWhoIsMissing();
    void noWordOfAnAnswerIsBrokenInTheTableOfSectors();
    void aFigureFollowsItsQuestionOntoThePage();
    void optionsStandInEvenRows();
    void thePublicResultsTellOfNobody();
    void theChaseListNamesThoseWithoutAnAnswer();
    void withoutAFormItSaysWhatToDo();

private:
    [[nodiscard]] PaperRequest about(const QString& body) const
    {
        PaperRequest request;
        request.member = m_members.value(body);
        return request;
    }
    [[nodiscard]] Result<PaperSet> papers(const QString& id, const PaperRequest& request = {}) const
    {
        return PaperCatalog::makeAll(id, m_workspace->records(), request);
    }
    /** The results as an English PDF in `folder`. */
    [[nodiscard]] QString englishResults(const QTemporaryDir& folder) const
    {
        PaperRequest request;
        request.language = Language::English;
        const auto set = papers(QStringLiteral("questionnaire-results"), request);
        const QString path = folder.filePath(QStringLiteral("results.pdf"));
        [&] {
            VERIFY_DONE(set);
            VERIFY_DONE(PaperFile::write(*set, path));
        }();
        return path;
    }
    /** All the text of one paper, that in drawings too. */
    static QString text(const Document& paper)
    {
        QString all = PaperText::all(paper);
        for (const paper::Figure& figure : PaperText::blocks<paper::Figure>(paper)) {
            for (const paper::Shape& shape : figure.drawing.shapes) {
                if (const auto* written = std::get_if<paper::TextShape>(&shape)) {
                    all += PaperText::plain(written->text) + QLatin1Char('\n');
                }
            }
        }
        return all;
    }

    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, MemberId> m_members;
    const QString m_interior = QStringLiteral("وزارة الداخلية");
};

void TstQuestionnairePapers::initTestCase()
{
    auto made = Workspace::inMemory();
    VERIFY_DONE(made);
    m_workspace = std::move(*made);
    VERIFY_DONE(loadSample(*m_workspace));
    const auto members = m_workspace->records().members.all();
    VERIFY_DONE(members);
    for (const Member& member : *members) {
        m_members.insert(member.name, member.id);
    }
}

void TstQuestionnairePapers::aBlankFormHasEveryQuestionAndItsCode()
{
    const auto set = papers(QStringLiteral("questionnaire-blank"), about(m_interior));
    VERIFY_DONE(set);
    QCOMPARE(set->papers.size(), 1);
    const Document& paper = set->papers.front();
    const QString printed = text(paper);
    const auto newest = QuestionnaireQueries(m_workspace->records()).newest();
    VERIFY_DONE(newest);
    const auto form = QuestionnaireQueries(m_workspace->records()).form(newest->front().id);
    VERIFY_DONE(form);
    QCOMPARE(form->questions().size(), std::size_t(44));
    for (const Question& question : form->questions()) {
        QVERIFY2(printed.contains(question.text), qPrintable(question.text));
        for (const AnswerOption& option : form->options(question)) {
            QVERIFY2(printed.contains(option.text), qPrintable(option.text));
        }
    }
    const auto handedOut = QuestionnaireQueries(m_workspace->records()).distributions(newest->front().id);
    VERIFY_DONE(handedOut);
    const auto mine = std::find_if(handedOut->begin(), handedOut->end(), [this](const Distribution& each) {
        return each.member == m_members.value(m_interior);
    });
    QVERIFY(mine != handedOut->end());
    QVERIFY(printed.contains(mine->number));
    QVERIFY(paper.setup().footer.number.contains(mine->number));
    // The code is also read by a scanner.
    const auto head = PaperText::blocks<paper::Figure>(paper).front();
    QVERIFY(std::any_of(head.drawing.shapes.begin(), head.drawing.shapes.end(), [&](const paper::Shape& shape) {
        const auto* code = std::get_if<paper::QrShape>(&shape);
        return code && code->text == mine->number;
    }));
    // Nothing is ticked.
    QVERIFY(!printed.contains(QStringLiteral("لا جواب")));
}

void TstQuestionnairePapers::everyHandedOutFormIsAPaperOfItsOwn()
{
    const auto set = papers(QStringLiteral("questionnaire-blank"));
    VERIFY_DONE(set);
    QCOMPARE(set->papers.size(), 15);
    QSet<QString> codes;
    for (const Document& paper : set->papers) {
        codes.insert(paper.setup().footer.number);
    }
    QCOMPARE(codes.size(), 15);
}

void TstQuestionnairePapers::conditionsAreSaidInWords()
{
    const auto set = papers(QStringLiteral("questionnaire-blank"), about(m_interior));
    VERIFY_DONE(set);
    const QString printed = text(set->papers.front());
    QVERIFY(printed.contains(QStringLiteral("فقط إذا كان جواب السؤال 2.1 «نعم».")));
    QVERIFY(printed.contains(QStringLiteral("فقط إذا كان جواب السؤال 3.2 «الإيواء».")));
    QVERIFY(printed.contains(QStringLiteral("فقط إذا أُجيب عن السؤال 3.5.")));
}

void TstQuestionnairePapers::bothLanguagesHaveEqualShapes()
{
    PaperRequest request = about(m_interior);
    request.isBilingual = true;
    const auto set = papers(QStringLiteral("questionnaire-blank"), request);
    VERIFY_DONE(set);
    const QString printed = text(set->papers.front());
    for (const QString& part : {QStringLiteral("الإيواء"), QStringLiteral("Shelter"), QStringLiteral("(choose one)")}) {
        QVERIFY2(printed.contains(part), qPrintable(part));
    }
    const auto one = papers(QStringLiteral("questionnaire-blank"), about(m_interior));
    VERIFY_DONE(one);
    QCOMPARE(PaperText::blocks<paper::Figure>(set->papers.front()).size(),
             PaperText::blocks<paper::Figure>(one->papers.front()).size());
}

void TstQuestionnairePapers::inBothLanguagesAnAnswerStandsBelowItsQuestion()
{
    PaperRequest request = about(m_interior);
    request.isBilingual = true;
    const auto set = papers(QStringLiteral("questionnaire-blank"), request);
    VERIFY_DONE(set);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    VERIFY_DONE(PaperFile::write(*set, path));
    const QVector<PdfText::Word> words = PdfText::wordsOf(path);
    const auto pageOf = [&words](const QString& text) {
        const auto found =
            std::find_if(words.begin(), words.end(), [&](const PdfText::Word& word) { return word.text == text; });
        return found == words.end() ? -1 : found->page;
    };
    // A question that would end its page, and a word of its answers.
    QVERIFY(pageOf(QStringLiteral("3.7")) >= 0);
    QCOMPARE(pageOf(QStringLiteral("3.7")), pageOf(QStringLiteral("Fully")));
}

void TstQuestionnairePapers::aFilledFormShowsWhatWasAnswered()
{
    const auto set = papers(QStringLiteral("questionnaire-filled"), about(m_interior));
    VERIFY_DONE(set);
    QCOMPARE(set->papers.size(), 1);
    const QString printed = text(set->papers.front());
    for (const QString& part : {m_interior,
                                QStringLiteral("contact@interior.example.org"),
                                QStringLiteral("خبير التحقيق في الوزارة"),
                                QStringLiteral("لا يُسأل بحسب الأجوبة السابقة."),
                                QStringLiteral("14 فبراير 2013م")}) {
        QVERIFY2(printed.contains(part), qPrintable(part));
    }
    QCOMPARE(papers(QStringLiteral("questionnaire-filled"))->papers.size(), 12);
    const auto none = papers(QStringLiteral("questionnaire-filled"), about(QStringLiteral("وزارة الأعمال والتجارة")));
    VERIFY_DONE(none);
    QVERIFY(text(none->papers.front()).contains(QStringLiteral("لم تُدخل أي ردود على هذه الاستمارة بعد.")));
}

void TstQuestionnairePapers::resultsCountAndNameWhoIsMissing()
{
    const auto set = papers(QStringLiteral("questionnaire-results"));
    VERIFY_DONE(set);
    const QString printed = text(set->papers.front());
    for (const QString& part : {QStringLiteral("80%"),
                                QStringLiteral("لم تُجب: "),
                                QStringLiteral("سُئل: 12. أجاب: 12."),
                                QStringLiteral("دور آخر، يُذكر"),
                                QStringLiteral("نقطة اتصال دائمة في كل جهة تعمل على مدار الساعة")}) {
        QVERIFY2(printed.contains(part), qPrintable(part));
    }
    QVERIFY(PaperText::blocks<paper::Figure>(set->papers.front()).size() > 10);
}

void TstQuestionnairePapers::noWordOfAnAnswerIsBrokenInTheTableOfSectors()
{
    const QTemporaryDir folder;
    const QString path = englishResults(folder);
    const QVector<PdfText::Word> words = PdfText::wordsOf(path);
    for (const QString& whole : {QStringLiteral("memorandum"),
                                 QStringLiteral("understanding"),
                                 QStringLiteral("coordination"),
                                 QStringLiteral("members")}) {
        int seen = 0;
        for (const PdfText::Word& word : words) {
            QVERIFY2(word.text == whole || word.text.size() < 5 || !whole.startsWith(word.text), qPrintable(word.text));
            seen += word.text == whole ? 1 : 0;
        }
        QVERIFY(seen >= 3); // in the chart, the counts and by sector
    }
}

void TstQuestionnairePapers::aFigureFollowsItsQuestionOntoThePage()
{
    const QTemporaryDir folder;
    const QString path = englishResults(folder);
    int pages = 0;
    for (QString text = PdfText::ofFile(path, 0); !text.isEmpty(); text = PdfText::ofFile(path, ++pages)) {
        QStringList lines = text.split(QLatin1Char('\n'));
        lines.removeAll(QString());
        const auto footer = std::find_if(
            lines.begin(), lines.end(), [](const QString& line) { return line.startsWith(QStringLiteral("Page ")); });
        QVERIFY2(footer != lines.end() && footer != lines.begin(), qPrintable(text));
        QVERIFY2(!(footer - 1)->startsWith(QStringLiteral("Asked: ")), qPrintable(text));
    }
    QVERIFY(pages > 10);
}

void TstQuestionnairePapers::optionsStandInEvenRows()
{
    const auto set = papers(QStringLiteral("questionnaire-blank"), about(m_interior));
    VERIFY_DONE(set);
    const QStringList themes{QStringLiteral("الوقاية"),
                             QStringLiteral("الحماية"),
                             QStringLiteral("الملاحقة القضائية"),
                             QStringLiteral("الشراكة")};
    QMap<qreal, int> rows;
    for (const paper::Figure& figure : PaperText::blocks<paper::Figure>(set->papers.front())) {
        for (const paper::Shape& shape : figure.drawing.shapes) {
            const auto* written = std::get_if<paper::TextShape>(&shape);
            if (written && themes.contains(PaperText::plain(written->text))) {
                ++rows[written->rect.top()];
            }
        }
    }
    QCOMPARE(rows.values(), QList<int>({2, 2}));
}

void TstQuestionnairePapers::thePublicResultsTellOfNobody()
{
    PaperRequest request;
    request.edition = Audience::Partners;
    const auto partners = papers(QStringLiteral("questionnaire-results"), request);
    VERIFY_DONE(partners);
    const QString shared = text(partners->papers.front());
    QVERIFY(shared.contains(QStringLiteral("نقطة اتصال دائمة في كل جهة تعمل على مدار الساعة")));
    QVERIFY(!shared.contains(QStringLiteral("لم تُجب: ")));
    QVERIFY(!shared.contains(QStringLiteral(" – وزارة الداخلية")));
    request.edition = Audience::Public;
    const auto set = papers(QStringLiteral("questionnaire-results"), request);
    VERIFY_DONE(set);
    const QString printed = text(set->papers.front());
    QVERIFY(!printed.contains(QStringLiteral("contact@interior.example.org")));
    QVERIFY(!printed.contains(QStringLiteral("لم تُجب: ")));
    for (const paper::Table& table : PaperText::blocks<paper::Table>(set->papers.front())) {
        for (const paper::Row& row : table.rows) {
            const QStringList cells = PaperText::cells(row);
            for (qsizetype column = 1; column < cells.size(); ++column) {
                const QString head = table.columns.at(column).title;
                if (head == QStringLiteral("الكل") || head == QStringLiteral("الأجوبة")) {
                    QVERIFY2(cells.at(column) != QStringLiteral("1") && cells.at(column) != QStringLiteral("2"),
                             qPrintable(cells.join(QLatin1Char('|'))));
                }
            }
        }
    }
}

void TstQuestionnairePapers::theChaseListNamesThoseWithoutAnAnswer()
{
    const auto set = papers(QStringLiteral("questionnaire-chase-list"));
    VERIFY_DONE(set);
    const auto table = PaperText::blocks<paper::Table>(set->papers.front()).front();
    QCOMPARE(table.rows.size(), 2);
    const QString printed = text(set->papers.front());
    QVERIFY(printed.contains(QStringLiteral("وزارة الأعمال والتجارة")));
    QVERIFY(!printed.contains(m_interior));
}

void TstQuestionnairePapers::withoutAFormItSaysWhatToDo()
{
    const auto empty = Workspace::inMemory();
    VERIFY_DONE(empty);
    for (const QString& id : {QStringLiteral("questionnaire-blank"),
                              QStringLiteral("questionnaire-filled"),
                              QStringLiteral("questionnaire-results"),
                              QStringLiteral("questionnaire-chase-list")}) {
        const auto set = PaperCatalog::makeAll(id, (*empty)->records(), {});
        VERIFY_DONE(set);
        QVERIFY2(text(set->papers.front()).contains(QStringLiteral("استمارة التأسيس")), qPrintable(id));
    }
}

QTEST_MAIN(TstQuestionnairePapers)
#include "TstQuestionnairePapers.moc"
