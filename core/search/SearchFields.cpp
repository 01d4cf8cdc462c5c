// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchFields.h"

#include "language/ArabicText.h"
#include "language/Numerals.h"
#include "language/WordMatch.h"
#include "search/SearchDocument.h"
#include "storage/Query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tahaluf {

namespace {

/** Records of one entity that a link may mean; more than an office has. */
constexpr int MostLinked = 5000;

struct EverydayNames
{
    const char* target; ///< entity of links, or key of fields
    const char* names;
};
constexpr EverydayNames OfLinks[] = {
    {"members", "جهة الجهة عضو العضو body member"},
    {"meetings", "لقاء اللقاء اجتماع meeting"},
    {"people", "شخص مقدم person proposer"},
    {"themes", "محور المحور theme"},
};
constexpr EverydayNames OfFields[] = {
    {"state", "حالة الحالة state status"},
    {"kind", "نوع النوع kind type"},
};
constexpr const char* OfDates = "تاريخ التاريخ سنة date year";
constexpr const char* OfEntities = "نوع النوع kind type";

QStringList namesIn(const char* names)
{
    return ArabicText::fold(QString::fromUtf8(names));
}

bool isDate(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::DateTime;
}

/** Whether every word of @p value begins a word of @p label; the article does not count. */
bool answers(const QString& label, const QString& value)
{
    return WordMatch::begins(ArabicText::fold(label), ArabicText::fold(value));
}

QString inList(const QString& column)
{
    return column + QStringLiteral(" IN (SELECT value FROM json_each(?))");
}

QString json(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

SearchFields::SearchFields(Database& database, const EntityCatalog& catalog)
    : m_database(database)
    , m_catalog(catalog)
    , m_arabic(Language::Arabic)
{
    for (const EntityInfo* entity : catalog.all()) {
        if (!SearchPlan(*entity).isSearched()) {
            continue;
        }
        for (const QString& name : namesIn(OfEntities)) {
            add(name, {entity});
        }
        for (const EverydayNames& link : OfLinks) {
            if (entity->key == QLatin1String(link.target)) {
                for (const QString& name : namesIn(link.names)) {
                    add(name, {entity, nullptr, entity->key});
                }
            }
        }
        for (const FieldInfo& field : entity->fields) {
            if (!field.isInternal) {
                addField(*entity, field, m_arabic.phrase(field.context, field.source));
            }
        }
    }
}

void SearchFields::add(const QString& name, const Place& place)
{
    std::vector<Place>& places = m_places[name];
    const bool isKnown = std::any_of(places.cbegin(), places.cend(), [&place](const Place& known) {
        return known.entity == place.entity && known.field == place.field;
    });
    if (!isKnown) {
        places.push_back(place);
    }
}

void SearchFields::addField(const EntityInfo& entity, const FieldInfo& field, const QString& arabic)
{
    const bool isChoice = field.kind == FieldKind::Choice && field.choices;
    const bool isLink = field.kind == FieldKind::Link && !field.linkEntity.isEmpty();
    if (!isChoice && !isLink && !isDate(field.kind)) {
        return;
    }
    QStringList names{ArabicText::foldKey(field.key),
                      ArabicText::foldKey(QString::fromUtf8(field.source)),
                      ArabicText::foldKey(arabic)};
    for (const EverydayNames& link : OfLinks) {
        if (isLink && field.linkEntity == QLatin1String(link.target)) {
            names += namesIn(link.names);
        }
    }
    for (const EverydayNames& everyday : OfFields) {
        if (isChoice && field.key == QLatin1String(everyday.target)) {
            names += namesIn(everyday.names);
        }
    }
    if (isDate(field.kind)) {
        names += namesIn(OfDates);
    }
    for (const QString& name : names) {
        add(name, {&entity, &field, field.linkEntity});
    }
}

bool SearchFields::has(const QString& folded) const
{
    return m_places.contains(folded);
}

bool SearchFields::isKindOf(const EntityInfo& entity, const QString& value) const
{
    const QString names[] = {entity.key,
                             QString::fromUtf8(entity.singular),
                             QString::fromUtf8(entity.plural),
                             m_arabic.phrase(entity.context, entity.singular),
                             m_arabic.phrase(entity.context, entity.plural)};
    return std::any_of(
        std::begin(names), std::end(names), [&value](const QString& name) { return answers(name, value); });
}

QStringList SearchFields::choicesOf(const FieldInfo& field, const QString& value) const
{
    QStringList keys;
    for (const Choice& choice : field.choices->all()) {
        const QString key = QString::fromLatin1(choice.key);
        if (answers(key, value) || answers(QString::fromUtf8(choice.source), value) ||
            answers(m_arabic.phrase(field.choices->context(), choice.source), value)) {
            keys << key;
        }
    }
    return keys;
}

Result<QString> SearchFields::linked(const QString& linkEntity, const QString& value)
{
    QJsonArray ids;
    const EntityInfo* target = m_catalog.find(linkEntity);
    if (!target) {
        return json(ids);
    }
    // The number, and the name in every language: name, name_en.
    QStringList names;
    for (const FieldInfo& field : target->fields) {
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        if (field.key == target->numberField || (isText && field.key.startsWith(target->titleField))) {
            names << QStringLiteral("coalesce(%1, '')").arg(field.key);
        }
    }
    if (names.isEmpty()) {
        return json(ids);
    }
    Query rows(m_database,
               QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted = 0 ORDER BY id DESC LIMIT ?")
                   .arg(names.join(QStringLiteral(" || ' ' || ")), target->table));
    rows.bind(MostLinked);
    while (rows.next()) {
        if (answers(rows.value<QString>(1), value)) {
            ids.append(rows.value<qint64>(0));
        }
    }
    if (!rows.isDone()) {
        return rows.takeError();
    }
    // «لقاء:2»: the second of every series.
    const FieldInfo* number = target->field(QStringLiteral("number"));
    if (const auto asked = Numerals::parseInt(value); asked && number && number->kind == FieldKind::Number) {
        Query counted(m_database, QStringLiteral("SELECT id FROM %1 WHERE number = ?").arg(target->table));
        counted.bind(qint64(*asked));
        while (counted.next()) {
            ids.append(counted.value<qint64>(0));
        }
        if (!counted.isDone()) {
            return counted.takeError();
        }
    }
    return json(ids);
}

Result<SearchFields::Condition> SearchFields::conditionOf(const EntityInfo& entity, const SearchQuery::FieldTerm& term)
{
    Condition condition{&entity};
    QStringList alternatives;
    for (const Place& place : m_places.value(term.field)) {
        if (place.entity != &entity) {
            continue;
        }
        const QString column = place.field ? QStringLiteral("r.") + place.field->key : QStringLiteral("r.id");
        if (!place.linkEntity.isEmpty()) {
            Result<QString> ids = linked(place.linkEntity, term.value);
            if (!ids) {
                return ids.takeError();
            }
            alternatives << inList(column);
            condition.values.emplace_back(*ids);
        } else if (!place.field) {
            if (isKindOf(entity, term.value)) {
                alternatives << QStringLiteral("1");
            }
        } else if (place.field->kind == FieldKind::Choice) {
            const QStringList keys = choicesOf(*place.field, term.value);
            if (!keys.isEmpty()) {
                alternatives << inList(column);
                condition.values.emplace_back(json(QJsonArray::fromStringList(keys)));
            }
        } else {
            const QStringList parts = ArabicText::fold(term.value);
            alternatives << column + QStringLiteral(" LIKE ?");
            condition.values.emplace_back(parts.join(u'-') + u'%');
        }
    }
    if (!alternatives.isEmpty()) {
        condition.sql = u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
    }
    return condition;
}

Result<std::vector<SearchFields::Condition>> SearchFields::conditions(const std::vector<SearchQuery::FieldTerm>& terms)
{
    std::vector<Condition> all;
    for (const EntityInfo* entity : m_catalog.all()) {
        if (!SearchPlan(*entity).isSearched()) {
            continue;
        }
        Condition condition{entity};
        bool canHold = true;
        for (const SearchQuery::FieldTerm& term : terms) {
            Result<Condition> one = conditionOf(*entity, term);
            if (!one) {
                return one.takeError();
            }
            if (one->sql.isEmpty()) {
                canHold = canHold && term.isExcluded;
                continue;
            }
            // What is not stated is not excluded.
            condition.sql += (term.isExcluded ? QStringLiteral(" AND NOT coalesce(") : QStringLiteral(" AND (")) +
                             one->sql + (term.isExcluded ? QStringLiteral(", 0)") : QStringLiteral(")"));
            condition.values.insert(condition.values.end(), one->values.begin(), one->values.end());
        }
        if (canHold) {
            all.push_back(std::move(condition));
        }
    }
    return all;
}

} // namespace tahaluf
