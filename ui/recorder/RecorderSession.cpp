// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/RecorderSession.h"

#include "language/Bidi.h"
#include "widgets/PageContext.h"
#include "workflows/RecorderDraft.h"
#include "Workspace.h"

#include <algorithm>

namespace tahaluf {

namespace {

// Short enough that a crash costs no sentence, long enough that typing is not a write per key.
constexpr int DraftDelayMs = 600;

} // namespace

RecorderSession::RecorderSession(PageContext& context, MeetingId meeting, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_id(meeting)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecorderSession::keepDraft);
    ChangeNotifier& notifier = workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, &RecorderSession::onChanged);
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, [this] {
        read({QStringLiteral("meetings"),
              QStringLiteral("attendance"),
              QStringLiteral("speakers"),
              QStringLiteral("proposals")});
    });
}

Workspace& RecorderSession::workspace() const
{
    return m_context.workspace();
}

Result<void> RecorderSession::open()
{
    Result<Meeting> opened = workspace().sessions().open(m_id);
    if (!opened) {
        return opened.takeError();
    }
    Result<std::optional<QJsonObject>> draft = RecorderDraft::load(workspace().database(), m_id);
    if (!draft) {
        return draft.takeError();
    }
    for (const auto reader : {&RecorderSession::readMeeting,
                              &RecorderSession::readBreaks,
                              &RecorderSession::readAttendance,
                              &RecorderSession::readQueue,
                              &RecorderSession::readEntries}) {
        if (Result<void> done = (this->*reader)(); !done) {
            return done;
        }
    }
    if (*draft) {
        restoreDraft(**draft);
    } else if (!m_entries.empty()) {
        m_input.person = m_entries.back().person;
        m_input.member = m_entries.back().member;
    }
    emit sessionChanged();
    emit agendaChanged();
    emit attendanceChanged();
    emit queueChanged();
    emit entriesChanged();
    emit inputReplaced();
    return {};
}

void RecorderSession::restoreDraft(const QJsonObject& content)
{
    m_input = m_kept = RecorderInput::fromJson(content);
    m_hasRestoredDraft = m_input.isWorthKeeping();
}

// ---- reading --------------------------------------------------------------------------------------------------------

Result<void> RecorderSession::readMeeting()
{
    Result<Meeting> meeting = workspace().records().meetings.get(m_id);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<Series> series = workspace().records().series.get(meeting->series);
    if (!series) {
        return series.takeError();
    }
    Result<std::vector<AgendaItem>> agenda = workspace().sessions().agenda(m_id);
    if (!agenda) {
        return agenda.takeError();
    }
    m_meeting = std::move(*meeting);
    m_series = std::move(*series);
    m_agenda = std::move(*agenda);
    return {};
}

Result<void> RecorderSession::readBreaks()
{
    Result<std::vector<Break>> breaks =
        workspace().records().breaks.where(QStringLiteral("meeting = ?"), {m_id.value()});
    if (!breaks) {
        return breaks.takeError();
    }
    m_break.reset();
    m_secondsOfBreaks = 0;
    for (const Break& pause : *breaks) {
        if (pause.endedAt.isValid()) {
            m_secondsOfBreaks += static_cast<int>(pause.startedAt.secsTo(pause.endedAt));
        } else {
            m_break = pause;
        }
    }
    return {};
}

Result<void> RecorderSession::readAttendance()
{
    Result<std::vector<Attendance>> sheet = workspace().attendance().sheet(m_id);
    if (!sheet) {
        return sheet.takeError();
    }
    Result<std::vector<TierPresence>> tiers = workspace().attendance().tiers(m_id);
    if (!tiers) {
        return tiers.takeError();
    }
    m_sheet = std::move(*sheet);
    m_tiers = std::move(*tiers);
    return m_speakers.load(workspace().records(), m_sheet, m_context.phrasebook().isArabic());
}

Result<void> RecorderSession::readQueue()
{
    Result<std::vector<Speaker>> queue = workspace().speakers().waiting(m_id);
    if (!queue) {
        return queue.takeError();
    }
    m_queue = std::move(*queue);
    return {};
}

Result<void> RecorderSession::readEntries()
{
    Result<std::vector<Entry>> entries = workspace().entries().ofMeeting(m_id);
    if (!entries) {
        return entries.takeError();
    }
    m_entries = std::move(*entries);
    return {};
}

void RecorderSession::onChanged(const RecordChanges& changes)
{
    QSet<QString> entities;
    for (const RecordChange& change : changes) {
        entities.insert(change.entity);
    }
    read(entities);
}

void RecorderSession::read(const QSet<QString>& entities)
{
    const auto touches = [&](std::initializer_list<const char*> keys) {
        return std::any_of(
            keys.begin(), keys.end(), [&](const char* key) { return entities.contains(QLatin1String(key)); });
    };
    const auto again = [&](Result<void> done, auto changed) {
        if (done) {
            emit(this->*changed)();
        } else {
            emit troubled(done.error());
        }
    };
    if (touches({"meetings", "series", "agenda", "breaks"})) {
        Result<void> done = readMeeting();
        again(done ? readBreaks() : std::move(done), &RecorderSession::sessionChanged);
        emit agendaChanged();
        emit entriesChanged();
    }
    if (touches({"attendance", "people", "members", "series"})) {
        again(readAttendance(), &RecorderSession::attendanceChanged);
    }
    if (touches({"speakers", "people", "members"})) {
        again(readQueue(), &RecorderSession::queueChanged);
    }
    if (touches({"proposals", "people", "members"})) {
        again(readEntries(), &RecorderSession::entriesChanged);
    }
}

// ---- what is shown --------------------------------------------------------------------------------------------------

const AgendaItem* RecorderSession::item(AgendaItemId id) const
{
    const auto found =
        std::find_if(m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& one) { return one.id == id; });
    return found == m_agenda.end() ? nullptr : &*found;
}

QString RecorderSession::itemTitle(const AgendaItem& item) const
{
    return m_context.phrasebook().isArabic() || item.titleEn.isEmpty() ? item.title : item.titleEn;
}

QString RecorderSession::meetingTitle() const
{
    return m_context.phrasebook().isArabic() || m_meeting.titleEn.isEmpty() ? m_meeting.title : m_meeting.titleEn;
}

std::vector<Entry> RecorderSession::entriesOfItem() const
{
    std::vector<Entry> found;
    std::copy_if(m_entries.rbegin(), m_entries.rend(), std::back_inserter(found), [&](const Entry& entry) {
        return entry.agendaItem == m_meeting.currentItem;
    });
    return found;
}

int RecorderSession::linesToComplete() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.toComplete && entry.state != EntryState::Withdrawn;
    }));
}

int RecorderSession::secondsInSession() const
{
    return std::max(0, workspace().sessions().secondsOpen(m_meeting) - m_secondsOfBreaks - secondsOnBreak());
}

int RecorderSession::secondsOnBreak() const
{
    return m_break ? static_cast<int>(m_break->startedAt.secsTo(workspace().records().now())) : 0;
}

int RecorderSession::secondsSpent(const AgendaItem& item) const
{
    return workspace().sessions().secondsSpent(item);
}

// ---- the line -------------------------------------------------------------------------------------------------------

void RecorderSession::setText(const QString& text)
{
    m_input.text = text;
    scheduleDraft();
}

void RecorderSession::setSpeaker(PersonId person, MemberId member)
{
    m_input.person = person;
    m_input.member = member;
    scheduleDraft();
}

void RecorderSession::takeSpeaker(PersonId person, MemberId member)
{
    setSpeaker(person, member);
    emit inputReplaced();
}

void RecorderSession::setKind(EntryKind kind)
{
    m_input.kind = kind;
    scheduleDraft();
    emit inputReplaced();
}

void RecorderSession::setResolution(MemberId responsible, QDate dueOn)
{
    m_input.responsible = responsible;
    m_input.dueOn = dueOn;
    scheduleDraft();
}

Result<void> RecorderSession::setSlip(int number)
{
    m_input.slip = number;
    m_input.slipItem = {};
    scheduleDraft();
    if (number == 0) {
        emit inputReplaced();
        return {};
    }
    Result<std::vector<Slip>> slips = workspace().records().slips.where(QStringLiteral("meeting = ? AND number = ?"),
                                                                        {m_id.value(), static_cast<qint64>(number)});
    if (!slips) {
        return slips.takeError();
    }
    const QString shown = m_context.phrasebook().number(number);
    if (slips->empty()) {
        emit inputReplaced();
        return refused(tr("Slip %1 is not among those of this meeting: only its number is kept.").arg(shown));
    }
    const Slip& slip = slips->front();
    if (slip.person.isValid() || slip.member.isValid()) {
        m_input.person = slip.person;
        m_input.member = slip.member.isValid() ? slip.member : m_speakers.bodyOf(slip.person);
    }
    m_input.slipItem = slip.agendaItem;
    emit inputReplaced();
    for (const Entry& entry : m_entries) {
        if (entry.slip == number && entry.state != EntryState::Withdrawn) {
            return refused(tr("Slip %1 is recorded already as %2.").arg(shown, Bidi::isolateReference(entry.number)));
        }
    }
    return {};
}

void RecorderSession::scheduleDraft()
{
    // Not restarted: who types without a pause is kept all the same.
    if (!m_draftTimer.isActive()) {
        m_draftTimer.start();
    }
}

void RecorderSession::keepDraft()
{
    m_draftTimer.stop();
    if (m_input == m_kept || !m_meeting.id.isValid()) {
        return;
    }
    if (!m_input.isWorthKeeping() && !m_kept.isWorthKeeping()) {
        return;
    }
    Database& database = workspace().database();
    Result<void> kept = m_input.isWorthKeeping()
                            ? RecorderDraft::keep(database, m_id, m_input.toJson(), workspace().records().now())
                            : RecorderDraft::clear(database, m_id);
    if (kept) {
        m_kept = m_input;
    } else {
        emit troubled(kept.error());
    }
}

void RecorderSession::resetLine()
{
    const RecorderInput last = m_input;
    m_input = {};
    m_input.person = last.person;
    m_input.member = last.member;
    m_kept = m_input;
    m_draftTimer.stop();
    m_hasRestoredDraft = false;
    emit inputReplaced();
}

} // namespace tahaluf
