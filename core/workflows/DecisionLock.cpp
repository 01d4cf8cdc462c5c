// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/DecisionLock.h"

#include "schema/FieldValue.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {

/** Whether a decision with these values is taken or withdrawn for good. */
bool isLocked(DecisionState state, const QString& result)
{
    return state == DecisionState::Withdrawn || (state != DecisionState::Open && !result.isEmpty());
}

} // namespace

QString DecisionLock::lockedSentence(const QString& number)
{
    return tr("The decision %1 is closed and stays as it was taken. To decide anew, open another decision.")
        .arg(number);
}

Result<void> DecisionLock::written(const WriteEvent& event)
{
    if (event.entity.key == QLatin1String("decisions")) {
        return decisionWritten(event);
    }
    if (event.entity.key == QLatin1String("positions")) {
        return positionWritten(event);
    }
    return event.operation == Operation::Delete ? subjectTaken(event) : Result<void>();
}

Result<std::optional<MergeBar>> DecisionLock::bars(const WriteEvent& event)
{
    const QString state = QStringLiteral("state"); // both taking and withdrawing say it
    if (event.entity.key == QLatin1String("decisions") && event.operation == Operation::Update) {
        const auto at = [&event](const QString& field) {
            return static_cast<std::size_t>(event.entity.indexOf(field));
        };
        const bool isTaken = isLocked(FieldValue<DecisionState>::fromStored(event.before[at(state)]),
                                      event.before[at(QStringLiteral("result"))].toString());
        return isTaken ? std::optional(MergeBar{lockedSentence(event.before[at(QStringLiteral("number"))].toString()),
                                                event.entity.key,
                                                event.uid,
                                                state})
                       : std::optional<MergeBar>();
    }
    if (event.entity.key != QLatin1String("positions")) {
        return event.operation == Operation::Create || event.operation == Operation::Restore
                   ? Result<std::optional<MergeBar>>(std::nullopt)
                   : asBar(written(event));
    }
    const auto link = static_cast<std::size_t>(event.entity.indexOf(QStringLiteral("decision")));
    Query query(m_database, QStringLiteral("SELECT uid FROM decisions WHERE id = ?"));
    query.bindStored(event.values[link]);
    Result<std::vector<QString>> uid = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!uid) {
        return uid.takeError();
    }
    const bool isKnown = !uid->empty();
    return asBar(written(event), {{}, QStringLiteral("decisions"), isKnown ? uid->front() : QString(), state});
}

Result<void> DecisionLock::subjectTaken(const WriteEvent& event) const
{
    const QString field = event.entity.key == QLatin1String("proposals")         ? QStringLiteral("entry")
                          : event.entity.key == QLatin1String("recommendations") ? QStringLiteral("recommendation")
                          : event.entity.key == QLatin1String("articles")        ? QStringLiteral("article")
                                                                                 : QString();
    if (field.isEmpty()) {
        return {};
    }
    Query query(
        m_database,
        QStringLiteral("SELECT number FROM decisions WHERE %1 = ? AND state = 'open' AND deleted = 0").arg(field));
    query.bind(event.id);
    Result<std::vector<QString>> open = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!open) {
        return open.takeError();
    }
    return open->empty() ? Result<void>()
                         : Result<void>(refused(
                               tr("The decision %1 on it is open: close it or withdraw it first.").arg(open->front())));
}

Result<void> DecisionLock::decisionWritten(const WriteEvent& event) const
{
    if (event.operation == Operation::Create || m_atWork == DecisionId(event.id)) {
        return {};
    }
    const auto at = [&event](const char* field) {
        return static_cast<std::size_t>(event.entity.indexOf(QString::fromLatin1(field)));
    };
    const QString number = event.before[at("number")].toString();
    if (event.operation != Operation::Update) {
        return refused(
            tr("The decision %1 keeps its number and cannot be deleted. Withdraw it, with a reason.").arg(number));
    }
    const QVariant& before = event.before[at("state")];
    if (isLocked(FieldValue<DecisionState>::fromStored(before), event.before[at("result")].toString())) {
        return refused(lockedSentence(number));
    }
    if (!isSameStored(before, event.values[at("state")])) {
        return refused(
            tr("The state of the decision %1 follows from its own commands: close it, or withdraw it.").arg(number),
            QStringLiteral("state"));
    }
    return {};
}

Result<void> DecisionLock::positionWritten(const WriteEvent& event) const
{
    const auto at = static_cast<std::size_t>(event.entity.indexOf(QStringLiteral("decision")));
    const DecisionId decision(event.values[at].toLongLong());
    if (decision == m_atWork) {
        return {};
    }
    Query query(m_database, QStringLiteral("SELECT state, result, number FROM decisions WHERE id = ?"));
    query.bind(decision);
    QString number;
    while (query.next()) {
        if (isLocked(query.value<DecisionState>(0), query.value<QString>(1))) {
            number = query.value<QString>(2);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return number.isEmpty() ? Result<void>() : Result<void>(refused(lockedSentence(number)));
}

} // namespace tahaluf
