// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/PageSetup.h"
#include "reports/office/OfficePackage.h"
#include "reports/office/OfficeParts.h"
#include "reports/office/XmlParts.h"

#include <QHash>

#include <array>

namespace tahaluf::office::docx {

/** What one part of the package refers to in others. */
class Relations
{
public:
    /** The identifier of a relation of this type; the same target keeps its own. */
    QString add(const QString& type, const QString& target, bool external = false);
    [[nodiscard]] bool isEmpty() const { return m_relations.isEmpty(); }
    [[nodiscard]] QByteArray toXml() const;

private:
    struct Relation
    {
        QString type;
        QString target;
        bool external = false;
    };
    QVector<Relation> m_relations;
    QHash<QString, qsizetype> m_places; ///< of the targets, with their types before them
};

/** What the parts of one DOCX share: its styles' looks, its lists, its pictures, its counters. */
struct Shared
{
    Shared(OfficePackage& files, const paper::PageSetup& first, const paper::Metadata& about);

    OfficePackage& package;
    paper::PageSetup base; ///< of the first paper, which the styles are made for
    paper::Metadata metadata;
    std::array<ParagraphLook, StyleCount> looks; ///< of the styles
    QVector<ListShape> lists; ///< in the order of their numbers, from 1
    int bookmarks = 0;
    int pictures = 0;
};

/** The name of a kind of relation within the office namespace: "image", "styles". */
[[nodiscard]] QString relationType(const char* name);
/** Opens a part's root element with the namespaces our parts use. */
void openRoot(XmlParts& xml, const char* name);

[[nodiscard]] QByteArray stylesXml(const Shared& shared);
[[nodiscard]] QByteArray numberingXml(const Shared& shared);
[[nodiscard]] QByteArray settingsXml();
[[nodiscard]] QByteArray fontTableXml();
[[nodiscard]] QByteArray corePropertiesXml(const paper::Metadata& metadata);
[[nodiscard]] QByteArray applicationPropertiesXml();
/** The list of all parts' types; headers and footers are numbered from 1. */
[[nodiscard]] QByteArray contentTypesXml(int headers, int footers);

} // namespace tahaluf::office::docx
