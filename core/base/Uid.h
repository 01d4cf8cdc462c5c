// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tahaluf {

/**
 * A new name that nothing else in the world has: a UUID of version 7 (RFC 9562, 5.7, its clock read to a quarter of a
 * microsecond as in 6.2, method 3) in lower case with dashes. Later ones sort behind earlier ones, so an index of them
 * grows at its end.
 */
[[nodiscard]] QString newUid();
/** Whether a text has the shape of one, of whatever version, in letters of either case. */
[[nodiscard]] bool isUid(QStringView text);
/** Its last letters, by which people can tell it from others: those given in one minute begin alike. */
[[nodiscard]] QString shortUid(const QString& uid);

} // namespace tahaluf
