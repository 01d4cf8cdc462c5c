// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

/** Reads office files back: the parts in their archive, and the parts' elements. */
namespace tahaluf {

struct XmlNode
{
    QString name; ///< with its prefix
    QMap<QString, QString> attributes;
    QVector<XmlNode> children;
    QString text; ///< its own, without that of its children

    [[nodiscard]] QString value(const QString& attribute = QStringLiteral("w:val")) const
    {
        return attributes.value(attribute);
    }
    [[nodiscard]] bool has(const QString& child) const { return !isNull(first(child)); }
    /** The first child of that name; one without a name where there is none. */
    [[nodiscard]] XmlNode first(const QString& child) const;
    /** The child of a child and so on: "w:pPr/w:pStyle". */
    [[nodiscard]] XmlNode at(const QString& path) const;
    /** All elements of that name below, in reading order; not within one another. */
    [[nodiscard]] QVector<XmlNode> all(const QString& wanted) const;
    /** All text below, line breaks as line feeds and tabs as tabs. */
    [[nodiscard]] QString allText() const;
    void visit(const std::function<void(const XmlNode&)>& visitor) const;

    [[nodiscard]] static bool isNull(const XmlNode& node) { return node.name.isEmpty(); }
};

class OfficeFile
{
public:
    explicit OfficeFile(const QString& path);

    /** In the archive's order; empty for a file that is no archive. */
    [[nodiscard]] const QStringList& parts() const { return m_parts; }
    [[nodiscard]] QByteArray bytes(const QString& part) const { return m_bytes.value(part); }
    [[nodiscard]] bool isStored(const QString& part) const { return m_stored.contains(part); }
    /** The part's root element; without a name for a part that is missing or no XML. */
    [[nodiscard]] XmlNode xml(const QString& part) const;
    /** All parts of XML. */
    [[nodiscard]] QStringList xmlParts() const;

private:
    QStringList m_parts;
    QStringList m_stored;
    QMap<QString, QByteArray> m_bytes;
};

/** Where elements do not stand in the order that ECMA-376's schema wants; Word refuses such a file. */
[[nodiscard]] QStringList docxOrderFaults(const XmlNode& root);

} // namespace tahaluf
