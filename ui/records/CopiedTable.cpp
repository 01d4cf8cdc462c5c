// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CopiedTable.h"

#include "exchange/Csv.h"

#include <QMimeData>

namespace tahaluf {

namespace {

/** A cell of a line with tabs: what would end it is quoted, what a spreadsheet would calculate is guarded. */
QString tabbedCell(const QString& text)
{
    QString cell = Csv::guarded(text);
    if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.startsWith(QLatin1Char('"'))) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

QString tabbedLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells) {
        line << tabbedCell(cell);
    }
    return line.join(QLatin1Char('\t'));
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        // As text: a spreadsheet would make a day of «2-011» and a formula of «=1+1».
        row += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%2</%1>")
                   .arg(tag, Csv::guarded(cell).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString CopiedTable::toTabbedText() const
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(rows.size()) + 1);
    if (!heads.isEmpty()) {
        lines << tabbedLine(heads);
    }
    for (const QStringList& row : rows) {
        lines << tabbedLine(row);
    }
    return lines.join(QLatin1Char('\n'));
}

QString CopiedTable::toHtml() const
{
    const QString side = direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body dir=\"%1\">\n"
                                  "<table dir=\"%1\" border=\"1\">\n")
                       .arg(side);
    if (!heads.isEmpty()) {
        html += htmlRow(heads, QStringLiteral("th"));
    }
    for (const QStringList& row : rows) {
        html += htmlRow(row, QStringLiteral("td"));
    }
    return html + QStringLiteral("</table>\n</body></html>\n");
}

std::unique_ptr<QMimeData> CopiedTable::toMime() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toTabbedText());
    mime->setHtml(toHtml());
    return mime;
}

} // namespace tahaluf
