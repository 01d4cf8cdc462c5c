// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SpreadsheetParts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <algorithm>

namespace tahaluf::test {

namespace {
const QByteArray Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray Main = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

SpreadsheetParts SpreadsheetParts::ofRows(const QByteArray& rows, const QByteArray& afterRows)
{
    SpreadsheetParts parts;
    parts.set("[Content_Types].xml",
              Head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    const QByteArray start =
        Head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    parts.set("_rels/.rels",
              start + "<Relationship Id=\"r1\" Type=\"" + Relations +
                  "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.set("xl/workbook.xml",
              Head + "<workbook xmlns=" + Main + " xmlns:r=\"" + Relations +
                  "\"><workbookPr/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.set("xl/_rels/workbook.xml.rels",
              start + "<Relationship Id=\"r1\" Type=\"" + Relations +
                  "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + Relations +
                  "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.set("xl/styles.xml",
              Head + "<styleSheet xmlns=" + Main +
                  "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"hh:mm\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
                  "</cellXfs></styleSheet>");
    parts.set("xl/worksheets/sheet1.xml",
              Head + "<worksheet xmlns=" + Main + "><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>");
    return parts;
}

SpreadsheetParts SpreadsheetParts::ofFolder(const QString& folder)
{
    SpreadsheetParts parts;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        parts.set(QDir(folder).relativeFilePath(path), readFile(path));
    }
    std::sort(parts.m_parts.begin(), parts.m_parts.end());
    return parts;
}

SpreadsheetParts SpreadsheetParts::ofFile(const QString& path)
{
    SpreadsheetParts parts;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    for (zip_int64_t index = 0; archive && index < zip_get_num_entries(archive, 0); ++index) {
        zip_stat_t status;
        zip_stat_index(archive, static_cast<zip_uint64_t>(index), 0, &status);
        QByteArray content(static_cast<qsizetype>(status.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0);
        zip_fread(file, content.data(), status.size);
        zip_fclose(file);
        parts.set(QString::fromUtf8(status.name), content);
    }
    if (archive) {
        zip_discard(archive);
    }
    return parts;
}

QByteArray SpreadsheetParts::cell(const QByteArray& place, const QString& text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() +
           "</t></is></c>";
}

QByteArray SpreadsheetParts::part(const QString& name) const
{
    for (const auto& [known, content] : m_parts) {
        if (known == name) {
            return content;
        }
    }
    return {};
}

SpreadsheetParts& SpreadsheetParts::set(const QString& name, const QByteArray& content)
{
    remove(name);
    m_parts.append({name, content});
    return *this;
}

SpreadsheetParts& SpreadsheetParts::replace(const QString& name, const QByteArray& before, const QByteArray& after)
{
    return set(name, part(name).replace(before, after));
}

SpreadsheetParts& SpreadsheetParts::remove(const QString& name)
{
    m_parts.removeIf([&](const auto& one) { return one.first == name; });
    return *this;
}

void SpreadsheetParts::save(const QString& path) const
{
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : m_parts) {
        zip_source_t* source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
}

QByteArray SpreadsheetParts::bytes() const
{
    const QTemporaryDir folder;
    save(folder.filePath(QStringLiteral("book")));
    return readFile(folder.filePath(QStringLiteral("book")));
}

} // namespace tahaluf::test
