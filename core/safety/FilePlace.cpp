// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/FilePlace.h"

#include "language/Bidi.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace tahaluf {

namespace {

constexpr int MostLayers = 8; ///< partitions on volumes on partitions …

/** A mapped device names its kind in its uuid; what lies on one or under one is as safe as that one. */
FilePlace::Encryption encryptionOfDevice(const QString& device, int depth)
{
    QFile uuid(device + QStringLiteral("/dm/uuid"));
    if (uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-")) {
        return FilePlace::Encryption::Encrypted;
    }
    const QStringList below =
        QDir(device + QStringLiteral("/slaves")).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::System);
    if (below.isEmpty() || depth >= MostLayers) {
        return FilePlace::Encryption::Open;
    }
    for (const QString& name : below) {
        if (encryptionOfDevice(device + QStringLiteral("/slaves/") + name, depth + 1) !=
            FilePlace::Encryption::Encrypted) {
            return FilePlace::Encryption::Open;
        }
    }
    return FilePlace::Encryption::Encrypted;
}

QString typeOf(const QString& file)
{
    return QString::fromLatin1(QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType());
}

} // namespace

FilePlace::Encryption FilePlace::encryptionOf(const QString& file, const QString& systemRoot)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0) {
        return Encryption::Unknown;
    }
    const QString device =
        QStringLiteral("%1/sys/dev/block/%2:%3").arg(systemRoot).arg(major(status.st_dev)).arg(minor(status.st_dev));
    // Several file systems (btrfs, overlays, network shares) have no block device of their own.
    return QFileInfo::exists(device) ? encryptionOfDevice(device, 0) : Encryption::Unknown;
}

QString FilePlace::syncedBy(const QString& file)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 9> known{{
        {QLatin1String("dropbox"), QLatin1String("Dropbox")},
        {QLatin1String("onedrive"), QLatin1String("OneDrive")},
        {QLatin1String("google drive"), QLatin1String("Google Drive")},
        {QLatin1String("googledrive"), QLatin1String("Google Drive")},
        {QLatin1String("nextcloud"), QLatin1String("Nextcloud")},
        {QLatin1String("owncloud"), QLatin1String("ownCloud")},
        {QLatin1String("icloud"), QLatin1String("iCloud")},
        {QLatin1String("syncthing"), QLatin1String("Syncthing")},
        {QLatin1String("mega"), QLatin1String("MEGA")},
    }};
    const QStringList folders = QFileInfo(file).absolutePath().split(QLatin1Char('/'));
    for (const QString& folder : folders) {
        for (const auto& [start, name] : known) {
            // «OneDrive - Foundation», but no folder that merely begins alike.
            if (folder.compare(start, Qt::CaseInsensitive) == 0 ||
                folder.startsWith(start + QLatin1Char(' '), Qt::CaseInsensitive) ||
                folder.startsWith(start + QLatin1Char('-'), Qt::CaseInsensitive)) {
                return name;
            }
        }
    }
    return {};
}

bool FilePlace::isOnNetwork(const QString& fileSystemType)
{
    static const QStringList types{QStringLiteral("nfs"),
                                   QStringLiteral("nfs4"),
                                   QStringLiteral("cifs"),
                                   QStringLiteral("smb2"),
                                   QStringLiteral("smb3"),
                                   QStringLiteral("smbfs"),
                                   QStringLiteral("ncpfs"),
                                   QStringLiteral("afs"),
                                   QStringLiteral("9p"),
                                   QStringLiteral("fuse.sshfs"),
                                   QStringLiteral("fuse.gvfsd-fuse"),
                                   QStringLiteral("fuse.rclone")};
    return types.contains(fileSystemType);
}

bool FilePlace::isReadableByOthers(const QString& file)
{
    struct stat status = {};
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 && (status.st_mode & others) != 0;
}

QStringList FilePlace::warnings(const QString& file)
{
    QStringList said;
    if (encryptionOf(file) == Encryption::Open) {
        said << tr("The disk is not encrypted: whoever takes the computer or the disk can read everything. Ask for the "
                   "disk to be encrypted.");
    }
    if (const QString program = syncedBy(file); !program.isEmpty()) {
        said << tr("The folder is synced by %1: what is in the file goes to another company’s computers, and syncing "
                   "while somebody writes can damage it. Move the file to a folder that is not synced.")
                    .arg(program);
    }
    if (isOnNetwork(typeOf(file))) {
        said << tr(
            "The file lies on a network share: two people who write at once may have to wait, and a break in the "
            "network stops the work. Keep the file on this computer and its second backups on the share.");
    }
    if (isReadableByOthers(file)) {
        said << tr("Other users of this computer may read the file. Take away their right to it.");
    }
    return said;
}

QString FilePlace::description(const QString& file)
{
    const QString shown = Bidi::isolate(QDir::toNativeSeparators(file));
    switch (encryptionOf(file)) {
    case Encryption::Encrypted:
        return tr("The file is “%1”, on an encrypted disk. The program itself does not encrypt it.").arg(shown);
    case Encryption::Open:
        return tr("The file is “%1”. The program itself does not encrypt it: only an encrypted disk protects it when "
                  "the computer is lost.")
            .arg(shown);
    case Encryption::Unknown:
        break;
    }
    return tr("The file is “%1”. The program itself does not encrypt it, and cannot see whether its disk is encrypted.")
        .arg(shown);
}

} // namespace tahaluf
