// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "DocxNodes.h"
#include "language/Bidi.h"
#include "PdfText.h"
#include "reports/files/PaperFile.h"
#include "reports/papers/PaperCatalog.h"
#include "SampleCoalition.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QTest>

using namespace tahaluf;

/** A form as an office file: what a page has drawn is text and tables there, to be filled in and changed. */
class TstFormToEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sectionsAreHeadings();
    void everyQuestionAndOptionIsText_data();
    void everyQuestionAndOptionIsText();
    void thereIsRoomToWriteIn();
    void nothingIsDrawnButTheCode();
    void answersAreTicked();
    void thePageKeepsItsDrawings();

private:
    /** The form of the first body of the sample, written in the format of the suffix. */
    [[nodiscard]] QString written(const QString& paper, const QString& suffix, bool isBilingual = false) const;
    [[nodiscard]] XmlNode document(const QString& paper = QStringLiteral("questionnaire-blank")) const
    {
        return OfficeFile(written(paper, QStringLiteral("docx"))).xml(DocxText);
    }
    [[nodiscard]] static QString plain(const XmlNode& node) { return Bidi::strip(node.allText()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QuestionnaireForm m_form;
    Distribution m_paper;
    const QString m_box = QStringLiteral("\u2610");
};

void TstFormToEdit::initTestCase()
{
    auto made = Workspace::inMemory();
    VERIFY_DONE(made);
    m_workspace = std::move(*made);
    VERIFY_DONE(loadSample(*m_workspace));
    const QuestionnaireQueries queries(m_workspace->records());
    const auto newest = queries.newest();
    VERIFY_DONE(newest);
    auto form = queries.form(newest->front().id);
    VERIFY_DONE(form);
    m_form = std::move(*form);
    const auto papers = queries.distributions(newest->front().id);
    VERIFY_DONE(papers);
    m_paper = papers->front();
}

QString TstFormToEdit::written(const QString& paper, const QString& suffix, bool isBilingual) const
{
    PaperRequest request;
    request.distribution = m_paper.id;
    request.isBilingual = isBilingual;
    const Result<PaperSet> set = PaperCatalog::makeAll(paper, m_workspace->records(), request);
    const QString path = m_folder.filePath(paper + u'.' + suffix);
    if (!set || !PaperFile::write(*set, path)) {
        qFatal("the form could not be written");
    }
    return path;
}

void TstFormToEdit::sectionsAreHeadings()
{
    const XmlNode root = document();
    QStringList found;
    const QVector<XmlNode> paragraphs = paragraphsIn(root);
    for (const XmlNode& paragraph : paragraphs) {
        if (styleOf(paragraph) == QLatin1String("Heading1")) {
            found << plain(paragraph);
        }
    }
    QStringList wanted;
    for (const QuestionnaireSection& section : m_form.sections()) {
        wanted << QStringLiteral("%1. %2").arg(m_form.number(section.id)).arg(section.title);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(docxOrderFaults(root), QStringList());
}

void TstFormToEdit::everyQuestionAndOptionIsText_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<bool>("both");
    QTest::newRow("Word") << "docx" << DocxText << "w:p" << false;
    QTest::newRow("LibreOffice") << "odt"
                                 << "content.xml"
                                 << "text:p" << false;
    QTest::newRow("Word, both languages") << "docx" << DocxText << "w:p" << true;
}

void TstFormToEdit::everyQuestionAndOptionIsText()
{
    QFETCH(QString, suffix);
    QFETCH(QString, part);
    QFETCH(QString, paragraph);
    QFETCH(bool, both);
    const OfficeFile file(written(QStringLiteral("questionnaire-blank"), suffix, both));
    const QVector<XmlNode> nodes = file.xml(part).all(paragraph);
    QStringList lines;
    lines.reserve(nodes.size());
    for (const XmlNode& node : nodes) {
        lines << plain(node).simplified();
    }
    const auto isSaid = [&lines](const QString& text, const QString& begin = {}) {
        return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
            return line.startsWith(begin) && line.contains(text.simplified());
        });
    };
    for (const Question& question : m_form.questions()) {
        QVERIFY2(isSaid(question.text), qPrintable(question.text));
        QVERIFY2(!both || isSaid(question.textEn), qPrintable(question.textEn));
        const QString begin = question.kind == QuestionKind::Ranking ? QStringLiteral("[ ]") : m_box;
        for (const AnswerOption& option : m_form.options(question)) {
            QVERIFY2(isSaid(option.text, begin), qPrintable(option.text));
            QVERIFY2(!both || isSaid(option.textEn, begin), qPrintable(option.textEn));
        }
    }
}

void TstFormToEdit::thereIsRoomToWriteIn()
{
    const XmlNode root = document();
    // What follows a question of long text is a table of as many empty rows as the page has lines.
    const auto question = std::find_if(m_form.questions().begin(), m_form.questions().end(), [](const Question& each) {
        return each.kind == QuestionKind::LongText && each.lines > 2;
    });
    QVERIFY(question != m_form.questions().end());
    const XmlNode body = root.first(QStringLiteral("w:body"));
    bool isNext = false;
    int rows = 0;
    for (const XmlNode& child : body.children) {
        if (isNext && child.name == QLatin1String("w:tbl")) {
            rows = static_cast<int>(child.all(QStringLiteral("w:tr")).size());
            QCOMPARE(plain(child).trimmed(), QString());
            break;
        }
        isNext = isNext || plain(child).contains(question->text);
    }
    QCOMPARE(rows, question->lines);
    // A date has both calendars.
    const XmlNode date = tableWith(root, QStringLiteral("السنة"));
    QCOMPARE(date.all(QStringLiteral("w:tr")).size(), 3);
    QVERIFY(plain(date).contains(QStringLiteral("هـ")));
}

void TstFormToEdit::nothingIsDrawnButTheCode()
{
    QCOMPARE(document().all(QStringLiteral("w:drawing")).size(), 1);
    const OfficeFile odt(written(QStringLiteral("questionnaire-blank"), QStringLiteral("odt")));
    QCOMPARE(odt.xml(QStringLiteral("content.xml")).all(QStringLiteral("draw:frame")).size(), 1);
    const QString all = plain(document());
    QVERIFY(all.contains(m_paper.number));
}

void TstFormToEdit::answersAreTicked()
{
    const auto response = QuestionnaireQueries(m_workspace->records()).response(m_paper.id);
    VERIFY_DONE(response);
    QVERIFY(response->has_value());
    const auto answers = QuestionnaireQueries(m_workspace->records()).answers((*response)->id);
    VERIFY_DONE(answers);
    const XmlNode root = document(QStringLiteral("questionnaire-filled"));
    int ticked = 0;
    for (const Question& question : m_form.questions()) {
        if (question.kind != QuestionKind::OneChoice && question.kind != QuestionKind::SeveralChoices) {
            continue;
        }
        for (const Answer& answer : answers->of(question.id)) {
            const AnswerOption* option = m_form.option(answer.option);
            QVERIFY(option);
            QVERIFY2(plain(root).contains(QStringLiteral("\u2612  ") + option->text), qPrintable(option->text));
            ++ticked;
        }
    }
    QVERIFY(ticked > 5);
}

void TstFormToEdit::thePageKeepsItsDrawings()
{
    const QString text = PdfText::ofFile(written(QStringLiteral("questionnaire-blank"), QStringLiteral("pdf")));
    QVERIFY(text.contains(m_paper.number));
    for (const QString& office : {m_box, QStringLiteral("[ ]"), QStringLiteral("السنة\n")}) {
        QVERIFY2(!text.contains(office), qPrintable(office));
    }
}

QTEST_MAIN(TstFormToEdit)
#include "TstFormToEdit.moc"
