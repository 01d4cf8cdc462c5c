// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EvaluationSection.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/ResultLabel.h"
#include "FoundingForm.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "pages/CommandDialog.h"
#include "pages/FoundModel.h"
#include "questionnaires/AnswerEntry.h"
#include "records/RecordListView.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/DualDateEdit.h"
#include "widgets/Tables.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int ReadAfter = 30; // milliseconds: many changes in a row are read once
constexpr int CountWidth = 74;
constexpr int MeanWidth = 84;
constexpr int DaysToAnswer = 7;
constexpr int LeastHeight = 170;

RelatedListOptions traineeOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("trainees");
    options.linkField = QStringLiteral("programme");
    options.columns = QStringList{QStringLiteral("person"), QStringLiteral("member"), QStringLiteral("evaluation")};
    options.sortField = QStringLiteral("number");
    options.canRemove = false;
    options.mostRows = 4;
    return options;
}
} // namespace

EvaluationSection::EvaluationSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_summary(new QLabel(this))
    , m_results(new FoundModel({tr("Question"), tr("Answers"), tr("Mean"), tr("What was answered")}, -1, this))
    , m_table(new QTableView(this))
    , m_trainees(new RelatedList(context, traineeOptions(), this))
    , m_later(new QTimer(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setRole(*m_summary, Role::Muted);
    m_table->setModel(m_results);
    m_table->setAccessibleName(tr("Results of the evaluation"));
    styleTable(*m_table, Space::RowHeight);
    m_table->setItemDelegate(new TableTextDelegate(m_table));
    m_table->setMinimumHeight(LeastHeight);
    QHeaderView& head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] : {std::pair(1, CountWidth), std::pair(2, MeanWidth)}) {
        head.setSectionResizeMode(column, QHeaderView::Fixed);
        head.resizeSection(column, width);
    }
    m_trainees->addButton(tr("Hand out the form…"), false, [this] { askHandOut(); });
    m_trainees->addButton(tr("Enter answers…"), true, [this] { enterAnswers(); });
    m_trainees->onEdit([this](qint64) { enterAnswers(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_trainees);
    setFocusProxy(m_table);
    m_later->setSingleShot(true);
    m_later->setInterval(ReadAfter);
    connect(m_later, &QTimer::timeout, this, &EvaluationSection::read);
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, m_later, qOverload<>(&QTimer::start));
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, m_later, qOverload<>(&QTimer::start));
}

void EvaluationSection::setRecord(qint64 id, const QString& uid)
{
    m_trainees->setRecord(id, uid);
    m_programme = TrainingProgrammeId(id);
    read();
}

void EvaluationSection::showEvent(QShowEvent* event)
{
    RecordSection::showEvent(event);
    if (!m_isCurrent) {
        read();
    }
}

QString EvaluationSection::summary() const
{
    return m_summary->text();
}

void EvaluationSection::read()
{
    // Calculated when it is looked at.
    m_isCurrent = isVisible();
    if (!m_isCurrent) {
        return;
    }
    m_results->setRows({});
    m_summary->clear();
    if (!m_programme.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    const TrainingQueries queries(records, context().workspace().areas().trainingRecords());
    const Result<TrainingParts> parts = queries.parts(m_programme);
    if (!parts) {
        context().fail(parts.error());
        return;
    }
    m_table->setVisible(parts->programme.questionnaire.isValid());
    if (!parts->programme.questionnaire.isValid()) {
        m_summary->setText(tr("The evaluation form was not handed out yet."));
        return;
    }
    const Result<QuestionnaireForm> form = QuestionnaireQueries(records).form(parts->programme.questionnaire);
    const Result<std::vector<Respondent>> respondents = queries.respondents(parts->programme);
    if (!form || !respondents) {
        context().fail(form ? respondents.error() : form.error());
        return;
    }
    int handedOut = 0;
    for (const Trainee& trainee : parts->trainees) {
        handedOut += trainee.evaluation.isValid() ? 1 : 0;
    }
    const Phrasebook& book = context().phrasebook();
    const QuestionnaireResults results(*form, *respondents, handedOut);
    m_summary->setText(
        tr("%1: %2 of %3 trainees answered.")
            .arg(Bidi::isolateAuto(nameInLanguage(book, form->questionnaire().title, form->questionnaire().titleEn)),
                 book.number(results.answered()),
                 book.number(handedOut)));
    std::vector<FoundRow> rows;
    for (const QuestionResult& result : results.questions()) {
        const Question* question = form->find(result.question);
        if (!question) {
            continue;
        }
        QStringList said;
        for (const ResultRow& row : result.rows) {
            if (!row.key.isEmpty() && row.all.count > 0) {
                said << tr("%1: %2").arg(resultLabel(*question, row, book), book.number(row.all.count));
            }
        }
        for (const OpenAnswer& answer : result.texts) {
            said << Bidi::isolateAuto(answer.text.simplified());
        }
        const bool hasMean = result.figures && result.figures->mean;
        rows.push_back({.id = result.question.value(),
                        .texts = {book.shaped(nameInLanguage(book, question->text, question->textEn).simplified()),
                                  book.number(result.answered.count),
                                  hasMean ? book.shaped(QString::number(*result.figures->mean, 'f', 1)) : QString(),
                                  said.join(QStringLiteral(" · "))}});
    }
    m_results->setRows(std::move(rows));
}

void EvaluationSection::askHandOut()
{
    Workspace& workspace = context().workspace();
    CommandDialog dialog(tr("Hand out the evaluation form"), tr("Hand out"), this);
    auto* due = new DualDateEdit(context().phrasebook(), &dialog);
    due->setDate(workspace.clock().localNow().date().addDays(DaysToAnswer));
    dialog.addText(tr("Everybody who takes part gets a form with a code of its own. It can be printed from the page of "
                      "the forms, and answered on paper, in a spreadsheet, or here."));
    dialog.addRow(tr("Answer by"), due);
    int handed = 0;
    dialog.setCommand([&]() -> Result<void> {
        if (!due->isAcceptable()) {
            return refused(due->problem());
        }
        Result<std::optional<Questionnaire>> known = trainingEvaluationForm(workspace);
        if (!known) {
            return known.takeError();
        }
        if (!*known) {
            Result<Questionnaire> added = addTrainingEvaluationForm(workspace);
            if (!added) {
                return added.takeError();
            }
            *known = *added;
        }
        Result<int> done = workspace.areas().arrangements().handOut(m_programme, (*known)->id, {.dueOn = due->date()});
        if (!done) {
            return done.takeError();
        }
        handed = *done;
        return {};
    });
    if (dialog.exec() == QDialog::Accepted) {
        context().say(context().phrasebook().shaped(tr("%n form(s) handed out", nullptr, handed)));
    }
}

void EvaluationSection::enterAnswers()
{
    const TraineeId id(m_trainees->currentId());
    const Result<Trainee> trainee = context().workspace().areas().trainingRecords().trainees.get(id);
    if (!trainee) {
        context().fail(trainee.error());
        return;
    }
    if (!trainee->evaluation.isValid()) {
        context().fail(
            refused(tr("%1 has no form yet: hand it out first.").arg(Bidi::isolateReference(trainee->number))));
        return;
    }
    AnswerEntry::open(context(), trainee->evaluation, 1, this);
}

} // namespace tahaluf
