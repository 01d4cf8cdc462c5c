// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/docx/DocxParts.h"

#include "reports/office/docx/DocxUnits.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/TextRuns.h"

namespace tahaluf::office::docx {

namespace {

const QString Office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString Package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString WordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");

/** What Word shows where a font is not installed, and what it needs to know to choose a likely one. */
struct FontEntry
{
    const char* name;
    const char* instead;
    const char* panose;
    const char* charset; ///< 00 Latin, B2 Arabic
    const char* family;
};
constexpr FontEntry Fonts[] = {{"Noto Sans Arabic", "Arial", "020B0502040504020204", "B2", "swiss"},
                               {"Noto Sans", "Arial", "020B0502040504020204", "00", "swiss"},
                               {"Noto Naskh Arabic", "Times New Roman", "02020502060505020204", "B2", "roman"},
                               {"Noto Serif", "Times New Roman", "02020502060505020204", "00", "roman"}};

/**
 * How far numbers stand from the margin. LibreOffice takes «left» of a right-to-left number for the left side and lets
 * it stick out; this much it may.
 */
constexpr qreal NumberInset = 2;

const char* numberFormat(Numbering numbering)
{
    switch (numbering) {
    case Numbering::Bullets:
        return "bullet";
    case Numbering::ArabicLetters:
        return "arabicAbjad";
    case Numbering::LatinLetters:
        return "lowerLetter";
    case Numbering::None:
    case Numbering::Numbers:
    case Numbering::ArabicNumbers:
        break;
    }
    return "decimal";
}

void writeLevel(XmlParts& xml, Numbering numbering, int level)
{
    const bool bullets = numbering == Numbering::Bullets;
    xml.open("w:lvl", {{"w:ilvl", QString::number(level)}});
    xml.leaf("w:start", {{"w:val", QStringLiteral("1")}});
    xml.leaf("w:numFmt", {{"w:val", QLatin1String(numberFormat(numbering))}});
    xml.leaf("w:lvlText", {{"w:val", bullets ? QStringLiteral("•") : QStringLiteral("%%1.").arg(level + 1)}});
    xml.leaf("w:lvlJc", {{"w:val", QStringLiteral("left")}});
    xml.open("w:pPr");
    xml.leaf("w:ind",
             {{"w:left", twips((level + 1) * PaperStyle::MarkerWidth)},
              {"w:hanging", twips(PaperStyle::MarkerWidth - NumberInset)}});
    xml.close();
    xml.close();
}

} // namespace

QString relationType(const char* name)
{
    return Office + QStringLiteral("relationships/") + QLatin1String(name);
}

void openRoot(XmlParts& xml, const char* name)
{
    xml.document();
    xml.open(name,
             {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
              {"xmlns:r", Office + QStringLiteral("relationships")},
              {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
              {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
              {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")},
              {"xmlns:v", QStringLiteral("urn:schemas-microsoft-com:vml")},
              {"xmlns:o", QStringLiteral("urn:schemas-microsoft-com:office:office")}});
}

QString Relations::add(const QString& type, const QString& target, bool external)
{
    const qsizetype next = m_relations.size();
    const qsizetype index = m_places.value(type + u'\n' + target, next);
    if (index == next) {
        m_places.insert(type + u'\n' + target, index);
        m_relations.append({type, target, external});
    }
    return QStringLiteral("rId%1").arg(index + 1);
}

QByteArray Relations::toXml() const
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("Relationships", {{"xmlns", Package + QStringLiteral("relationships")}});
    for (qsizetype index = 0; index < m_relations.size(); ++index) {
        const Relation& one = m_relations.at(index);
        xml.leaf("Relationship",
                 {{"Id", QStringLiteral("rId%1").arg(index + 1)}, {"Type", one.type}, {"Target", one.target}});
        if (one.external) {
            xml.attribute("TargetMode", QStringLiteral("External"));
        }
    }
    xml.close();
    return bytes;
}

Shared::Shared(OfficePackage& files, const paper::PageSetup& first, const paper::Metadata& about)
    : package(files)
    , base(first)
    , metadata(about)
{
    for (int style = 0; style < StyleCount; ++style) {
        looks.at(size_t(style)) = lookOf(Style(style), base);
    }
}

QByteArray numberingXml(const Shared& shared)
{
    constexpr Numbering kinds[] = {
        Numbering::Bullets, Numbering::Numbers, Numbering::ArabicLetters, Numbering::LatinLetters};
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "w:numbering");
    for (const Numbering kind : kinds) {
        xml.open("w:abstractNum", {{"w:abstractNumId", QString::number(int(kind))}});
        xml.leaf("w:multiLevelType", {{"w:val", QStringLiteral("hybridMultilevel")}});
        for (int level = 0; level < MostListLevels; ++level) {
            writeLevel(xml, kind, level);
        }
        xml.close();
    }
    for (qsizetype index = 0; index < shared.lists.size(); ++index) {
        const ListShape& list = shared.lists.at(index);
        xml.open("w:num", {{"w:numId", QString::number(index + 1)}});
        xml.leaf("w:abstractNumId", {{"w:val", QString::number(int(list.numbering))}});
        if (list.numbering != Numbering::Bullets) {
            xml.open("w:lvlOverride", {{"w:ilvl", QString::number(list.level)}});
            xml.leaf("w:startOverride", {{"w:val", QString::number(list.first)}});
            xml.close();
        }
        xml.close();
    }
    xml.close();
    return bytes;
}

QByteArray settingsXml()
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "w:settings");
    xml.leaf("w:defaultTabStop", {{"w:val", twips(12.5)}});
    xml.leaf("w:characterSpacingControl", {{"w:val", QStringLiteral("doNotCompress")}});
    xml.open("w:compat");
    xml.leaf("w:compatSetting",
             {{"w:name", QStringLiteral("compatibilityMode")},
              {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
              {"w:val", QStringLiteral("15")}}); // Word 2013 and later
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", QStringLiteral("en-GB")}, {"w:bidi", QStringLiteral("ar-QA")}});
    xml.close();
    return bytes;
}

QByteArray fontTableXml()
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "w:fonts");
    for (const FontEntry& font : Fonts) {
        xml.open("w:font", {{"w:name", QLatin1String(font.name)}});
        xml.leaf("w:altName", {{"w:val", QLatin1String(font.instead)}});
        xml.leaf("w:panose1", {{"w:val", QLatin1String(font.panose)}});
        xml.leaf("w:charset", {{"w:val", QLatin1String(font.charset)}});
        xml.leaf("w:family", {{"w:val", QLatin1String(font.family)}});
        xml.leaf("w:pitch", {{"w:val", QStringLiteral("variable")}});
        xml.close();
    }
    xml.close();
    return bytes;
}

QByteArray corePropertiesXml(const paper::Metadata& metadata)
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("cp:coreProperties",
             {{"xmlns:cp", Package + QStringLiteral("metadata/core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    const std::pair<const char*, QString> entries[] = {{"dc:title", metadata.title},
                                                       {"dc:subject", metadata.subject},
                                                       {"dc:creator", metadata.author},
                                                       {"dc:language", metadata.language}};
    for (const auto& [name, value] : entries) {
        if (!value.isEmpty()) {
            xml.leafText(name, cleanLine(value));
        }
    }
    xml.close();
    return bytes;
}

QByteArray applicationPropertiesXml()
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("Properties", {{"xmlns", Office + QStringLiteral("extended-properties")}});
    xml.leafText("Application", QStringLiteral("Tahaluf"));
    xml.close();
    return bytes;
}

QByteArray contentTypesXml(int headers, int footers)
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("Types", {{"xmlns", Package + QStringLiteral("content-types")}});
    const std::pair<const char*, const char*> suffixes[] = {
        {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
        {"xml", "application/xml"},
        {"png", "image/png"},
        {"jpeg", "image/jpeg"}};
    for (const auto& [suffix, type] : suffixes) {
        xml.leaf("Default", {{"Extension", QLatin1String(suffix)}, {"ContentType", QLatin1String(type)}});
    }
    const auto part = [&xml](const QString& name, const QString& type) {
        xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part(QStringLiteral("/word/document.xml"), WordType.arg(QStringLiteral("document.main")));
    for (const char* name : {"styles", "numbering", "settings", "fontTable"}) {
        part(QStringLiteral("/word/%1.xml").arg(QLatin1String(name)), WordType.arg(QLatin1String(name)));
    }
    for (int number = 1; number <= headers; ++number) {
        part(QStringLiteral("/word/header%1.xml").arg(number), WordType.arg(QStringLiteral("header")));
    }
    for (int number = 1; number <= footers; ++number) {
        part(QStringLiteral("/word/footer%1.xml").arg(number), WordType.arg(QStringLiteral("footer")));
    }
    part(QStringLiteral("/docProps/core.xml"),
         QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part(QStringLiteral("/docProps/app.xml"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    xml.close();
    return bytes;
}

} // namespace tahaluf::office::docx
