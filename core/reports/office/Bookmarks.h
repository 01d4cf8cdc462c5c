// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

#include <QHash>
#include <QSet>

namespace tahaluf::office {

/**
 * The names of the places that links in the papers lead to. Word takes only letters, digits and underscores, at most
 * 40 of them, whatever their case (ECMA-376 17.13.6.2), so anchors get names of their own.
 */
class Bookmarks
{
public:
    explicit Bookmarks(const QVector<Document>& papers);

    /** The bookmark of an anchor in one of the papers; empty for an anchor that no heading has. */
    [[nodiscard]] QString nameOf(int paper, const QString& anchor) const { return m_names.value({paper, anchor}); }
    /**
     * What a span's link means: a web or mail address, «#» and a bookmark, or nothing. Other schemes are left out: a
     * paper that leads to files or programs is not made here.
     */
    [[nodiscard]] QString target(int paper, const QString& link) const;

private:
    QHash<std::pair<int, QString>, QString> m_names;
    QSet<QString> m_taken;
};

} // namespace tahaluf::office
