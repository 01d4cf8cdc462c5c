// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/AtomicFile.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tahaluf {

namespace {

/** The process's mask, read without changing it: umask() itself would show a wrong one to other threads. */
mode_t processMask()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("Umask:")) {
                return line.mid(6).trimmed().toUInt(nullptr, 8);
            }
        }
    }
    return 0077;
}

/** The rights the old file has, or those a new one gets by the process's mask. */
mode_t rightsFor(const QByteArray& target)
{
    struct stat old
    {
    };
    if (::stat(target.constData(), &old) == 0) {
        return old.st_mode & 0777;
    }
    return 0666 & ~processMask();
}

/**
 * Remembers that something was not written whole. The PDF engine does not look at what its writes return, and a disk
 * that fills up in the middle of one takes a part of it without QFile calling that an error.
 */
class WatchedFile final : public QTemporaryFile
{
public:
    using QTemporaryFile::QTemporaryFile;
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

protected:
    qint64 writeData(const char* data, qint64 length) override
    {
        const qint64 written = QTemporaryFile::writeData(data, length);
        m_isWhole = m_isWhole && written == length;
        return written;
    }

private:
    bool m_isWhole = true;
};

} // namespace

AtomicFile::AtomicFile(QString target)
    : m_target(std::move(target))
{
    const QFileInfo info(m_target);
    if (info.isSymLink() && !info.canonicalFilePath().isEmpty()) {
        m_target = info.canonicalFilePath();
    }
}

AtomicFile::~AtomicFile() = default;

Error AtomicFile::failure(const QString& reason, const QString& advice) const
{
    return {ErrorKind::CannotWrite,
            tr("%1 could not be written: %2. %3").arg(QDir::toNativeSeparators(m_target), reason, advice),
            {}};
}

Error AtomicFile::systemFailure(int code) const
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(tr("there is not enough space"), tr("Free some space or choose another folder."));
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(tr("nothing may be written in its folder"), tr("Choose another folder."));
    case ENOENT:
    case ENOTDIR:
        return failure(tr("its folder does not exist"), tr("Make that folder first or choose another one."));
    case ENAMETOOLONG:
        return failure(tr("its name is too long"), tr("Choose a shorter name."));
    default:
        return failure(QString::fromLocal8Bit(std::strerror(code)), tr("Try again or choose another folder."));
    }
}

Result<void> AtomicFile::open()
{
    const QFileInfo info(m_target);
    if (info.isDir()) {
        return failure(tr("it is a folder"), tr("Give the name of a file in it."));
    }
    if (!info.absoluteDir().exists()) {
        return systemFailure(ENOENT);
    }
    if (info.exists() && !info.isWritable()) {
        return failure(tr("the file may not be changed"), tr("Choose another name or folder."));
    }
    m_file = std::make_unique<WatchedFile>(
        info.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(info.fileName().left(60))));
    errno = 0;
    if (!m_file->open()) {
        const int code = errno;
        m_file.reset();
        return systemFailure(code);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    errno = 0;
    if (!m_file) {
        return failure(tr("it was not opened"), tr("Try again or choose another folder."));
    }
    if (!m_file->flush() || m_file->error() != QFileDevice::NoError) {
        return systemFailure(errno != 0 ? errno : ENOSPC);
    }
    if (!static_cast<const WatchedFile&>(*m_file).isWhole()) {
        return failure(tr("not everything could be written"), tr("Free some space or choose another folder."));
    }
    const QByteArray target = QFile::encodeName(m_target);
    const QByteArray temporary = QFile::encodeName(m_file->fileName());
    if (::fchmod(m_file->handle(), rightsFor(target)) != 0 || ::fsync(m_file->handle()) != 0 ||
        std::rename(temporary.constData(), target.constData()) != 0) {
        return systemFailure(errno);
    }
    m_file->setAutoRemove(false);
    m_file->close();
    // The new name itself must reach the disk too.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return systemFailure(errno);
    }
    // Some file systems cannot sync a folder and say EINVAL; that is no failure of the write.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const int code = errno;
    ::close(handle);
    return synced ? Result<void>() : Result<void>(systemFailure(code));
}

} // namespace tahaluf
