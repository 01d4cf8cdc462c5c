// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ChangeText.h"

#include "base/Uid.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "schema/FieldValue.h"
#include "storage/ChangeLog.h"
#include "storage/CommandNames.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {

constexpr qsizetype MostOfATitle = 60;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= MostOfATitle) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), MostOfATitle);
    return line.left(space > MostOfATitle / 2 ? space : MostOfATitle) + QChar(0x2026);
}

} // namespace

ChangeText::ChangeText(Database& database, const EntityCatalog& catalog, Phrasebook phrasebook)
    : m_database(database)
    , m_catalog(catalog)
    , m_phrasebook(std::move(phrasebook))
{
}

QString ChangeText::words(const char* source, int n) const
{
    return m_phrasebook.phrase("ChangeText", source, nullptr, n);
}

QString ChangeText::kind(const QString& entity) const
{
    const EntityInfo* info = m_catalog.find(entity);
    return info ? m_phrasebook.phrase(info->context, info->singular) : entity;
}

QString ChangeText::definite(const QString& label) const
{
    // «مقترح» alone wants its article; «بند جدول الأعمال» has it already.
    const QString article = QStringLiteral("ال");
    const bool isAlone = !label.contains(QLatin1Char(' ')) && !label.startsWith(article);
    return m_phrasebook.isArabic() && isAlone ? article + label : label;
}

QString ChangeText::textOf(const EntityInfo& info, const QString& column, const QString& uid) const
{
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE uid = ?").arg(column, info.table));
    query.bind(uid);
    QString text;
    while (query.next()) {
        text = query.stored(0).toString();
    }
    return query.isDone() ? text : QString();
}

QString ChangeText::readName(const EntityInfo& info, const QString& uid)
{
    if (!info.numberField.isEmpty()) {
        if (const QString number = textOf(info, info.numberField, uid); !number.isEmpty()) {
            return Bidi::isolateReference(m_phrasebook.shaped(number));
        }
    }
    // Minutes are known by their meeting, not by their number in the year.
    const bool isMinutes = info.key == QLatin1String("minutes");
    const FieldInfo* title = info.field(isMinutes ? QStringLiteral("meeting") : info.titleField);
    if (!title) {
        return {};
    }
    QString text = textOf(info, title->key, uid);
    if (title->kind == FieldKind::Link) {
        const EntityInfo* linked = m_catalog.find(title->linkEntity);
        if (!linked || text.isEmpty()) {
            return {};
        }
        Query query(m_database, QStringLiteral("SELECT uid FROM %1 WHERE id = ?").arg(linked->table));
        query.bind(text.toLongLong());
        QString linkedUid;
        while (query.next()) {
            linkedUid = query.value<QString>(0);
        }
        return name(linked->key, linkedUid);
    }
    const QString english = title->key + QStringLiteral("_en");
    if (!m_phrasebook.isArabic() && info.field(english)) {
        if (const QString translated = textOf(info, english, uid); !translated.trimmed().isEmpty()) {
            text = translated;
        }
    }
    if (title->kind == FieldKind::Choice && title->choices) {
        text = value(*title, text);
    }
    return text.trimmed().isEmpty() ? QString() : Bidi::isolateAuto(m_phrasebook.shaped(shortened(text)));
}

QString ChangeText::name(const QString& entity, const QString& uid)
{
    const auto known = m_names.constFind(uid);
    if (known != m_names.constEnd()) {
        return *known;
    }
    const EntityInfo* info = m_catalog.find(entity);
    // Before it is read: records that name one another would go on for ever.
    m_names.insert(uid, {});
    const QString read = info ? readName(*info, uid) : Bidi::isolate(shortUid(uid));
    m_names.insert(uid, read);
    return read;
}

QString ChangeText::record(const QString& entity, const QString& uid)
{
    const EntityInfo* info = m_catalog.find(entity);
    const QString what = m_phrasebook.isArabic() ? definite(kind(entity)) : kind(entity).toLower();
    const QString called = name(entity, uid);
    if (called.isEmpty()) {
        return what;
    }
    const bool isNumber = info && !info->numberField.isEmpty() && called.size() <= 24;
    //: a kind of record and its title, as in: the body “Ministry of Justice”
    return isNumber ? what + QLatin1Char(' ') + called
                    : words(QT_TRANSLATE_NOOP("ChangeText", "%1 “%2”")).arg(what, called);
}

QString ChangeText::fieldLabel(const FieldInfo& field) const
{
    return m_phrasebook.phrase(field.context, field.source);
}

QString ChangeText::value(const FieldInfo& field, const QJsonValue& logged)
{
    if (logged.isNull() || logged.isUndefined()) {
        return {};
    }
    const DateText dates(m_phrasebook);
    const QString text = logged.toVariant().toString();
    switch (field.kind) {
    case FieldKind::Link:
        return text.isEmpty() ? QString() : name(field.linkEntity, text);
    case FieldKind::Choice: {
        const Choice* choice = nullptr;
        for (const Choice& each : field.choices ? field.choices->all() : std::vector<Choice>()) {
            choice = text == QLatin1String(each.key) ? field.choices->find(each.value) : choice;
        }
        return choice ? m_phrasebook.phrase(field.choices->context(), choice->source) : text;
    }
    case FieldKind::Date:
        return dates.dual(FieldValue<QDate>::fromStored(text));
    case FieldKind::DateTime:
        return dates.dateTime(FieldValue<QDateTime>::fromStored(text));
    case FieldKind::Number:
        return m_phrasebook.number(logged.toVariant().toLongLong());
    case FieldKind::Flag:
        return logged.toVariant().toBool() ? words(QT_TRANSLATE_NOOP("ChangeText", "Yes"))
                                           : words(QT_TRANSLATE_NOOP("ChangeText", "No"));
    case FieldKind::Phone:
    case FieldKind::Email:
        return text.isEmpty() ? QString() : Bidi::isolate(text);
    case FieldKind::Reference:
        return text.isEmpty() ? QString() : Bidi::isolateReference(m_phrasebook.shaped(text));
    default:
        return m_phrasebook.shaped(text);
    }
}

QString ChangeText::operation(const QString& key) const
{
    if (key == QLatin1String("create")) {
        return words(QT_TRANSLATE_NOOP("ChangeText", "Added"));
    }
    if (key == QLatin1String("delete")) {
        return words(QT_TRANSLATE_NOOP("ChangeText", "Deleted"));
    }
    if (key == QLatin1String(ChangeLog::EraseKey)) {
        return words(QT_TRANSLATE_NOOP("ChangeText", "Erased for good"));
    }
    return key == QLatin1String("restore") ? words(QT_TRANSLATE_NOOP("ChangeText", "Restored"))
                                           : words(QT_TRANSLATE_NOOP("ChangeText", "Changed"));
}

QString ChangeText::transaction(const TransactionSummary& summary)
{
    const QString about = record(summary.entity, summary.uid);
    if (summary.command == QLatin1String(CommandNames::Revert)) {
        return words(QT_TRANSLATE_NOOP("ChangeText", "returning %1 to an earlier state")).arg(about);
    }
    const char* source = CommandNames::sourceOf(summary.command);
    if (source && summary.command == QLatin1String(CommandNames::NewFile)) {
        return m_phrasebook.phrase("CommandNames", source);
    }
    if (source) {
        //: a named command and the record it is about, as in: approval of minutes: Second meeting
        return words(QT_TRANSLATE_NOOP("ChangeText", "%1: %2")).arg(m_phrasebook.phrase("CommandNames", source), about);
    }
    const EntityInfo* info = m_catalog.find(summary.entity);
    if (const FieldInfo* state = info ? info->field(summary.stateField) : nullptr) {
        //: a record and the state it got, as in: the second meeting: minutes approved
        return words(QT_TRANSLATE_NOOP("ChangeText", "%1: %2")).arg(about, value(*state, summary.state));
    }
    const QString done =
        summary.operation == QLatin1String("create")    ? words(QT_TRANSLATE_NOOP("ChangeText", "adding %1"))
        : summary.operation == QLatin1String("delete")  ? words(QT_TRANSLATE_NOOP("ChangeText", "deleting %1"))
        : summary.operation == QLatin1String("restore") ? words(QT_TRANSLATE_NOOP("ChangeText", "restoring %1"))
                                                        : words(QT_TRANSLATE_NOOP("ChangeText", "editing %1"));
    if (summary.records > 1) {
        const int others = summary.records - 1;
        return done.arg(about) + words(QT_TRANSLATE_N_NOOP("ChangeText", " and %n other record(s)"), others);
    }
    return done.arg(about);
}

QString ChangeText::moment(const QDateTime& utc) const
{
    if (!utc.isValid()) {
        return {};
    }
    const QDateTime local = utc.toLocalTime();
    const DateText dates(m_phrasebook);
    //: a day with both dates, a time of day
    return words(QT_TRANSLATE_NOOP("ChangeText", "%1, %2"))
        .arg(dates.dayAndDual(local.date()), dates.time(local.time()));
}

QString ChangeText::shortMoment(const QDateTime& utc) const
{
    return utc.isValid() ? DateText(m_phrasebook).dateTime(utc.toLocalTime()) : QString();
}

std::vector<const FieldInfo*> ChangeText::fieldsOf(const ChangeLine& line) const
{
    std::vector<const FieldInfo*> fields;
    const EntityInfo* info = m_catalog.find(line.entity);
    if (!info) {
        return fields;
    }
    const auto isNothing = [](const QJsonValue& value) {
        return value.isUndefined() || value.isNull() || value.toVariant().toString().isEmpty();
    };
    const bool isNew = line.operation == QLatin1String("create");
    for (const FieldInfo& field : info->fields) {
        const QJsonValue now = line.after.value(field.key);
        // A new record's zeros and flags that are off were never entered.
        const bool isUnset = isNew && (field.kind == FieldKind::Flag || field.kind == FieldKind::Number) &&
                             now.toVariant().toLongLong() == 0;
        if (!field.isInternal && line.after.contains(field.key) && !isUnset &&
            !(isNothing(now) && isNothing(line.before.value(field.key)))) {
            fields.push_back(&field);
        }
    }
    return fields;
}

} // namespace tahaluf
