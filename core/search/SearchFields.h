// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/Phrasebook.h"
#include "schema/EntityCatalog.h"
#include "search/SearchQuery.h"
#include "storage/Database.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

/**
 * What may stand before the colon of «field:value»: the name of a choice, a link or a date of any record, in Arabic or
 * English, and the everyday words for them (جهة، حالة، لقاء، نوع، محور، تاريخ / body, state, meeting, kind, theme,
 * date). Links are asked by words of what is linked, choices by the beginning of a word of their label, dates by their
 * beginning.
 */
class SearchFields
{
public:
    SearchFields(Database& database, const EntityCatalog& catalog);

    [[nodiscard]] bool has(const QString& folded) const;

    /** What must hold of the records of one entity, whose table is called r: SQL beginning with AND, or nothing. */
    struct Condition
    {
        const EntityInfo* entity = nullptr;
        QString sql = {};
        std::vector<QVariant> values = {};
    };
    /** The entities that can answer all @p terms, each with its condition. */
    Result<std::vector<Condition>> conditions(const std::vector<SearchQuery::FieldTerm>& terms);

private:
    /** One column that a name may mean; without a field the record itself is meant. */
    struct Place
    {
        const EntityInfo* entity = nullptr;
        const FieldInfo* field = nullptr;
        QString linkEntity = {}; ///< of a link, and of a record that is named itself
    };
    void add(const QString& name, const Place& place);
    void addField(const EntityInfo& entity, const FieldInfo& field, const QString& arabic);
    [[nodiscard]] bool isKindOf(const EntityInfo& entity, const QString& value) const;
    [[nodiscard]] QStringList choicesOf(const FieldInfo& field, const QString& value) const;
    Result<QString> linked(const QString& linkEntity, const QString& value);
    /** The OR of all places of one term in one entity; empty where it can never hold. */
    Result<Condition> conditionOf(const EntityInfo& entity, const SearchQuery::FieldTerm& term);

    Database& m_database;
    const EntityCatalog& m_catalog;
    Phrasebook m_arabic;
    QHash<QString, std::vector<Place>> m_places;
};

} // namespace tahaluf
