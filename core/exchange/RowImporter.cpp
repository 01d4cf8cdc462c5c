// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowImporter.h"

#include "coalition/proposals/EntryNumber.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
/** What is filled first: a meeting narrows its agenda items, a body is the body of a new person. */
int rankOf(const QString& key)
{
    static const QStringList first{QStringLiteral("type"),
                                   QStringLiteral("series"),
                                   QStringLiteral("meeting"),
                                   QStringLiteral("member"),
                                   QStringLiteral("person")};
    const qsizetype place = first.indexOf(key);
    return place < 0 ? static_cast<int>(first.size()) : static_cast<int>(place);
}

/**
 * By what a record is known where no key is asked for: a new file starts with a series and themes of its own, and those
 * that come from another file under the same code or name are the same.
 */
int naturalKeyOf(const EntityInfo& entity)
{
    if (entity.key == QLatin1String("series")) {
        return entity.indexOf(QStringLiteral("code"));
    }
    return entity.key == QLatin1String("themes") ? entity.indexOf(QStringLiteral("name")) : -1;
}
} // namespace

RowImporter::RowImporter(const RecordAccess& access,
                         RecordStore& store,
                         const ImportColumns& columns,
                         int key,
                         const ImportOptions& options)
    : m_access(access)
    , m_store(store)
    , m_entity(store.entity())
    , m_columns(columns)
    , m_reader(store.entity(), columns)
    , m_links(access)
    , m_missing(access, m_links)
    , m_meetingField(store.entity().indexOf(QStringLiteral("meeting")))
    , m_memberField(store.entity().indexOf(QStringLiteral("member")))
    , m_key(key >= 0 ? key : naturalKeyOf(store.entity()))
    , m_isKeyGiven(key >= 0)
    , m_options(options)
{
    for (std::size_t i = 0; i < columns.fields().size(); ++i) {
        if (columns.fields()[i] >= 0) {
            m_order.push_back(i);
        }
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t column) {
            return rankOf(m_entity.fields[static_cast<std::size_t>(columns.fields()[column])].key);
        };
        return rank(a) < rank(b);
    });
}

QString RowImporter::textOf(const ReadRow& cells, int field) const
{
    for (std::size_t i = 0; i < m_columns.fields().size(); ++i) {
        if (m_columns.fields()[i] == field) {
            return cells[i].text.value_or(QString());
        }
    }
    return {};
}

qint64 RowImporter::linked(const RecordDraft& draft, int field)
{
    return field < 0 ? 0 : draft.value(field).toLongLong();
}

Result<QVariant> RowImporter::linkValue(const RecordDraft& draft, const FieldInfo& field, const QString& text)
{
    if (QStringView(text).trimmed().isEmpty()) {
        return QVariant(QMetaType(QMetaType::LongLong));
    }
    const qint64 meeting = linked(draft, m_meetingField);
    Result<std::optional<qint64>> found = m_links.find(field.linkEntity, text, meeting);
    if (found && !*found && m_options.createMissing) {
        found = m_missing.make(field.linkEntity, text, linked(draft, m_memberField));
    }
    if (!found) {
        Error error = found.takeError();
        error.field = field.key;
        return error;
    }
    if (!*found && field.linkEntity == QLatin1String("attachments")) {
        // Attachments do not travel in tables: what names one of another file leaves the field as it is.
        return draft.value(m_entity.indexOf(field.key));
    }
    if (!*found) {
        m_waits = field.linkEntity == m_entity.key;
        Result<qint64> id = m_links.resolve(field, text, meeting);
        return id ? Result<QVariant>(QVariant(*id)) : Result<QVariant>(id.takeError());
    }
    return QVariant(**found);
}

Result<void> RowImporter::setField(RecordDraft& draft, int index, const ReadCell& cell)
{
    const QString& text = *cell.text;
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(index)];
    const bool isNew = draft.id() == 0;
    if (isNew && QStringView(text).trimmed().isEmpty()) {
        return {};
    }
    if (m_entity.key == QLatin1String("meetings") && field.key == QLatin1String("number")) {
        // «ت2» names series and number at once.
        static const QRegularExpression shape(QStringLiteral("^(\\p{L}+)\\s*(\\d+)$"));
        const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(text)).trimmed());
        if (match.hasMatch()) {
            Result<SeriesId> series = m_missing.seriesFor(match.captured(1), MeetingType::Consultative);
            if (!series) {
                return series.takeError();
            }
            draft.setValue(m_entity.indexOf(QStringLiteral("series")), series->value());
            draft.setValue(index, match.captured(2).toLongLong());
            return {};
        }
    }
    if (m_entity.key == QLatin1String("proposals") && field.kind == FieldKind::Reference) {
        // A bare number counts within the meeting of the row.
        if (const auto bare = Numerals::parseInt(text); bare && *bare > 0) {
            EntryNumber number{QString(), 0, static_cast<int>(*bare)};
            if (const qint64 id = linked(draft, m_meetingField)) {
                Result<Meeting> meeting = m_access.records.meetings.get(MeetingId(id));
                if (!meeting) {
                    return meeting.takeError();
                }
                Result<Series> series = m_access.records.series.get(meeting->series);
                if (!series) {
                    return series.takeError();
                }
                number.seriesCode = series->code;
                number.meeting = meeting->number;
            }
            draft.setValue(index, number.text());
            return {};
        }
    }
    const Result<QVariant> value = field.kind == FieldKind::Link ? linkValue(draft, field, text) : cell.value;
    if (!value) {
        return value.error();
    }
    draft.setValue(index, *value);
    return {};
}

Result<void> RowImporter::fillNewMeeting(RecordDraft& draft)
{
    const int series = m_entity.indexOf(QStringLiteral("series"));
    if (draft.value(series).toLongLong() > 0) {
        return {};
    }
    const QVariant type = draft.value(m_entity.indexOf(QStringLiteral("type")));
    Result<SeriesId> found = m_missing.seriesFor(QString(), FieldValue<MeetingType>::fromStored(type));
    if (!found) {
        return found.takeError();
    }
    draft.setValue(series, found->value());
    return {};
}

Result<std::vector<RowImporter::Change>>
RowImporter::fill(RecordDraft& draft, const ReadRow& cells, bool withEmptyCells)
{
    std::vector<QVariant> before;
    before.reserve(m_entity.fields.size());
    for (std::size_t i = 0; draft.id() != 0 && i < m_entity.fields.size(); ++i) {
        before.push_back(draft.value(static_cast<int>(i)));
    }
    for (const std::size_t column : m_order) {
        const ReadCell& cell = cells[column];
        if (!cell.text || (!withEmptyCells && QStringView(*cell.text).trimmed().isEmpty())) {
            continue;
        }
        const int field = m_columns.fields()[column];
        if (Result<void> set = setField(draft, field, cell); !set) {
            Error error = set.takeError();
            error.field = m_entity.fields[static_cast<std::size_t>(field)].key;
            return error;
        }
    }
    std::vector<Change> changes;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QVariant after = draft.value(static_cast<int>(i));
        if (!isSameStored(before[i], after)) {
            changes.push_back({static_cast<int>(i), before[i], after});
        }
    }
    return changes;
}

Result<std::vector<RowImporter::Change>> RowImporter::changesIn(RecordDraft& draft, const ImportRow& row)
{
    return fill(draft, m_reader.read(row), false);
}

void RowImporter::forgetMade()
{
    if (m_options.createMissing) {
        for (const char* entity : {"members", "people", "meetings", "series"}) {
            m_links.forget(QString::fromLatin1(entity));
        }
    }
}

Result<RowImporter::Outcome> RowImporter::take(const ImportRow& row, Taken* taken)
{
    return take(row, m_reader.read(row), taken);
}

Result<RowImporter::Outcome> RowImporter::take(const ImportRow& row, const ReadRow& cells, Taken* taken)
{
    m_waits = false;
    Result<std::unique_ptr<RecordDraft>> found = draftFor(row, cells);
    if (!found) {
        return found.takeError();
    }
    const std::shared_ptr<RecordDraft> draft = std::move(*found);
    const bool isNew = draft->id() == 0;
    const Result<std::vector<Change>> changes = fill(*draft, cells, !m_options.existing.contains(row.number));
    if (!changes) {
        return changes.error();
    }
    if (isNew && m_entity.key == QLatin1String("meetings")) {
        if (Result<void> filled = fillNewMeeting(*draft); !filled) {
            return filled.takeError();
        }
    }
    const Result<Outcome> outcome = saved(*draft, *changes);
    if (outcome && taken) {
        taken->outcome = *outcome;
        taken->record = draft->id();
        taken->uid = draft->uid();
        taken->title = draft->value(m_entity.indexOf(m_entity.titleField)).toString();
        taken->changes = *changes;
        taken->values = [draft](int field) { return draft->value(field); };
    }
    return outcome;
}

Result<RowImporter::Outcome> RowImporter::saved(RecordDraft& draft, const std::vector<Change>& changes)
{
    const bool isNew = draft.id() == 0;
    if (!isNew && changes.empty()) {
        return Outcome::Unchanged;
    }
    if (isNew && m_mayCreate) {
        const Result<bool> may = m_mayCreate(draft);
        if (!may) {
            return may.error();
        }
        if (!*may) {
            return Outcome::Held;
        }
    }
    if (Result<void> done = draft.save(); !done) {
        return done.takeError();
    }
    m_links.forgetFound(m_entity.key);
    if (isNew && m_lastUid) {
        m_lastUid = std::max(*m_lastUid, draft.uid());
    }
    if (isNew) {
        // A later row may name this one («in reply to»).
        const QString& title = m_entity.numberField.isEmpty() ? m_entity.titleField : m_entity.numberField;
        m_links.add(m_entity.key, draft.id(), draft.uid(), draft.value(m_entity.indexOf(title)).toString());
    }
    if (isNew && m_key >= 0) {
        m_recordsByKey[ArabicText::foldKey(draft.value(m_key).toString())].push_back(draft.id());
    }
    return isNew ? Outcome::Created : Outcome::Changed;
}

} // namespace tahaluf
