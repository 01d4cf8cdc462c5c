// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/odt/OdtParts.h"

#include "reports/office/odt/OdtUnits.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/TextRuns.h"
#include "reports/office/Watermark.h"

#include <QtMath>

namespace tahaluf::office::odt {

namespace {

QByteArray graphicProperties()
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.leaf("style:graphic-properties",
             {{"draw:stroke", QStringLiteral("none")},
              {"draw:fill", QStringLiteral("solid")},
              {"draw:fill-color", PaperStyle::watermark().name()},
              {"draw:auto-grow-width", QStringLiteral("false")},
              {"draw:auto-grow-height", QStringLiteral("false")},
              {"style:run-through", QStringLiteral("background")},
              {"style:wrap", QStringLiteral("run-through")},
              {"style:number-wrapped-paragraphs", QStringLiteral("no-limit")},
              {"style:vertical-pos", QStringLiteral("middle")},
              {"style:vertical-rel", QStringLiteral("page")},
              {"style:horizontal-pos", QStringLiteral("center")},
              {"style:horizontal-rel", QStringLiteral("page")},
              {"style:flow-with-text", QStringLiteral("false")}});
    return xml.finished(bytes);
}

QByteArray watermarkText(paper::BodyFont font)
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    const QString bold = QStringLiteral("bold");
    xml.leaf("style:text-properties",
             {{"style:font-name", arabicFont(font)},
              {"style:font-name-complex", arabicFont(font)},
              {"fo:font-size", pt(1)},
              {"style:font-size-complex", pt(1)},
              {"fo:font-weight", bold},
              {"style:font-weight-complex", bold}});
    return xml.finished(bytes);
}

/** The shape LibreOffice's own watermarks are made of. */
void writeGeometry(XmlParts& xml)
{
    const QString yes = QStringLiteral("true");
    xml.open("draw:enhanced-geometry",
             {{"svg:viewBox", QStringLiteral("0 0 21600 21600")},
              {"draw:text-areas", QStringLiteral("0 0 21600 21600")},
              {"draw:text-path", yes},
              {"draw:text-path-mode", QStringLiteral("shape")},
              {"draw:text-path-scale", QStringLiteral("path")},
              {"draw:text-path-same-letter-heights", QStringLiteral("false")},
              {"draw:type", QStringLiteral("fontwork-plain-text")},
              {"draw:modifiers", QStringLiteral("10800")},
              {"draw:enhanced-path", QStringLiteral("M ?f3 0 L ?f5 0 N M ?f6 21600 L ?f7 21600 N")}});
    const std::pair<const char*, const char*> equations[] = {{"f0", "$0 -10800"},
                                                             {"f1", "?f0 *2"},
                                                             {"f2", "abs(?f1 )"},
                                                             {"f3", "if(?f1 ,0,?f2 )"},
                                                             {"f4", "21600-?f2 "},
                                                             {"f5", "if(?f1 ,?f4 ,21600)"},
                                                             {"f6", "if(?f1 ,?f2 ,0)"},
                                                             {"f7", "if(?f1 ,21600,?f4 )"}};
    for (const auto& [name, formula] : equations) {
        xml.leaf("draw:equation", {{"draw:name", QLatin1String(name)}, {"draw:formula", QLatin1String(formula)}});
    }
    xml.close();
}

} // namespace

void writeWatermark(XmlParts& xml, const PaperFrame& frame, AutomaticStyles& edges, int number)
{
    const WatermarkPlace place = watermarkPlace(frame);
    const qreal angle = qDegreesToRadians(place.angle);
    const qreal across = place.size.width() / 2;
    const qreal down = place.size.height() / 2;
    // Turned around the shape's corner, then moved so that its middle is the page's.
    const QPointF corner(frame.sheet.width() / 2 - across * qCos(angle) - down * qSin(angle),
                         frame.sheet.height() / 2 + across * qSin(angle) - down * qCos(angle));
    xml.open("text:p", {{"text:style-name", QLatin1String(namesOf(Style::Space).odtName)}});
    xml.open(
        "draw:custom-shape",
        {{"text:anchor-type", QStringLiteral("char")},
         {"draw:z-index", QString::number(number)},
         {"draw:name", QStringLiteral("PowerPlusWaterMarkObject%1").arg(number)},
         {"draw:style-name", edges.name("graphic", graphicProperties())},
         {"svg:width", mm(place.size.width())},
         {"svg:height", mm(place.size.height())},
         {"draw:transform",
          QStringLiteral("rotate (%1) translate (%2 %3)").arg(angle, 0, 'f', 6).arg(mm(corner.x()), mm(corner.y()))}});
    xml.leafText("text:p",
                 cleanLine(frame.setup.watermark),
                 {{"text:style-name", edges.name("paragraph", watermarkText(frame.setup.font))}});
    writeGeometry(xml);
    xml.close();
    xml.close();
}

QByteArray metaXml(const paper::Metadata& metadata)
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    openRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.leafText("meta:generator", QStringLiteral("Tahaluf"));
    const std::pair<const char*, QString> entries[] = {{"dc:title", metadata.title},
                                                       {"dc:subject", metadata.subject},
                                                       {"meta:initial-creator", metadata.author},
                                                       {"dc:creator", metadata.author},
                                                       {"dc:language", metadata.language}};
    for (const auto& [name, value] : entries) {
        if (!value.isEmpty()) {
            xml.leafText(name, cleanLine(value));
        }
    }
    xml.close();
    xml.close();
    return bytes;
}

QByteArray settingsXml()
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("office:document-settings",
             {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
              {"xmlns:config", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0")},
              {"xmlns:ooo", QStringLiteral("http://openoffice.org/2004/office")},
              {"office:version", QStringLiteral("1.3")}});
    xml.open("office:settings");
    xml.open("config:config-item-set", {{"config:name", QStringLiteral("ooo:configuration-settings")}});
    // Between two paragraphs the greater distance counts, not the sum of both.
    for (const char* name : {"AddParaTableSpacing", "AddParaTableSpacingAtStart"}) {
        xml.leafText("config:config-item",
                     QStringLiteral("false"),
                     {{"config:name", QLatin1String(name)}, {"config:type", QStringLiteral("boolean")}});
    }
    xml.close();
    xml.close();
    xml.close();
    return bytes;
}

QByteArray manifestXml(const QStringList& pictures)
{
    QByteArray bytes;
    XmlParts xml(&bytes);
    xml.document();
    xml.open("manifest:manifest",
             {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
              {"manifest:version", QStringLiteral("1.3")}});
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
        entry(QLatin1String(part), QStringLiteral("text/xml"));
    }
    for (const QString& picture : pictures) {
        const bool isJpeg = picture.endsWith(QLatin1String(".jpeg"));
        entry(picture, isJpeg ? QStringLiteral("image/jpeg") : QStringLiteral("image/png"));
    }
    xml.close();
    return bytes;
}

} // namespace tahaluf::office::odt
