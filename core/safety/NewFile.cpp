// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/NewFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tahaluf {

namespace {

constexpr int LongestName = 60; ///< of the target, in the temporary name
constexpr int SecondsOfALeftover = 24 * 3600;

bool sync(const QString& path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    // Some file systems cannot sync a folder and say EINVAL; that is no failure of the write.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(handle);
    errno = reason;
    return synced;
}

/** Renames without ever replacing another file, also where the file system has no such call. */
bool renameToNewName(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}

} // namespace

NewFile::NewFile(const QString& target)
    : m_target(QFileInfo(target).absoluteFilePath())
{
    const QFileInfo info(m_target);
    m_path = info.absoluteDir().filePath(QStringLiteral(".%1.%2").arg(
        info.fileName().left(LongestName), QUuid::createUuid().toString(QUuid::Id128).left(8)));
}

NewFile::~NewFile()
{
    if (!m_isKept) {
        ::unlink(QFile::encodeName(m_path).constData());
        // Left behind when the disk was full before a copy was whole.
        ::unlink(QFile::encodeName(m_path + QStringLiteral("-journal")).constData());
    }
}

bool NewFile::exists(const QString& target)
{
    const QFileInfo info(target);
    return info.exists() || info.isSymLink();
}

NewFile::Outcome NewFile::finish()
{
    const auto failed = [this] {
        m_reason = QString::fromLocal8Bit(std::strerror(errno));
        return Outcome::Failed;
    };
    if (!sync(m_path, O_RDWR)) {
        return failed();
    }
    if (!renameToNewName(QFile::encodeName(m_path), QFile::encodeName(m_target))) {
        return errno == EEXIST ? Outcome::Exists : failed();
    }
    m_isKept = true;
    return sync(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY) ? Outcome::Done : failed();
}

void NewFile::removeLeftovers(const QString& folder)
{
    static const QRegularExpression ours(QStringLiteral("^\\..+\\.tahaluf(-locked)?\\.[0-9a-f]{8}(-journal)?$"));
    const QDateTime longAgo = QDateTime::currentDateTime().addSecs(-SecondsOfALeftover);
    const QFileInfoList hidden = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : hidden) {
        if (file.lastModified() < longAgo && ours.match(file.fileName()).hasMatch()) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

} // namespace tahaluf
