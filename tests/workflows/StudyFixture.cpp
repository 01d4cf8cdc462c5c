// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/StudyFixture.h"

#include "support/Must.h"

namespace tahaluf {

namespace {
StudyOutcome outcomeOf(EntryState state)
{
    return state == EntryState::Adopted          ? StudyOutcome::Adopted
           : state == EntryState::AdoptedAmended ? StudyOutcome::AdoptedAmended
           : state == EntryState::NotAdopted     ? StudyOutcome::NotAdopted
                                                 : StudyOutcome::Deferred;
}
} // namespace

QString StudyFixture::why()
{
    return QStringLiteral("لأنه نافع");
}

const std::vector<EntryState>& StudyFixture::allStates()
{
    static const std::vector<EntryState> all{EntryState::Recorded,
                                             EntryState::UnderStudy,
                                             EntryState::Adopted,
                                             EntryState::AdoptedAmended,
                                             EntryState::Deferred,
                                             EntryState::NotAdopted,
                                             EntryState::Merged,
                                             EntryState::Withdrawn};
    return all;
}

Entry StudyFixture::record(EntryKind kind)
{
    Entry made = entry(QStringLiteral("توحيد نموذج إحالة الضحايا رقم %1").arg(++m_count));
    made.kind = kind;
    must(workspace->entries().record(made));
    return made;
}

StudyAssignment StudyFixture::order(int days) const
{
    return {justicePerson.id, {}, clock.localNow().date().addDays(days)};
}

Study StudyFixture::given(const Entry& entry)
{
    auto made = studies().assign({entry.id}, order());
    must(made);
    return made->front();
}

Entry StudyFixture::in(EntryState state)
{
    Entry made = record();
    switch (state) {
    case EntryState::Recorded:
        break;
    case EntryState::Withdrawn:
        must(workspace->entries().withdraw(made.id, why()));
        break;
    case EntryState::UnderStudy:
        given(made);
        break;
    case EntryState::Merged:
        must(workspace->similar().merge(made.id, record().id, why()));
        break;
    default:
        Study study = given(made);
        study.formalText = QStringLiteral("صياغة رسمية");
        must(studies().save(study));
        must(studies().finish(study.id, {outcomeOf(state), why()}));
    }
    return now(made);
}

void StudyFixture::approve()
{
    must(workspace->sessions().open(meeting.id));
    must(workspace->attendance().addPerson(meeting.id, interiorPerson.id, true));
    must(workspace->sessions().close(meeting.id));
    must(workspace->approveMinutes(meeting.id, QStringLiteral("المدير العام")));
}

} // namespace tahaluf
