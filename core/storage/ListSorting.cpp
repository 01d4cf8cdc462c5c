// SPDX-License-Identifier: GPL-3.0-or-later
// In what order a list stands: names by their stored key, numbers by value, choices as they are listed, other texts by
// arabic_order(), which Database gives every connection.
#include "storage/ListQuery.h"

namespace tahaluf {

namespace {

QString byQuickKey(const QString& text)
{
    return QStringLiteral("arabic_order(%1)").arg(text);
}

/** The stored sort key is that of the Arabic name. */
QString byName(const EntityInfo& entity, const QString& alias, bool prefersEnglish)
{
    const FieldInfo* name = prefersEnglish ? entity.field(entity.collatedField) : nullptr;
    return name ? byQuickKey(shownSql(entity, *name, alias, true)) : alias + QStringLiteral(".sort_key");
}

/** Choices as their list has them: «recorded» before «adopted», not by the letters of their keys. */
QString byChoice(const ChoiceList& choices, const QString& column)
{
    QString places;
    int place = 0;
    for (const Choice& choice : choices.all()) {
        places += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(choice.key)).arg(place++);
    }
    return QStringLiteral("CASE %1%2 ELSE %3 END").arg(column, places).arg(place);
}

/** The terms that order a list by one field, without a direction. */
QStringList
termsOf(const EntityCatalog& catalog, const EntityInfo& entity, const FieldInfo& field, const ListRequest& request)
{
    const QString alias = QStringLiteral("r");
    const QString column = alias + QLatin1Char('.') + field.key;
    if (field.key == entity.collatedField) {
        return {byName(entity, alias, request.prefersEnglish)};
    }
    if (field.key == entity.numberField && !entity.numberOrder.isEmpty()) {
        QStringList terms;
        const QStringList columns = entity.numberOrder.split(QStringLiteral(", "));
        for (const QString& term : columns) {
            terms << alias + QLatin1Char('.') + term;
        }
        return terms;
    }
    switch (field.kind) {
    case FieldKind::Link:
        return {linkKeySql(catalog, field, column, request.prefersEnglish)};
    case FieldKind::Choice:
        return {byChoice(*field.choices, column)};
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Number:
    case FieldKind::Flag:
        return {column};
    default:
        return {byQuickKey(shownSql(entity, field, alias, request.prefersEnglish))};
    }
}

} // namespace

QString linkKeySql(const EntityCatalog& catalog, const FieldInfo& field, const QString& column, bool prefersEnglish)
{
    const EntityInfo* target = catalog.find(field.linkEntity);
    return target && !target->collatedField.isEmpty()
               ? QStringLiteral("(SELECT %1 FROM %2 s WHERE s.id = %3)")
                     .arg(byName(*target, QStringLiteral("s"), prefersEnglish), target->table, column)
               : byQuickKey(linkTitleSql(catalog, field.linkEntity, column, prefersEnglish));
}

QString listOrderSql(const EntityCatalog& catalog, const EntityInfo& entity, const ListRequest& request)
{
    QStringList terms;
    if (const FieldInfo* group = entity.field(request.groupField)) {
        // By the value too: two links may have one title, and still are two groups. What has no value comes last.
        const QString column = QStringLiteral("r.") + group->key;
        terms << column + QStringLiteral(" IS NULL") << termsOf(catalog, entity, *group, request) << column;
    }
    if (const FieldInfo* sorted = entity.field(request.sortField)) {
        const QString direction = request.isDescending ? QStringLiteral(" DESC") : QString();
        const QStringList own = termsOf(catalog, entity, *sorted, request);
        for (const QString& term : own) {
            terms << term + direction;
        }
        terms << QStringLiteral("r.id") + direction;
    } else {
        const QStringList usual = entity.orderBy.split(QStringLiteral(", "));
        for (const QString& term : usual) {
            terms << (term == QStringLiteral("sort_key") ? byName(entity, QStringLiteral("r"), request.prefersEnglish)
                                                         : QStringLiteral("r.") + term);
        }
    }
    return terms.join(QStringLiteral(", "));
}

} // namespace tahaluf
