// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tahaluf {

/** Whether a file can stand on a paper as a picture. */
class PictureCheck
{
    Q_DECLARE_TR_FUNCTIONS(PictureCheck)

public:
    /** The file's bytes, read and checked. */
    static Result<QByteArray> read(const QString& path);
    /** Refused when the bytes are no PNG, JPEG or SVG that can be read whole, or are larger than 25 MB. */
    static Result<void> check(const QString& fileName, const QByteArray& content);
};

} // namespace tahaluf
