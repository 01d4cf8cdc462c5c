// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportRun.h"

#include "exchange/Csv.h"
#include "exchange/ImportColumns.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/HijriDate.h"
#include "language/Phrasebook.h"
#include "reports/pdf/AtomicFile.h"
#include "schema/Validation.h"
#include "storage/Query.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {
constexpr int RowsAtATime = 500;
constexpr int Tries = 5;

bool isDate(const FieldInfo& field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::DateTime;
}

QString hijriOf(const QVariant& value)
{
    const auto hijri = HijriDate::fromGregorian(QDate::fromString(value.toString().left(10), Qt::ISODate));
    return hijri ? hijri->isoText() : QString();
}

QString quoted(const QString& text)
{
    // Qt writes strings only inside a document; the brackets are cut off again.
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}
} // namespace

Error ExportRun::failure(const QIODevice& device) const
{
    return {ErrorKind::CannotWrite,
            tr("The export could not be written: %1. The old file is unchanged.").arg(device.errorString()),
            {}};
}

Result<std::vector<QVariant>> ExportRun::wantedValues(const FieldInfo& field, const QString& values)
{
    std::vector<QVariant> wanted;
    // Only choices and links take several values: a comma may be part of any other text.
    const bool isList = field.kind == FieldKind::Choice || field.kind == FieldKind::Reference;
    for (const QString& text : isList ? values.split(QLatin1Char(',')) : QStringList{values}) {
        if (field.kind == FieldKind::Link && text.trimmed().isEmpty()) {
            wanted.emplace_back(QMetaType(QMetaType::LongLong));
            continue;
        }
        if (field.kind == FieldKind::Link) {
            Result<std::optional<qint64>> id = m_links.find(field.linkEntity, text);
            if (!id) {
                return id.takeError();
            }
            if (!*id) {
                Result<qint64> missing = m_links.resolve(field, text);
                return missing ? refused(QString()) : missing.takeError();
            }
            wanted.emplace_back(**id);
            continue;
        }
        QString value = text.trimmed();
        if (field.kind == FieldKind::Choice && !field.choices->value(value)) {
            const Phrasebook arabic(Language::Arabic);
            for (const Choice& choice : field.choices->all()) {
                if (ArabicText::foldKey(arabic.phrase(field.choices->context(), choice.source)) ==
                    ArabicText::foldKey(value)) {
                    value = QString::fromLatin1(choice.key);
                }
            }
        }
        Result<QVariant> stored = Validation::parse(field, value);
        if (!stored) {
            return stored.takeError();
        }
        wanted.push_back(*stored);
    }
    return wanted;
}

Result<ExportRun::Condition> ExportRun::condition(const QString& text)
{
    const qsizetype split = text.indexOf(QLatin1Char('='));
    if (split <= 0) {
        return Error{ErrorKind::Usage, tr("“%1” is not a condition. Write it as field=value.").arg(text), {}};
    }
    const QString key = text.left(split).trimmed();
    const FieldInfo* field = m_entity->field(key);
    if (!field || field->isInternal) {
        return Error{ErrorKind::Usage, tr("“%1” has no field named “%2”.").arg(m_entity->key, key), {}};
    }
    Result<std::vector<QVariant>> values = wantedValues(*field, text.mid(split + 1));
    if (!values) {
        Error error = values.takeError();
        error.kind = field->kind == FieldKind::Link ? error.kind : ErrorKind::Usage;
        return error;
    }
    return Condition{key, *values};
}

Result<void> ExportRun::prepare()
{
    m_entity = m_access.catalog().find(m_options.entity);
    if (!m_entity) {
        return Error{ErrorKind::Usage, tr("There is no kind of record named “%1”.").arg(m_options.entity), {}};
    }
    m_fields.clear();
    m_conditions.clear();
    for (std::size_t i = 0; i < m_entity->fields.size(); ++i) {
        if (!m_entity->fields[i].isInternal) {
            m_fields.push_back(i);
        }
    }
    for (const QString& text : m_options.where) {
        Result<Condition> parsed = condition(text);
        if (!parsed) {
            return parsed.takeError();
        }
        m_conditions.push_back(*parsed);
    }
    return {};
}

QString ExportRun::headingOf(const FieldInfo& field) const
{
    if (!m_options.labels) {
        return field.key;
    }
    return *m_options.labels == Language::English ? QString::fromUtf8(field.source)
                                                  : Phrasebook(Language::Arabic).phrase(field.context, field.source);
}

Result<QString> ExportRun::textOf(const FieldInfo& field, const QVariant& value, qint64 meeting)
{
    if (value.isNull()) {
        return QString();
    }
    switch (field.kind) {
    case FieldKind::Link:
        return m_links.textOf(field.linkEntity, value.toLongLong(), meeting);
    case FieldKind::Choice: {
        const auto number = field.choices->value(value.toString());
        const Choice* choice = number ? field.choices->find(*number) : nullptr;
        if (!m_options.labels || !choice) {
            return value.toString();
        }
        return *m_options.labels == Language::English
                   ? QString::fromUtf8(choice->source)
                   : Phrasebook(Language::Arabic).phrase(field.choices->context(), choice->source);
    }
    default:
        return Bidi::strip(value.toString());
    }
}

Result<void> ExportRun::writeRecord(QIODevice& device,
                                    Format format,
                                    const QString& uid,
                                    const std::vector<QVariant>& values,
                                    bool isFirst)
{
    const int meetingField = m_entity->indexOf(QStringLiteral("meeting"));
    const qint64 meeting = meetingField < 0 ? 0 : values[static_cast<std::size_t>(meetingField)].toLongLong();
    const bool isArabic = m_options.labels == Language::Arabic;
    const bool isEnglish = m_options.labels == Language::English;
    QStringList cells{uid};
    QString json = QStringLiteral("{\"uid\": ") + quoted(uid);
    for (const std::size_t index : m_fields) {
        const FieldInfo& field = m_entity->fields[index];
        const QVariant& value = values[index];
        Result<QString> text = textOf(field, value, meeting);
        if (!text) {
            return text.takeError();
        }
        const bool isNumber = field.kind == FieldKind::Number;
        cells << (isNumber ? *text : Csv::guarded(*text));
        const QString heading = headingOf(field);
        QString shown = quoted(*text);
        if (value.isNull()) {
            shown = QStringLiteral("null");
        } else if (isNumber) {
            shown = *text;
        } else if (field.kind == FieldKind::Flag) {
            shown = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        }
        json += QStringLiteral(", ") + quoted(heading) + QStringLiteral(": ") + shown;
        if (isDate(field)) {
            const QString hijri = hijriOf(value);
            cells << hijri;
            json += QStringLiteral(", ") + quoted(ImportColumns::hijriHeading(heading, isArabic, isEnglish)) +
                    QStringLiteral(": ") + (hijri.isEmpty() ? QStringLiteral("null") : quoted(hijri));
        }
    }
    const QByteArray written =
        format == Format::Csv ? Csv::line(cells) : QByteArray(isFirst ? "" : ",\n") + json.toUtf8() + '}';
    if (device.write(written) != written.size()) {
        return failure(device);
    }
    return {};
}

Result<qint64> ExportRun::write(QIODevice& device, Format format)
{
    if (Result<void> prepared = prepare(); !prepared) {
        return prepared.takeError();
    }
    QStringList columns{QStringLiteral("id"), QStringLiteral("uid")};
    for (const FieldInfo& field : m_entity->fields) {
        columns << field.key;
    }
    QString conditions = QStringLiteral("deleted = 0 AND id > ?");
    for (const Condition& each : m_conditions) {
        QStringList marks;
        for (std::size_t i = 0; i < each.anyOf.size(); ++i) {
            marks << QStringLiteral("?");
        }
        conditions += QStringLiteral(" AND coalesce(%1, '') IN (%2)").arg(each.field, marks.join(QLatin1Char(',')));
    }
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY id LIMIT %4")
                            .arg(columns.join(QStringLiteral(", ")), m_entity->table, conditions)
                            .arg(RowsAtATime);
    QByteArray start = "[\n";
    if (format == Format::Csv) {
        QStringList headings{QStringLiteral("uid")};
        for (const std::size_t index : m_fields) {
            const FieldInfo& field = m_entity->fields[index];
            headings << headingOf(field);
            if (isDate(field)) {
                headings << ImportColumns::hijriHeading(
                    headings.last(), m_options.labels == Language::Arabic, m_options.labels == Language::English);
            }
        }
        start = Csv::byteOrderMark() + Csv::line(headings);
    }
    if (device.write(start) != start.size()) {
        return failure(device);
    }
    qint64 count = 0;
    qint64 last = 0;
    for (int read = RowsAtATime; read == RowsAtATime;) {
        read = 0;
        std::vector<std::pair<QString, std::vector<QVariant>>> rows;
        {
            // Read and closed before anything is looked up or written: no reader holds a cursor.
            Query query(m_access.database(), sql);
            query.bind(last);
            for (const Condition& each : m_conditions) {
                for (const QVariant& value : each.anyOf) {
                    query.bindStored(value.isNull() ? QVariant(QString(QLatin1String(""))) : value);
                }
            }
            while (query.next()) {
                ++read;
                last = query.value<qint64>(0);
                std::vector<QVariant> values;
                for (int column = 2; column < columns.size(); ++column) {
                    values.push_back(query.stored(column));
                }
                rows.emplace_back(query.value<QString>(1), std::move(values));
            }
            if (!query.isDone()) {
                return query.takeError();
            }
        }
        for (const auto& [uid, values] : rows) {
            if (Result<void> written = writeRecord(device, format, uid, values, count == 0); !written) {
                return written.takeError();
            }
            ++count;
        }
    }
    const QByteArray end = format == Format::Csv ? "" : count ? "\n]\n" : "]\n";
    if (device.write(end) != end.size()) {
        return failure(device);
    }
    return count;
}

Result<qint64> ExportRun::writeFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("csv") && ending != QLatin1String("json")) {
        return Error{ErrorKind::Usage, tr("“%1” is neither a .csv nor a .json file.").arg(path), {}};
    }
    const Format format = ending == QLatin1String("csv") ? Format::Csv : Format::Json;
    for (int tries = 1;; ++tries) {
        Result<qint64> version = m_access.database().dataVersion();
        if (!version) {
            return version.takeError();
        }
        AtomicFile file(path);
        if (Result<void> opened = file.open(); !opened) {
            return opened.takeError();
        }
        Result<qint64> count = write(*file.device(), format);
        if (!count) {
            return count;
        }
        Result<qint64> versionAfter = m_access.database().dataVersion();
        if (!versionAfter) {
            return versionAfter.takeError();
        }
        if (*versionAfter != *version && tries < Tries) {
            // Another program wrote meanwhile: the rows read so far may not belong together.
            continue;
        }
        if (Result<void> committed = file.commit(); !committed) {
            return committed.takeError();
        }
        return count;
    }
}

} // namespace tahaluf
