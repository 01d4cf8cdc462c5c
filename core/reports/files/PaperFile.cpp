// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/PaperFile.h"

#include "reports/office/DocxWriter.h"
#include "reports/office/OdtWriter.h"
#include "reports/pdf/PdfWriter.h"

#include <QDir>
#include <QFileInfo>

namespace tahaluf {

namespace {

/** Bytes of UTF-8; common file systems take 255 in a name, and the suffix and a working name want some of them. */
constexpr qsizetype MostBytesInName = 200;

template <typename Writer>
Result<void> writeWith(Writer writer,
                       const QVector<Document>& papers,
                       const paper::Metadata& metadata,
                       const QString& path,
                       const PaperFile::Step& step)
{
    writer.setProgress(step);
    if (papers.size() == 1) {
        return writer.write(papers.first(), path);
    }
    paper::Metadata together = metadata;
    if (together.title.isEmpty()) {
        together.title = QFileInfo(path).completeBaseName();
    }
    return writer.write(papers, together, path);
}

} // namespace

const std::vector<PaperFormat>& PaperFile::formats()
{
    static const std::vector<PaperFormat> all{PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt};
    return all;
}

QString PaperFile::suffix(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Docx:
        return QStringLiteral("docx");
    case PaperFormat::Odt:
        return QStringLiteral("odt");
    case PaperFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

std::optional<PaperFormat> PaperFile::formatOf(const QString& path)
{
    const QString named = QFileInfo(path).suffix().toLower();
    for (const PaperFormat format : formats()) {
        if (named == suffix(format)) {
            return format;
        }
    }
    return std::nullopt;
}

Error PaperFile::unknownFormat(const QString& path)
{
    QStringList suffixes;
    for (const PaperFormat format : formats()) {
        suffixes.append(QLatin1Char('.') + suffix(format));
    }
    return {ErrorKind::Usage,
            tr("“%1” names no format for papers. Let the name end in one of: %2")
                .arg(QDir::toNativeSeparators(path), suffixes.join(QLatin1Char(' '))),
            {}};
}

QString PaperFile::nameFor(const QString& title)
{
    QString name;
    for (const QChar character : title) {
        const bool isForbidden = QStringLiteral("/\\:*?\"<>|").contains(character) || character < QChar(0x20);
        if (isForbidden) {
            name += QLatin1Char('-');
        } else if (character.category() != QChar::Other_Format) {
            name += character; // bidi marks would make two names look alike
        }
    }
    name = name.trimmed();
    while (name.toUtf8().size() > MostBytesInName) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.'))) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? tr("Paper") : name;
}

Result<void> PaperFile::write(const PaperSet& set, const QString& path, const Step& step)
{
    if (set.papers.isEmpty()) {
        return refused(tr("There is no paper to write."));
    }
    const std::optional<PaperFormat> format = formatOf(path);
    if (!format) {
        return unknownFormat(path);
    }
    switch (*format) {
    case PaperFormat::Docx:
        return writeWith(DocxWriter(), set.forOffice(), set.metadata, path, step);
    case PaperFormat::Odt:
        return writeWith(OdtWriter(), set.forOffice(), set.metadata, path, step);
    case PaperFormat::Pdf:
        break;
    }
    return writeWith(PdfWriter(), set.papers, set.metadata, path, step);
}

} // namespace tahaluf
