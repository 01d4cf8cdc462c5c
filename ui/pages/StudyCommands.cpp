// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StudyCommands.h"

#include "coalition/StudyQueries.h"
#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace tahaluf {

namespace {
constexpr int ReasonLines = 3;
constexpr int UsualDays = 14;
const QString Proposals = QStringLiteral("proposals");
} // namespace

QString StudyCommands::reference(EntryId id) const
{
    Result<Entry> entry = m_context.workspace().records().entries.get(id);
    return entry ? Bidi::isolateReference(m_context.phrasebook().shaped(entry->number)) : QString();
}

template <typename Command>
bool StudyCommands::askReason(const QString& title, const QString& action, const QString& text, const Command& command)
{
    CommandDialog dialog(title, action, m_parent);
    auto* reason = new ArabicTextEdit(&dialog);
    reason->setVisibleLines(ReasonLines);
    dialog.addText(text);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> { return command(reason->text()); });
    return dialog.exec() == QDialog::Accepted;
}

bool StudyCommands::askAssign(const std::vector<EntryId>& entries)
{
    Workspace& workspace = m_context.workspace();
    CommandDialog dialog(tr("Send to study"), tr("Send to study"), m_parent);
    LinkPicker* which = nullptr;
    const auto count = static_cast<int>(entries.size()); // lupdate reads a plain number only
    if (entries.empty()) {
        which = new LinkPicker(m_context, Proposals, &dialog, QStringList{QStringLiteral("text")});
        dialog.addRow(tr("Proposal"), which);
    } else if (count == 1) {
        dialog.addText(tr("Proposal: %1").arg(reference(entries.front())));
    } else {
        dialog.addText(m_context.phrasebook().shaped(tr("%n proposal(s) in one batch", nullptr, count)));
    }
    auto* reviewer = new PersonPicker(m_context, &dialog);
    auto* committee = new QLineEdit(&dialog);
    if (Result<QStringList> known = StudyQueries(workspace.records()).committees()) {
        auto* completer = new QCompleter(*known, committee);
        completer->setFilterMode(Qt::MatchContains);
        committee->setCompleter(completer);
    }
    auto* due = new DualDateEdit(m_context.phrasebook(), &dialog);
    due->setDate(workspace.clock().localNow().date().addDays(UsualDays));
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Person"), reviewer);
    dialog.addRow(tr("Or committee"), committee);
    dialog.addRow(tr("Due on"), due);
    dialog.addRow(tr("What is asked (may be empty)"), reason);
    dialog.setCommand([&]() -> Result<void> {
        if (!due->isAcceptable()) {
            return refused(due->problem());
        }
        if (!reviewer->text().trimmed().isEmpty() && reviewer->currentId() == 0) {
            return refused(tr("Nobody is called “%1”: choose from the list.").arg(reviewer->text()));
        }
        const std::vector<EntryId> chosen = which ? std::vector<EntryId>{EntryId(which->currentId())} : entries;
        if (!chosen.front().isValid()) {
            return refused(tr("Choose a proposal from the list."));
        }
        return withoutValue(workspace.studies().assign(
            chosen, {PersonId(reviewer->currentId()), committee->text(), due->date(), reason->text()}));
    });
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    m_context.say(count == 0 ? tr("Sent to study")
                             : m_context.phrasebook().shaped(tr("%n proposal(s) sent to study", nullptr, count)));
    return true;
}

bool StudyCommands::askFinish(const Study& study)
{
    CommandDialog dialog(tr("Finish the study"), tr("Finish"), m_parent);
    dialog.addText(tr("Proposal: %1").arg(reference(study.entry)));
    auto* outcome = new QComboBox(&dialog);
    for (const StudyOutcome each : {StudyOutcome::Adopted,
                                    StudyOutcome::AdoptedAmended,
                                    StudyOutcome::Deferred,
                                    StudyOutcome::NotAdopted,
                                    StudyOutcome::Merged}) {
        outcome->addItem(choiceLabel(each), static_cast<int>(each));
    }
    auto* reason = new ArabicTextEdit(&dialog);
    reason->setVisibleLines(ReasonLines);
    auto* into = new LinkPicker(m_context, Proposals, &dialog, QStringList{QStringLiteral("text")});
    dialog.addRow(tr("Outcome"), outcome);
    dialog.addRow(tr("Reason"), reason);
    dialog.addRow(tr("Merged into (only with the outcome “merged”)"), into);
    const auto fit = [=] {
        into->setEnabled(outcome->currentData().toInt() == static_cast<int>(StudyOutcome::Merged));
    };
    QObject::connect(outcome, &QComboBox::currentIndexChanged, into, fit);
    fit();
    dialog.setCommand([&]() -> Result<void> {
        const auto found = static_cast<StudyOutcome>(outcome->currentData().toInt());
        return withoutValue(m_context.workspace().studies().finish(
            study.id, {found, reason->text(), found == StudyOutcome::Merged ? EntryId(into->currentId()) : EntryId()}));
    });
    return dialog.exec() == QDialog::Accepted;
}

bool StudyCommands::askRecall(const Study& study)
{
    return askReason(tr("Recall the study"),
                     tr("Recall"),
                     tr("%1 is again what it was before it was sent to study.").arg(reference(study.entry)),
                     [&](const QString& reason) -> Result<void> {
                         return withoutValue(m_context.workspace().studies().recall(study.id, reason));
                     });
}

bool StudyCommands::askReopen(const Study& study)
{
    return askReason(tr("Reopen the study"),
                     tr("Reopen"),
                     tr("%1 is under study again, and its outcome is taken back.").arg(reference(study.entry)),
                     [&](const QString& reason) -> Result<void> {
                         return withoutValue(m_context.workspace().studies().reopen(study.id, reason));
                     });
}

bool StudyCommands::askMerge(EntryId first, EntryId second)
{
    CommandDialog dialog(tr("Merge two proposals"), tr("Merge"), m_parent);
    auto* direction = new QComboBox(&dialog);
    direction->addItem(tr("%1 goes into %2").arg(reference(first), reference(second)));
    direction->addItem(tr("%1 goes into %2").arg(reference(second), reference(first)));
    auto* reason = new ArabicTextEdit(&dialog);
    reason->setVisibleLines(ReasonLines);
    dialog.addText(tr("Both keep their wording and their author; one goes on for both. It can be undone."));
    dialog.addRow(tr("Which one goes on"), direction);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        const bool isOther = direction->currentIndex() == 1;
        return withoutValue(
            m_context.workspace().similar().merge(isOther ? second : first, isOther ? first : second, reason->text()));
    });
    return dialog.exec() == QDialog::Accepted;
}

bool StudyCommands::askUndo(const ProposalLink& link)
{
    SimilarWorkflow& similar = m_context.workspace().similar();
    if (link.relation == ProposalRelation::Merged) {
        return askReason(tr("Undo the merger"),
                         tr("Undo the merger"),
                         tr("%1 has its state and reason again that it had before.").arg(reference(link.first)),
                         [&](const QString& reason) -> Result<void> { return similar.undo(link.id, reason); });
    }
    Result<void> done = similar.undo(link.id);
    if (!done) {
        m_context.fail(done.error());
    }
    return done.has_value();
}

} // namespace tahaluf
