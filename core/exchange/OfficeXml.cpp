// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeXml.h"

namespace tahaluf {

OfficeXml::OfficeXml(std::unique_ptr<OfficePart> part, QString what)
    : m_part(std::move(part))
    , m_xml(m_part.get())
    , m_what(std::move(what))
{
}

bool OfficeXml::step()
{
    if (hasFault()) {
        return false;
    }
    m_part->beginPiece();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > MaximumDepth) {
            m_fault = tr("its elements are nested more than %1 deep").arg(MaximumDepth);
        }
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_fault = tr("it declares entities, which no spreadsheet does");
        break;
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::Invalid:
        m_fault = m_part->fault().isEmpty() ? tr("it is no well-formed XML") : m_part->fault();
        break;
    default:
        break;
    }
    return !hasFault();
}

bool OfficeXml::next()
{
    while (step()) {
        if (isStart() || isEnd()) {
            return true;
        }
    }
    return false;
}

bool OfficeXml::nextPiece()
{
    while (step()) {
        if (isStart() || isEnd() || isText()) {
            return true;
        }
    }
    return false;
}

QString OfficeXml::attribute(const char* name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == QLatin1String(name)) {
            return one.value().toString();
        }
    }
    return {};
}

bool OfficeXml::hasFlag(const char* name) const
{
    const QString value = attribute(name);
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

QString OfficeXml::text()
{
    QString text;
    const int own = m_depth;
    while (step() && m_depth >= own) {
        if (m_depth == own && m_xml.isCharacters()) {
            text += m_xml.text();
        }
        if (text.size() > MaximumText) {
            m_fault = tr("one piece of it is larger than any cell can be");
        }
    }
    return text;
}

void OfficeXml::skip()
{
    const int own = m_depth;
    while (step() && m_depth >= own) {
    }
}

Error OfficeXml::error(const QString& place) const
{
    return refused(place.isEmpty()
                       ? tr("The spreadsheet's %1 cannot be read: %2. Nothing was imported.").arg(m_what, m_fault)
                       : tr("The spreadsheet's %1 cannot be read beyond cell %2: %3. Nothing was imported.")
                             .arg(m_what, place, m_fault));
}

} // namespace tahaluf
