// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tahaluf {

/**
 * The digest beside a row that is no record and so stands in no history: silent damage to it is noticed by comparing.
 */
class RowDigest
{
public:
    /** SHA-256 of the parts in their order, in hexadecimal digits. */
    [[nodiscard]] static QString of(const QStringList& parts);
};

} // namespace tahaluf
