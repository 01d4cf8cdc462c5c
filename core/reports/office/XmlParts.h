// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace tahaluf::office {

/** Writes elements by their prefixed names, as both formats' documents know them; the root declares the prefixes. */
class XmlParts
{
public:
    struct Attribute
    {
        const char* name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit XmlParts(QIODevice* device)
        : m_xml(device)
    {
    }
    explicit XmlParts(QByteArray* bytes)
        : m_xml(bytes)
    {
    }

    void document() { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }
    void open(const char* name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        write(attributes);
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const char* name, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        write(attributes);
    }
    /** An element that holds only text. */
    void leafText(const char* name, const QString& text, Attributes attributes = {})
    {
        open(name, attributes);
        m_xml.writeCharacters(text);
        close();
    }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void text(const QString& text) { m_xml.writeCharacters(text); }
    /** The bytes written so far as whole elements; only for a writer on bytes. */
    [[nodiscard]] QByteArray finished(const QByteArray& bytes)
    {
        m_xml.writeCharacters({}); // ends a tag that is still open
        return bytes;
    }
    /** XML written elsewhere, as it is. */
    void raw(const QByteArray& xml)
    {
        m_xml.writeCharacters({});
        m_xml.device()->write(xml);
    }

private:
    void write(Attributes attributes)
    {
        for (const Attribute& one : attributes) {
            m_xml.writeAttribute(QString::fromLatin1(one.name), one.value);
        }
    }

    QXmlStreamWriter m_xml;
};

} // namespace tahaluf::office
