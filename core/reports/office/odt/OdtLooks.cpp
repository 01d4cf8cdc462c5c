// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/odt/OdtLooks.h"

#include "reports/office/odt/OdtUnits.h"
#include "reports/office/OfficeStyles.h"

namespace tahaluf::office::odt {

namespace {

/** A font and those that come nearest where it is not installed. */
struct FontEntry
{
    const char* name;
    const char* families;
    const char* family;
};
constexpr FontEntry Fonts[] = {{"Noto Sans", "'Noto Sans', Arial, sans-serif", "swiss"},
                               {"Noto Sans Arabic", "'Noto Sans Arabic', Arial, sans-serif", "swiss"},
                               {"Noto Serif", "'Noto Serif', 'Times New Roman', serif", "roman"},
                               {"Noto Naskh Arabic", "'Noto Naskh Arabic', 'Times New Roman', serif", "roman"}};

void writeParagraph(XmlParts& xml, const ParagraphLook& look, const ParagraphLook* base, bool breakBefore)
{
    xml.leaf("style:paragraph-properties");
    const auto differs = [&](auto member) { return !base || look.*member != base->*member; };
    if (differs(&ParagraphLook::before)) {
        xml.attribute("fo:margin-top", mm(look.before));
    }
    if (differs(&ParagraphLook::after)) {
        xml.attribute("fo:margin-bottom", mm(look.after));
    }
    if (differs(&ParagraphLook::line)) {
        xml.attribute("fo:line-height", look.line > 0 ? pt(look.line) : QStringLiteral("100%"));
    }
    if (differs(&ParagraphLook::direction)) {
        xml.attribute("style:writing-mode", writingMode(look.direction));
    }
    if (differs(&ParagraphLook::placement) || differs(&ParagraphLook::direction)) {
        xml.attribute("fo:text-align", placement(look.placement, look.direction));
    }
    if (differs(&ParagraphLook::keepWithNext)) {
        xml.attribute("fo:keep-with-next", look.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto"));
    }
    if (look.indent > 0) {
        xml.attribute("fo:margin-left", mm(look.indent));
        xml.attribute("fo:text-indent", mm(-look.hanging));
    }
    if (look.ruled) {
        xml.attribute("fo:border-bottom", border(PaperStyle::HairLine, PaperStyle::line()));
    }
    if (breakBefore) {
        xml.attribute("fo:break-before", QStringLiteral("page"));
    }
    if (!base) {
        xml.attribute("fo:orphans", QStringLiteral("2"));
        xml.attribute("fo:widows", QStringLiteral("2"));
    }
}

void writeLetters(XmlParts& xml, const ParagraphLook& look, const ParagraphLook* base)
{
    xml.leaf("style:text-properties");
    const auto differs = [&](auto member) { return !base || look.*member != base->*member; };
    if (differs(&ParagraphLook::colour)) {
        xml.attribute("fo:color", look.colour.name());
    }
    if (differs(&ParagraphLook::font)) {
        xml.attribute("style:font-name", latinFont(look.font));
        xml.attribute("style:font-name-complex", arabicFont(look.font));
    }
    if (differs(&ParagraphLook::size)) {
        xml.attribute("fo:font-size", pt(look.size));
        xml.attribute("style:font-size-complex", pt(look.size));
    }
    if (differs(&ParagraphLook::bold)) {
        const QString weight = look.bold ? QStringLiteral("bold") : QStringLiteral("normal");
        xml.attribute("fo:font-weight", weight);
        xml.attribute("style:font-weight-complex", weight);
    }
}

} // namespace

void writeProperties(XmlParts& xml, const ParagraphLook& look, const ParagraphLook* base, bool breakBefore)
{
    writeParagraph(xml, look, base, breakBefore);
    writeLetters(xml, look, base);
}

void writeFontFaces(XmlParts& xml)
{
    xml.open("office:font-face-decls");
    for (const FontEntry& font : Fonts) {
        xml.leaf("style:font-face",
                 {{"style:name", QLatin1String(font.name)},
                  {"svg:font-family", QLatin1String(font.families)},
                  {"style:font-family-generic", QLatin1String(font.family)},
                  {"style:font-pitch", QStringLiteral("variable")}});
    }
    xml.close();
}

QString
AutomaticStyles::name(const char* family, const QByteArray& properties, const QString& parent, const QString& page)
{
    const QByteArray key = QByteArray(family) + '\n' + parent.toUtf8() + '\n' + page.toUtf8() + '\n' + properties;
    QString& known = m_names[key];
    if (known.isEmpty()) {
        known = m_prefix + QString::number(m_names.size());
        m_entries.append({known, family, properties, parent, page});
    }
    return known;
}

void AutomaticStyles::write(XmlParts& xml) const
{
    for (const Entry& entry : m_entries) {
        xml.open("style:style", {{"style:name", entry.name}, {"style:family", QLatin1String(entry.family)}});
        if (!entry.parent.isEmpty()) {
            xml.attribute("style:parent-style-name", entry.parent);
        }
        if (!entry.page.isEmpty()) {
            xml.attribute("style:master-page-name", entry.page);
        }
        xml.raw(entry.properties);
        xml.close();
    }
}

} // namespace tahaluf::office::odt
