// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeXml.h"

#include <utility>

namespace tahaluf {

OfficeXml::OfficeXml(std::unique_ptr<OfficePart> part, QString what)
    : m_parser(std::move(part))
    , m_what(std::move(what))
    , m_ahead(PiecesAhead, [this](OfficeXmlPiece piece) {
        m_parser.read(piece);
        return piece;
    })
{
}

bool OfficeXml::readOn()
{
    if (m_piece.isLast || m_piece.isBroken) {
        return false;
    }
    m_next = 0;
    if (m_pieces < PiecesAtOnce) {
        // A short part is worth no thread.
        ++m_pieces;
        m_parser.read(m_piece);
    } else {
        m_ahead.give(std::move(m_piece));
        while (!m_ahead.isFull()) {
            m_ahead.give({});
        }
        m_piece = m_ahead.take();
    }
    return !m_piece.events.empty();
}

bool OfficeXml::step()
{
    m_now = {};
    if (hasFault()) {
        return false;
    }
    if (m_next == m_piece.events.size() && !readOn()) {
        if (m_piece.isBroken) {
            const QString fault = m_parser.part().fault();
            m_fault = fault.isEmpty() ? tr("it is no well-formed XML") : fault;
        }
        return false;
    }
    m_now = m_piece.events[m_next++];
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

QByteArrayView OfficeXml::attributeBytes(const char* name) const
{
    for (std::size_t i = 0; i < m_now.attributes; ++i) {
        const OfficeXmlPiece::Attribute& one = m_piece.attributes[m_now.firstAttribute + i];
        if (textOf(one.name) == QByteArrayView(name)) {
            return textOf(one.value);
        }
    }
    return {};
}

QString OfficeXml::attribute(const char* name) const
{
    return QString::fromUtf8(attributeBytes(name));
}

bool OfficeXml::hasFlag(const char* name) const
{
    const QString value = attribute(name);
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

QByteArrayView OfficeXml::textBytes()
{
    const std::vector<OfficeXmlPiece::Event>& events = m_piece.events;
    if (m_next + 1 < events.size() && events[m_next].kind == Kind::Text && events[m_next + 1].kind == Kind::End &&
        events[m_next].text.length <= MaximumText) {
        const QByteArrayView whole = textOf(events[m_next].text);
        return step() && step() ? whole : QByteArrayView();
    }
    m_text.resize(0);
    const int own = m_depth;
    while (step() && m_depth >= own) {
        if (m_depth == own && isText()) {
            const QByteArrayView more = textOf(m_now.text);
            m_text.append(more.data(), more.size());
        }
        if (m_text.size() > MaximumText) {
            m_fault = tr("one piece of it is larger than any cell can be");
        }
    }
    return m_text;
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
