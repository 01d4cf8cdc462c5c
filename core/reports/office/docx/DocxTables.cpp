// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DocxSink that writes tables, and pictures.
#include "reports/office/docx/DocxSink.h"
#include "reports/office/docx/DocxUnits.h"
#include "reports/office/TextRuns.h"

#include <numeric>

namespace tahaluf::office::docx {

namespace {

void writeBorder(XmlParts& xml, const char* name, qreal width, const QColor& ink)
{
    xml.leaf(name,
             {{"w:val", QStringLiteral("single")},
              {"w:sz", eighths(width)},
              {"w:space", QStringLiteral("0")},
              {"w:color", colour(ink)}});
}

void writeMargin(XmlParts& xml, const char* name, qreal width)
{
    xml.leaf(name, {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
}

} // namespace

void DocxSink::borders()
{
    const auto line = [this](const char* side) { writeBorder(m_xml, side, PaperStyle::HairLine, PaperStyle::line()); };
    switch (m_table.frame) {
    case Frame::Lines:
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            line(side);
        }
        break;
    case Frame::RuleBelow:
        writeBorder(m_xml, "w:bottom", PaperStyle::HeaderRule, m_table.ruleColour);
        break;
    case Frame::HairAbove:
        line("w:top");
        break;
    case Frame::None:
        break;
    }
}

void DocxSink::beginTable(const TableShape& table)
{
    if (table.breakBefore) {
        Paragraph page;
        page.style = Style::Space;
        page.look = styleLook(Style::Space);
        page.breakBefore = true;
        paragraph(page);
    }
    m_table = table;
    m_isEmpty = false;
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    if (table.direction == Qt::RightToLeft) {
        m_xml.leaf("w:bidiVisual");
    }
    m_xml.leaf("w:tblW",
               {{"w:w", twips(std::accumulate(table.widths.begin(), table.widths.end(), 0.0))},
                {"w:type", QStringLiteral("dxa")}});
    if (table.centred) {
        m_xml.leaf("w:jc", {{"w:val", QStringLiteral("center")}});
    }
    if (table.frame != Frame::None) {
        m_xml.open("w:tblBorders");
        borders();
        m_xml.close();
    }
    m_xml.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.open("w:tblCellMar");
    writeMargin(m_xml, "w:top", table.top);
    writeMargin(m_xml, "w:left", table.side);
    writeMargin(m_xml, "w:bottom", table.bottom);
    writeMargin(m_xml, "w:right", table.side);
    m_xml.close();
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const qreal width : table.widths) {
        m_xml.leaf("w:gridCol", {{"w:w", twips(width)}});
    }
    m_xml.close();
}

void DocxSink::endTable()
{
    m_xml.close();
    m_endsWithTable = true;
}

void DocxSink::beginRow(const RowShape& row)
{
    m_xml.open("w:tr");
    if (row.whole || row.minHeight > 0 || row.head) {
        m_xml.open("w:trPr");
        if (row.whole) {
            m_xml.leaf("w:cantSplit");
        }
        if (row.minHeight > 0) {
            m_xml.leaf("w:trHeight",
                       {{"w:val", twips(row.minHeight)},
                        {"w:hRule", row.exact ? QStringLiteral("exact") : QStringLiteral("atLeast")}});
        }
        if (row.head) {
            m_xml.leaf("w:tblHeader");
        }
        m_xml.close();
    }
}

void DocxSink::endRow()
{
    m_xml.close();
}

void DocxSink::beginCell(const CellShape& cell)
{
    qreal width = 0;
    for (int column = cell.column; column < cell.column + cell.columns; ++column) {
        width += m_table.widths.value(column);
    }
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.leaf("w:tcW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    if (cell.columns > 1) {
        m_xml.leaf("w:gridSpan", {{"w:val", QString::number(cell.columns)}});
    }
    if (cell.rows > 1) {
        m_xml.leaf("w:vMerge", {{"w:val", QStringLiteral("restart")}});
    } else if (cell.covered) {
        m_xml.leaf("w:vMerge");
    }
    if (cell.fill.isValid()) {
        m_xml.leaf(
            "w:shd",
            {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", colour(cell.fill)}});
    }
    if (cell.sides) {
        m_xml.open("w:tcMar");
        writeMargin(m_xml, "w:left", *cell.sides);
        writeMargin(m_xml, "w:right", *cell.sides);
        m_xml.close();
    }
    if (cell.vertical != Qt::AlignTop) {
        m_xml.leaf("w:vAlign",
                   {{"w:val", cell.vertical == Qt::AlignBottom ? QStringLiteral("bottom") : QStringLiteral("center")}});
    }
    m_xml.close();
}

void DocxSink::endCell()
{
    m_xml.close();
}

void writePicture(XmlParts& xml, const PictureFile& picture, const QString& relation, int number)
{
    const QString zero = QStringLiteral("0");
    const QString width = emu(picture.size.width());
    const QString height = emu(picture.size.height());
    const QString name = QStringLiteral("Picture %1").arg(number);
    const QString main = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.open("w:drawing");
    xml.open("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
    xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    xml.leaf("wp:docPr", {{"id", QString::number(number)}, {"name", name}, {"descr", cleanLine(picture.description)}});
    xml.open("wp:cNvGraphicFramePr");
    xml.leaf("a:graphicFrameLocks", {{"noChangeAspect", QStringLiteral("1")}});
    xml.close();
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", main}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.leaf("pic:cNvPr", {{"id", QString::number(number)}, {"name", name}});
    xml.leaf("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.leaf("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", zero}, {"y", zero}});
    xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace tahaluf::office::docx
