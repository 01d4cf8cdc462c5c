// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a spreadsheet: read or refused. An archive with one wrong byte is refused at its checksum, so most
// changes are made inside its parts, which are then packed again.
#include "exchange/XlsxReader.h"
#include "Fuzz.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>
#include <zip.h>

#include <random>
#include <utility>
#include <vector>

using namespace tahaluf;

namespace {

constexpr zip_uint64_t LargestPart = 1 << 20;

struct Part
{
    QByteArray name;
    QByteArray content;
};

/** The parts of an archive; none where it is no such. */
std::vector<Part> unpacked(const uint8_t* data, std::size_t size)
{
    std::vector<Part> parts;
    zip_source_t* source = zip_source_buffer_create(data, size, 0, nullptr);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about{};
        const auto index = static_cast<zip_uint64_t>(i);
        zip_file_t* file = zip_stat_index(archive, index, 0, &about) == 0 && about.size <= LargestPart
                               ? zip_fopen_index(archive, index, 0)
                               : nullptr;
        if (!file) {
            continue;
        }
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        const zip_int64_t read = zip_fread(file, content.data(), about.size);
        zip_fclose(file);
        if (read >= 0) {
            content.truncate(static_cast<qsizetype>(read));
            parts.push_back({about.name, content});
        }
    }
    zip_discard(archive);
    return parts;
}

QByteArray packed(const std::vector<Part>& parts)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    zip_source_keep(source);
    for (const Part& part : parts) {
        zip_source_t* content =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), content, ZIP_FL_OVERWRITE);
        if (index < 0) {
            zip_source_free(content);
        } else {
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
    }
    QByteArray whole;
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_source_open(source) == 0) {
        zip_stat_t about{};
        if (zip_source_stat(source, &about) == 0) {
            whole.resize(static_cast<qsizetype>(about.size));
            whole.truncate(
                static_cast<qsizetype>(std::max<zip_int64_t>(0, zip_source_read(source, whole.data(), about.size))));
        }
        zip_source_close(source);
    }
    zip_source_free(source);
    return whole;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maximum, unsigned int seed)
{
    constexpr unsigned OneInSo = 16;
    std::minstd_rand random(seed);
    std::vector<Part> parts = random() % OneInSo == 0 ? std::vector<Part>() : unpacked(data, size);
    if (!parts.empty()) {
        QByteArray& content = parts[random() % parts.size()].content;
        const auto before = static_cast<std::size_t>(content.size());
        const std::size_t room = before + 256;
        content.resize(static_cast<qsizetype>(room));
        const std::size_t after = LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(content.data()), before, room);
        content.truncate(static_cast<qsizetype>(after));
        const QByteArray whole = packed(parts);
        if (!whole.isEmpty() && static_cast<std::size_t>(whole.size()) <= maximum) {
            std::copy(whole.begin(), whole.end(), data);
            return static_cast<std::size_t>(whole.size());
        }
    }
    return LLVMFuzzerMutate(data, size, maximum);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    static const int file = memfd_create("fuzz.xlsx", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    fuzz::check(ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == static_cast<ssize_t>(size));

    const Result<ImportTable> table = XlsxReader::read(path);
    if (!table) {
        fuzz::check(!table.error().message.isEmpty());
    } else {
        qint64 number = 0;
        for (const ImportRow& row : table->rows) {
            fuzz::check(row.cells.size() == static_cast<std::size_t>(table->columns.size()));
            fuzz::check(row.number > number);
            number = row.number;
        }
    }
    const Result<std::vector<XlsxReader::NamedSheet>> sheets = XlsxReader::readSheets(path);
    fuzz::check(sheets.has_value() || !sheets.error().message.isEmpty());
    return 0;
}
