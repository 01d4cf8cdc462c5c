// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/odt/OdtSink.h"

#include "reports/office/odt/OdtUnits.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/TextRuns.h"

namespace tahaluf::office::odt {

QString listStyle(Numbering numbering, Qt::LayoutDirection direction)
{
    QString name = QStringLiteral("Numbers");
    if (numbering == Numbering::Bullets) {
        name = QStringLiteral("Bullets");
    } else if (numbering == Numbering::LatinLetters) {
        name = QStringLiteral("Letters");
    }
    return direction == Qt::RightToLeft ? name + QStringLiteral("Rtl") : name;
}

Shared::Shared(OfficePackage& files, const paper::PageSetup& first)
    : package(files)
{
    for (int style = 0; style < StyleCount; ++style) {
        looks.at(size_t(style)) = lookOf(Style(style), first);
    }
}

OdtSink::OdtSink(QIODevice* device, Shared& shared, AutomaticStyles& styles)
    : m_xml(device)
    , m_shared(shared)
    , m_styles(styles)
{
}

bool OdtSink::canCount(Numbering numbering) const
{
    // The standard names these (19.506); Arabic letters and digits are LibreOffice's own and lost elsewhere.
    return numbering == Numbering::Bullets || numbering == Numbering::Numbers || numbering == Numbering::LatinLetters;
}

QString OdtSink::styleOf(const Paragraph& paragraph)
{
    const ParagraphLook& usual = m_shared.looks.at(size_t(paragraph.style));
    const QString parent = QLatin1String(namesOf(paragraph.style).odtName);
    if (paragraph.look == usual && !paragraph.breakBefore && m_masterPage.isEmpty()) {
        return parent;
    }
    QByteArray properties;
    XmlParts xml(&properties);
    writeProperties(xml, paragraph.look, &usual, paragraph.breakBefore && m_masterPage.isEmpty());
    const QString page = m_masterPage;
    m_masterPage.clear();
    return m_styles.name("paragraph", xml.finished(properties), parent, page);
}

QString OdtSink::spanStyle(const Run& run)
{
    if (!run.bold && !run.muted) {
        return {};
    }
    QByteArray properties;
    XmlParts xml(&properties);
    xml.leaf("style:text-properties");
    if (run.bold) {
        xml.attribute("fo:font-weight", QStringLiteral("bold"));
        xml.attribute("style:font-weight-complex", QStringLiteral("bold"));
    }
    return m_styles.name("text", xml.finished(properties), run.muted ? QStringLiteral("Muted") : QString());
}

void OdtSink::open(const Paragraph& paragraph)
{
    if (m_inList) {
        m_xml.open("text:list-item");
        if (m_isFirstItem && m_list.numbering != Numbering::Bullets) {
            m_xml.attribute("text:start-value", QString::number(m_list.first));
        }
        m_isFirstItem = false;
    }
    const int outline = namesOf(paragraph.style).outline;
    const QString style = styleOf(paragraph);
    if (outline > 0) {
        m_xml.open("text:h", {{"text:style-name", style}, {"text:outline-level", QString::number(outline)}});
    } else {
        m_xml.open("text:p", {{"text:style-name", style}});
    }
    m_afterSpace = true;
}

void OdtSink::close()
{
    m_xml.close();
    if (m_inList) {
        m_xml.close();
    }
}

void OdtSink::writeText(const QString& text)
{
    // Spaces that follow one another count as one, so they are named (6.1.2).
    QString plain;
    int named = 0;
    const auto flushSpaces = [&] {
        if (named > 0) {
            m_xml.leaf("text:s", {{"text:c", QString::number(named)}});
            named = 0;
        }
    };
    for (const QChar one : text) {
        if (one == u' ' && m_afterSpace) {
            if (!plain.isEmpty()) {
                m_xml.text(plain);
                plain.clear();
            }
            ++named;
            continue;
        }
        flushSpaces();
        plain += one;
        m_afterSpace = one == u' ';
    }
    if (!plain.isEmpty()) {
        m_xml.text(plain);
    }
    flushSpaces();
}

void OdtSink::writeField(const Run& run)
{
    // LibreOffice's name for counting in Arabic-Indic digits; what does not know it counts in Latin ones.
    const QString format =
        run.digits == DigitShapes::ArabicIndic ? QStringLiteral("١, ٢, ٣, ...") : QStringLiteral("1");
    if (run.field == Field::PageNumber) {
        m_xml.leafText("text:page-number",
                       run.text,
                       {{"text:select-page", QStringLiteral("current")}, {"style:num-format", format}});
    } else if (run.field == Field::PageOf) {
        m_xml.leafText("text:bookmark-ref",
                       run.text,
                       {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", run.link.mid(1)}});
    } else {
        m_xml.leafText("text:page-count", run.text, {{"style:num-format", format}});
    }
    m_afterSpace = false;
}

void OdtSink::writeRun(const Run& run)
{
    const QString style = spanStyle(run);
    if (!style.isEmpty()) {
        m_xml.open("text:span", {{"text:style-name", style}});
    }
    if (run.field != Field::None) {
        writeField(run);
    } else if (run.kind == Run::Kind::LineBreak) {
        m_xml.leaf("text:line-break");
        m_afterSpace = true;
    } else if (run.kind == Run::Kind::Tab) {
        m_xml.leaf("text:tab");
        m_afterSpace = true;
    } else {
        writeText(run.text);
    }
    if (!style.isEmpty()) {
        m_xml.close();
    }
}

void OdtSink::write(const Runs& runs)
{
    QString link;
    for (const Run& run : runs) {
        if (run.link != link) {
            if (!link.isEmpty()) {
                m_xml.close();
            }
            link = run.link;
            if (!link.isEmpty()) {
                m_xml.open("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", link}});
            }
        }
        writeRun(run);
    }
    if (!link.isEmpty()) {
        m_xml.close();
    }
}

void OdtSink::paragraph(const Paragraph& paragraph)
{
    open(paragraph);
    if (!paragraph.bookmark.isEmpty()) {
        m_xml.leaf("text:bookmark", {{"text:name", paragraph.bookmark}});
    }
    write(paragraph.runs);
    close();
}

void OdtSink::picture(const Paragraph& paragraph, const PictureFile& picture)
{
    const QString folder = QStringLiteral("Pictures/");
    const QString name = m_shared.package.addPicture(folder, picture.data, picture.suffix);
    if (!m_shared.pictureNames.contains(folder + name)) {
        m_shared.pictureNames.append(folder + name);
    }
    const bool isJpeg = picture.suffix == QLatin1String("jpeg");
    open(paragraph);
    m_xml.open("draw:frame",
               {{"draw:style-name", QStringLiteral("Graphics")},
                {"draw:name", QStringLiteral("Picture %1").arg(++m_shared.pictures)},
                {"text:anchor-type", QStringLiteral("as-char")},
                {"svg:width", mm(picture.size.width())},
                {"svg:height", mm(picture.size.height())}});
    m_xml.leaf("draw:image",
               {{"xlink:href", folder + name},
                {"xlink:type", QStringLiteral("simple")},
                {"xlink:show", QStringLiteral("embed")},
                {"xlink:actuate", QStringLiteral("onLoad")},
                {"draw:mime-type", isJpeg ? QStringLiteral("image/jpeg") : QStringLiteral("image/png")}});
    if (!picture.description.isEmpty()) {
        m_xml.leafText("svg:desc", cleanLine(picture.description));
    }
    m_xml.close();
    close();
}

void OdtSink::beginList(const ListShape& list)
{
    m_list = list;
    m_inList = true;
    m_isFirstItem = true;
    m_xml.open("text:list", {{"text:style-name", listStyle(list.numbering, list.direction)}});
    for (int level = 0; level < list.level; ++level) {
        m_xml.open("text:list-item");
        m_xml.open("text:list");
    }
}

void OdtSink::endList()
{
    m_inList = false;
    for (int level = 0; level < m_list.level; ++level) {
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

} // namespace tahaluf::office::odt
