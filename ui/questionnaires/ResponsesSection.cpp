// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/ResponsesSection.h"

#include "coalition/NamesById.h"
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "language/Bidi.h"
#include "questionnaires/AnswerEntry.h"
#include "questionnaires/EntryDifferences.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace tahaluf {

namespace {
constexpr int MostNamed = 6; ///< missing questions that are named in a line
} // namespace

ResponsesSection::ResponsesSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    const auto addCommand = [&](const QString& text, Qt::KeyboardModifier with, const std::function<void()>& command) {
        const QKeySequence key(with | Qt::Key_Return);
        auto* button = new QPushButton(text, this);
        ReadOnly::keepOff(context, *button);
        button->setAccessibleName(text);
        button->setToolTip(key.toString(QKeySequence::NativeText));
        commands->addWidget(button);
        connect(button, &QPushButton::clicked, this, command);
        auto* shortcut = new QShortcut(m_table);
        shortcut->setKeys({key, QKeySequence(with | Qt::Key_Enter)});
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, command);
    };
    // The function keys belong to the window.
    addCommand(tr("Enter answers…"), Qt::NoModifier, [this] { enter(1); });
    addCommand(tr("Second entry…"), Qt::ShiftModifier, [this] { enter(2); });
    addCommand(tr("Differences of both entries…"), Qt::AltModifier, [this] { settle(); });
    commands->addStretch(1);
    layout->addLayout(commands);
    setRole(*m_summary, Role::Muted);
    layout->addWidget(m_summary);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Form code"),
                                        tr("Body"),
                                        tr("State"),
                                        tr("Entered by"),
                                        tr("Answered"),
                                        tr("Second entry"),
                                        tr("Wrong or missing")});
    m_table->setAccessibleName(tr("State of the entries"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(320);
    styleTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(BodyColumn, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { enter(1); });
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, &ResponsesSection::readAgain);
}

void ResponsesSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_record = id;
    readAgain();
}

void ResponsesSection::showEvent(QShowEvent* event)
{
    RecordSection::showEvent(event);
    if (!m_isCurrent) {
        read();
    }
}

void ResponsesSection::readAgain()
{
    m_isCurrent = false;
    // Each answer that is saved is a change: what lies under the window of the entry is read when that is closed.
    if (isVisible() && window()->isEnabled() && !QApplication::activeModalWidget()) {
        read();
    }
}

void ResponsesSection::read()
{
    m_isCurrent = true;
    const int line = m_table->currentRow();
    m_table->setRowCount(0);
    m_summary->clear();
    m_form.reset();
    if (m_record <= 0) {
        return;
    }
    if (const Result<void> done = fill(); !done) {
        context().fail(done.error());
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(std::clamp(line, 0, m_table->rowCount() - 1), CodeColumn);
    }
    // Columns without a word leave their room to the name of the body.
    for (int column = 0; column < ColumnCount; ++column) {
        bool isUsed = column == CodeColumn || column == BodyColumn || column == StateColumn;
        for (int row = 0; row < m_table->rowCount() && !isUsed; ++row) {
            isUsed = !m_table->item(row, column)->text().isEmpty();
        }
        m_table->setColumnHidden(column, !isUsed);
        if (column != BodyColumn) {
            m_table->resizeColumnToContents(column);
        }
    }
}

Result<void> ResponsesSection::fill()
{
    const CoalitionRecords& records = context().workspace().records();
    const QuestionnaireQueries queries(records);
    const QuestionnaireId id(m_record);
    Result<QuestionnaireForm> form = queries.form(id);
    if (!form) {
        return form.takeError();
    }
    m_form = std::move(*form);
    Result<std::vector<Distribution>> papers = queries.distributions(id);
    if (!papers) {
        return papers.takeError();
    }
    Result<std::vector<Response>> responses = records.responses.where(
        QStringLiteral("distribution IN (SELECT id FROM distributions WHERE questionnaire = ? AND deleted = 0)"),
        {id.value()});
    if (!responses) {
        return responses.takeError();
    }
    Result<QHash<qint64, QString>> bodies =
        namesById(records.members, context().phrasebook(), &Member::name, &Member::nameEn);
    if (!bodies) {
        return bodies.takeError();
    }
    Result<QHash<qint64, QString>> people =
        namesById(records.people, context().phrasebook(), &Person::fullName, &Person::fullNameEn);
    if (!people) {
        return people.takeError();
    }
    // The complete ones come in one statement, which leaves a question for each draft alone.
    Result<std::vector<Respondent>> respondents = queries.respondents(id);
    if (!respondents) {
        return respondents.takeError();
    }
    QHash<qint64, const AnswerSet*> known;
    for (const Respondent& respondent : *respondents) {
        known.insert(respondent.response.value(), &respondent.answers);
    }
    QHash<qint64, const Response*> first;
    m_second.clear();
    int complete = 0;
    for (const Response& response : *responses) {
        if (response.round == 1) {
            first.insert(response.distribution.value(), &response);
            complete += response.state == ResponseState::Complete ? 1 : 0;
        } else {
            m_second.insert(response.distribution.value(), response);
        }
    }
    for (const Distribution& paper : *papers) {
        const Response* response = first.value(paper.id.value(), nullptr);
        const AnswerSet* answers = response ? known.value(response->id.value(), nullptr) : nullptr;
        AnswerSet drafted;
        if (response && !answers) {
            Result<AnswerSet> typed = queries.answers(response->id);
            if (!typed) {
                return typed.takeError();
            }
            drafted = std::move(*typed);
        }
        const QString body =
            paper.member.isValid() ? bodies->value(paper.member.value()) : people->value(paper.person.value());
        addLine(paper, body, response, answers ? *answers : drafted);
    }
    const Phrasebook& words = context().phrasebook();
    m_summary->setText(tr("Handed out: %1 · entered: %2 · begun: %3")
                           .arg(words.number(static_cast<qint64>(papers->size())),
                                words.number(complete),
                                words.number(first.size() - complete)));
    return {};
}

void ResponsesSection::addLine(const Distribution& paper,
                               const QString& body,
                               const Response* first,
                               const AnswerSet& answers)
{
    const Phrasebook& words = context().phrasebook();
    QString progress;
    QStringList missing;
    if (first) {
        const QuestionnaireFlow flow(*m_form);
        const std::vector<const Question*> asked = flow.asked(answers);
        const auto answered = std::count_if(
            asked.begin(), asked.end(), [&](const Question* each) { return flow.isAnswered(*each, answers); });
        progress = tr("%1 of %2").arg(words.number(answered), words.number(static_cast<qint64>(asked.size())));
        for (const QuestionProblem& problem : flow.problems(answers)) {
            if (missing.size() == MostNamed) {
                missing << QStringLiteral("…");
                break;
            }
            missing << Bidi::isolate(words.shaped(problem.number));
        }
    }
    const Result<QString> second = secondText(paper);
    if (!second) {
        context().fail(second.error());
    }
    const int line = m_table->rowCount();
    m_table->insertRow(line);
    const QStringList texts{Bidi::isolate(paper.number),
                            body,
                            first ? choiceLabel(first->state) : tr("Not entered"),
                            first ? first->enteredBy : QString(),
                            progress,
                            second ? *second : QString(),
                            missing.join(tr(", "))};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new QTableWidgetItem(texts.at(column));
        cell->setData(Qt::UserRole, paper.id.value());
        m_table->setItem(line, column, cell);
    }
}

Result<QString> ResponsesSection::secondText(const Distribution& paper) const
{
    const auto found = m_second.constFind(paper.id.value());
    if (found == m_second.constEnd()) {
        return QString();
    }
    if (found->state != ResponseState::Complete) {
        return choiceLabel(found->state);
    }
    Result<std::vector<EntryDifference>> differences = context().workspace().responses().differences(paper.id);
    if (!differences) {
        return differences.takeError();
    }
    const auto count = static_cast<int>(differences->size()); // lupdate reads a plain number only
    return count == 0 ? tr("Both agree") : context().phrasebook().shaped(tr("%n difference(s)", nullptr, count));
}

DistributionId ResponsesSection::current() const
{
    const QTableWidgetItem* cell = m_table->item(m_table->currentRow(), CodeColumn);
    return DistributionId(cell ? cell->data(Qt::UserRole).toLongLong() : 0);
}

void ResponsesSection::enter(int round)
{
    if (const DistributionId paper = current(); paper.isValid()) {
        AnswerEntry::open(context(), paper, round, window());
        read();
        m_table->setFocus();
    }
}

void ResponsesSection::settle()
{
    if (const DistributionId paper = current(); paper.isValid()) {
        EntryDifferences::settle(context(), paper, window());
        read();
        m_table->setFocus();
    }
}

QString ResponsesSection::summary() const
{
    return m_summary->text();
}

} // namespace tahaluf
