// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the lines of an exchange bundle, and the same packed and sealed as a file: read or refused; what is read
// and written again is read as the same.
#include "exchange/bundle/BundleFile.h"
#include "exchange/bundle/BundleLines.h"
#include "Fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace tahaluf;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Bundle> read = BundleLines::read(bytes);
    fuzz::check(read || !read.error().message.isEmpty());
    if (read) {
        const QByteArray written = BundleLines::write(*read);
        const Result<Bundle> again = BundleLines::read(written);
        fuzz::check(again && BundleLines::write(*again) == written);
    }
    static const int file = memfd_create("fuzz.tahaluf-bundle", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    for (const QByteArray& content : {bytes, BundleFile::sealed(bytes)}) {
        fuzz::check(ftruncate(file, 0) == 0 && pwrite(file, content.constData(), size_t(content.size()), 0) ==
                                                   static_cast<ssize_t>(content.size()));
        const Result<Bundle> bundle = BundleFile::read(path);
        fuzz::check(bundle || !bundle.error().message.isEmpty());
    }
    return 0;
}
