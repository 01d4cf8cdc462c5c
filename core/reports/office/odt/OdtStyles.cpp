// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/odt/OdtParts.h"
#include "reports/office/odt/OdtUnits.h"
#include "reports/office/OfficeStyles.h"

namespace tahaluf::office::odt {

namespace {

void writeStyle(XmlParts& xml, Style style, const Shared& shared, const Phrasebook& words)
{
    const StyleNames& names = namesOf(style);
    const ParagraphLook& base = shared.looks.at(size_t(Style::Base));
    xml.open("style:style", {{"style:name", QLatin1String(names.odtName)}});
    if (names.phrase) {
        xml.attribute("style:display-name", displayName(style, words));
    } else if (QLatin1String(names.odtName).contains(QLatin1String("_20_"))) {
        xml.attribute("style:display-name",
                      QString::fromLatin1(names.odtName).replace(QLatin1String("_20_"), QLatin1String(" ")));
    }
    xml.attribute("style:family", QStringLiteral("paragraph"));
    if (style != Style::Base) {
        xml.attribute("style:parent-style-name", QLatin1String(namesOf(Style::Base).odtName));
    }
    if (names.outline > 0) {
        xml.attribute("style:next-style-name", QLatin1String(namesOf(Style::Body).odtName));
        xml.attribute("style:default-outline-level", QString::number(names.outline));
    }
    writeProperties(xml, shared.looks.at(size_t(style)), style == Style::Base ? nullptr : &base);
    xml.close();
}

void writeDefaults(XmlParts& xml, const paper::PageSetup& first)
{
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.leaf("style:paragraph-properties",
             {{"style:writing-mode", writingMode(first.direction)}, {"style:tab-stop-distance", mm(12.5)}});
    xml.leaf("style:text-properties",
             {{"style:font-name", latinFont(first.font)},
              {"style:font-name-complex", arabicFont(first.font)},
              {"fo:language", QStringLiteral("en")},
              {"fo:country", QStringLiteral("GB")},
              {"style:language-complex", QStringLiteral("ar")},
              {"style:country-complex", QStringLiteral("QA")}});
    xml.close();
    xml.open("style:default-style", {{"style:family", QStringLiteral("table")}});
    xml.leaf("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
    xml.close();
}

void writeOtherStyles(XmlParts& xml, const Phrasebook& words)
{
    xml.open("style:style",
             {{"style:name", QStringLiteral("Muted")},
              {"style:display-name", words.phrase("OfficeStyles", "Muted")},
              {"style:family", QStringLiteral("text")}});
    xml.leaf("style:text-properties", {{"fo:color", PaperStyle::muted().name()}});
    xml.close();
    xml.open("style:style", {{"style:name", QStringLiteral("Graphics")}, {"style:family", QStringLiteral("graphic")}});
    xml.leaf("style:graphic-properties",
             {{"style:vertical-pos", QStringLiteral("top")},
              {"style:vertical-rel", QStringLiteral("baseline")},
              {"fo:margin", QStringLiteral("0mm")},
              {"fo:padding", QStringLiteral("0mm")},
              {"fo:border", QStringLiteral("none")}});
    xml.close();
}

void writeList(XmlParts& xml, Numbering numbering, const char* format, Qt::LayoutDirection direction)
{
    xml.open("text:list-style", {{"style:name", listStyle(numbering, direction)}});
    for (int level = 1; level <= MostListLevels; ++level) {
        if (format) {
            xml.open("text:list-level-style-number",
                     {{"text:level", QString::number(level)},
                      {"style:num-suffix", QStringLiteral(".")},
                      {"style:num-format", QLatin1String(format)}});
        } else {
            xml.open("text:list-level-style-bullet",
                     {{"text:level", QString::number(level)}, {"text:bullet-char", QStringLiteral("•")}});
        }
        // LibreOffice takes "end" for the right side, the leading one of a right-to-left list.
        xml.open("style:list-level-properties",
                 {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")},
                  {"fo:text-align", direction == Qt::RightToLeft ? QStringLiteral("end") : QStringLiteral("start")}});
        xml.leaf("style:list-level-label-alignment",
                 {{"text:label-followed-by", QStringLiteral("listtab")},
                  {"fo:text-indent", mm(-PaperStyle::MarkerWidth)},
                  {"fo:margin-left", mm(level * PaperStyle::MarkerWidth)}});
        xml.close();
        xml.close();
    }
    xml.close();
}

void writePageLayout(XmlParts& xml, const MasterPage& page)
{
    const PaperFrame& frame = page.frame;
    const QMarginsF& margins = frame.setup.margins;
    const bool landscape = frame.setup.orientation == paper::Orientation::Landscape;
    xml.open("style:page-layout", {{"style:name", page.name + QStringLiteral("Layout")}});
    xml.leaf("style:page-layout-properties",
             {{"fo:page-width", mm(frame.sheet.width())},
              {"fo:page-height", mm(frame.sheet.height())},
              {"style:print-orientation", landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
              {"fo:margin-top", mm(margins.top())},
              {"fo:margin-bottom", mm(margins.bottom())},
              {"fo:margin-left", mm(margins.left())},
              {"fo:margin-right", mm(margins.right())},
              {"style:writing-mode", writingMode(frame.setup.direction)},
              {"style:num-format", QStringLiteral("1")}});
    for (const auto& [style, edge] :
         {std::pair("style:header-style", &page.header), std::pair("style:footer-style", &page.footer)}) {
        xml.open(style);
        if (!edge->isEmpty()) {
            xml.leaf("style:header-footer-properties",
                     {{"fo:min-height", mm(1)}, {"fo:margin", QStringLiteral("0mm")}});
        }
        xml.close();
    }
    xml.close();
}

void writeMasterPage(XmlParts& xml, const MasterPage& page)
{
    xml.open("style:master-page",
             {{"style:name", page.name}, {"style:page-layout-name", page.name + QStringLiteral("Layout")}});
    if (!page.header.isEmpty()) {
        xml.open("style:header");
        xml.raw(page.header);
        xml.close();
    }
    if (!page.footer.isEmpty()) {
        xml.open("style:footer");
        xml.raw(page.footer);
        xml.close();
    }
    xml.close();
}

} // namespace

void openRoot(XmlParts& xml, const char* name)
{
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0");
    xml.document();
    xml.open(name, {{"office:version", QStringLiteral("1.3")}});
    for (const char* prefix : {"office", "style", "text", "table", "meta", "manifest"}) {
        xml.attribute(QByteArray("xmlns:").append(prefix).constData(), space.arg(QLatin1String(prefix)));
    }
    xml.attribute("xmlns:draw", space.arg(QStringLiteral("drawing")));
    xml.attribute("xmlns:svg", space.arg(QStringLiteral("svg-compatible")));
    xml.attribute("xmlns:fo", space.arg(QStringLiteral("xsl-fo-compatible")));
    xml.attribute("xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
}

QByteArray stylesXml(const Shared& shared,
                     const paper::PageSetup& first,
                     const paper::Metadata& metadata,
                     const QVector<MasterPage>& pages,
                     const AutomaticStyles& edges)
{
    const bool arabic = metadata.language.startsWith(QLatin1String("ar"));
    const Phrasebook words(arabic ? Language::Arabic : Language::English);
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "office:document-styles");
    writeFontFaces(xml);
    xml.open("office:styles");
    writeDefaults(xml, first);
    for (int style = 0; style < StyleCount; ++style) {
        writeStyle(xml, Style(style), shared, words);
    }
    writeOtherStyles(xml, words);
    for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        writeList(xml, Numbering::Numbers, "1", direction);
        writeList(xml, Numbering::LatinLetters, "a", direction);
        writeList(xml, Numbering::Bullets, nullptr, direction);
    }
    xml.close();
    xml.open("office:automatic-styles");
    for (const MasterPage& page : pages) {
        writePageLayout(xml, page);
    }
    edges.write(xml);
    xml.close();
    xml.open("office:master-styles");
    for (const MasterPage& page : pages) {
        writeMasterPage(xml, page);
    }
    xml.close();
    xml.close();
    return bytes;
}

} // namespace tahaluf::office::odt
