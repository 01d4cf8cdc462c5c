// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeXml.h"

#include <expat.h>

#include <cstring>

namespace tahaluf {

namespace {
constexpr qint64 BytesAtATime = 1 << 16;

/** The name without its prefix. */
const char* localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}
} // namespace

struct OfficeXml::Handlers
{
    static void start(void* data, const char* name, const char** attributes)
    {
        auto* xml = static_cast<OfficeXml*>(data);
        Event event{Kind::Start, kept(xml, localName(name)), xml->m_attributes.size(), 0};
        for (; *attributes; attributes += 2) {
            const Stretch key = kept(xml, localName(attributes[0]));
            xml->m_attributes.push_back({key, kept(xml, attributes[1])});
            ++event.attributes;
        }
        xml->m_events.push_back(event);
    }
    static void end(void* data, const char* name)
    {
        auto* xml = static_cast<OfficeXml*>(data);
        xml->m_events.push_back({Kind::End, kept(xml, localName(name)), 0, 0});
    }
    static void text(void* data, const char* text, int length)
    {
        auto* xml = static_cast<OfficeXml*>(data);
        const Stretch added = xml->kept(text, length);
        // expat parts a text at line ends and entities.
        if (!xml->m_events.empty() && xml->m_events.back().kind == Kind::Text) {
            xml->m_events.back().text.length += added.length;
        } else {
            xml->m_events.push_back({Kind::Text, added, 0, 0});
        }
    }
    static void declaration(void* data, const char*, const char*, const char*, int)
    {
        auto* xml = static_cast<OfficeXml*>(data);
        xml->m_events.push_back({Kind::Declaration, {}, 0, 0});
        XML_StopParser(xml->m_parser, XML_FALSE);
    }

private:
    static Stretch kept(OfficeXml* xml, const char* text)
    {
        return xml->kept(text, static_cast<qsizetype>(std::strlen(text)));
    }
};

OfficeXml::OfficeXml(std::unique_ptr<OfficePart> part, QString what)
    : m_part(std::move(part))
    , m_parser(XML_ParserCreate(nullptr))
    , m_what(std::move(what))
    , m_piece(BytesAtATime, Qt::Uninitialized)
{
    if (!m_parser) {
        m_isBroken = true;
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Handlers::start, &Handlers::end);
    XML_SetCharacterDataHandler(m_parser, &Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Handlers::declaration);
}

OfficeXml::~OfficeXml()
{
    if (m_parser) {
        XML_ParserFree(m_parser);
    }
}

OfficeXml::Stretch OfficeXml::kept(const char* text, qsizetype length)
{
    const Stretch stretch{m_texts.size(), length};
    m_texts.append(text, length);
    return stretch;
}

bool OfficeXml::readOn()
{
    m_events.clear();
    m_attributes.clear();
    m_texts.resize(0);
    m_next = 0;
    while (m_events.empty() && !m_isAtEnd && !m_isBroken) {
        const qint64 got = m_part->read(m_piece.data(), m_piece.size());
        m_isAtEnd = got <= 0;
        m_isBroken = !m_part->fault().isEmpty() ||
                     XML_Parse(m_parser, m_piece.constData(), static_cast<int>(qMax<qint64>(got, 0)), m_isAtEnd) !=
                         XML_STATUS_OK;
    }
    return !m_events.empty();
}

bool OfficeXml::step()
{
    m_now = {};
    if (hasFault()) {
        return false;
    }
    if (m_next == m_events.size() && !readOn()) {
        if (m_isBroken) {
            m_fault = m_part->fault().isEmpty() ? tr("it is no well-formed XML") : m_part->fault();
        }
        return false;
    }
    m_part->beginPiece();
    m_now = m_events[m_next++];
    switch (m_now.kind) {
    case Kind::Start:
        if (++m_depth > MaximumDepth) {
            m_fault = tr("its elements are nested more than %1 deep").arg(MaximumDepth);
        }
        break;
    case Kind::End:
        --m_depth;
        break;
    case Kind::Declaration:
        m_fault = tr("it declares entities, which no spreadsheet does");
        break;
    case Kind::Text:
    case Kind::None:
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
    for (std::size_t i = 0; i < m_now.attributes; ++i) {
        const Attribute& one = m_attributes[m_now.firstAttribute + i];
        if (textOf(one.name) == QByteArrayView(name)) {
            return QString::fromUtf8(textOf(one.value));
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
        if (m_depth == own && isText()) {
            text += piece();
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
