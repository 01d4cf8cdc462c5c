// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/AnswerEntry.h"

#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "language/Bidi.h"
#include "questionnaires/AnswerRow.h"
#include "questionnaires/EntryDifferences.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int MostNamed = 12; ///< questions that are named at once
constexpr int LongestUnsaved = 1500; ///< ms after which half an answer is saved too
constexpr int MadeBehind = 2; ///< questions before the current one
constexpr int MadeAhead = 5;
} // namespace

void AnswerEntry::open(PageContext& context, DistributionId distribution, int round, QWidget* parent)
{
    Workspace& workspace = context.workspace();
    Result<Distribution> paper = workspace.records().distributions.get(distribution);
    if (!paper) {
        context.fail(paper.takeError());
        return;
    }
    Result<QuestionnaireForm> form = QuestionnaireQueries(workspace.records()).form(paper->questionnaire);
    if (!form) {
        context.fail(form.takeError());
        return;
    }
    Result<Response> response = workspace.responses().begin(distribution, round);
    if (!response) {
        context.fail(response.takeError());
        return;
    }
    AnswerEntry entry(context, std::move(*form), *paper, *response, parent);
    const bool isComplete = entry.exec() == QDialog::Accepted;
    if (isComplete && round == 2) {
        EntryDifferences::settle(context, distribution, parent);
    }
}

AnswerEntry::AnswerEntry(PageContext& context,
                         QuestionnaireForm form,
                         const Distribution& distribution,
                         const Response& response,
                         QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(std::move(form))
    , m_distribution(distribution)
    , m_response(response)
    , m_progress(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_complete(new QPushButton(tr("Complete"), this))
    , m_propose(new QPushButton(tr("Make a proposal"), this))
    , m_unsaved(new QTimer(this))
{
    m_unsaved->setSingleShot(true);
    m_unsaved->setInterval(LongestUnsaved);
    connect(m_unsaved, &QTimer::timeout, this, &AnswerEntry::keepTyped);
    build();
    readAnswers();
    for (AnswerRow* row : m_rows) {
        row->show(m_answers);
    }
    showAsked();
    showProposals();
    const QuestionnaireFlow flow(m_form);
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&](const AnswerRow* row) {
        const bool isAnswered = flow.isAnswered(*m_form.find(row->question()), m_answers);
        return row->isAsked() && (!isAnswered || m_answers.isWrong(row->question()));
    });
    if (first != m_rows.end()) {
        focusRow(**first);
    } else if (!m_rows.empty()) {
        focusRow(*m_rows.front());
    }
    QTimer::singleShot(0, this, &AnswerEntry::buildSeen);
}

AnswerEntry::~AnswerEntry() = default;

void AnswerEntry::readAnswers()
{
    Result<AnswerSet> answers = QuestionnaireQueries(m_context.workspace().records()).answers(m_response.id);
    if (!answers) {
        m_context.fail(answers.takeError());
        return;
    }
    m_answers = std::move(*answers);
}

void AnswerEntry::leave(AnswerRow& row)
{
    if (!row.isChanged()) {
        return;
    }
    const Result<EntryOutcome> outcome =
        m_context.workspace().responses().answer(m_response.id, row.question(), row.text());
    if (!outcome) {
        row.setProblem(outcome.error().message);
        return;
    }
    m_response = outcome->response;
    readAnswers();
    row.show(m_answers);
    // What is missing is said at the end; what is wrong at once.
    QString problem;
    if (m_answers.isGiven(row.question())) {
        for (const QuestionProblem& each : outcome->problems) {
            if (each.question == row.question()) {
                problem = each.message;
            }
        }
    }
    row.setProblem(problem);
    showAsked();
    showProposals();
}

void AnswerEntry::keepTyped()
{
    const AnswerRow* row = current();
    if (!row || !row->isChanged()) {
        return;
    }
    // The field stays as it is, with its cursor; what is wrong is said when it is left.
    const Result<EntryOutcome> outcome =
        m_context.workspace().responses().answer(m_response.id, row->question(), row->text());
    if (!outcome) {
        m_context.fail(outcome.error());
        return;
    }
    m_response = outcome->response;
}

void AnswerEntry::showAsked()
{
    const QuestionnaireFlow flow(m_form);
    QSet<qint64> asked;
    int answered = 0;
    for (const Question* question : flow.asked(m_answers)) {
        asked.insert(question->id.value());
        answered += flow.isAnswered(*question, m_answers) ? 1 : 0;
    }
    for (AnswerRow* row : m_rows) {
        row->setAsked(asked.contains(row->question().value()));
    }
    const Phrasebook& words = m_context.phrasebook();
    m_progress->setText(tr("%1 of %2 questions answered").arg(words.number(answered), words.number(asked.size())));
}

void AnswerEntry::showProposals()
{
    const CoalitionRecords& records = m_context.workspace().records();
    const Result<std::vector<AnswerProposal>> made = QuestionnaireQueries(records).proposals(m_response.id);
    if (!made) {
        m_context.fail(made.error());
        return;
    }
    for (AnswerRow* row : m_rows) {
        QStringList numbers;
        for (const Answer& answer : m_answers.of(row->question())) {
            for (const AnswerProposal& each : *made) {
                if (each.answer == answer.id) {
                    const Result<Entry> entry = records.entries.get(each.entry);
                    numbers << (entry ? Bidi::isolateReference(m_context.phrasebook().shaped(entry->number))
                                      : QString());
                }
            }
        }
        row->setProposals(numbers);
    }
}

AnswerRow* AnswerEntry::row(QuestionId question) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const AnswerRow* row) { return row->question() == question; });
    return found == m_rows.end() ? nullptr : *found;
}

AnswerRow* AnswerEntry::current() const
{
    const QWidget* focus = focusWidget();
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const AnswerRow* row) { return row == focus || row->isAncestorOf(focus); });
    return found == m_rows.end() ? nullptr : *found;
}

void AnswerEntry::focusRow(AnswerRow& row)
{
    buildAround(row);
    row.field().setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(&row.field())) {
        line->selectAll();
    }
    m_scroll->ensureWidgetVisible(&row);
    // How tall it is, is known once what was made now is laid out.
    QTimer::singleShot(0, &row, [this, &row] {
        if (current() == &row) {
            m_scroll->ensureWidgetVisible(&row);
        }
    });
}

void AnswerEntry::buildAround(const AnswerRow& row)
{
    const auto place = static_cast<int>(std::find(m_rows.begin(), m_rows.end(), &row) - m_rows.begin());
    const int last = std::min(place + MadeAhead, static_cast<int>(m_rows.size()) - 1);
    for (int each = std::max(0, place - MadeBehind); each <= last; ++each) {
        m_rows.at(static_cast<std::size_t>(each))->build();
    }
}

void AnswerEntry::buildSeen()
{
    const QWidget* inside = m_scroll->widget();
    if (!inside->isVisible()) {
        return; // nothing has its place yet
    }
    inside->layout()->activate();
    const QRect seen(-inside->pos(), m_scroll->viewport()->size());
    for (AnswerRow* row : m_rows) {
        if (!row->isBuilt() && row->geometry().intersects(seen)) {
            row->build();
        }
    }
}

void AnswerEntry::go(const AnswerRow& from, int step)
{
    if (AnswerRow* row = this->row(from.question())) {
        leave(*row);
    }
    auto place = static_cast<int>(std::find(m_rows.begin(), m_rows.end(), &from) - m_rows.begin()) + step;
    const auto count = static_cast<int>(m_rows.size());
    while (place >= 0 && place < count && !m_rows.at(static_cast<std::size_t>(place))->isAsked()) {
        place += step;
    }
    if (place >= 0 && place < count) {
        focusRow(*m_rows.at(static_cast<std::size_t>(place)));
    } else if (step > 0) {
        m_complete->setFocus();
    }
}

void AnswerEntry::goSection(int step)
{
    AnswerRow* row = current();
    if (!row) {
        return;
    }
    leave(*row);
    const auto sectionOf = [this](const AnswerRow& each) {
        return m_form.number(m_form.find(each.question())->section);
    };
    const int here = sectionOf(*row);
    AnswerRow* target = nullptr;
    for (AnswerRow* each : m_rows) {
        const int section = sectionOf(*each);
        const bool isThere =
            step > 0 ? section > here && !target : section < here && (!target || section > sectionOf(*target));
        if (isThere && each->isAsked()) {
            target = each;
        }
    }
    if (target) {
        focusRow(*target);
    }
}

bool AnswerEntry::complete()
{
    for (AnswerRow* row : m_rows) {
        leave(*row);
    }
    const Result<EntryOutcome> outcome = m_context.workspace().responses().complete(m_response.id);
    if (!outcome) {
        m_problem->setText(outcome.error().message);
        m_problem->show();
        return false;
    }
    if (outcome->isComplete()) {
        m_context.say(tr("The answers of %1 are complete").arg(Bidi::isolate(m_distribution.number)));
        accept();
        return true;
    }
    QStringList numbers;
    for (const QuestionProblem& problem : outcome->problems) {
        if (AnswerRow* row = this->row(problem.question)) {
            row->setProblem(problem.message);
        }
        if (numbers.size() < MostNamed) {
            numbers << Bidi::isolate(m_context.phrasebook().shaped(problem.number));
        }
    }
    m_problem->setText(tr("Wrong or missing: %1").arg(numbers.join(tr(", "))));
    m_problem->show();
    if (AnswerRow* first = outcome->problems.empty() ? nullptr : row(outcome->problems.front().question)) {
        focusRow(*first);
    }
    return false;
}

bool AnswerEntry::propose(QuestionId question)
{
    AnswerRow* row = this->row(question);
    if (!row) {
        return false;
    }
    leave(*row);
    const std::vector<Answer>& answers = m_answers.of(question);
    if (answers.empty()) {
        row->setProblem(tr("There is no answer here to make a proposal of."));
        return false;
    }
    const Result<Entry> made = m_context.workspace().answersOnward().propose(answers.front().id, row->chosenWords());
    if (!made) {
        row->setProblem(made.error().message);
        return false;
    }
    row->setProblem({});
    showProposals();
    m_context.say(tr("Proposal %1 was recorded").arg(Bidi::isolateReference(made->number)));
    return true;
}

QString AnswerEntry::progressText() const
{
    return m_progress->text();
}

QString AnswerEntry::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void AnswerEntry::reject()
{
    for (AnswerRow* row : m_rows) {
        leave(*row);
    }
    QDialog::reject();
}

} // namespace tahaluf
