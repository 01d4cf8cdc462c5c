// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QVector>

#include <functional>
#include <memory>

class QIODevice;

namespace tahaluf {

/**
 * Writes a zip archive to a device in pieces: neither a part nor the archive is ever held in memory. The same parts
 * always give the same bytes, since they carry no time.
 */
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    /** A stretch of a part: bytes held here, or those of a device from `start` on. */
    struct Piece
    {
        QByteArray bytes = {};
        QIODevice* device = nullptr; ///< random access; must live until write() is done
        qint64 start = 0;
        qint64 length = 0; ///< of the device's stretch

        [[nodiscard]] qint64 size() const { return device ? length : qint64(bytes.size()); }
    };
    enum class Packing
    {
        Deflated,
        Quick, ///< deflated with little effort, for a part as large as a table of a hundred thousand rows
        Stored ///< for what is packed already, and for an ODT's media type
    };

    ZipArchive();
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /** Parts are written in this order, but one that goes `first`. Names are ASCII with forward slashes. */
    void
    add(const QByteArray& name, const QVector<Piece>& pieces, Packing packing = Packing::Deflated, bool first = false);

    /** Called now and then with the share done, 0 to 1; returning false stops. */
    using Progress = std::function<bool(double share)>;

    /** Writes the archive to an open, empty device with random access. CannotWrite where that fails. */
    Result<void> write(QIODevice& device, const Progress& progress = {});

private:
    struct Part;

    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace tahaluf
