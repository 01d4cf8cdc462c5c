// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tahaluf {

/** Files that nobody but their owner may read: what is made here has mode 0600 before anything is in it. */
class PrivateFile
{
public:
    /** Makes an empty file; false when it exists already, or cannot be made. */
    [[nodiscard]] static bool create(const QString& path);
};

} // namespace tahaluf
