// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/OfficePackage.h"

#include <QXmlStreamReader>

namespace tahaluf {

/**
 * Walks through the XML of one part, element by element. Refuses what no spreadsheet program writes and what is made to
 * fill the memory: declarations of entities, elements nested without end, endless text.
 */
class OfficeXml
{
    Q_DECLARE_TR_FUNCTIONS(OfficeXml)

public:
    static constexpr int MaximumDepth = 64;
    static constexpr qsizetype MaximumText = 1024 * 1024;

    /** @p what names the part in messages: «sheet “Data”», "styles". */
    OfficeXml(std::unique_ptr<OfficePart> part, QString what);

    /** Goes to the next start or end of an element; false at the end and on a fault. */
    bool next();
    /** The same, and stops at each piece of text too. */
    bool nextPiece();
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QString piece() const { return m_xml.text().toString(); }
    [[nodiscard]] bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    [[nodiscard]] bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    [[nodiscard]] bool is(const char* element) const { return m_xml.name() == QLatin1String(element); }
    /** How many elements are open: the root's start is 1, its end 0. */
    [[nodiscard]] int depth() const { return m_depth; }
    /** Without regard to the attribute's namespace; empty where it is missing. */
    [[nodiscard]] QString attribute(const char* name) const;
    [[nodiscard]] bool hasFlag(const char* name) const;
    /** The text of the element whose start was reached, goes to its end; what is inside it is left out. */
    QString text();
    /** Goes to the end of the element whose start was reached. */
    void skip();

    [[nodiscard]] bool hasFault() const { return !m_fault.isEmpty(); }
    /** Where reading stopped: @p place is a cell, or empty. */
    [[nodiscard]] Error error(const QString& place = {}) const;

private:
    bool step();

    std::unique_ptr<OfficePart> m_part;
    QXmlStreamReader m_xml;
    QString m_what;
    QString m_fault;
    int m_depth = 0;
};

} // namespace tahaluf
