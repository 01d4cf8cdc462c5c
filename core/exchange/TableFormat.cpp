// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFormat.h"

#include "exchange/Csv.h"
#include "exchange/JsonExchange.h"
#include "exchange/XlsxWriter.h"

#include <QFileInfo>

namespace tahaluf {

namespace {

class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(QIODevice& device)
        : m_device(device)
    {
    }

    Result<void> begin(const std::vector<TableColumn>& columns) override
    {
        m_columns = columns;
        QStringList headings;
        for (const TableColumn& column : columns) {
            headings << column.heading;
        }
        return TableFormat::put(m_device, Csv::byteOrderMark() + Csv::line(headings));
    }

    Result<void> write(const TableCells& row) override
    {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString text = row[i].value_or(QString());
            cells << (m_columns[i].kind == CellKind::Number ? text : Csv::guarded(text));
        }
        return TableFormat::put(m_device, Csv::line(cells));
    }

    Result<void> finish() override { return {}; }

private:
    QIODevice& m_device;
    std::vector<TableColumn> m_columns;
};

class JsonWriter final : public TableWriter
{
public:
    explicit JsonWriter(QIODevice& device)
        : m_device(device)
    {
    }

    Result<void> begin(const std::vector<TableColumn>& columns) override
    {
        m_columns = columns;
        return TableFormat::put(m_device, "[\n");
    }

    Result<void> write(const TableCells& row) override
    {
        QString json;
        for (std::size_t i = 0; i < row.size(); ++i) {
            json += (i ? QStringLiteral(", ") : QString()) + JsonExchange::quoted(m_columns[i].heading) +
                    QStringLiteral(": ") + valueOf(m_columns[i].kind, row[i]);
        }
        const QByteArray start = m_hasRows ? ",\n{" : "{";
        m_hasRows = true;
        return TableFormat::put(m_device, start + json.toUtf8() + '}');
    }

    Result<void> finish() override { return TableFormat::put(m_device, m_hasRows ? "\n]\n" : "]\n"); }

private:
    static QString valueOf(CellKind kind, const std::optional<QString>& cell)
    {
        if (!cell) {
            return QStringLiteral("null");
        }
        if (kind == CellKind::Flag) {
            return *cell == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
        }
        return kind == CellKind::Number ? *cell : JsonExchange::quoted(*cell);
    }

    QIODevice& m_device;
    std::vector<TableColumn> m_columns;
    bool m_hasRows = false;
};

} // namespace

Result<TableFormat::Kind> TableFormat::ofFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv")) {
        return Kind::Csv;
    }
    if (ending == QLatin1String("json")) {
        return Kind::Json;
    }
    if (ending == QLatin1String("xlsx")) {
        return Kind::Xlsx;
    }
    if (ending == QLatin1String("xls") || ending == QLatin1String("xlsm") || ending == QLatin1String("ods")) {
        return Error{ErrorKind::Usage,
                     tr("“%1” is another kind of spreadsheet. Save it as .xlsx, without macros.").arg(path),
                     {}};
    }
    return Error{ErrorKind::Usage, tr("“%1” is neither a .xlsx nor a .csv nor a .json file.").arg(path), {}};
}

std::unique_ptr<TableWriter> TableFormat::writer(Kind kind, QIODevice& device, const Look& look)
{
    switch (kind) {
    case Kind::Csv:
        return std::make_unique<CsvWriter>(device);
    case Kind::Json:
        return std::make_unique<JsonWriter>(device);
    case Kind::Xlsx:
        return std::make_unique<XlsxWriter>(device, look.sheetName, look.labels);
    }
    return nullptr;
}

Result<void> TableFormat::put(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size()) {
        return Error{ErrorKind::CannotWrite,
                     tr("The file could not be written: %1. The old file is unchanged.").arg(device.errorString()),
                     {}};
    }
    return {};
}

} // namespace tahaluf
