// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/docx/DocxParts.h"
#include "reports/office/docx/DocxUnits.h"
#include "reports/office/OfficeStyles.h"

namespace tahaluf::office::docx {

namespace {

/** The colour office programs give to links (ECMA-376 20.1.6.2, the usual theme). */
QColor linkColour()
{
    return QColor(0x05, 0x63, 0xC1);
}

void writeFonts(XmlParts& xml, paper::BodyFont font)
{
    xml.leaf("w:rFonts", {{"w:ascii", latinFont(font)}, {"w:hAnsi", latinFont(font)}, {"w:cs", arabicFont(font)}});
}

void writeParagraph(XmlParts& xml, const ParagraphLook& look, int outline)
{
    xml.open("w:pPr");
    if (look.keepWithNext) {
        xml.leaf("w:keepNext");
    }
    if (outline > 0) {
        xml.leaf("w:keepLines");
    }
    xml.leaf("w:widowControl");
    if (look.direction == Qt::RightToLeft) {
        xml.leaf("w:bidi");
    }
    xml.leaf("w:spacing", {{"w:before", twips(look.before)}, {"w:after", twips(look.after)}});
    xml.attribute("w:line", look.line > 0 ? twipsOfPoints(look.line) : QStringLiteral("240"));
    xml.attribute("w:lineRule", look.line > 0 ? QStringLiteral("exact") : QStringLiteral("auto"));
    xml.leaf("w:jc", {{"w:val", placement(look.placement)}});
    if (outline > 0) {
        xml.leaf("w:outlineLvl", {{"w:val", QString::number(outline - 1)}});
    }
    xml.close();
}

void writeLetters(XmlParts& xml, const ParagraphLook& look)
{
    xml.open("w:rPr");
    if (look.bold) {
        xml.leaf("w:b");
        xml.leaf("w:bCs");
    }
    xml.leaf("w:color", {{"w:val", colour(look.colour)}});
    xml.leaf("w:sz", {{"w:val", halfPoints(look.size)}});
    xml.leaf("w:szCs", {{"w:val", halfPoints(look.size)}});
    xml.close();
}

void writeStyle(XmlParts& xml, Style style, const Shared& shared, const Phrasebook& words)
{
    const StyleNames& names = namesOf(style);
    const bool base = style == Style::Base;
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")}});
    if (base) {
        xml.attribute("w:default", QStringLiteral("1"));
    } else if (!names.docxName) {
        xml.attribute("w:customStyle", QStringLiteral("1"));
    }
    xml.attribute("w:styleId", QLatin1String(names.docxId));
    xml.leaf("w:name", {{"w:val", names.docxName ? QLatin1String(names.docxName) : displayName(style, words)}});
    if (!base) {
        xml.leaf("w:basedOn", {{"w:val", QLatin1String(namesOf(Style::Base).docxId)}});
    }
    if (names.outline > 0 || style == Style::Title || style == Style::Subtitle) {
        xml.leaf("w:next", {{"w:val", QLatin1String(namesOf(Style::Body).docxId)}});
    }
    xml.leaf("w:qFormat");
    const ParagraphLook& look = shared.looks.at(size_t(style));
    writeParagraph(xml, look, names.outline);
    writeLetters(xml, look);
    xml.close();
}

void writeCharacterStyle(XmlParts& xml,
                         const char* id,
                         const QString& name,
                         bool custom,
                         const QColor& ink,
                         bool underlined)
{
    xml.open("w:style", {{"w:type", QStringLiteral("character")}});
    if (custom) {
        xml.attribute("w:customStyle", QStringLiteral("1"));
    }
    xml.attribute("w:styleId", QLatin1String(id));
    xml.leaf("w:name", {{"w:val", name}});
    xml.leaf("w:basedOn", {{"w:val", QStringLiteral("DefaultParagraphFont")}});
    xml.open("w:rPr");
    xml.leaf("w:color", {{"w:val", colour(ink)}});
    if (underlined) {
        xml.leaf("w:u", {{"w:val", QStringLiteral("single")}});
    }
    xml.close();
    xml.close();
}

/** The styles that stand for "nothing special", by the names Word expects. */
void writeUsualStyles(XmlParts& xml)
{
    const auto open = [&xml](const char* type, const char* id, const char* name) {
        xml.open(
            "w:style",
            {{"w:type", QLatin1String(type)}, {"w:default", QStringLiteral("1")}, {"w:styleId", QLatin1String(id)}});
        xml.leaf("w:name", {{"w:val", QLatin1String(name)}});
    };
    open("character", "DefaultParagraphFont", "Default Paragraph Font");
    xml.close();
    open("table", "TableNormal", "Normal Table");
    xml.close();
    open("numbering", "NoList", "No List");
    xml.close();
}

} // namespace

QByteArray stylesXml(const Shared& shared)
{
    const bool arabic = shared.metadata.language.startsWith(QLatin1String("ar"));
    const Phrasebook words(arabic ? Language::Arabic : Language::English);
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "w:styles");
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    writeFonts(xml, shared.base.font);
    xml.leaf("w:sz", {{"w:val", halfPoints(PaperStyle::BodySize)}});
    xml.leaf("w:szCs", {{"w:val", halfPoints(PaperStyle::BodySize)}});
    xml.leaf("w:lang", {{"w:val", QStringLiteral("en-GB")}, {"w:bidi", QStringLiteral("ar-QA")}});
    xml.close();
    xml.close();
    xml.leaf("w:pPrDefault");
    xml.close();
    for (int style = 0; style < StyleCount; ++style) {
        writeStyle(xml, Style(style), shared, words);
        if (style == 0) {
            writeUsualStyles(xml);
        }
    }
    writeCharacterStyle(xml, "Hyperlink", QStringLiteral("Hyperlink"), false, linkColour(), true);
    writeCharacterStyle(xml, "Muted", words.phrase("OfficeStyles", "Muted"), true, PaperStyle::muted(), false);
    xml.close();
    return bytes;
}

} // namespace tahaluf::office::docx
