// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LinkResolver.h"

#include "base/Uid.h"
#include "coalition/correspondence/LetterNumber.h"
#include "coalition/proposals/EntryNumber.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/Numerals.h"
#include "storage/Query.h"
#include "workflows/MeetingWorkflow.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr QLatin1String MeetingsKey("meetings");
constexpr QLatin1String SeriesKey("series");
constexpr QLatin1String AgendaKey("agenda");
constexpr QLatin1String ProposalsKey("proposals");
constexpr QLatin1String LettersKey("letters");
constexpr QLatin1String AnswersKey("answers");

/** Answers by the code of their paper and the key of their question: «TF-0007-39/expectations», with row and option. */
QString namesOfAnswers()
{
    return QStringLiteral(
        "SELECT a.id, a.uid, d.number || '/' || q.key || CASE WHEN a.row > 0 THEN '/' || a.row ELSE '' END || "
        "coalesce('/' || o.key, ''), '', 0, 0 FROM answers a JOIN responses r ON r.id = a.response JOIN distributions "
        "d "
        "ON d.id = r.distribution JOIN questions q ON q.id = a.question LEFT JOIN answer_options o ON o.id = a.option "
        "WHERE a.deleted = 0 AND r.round = 1");
}

bool looksLikeMeetingCode(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\p{L}*\\s*\\d+$"));
    return shape.match(Numerals::toAscii(text)).hasMatch();
}

QString scoped(const QString& entity, qint64 meeting, const QString& key)
{
    return entity == AgendaKey ? QString::number(meeting) + QLatin1Char('/') + key : key;
}
} // namespace

Result<std::optional<qint64>> LinkResolver::findByUid(const EntityInfo& info, const QString& uid)
{
    Query query(m_access.database(), QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(info.table));
    query.bind(uid.toLower());
    std::optional<qint64> id;
    while (query.next()) {
        id = query.value<qint64>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return id;
}

Result<std::optional<qint64>> LinkResolver::findMeeting(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}*)\\s*(\\d+)$"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(text));
    const QString letter = match.captured(1);
    Result<std::vector<Meeting>> found = m_access.records.meetings.where(
        QStringLiteral("number = ? AND (? = '' OR series IN (SELECT id FROM meeting_series WHERE code = ?))"),
        {match.captured(2).toLongLong(), letter.isNull() ? QString(QLatin1String("")) : letter, letter});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return std::optional<qint64>();
    }
    if (found->size() > 1) {
        return refused(
            tr("several series have a meeting %1; add the letter of its series, as in ت%1").arg(match.captured(2)));
    }
    return std::optional<qint64>(found->front().id.value());
}

Result<LinkResolver::Names> LinkResolver::readNames(Database& database, const EntityInfo& info)
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("uid")};
    const FieldInfo* title = info.field(info.numberField.isEmpty() ? info.titleField : info.numberField);
    columns << (title && title->kind != FieldKind::Link ? title->key : QStringLiteral("uid"));
    // A whole text finds its record, but is no name to write for it: the next edit would break the link.
    const bool isName = info.key == AnswersKey || !title || title->kind != FieldKind::LongText;
    const QString english = info.titleField + QStringLiteral("_en");
    columns << (info.field(english) ? english : QStringLiteral("''"));
    columns << (info.key == AgendaKey ? QStringLiteral("meeting, position") : QStringLiteral("0, 0"));
    const QString sql =
        info.key == AnswersKey
            ? namesOfAnswers()
            : QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0").arg(columns.join(QStringLiteral(", ")), info.table);
    Query query(database, sql);
    Names names;
    while (query.next()) {
        const auto id = query.value<qint64>(0);
        const auto meeting = query.value<qint64>(4);
        names.uids.insert(id, query.value<QString>(1));
        names.texts.insert(id, isName ? query.stored(2).toString() : QString());
        const auto add = [&](const QString& key) {
            std::vector<qint64>& ids = names.ids[scoped(info.key, meeting, key)];
            if (!key.isEmpty() && std::find(ids.begin(), ids.end(), id) == ids.end()) {
                ids.push_back(id);
            }
        };
        add(ArabicText::foldKey(query.stored(2).toString()));
        add(ArabicText::foldKey(query.value<QString>(3)));
        if (info.key == AgendaKey) {
            add(QString::number(query.value<int>(5)));
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return names;
}

Result<const LinkResolver::Names*> LinkResolver::namesOf(const QString& entity)
{
    auto found = m_names.find(entity);
    if (found == m_names.end()) {
        const EntityInfo* info = m_access.catalog().find(entity);
        if (!info) {
            return Error{ErrorKind::Usage, tr("There is no kind of record named “%1”.").arg(entity), {}};
        }
        Result<Names> names = readNames(m_access.database(), *info);
        if (!names) {
            return names.takeError();
        }
        found = m_names.insert(entity, *names);
    }
    return &*found;
}

void LinkResolver::add(const QString& entity, qint64 id, const QString& uid, const QString& name)
{
    m_found.remove(entity);
    const auto known = m_names.find(entity);
    if (known != m_names.end()) {
        known->ids[ArabicText::foldKey(name)].push_back(id);
        known->texts.insert(id, name);
        known->uids.insert(id, uid);
    }
}

Result<std::optional<qint64>> LinkResolver::find(const QString& entity, const QString& typed, qint64 meeting)
{
    // The same few bodies and meetings are named in row after row.
    constexpr qsizetype MostRemembered = 4096;
    QHash<QString, qint64>& known = m_found[entity];
    const QString asked = scoped(entity, meeting, typed);
    if (const auto found = known.constFind(asked); found != known.constEnd()) {
        return std::optional<qint64>(*found);
    }
    const EntityInfo* info = m_access.catalog().find(entity);
    Result<std::optional<qint64>> id =
        info ? findAnew(*info, typed, meeting) : Result<std::optional<qint64>>(std::optional<qint64>());
    if (id && *id) {
        if (known.size() >= MostRemembered) {
            known.clear();
        }
        known.insert(asked, **id);
    }
    return id;
}

Result<std::optional<qint64>> LinkResolver::findAnew(const EntityInfo& info, const QString& typed, qint64 meeting)
{
    const QString& entity = info.key;
    const QString text = Bidi::strip(typed).trimmed();
    if (text.isEmpty()) {
        return std::optional<qint64>();
    }
    if (isUid(text)) {
        return findByUid(info, text);
    }
    if (entity == MeetingsKey && looksLikeMeetingCode(text)) {
        Result<std::optional<qint64>> byCode = findMeeting(text);
        if (!byCode || *byCode) {
            return byCode;
        }
    }
    Result<const Names*> names = namesOf(entity);
    if (!names) {
        return names.takeError();
    }
    QString key = ArabicText::foldKey(text);
    if (entity == ProposalsKey) {
        if (const auto number = EntryNumber::parse(text)) {
            key = ArabicText::foldKey(number->text());
        }
    }
    if (entity == LettersKey) {
        if (const auto number = LetterNumber::parse(text)) {
            key = ArabicText::foldKey(number->text());
        }
    }
    if (entity == SeriesKey) {
        Result<std::vector<Series>> byCode = m_access.records.series.where(QStringLiteral("code = ?"), {text});
        if (!byCode) {
            return byCode.takeError();
        }
        if (!byCode->empty()) {
            return std::optional<qint64>(byCode->front().id.value());
        }
    }
    const auto ids = (*names)->ids.constFind(scoped(entity, meeting, key));
    if (key.isEmpty() || ids == (*names)->ids.constEnd() || ids->empty()) {
        return std::optional<qint64>();
    }
    if (ids->size() > 1) {
        return refused(tr("%n records are called “%1”; write the uid of the one that is meant",
                          nullptr,
                          static_cast<int>(ids->size()))
                           .arg(text));
    }
    return std::optional<qint64>(ids->front());
}

Result<qint64> LinkResolver::resolve(const FieldInfo& field, const QString& text, qint64 meeting)
{
    Result<std::optional<qint64>> found = find(field.linkEntity, text, meeting);
    if (!found) {
        Error error = found.takeError();
        error.field = field.key;
        return error;
    }
    if (!*found) {
        const EntityInfo* target = m_access.catalog().find(field.linkEntity);
        return refused(tr("there is no record “%1” among: %2")
                           .arg(text.trimmed(), target ? target->pluralLabel() : field.linkEntity),
                       field.key);
    }
    return **found;
}

Result<QString> LinkResolver::textOf(const QString& entity, qint64 id, qint64 meeting)
{
    if (entity == MeetingsKey) {
        if (const auto known = m_codes.constFind(id); known != m_codes.constEnd()) {
            return *known;
        }
        Result<Meeting> record = m_access.records.meetings.get(MeetingId(id));
        if (!record) {
            return record.takeError();
        }
        Result<QString> code = MeetingWorkflow(m_access.records).codeOf(*record);
        if (code) {
            m_codes.insert(id, *code);
        }
        return code;
    }
    if (entity == SeriesKey) {
        Result<Series> record = m_access.records.series.get(SeriesId(id));
        if (!record) {
            return record.takeError();
        }
        return record->code;
    }
    Result<const Names*> names = namesOf(entity);
    if (!names) {
        return names.takeError();
    }
    const QString text = (*names)->texts.value(id);
    const auto ids = (*names)->ids.constFind(scoped(entity, meeting, ArabicText::foldKey(text)));
    if (!text.isEmpty() && !isUid(text) && ids != (*names)->ids.constEnd() && ids->size() == 1 && ids->front() == id) {
        return text;
    }
    const QString known = (*names)->uids.value(id);
    if (!known.isEmpty()) {
        return known;
    }
    // A deleted record has no name here any more; its uid still finds it.
    Query query(m_access.database(),
                QStringLiteral("SELECT uid FROM %1 WHERE id = ?").arg(m_access.catalog().find(entity)->table));
    query.bind(id);
    QString uid;
    while (query.next()) {
        uid = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return uid;
}

} // namespace tahaluf
