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

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
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

Error AtomicFile::failure(const QString& reason) const
{
    return {ErrorKind::CannotWrite,
            tr("%1 could not be written: %2. Free some space or choose another folder.")
                .arg(QDir::toNativeSeparators(m_target), reason),
            {}};
}

Result<void> AtomicFile::open()
{
    const QFileInfo info(m_target);
    if (info.isDir()) {
        return failure(tr("it is a folder"));
    }
    if (!info.absoluteDir().exists()) {
        return failure(tr("its folder does not exist"));
    }
    if (info.exists() && !info.isWritable()) {
        return failure(tr("the file may not be changed"));
    }
    m_file = std::make_unique<WatchedFile>(
        info.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(info.fileName().left(60))));
    if (!m_file->open()) {
        const QString reason = m_file->errorString();
        m_file.reset();
        return failure(reason);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (!m_file || !m_file->flush() || m_file->error() != QFileDevice::NoError) {
        return failure(m_file ? m_file->errorString() : tr("it was not opened"));
    }
    if (!static_cast<const WatchedFile&>(*m_file).isWhole()) {
        return failure(tr("not everything could be written"));
    }
    const QByteArray target = QFile::encodeName(m_target);
    const QByteArray temporary = QFile::encodeName(m_file->fileName());
    if (::fchmod(m_file->handle(), rightsFor(target)) != 0 || ::fsync(m_file->handle()) != 0 ||
        std::rename(temporary.constData(), target.constData()) != 0) {
        return failure(systemReason());
    }
    m_file->setAutoRemove(false);
    m_file->close();
    // The new name itself must reach the disk too.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return failure(systemReason());
    }
    // Some file systems cannot sync a folder and say EINVAL; that is no failure of the write.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const QString reason = systemReason();
    ::close(handle);
    return synced ? Result<void>() : Result<void>(failure(reason));
}

} // namespace tahaluf
