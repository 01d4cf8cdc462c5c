// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SimilarSection.h"

#include "base/Percent.h"
#include "coalition/StudyQueries.h"
#include "language/Bidi.h"
#include "pages/StudyCommands.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <cmath>

namespace tahaluf {

namespace {
constexpr int Wait = 150; ///< milliseconds
constexpr int MostLines = 5;
constexpr int RowHeight = 34;
} // namespace

SimilarSection::SimilarSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_note(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_link(button(tr("Link"), 1, &SimilarSection::link))
    , m_merge(button(tr("Merge…"), 2, &SimilarSection::merge))
    , m_apart(button(tr("Keep apart"), 3, &SimilarSection::keepApart))
    , m_undo(button(tr("Undo"), 4, &SimilarSection::undo))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setRole(*m_note, Role::Muted);
    layout->addWidget(m_note);
    m_list->setAccessibleName(tr("Similar proposals"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    ReadOnly::keepOff(context, {m_link, m_merge, m_apart, m_undo});
    for (QPushButton* one : {m_link, m_merge, m_apart, m_undo}) {
        buttons->addWidget(one);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &SimilarSection::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &SimilarSection::fit);
    m_wait.setSingleShot(true);
    m_wait.setInterval(Wait);
    connect(&m_wait, &QTimer::timeout, this, &SimilarSection::look);
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("proposal_links")) {
                look();
                return;
            }
        }
    });
}

QPushButton* SimilarSection::button(const QString& text, int digit, void (SimilarSection::*action)())
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit));
    made->setToolTip(keys.toString(QKeySequence::PortableText));
    connect(made, &QPushButton::clicked, this, action);
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
    return made;
}

void SimilarSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_entry = EntryId(id);
    m_lines.clear();
    m_list->clear();
    fit();
    m_entry.isValid() ? m_wait.start() : m_wait.stop();
}

void SimilarSection::lookNow()
{
    m_wait.stop();
    look();
}

QString SimilarSection::textOf(EntryId id) const
{
    Result<Entry> entry = context().workspace().records().entries.get(id);
    return entry ? QStringLiteral("%1  %2").arg(Bidi::isolateReference(context().phrasebook().shaped(entry->number)),
                                                Bidi::isolateAuto(entry->text.simplified()))
                 : QString();
}

void SimilarSection::addLine(const Line& line, const QString& text)
{
    m_lines.push_back(line);
    auto* item = new QListWidgetItem(text, m_list);
    item->setToolTip(text);
}

void SimilarSection::look()
{
    if (!m_entry.isValid()) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    Result<std::vector<ProposalLink>> links = StudyQueries(context().workspace().records()).links(m_entry);
    Result<std::vector<SimilarProposal>> similar = context().workspace().similar().similarTo(m_entry, MostLines);
    if (!links || !similar) {
        context().fail(links ? similar.error() : links.error());
        return;
    }
    const int row = m_list->currentRow();
    m_lines.clear();
    m_list->clear();
    for (const SimilarProposal& each : *similar) {
        //: how much two proposals have in common, then number and words of the other
        addLine({each.entry.id, {}},
                tr("%1% – %2").arg(book.number(std::lround(each.score * Whole)), textOf(each.entry.id)));
    }
    for (const ProposalLink& link : *links) {
        const bool isFirst = link.first == m_entry;
        const EntryId other = isFirst ? link.second : link.first;
        const QString relation = link.relation != ProposalRelation::Merged ? choiceLabel(link.relation)
                                 : isFirst                                 ? tr("Merged into")
                                                                           : tr("Took in");
        addLine({other, link}, tr("%1: %2").arg(relation, textOf(other)));
    }
    m_note->setText(m_lines.empty()    ? tr("No proposal resembles this one.")
                    : similar->empty() ? tr("What was decided of similar proposals.")
                                       : tr("Proposals that say nearly the same. Enter opens the chosen one."));
    m_list->setCurrentRow(qMin(qMax(row, 0), m_list->count() - 1));
    fit();
}

std::optional<SimilarSection::Line> SimilarSection::current(bool isDecided) const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_lines.size()) || m_lines[std::size_t(row)].link.id.isValid() != isDecided) {
        return std::nullopt;
    }
    return m_lines[std::size_t(row)];
}

void SimilarSection::fit()
{
    m_list->setVisible(!m_lines.empty());
    m_list->setFixedHeight(qMin(int(m_lines.size()), MostLines) * RowHeight + 2 * m_list->frameWidth());
    for (QPushButton* one : {m_link, m_merge, m_apart}) {
        one->setVisible(current(false).has_value());
    }
    m_undo->setVisible(current(true).has_value());
}

void SimilarSection::report(const Result<ProposalLink>& done)
{
    if (!done) {
        context().fail(done.error());
    }
}

void SimilarSection::link()
{
    if (const auto line = current(false)) {
        report(context().workspace().similar().link(m_entry, line->other));
    }
}

void SimilarSection::keepApart()
{
    if (const auto line = current(false)) {
        report(context().workspace().similar().keepApart(m_entry, line->other));
    }
}

void SimilarSection::merge()
{
    if (const auto line = current(false)) {
        StudyCommands(context(), this).askMerge(m_entry, line->other);
    }
}

void SimilarSection::undo()
{
    if (const auto line = current(true)) {
        StudyCommands(context(), this).askUndo(line->link);
    }
}

void SimilarSection::openCurrent()
{
    const auto line = current(false);
    if (const auto chosen = line ? line : current(true)) {
        emit context().recordRequested(QStringLiteral("proposals"), chosen->other.value());
    }
}

} // namespace tahaluf
