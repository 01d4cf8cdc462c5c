// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Bundle.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * A bundle as a file: a head of three lines (name and version of the format, SHA-256 of all that follows), then lines
 * of JSON, packed by zlib. Whatever is not whole, too large or of another kind is refused with a sentence.
 */
class BundleFile
{
    Q_DECLARE_TR_FUNCTIONS(BundleFile)

public:
    static constexpr int FormatVersion = 1;
    static constexpr qint64 MaximumBytes = 512LL * 1024 * 1024; ///< of the file
    static constexpr qint64 MaximumUnpacked = 1024LL * 1024 * 1024;
    static constexpr qint64 MaximumRatio = 250; ///< above FreeBytes
    static constexpr qint64 FreeBytes = 8LL * 1024 * 1024;
    static constexpr const char* Suffix = "tahaluf-bundle";

    /** Replaces the file as a whole or not at all. */
    static Result<void> write(const QString& path, const Bundle& bundle);
    static Result<Bundle> read(const QString& path);

    /** The file's bytes, for tests of what is refused: the JSON lines, packed and sealed. */
    [[nodiscard]] static QByteArray sealed(const QByteArray& lines);
};

} // namespace tahaluf
