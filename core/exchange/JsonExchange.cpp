// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonExchange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {
std::optional<QString> textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool isWhole = number == static_cast<double>(value.toInteger());
        return isWhole ? QString::number(value.toInteger()) : QString::number(number, 'g', 17);
    }
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case QJsonValue::Null:
        return QString(QLatin1String(""));
    default:
        return std::nullopt;
    }
}
} // namespace

QString JsonExchange::quoted(const QString& text)
{
    // Qt writes strings only inside a document; the brackets are cut off again.
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

Result<ImportTable> JsonExchange::read(const QByteArray& content)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qint64 line = content.left(problem.offset).count('\n') + 1;
        return refused(tr("The file is not JSON: %1 (line %2).").arg(problem.errorString()).arg(line));
    }
    if (!document.isArray()) {
        return refused(tr("The file must hold a JSON array of records, as exported."));
    }
    ImportTable table;
    QHash<QString, std::size_t> columns;
    qint64 number = 0;
    for (const QJsonValue record : document.array()) {
        ++number;
        if (!record.isObject()) {
            return refused(tr("Record %1 is not an object with fields.").arg(number));
        }
        std::vector<std::optional<QString>> cells(columns.size());
        const QJsonObject fields = record.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!columns.contains(it.key())) {
                columns.insert(it.key(), columns.size());
                table.columns << it.key();
            }
            const std::optional<QString> text = textOf(it.value());
            if (!text) {
                return refused(tr("Record %1: the field “%2” holds a list or an object instead of a value.")
                                   .arg(number)
                                   .arg(it.key()));
            }
            const std::size_t column = columns.value(it.key());
            if (cells.size() <= column) {
                cells.resize(column + 1);
            }
            cells[column] = text;
        }
        table.append(number, cells);
    }
    // What only a later record mentions is nothing in this one.
    for (ImportRow& row : table.rows) {
        row.cells.resize(static_cast<std::size_t>(table.columns.size()), false);
    }
    return table;
}

} // namespace tahaluf
