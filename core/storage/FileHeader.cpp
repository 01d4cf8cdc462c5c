// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileHeader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tahaluf {

Result<int> FileHeader::readSchemaVersion(const QString& path, quint32 applicationId)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto cannotOpen = [](const QString& message) { return Error{ErrorKind::CannotOpen, message, {}}; };
    if (!QFileInfo::exists(path)) {
        return cannotOpen(tr("The file “%1” does not exist.").arg(shown));
    }
    if (!QFileInfo(path).isFile()) {
        return cannotOpen(tr("“%1” is a folder, not a coalition file.").arg(shown));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotOpen(tr("The file “%1” cannot be read: %2.").arg(shown, file.errorString()));
    }
    const QByteArray header = file.read(100);
    file.close();
    if (header.isEmpty()) {
        return cannotOpen(tr("The file “%1” is empty (0 bytes): it was damaged. Restore a backup copy.").arg(shown));
    }
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return cannotOpen(tr("“%1” is not a coalition file.").arg(shown));
    }
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId) {
        return cannotOpen(tr("“%1” is a database of another program, not a coalition file.").arg(shown));
    }
    return static_cast<int>(qFromBigEndian<quint32>(header.constData() + 60));
}

} // namespace tahaluf
