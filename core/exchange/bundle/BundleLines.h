// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Bundle.h"

#include <QCoreApplication>

namespace tahaluf {

/** A bundle as lines of JSON, one thing a line, each with its kind; the last one counts them. */
class BundleLines
{
    Q_DECLARE_TR_FUNCTIONS(BundleLines)

public:
    [[nodiscard]] static QByteArray write(const Bundle& bundle);
    /** Refused where anything is not of this shape. */
    static Result<Bundle> read(const QByteArray& lines);
};

} // namespace tahaluf
