// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** Which field each column of a file means. */
class ImportColumns
{
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)

public:
    static constexpr int Ignored = -1;
    static constexpr int Uid = -2;

    /**
     * Columns are headed by the field's key or its label in Arabic or English; `map` (heading to field) goes before.
     * Ignored are the computed *_hijri columns and what an earlier import wrote beside refused rows.
     * Refused when a column means nothing or two mean the same, all of them named; Usage for a wrong `map`.
     */
    static Result<ImportColumns>
    match(const EntityInfo& entity, const QStringList& headings, const QHash<QString, QString>& map);
    /** @p fields by place: a field's key, "uid", or empty for a column that is not taken. Refused as by match(). */
    static Result<ImportColumns>
    byPlace(const EntityInfo& entity, const QStringList& headings, const QStringList& fields);
    /**
     * What byPlace() is given where nobody said anything: by key, label, and what offices usually write; of several
     * columns the first.
     */
    static QStringList guess(const EntityInfo& entity, const QStringList& headings);

    /** The field's index, or Ignored or Uid, of each column. */
    [[nodiscard]] const std::vector<int>& fields() const { return m_fields; }
    /** The heading of the column that brings this field; empty where none does. */
    [[nodiscard]] QString headingOf(int field) const;
    [[nodiscard]] bool brings(int field) const;

    /** The heading of the computed Hijri column beside a date column with this heading. */
    static QString hijriHeading(const QString& heading, bool isArabicLabel, bool isEnglishLabel);

private:
    QStringList m_headings;
    std::vector<int> m_fields;
};

} // namespace tahaluf
