// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleFile.h"

#include "exchange/bundle/BundleLines.h"
#include "reports/pdf/AtomicFile.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>
#include <zlib.h>

namespace tahaluf {

namespace {

constexpr QByteArrayView Magic("TAHALUF-BUNDLE\n");

QByteArray sha256Of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

Error damagedBundle()
{
    return Error{
        ErrorKind::Refused,
        BundleFile::tr("The bundle is damaged or was cut off on its way. Fetch it again; nothing was changed."),
        {}};
}

/** Unpacks as long as that makes no more than a bundle ever holds. */
Result<QByteArray> unpacked(QByteArrayView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return damagedBundle();
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    const qint64 most =
        std::min(BundleFile::MaximumUnpacked, BundleFile::FreeBytes + BundleFile::MaximumRatio * packed.size());
    QByteArray lines;
    std::array<char, 1 << 16> piece{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = piece.size();
        state = inflate(&stream, Z_NO_FLUSH);
        lines.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
        if (lines.size() > most) {
            inflateEnd(&stream);
            return refused(BundleFile::tr("Unpacked, the bundle would be larger than a bundle ever is. It was not made "
                                          "by this program; nothing was changed."));
        }
    }
    const bool isAll = stream.avail_in == 0;
    inflateEnd(&stream);
    return state == Z_STREAM_END && isAll ? Result<QByteArray>(lines) : Result<QByteArray>(damagedBundle());
}

} // namespace

QByteArray BundleFile::sealed(const QByteArray& lines)
{
    uLongf size = compressBound(static_cast<uLong>(lines.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(packed.data()),
              &size,
              reinterpret_cast<const Bytef*>(lines.constData()),
              static_cast<uLong>(lines.size()),
              Z_DEFAULT_COMPRESSION);
    packed.truncate(static_cast<qsizetype>(size));
    return Magic.toByteArray() + QByteArray::number(FormatVersion) + '\n' + sha256Of(packed) + '\n' + packed;
}

Result<void> BundleFile::write(const QString& path, const Bundle& bundle)
{
    const QByteArray content = sealed(BundleLines::write(bundle));
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    // A write that fails is told by commit().
    file.device()->write(content);
    Result<void> committed = file.commit();
    if (committed) {
        // It holds records, as the coalition's file does. A stick whose file system has no rights keeps its own.
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return committed;
}

Result<Bundle> BundleFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::CannotOpen, tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    }
    if (file.size() > MaximumBytes) {
        return refused(tr("The file is larger than a bundle ever is. Nothing was changed."));
    }
    const QByteArray content = file.readAll();
    if (!content.startsWith(Magic)) {
        return refused(tr("The file is no exchange bundle. Nothing was changed."));
    }
    const qsizetype version = content.indexOf('\n', Magic.size());
    bool isNumber = false;
    const int format = content.mid(Magic.size(), version - Magic.size()).toInt(&isNumber);
    if (version < 0 || !isNumber) {
        return damagedBundle();
    }
    if (format > FormatVersion) {
        return refused(tr("The bundle was made by a newer version of the program (format %1, this program reads %2). "
                          "Bring this program up to date first; nothing was changed.")
                           .arg(format)
                           .arg(FormatVersion));
    }
    const qsizetype seal = content.indexOf('\n', version + 1);
    const QByteArrayView packed = QByteArrayView(content).sliced(seal < 0 ? content.size() : seal + 1);
    if (seal < 0 || sha256Of(packed) != content.mid(version + 1, seal - version - 1)) {
        return damagedBundle();
    }
    const Result<QByteArray> lines = unpacked(packed);
    return lines ? BundleLines::read(*lines) : Result<Bundle>(lines.error());
}

} // namespace tahaluf
