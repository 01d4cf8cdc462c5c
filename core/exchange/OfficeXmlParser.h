// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/OfficePackage.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

struct XML_ParserStruct;

namespace tahaluf {

/** What a stretch of a part's XML holds, in its order. */
struct OfficeXmlPiece
{
    enum class Kind
    {
        None,
        Start,
        End,
        Text,
        Declaration
    };
    /** Where a text stands in `texts`. */
    struct Stretch
    {
        quint32 start = 0;
        quint32 length = 0;
    };
    struct Attribute
    {
        Stretch name;
        Stretch value;
    };
    struct Event
    {
        Kind kind = Kind::None;
        Stretch text; ///< the text, or the element's name without its prefix
        quint32 firstAttribute = 0;
        quint32 attributes = 0;
    };

    std::vector<Event> events;
    std::vector<Attribute> attributes;
    std::string texts;
    bool isLast = false;
    bool isBroken = false; ///< it is no XML, or the part cannot be unpacked: see fault() of the part

    [[nodiscard]] QByteArrayView textOf(const Stretch& stretch) const
    {
        return {texts.data() + stretch.start, static_cast<qsizetype>(stretch.length)};
    }
    void clear();
    [[nodiscard]] Stretch kept(const char* text, std::size_t length);
};

/** Unpacks and parses a part, a piece at a time; reads by expat, several times quicker than QXmlStreamReader. */
class OfficeXmlParser
{
public:
    explicit OfficeXmlParser(std::unique_ptr<OfficePart> part);
    ~OfficeXmlParser();
    OfficeXmlParser(const OfficeXmlParser&) = delete;
    OfficeXmlParser& operator=(const OfficeXmlParser&) = delete;

    /** The next piece, with an event at least unless it is the last one or broken; after that one, empty last ones. */
    void read(OfficeXmlPiece& piece);
    [[nodiscard]] const OfficePart& part() const { return *m_part; }

private:
    /** What expat calls. */
    struct Handlers;

    std::unique_ptr<OfficePart> m_part;
    XML_ParserStruct* m_parser;
    QByteArray m_bytes;
    OfficeXmlPiece* m_piece = nullptr;
    bool m_isDone = false;
};

} // namespace tahaluf
