// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/SimilarWorkflow.h"

#include "coalition/StudyQueries.h"
#include "search/SimilarTexts.h"
#include "storage/Transaction.h"
#include "workflows/ProposalStates.h"

#include <QSet>

namespace tahaluf {

namespace {
/** More are read than asked for, since some of them are not to be offered. */
constexpr int ReadMore = 15;

ProposalLink between(EntryId first, EntryId second, ProposalRelation relation, const QString& reason)
{
    ProposalLink link;
    link.first = first;
    link.second = second;
    link.relation = relation;
    link.reason = reason.trimmed();
    return link;
}
} // namespace

Result<std::vector<SimilarProposal>>
SimilarWorkflow::proposals(const QString& text, const QSet<qint64>& except, int limit) const
{
    SimilarTexts texts(m_records.database(), m_records.journal.catalog(), m_records.entries.spec().info().key);
    Result<std::vector<SimilarText>> found = texts.of(text, except, limit + ReadMore);
    if (!found) {
        return found.takeError();
    }
    std::vector<SimilarProposal> proposals;
    proposals.reserve(std::size_t(limit));
    for (const SimilarText& each : *found) {
        if (int(proposals.size()) == limit) {
            break;
        }
        Result<Entry> entry = m_records.entries.get(EntryId(each.id));
        if (!entry) {
            return entry.takeError();
        }
        if (ProposalStates::isStudied(entry->kind) && entry->state != EntryState::Merged &&
            entry->state != EntryState::Withdrawn) {
            proposals.push_back({std::move(*entry), each.score});
        }
    }
    return proposals;
}

Result<std::vector<SimilarProposal>> SimilarWorkflow::similarTo(EntryId id, int limit) const
{
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry.takeError();
    }
    if (!ProposalStates::isStudied(entry->kind)) {
        return std::vector<SimilarProposal>();
    }
    Result<std::vector<ProposalLink>> links = StudyQueries(m_records).links(id);
    if (!links) {
        return links.takeError();
    }
    QSet<qint64> except{id.value()};
    for (const ProposalLink& link : *links) {
        except << link.first.value() << link.second.value();
    }
    return proposals(entry->text, except, limit);
}

Result<std::vector<SimilarProposal>> SimilarWorkflow::similarTo(const QString& text, int limit) const
{
    return proposals(text, {}, limit);
}

Result<ProposalLink> SimilarWorkflow::link(EntryId first, EntryId second, const QString& reason)
{
    ProposalLink made = between(first, second, ProposalRelation::Linked, reason);
    Result<void> done = decide(made);
    return done ? Result<ProposalLink>(made) : Result<ProposalLink>(done.takeError());
}

Result<ProposalLink> SimilarWorkflow::keepApart(EntryId first, EntryId second, const QString& reason)
{
    ProposalLink made = between(first, second, ProposalRelation::Apart, reason);
    Result<void> done = decide(made);
    return done ? Result<ProposalLink>(made) : Result<ProposalLink>(done.takeError());
}

Result<ProposalLink> SimilarWorkflow::merge(EntryId first, EntryId second, const QString& reason)
{
    ProposalLink made = between(first, second, ProposalRelation::Merged, reason);
    Result<void> done = decide(made);
    return done ? Result<ProposalLink>(made) : Result<ProposalLink>(done.takeError());
}

Result<void> SimilarWorkflow::save(ProposalLink& link)
{
    if (!link.id.isValid()) {
        return decide(link);
    }
    Result<ProposalLink> before = m_records.proposalLinks.get(link.id);
    if (!before) {
        return before.takeError();
    }
    if (link.first != before->first || link.second != before->second || link.relation != before->relation) {
        return refused(tr("What was decided of two proposals is not rewritten: undo it and decide anew."),
                       QStringLiteral("relation"));
    }
    if (link.relation == ProposalRelation::Merged && link.reason.trimmed().isEmpty()) {
        return refused(tr("Say why the two are merged."), QStringLiteral("reason"));
    }
    return m_records.proposalLinks.update(link);
}

Result<void> SimilarWorkflow::decide(ProposalLink& link)
{
    if (!link.first.isValid() || !link.second.isValid() || link.first == link.second) {
        return refused(tr("Choose two different proposals."), QStringLiteral("second"));
    }
    if (link.relation == ProposalRelation::Merged && link.reason.trimmed().isEmpty()) {
        return refused(tr("Say why the two are merged."), QStringLiteral("reason"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::optional<ProposalLink>> earlier = StudyQueries(m_records).between(link.first, link.second);
    if (!earlier) {
        return earlier.takeError();
    }
    if (*earlier && ((*earlier)->relation == ProposalRelation::Merged || (*earlier)->relation == link.relation)) {
        return refused(tr("That was decided of these two already, “%1”: undo it first if it is to change.")
                           .arg(choiceLabel((*earlier)->relation)));
    }
    if (*earlier) {
        if (Result<void> removed = m_records.proposalLinks.remove((*earlier)->id); !removed) {
            return removed;
        }
    }
    if (!link.decidedAt.isValid()) {
        link.decidedAt = m_records.now();
    }
    if (link.decidedBy.isEmpty()) {
        link.decidedBy = m_records.journal.actor();
    }
    if (link.relation == ProposalRelation::Merged) {
        if (Result<void> merged = carryOut(link); !merged) {
            return merged;
        }
    }
    if (Result<void> saved = m_records.proposalLinks.insert(link); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> SimilarWorkflow::carryOut(ProposalLink& link)
{
    Result<Entry> first = m_records.entries.get(link.first);
    if (!first) {
        return first.takeError();
    }
    Result<Entry> second = m_records.entries.get(link.second);
    if (!second) {
        return second.takeError();
    }
    if (!ProposalStates::isStudied(second->kind)) {
        return refused(tr("%1 is of the kind “%2”: merge with a proposal, a concept or a submitted recommendation.")
                           .arg(second->number, choiceLabel(second->kind)),
                       QStringLiteral("second"));
    }
    if (second->state == EntryState::Withdrawn) {
        return refused(tr("%1 is withdrawn and does not go on: choose the other way round.").arg(second->number),
                       QStringLiteral("second"));
    }
    if (second->state == EntryState::Merged) {
        return refused(tr("%1 is itself merged: choose the proposal it went into.").arg(second->number),
                       QStringLiteral("second"));
    }
    const bool isMergedAlready = first->state == EntryState::Merged;
    if (isMergedAlready) {
        // A proposal of another file comes with its state; what explains that state comes after it, once.
        Result<std::optional<ProposalLink>> merger = StudyQueries(m_records).mergerOf(first->id);
        if (!merger) {
            return merger.takeError();
        }
        if (*merger) {
            return ProposalStates::check(*first, ProposalStep::Merge);
        }
        Result<std::optional<Study>> study = StudyQueries(m_records).current(first->id);
        if (!study) {
            return study.takeError();
        }
        if (*study && (*study)->outcome == StudyOutcome::Merged) {
            link.study = (*study)->id;
        }
    } else if (Result<void> allowed = ProposalStates::check(*first, ProposalStep::Merge); !allowed) {
        return allowed;
    } else {
        link.stateBefore = first->state;
        link.reasonBefore = first->reason;
    }
    if (Result<void> ended = endStudy(link, second->id); !ended) {
        return ended;
    }
    first->state = EntryState::Merged;
    first->reason = link.reason.trimmed();
    return m_records.entries.update(*first);
}

Result<void> SimilarWorkflow::endStudy(ProposalLink& link, EntryId second)
{
    Result<std::optional<Study>> open = StudyQueries(m_records).open(link.first);
    if (!open || !*open) {
        return withoutValue(std::move(open));
    }
    Study& study = **open;
    study.state = StudyState::Finished;
    study.outcome = StudyOutcome::Merged;
    study.reason = link.reason.trimmed();
    study.mergedInto = second;
    study.finishedOn = link.decidedAt.date();
    link.study = study.id;
    return m_records.studies.update(study);
}

Result<void> SimilarWorkflow::undo(ProposalLinkId id, const QString& reason)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<ProposalLink> link = m_records.proposalLinks.get(id);
    if (!link) {
        return link.takeError();
    }
    if (link->relation == ProposalRelation::Merged) {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why the merger is undone."), QStringLiteral("reason"));
        }
        if (Result<void> restored = restore(*link, reason.trimmed()); !restored) {
            return restored;
        }
        // The history shows why it went: the record is on its way out, its last word stays.
        link->reason = reason.trimmed();
        if (Result<void> saved = m_records.proposalLinks.update(*link); !saved) {
            return saved;
        }
    }
    if (Result<void> removed = m_records.proposalLinks.remove(id); !removed) {
        return removed;
    }
    return transaction->commit();
}

Result<void> SimilarWorkflow::restore(const ProposalLink& link, const QString& reason)
{
    Result<Entry> entry = m_records.entries.get(link.first);
    if (!entry) {
        return entry.takeError();
    }
    if (entry->state != EntryState::Merged) {
        return refused(tr("%1 is not merged any more.").arg(entry->number));
    }
    entry->state = link.stateBefore;
    entry->reason = link.reasonBefore;
    if (Result<void> saved = m_records.entries.update(*entry); !saved || !link.study.isValid()) {
        return saved;
    }
    Result<Study> study = m_records.studies.get(link.study);
    if (!study) {
        return study.takeError();
    }
    study->state = StudyState::Reopened;
    study->outcome = StudyOutcome::None;
    study->reason = reason;
    study->mergedInto = {};
    study->finishedOn = {};
    return m_records.studies.update(*study);
}

} // namespace tahaluf
