// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CoverageWorkflow.h"

#include "coalition/coverage/CoverageSentence.h"
#include "language/NameList.h"
#include "storage/Transaction.h"
#include "workflows/ActionWorkflow.h"
#include "workflows/EntryWorkflow.h"

#include <algorithm>

namespace tahaluf {

namespace {

const Phrasebook& arabic()
{
    static const Phrasebook book(Language::Arabic);
    return book;
}

/** The areas in one writing; the whole country is empty. */
QString areaStored(const QString& area)
{
    const QStringList names = NameList::split(area);
    const bool isEverywhere = std::any_of(
        names.cbegin(), names.cend(), [](const QString& name) { return CoverageMatrix::isWholeCountry(name); });
    return isEverywhere ? QString() : NameList::tidied(area);
}

} // namespace

Result<std::vector<CoverageCell>> CoverageWorkflow::statedOf(const CoveragePlace& place) const
{
    const bool isMechanism = place.subject == CoverageSubject::Mechanism;
    Result<std::vector<CoverageCell>> cells =
        m_coverage.cells.where(QStringLiteral("member = ? AND subject = ?"),
                               {place.member.value(), FieldValue<CoverageSubject>::toStored(place.subject)});
    if (cells && isMechanism) {
        std::erase_if(*cells, [&place](const CoverageCell& cell) { return cell.mechanism != place.mechanism; });
    }
    return cells;
}

Result<void> CoverageWorkflow::save(CoverageCell& cell)
{
    if (cell.subject == CoverageSubject::Mechanism && !cell.mechanism.isValid()) {
        return refused(tr("Say which mechanism, or choose a kind of service."), QStringLiteral("mechanism"));
    }
    if (cell.subject != CoverageSubject::Mechanism && cell.mechanism.isValid()) {
        return refused(tr("A role is in a mechanism or in a kind of service: clear one of the two."),
                       QStringLiteral("mechanism"));
    }
    cell.area = areaStored(cell.area);
    Result<std::vector<CoverageCell>> stated = statedOf({cell.subject, cell.mechanism, cell.member});
    if (!stated) {
        return stated.takeError();
    }
    for (const CoverageCell& other : *stated) {
        if (other.id != cell.id && NameList::key(other.area) == NameList::key(cell.area)) {
            return refused(cell.area.isEmpty()
                               ? tr("This body has a role there already: change that one.")
                               : tr("This body has a role there already in “%1”: change that one.").arg(cell.area),
                           QStringLiteral("member"));
        }
    }
    return m_coverage.cells.save(cell);
}

Result<void> CoverageWorkflow::setOne(const CoveragePlace& place, const QString& area, std::optional<CoverageRole> role)
{
    Result<std::vector<CoverageCell>> stated = statedOf(place);
    if (!stated) {
        return stated.takeError();
    }
    CoverageCell kept;
    for (const CoverageCell& cell : *stated) {
        const bool isThere = NameList::key(cell.area) == NameList::key(area);
        if (isThere && role) {
            kept = cell;
        } else if (isThere || area.isEmpty()) {
            if (Result<void> removed = m_coverage.cells.remove(cell.id); !removed) {
                return removed;
            }
        }
    }
    if (!role || (kept.id.isValid() && kept.role == *role)) {
        return {};
    }
    kept.subject = place.subject;
    kept.mechanism = place.subject == CoverageSubject::Mechanism ? place.mechanism : MechanismId();
    kept.member = place.member;
    kept.area = area;
    kept.role = *role;
    return save(kept);
}

Result<void> CoverageWorkflow::setRole(const std::vector<CoveragePlace>& places,
                                       const QString& area,
                                       std::optional<CoverageRole> role)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const QString where = areaStored(area);
    for (const CoveragePlace& place : places) {
        if (Result<void> set = setOne(place, where, role); !set) {
            return set;
        }
    }
    return transaction->commit();
}

CoverageMeasure CoverageWorkflow::measureOf(const CoverageRow& row, const CoverageGap& gap) const
{
    CoverageMeasure measure;
    measure.about = CoverageSentence(arabic()).gap(row, gap);
    measure.subject = row.subject;
    measure.mechanism = row.mechanism;
    measure.area = NameList::tidied(gap.areas.join(u','));
    measure.finding = gap.finding;
    measure.notedOn = m_records.now().date();
    return measure;
}

Result<Action> CoverageWorkflow::makeAction(const CoverageRow& row, const CoverageGap& gap)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    CoverageMeasure measure = measureOf(row, gap);
    Action action;
    action.kind = ActionKind::Action;
    action.title = CoverageSentence(arabic()).task(row, gap);
    action.titleEn = CoverageSentence(Phrasebook(Language::English)).task(row, gap);
    action.note = measure.about;
    action.startOn = measure.notedOn;
    if (Result<void> saved = ActionWorkflow(m_records).save(action); !saved) {
        return saved.takeError();
    }
    measure.action = action.id;
    if (Result<void> saved = m_coverage.measures.insert(measure); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return action;
}

Result<MemberId> CoverageWorkflow::coordinator() const
{
    Result<std::vector<Member>> members =
        m_records.members.where(QStringLiteral("relevance = ?"),
                                {FieldValue<Relevance>::toStored(Relevance::Coordinator)},
                                QStringLiteral("id LIMIT 1"));
    if (!members) {
        return members.takeError();
    }
    return members->empty() ? MemberId() : members->front().id;
}

Result<Entry> CoverageWorkflow::makeProposal(const CoverageRow& row, const CoverageGap& gap)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const Result<MemberId> proposer = coordinator();
    if (!proposer) {
        return proposer.error();
    }
    Entry entry;
    entry.text = CoverageSentence(arabic()).proposal(row, gap);
    entry.member = *proposer;
    entry.mechanism = row.mechanism;
    entry.source = EntrySource::Letter;
    if (Result<void> recorded = EntryWorkflow(m_records).record(entry); !recorded) {
        return recorded.takeError();
    }
    CoverageMeasure measure = measureOf(row, gap);
    measure.entry = entry.id;
    if (Result<void> saved = m_coverage.measures.insert(measure); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return entry;
}

} // namespace tahaluf
