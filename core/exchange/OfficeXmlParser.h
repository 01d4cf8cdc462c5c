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
        qsizetype start = 0;
        qsizetype length = 0;
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
        std::size_t firstAttribute = 0;
        std::size_t attributes = 0;
    };

    std::vector<Event> events;
    std::vector<Attribute> attributes;
    std::string texts;
    bool isLast = false;
    bool isBroken = false; ///< it is no XML, or the part cannot be unpacked: see fault() of the part

    [[nodiscard]] QByteArrayView textOf(const Stretch& stretch) const
    {
        return {texts.data() + stretch.start, stretch.length};
    }
    void clear();
    [[nodiscard]] Stretch kept(const char* text, qsizetype length);
};

/** Unpacks and parses a part, a piece at a time; reads by expat, several times quicker than QXmlStreamReader. */
class OfficeXmlParser
{
public:
    explicit OfficeXmlParser(std::unique_ptr<OfficePart> part);
    ~OfficeXmlParser();
    OfficeXmlParser(const OfficeXmlParser&) = delete;
    OfficeXmlParser& operator=(const OfficeXmlParser&) = delete;

    /** The next piece, with an event at least unless it is the last one or broken. */
    void read(OfficeXmlPiece& piece);
    [[nodiscard]] const OfficePart& part() const { return *m_part; }

private:
    /** What expat calls. */
    struct Handlers;

    std::unique_ptr<OfficePart> m_part;
    XML_ParserStruct* m_parser;
    QByteArray m_bytes;
    OfficeXmlPiece* m_piece = nullptr;
};

} // namespace tahaluf
