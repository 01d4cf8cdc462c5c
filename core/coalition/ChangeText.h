// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "schema/EntityCatalog.h"
#include "storage/ChangeHistory.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>

#include <vector>

namespace tahaluf {

/**
 * The history in words, for the window and for papers alike, in the phrasebook's language: kinds of record and fields
 * by their labels, choices by theirs, links by the name of their record as it is today. Names are read once each; what
 * cannot be read is named by its uid.
 */
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    ChangeText(Database& database, const EntityCatalog& catalog, Phrasebook phrasebook);

    /** Reads names again, after records changed. */
    void forgetNames() { m_names.clear(); }
    /** «مقترح» */
    [[nodiscard]] QString kind(const QString& entity) const;
    /** The number people quote, or the title, cut where it is long; kept in order inside any line. */
    [[nodiscard]] QString name(const QString& entity, const QString& uid);
    /** «المقترح ت 2-017», «الجهة «وزارة العدل»» */
    [[nodiscard]] QString record(const QString& entity, const QString& uid);
    [[nodiscard]] QString fieldLabel(const FieldInfo& field) const;
    /** A logged value as people read it; empty where nothing stood. */
    [[nodiscard]] QString value(const FieldInfo& field, const QJsonValue& logged);
    /** «أُضيف», «عُدِّل», «حُذف», «استُعيد» */
    [[nodiscard]] QString operation(const QString& key) const;
    /** What a transaction did: «تعديل المقترح ت 2-017», «اعتماد المحضر: …». */
    [[nodiscard]] QString transaction(const TransactionSummary& summary);
    /** The day with both dates and the time, in local time. */
    [[nodiscard]] QString moment(const QDateTime& utc) const;
    /** The same without the Hijri day, for a cell. */
    [[nodiscard]] QString shortMoment(const QDateTime& utc) const;
    /** The fields of the line that people may see, in the order of the form; those that say nothing left out. */
    [[nodiscard]] std::vector<const FieldInfo*> fieldsOf(const ChangeLine& line) const;

private:
    [[nodiscard]] QString words(const char* source, int n = -1) const;
    [[nodiscard]] QString definite(const QString& label) const;
    [[nodiscard]] QString readName(const EntityInfo& info, const QString& uid);
    [[nodiscard]] QString textOf(const EntityInfo& info, const QString& column, const QString& uid) const;

    Database& m_database;
    const EntityCatalog& m_catalog;
    Phrasebook m_phrasebook;
    QHash<QString, QString> m_names; ///< by uid
};

} // namespace tahaluf
