// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/EntryDifferences.h"

#include "language/Bidi.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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
    resize(720, 420);
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
    fill();
}

void EntryDifferences::fill()
{
    std::vector<QStringList> lines;
    lines.reserve(m_differences.size());
    for (const EntryDifference& each : m_differences) {
        lines.push_back({Bidi::isolate(m_context.phrasebook().shaped(each.number)), each.first, each.second});
    }
    m_table->fill(lines);
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
    fill();
    if (m_differences.empty()) {
        m_context.say(tr("All differences are settled"));
        accept();
    }
}

} // namespace tahaluf
