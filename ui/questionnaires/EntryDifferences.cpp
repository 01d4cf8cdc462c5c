// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/EntryDifferences.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace tahaluf {

void EntryDifferences::settle(PageContext& context, DistributionId distribution, QWidget* parent)
{
    Result<std::vector<EntryDifference>> differences = context.workspace().responses().differences(distribution);
    if (!differences) {
        context.fail(differences.takeError());
        return;
    }
    if (differences->empty()) {
        context.say(tr("The two entries do not differ"));
        return;
    }
    EntryDifferences(context, distribution, std::move(*differences), parent).exec();
}

EntryDifferences::EntryDifferences(PageContext& context,
                                   DistributionId distribution,
                                   std::vector<EntryDifference> differences,
                                   QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_distribution(distribution)
    , m_differences(std::move(differences))
    , m_table(new ComparisonTable({tr("Question"), tr("First entry"), tr("Second entry")},
                                  tr("Differences of both entries"),
                                  this))
{
    setWindowTitle(tr("Differences of both entries"));
    resize(860, 460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    auto* note = new QLabel(tr("Look at the paper, then take the first entry (1) or the second (2)."), this);
    setRole(*note, Role::Muted);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* first = new QPushButton(tr("Take the first"), this);
    auto* second = new QPushButton(tr("Take the second"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {first, second, close}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(first, &QPushButton::clicked, this, [this] { take(true); });
    connect(second, &QPushButton::clicked, this, [this] { take(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::Key_1), this), &QShortcut::activated, this, [this] { take(true); });
    connect(new QShortcut(QKeySequence(Qt::Key_2), this), &QShortcut::activated, this, [this] { take(false); });
    showLines();
}

void EntryDifferences::showLines()
{
    if (const Result<void> done = fill(); !done) {
        m_context.fail(done.error());
    }
}

Result<void> EntryDifferences::fill()
{
    const Phrasebook& words = m_context.phrasebook();
    const QuestionnaireQueries queries(m_context.workspace().records());
    const Result<Distribution> paper = m_context.workspace().records().distributions.get(m_distribution);
    if (!paper) {
        return paper.error();
    }
    const Result<QuestionnaireForm> form = queries.form(paper->questionnaire);
    if (!form) {
        return form.error();
    }
    std::array<AnswerSet, 2> entries;
    for (int round = 1; round <= 2; ++round) {
        const Result<std::optional<Response>> response = queries.response(m_distribution, round);
        if (!response) {
            return response.error();
        }
        if (!*response) {
            continue;
        }
        Result<AnswerSet> answers = queries.answers((*response)->id);
        if (!answers) {
            return answers.takeError();
        }
        entries.at(static_cast<std::size_t>(round - 1)) = std::move(*answers);
    }
    const AnswerText text(*form);
    std::vector<QStringList> lines;
    lines.reserve(m_differences.size());
    for (const EntryDifference& each : m_differences) {
        const Question* question = form->find(each.question);
        if (!question) {
            continue;
        }
        // A cell of islands alone has no direction of its own.
        QStringList line{Bidi::paragraph(Bidi::isolate(words.shaped(each.number)) + QStringLiteral("  ") +
                                             nameInLanguage(words, question->text, question->textEn),
                                         words.direction())};
        for (const AnswerSet& answers : entries) {
            line << (answers.isGiven(question->id) ? text.shown(*question, answers, words) : tr("No answer"));
        }
        lines.push_back(line);
    }
    m_table->fill(lines);
    return {};
}

void EntryDifferences::take(bool first)
{
    const int line = m_table->currentRow();
    if (line < 0) {
        return;
    }
    const EntryDifference chosen = m_differences.at(static_cast<std::size_t>(line));
    Result<std::vector<EntryDifference>> left =
        m_context.workspace().responses().settle(m_distribution, chosen.question, first ? chosen.first : chosen.second);
    if (!left) {
        m_context.fail(left.takeError());
        return;
    }
    m_differences = std::move(*left);
    showLines();
    if (m_differences.empty()) {
        m_context.say(tr("All differences are settled"));
        accept();
    }
}

} // namespace tahaluf
