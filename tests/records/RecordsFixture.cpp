// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsFixture.h"

#include "storage/Transaction.h"

namespace tahaluf {

void RecordsFixture::addProposals(int count)
{
    Result<Transaction> transaction = Transaction::begin(workspace->journal());
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.text = QStringLiteral("مقترح رقم %1").arg(i + 1);
        entry.member = i % 2 == 0 ? interior.id : justice.id;
        entry.meeting = meeting.id;
        if (!workspace->entries().record(entry)) {
            qFatal("a proposal was refused");
        }
    }
    if (!transaction->commit()) {
        qFatal("the proposals were not saved");
    }
}

Member RecordsFixture::renamedElsewhere(const Member& member, const QString& name)
{
    Result<Member> now = workspace->records().members.get(member.id);
    now->name = name;
    if (!workspace->records().members.update(*now)) {
        qFatal("the change elsewhere was refused");
    }
    return *now;
}

} // namespace tahaluf
