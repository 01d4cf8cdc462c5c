// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tahaluf::architecture {

Files readTree(const QString& root, const QStringList& folders, const QStringList& suffixes)
{
    const QDir base(root);
    QStringList patterns;
    for (const QString& suffix : suffixes) {
        patterns.append(QLatin1Char('*') + suffix);
    }
    Files files;
    for (const QString& folder : folders) {
        QDirIterator it(base.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append({base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QString describe(const Violations& violations)
{
    QStringList lines;
    for (const Violation& violation : violations) {
        lines.append(violation.toString());
    }
    return lines.join(QLatin1Char('\n'));
}

bool isClean(const Violations& violations)
{
    for (const Violation& violation : violations) {
        qWarning("%s", qPrintable(violation.toString()));
    }
    return violations.isEmpty();
}

} // namespace tahaluf::architecture
