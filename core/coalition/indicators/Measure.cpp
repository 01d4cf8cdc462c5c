// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/Measure.h"

#include <QtGlobal>

#include <algorithm>

namespace tahaluf {

const std::vector<Measure>& measures()
{
    static const std::vector<Measure> all{
        {"proposals_recorded",
         QT_TRANSLATE_NOOP("Measure", "Proposals recorded"),
         QT_TRANSLATE_NOOP("Measure", "Proposals recorded in the period, without those that were withdrawn."),
         QT_TRANSLATE_NOOP("Measure", "proposals"),
         MeasureForm::Count,
         true,
         "SELECT member, 1, 1 FROM entries, period WHERE deleted = 0 AND kind = 'proposal' AND state <> 'withdrawn' "
         "AND substr(recorded_at, 1, 10) BETWEEN since AND till"},
        {"proposals_adopted",
         QT_TRANSLATE_NOOP("Measure", "Share of proposals adopted"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the proposals recorded in the period that were adopted or not adopted, the share that "
                           "was adopted, as worded or with changes."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT member, state <> 'not_adopted', 1 FROM entries, period WHERE deleted = 0 AND kind = 'proposal' "
         "AND state IN ('adopted', 'adopted_amended', 'not_adopted') "
         "AND substr(recorded_at, 1, 10) BETWEEN since AND till"},
        {"days_to_decision",
         QT_TRANSLATE_NOOP("Measure", "Days from proposal to decision"),
         QT_TRANSLATE_NOOP("Measure",
                           "The median of the days from the recording of a proposal to its first outcome, by study or "
                           "by decision, for outcomes within the period."),
         QT_TRANSLATE_NOOP("Measure", "days"),
         MeasureForm::Median,
         true,
         "SELECT e.member, julianday(o.day) - julianday(substr(e.recorded_at, 1, 10)), 1 FROM entries e JOIN "
         "(SELECT entry, min(day) AS day FROM (SELECT entry, finished_on AS day FROM studies WHERE deleted = 0 "
         "AND state = 'finished' AND outcome <> 'none' AND finished_on IS NOT NULL UNION ALL "
         "SELECT entry, decided_on FROM decisions WHERE deleted = 0 AND entry IS NOT NULL "
         "AND state IN ('adopted', 'adopted_reserved', 'not_adopted') AND decided_on IS NOT NULL) GROUP BY entry) o "
         "ON o.entry = e.id, period WHERE e.deleted = 0 AND e.recorded_at IS NOT NULL AND o.day BETWEEN since AND till "
         "AND o.day >= substr(e.recorded_at, 1, 10)"},
        {"meetings_held",
         QT_TRANSLATE_NOOP("Measure", "Meetings held"),
         QT_TRANSLATE_NOOP("Measure", "Meetings held in the period."),
         QT_TRANSLATE_NOOP("Measure", "meetings"),
         MeasureForm::Count,
         false,
         "SELECT NULL, 1, 1 FROM meetings, period WHERE deleted = 0 "
         "AND state IN ('in_session', 'minutes_drafted', 'minutes_approved') "
         "AND substr(starts_at, 1, 10) BETWEEN since AND till"},
        {"attendance",
         QT_TRANSLATE_NOOP("Measure", "Attendance of the bodies"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the invitations to meetings held in the period, the share whose body was there or sent "
                           "somebody in its place."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT i.member, EXISTS (SELECT 1 FROM attendance t WHERE t.deleted = 0 AND t.meeting = i.meeting "
         "AND t.member = i.member AND t.state IN ('present', 'represented_by')), 1 FROM invitations i "
         "JOIN meetings m ON m.id = i.meeting, period WHERE i.deleted = 0 AND m.deleted = 0 "
         "AND m.state IN ('in_session', 'minutes_drafted', 'minutes_approved') "
         "AND substr(m.starts_at, 1, 10) BETWEEN since AND till"},
        {"members_joined",
         QT_TRANSLATE_NOOP("Measure", "Bodies that have joined"),
         QT_TRANSLATE_NOOP("Measure", "Bodies that had joined by the end of the period and are members still."),
         QT_TRANSLATE_NOOP("Measure", "bodies"),
         MeasureForm::Count,
         false,
         "SELECT id, 1, 1 FROM members, period WHERE deleted = 0 AND status = 'joined' "
         "AND (status_since IS NULL OR status_since <= till)"},
        {"actions_on_time",
         QT_TRANSLATE_NOOP("Measure", "Actions done of those due"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the actions of the shared plan that were due in the period, the share that is done."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT lead, state = 'done', 1 FROM actions, period WHERE deleted = 0 AND state <> 'cancelled' "
         "AND due_on BETWEEN since AND till AND NOT EXISTS (SELECT 1 FROM actions AS part "
         "WHERE part.parent = actions.id AND part.deleted = 0)"},
        {"actions_overdue",
         QT_TRANSLATE_NOOP("Measure", "Overdue actions"),
         QT_TRANSLATE_NOOP("Measure", "Actions of the shared plan whose day had passed and that are not done."),
         QT_TRANSLATE_NOOP("Measure", "actions"),
         MeasureForm::Count,
         true,
         "SELECT lead, 1, 1 FROM actions, period WHERE deleted = 0 AND state IN ('not_started', 'in_progress') "
         "AND due_on < till AND NOT EXISTS (SELECT 1 FROM actions AS part WHERE part.parent = actions.id "
         "AND part.deleted = 0)"},
        {"recommendations_done",
         QT_TRANSLATE_NOOP("Measure", "Recommendations carried out"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the recommendations issued by the end of the period, without cancelled ones, the share "
                           "that is carried out."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT lead, state = 'done', 1 FROM recommendations, period WHERE deleted = 0 AND state <> 'cancelled' "
         "AND issued_on <= till"},
        {"recommendations_overdue",
         QT_TRANSLATE_NOOP("Measure", "Overdue recommendations"),
         QT_TRANSLATE_NOOP("Measure", "Recommendations whose day had passed and that are not carried out."),
         QT_TRANSLATE_NOOP("Measure", "recommendations"),
         MeasureForm::Count,
         true,
         "SELECT lead, 1, 1 FROM recommendations, period WHERE deleted = 0 "
         "AND state IN ('not_started', 'in_progress') AND due_on < till"},
        {"services_verified",
         QT_TRANSLATE_NOOP("Measure", "Services verified"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the services on record, the share whose body confirmed them within half a year before "
                           "the end of the period."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT member, coalesce(verified_on BETWEEN fresh AND till, 0), 1 FROM services, period WHERE deleted = 0"},
        {"forms_answered",
         QT_TRANSLATE_NOOP("Measure", "Questionnaires answered"),
         QT_TRANSLATE_NOOP("Measure", "Of the questionnaires handed out in the period, the share that came back."),
         "%",
         MeasureForm::Share,
         false,
         "SELECT member, state IN ('received', 'awaiting_approval', 'reviewed'), 1 FROM distributions, period "
         "WHERE deleted = 0 AND sent_on BETWEEN since AND till"},
        {"resource_uses",
         QT_TRANSLATE_NOOP("Measure", "Shared resources used"),
         QT_TRANSLATE_NOOP("Measure", "How often a body used in the period what another one offers."),
         QT_TRANSLATE_NOOP("Measure", "uses"),
         MeasureForm::Count,
         true,
         "SELECT s.member, 1, 1 FROM resource_requests r JOIN resources s ON s.id = r.resource, period "
         "WHERE r.deleted = 0 AND r.state IN ('in_use', 'returned') AND r.from_on BETWEEN since AND till"},
        {"obligations_met",
         QT_TRANSLATE_NOOP("Measure", "Obligations met"),
         QT_TRANSLATE_NOOP("Measure",
                           "Of the obligations examined by the end of the period, the share that is met in full."),
         "%",
         MeasureForm::Share,
         true,
         "SELECT member, state = 'met', 1 FROM obligations, period WHERE deleted = 0 AND state <> 'not_examined' "
         "AND (examined_on IS NULL OR examined_on <= till)"},
        {"people_trained",
         QT_TRANSLATE_NOOP("Measure", "People trained"),
         QT_TRANSLATE_NOOP("Measure",
                           "Staff of the bodies who received a certificate in the period that was not withdrawn."),
         QT_TRANSLATE_NOOP("Measure", "people"),
         MeasureForm::Count,
         true,
         "SELECT t.member, 1, 1 FROM certificates c JOIN trainees t ON t.id = c.trainee, period "
         "WHERE c.deleted = 0 AND c.state = 'valid' AND c.issued_on BETWEEN since AND till"},
    };
    return all;
}

const Measure* findMeasure(const QString& key)
{
    const std::vector<Measure>& all = measures();
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const Measure& each) { return key == QLatin1String(each.key); });
    return found == all.end() ? nullptr : &*found;
}

const ChoiceList& measureChoices()
{
    static const ChoiceList choices("Measure", [] {
        std::vector<Choice> list{{0, "entered", QT_TRANSLATE_NOOP("Measure", "Entered by staff")}};
        for (const Measure& each : measures()) {
            list.push_back({static_cast<int>(list.size()), each.key, each.source});
        }
        return list;
    }());
    return choices;
}

} // namespace tahaluf
