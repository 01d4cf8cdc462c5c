// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficePackage.h"

#include <QFile>

#include <algorithm>

#include <sys/stat.h>
#include <zip.h>

namespace tahaluf {

namespace {
/** A name that stays inside the archive: no folder above, no place on the disk, no control characters. */
bool isHarmless(const QString& name)
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
        name.contains(QLatin1Char(':'))) {
        return false;
    }
    for (const QString& step : name.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") || step == QLatin1String(".")) {
            return false;
        }
    }
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c < QLatin1Char(' '); });
}

bool isLink(zip_t* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr int ModeShift = 16;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX &&
           S_ISLNK(attributes >> ModeShift);
}
} // namespace

OfficePart::OfficePart(zip_file* file, qint64 size)
    : m_file(file)
    , m_left(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OfficePart::~OfficePart()
{
    zip_fclose(m_file);
}

qint64 OfficePart::readData(char* data, qint64 length)
{
    if (!m_fault.isEmpty()) {
        return -1;
    }
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(length));
    if (got < 0) {
        m_fault = tr("the archive is damaged");
        return -1;
    }
    m_left -= got;
    m_piece += got;
    if (m_left < 0) {
        m_fault = tr("it is larger than the archive says");
        return -1;
    }
    if (m_piece > MaximumPiece) {
        m_fault = tr("one piece of it is larger than any cell can be");
        return -1;
    }
    return got;
}

Result<std::unique_ptr<OfficePackage>> OfficePackage::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::CannotOpen, tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    }
    if (file.size() > MaximumBytes) {
        return refused(
            tr("The file is larger than %1 MB. Split it into several files.").arg(MaximumBytes / 1024 / 1024));
    }
    const QByteArray start = file.read(8);
    file.close();
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        return refused(tr("The spreadsheet is protected with a password, or of the kind before 2007. Save it as .xlsx "
                          "without a password and import it again."));
    }
    if (!start.startsWith("PK")) {
        return refused(tr("The file is no .xlsx spreadsheet. Save it as .xlsx or as “CSV UTF-8”."));
    }
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refused(tr("The spreadsheet is damaged and cannot be read (%1). Nothing was imported.").arg(reason));
    }
    std::unique_ptr<OfficePackage> package(new OfficePackage(archive));
    if (Result<void> read = package->readDirectory(); !read) {
        return read.takeError();
    }
    if (Result<void> expected = package->expectSpreadsheet(); !expected) {
        return expected.takeError();
    }
    return package;
}

Result<std::unique_ptr<OfficePackage>> OfficePackage::ofContent(const QByteArray& content)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return refused(reason);
    }
    zip_error_fini(&error);
    std::unique_ptr<OfficePackage> package(new OfficePackage(archive, content));
    if (Result<void> read = package->readDirectory(); !read) {
        return read.takeError();
    }
    return package;
}

OfficePackage::~OfficePackage()
{
    zip_discard(m_archive);
}

Result<void> OfficePackage::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > MaximumParts) {
        return refused(tr("The spreadsheet has %1 parts; more than %2 are not read. Nothing was imported.")
                           .arg(count)
                           .arg(MaximumParts));
    }
    quint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t status;
        zip_stat_init(&status);
        if (zip_stat_index(m_archive, i, 0, &status) != 0 || !(status.valid & ZIP_STAT_NAME) ||
            !(status.valid & ZIP_STAT_SIZE) || !(status.valid & ZIP_STAT_COMP_SIZE)) {
            return refused(tr("The spreadsheet is damaged: its list of parts cannot be read. Nothing was imported."));
        }
        const QString name = QString::fromUtf8(status.name);
        if (!isHarmless(name) || isLink(m_archive, i)) {
            return refused(tr("The spreadsheet holds a part named “%1”, as no spreadsheet does. It was not made by a "
                              "spreadsheet program; nothing was imported.")
                               .arg(name));
        }
        if (m_parts.contains(name.toLower())) {
            return refused(tr("The spreadsheet holds the part “%1” twice. Nothing was imported.").arg(name));
        }
        if (status.encryption_method != ZIP_EM_NONE) {
            return refused(
                tr("The spreadsheet is protected with a password. Save it without one and import it again."));
        }
        const bool isBlownUp = status.size > FreeBytes && status.size / MaximumRatio > status.comp_size;
        total += std::min<quint64>(status.size, MaximumUnpacked + 1);
        if (isBlownUp || total > MaximumUnpacked) {
            return refused(tr("Unpacked, the part “%1” would be larger than a spreadsheet's data ever is. Nothing was "
                              "imported.")
                               .arg(name));
        }
        m_parts.insert(name.toLower(), i);
    }
    return {};
}

Result<void> OfficePackage::expectSpreadsheet() const
{
    const bool hasMacros = std::any_of(m_parts.keyBegin(), m_parts.keyEnd(), [](const QString& name) {
        return name.endsWith(QLatin1String("vbaproject.bin"));
    });
    if (hasMacros) {
        return refused(tr("The spreadsheet holds macros. Save it as .xlsx without macros and import it again."));
    }
    if (!has(QStringLiteral("[Content_Types].xml"))) {
        return refused(tr("The file is an archive but no .xlsx spreadsheet. Save it as .xlsx or as “CSV UTF-8”."));
    }
    return {};
}

Result<std::unique_ptr<OfficePart>> OfficePackage::part(const QString& name) const
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd()) {
        return refused(tr("The spreadsheet is damaged: its part “%1” is missing. Nothing was imported.").arg(name));
    }
    zip_stat_t status;
    zip_stat_init(&status);
    zip_file_t* file =
        zip_stat_index(m_archive, *found, 0, &status) == 0 ? zip_fopen_index(m_archive, *found, 0) : nullptr;
    if (!file) {
        return refused(
            tr("The spreadsheet is damaged: its part “%1” cannot be unpacked. Nothing was imported.").arg(name));
    }
    return std::make_unique<OfficePart>(file, static_cast<qint64>(status.size));
}

} // namespace tahaluf
