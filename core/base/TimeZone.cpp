// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeZone.h"

#include <QByteArray>
#include <QtGlobal>

namespace tahaluf {

void readTimeZoneOnce()
{
    if (!qEnvironmentVariableIsSet("TZ")) {
        qputenv("TZ", QByteArrayLiteral(":/etc/localtime"));
    }
}

} // namespace tahaluf
