// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfficeFile.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

namespace tahaluf {

namespace {

XmlNode readElement(QXmlStreamReader& xml)
{
    XmlNode node;
    node.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        node.attributes.insert(one.qualifiedName().toString(), one.value().toString());
    }
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            node.children.append(readElement(xml));
            break;
        case QXmlStreamReader::Characters:
            node.text += xml.text();
            // Text between children keeps its place.
            if (!xml.isWhitespace()) {
                node.children.append({QStringLiteral("#text"), {}, {}, xml.text().toString()});
            }
            break;
        case QXmlStreamReader::EndElement:
            return node;
        default:
            break;
        }
    }
    return node;
}

} // namespace

XmlNode XmlNode::first(const QString& child) const
{
    for (const XmlNode& one : children) {
        if (one.name == child) {
            return one;
        }
    }
    return {};
}

XmlNode XmlNode::at(const QString& path) const
{
    XmlNode node = *this;
    for (const QString& step : path.split(u'/')) {
        node = node.first(step);
    }
    return node;
}

QVector<XmlNode> XmlNode::all(const QString& wanted) const
{
    QVector<XmlNode> found;
    for (const XmlNode& one : children) {
        if (one.name == wanted) {
            found.append(one);
        } else {
            found += one.all(wanted);
        }
    }
    return found;
}

QString XmlNode::allText() const
{
    if (name == QLatin1String("#text")) {
        return text;
    }
    if (name == QLatin1String("w:br") || name == QLatin1String("text:line-break")) {
        return QStringLiteral("\n");
    }
    if (name == QLatin1String("w:tab") || name == QLatin1String("text:tab")) {
        return QStringLiteral("\t");
    }
    if (name == QLatin1String("text:s")) {
        return QString(value(QStringLiteral("text:c")).toInt(), u' ');
    }
    QString all;
    for (const XmlNode& one : children) {
        // A tab stop is no tab.
        all += one.name == QLatin1String("w:pPr") ? QString() : one.allText();
    }
    return all;
}

void XmlNode::visit(const std::function<void(const XmlNode&)>& visitor) const
{
    visitor(*this);
    for (const XmlNode& one : children) {
        one.visit(visitor);
    }
}

OfficeFile::OfficeFile(const QString& path)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        return;
    }
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index) {
        zip_stat_t status;
        zip_stat_index(archive, zip_uint64_t(index), 0, &status);
        const QString name = QString::fromUtf8(status.name);
        QByteArray bytes(qsizetype(status.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(index), 0);
        zip_fread(file, bytes.data(), status.size);
        zip_fclose(file);
        m_parts.append(name);
        m_bytes.insert(name, bytes);
        if (status.comp_method == ZIP_CM_STORE) {
            m_stored.append(name);
        }
    }
    zip_discard(archive);
}

XmlNode OfficeFile::xml(const QString& part) const
{
    QXmlStreamReader reader(bytes(part));
    XmlNode root;
    if (reader.readNextStartElement()) {
        root = readElement(reader);
    }
    return reader.hasError() ? XmlNode() : root;
}

QStringList OfficeFile::xmlParts() const
{
    QStringList found;
    for (const QString& part : m_parts) {
        if (part.endsWith(QLatin1String(".xml")) || part.endsWith(QLatin1String(".rels"))) {
            found.append(part);
        }
    }
    return found;
}

} // namespace tahaluf
