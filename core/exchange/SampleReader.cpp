// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SampleReader.h"

#include "reports/papers/MinutesPaper.h"
#include "schema/Validation.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"
#include "workflows/MinutesWorkflow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tahaluf {

namespace {
/** Dependency order: a record only names records of the entities before it. */
const QStringList& entityOrder()
{
    static const QStringList order{
        QStringLiteral("coalition"),
        QStringLiteral("series"),
        QStringLiteral("themes"),
        QStringLiteral("mechanisms"),
        QStringLiteral("members"),
        QStringLiteral("member_names"),
        QStringLiteral("people"),
        QStringLiteral("posts"),
        QStringLiteral("representations"),
        QStringLiteral("meetings"),
        QStringLiteral("agenda"),
        QStringLiteral("invitations"),
        QStringLiteral("attendance"),
        QStringLiteral("breaks"),
        QStringLiteral("proposals"),
        QStringLiteral("minutes"),
        QStringLiteral("minutes_paragraphs"),
        QStringLiteral("minutes_remarks"),
        QStringLiteral("minutes_errata"),
        QStringLiteral("slips"),
        QStringLiteral("text_modules"),
        QStringLiteral("paper_templates"),
        QStringLiteral("letters"),
        QStringLiteral("proposal_links"),
        QStringLiteral("studies"),
        QStringLiteral("recommendations"),
        QStringLiteral("recommendation_sources"),
        QStringLiteral("recommendation_supports"),
        QStringLiteral("follow_ups"),
        QStringLiteral("charters"),
        QStringLiteral("articles"),
        QStringLiteral("decision_rules"),
        QStringLiteral("decisions"),
        QStringLiteral("positions"),
        QStringLiteral("article_sources"),
        QStringLiteral("article_comments"),
        QStringLiteral("actions"),
        QStringLiteral("action_supports"),
        QStringLiteral("answer_lists"),
        QStringLiteral("answer_options"),
        QStringLiteral("questionnaires"),
        QStringLiteral("questionnaire_sections"),
        QStringLiteral("questions"),
        QStringLiteral("distributions"),
        QStringLiteral("distribution_reminders"),
        QStringLiteral("services"),
        QStringLiteral("referral_paths"),
        QStringLiteral("referral_steps"),
        QStringLiteral("resources"),
        QStringLiteral("resource_requests"),
        QStringLiteral("references"),
        QStringLiteral("reference_articles"),
        QStringLiteral("obligations"),
        QStringLiteral("citations"),
        QStringLiteral("memoranda"),
        QStringLiteral("memorandum_parties"),
        QStringLiteral("coverage"),
        QStringLiteral("coverage_measures"),
        QStringLiteral("plan_templates"),
        QStringLiteral("plan_steps"),
        QStringLiteral("plan_sharings"),
        QStringLiteral("monthly_totals"),
        QStringLiteral("indicators"),
        QStringLiteral("indicator_targets"),
        QStringLiteral("indicator_values"),
        QStringLiteral("annual_reports"),
        QStringLiteral("programmes"),
        QStringLiteral("programme_sessions"),
        QStringLiteral("session_trainers"),
        QStringLiteral("trainees"),
        QStringLiteral("session_attendance"),
        QStringLiteral("certificates"),
        QStringLiteral("synonyms"),
    };
    return order;
}

constexpr QLatin1String DecisionsKey("decisions");
constexpr QLatin1String PositionsKey("positions");

/** What closing or withdrawing a decision sets. */
const QStringList& resultFields()
{
    static const QStringList fields{QStringLiteral("state"), QStringLiteral("decided_on"), QStringLiteral("reason")};
    return fields;
}

bool isLatePosition(const QString& entity, const QJsonObject& values)
{
    return entity == PositionsKey && values.value(QLatin1String("is_late")).toBool();
}

QString textOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    }
    return value.toString();
}
} // namespace

SampleReader::SampleReader(const RecordAccess& access)
    : m_access(access)
    , m_links(access)
{
}

Result<void> SampleReader::read(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject content = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return refused(
            tr("The coalition cannot be read: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset));
    }
    for (const QString& key : content.keys()) {
        if (!entityOrder().contains(key)) {
            return refused(tr("The coalition names an unknown kind of record: “%1”.").arg(key));
        }
    }
    Result<Transaction> transaction = Transaction::begin(m_access.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    for (const QString& entity : entityOrder()) {
        const QJsonArray records = content.value(entity).toArray();
        if (entity == QLatin1String("article_comments")) {
            if (Result<void> set = circulateCharters(); !set) {
                return set.takeError();
            }
        }
        RecordStore* store = m_access.store(entity);
        const auto readThose = [&](bool late) -> Result<void> {
            for (qsizetype i = 0; store && i < records.size(); ++i) {
                const QJsonObject record = records.at(i).toObject();
                if (isLatePosition(entity, record) != late) {
                    continue;
                }
                if (Result<void> done = readRecord(*store, record); !done) {
                    Error error = done.takeError();
                    error.message = tr("%1, record %2: %3").arg(entity).arg(i + 1).arg(error.message);
                    return error;
                }
            }
            return {};
        };
        if (Result<void> done = readThose(false); !done) {
            return done;
        }
        if (entity == PositionsKey) {
            if (Result<void> set = closeDecisions(); !set) {
                return set.takeError();
            }
            if (Result<void> done = readThose(true); !done) {
                return done;
            }
        }
    }
    if (Result<void> set = approveMinutes(); !set) {
        return set.takeError();
    }
    if (Result<void> raised = raiseMinutesNumbers(*transaction); !raised) {
        return raised.takeError();
    }
    return transaction->commit();
}

Result<std::unique_ptr<RecordDraft>> SampleReader::draftFor(RecordStore& store, const QJsonObject& values)
{
    std::optional<qint64> id;
    const QString entity = store.entity().key;
    if (entity == QLatin1String("coalition")) {
        Result<std::vector<Profile>> profiles = m_access.records.profiles.all();
        if (!profiles) {
            return profiles.takeError();
        }
        if (!profiles->empty()) {
            id = profiles->front().id.value();
        }
    } else if (entity == QLatin1String("series") || entity == QLatin1String("themes")) {
        const QString key = entity == QLatin1String("series") ? QStringLiteral("code") : QStringLiteral("name");
        Result<std::optional<qint64>> found = m_links.find(entity, values.value(key).toString());
        if (!found) {
            return found.takeError();
        }
        id = *found;
    }
    if (!id) {
        return store.blank();
    }
    return store.open(*id);
}

Result<void> SampleReader::setField(RecordDraft& draft, const QString& key, const QString& text)
{
    const int index = draft.entity().indexOf(key);
    if (index < 0) {
        return refused(tr("unknown field “%1”").arg(key), key);
    }
    const FieldInfo& field = draft.entity().fields[static_cast<std::size_t>(index)];
    if (field.kind != FieldKind::Link) {
        Result<QVariant> value = Validation::parse(field, text);
        if (!value) {
            return value.takeError();
        }
        draft.setValue(index, *value);
        return {};
    }
    const int meetingIndex = draft.entity().indexOf(QStringLiteral("meeting"));
    const qint64 meeting = meetingIndex < 0 ? 0 : draft.value(meetingIndex).toLongLong();
    Result<qint64> id = m_links.resolve(field, text, meeting);
    if (!id) {
        return id.takeError();
    }
    draft.setValue(index, *id);
    return {};
}

Result<void> SampleReader::readRecord(RecordStore& store, const QJsonObject& values)
{
    Result<std::unique_ptr<RecordDraft>> draft = draftFor(store, values);
    if (!draft) {
        return draft.takeError();
    }
    const QString meetingKey = QStringLiteral("meeting");
    if (values.contains(meetingKey)) {
        if (Result<void> set = setField(**draft, meetingKey, textOf(values.value(meetingKey))); !set) {
            return set.takeError();
        }
    }
    const bool isMeeting = store.entity().key == QLatin1String("meetings");
    const bool isMinutes = store.entity().key == QLatin1String("minutes");
    const bool isCirculated = store.entity().key == QLatin1String("charters") &&
                              values.value(QLatin1String("state")).toString() == choiceKey(CharterState::Circulated);
    const bool isDecision = store.entity().key == DecisionsKey;
    const bool isTaken = isDecision && values.contains(QLatin1String("state")) &&
                         values.value(QLatin1String("state")).toString() != choiceKey(DecisionState::Open);
    bool isApproved = false;
    for (auto it = values.begin(); it != values.end(); ++it) {
        QString text = textOf(it.value());
        if (it.key() == QLatin1String("state") && isMeeting && text == choiceKey(MeetingState::MinutesApproved)) {
            // Approved minutes lock what belongs to the meeting, and that comes later.
            isApproved = true;
            text = choiceKey(MeetingState::MinutesDrafted);
        } else if (it.key() == QLatin1String("state") && isMinutes && text == choiceKey(MinutesState::Approved)) {
            text = choiceKey(MinutesState::Circulated);
        } else if (it.key() == QLatin1String("state") && isCirculated) {
            // What is circulated takes no more articles, and they come later.
            text = choiceKey(CharterState::Draft);
        } else if (isTaken && resultFields().contains(it.key())) {
            // A decision is closed on its positions, and they come later.
            continue;
        } else if (it.key() == QLatin1String("uid")) {
            (*draft)->setUid(text);
            continue;
        }
        if (Result<void> set = setField(**draft, it.key(), text); !set) {
            return set.takeError();
        }
    }
    if (Result<void> saved = (*draft)->save(); !saved) {
        return saved.takeError();
    }
    // Letters name earlier letters: «in reply to».
    m_links.forget(store.entity().key);
    if (isCirculated) {
        m_circulated.emplace_back((*draft)->id(), values);
    }
    if (isTaken) {
        m_taken.emplace_back((*draft)->id(), values);
    }
    if (isApproved) {
        m_approved.emplace_back((*draft)->id());
    }
    return {};
}

Result<void> SampleReader::approveMinutes()
{
    MinutesWorkflow workflow(m_access.records);
    for (const MeetingId meeting : m_approved) {
        Result<Minutes> minutes = workflow.of(meeting);
        if (!minutes) {
            return minutes.takeError();
        }
        Result<Document> paper = MinutesPaper::canonical(m_access.records, meeting);
        if (!paper) {
            return paper.takeError();
        }
        Result<CanonicalPaper> kept = paper->canonical();
        if (!kept) {
            return kept.takeError();
        }
        const QDate approvedOn = minutes->approvedOn;
        minutes = workflow.approve(meeting, minutes->approvedBy, kept->document, kept->hash);
        if (!minutes) {
            return minutes.takeError();
        }
        minutes->approvedOn = approvedOn;
        if (Result<void> saved = m_access.records.minutes.update(*minutes); !saved) {
            return saved.takeError();
        }
    }
    return {};
}

Result<void> SampleReader::circulateCharters()
{
    for (const auto& [id, values] : m_circulated) {
        Result<Charter> charter = m_access.records.charters.get(id);
        if (!charter) {
            return charter.takeError();
        }
        const auto day = [&values = values](const char* key) {
            return QDate::fromString(values.value(QLatin1String(key)).toString(), Qt::ISODate);
        };
        charter->state = CharterState::Circulated;
        charter->circulatedOn = day("circulated_on");
        charter->commentsUntil = day("comments_until");
        if (Result<void> saved = m_access.records.charters.update(*charter); !saved) {
            return saved.takeError();
        }
    }
    m_circulated.clear();
    return {};
}

Result<void> SampleReader::closeDecisions()
{
    RecordStore* store = m_access.store(DecisionsKey);
    for (const auto& [id, values] : m_taken) {
        Result<std::unique_ptr<RecordDraft>> draft = store->open(id);
        if (!draft) {
            return draft.takeError();
        }
        for (const QString& field : resultFields()) {
            if (Result<void> set = setField(**draft, field, textOf(values.value(field))); !set) {
                return set;
            }
        }
        if (Result<void> closed = (*draft)->save(); !closed) {
            Error error = closed.takeError();
            error.message = tr("%1, record %2: %3")
                                .arg(DecisionsKey, values.value(QLatin1String("number")).toString(), error.message);
            return error;
        }
    }
    m_taken.clear();
    return {};
}

Result<void> SampleReader::raiseMinutesNumbers(Transaction& transaction)
{
    Result<std::vector<Minutes>> minutes = m_access.records.minutes.all();
    if (!minutes) {
        return minutes.takeError();
    }
    for (const Minutes& each : *minutes) {
        const QString scope = QStringLiteral("minutes:%1").arg(each.year);
        if (Result<void> raised = NumberCounter::raise(transaction, scope, each.number); !raised) {
            return raised.takeError();
        }
    }
    return {};
}

} // namespace tahaluf
