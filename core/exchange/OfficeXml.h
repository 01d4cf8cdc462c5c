// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerLine.h"
#include "exchange/OfficeXmlParser.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <memory>

namespace tahaluf {

/**
 * Walks through the XML of one part, element by element. Refuses what no spreadsheet program writes and what is made to
 * fill the memory: declarations of entities, elements nested without end, endless text. Of a large part another thread
 * parses the next pieces meanwhile.
 */
class OfficeXml
{
    Q_DECLARE_TR_FUNCTIONS(OfficeXml)

public:
    static constexpr int MaximumDepth = 64;
    static constexpr qsizetype MaximumText = 1024 * 1024; ///< bytes

    /** @p what names the part in messages: «sheet “Data”», "styles". */
    OfficeXml(std::unique_ptr<OfficePart> part, QString what);

    /** Goes to the next start or end of an element; false at the end and on a fault. */
    bool next();
    /** The same, and stops at each piece of text too. */
    bool nextPiece();
    [[nodiscard]] bool isText() const { return m_now.kind == Kind::Text; }
    [[nodiscard]] QString piece() const { return QString::fromUtf8(textOf(m_now.text)); }
    [[nodiscard]] bool isStart() const { return m_now.kind == Kind::Start; }
    [[nodiscard]] bool isEnd() const { return m_now.kind == Kind::End; }
    [[nodiscard]] bool is(const char* element) const { return textOf(m_now.text) == QByteArrayView(element); }
    /** How many elements are open: the root's start is 1, its end 0. */
    [[nodiscard]] int depth() const { return m_depth; }
    /** Without regard to the attribute's namespace; empty where it is missing. */
    [[nodiscard]] QString attribute(const char* name) const;
    /** The same in UTF-8; gone with the next step. */
    [[nodiscard]] QByteArrayView attributeBytes(const char* name) const;
    [[nodiscard]] bool hasFlag(const char* name) const;
    /** The text of the element whose start was reached, goes to its end; what is inside it is left out. */
    QString text() { return QString::fromUtf8(textBytes()); }
    /** The same in UTF-8; gone with the next step. */
    QByteArrayView textBytes();
    /** Goes to the end of the element whose start was reached. */
    void skip();

    [[nodiscard]] bool hasFault() const { return !m_fault.isEmpty(); }
    /** Where reading stopped: @p place is a cell, or empty. */
    [[nodiscard]] Error error(const QString& place = {}) const;

private:
    using Kind = OfficeXmlPiece::Kind;
    static constexpr int PiecesAtOnce = 2; ///< the second one of a short part holds its end alone
    static constexpr std::size_t PiecesAhead = 3;

    bool step();
    /** Goes to the next piece of the part; false at its end and on a fault. */
    bool readOn();
    [[nodiscard]] QByteArrayView textOf(const OfficeXmlPiece::Stretch& stretch) const
    {
        return m_piece.textOf(stretch);
    }

    OfficeXmlParser m_parser;
    QString m_what;
    QString m_fault;
    int m_depth = 0;
    OfficeXmlPiece m_piece;
    std::size_t m_next = 0; ///< event of the piece
    OfficeXmlPiece::Event m_now;
    QByteArray m_text; ///< one that stands in several pieces
    int m_pieces = 0; ///< read without the other thread
    WorkerLine<OfficeXmlPiece, OfficeXmlPiece> m_ahead; ///< last; is given pieces that were read, for their memory
};

} // namespace tahaluf
