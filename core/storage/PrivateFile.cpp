// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PrivateFile.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace tahaluf {

bool PrivateFile::create(const QString& path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return handle >= 0 && ::close(handle) == 0;
}

} // namespace tahaluf
