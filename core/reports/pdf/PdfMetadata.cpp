// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfMetadata.h"

#include "base/Version.h"
#include "reports/pdf/PdfFile.h"

#include <QXmlStreamWriter>

namespace tahaluf::PdfMetadata {

namespace {

const char* const Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const char* const Dc = "http://purl.org/dc/elements/1.1/";
const char* const Xmp = "http://ns.adobe.com/xap/1.0/";
const char* const PdfNs = "http://ns.adobe.com/pdf/1.3/";

QString producer()
{
    return QStringLiteral("Tahaluf ") + QLatin1String(kVersion);
}

/** One value of a list or of the languages a text is in. */
void writeListed(QXmlStreamWriter& xml, const char* name, const char* container, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    const bool isText = qstrcmp(container, "Alt") == 0;
    xml.writeStartElement(QLatin1String(Dc), QLatin1String(name));
    xml.writeStartElement(QLatin1String(Rdf), QLatin1String(container));
    xml.writeStartElement(QLatin1String(Rdf), QStringLiteral("li"));
    if (isText) {
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    }
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray information(const paper::Metadata& metadata, const QDateTime& made)
{
    QByteArray entries;
    const auto add = [&entries](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            entries += key + PdfFile::text(value);
        }
    };
    add("/Title", metadata.title);
    add("/Author", metadata.author);
    add("/Subject", metadata.subject);
    add("/Creator", QStringLiteral("Tahaluf"));
    add("/Producer", producer());
    add("/CreationDate", QStringLiteral("D:") + made.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")) + u'Z');
    return "<<" + entries + ">>";
}

QByteArray xmp(const paper::Metadata& metadata, const QDateTime& made)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(QLatin1String(Rdf), QStringLiteral("rdf"));
    xml.writeNamespace(QLatin1String(Dc), QStringLiteral("dc"));
    xml.writeNamespace(QLatin1String(Xmp), QStringLiteral("xmp"));
    xml.writeNamespace(QLatin1String(PdfNs), QStringLiteral("pdf"));
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(QLatin1String(Rdf), QStringLiteral("RDF"));
    xml.writeStartElement(QLatin1String(Rdf), QStringLiteral("Description"));
    xml.writeAttribute(QLatin1String(Rdf), QStringLiteral("about"), QString());
    writeListed(xml, "title", "Alt", metadata.title);
    writeListed(xml, "description", "Alt", metadata.subject);
    writeListed(xml, "creator", "Seq", metadata.author);
    writeListed(xml, "language", "Bag", metadata.language);
    xml.writeTextElement(QLatin1String(Dc), QStringLiteral("format"), QStringLiteral("application/pdf"));
    xml.writeTextElement(QLatin1String(Xmp), QStringLiteral("CreatorTool"), producer());
    xml.writeTextElement(QLatin1String(Xmp), QStringLiteral("CreateDate"), made.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(QLatin1String(PdfNs), QStringLiteral("Producer"), producer());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return packet;
}

} // namespace tahaluf::PdfMetadata
