// SPDX-License-Identifier: GPL-3.0-or-later
// The half of OdtSink that writes tables.
#include "reports/office/odt/OdtSink.h"
#include "reports/office/odt/OdtUnits.h"

#include <numeric>

namespace tahaluf::office::odt {

void OdtSink::beginTable(const TableShape& table)
{
    m_table = table;
    m_cellStyles.clear();
    QByteArray properties;
    XmlParts xml(&properties);
    xml.leaf("style:table-properties",
             {{"style:width", mm(std::accumulate(table.widths.begin(), table.widths.end(), 0.0))},
              {"table:align", table.centred ? QStringLiteral("center") : QStringLiteral("margins")},
              {"table:border-model", QStringLiteral("collapsing")},
              {"style:may-break-between-rows", table.whole ? QStringLiteral("false") : QStringLiteral("true")},
              {"fo:margin-top", mm(table.before)},
              {"style:writing-mode", writingMode(table.direction)}});
    if (table.breakBefore && m_masterPage.isEmpty()) {
        xml.attribute("fo:break-before", QStringLiteral("page"));
    }
    const QString style = m_styles.name("table", xml.finished(properties), {}, m_masterPage);
    m_masterPage.clear();
    m_xml.open("table:table",
               {{"table:name", QStringLiteral("Table%1").arg(++m_shared.tables)}, {"table:style-name", style}});
    for (const qreal width : table.widths) {
        QByteArray column;
        XmlParts columnXml(&column);
        columnXml.leaf("style:table-column-properties", {{"style:column-width", mm(width)}});
        m_xml.leaf("table:table-column",
                   {{"table:style-name", m_styles.name("table-column", columnXml.finished(column))}});
    }
}

void OdtSink::endHead()
{
    if (m_inHead) {
        m_inHead = false;
        m_xml.close();
    }
}

void OdtSink::endTable()
{
    endHead();
    m_xml.close();
}

void OdtSink::beginRow(const RowShape& row)
{
    if (!row.head) {
        endHead();
    } else if (!m_inHead) {
        m_inHead = true;
        m_xml.open("table:table-header-rows");
    }
    QByteArray properties;
    XmlParts xml(&properties);
    xml.leaf("style:table-row-properties",
             {{"fo:keep-together", row.whole ? QStringLiteral("always") : QStringLiteral("auto")}});
    if (row.minHeight > 0) {
        xml.attribute(row.exact ? "style:row-height" : "style:min-row-height", mm(row.minHeight));
    }
    m_xml.open("table:table-row", {{"table:style-name", m_styles.name("table-row", xml.finished(properties))}});
}

void OdtSink::endRow()
{
    m_xml.close();
}

QString OdtSink::cellStyle(const CellShape& cell)
{
    // A long table has few kinds of cells: their style is not worked out again for each.
    for (const CellStyle& known : std::as_const(m_cellStyles)) {
        if (known.fill == cell.fill && known.sides == cell.sides && known.vertical == cell.vertical) {
            return known.name;
        }
    }
    const QString name = m_styles.name("table-cell", cellProperties(cell));
    m_cellStyles.append({cell.fill, cell.sides, cell.vertical, name});
    return name;
}

QByteArray OdtSink::cellProperties(const CellShape& cell) const
{
    const QString hair = border(PaperStyle::HairLine, PaperStyle::line());
    const qreal side = cell.sides.value_or(m_table.side);
    QByteArray properties;
    XmlParts xml(&properties);
    xml.leaf("style:table-cell-properties",
             {{"fo:padding-top", mm(m_table.top)},
              {"fo:padding-bottom", mm(m_table.bottom)},
              {"fo:padding-left", mm(side)},
              {"fo:padding-right", mm(side)}});
    switch (m_table.frame) {
    case Frame::Lines:
        xml.attribute("fo:border", hair);
        break;
    case Frame::RuleBelow:
        xml.attribute("fo:border-bottom", border(PaperStyle::HeaderRule, m_table.ruleColour));
        break;
    case Frame::HairAbove:
        xml.attribute("fo:border-top", hair);
        break;
    case Frame::None:
        xml.attribute("fo:border", QStringLiteral("none"));
        break;
    }
    if (cell.fill.isValid()) {
        xml.attribute("fo:background-color", cell.fill.name());
    }
    if (cell.vertical != Qt::AlignTop) {
        xml.attribute("style:vertical-align",
                      cell.vertical == Qt::AlignBottom ? QStringLiteral("bottom") : QStringLiteral("middle"));
    }
    return xml.finished(properties);
}

void OdtSink::beginCell(const CellShape& cell)
{
    m_covered = cell.columns - 1;
    m_xml.open(cell.covered ? "table:covered-table-cell" : "table:table-cell", {{"table:style-name", cellStyle(cell)}});
    if (cell.columns > 1) {
        m_xml.attribute("table:number-columns-spanned", QString::number(cell.columns));
    }
    if (cell.rows > 1) {
        m_xml.attribute("table:number-rows-spanned", QString::number(cell.rows));
    }
    if (!cell.covered) {
        m_xml.attribute("office:value-type", QStringLiteral("string"));
    }
}

void OdtSink::endCell()
{
    m_xml.close();
    for (; m_covered > 0; --m_covered) {
        m_xml.leaf("table:covered-table-cell");
    }
}

} // namespace tahaluf::office::odt
