// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OfficeFile.h"
#include "reports/office/DocxWriter.h"

#include <QTemporaryDir>

#include <algorithm>

/** Finds its way in a DOCX as a reader would: by what stands where. */
namespace tahaluf {

inline const QString DocxText = QStringLiteral("word/document.xml");

inline QVector<XmlNode> paragraphsIn(const XmlNode& node)
{
    return node.all(QStringLiteral("w:p"));
}

inline QString styleOf(const XmlNode& paragraph)
{
    return paragraph.at(QStringLiteral("w:pPr/w:pStyle")).value();
}

/** The first paragraph whose text contains `part`. */
inline XmlNode paragraphWith(const XmlNode& document, const QString& part)
{
    for (const XmlNode& paragraph : paragraphsIn(document)) {
        if (paragraph.allText().contains(part)) {
            return paragraph;
        }
    }
    return {};
}

inline XmlNode tableWith(const XmlNode& document, const QString& part)
{
    for (const XmlNode& table : document.all(QStringLiteral("w:tbl"))) {
        if (table.allText().contains(part)) {
            return table;
        }
    }
    return {};
}

inline QVector<XmlNode> childrenOf(const XmlNode& node, const QString& name)
{
    QVector<XmlNode> found;
    for (const XmlNode& child : node.children) {
        if (child.name == name) {
            found.append(child);
        }
    }
    return found;
}

inline QString listOf(const XmlNode& paragraph)
{
    const XmlNode list = paragraph.at(QStringLiteral("w:pPr/w:numPr"));
    return XmlNode::isNull(list) ? QString() : list.first(QStringLiteral("w:numId")).value();
}

inline bool hasArabicLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.direction() == QChar::DirAL; });
}

/** The file of a paper in `folder`; empty when it was not written. */
inline QString docxOf(const Document& paper, const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name + QStringLiteral(".docx"));
    return DocxWriter().write(paper, path) ? path : QString();
}

} // namespace tahaluf
