// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeXmlParser.h"

#include <cstring>
#include <expat.h>

namespace tahaluf {

namespace {
constexpr qint64 BytesAtATime = 1 << 18;

/** The name without its prefix. */
const char* localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}
} // namespace

void OfficeXmlPiece::clear()
{
    events.clear();
    attributes.clear();
    texts.clear();
    isLast = false;
    isBroken = false;
}

OfficeXmlPiece::Stretch OfficeXmlPiece::kept(const char* text, std::size_t length)
{
    const Stretch stretch{static_cast<quint32>(texts.size()), static_cast<quint32>(length)};
    texts.append(text, length);
    return stretch;
}

struct OfficeXmlParser::Handlers
{
    using Kind = OfficeXmlPiece::Kind;
    using Stretch = OfficeXmlPiece::Stretch;

    static void start(void* data, const char* name, const char** attributes)
    {
        OfficeXmlPiece& piece = pieceOf(data);
        OfficeXmlPiece::Event event{
            Kind::Start, kept(piece, localName(name)), static_cast<quint32>(piece.attributes.size()), 0};
        for (; *attributes; attributes += 2) {
            const Stretch key = kept(piece, localName(attributes[0]));
            piece.attributes.push_back({key, kept(piece, attributes[1])});
            ++event.attributes;
        }
        piece.events.push_back(event);
    }
    static void end(void* data, const char* name)
    {
        OfficeXmlPiece& piece = pieceOf(data);
        piece.events.push_back({Kind::End, kept(piece, localName(name)), 0, 0});
    }
    static void text(void* data, const char* text, int length)
    {
        OfficeXmlPiece& piece = pieceOf(data);
        const Stretch added = piece.kept(text, static_cast<std::size_t>(length));
        // expat parts a text at line ends and entities.
        if (!piece.events.empty() && piece.events.back().kind == Kind::Text) {
            piece.events.back().text.length += added.length;
        } else {
            piece.events.push_back({Kind::Text, added, 0, 0});
        }
    }
    static void declaration(void* data, const char*, const char*, const char*, int)
    {
        pieceOf(data).events.push_back({Kind::Declaration, {}, 0, 0});
        XML_StopParser(static_cast<OfficeXmlParser*>(data)->m_parser, XML_FALSE);
    }

private:
    static OfficeXmlPiece& pieceOf(void* data) { return *static_cast<OfficeXmlParser*>(data)->m_piece; }
    static Stretch kept(OfficeXmlPiece& piece, const char* text) { return piece.kept(text, std::strlen(text)); }
};

OfficeXmlParser::OfficeXmlParser(std::unique_ptr<OfficePart> part)
    : m_part(std::move(part))
    , m_parser(XML_ParserCreate(nullptr))
    , m_bytes(BytesAtATime, Qt::Uninitialized)
{
    if (!m_parser) {
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Handlers::start, &Handlers::end);
    XML_SetCharacterDataHandler(m_parser, &Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Handlers::declaration);
}

OfficeXmlParser::~OfficeXmlParser()
{
    if (m_parser) {
        XML_ParserFree(m_parser);
    }
}

void OfficeXmlParser::read(OfficeXmlPiece& piece)
{
    piece.clear();
    piece.isLast = m_isDone;
    piece.isBroken = !m_parser;
    m_piece = &piece;
    m_part->beginPiece();
    while (piece.events.empty() && !piece.isLast && !piece.isBroken) {
        const qint64 got = m_part->read(m_bytes.data(), m_bytes.size());
        piece.isLast = got <= 0;
        piece.isBroken =
            !m_part->fault().isEmpty() ||
            XML_Parse(m_parser, m_bytes.constData(), static_cast<int>(qMax<qint64>(got, 0)), piece.isLast) !=
                XML_STATUS_OK;
    }
    m_isDone = piece.isLast || piece.isBroken;
}

} // namespace tahaluf
