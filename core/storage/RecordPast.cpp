// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordPast.h"

#include "schema/FieldValue.h"
#include "storage/CommandNames.h"
#include "storage/LoggedValue.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

Result<RecordPast> RecordPast::read(const Journal& journal, const QString& uid)
{
    HistoryRequest request;
    request.uid = uid;
    request.oldestFirst = true;
    Result<std::vector<HistoryLine>> lines = ChangeHistory(journal.database(), journal.catalog()).lines(request);
    if (!lines) {
        return lines.takeError();
    }
    RecordPast past;
    past.m_lines = std::move(*lines);
    return past;
}

QJsonObject RecordPast::after(std::size_t index) const
{
    QJsonObject state;
    for (std::size_t i = 0; i <= index && i < m_lines.size(); ++i) {
        const QJsonObject& change = m_lines[i].change.after;
        for (auto value = change.begin(); value != change.end(); ++value) {
            state.insert(value.key(), value.value());
        }
    }
    return state;
}

bool RecordPast::isDeletedAfter(std::size_t index) const
{
    bool isDeleted = false;
    for (std::size_t i = 0; i <= index && i < m_lines.size(); ++i) {
        const QString& operation = m_lines[i].change.operation;
        isDeleted = operation == QLatin1String("delete") || (isDeleted && operation != QLatin1String("restore"));
    }
    return isDeleted;
}

std::optional<std::size_t> RecordPast::placeOf(qint64 sequence) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [sequence](const HistoryLine& line) {
        return line.change.sequence == sequence;
    });
    return found == m_lines.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(std::distance(m_lines.begin(), found)));
}

Result<void> RecordPast::revertTo(Journal& journal, RecordStore& store, std::size_t index) const
{
    if (index >= m_lines.size()) {
        return refused(tr("The history does not know this moment."));
    }
    const bool isErased = std::any_of(m_lines.begin(),
                                      m_lines.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                                      [](const HistoryLine& line) { return line.isErased; });
    if (isErased) {
        return refused(tr("What this record said then was erased for good."));
    }
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::Revert); !named) {
        return named;
    }
    Result<std::unique_ptr<RecordDraft>> draft = store.openByUid(m_lines.front().change.uid);
    if (!draft) {
        return draft.takeError();
    }
    if (!*draft) {
        return refused(tr("The record is not in the file any more."));
    }
    bool isChanged = false;
    if (isDeletedAfter(m_lines.size() - 1) && !isDeletedAfter(index)) {
        if (Result<void> restored = store.restore((*draft)->id()); !restored) {
            return restored;
        }
        isChanged = true;
        draft = store.openByUid(m_lines.front().change.uid);
        if (!draft) {
            return draft.takeError();
        }
    }
    const QJsonObject state = after(index);
    const std::vector<FieldInfo>& fields = store.entity().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& field = fields[i];
        const QJsonValue logged = state.value(field.key);
        if (field.isReadOnly || field.isInternal || logged.isUndefined()) {
            continue;
        }
        Result<QVariant> value = LoggedValue::stored(journal, field, logged);
        if (!value) {
            return value.takeError();
        }
        if (!isSameStored((*draft)->value(static_cast<int>(i)), *value)) {
            (*draft)->setValue(static_cast<int>(i), *value);
            isChanged = true;
        }
    }
    if (!isChanged) {
        return refused(tr("What can be given back is the same today. Numbers and states follow from their own "
                          "commands."));
    }
    if (Result<void> saved = (*draft)->save(); !saved) {
        return saved;
    }
    return transaction->commit();
}

} // namespace tahaluf
