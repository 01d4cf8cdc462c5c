// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace tahaluf {

class PdfFile;

/** The bookmarks of a PDF (ISO 32000-1, 12.3.3). */
class PdfOutline
{
public:
    /** Adds an entry below the last one of a smaller level. */
    void add(int level, const QString& title, const QByteArray& destination);
    /** Writes all entries; returns the outline's object, 0 when there are none. */
    [[nodiscard]] int write(PdfFile& file) const;

private:
    struct Entry
    {
        int level = 1;
        QString title;
        QByteArray destination;
    };

    QVector<Entry> m_entries;
};

} // namespace tahaluf
