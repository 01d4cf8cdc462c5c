// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SchemaFiles.h"

#include <QDir>

namespace tahaluf {

QStringList SchemaFiles::all()
{
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int SchemaFiles::versionOf(const QString& fileName)
{
    return fileName.left(4).toInt();
}

int SchemaFiles::latestVersion()
{
    static const int latest = [] {
        const QStringList files = all();
        return files.isEmpty() ? 0 : versionOf(files.last());
    }();
    return latest;
}

} // namespace tahaluf
