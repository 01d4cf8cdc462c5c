// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MemorandumWorkflow.h"

#include "language/Bidi.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/SerialNumbers.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QString MemorandumMark = QStringLiteral("مذ");

/** The last day of a time that begins on `start` and is as long as that of `old`: in months where those were whole. */
QDate sameLength(const Memorandum& old, QDate start)
{
    if (!old.startsOn.isValid() || !old.endsOn.isValid()) {
        return {};
    }
    const QDate after = old.endsOn.addDays(1);
    const int months = (after.year() - old.startsOn.year()) * 12 + after.month() - old.startsOn.month();
    return months > 0 && old.startsOn.addMonths(months) == after ? start.addMonths(months).addDays(-1)
                                                                 : start.addDays(old.startsOn.daysTo(old.endsOn));
}
} // namespace

Result<void> MemorandumWorkflow::check(const Memorandum& memorandum) const
{
    if (memorandum.startsOn.isValid() && memorandum.endsOn.isValid() && memorandum.endsOn < memorandum.startsOn) {
        return refused(tr("It would end before it starts: correct one of the two dates."), QStringLiteral("ends_on"));
    }
    if (memorandum.noticeDays < 0) {
        return refused(tr("The notice is a number of days; 0 for the last day itself."), QStringLiteral("notice_days"));
    }
    if (memorandum.state != MemorandumState::Draft && !memorandum.signedOn.isValid()) {
        return refused(tr("Say on which day it was signed."), QStringLiteral("signed_on"));
    }
    if (memorandum.state == MemorandumState::Ended && memorandum.reason.trimmed().isEmpty()) {
        return refused(tr("Say why it ended."), QStringLiteral("reason"));
    }
    return {};
}

Result<void> MemorandumWorkflow::save(Memorandum& memorandum)
{
    if (Result<void> checked = check(memorandum); !checked) {
        return checked;
    }
    if (memorandum.id.isValid()) {
        Result<Memorandum> before = m_records.memoranda.get(memorandum.id);
        if (!before) {
            return before.takeError();
        }
        if (before->state != memorandum.state) {
            return refused(tr("The state changes by signing and ending, not by entering it."), QStringLiteral("state"));
        }
        memorandum.number = before->number;
        memorandum.sequence = before->sequence;
        return m_records.memoranda.update(memorandum);
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, m_records.memoranda.spec().info(), MemorandumMark, memorandum.number);
    if (!number) {
        return number.takeError();
    }
    memorandum.number = number->text();
    memorandum.sequence = number->sequence;
    if (Result<void> saved = m_records.memoranda.insert(memorandum); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<std::vector<MemorandumParty>> MemorandumWorkflow::parties(MemorandumId id) const
{
    return m_records.memorandumParties.where(QStringLiteral("memorandum = ?"), {id.value()});
}

Result<void> MemorandumWorkflow::saveParty(MemorandumParty& party)
{
    Result<std::vector<MemorandumParty>> all = parties(party.memorandum);
    if (!all) {
        return all.takeError();
    }
    const bool isThere = std::any_of(all->begin(), all->end(), [&party](const MemorandumParty& each) {
        return each.id != party.id && each.member == party.member;
    });
    if (isThere) {
        return refused(tr("This body is a party already."), QStringLiteral("member"));
    }
    return m_records.memorandumParties.save(party);
}

Result<Memorandum> MemorandumWorkflow::sign(MemorandumId id, QDate on)
{
    Result<std::vector<MemorandumParty>> all = parties(id);
    if (!all) {
        return all.takeError();
    }
    return changeRecord(m_records.memoranda, id, [&](Memorandum& memorandum) -> Result<void> {
        if (memorandum.state != MemorandumState::Draft) {
            return refused(tr("%1 is signed already.").arg(Bidi::isolateReference(memorandum.number)));
        }
        if (all->size() < 2) {
            return refused(tr("A memorandum has two parties at least: add them first."));
        }
        const QDate today = m_records.now().date();
        if (on > today) {
            return refused(tr("It is signed on a day that has come."), QStringLiteral("signed_on"));
        }
        memorandum.state = MemorandumState::Signed;
        memorandum.signedOn = on.isValid() ? on : today;
        memorandum.startsOn = memorandum.startsOn.isValid() ? memorandum.startsOn : memorandum.signedOn;
        return check(memorandum);
    });
}

Result<Memorandum> MemorandumWorkflow::end(MemorandumId id, const QString& reason)
{
    return changeRecord(m_records.memoranda, id, [&](Memorandum& memorandum) -> Result<void> {
        if (memorandum.state != MemorandumState::Signed) {
            return refused(tr("Only a signed memorandum ends; delete a draft that is not wanted."));
        }
        memorandum.state = MemorandumState::Ended;
        memorandum.reason = reason.trimmed();
        const QDate today = m_records.now().date();
        if (!memorandum.endsOn.isValid() || memorandum.endsOn > today) {
            memorandum.endsOn = today;
        }
        return check(memorandum);
    });
}

Result<Memorandum> MemorandumWorkflow::renew(MemorandumId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Memorandum> old = m_records.memoranda.get(id);
    Result<std::vector<MemorandumParty>> all = parties(id);
    if (!old || !all) {
        return !old ? old.takeError() : all.takeError();
    }
    if (old->state != MemorandumState::Signed) {
        return refused(tr("Only a signed memorandum is renewed."));
    }
    Result<std::vector<Memorandum>> renewals = m_records.memoranda.where(QStringLiteral("renews = ?"), {id.value()});
    if (!renewals) {
        return renewals.takeError();
    }
    if (!renewals->empty()) {
        return refused(tr("It is renewed by %1 already.").arg(Bidi::isolateReference(renewals->front().number)));
    }
    Memorandum next = *old;
    next.id = {};
    next.uid.clear();
    next.revision = 0;
    next.number.clear();
    next.state = MemorandumState::Draft;
    next.signedOn = {};
    next.renews = id;
    next.startsOn = old->endsOn.isValid() ? old->endsOn.addDays(1) : QDate();
    next.endsOn = sameLength(*old, next.startsOn);
    if (Result<void> saved = save(next); !saved) {
        return saved.takeError();
    }
    for (MemorandumParty& party : *all) {
        party.id = {};
        party.uid.clear();
        party.revision = 0;
        party.memorandum = next.id;
        if (Result<void> saved = saveParty(party); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return next;
}

} // namespace tahaluf
