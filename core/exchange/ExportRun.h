// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/LinkResolver.h"
#include "exchange/RecordAccess.h"
#include "language/Language.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

struct ExportOptions
{
    QString entity;
    QStringList where; ///< "field=value" or "field=value,value"; all must hold
    std::optional<Language> labels; ///< headings and choices in words; nothing: keys
};

/**
 * Writes an entity's records, oldest first, with their uid: CSV or JSON by the target's ending. A date is followed by
 * its Hijri day. What is written is read back by ImportRun without a change. The target is replaced as a whole.
 */
class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)

public:
    enum class Format
    {
        Csv,
        Json
    };

    ExportRun(const RecordAccess& access, ExportOptions options)
        : m_access(access)
        , m_options(std::move(options))
        , m_links(access)
    {
    }

    /** Number of records written. Usage for an unknown entity, field or ending. */
    Result<qint64> writeFile(const QString& path);
    /** The same to an open device, once. */
    Result<qint64> write(QIODevice& device, Format format);

private:
    struct Condition
    {
        QString field;
        std::vector<QVariant> anyOf;
    };
    Result<void> prepare();
    Result<Condition> condition(const QString& text);
    Result<std::vector<QVariant>> wantedValues(const FieldInfo& field, const QString& values);
    [[nodiscard]] QString headingOf(const FieldInfo& field) const;
    Result<QString> textOf(const FieldInfo& field, const QVariant& value, qint64 meeting);
    Result<void> writeRecord(QIODevice& device,
                             Format format,
                             const QString& uid,
                             const std::vector<QVariant>& values,
                             bool isFirst);
    [[nodiscard]] Error failure(const QIODevice& device) const;

    RecordAccess m_access;
    ExportOptions m_options;
    LinkResolver m_links;
    const EntityInfo* m_entity = nullptr;
    std::vector<std::size_t> m_fields; ///< which fields are exported
    std::vector<Condition> m_conditions;
};

} // namespace tahaluf
