// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangePayload.h"

#include "schema/FieldValue.h"
#include "storage/LoggedValue.h"

#include <QJsonValue>

namespace tahaluf {

namespace {

/** A text as JSON writes it. */
void addText(QByteArray& json, QByteArrayView utf8)
{
    constexpr unsigned char FirstPlain = 0x20;
    json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) >= FirstPlain && c != '"' && c != '\\') {
            continue;
        }
        json.append(utf8.sliced(written, i - written));
        written = i + 1;
        switch (c) {
        case '"':
        case '\\':
            json += '\\';
            json += c;
            break;
        case '\n':
            json += "\\n";
            break;
        default:
            json += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
        }
    }
    json.append(utf8.sliced(written));
    json += '"';
}

void addValue(QByteArray& json, const QVariant& value)
{
    if (value.isNull()) {
        json += "null";
    } else if (value.typeId() == QMetaType::LongLong) {
        json += QByteArray::number(value.toLongLong());
    } else {
        addText(json, value.toString().toUtf8());
    }
}

/** Adds the fields that changed, by what @p values say of them. */
void addChanged(QByteArray& json, const ChangePayload& change, const std::vector<QVariant>& values)
{
    bool isFirst = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!change.before.empty() && isSameStored(change.before[i], change.after[i])) {
            continue;
        }
        json += isFirst ? "" : ",";
        isFirst = false;
        addText(json, change.entity->fields[i].key.toUtf8());
        json += ':';
        addValue(json, values[i]);
    }
}

} // namespace

QByteArray ChangePayload::json() const
{
    // Written straight into its bytes: every write of a record passes here.
    constexpr qsizetype Usual = 2048;
    QByteArray json;
    json.reserve(Usual);
    json += "{\"after\":{";
    addChanged(json, *this, after);
    json += "},\"before\":{";
    addChanged(json, *this, before);
    json += "}}";
    return json;
}

Result<ChangePayload>
ChangePayloads::of(const EntityInfo& entity, const std::vector<QVariant>& after, const std::vector<QVariant>& before)
{
    Result<std::vector<QVariant>> loggedAfter = logged(entity, after);
    if (!loggedAfter) {
        return loggedAfter.takeError();
    }
    Result<std::vector<QVariant>> loggedBefore = logged(entity, before);
    if (!loggedBefore) {
        return loggedBefore.takeError();
    }
    return ChangePayload{&entity, std::move(*loggedAfter), std::move(*loggedBefore)};
}

Result<std::vector<QVariant>> ChangePayloads::logged(const EntityInfo& entity, const std::vector<QVariant>& values)
{
    std::vector<QVariant> logged = values;
    for (std::size_t i = 0; i < logged.size(); ++i) {
        if (entity.fields[i].kind != FieldKind::Link || logged[i].isNull()) {
            continue;
        }
        Result<QVariant> uid = uidOf(entity.fields[i], logged[i]);
        if (!uid) {
            return uid.takeError();
        }
        logged[i] = std::move(*uid);
    }
    return logged;
}

Result<QVariant> ChangePayloads::uidOf(const FieldInfo& field, const QVariant& id)
{
    const std::pair key(field.linkEntity, id.toLongLong());
    if (const auto known = m_uids.constFind(key); known != m_uids.constEnd()) {
        return *known;
    }
    const Result<QJsonValue> uid = LoggedValue::of(m_journal, field, id);
    if (!uid) {
        return uid.error();
    }
    return *m_uids.insert(key, uid->toVariant());
}

} // namespace tahaluf
