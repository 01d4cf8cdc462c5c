// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/OfficeParts.h"
#include "reports/office/XmlParts.h"

#include <QHash>

namespace tahaluf::office::odt {

/** The properties of a paragraph style: all of `look`, or only where it differs from `base`. */
void writeProperties(XmlParts& xml, const ParagraphLook& look, const ParagraphLook* base, bool breakBefore = false);
void writeFontFaces(XmlParts& xml);

/** The styles that single paragraphs, cells and spans need besides the named ones: each kind of look gets one name. */
class AutomaticStyles
{
public:
    /** `prefix` begins the names, so that two parts' styles do not meet. */
    explicit AutomaticStyles(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }

    /** The style of this family with these properties (XML) and, where given, parent and page. */
    QString
    name(const char* family, const QByteArray& properties, const QString& parent = {}, const QString& page = {});
    void write(XmlParts& xml) const;

private:
    struct Entry
    {
        QString name;
        const char* family;
        QByteArray properties;
        QString parent;
        QString page;
    };

    QString m_prefix;
    QVector<Entry> m_entries;
    QHash<QByteArray, QString> m_names;
};

} // namespace tahaluf::office::odt
