// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportRun.h"

#include "exchange/ImportColumns.h"
#include "exchange/ResponseTable.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/HijriDate.h"
#include "language/Phrasebook.h"
#include "reports/pdf/AtomicFile.h"
#include "schema/Validation.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {
constexpr int Tries = 5;
constexpr int LongestLinkList = 300; ///< more cannot be chosen from at a glance

bool isDate(const FieldInfo& field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::DateTime;
}

QString hijriOf(const QVariant& value)
{
    const auto hijri = HijriDate::fromGregorian(QDate::fromString(value.toString().left(10), Qt::ISODate));
    return hijri ? hijri->isoText() : QString();
}

CellKind cellKindOf(const FieldInfo& field)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return CellKind::LongText;
    case FieldKind::Phone:
    case FieldKind::Email:
        return CellKind::Code;
    case FieldKind::Number:
        return CellKind::Number;
    case FieldKind::Flag:
        return CellKind::Flag;
    case FieldKind::Date:
        return CellKind::Date;
    case FieldKind::DateTime:
        return CellKind::DateTime;
    default:
        return CellKind::Text;
    }
}
} // namespace

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
    for (std::size_t i = 0; i < m_entity->fields.size() && m_options.fields.isEmpty(); ++i) {
        if (!m_entity->fields[i].isInternal) {
            m_fields.push_back(i);
        }
    }
    for (const QString& key : std::as_const(m_options.fields)) {
        const int index = m_entity->indexOf(key);
        if (index < 0 || m_entity->fields[static_cast<std::size_t>(index)].isInternal) {
            return Error{ErrorKind::Usage, tr("“%1” has no field named “%2”.").arg(m_entity->key, key), {}};
        }
        m_fields.push_back(static_cast<std::size_t>(index));
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

Result<QStringList> ExportRun::choicesOf(const FieldInfo& field)
{
    QStringList choices;
    if (field.kind == FieldKind::Choice) {
        for (const Choice& choice : field.choices->all()) {
            Result<QString> text = textOf(field, QString::fromLatin1(choice.key), 0);
            if (!text) {
                return text.takeError();
            }
            choices << *text;
        }
        return choices;
    }
    const EntityInfo* linked = field.kind == FieldKind::Link ? m_access.catalog().find(field.linkEntity) : nullptr;
    const FieldInfo* title = linked ? linked->field(linked->titleField) : nullptr;
    // An agenda item is known by its meeting, and what has no name of its own says nothing in a list.
    if (!title || title->kind == FieldKind::Link || linked->indexOf(QStringLiteral("meeting")) >= 0) {
        return choices;
    }
    Query query(m_access.database(),
                QStringLiteral("SELECT id FROM %1 WHERE deleted = 0 ORDER BY %2 LIMIT %3")
                    .arg(linked->table, linked->orderBy.isEmpty() ? QStringLiteral("id") : linked->orderBy)
                    .arg(LongestLinkList + 1));
    std::vector<qint64> ids;
    while (query.next()) {
        ids.push_back(query.value<qint64>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    for (std::size_t i = 0; i < ids.size() && ids.size() <= LongestLinkList; ++i) {
        Result<QString> text = textOf(field, ids[i], 0);
        if (!text) {
            return text.takeError();
        }
        choices << *text;
    }
    return choices;
}

Result<std::vector<TableColumn>> ExportRun::columnsOf(TableFormat::Kind format)
{
    std::vector<TableColumn> columns;
    if (m_options.fields.isEmpty()) {
        columns.push_back({QStringLiteral("uid"), CellKind::Code});
    }
    for (const std::size_t index : m_fields) {
        const FieldInfo& field = m_entity->fields[index];
        TableColumn column{headingOf(field), cellKindOf(field)};
        if (format == TableFormat::Kind::Xlsx) {
            Result<QStringList> choices = choicesOf(field);
            if (!choices) {
                return choices.takeError();
            }
            column.choices = *choices;
            column.takesOnlyChoices = field.kind == FieldKind::Choice;
        }
        columns.push_back(column);
        if (isDate(field)) {
            columns.push_back({ImportColumns::hijriHeading(
                column.heading, m_options.labels == Language::Arabic, m_options.labels == Language::English)});
        }
    }
    return columns;
}

Result<TableCells> ExportRun::cellsOf(const QString& uid, const std::vector<QVariant>& values)
{
    const int meetingField = m_entity->indexOf(QStringLiteral("meeting"));
    const qint64 meeting = meetingField < 0 ? 0 : values[static_cast<std::size_t>(meetingField)].toLongLong();
    TableCells cells;
    if (m_options.fields.isEmpty()) {
        cells.emplace_back(uid);
    }
    for (const std::size_t index : m_fields) {
        const FieldInfo& field = m_entity->fields[index];
        const QVariant& value = values[index];
        Result<QString> text = textOf(field, value, meeting);
        if (!text) {
            return text.takeError();
        }
        cells.push_back(value.isNull() ? std::optional<QString>() : *text);
        if (isDate(field)) {
            const QString hijri = hijriOf(value);
            cells.push_back(hijri.isEmpty() ? std::optional<QString>() : hijri);
        }
    }
    return cells;
}

QString ExportRun::sheetName() const
{
    if (!m_options.labels) {
        return m_entity->key;
    }
    return *m_options.labels == Language::English
               ? QString::fromUtf8(m_entity->plural)
               : Phrasebook(Language::Arabic).phrase(m_entity->context, m_entity->plural);
}

Result<qint64> ExportRun::writeResponses(QIODevice& device, TableFormat::Kind format)
{
    m_entity = m_access.catalog().find(m_options.entity);
    Result<ResponseTable::Rows> rows = ResponseTable(m_access).rows(m_options);
    if (!rows) {
        return rows.takeError();
    }
    const std::unique_ptr<TableWriter> table = TableFormat::writer(format, device, {sheetName(), m_options.labels});
    if (Result<void> begun = table->begin(rows->columns); !begun) {
        return begun.takeError();
    }
    for (const TableCells& cells : rows->cells) {
        if (Result<void> written = table->write(cells); !written) {
            return written.takeError();
        }
    }
    if (Result<void> finished = table->finish(); !finished) {
        return finished.takeError();
    }
    return static_cast<qint64>(rows->cells.size());
}

Result<qint64> ExportRun::write(QIODevice& device, TableFormat::Kind format)
{
    if (m_options.entity == QLatin1String("responses")) {
        return writeResponses(device, format);
    }
    if (Result<void> prepared = prepare(); !prepared) {
        return prepared.takeError();
    }
    Result<std::vector<TableColumn>> heads = columnsOf(format);
    if (!heads) {
        return heads.takeError();
    }
    const std::unique_ptr<TableWriter> table = TableFormat::writer(format, device, {sheetName(), m_options.labels});
    if (Result<void> begun = table->begin(*heads); !begun) {
        return begun.takeError();
    }
    qint64 count = 0;
    qint64 last = 0;
    for (std::size_t done = 0;;) {
        Result<std::vector<StoredRow>> rows = rowsAfter(last, done);
        if (!rows) {
            return rows.takeError();
        }
        if (rows->empty()) {
            break;
        }
        for (const StoredRow& row : *rows) {
            Result<TableCells> cells = cellsOf(row.uid, row.values);
            if (!cells) {
                return cells.takeError();
            }
            if (Result<void> written = table->write(*cells); !written) {
                return written.takeError();
            }
        }
        count += static_cast<qint64>(rows->size());
        last = rows->back().id;
        if (m_options.goOn && !m_options.goOn(count)) {
            return refused(tr("Saving was stopped. No file was written."));
        }
    }
    if (Result<void> finished = table->finish(); !finished) {
        return finished.takeError();
    }
    return count;
}

Result<qint64> ExportRun::writeFile(const QString& path)
{
    const Result<TableFormat::Kind> format = TableFormat::ofFile(path);
    if (!format) {
        return format.error();
    }
    for (int tries = 1;; ++tries) {
        Result<qint64> version = m_access.database().dataVersion();
        if (!version) {
            return version.takeError();
        }
        AtomicFile file(path);
        if (Result<void> opened = file.open(); !opened) {
            return opened.takeError();
        }
        Result<qint64> count = write(*file.device(), *format);
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
