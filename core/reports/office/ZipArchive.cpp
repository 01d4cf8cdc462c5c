// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/ZipArchive.h"

#include <QIODevice>

#include <cerrno>
#include <cstring>
#include <zip.h>

namespace tahaluf {

namespace {

/** 1 January 1980, the earliest date a zip archive knows. */
constexpr zip_uint16_t NoDate = 0x0021;
constexpr double ProgressStep = 0.01;

/** What libzip's sources answer when they fail. */
zip_int64_t failed(zip_error_t& error, int code)
{
    zip_error_set(&error, code, errno);
    return -1;
}

/** Answers the commands that reading and writing sources have in common. */
zip_int64_t answerError(zip_error_t& error, void* data, zip_uint64_t length)
{
    return zip_error_to_data(&error, data, length);
}

/** The archive itself as libzip writes it. */
struct Sink
{
    QIODevice& device;
    zip_error_t error = {};
    bool isBegun = false;
};

zip_int64_t seek(Sink& sink, void* data, zip_uint64_t length)
{
    const zip_int64_t target = zip_source_seek_compute_offset(
        zip_uint64_t(sink.device.pos()), zip_uint64_t(sink.device.size()), data, length, &sink.error);
    if (target < 0) {
        return -1;
    }
    return sink.device.seek(target) ? 0 : failed(sink.error, ZIP_ER_SEEK);
}

zip_int64_t sinkCommand(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    Sink& sink = *static_cast<Sink*>(state);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN,
                                              ZIP_SOURCE_READ,
                                              ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK,
                                              ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_BEGIN_WRITE,
                                              ZIP_SOURCE_COMMIT_WRITE,
                                              ZIP_SOURCE_ROLLBACK_WRITE,
                                              ZIP_SOURCE_WRITE,
                                              ZIP_SOURCE_SEEK_WRITE,
                                              ZIP_SOURCE_TELL_WRITE,
                                              ZIP_SOURCE_REMOVE,
                                              -1);
    case ZIP_SOURCE_STAT: {
        if (!sink.isBegun) {
            // Nothing is there yet: libzip shall begin a new archive, not read an old one.
            errno = ENOENT;
            return failed(sink.error, ZIP_ER_READ);
        }
        auto* status = static_cast<zip_stat_t*>(data);
        zip_stat_init(status);
        status->size = zip_uint64_t(sink.device.size());
        status->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_READ: {
        const qint64 read = sink.device.read(static_cast<char*>(data), qint64(length));
        return read < 0 ? failed(sink.error, ZIP_ER_READ) : read;
    }
    case ZIP_SOURCE_BEGIN_WRITE:
        sink.isBegun = true;
        return 0;
    case ZIP_SOURCE_WRITE: {
        const qint64 written = sink.device.write(static_cast<const char*>(data), qint64(length));
        return written == qint64(length) ? written : failed(sink.error, ZIP_ER_WRITE);
    }
    case ZIP_SOURCE_SEEK:
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(sink, data, length);
    case ZIP_SOURCE_TELL:
    case ZIP_SOURCE_TELL_WRITE:
        return sink.device.pos();
    case ZIP_SOURCE_ERROR:
        return answerError(sink.error, data, length);
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        return failed(sink.error, ZIP_ER_OPNOTSUPP);
    }
}

} // namespace

/** One part and how far libzip has read it. */
struct ZipArchive::Part
{
    QByteArray name;
    QVector<Piece> pieces;
    Packing packing = Packing::Deflated;
    qsizetype piece = 0;
    qint64 offset = 0; ///< within the piece
    zip_error_t error = {};

    [[nodiscard]] qint64 size() const
    {
        qint64 all = 0;
        for (const Piece& one : pieces) {
            all += one.size();
        }
        return all;
    }

    qint64 read(char* data, qint64 most)
    {
        while (piece < pieces.size() && offset >= pieces.at(piece).size()) {
            ++piece;
            offset = 0;
        }
        if (piece >= pieces.size()) {
            return 0;
        }
        const Piece& one = pieces.at(piece);
        qint64 taken = qMin(most, one.size() - offset);
        if (!one.device) {
            std::memcpy(data, one.bytes.constData() + offset, size_t(taken));
        } else {
            const bool there = one.device->seek(one.start + offset);
            taken = there ? one.device->read(data, taken) : -1;
            if (taken <= 0) {
                return failed(error, ZIP_ER_READ); // shorter than it was
            }
        }
        offset += taken;
        return taken;
    }

    static zip_int64_t command(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        Part& part = *static_cast<Part*>(state);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN,
                                                  ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR,
                                                  ZIP_SOURCE_FREE,
                                                  -1);
        case ZIP_SOURCE_OPEN:
            part.piece = 0;
            part.offset = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return part.read(static_cast<char*>(data), qint64(length));
        case ZIP_SOURCE_STAT: {
            auto* status = static_cast<zip_stat_t*>(data);
            zip_stat_init(status);
            status->size = zip_uint64_t(part.size());
            status->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR:
            return answerError(part.error, data, length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            return failed(part.error, ZIP_ER_OPNOTSUPP);
        }
    }
};

ZipArchive::ZipArchive() = default;
ZipArchive::~ZipArchive() = default;

void ZipArchive::add(const QByteArray& name, const QVector<Piece>& pieces, Packing packing, bool first)
{
    auto part = std::make_unique<Part>();
    part->name = name;
    part->pieces = pieces;
    part->packing = packing;
    m_parts.insert(first ? m_parts.begin() : m_parts.end(), std::move(part));
}

Result<void> ZipArchive::write(QIODevice& device, const Progress& progress)
{
    const auto failure = [](const char* reason) {
        return Error{
            ErrorKind::CannotWrite, tr("The file could not be packed: %1.").arg(QString::fromUtf8(reason)), {}};
    };
    Sink sink{device};
    zip_error_t error;
    zip_error_init(&error);
    zip_error_init(&sink.error);
    zip_source_t* target = zip_source_function_create(sinkCommand, &sink, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        Error failed = failure(zip_error_strerror(&error));
        zip_source_free(target);
        zip_error_fini(&error);
        return failed;
    }
    bool isGood = true;
    for (const auto& part : m_parts) {
        zip_error_init(&part->error);
        zip_source_t* source = zip_source_function(archive, Part::command, part.get());
        const zip_int64_t index = source ? zip_file_add(archive, part->name.constData(), source, 0) : -1;
        if (index < 0) {
            zip_source_free(source);
            isGood = false;
            break;
        }
        const zip_int32_t method = part->packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        const zip_uint32_t effort = part->packing == Packing::Quick ? 1 : 0; // 0: as much as is usual
        isGood = isGood && zip_set_file_compression(archive, zip_uint64_t(index), method, effort) == 0 &&
                 zip_file_set_dostime(archive, zip_uint64_t(index), 0, NoDate, 0) == 0;
    }
    struct Watch
    {
        const Progress& progress;
        bool isStopped = false;
    } watch{progress};
    if (progress) {
        zip_register_progress_callback_with_state(
            archive,
            ProgressStep,
            [](zip_t*, double share, void* state) {
                auto& one = *static_cast<Watch*>(state);
                one.isStopped = one.isStopped || !one.progress(share);
            },
            nullptr,
            &watch);
        zip_register_cancel_callback_with_state(
            archive, [](zip_t*, void* state) { return int(static_cast<Watch*>(state)->isStopped); }, nullptr, &watch);
    }
    if (!isGood || zip_close(archive) != 0) {
        const Error failed =
            watch.isStopped ? refused(tr("Writing the file was stopped.")) : failure(zip_strerror(archive));
        zip_discard(archive);
        return failed;
    }
    return {};
}

} // namespace tahaluf
