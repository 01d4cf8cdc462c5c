// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowImporter.h"

#include "coalition/proposals/EntryNumber.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/Numerals.h"
#include "language/Phrasebook.h"
#include "schema/Validation.h"
#include "storage/Query.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr QLatin1String MeetingsKey("meetings");
constexpr QLatin1String ProposalsKey("proposals");

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

/** The key of a choice given by its Arabic label, whatever language the program speaks. */
QString choiceKeyOf(const ChoiceList& choices, const QString& text)
{
    static const Phrasebook arabic(Language::Arabic);
    for (const Choice& choice : choices.all()) {
        if (ArabicText::foldKey(arabic.phrase(choices.context(), choice.source)) == ArabicText::foldKey(text)) {
            return QString::fromLatin1(choice.key);
        }
    }
    return text;
}
} // namespace

RowImporter::RowImporter(const RecordAccess& access,
                         RecordStore& store,
                         const ImportColumns& columns,
                         int key,
                         bool createMissing)
    : m_access(access)
    , m_store(store)
    , m_entity(store.entity())
    , m_columns(columns)
    , m_links(access)
    , m_missing(access, m_links)
    , m_key(key)
    , m_createMissing(createMissing)
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

QString RowImporter::cellOf(const ImportRow& row, int field) const
{
    for (std::size_t i = 0; i < m_columns.fields().size(); ++i) {
        if (m_columns.fields()[i] == field) {
            return row.cells[i].value_or(QString());
        }
    }
    return {};
}

qint64 RowImporter::linked(const RecordDraft& draft, const char* field) const
{
    const int index = m_entity.indexOf(QString::fromLatin1(field));
    return index < 0 ? 0 : draft.value(index).toLongLong();
}

Result<void> RowImporter::readKeys()
{
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(m_key)];
    Query query(m_access.database(),
                QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted = 0").arg(field.key, m_entity.table));
    while (query.next()) {
        m_recordsByKey[ArabicText::foldKey(query.stored(1).toString())].push_back(query.value<qint64>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    m_hasReadKeys = true;
    return {};
}

Result<std::optional<qint64>> RowImporter::recordWithKey(const QString& text, const ImportRow& row)
{
    if (!m_hasReadKeys) {
        if (Result<void> read = readKeys(); !read) {
            return read.takeError();
        }
    }
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(m_key)];
    Result<QVariant> value = plainValue(field, text);
    if (field.kind == FieldKind::Link) {
        qint64 meeting = 0;
        if (const int index = m_entity.indexOf(QStringLiteral("meeting")); index >= 0 && index != m_key) {
            Result<std::optional<qint64>> found = m_links.find(MeetingsKey, cellOf(row, index));
            if (!found) {
                return found.takeError();
            }
            meeting = found->value_or(0);
        }
        Result<std::optional<qint64>> linkedId = m_links.find(field.linkEntity, text, meeting);
        if (!linkedId || !*linkedId) {
            return linkedId;
        }
        value = QVariant(**linkedId);
    }
    if (!value) {
        return value.takeError();
    }
    const auto found = m_recordsByKey.constFind(ArabicText::foldKey(value->toString()));
    if (found == m_recordsByKey.constEnd() || found->empty()) {
        return std::optional<qint64>();
    }
    if (found->size() > 1) {
        return refused(tr("%n records have the value “%1”, so it does not say which one is meant",
                          nullptr,
                          static_cast<int>(found->size()))
                           .arg(text),
                       field.key);
    }
    return std::optional<qint64>(found->front());
}

Result<std::unique_ptr<RecordDraft>> RowImporter::draftFor(const ImportRow& row)
{
    const QString uid = cellOf(row, ImportColumns::Uid).trimmed().toLower();
    if (!uid.isEmpty()) {
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f-]{36}$"));
        if (!shape.match(uid).hasMatch()) {
            return refused(tr("“%1” is not a uid").arg(uid), QStringLiteral("uid"));
        }
        Query query(m_access.database(), QStringLiteral("SELECT deleted FROM %1 WHERE uid = ?").arg(m_entity.table));
        query.bind(uid);
        const bool isDeleted = query.next() && query.value<bool>(0);
        if (!query.isDone()) {
            return query.takeError();
        }
        if (isDeleted) {
            return refused(tr("the record with this uid was deleted; restore it first"), QStringLiteral("uid"));
        }
        Result<std::unique_ptr<RecordDraft>> draft = m_store.openByUid(uid);
        if (!draft || *draft) {
            return draft;
        }
    }
    if (m_key >= 0) {
        const QString text = cellOf(row, m_key).trimmed();
        if (text.isEmpty()) {
            return refused(tr("the key of the row is empty"), m_entity.fields[static_cast<std::size_t>(m_key)].key);
        }
        Result<std::optional<qint64>> id = recordWithKey(text, row);
        if (!id) {
            return id.takeError();
        }
        if (*id) {
            return m_store.open(**id);
        }
    }
    std::unique_ptr<RecordDraft> blank = m_store.blank();
    if (!uid.isEmpty()) {
        blank->setUid(uid);
    }
    return blank;
}

Result<QVariant> RowImporter::plainValue(const FieldInfo& field, const QString& text) const
{
    if (field.kind == FieldKind::Reference) {
        const auto number = EntryNumber::parse(text);
        return QVariant(number ? number->text() : Bidi::strip(text).trimmed());
    }
    if (field.kind == FieldKind::Choice && !field.choices->value(text.trimmed())) {
        return Validation::parse(field, choiceKeyOf(*field.choices, text.trimmed()));
    }
    return Validation::parse(field, text);
}

Result<QVariant> RowImporter::linkValue(const RecordDraft& draft, const FieldInfo& field, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return QVariant(QMetaType(QMetaType::LongLong));
    }
    const qint64 meeting = linked(draft, "meeting");
    Result<std::optional<qint64>> found = m_links.find(field.linkEntity, text, meeting);
    if (found && !*found && m_createMissing) {
        found = m_missing.make(field.linkEntity, text, linked(draft, "member"));
    }
    if (!found) {
        Error error = found.takeError();
        error.field = field.key;
        return error;
    }
    if (!*found) {
        Result<qint64> id = m_links.resolve(field, text, meeting);
        return id ? Result<QVariant>(QVariant(*id)) : Result<QVariant>(id.takeError());
    }
    return QVariant(**found);
}

Result<void> RowImporter::setField(RecordDraft& draft, int index, const QString& text)
{
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(index)];
    const bool isNew = draft.id() == 0;
    if (isNew && text.trimmed().isEmpty()) {
        return {};
    }
    if (m_entity.key == MeetingsKey && field.key == QLatin1String("number")) {
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
    if (m_entity.key == ProposalsKey && field.kind == FieldKind::Reference) {
        // A bare number counts within the meeting of the row.
        if (const auto bare = Numerals::parseInt(text); bare && *bare > 0) {
            EntryNumber number{QString(), 0, static_cast<int>(*bare)};
            if (const qint64 id = linked(draft, "meeting")) {
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
    Result<QVariant> value = field.kind == FieldKind::Link ? linkValue(draft, field, text) : plainValue(field, text);
    if (!value) {
        return value.takeError();
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

Result<RowImporter::Outcome> RowImporter::take(const ImportRow& row)
{
    Result<std::unique_ptr<RecordDraft>> found = draftFor(row);
    if (!found) {
        return found.takeError();
    }
    RecordDraft& draft = **found;
    const bool isNew = draft.id() == 0;
    std::vector<QVariant> before;
    for (std::size_t i = 0; !isNew && i < m_entity.fields.size(); ++i) {
        before.push_back(draft.value(static_cast<int>(i)));
    }
    for (const std::size_t column : m_order) {
        if (row.cells[column]) {
            const int field = m_columns.fields()[column];
            if (Result<void> set = setField(draft, field, *row.cells[column]); !set) {
                Error error = set.takeError();
                error.field = m_entity.fields[static_cast<std::size_t>(field)].key;
                return error;
            }
        }
    }
    if (isNew && m_entity.key == MeetingsKey) {
        if (Result<void> filled = fillNewMeeting(draft); !filled) {
            return filled.takeError();
        }
    }
    bool isChanged = isNew;
    for (std::size_t i = 0; i < before.size() && !isChanged; ++i) {
        isChanged = !isSameStored(before[i], draft.value(static_cast<int>(i)));
    }
    if (!isChanged) {
        return Outcome::Unchanged;
    }
    if (Result<void> saved = draft.save(); !saved) {
        return saved.takeError();
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
