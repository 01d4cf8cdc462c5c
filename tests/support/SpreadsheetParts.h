// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QVector>

namespace tahaluf::test {

/** A spreadsheet made of its parts, whole or broken on purpose. */
class SpreadsheetParts
{
public:
    /** A workbook with one sheet, "Data", of these rows: «<row r="1">...</row>». */
    static SpreadsheetParts ofRows(const QByteArray& rows, const QByteArray& afterRows = {});
    /** The parts in a folder of tests/data. */
    static SpreadsheetParts ofFolder(const QString& folder);

    /** The parts of a file that is there; none where it is no archive. */
    static SpreadsheetParts ofFile(const QString& path);

    /** A cell of text that stands where it is told to. */
    static QByteArray cell(const QByteArray& place, const QString& text);

    [[nodiscard]] QByteArray part(const QString& name) const;
    /** Puts a part there or replaces it. */
    SpreadsheetParts& set(const QString& name, const QByteArray& content);
    SpreadsheetParts& replace(const QString& name, const QByteArray& before, const QByteArray& after);
    SpreadsheetParts& remove(const QString& name);
    /** Packs them as a spreadsheet program does. */
    void save(const QString& path) const;
    [[nodiscard]] QByteArray bytes() const;

private:
    QVector<QPair<QString, QByteArray>> m_parts;
};

} // namespace tahaluf::test
