// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a form of 60 questions from 500 responses, read from the file and calculated, beside plain SQL that
// only reads the same rows. The goal is under 300 ms; a public edition, which hides small counts, is measured as well.
// The same answers as a spreadsheet, a row per respondent, are to be written in under 1 s.
#include "coalition/QuestionnaireQueries.h"
#include "exchange/ExportRun.h"
#include "Measured.h"
#include "reports/files/PaperFile.h"
#include "reports/papers/PaperCatalog.h"
#include "storage/Query.h"
#include "storage/Transaction.h"
#include "WorkspaceAccess.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tahaluf;

namespace {

constexpr int Questions = 60;
constexpr int Responses = 500;
constexpr int Rounds = 11;

bool makeForm(Workspace& workspace, Questionnaire& form)
{
    form.code = QStringLiteral("BN");
    form.title = QStringLiteral("قياس");
    QuestionnaireDesign& design = workspace.questionnaires();
    std::vector<AnswerOption> options(6);
    for (std::size_t i = 0; i < options.size(); ++i) {
        options[i].text = QStringLiteral("جواب %1").arg(i + 1);
    }
    if (!design.save(form)) {
        return false;
    }
    const auto list = design.addList(QStringLiteral("قائمة"), options);
    QuestionnaireSection section;
    section.questionnaire = form.id;
    section.title = QStringLiteral("قسم");
    if (!list || !design.addSection(section)) {
        return false;
    }
    const QuestionKind kinds[] = {QuestionKind::OneChoice,
                                  QuestionKind::SeveralChoices,
                                  QuestionKind::YesNo,
                                  QuestionKind::Scale,
                                  QuestionKind::Number,
                                  QuestionKind::ShortText};
    for (int i = 0; i < Questions; ++i) {
        Question question;
        question.questionnaire = form.id;
        question.text = QStringLiteral("سؤال %1").arg(i + 1);
        question.kind = kinds[i % 6];
        question.answerList = question.hasOptions() ? list->id : AnswerListId();
        question.minimum = question.kind == QuestionKind::Scale ? QStringLiteral("1") : QString();
        question.maximum = question.kind == QuestionKind::Scale ? QStringLiteral("5") : QString();
        if (!design.addQuestion(question)) {
            return false;
        }
    }
    return true;
}

bool answer(Workspace& workspace, const QuestionnaireForm& form)
{
    CoalitionRecords& records = workspace.records();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    for (int i = 0; transaction && i < Responses; ++i) {
        Member member;
        member.name = QStringLiteral("جهة %1").arg(i + 1);
        member.relevance = static_cast<Relevance>(i % 2);
        member.sector = static_cast<Sector>(1 + i % 11);
        Distribution distribution;
        distribution.number = QStringLiteral("BN-%1").arg(i);
        distribution.questionnaire = form.questionnaire().id;
        distribution.sequence = i + 1;
        Response response;
        response.state = ResponseState::Complete;
        if (!records.members.insert(member)) {
            return false;
        }
        distribution.member = member.id;
        if (!records.distributions.insert(distribution)) {
            return false;
        }
        response.distribution = distribution.id;
        if (!records.responses.insert(response)) {
            return false;
        }
        for (const Question& question : form.questions()) {
            Answer row;
            row.response = response.id;
            row.question = question.id;
            const int seed = i * 7 + form.place(question.id) * 3;
            if (question.hasOptions()) {
                row.option = form.options(question)[static_cast<std::size_t>(seed) % 6].id;
            } else if (question.kind == QuestionKind::YesNo) {
                row.value = seed % 3 ? QStringLiteral("yes") : QStringLiteral("no");
            } else {
                row.value = question.isNumeric() ? QString::number(1 + seed % 5) : QStringLiteral("نص %1").arg(seed);
            }
            if (!records.answers.insert(row)) {
                return false;
            }
        }
    }
    return transaction && transaction->commit();
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("bench.tahaluf")));
    Questionnaire form;
    if (!workspace || !makeForm(**workspace, form)) {
        out << "the form could not be made\n";
        return 1;
    }
    const QuestionnaireQueries queries((*workspace)->records());
    const auto whole = queries.form(form.id);
    if (!whole || !answer(**workspace, *whole)) {
        out << "the answers could not be made\n";
        return 1;
    }
    std::size_t seen = 0;
    const auto results = [&](Audience edition) {
        const auto read = queries.form(form.id);
        const auto respondents = queries.respondents(form.id);
        const QuestionnaireResults calculated(*read, *respondents, Responses, edition);
        seen += calculated.questions().size();
    };
    const double internal = Measured::medianTime(Rounds, [&] { results(Audience::Internal); });
    const double published = Measured::medianTime(Rounds, [&] { results(Audience::Public); });
    const double plain = Measured::medianTime(Rounds, [&] {
        Query rows((*workspace)->database(),
                   QStringLiteral("SELECT response, id, question, row, option, value, is_wrong FROM answers"));
        while (rows.next()) {
            seen += rows.value<QString>(5).isEmpty() ? 0 : 1;
        }
    });
    const QString sheet = folder.filePath(QStringLiteral("answers.xlsx"));
    qint64 rows = 0;
    const double spreadsheet = Measured::medianTime(Rounds, [&] {
        ExportOptions options;
        options.entity = QStringLiteral("responses");
        options.labels = Language::Arabic;
        const Result<qint64> written = ExportRun(recordAccess(**workspace), options).writeFile(sheet);
        rows = written ? *written : 0;
    });
    const QString paper = folder.filePath(QStringLiteral("results.pdf"));
    bool isWritten = false;
    const double report = Measured::medianTime(Rounds, [&] {
        const Result<PaperSet> made =
            PaperCatalog::makeAll(QStringLiteral("questionnaire-results"), (*workspace)->records(), {});
        isWritten = made && PaperFile::write(*made, paper);
    });
    out << Responses << " responses x " << Questions << " questions, median of " << Rounds << ":\n"
        << "  results           " << QString::number(internal, 'f', 1) << " ms (goal: under 300)\n"
        << "  public edition    " << QString::number(published, 'f', 1) << " ms\n"
        << "  spreadsheet       " << QString::number(spreadsheet, 'f', 1) << " ms (goal: under 1000)\n"
        << "  results as PDF    " << QString::number(report, 'f', 1) << " ms (goal: under 2000)\n"
        << "  plain SQL, rows   " << QString::number(plain, 'f', 1) << " ms\n";
    return seen > 0 && internal < 300 && rows == Responses && spreadsheet < 1000 && isWritten && report < 2000 ? 0 : 1;
}
