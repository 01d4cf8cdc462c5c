// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/FileBatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tahaluf {

FileBatch::FileBatch(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> FileBatch::open()
{
    m_working = std::make_unique<QTemporaryDir>(QDir(m_folder).filePath(QStringLiteral(".tahaluf-XXXXXX")));
    if (!m_working->isValid()) {
        return Error{ErrorKind::CannotWrite,
                     tr("Nothing can be written into the folder “%1”: %2. Choose another folder.")
                         .arg(QDir::toNativeSeparators(m_folder), m_working->errorString()),
                     {}};
    }
    return {};
}

QString FileBatch::add(const QString& name, const QString& suffix)
{
    const auto named = [&suffix](const QString& base) { return base + QLatin1Char('.') + suffix; };
    QString chosen = named(name);
    for (int number = 2; m_names.contains(chosen); ++number) {
        chosen = named(name + QLatin1Char(' ') + QString::number(number));
    }
    m_names.append(chosen);
    return m_working->filePath(chosen);
}

QStringList FileBatch::taken() const
{
    QStringList names;
    for (const QString& name : m_names) {
        if (QFileInfo::exists(QDir(m_folder).filePath(name))) {
            names.append(name);
        }
    }
    return names;
}

Result<void> FileBatch::commit()
{
    for (const QString& name : m_names) {
        const QString target = QDir(m_folder).filePath(name);
        const QByteArray from = QFile::encodeName(m_working->filePath(name));
        if (std::rename(from.constData(), QFile::encodeName(target).constData()) != 0) {
            return Error{ErrorKind::CannotWrite,
                         tr("“%1” could not be written: %2. Files named before it are there.")
                             .arg(QDir::toNativeSeparators(target), QString::fromLocal8Bit(std::strerror(errno))),
                         {}};
        }
    }
    return {};
}

} // namespace tahaluf
