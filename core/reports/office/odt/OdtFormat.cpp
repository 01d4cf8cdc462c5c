// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/odt/OdtFormat.h"

namespace tahaluf::office::odt {

OdtFormat::OdtFormat(OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata)
    : m_package(package)
    , m_shared(package, first)
    , m_first(first)
    , m_metadata(metadata)
    , m_body(&package.body(), m_shared, m_bodyStyles)
{
    // First and as it is, so that programs know the file by its first bytes (OpenDocument 1.3, part 2, 3.3).
    package.add(QStringLiteral("mimetype"),
                QByteArrayLiteral("application/vnd.oasis.opendocument.text"),
                ZipArchive::Packing::Stored);
}

void OdtFormat::beginPaper(const PaperFrame& frame)
{
    MasterPage page;
    page.frame = frame;
    page.name = frame.index == 0 ? QStringLiteral("Standard") : QStringLiteral("Paper%1").arg(frame.index + 1);
    m_pages.append(page);
    m_body.beginPage(page.name);
}

OfficeSink& OdtFormat::open(QByteArray& edge)
{
    m_buffer.setBuffer(&edge);
    m_buffer.open(QIODevice::WriteOnly);
    m_edge = std::make_unique<OdtSink>(&m_buffer, m_shared, m_edgeStyles);
    return *m_edge;
}

OfficeSink& OdtFormat::openHeader()
{
    MasterPage& page = m_pages.last();
    OfficeSink& sink = open(page.header);
    if (!page.frame.setup.watermark.isEmpty()) {
        writeWatermark(m_edge->xml(), page.frame, m_edgeStyles, page.frame.index + 1);
    }
    return sink;
}

OfficeSink& OdtFormat::openFooter()
{
    return open(m_pages.last().footer);
}

void OdtFormat::closeFrame()
{
    m_edge.reset();
    m_buffer.close();
}

Result<void> OdtFormat::finish()
{
    QByteArray start;
    XmlParts root(&start);
    openRoot(root, "office:document-content");
    writeFontFaces(root);
    root.open("office:automatic-styles");
    m_bodyStyles.write(root);
    root.close();
    root.open("office:body");
    root.open("office:text");
    root.text({});
    m_package.addBody(QStringLiteral("content.xml"),
                      start,
                      QByteArrayLiteral("</office:text></office:body></office:document-content>"));
    m_package.add(QStringLiteral("styles.xml"), stylesXml(m_shared, m_first, m_metadata, m_pages, m_edgeStyles));
    m_package.add(QStringLiteral("meta.xml"), metaXml(m_metadata));
    m_package.add(QStringLiteral("settings.xml"), settingsXml());
    m_package.add(QStringLiteral("META-INF/manifest.xml"), manifestXml(m_shared.pictureNames));
    return {};
}

} // namespace tahaluf::office::odt
