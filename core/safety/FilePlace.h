// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tahaluf {

/**
 * What the place of a file means for its safety: who else may read it, whether the disk is encrypted, whether the
 * folder lies on a network or is synced. Looks only; it changes nothing.
 */
class FilePlace
{
    Q_DECLARE_TR_FUNCTIONS(FilePlace)

public:
    enum class Encryption
    {
        Encrypted,
        Open,
        Unknown
    };

    /** `systemRoot` stands before /sys, for tests. */
    [[nodiscard]] static Encryption encryptionOf(const QString& file, const QString& systemRoot = {});
    /** The program that syncs the folder («Dropbox»), from the folder's name; empty where none is known. */
    [[nodiscard]] static QString syncedBy(const QString& file);
    [[nodiscard]] static bool isOnNetwork(const QString& fileSystemType);
    [[nodiscard]] static bool isReadableByOthers(const QString& file);

    /** One sentence for each thing that endangers the file or its secrecy, with what to do; empty when all is well. */
    [[nodiscard]] static QStringList warnings(const QString& file);
    /** Where the file lies and what protects it there, in one or two sentences. */
    [[nodiscard]] static QString description(const QString& file);
};

} // namespace tahaluf
