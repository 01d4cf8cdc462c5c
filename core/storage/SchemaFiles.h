// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tahaluf {

/** The numbered migrations built into the program. */
class SchemaFiles
{
public:
    /** File names under :/migrations in the order of their numbers. */
    [[nodiscard]] static QStringList all();
    /** The number a migration's name begins with. */
    [[nodiscard]] static int versionOf(const QString& fileName);
    /** The newest schema this program knows. */
    [[nodiscard]] static int latestVersion();
};

} // namespace tahaluf
