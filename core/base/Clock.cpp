// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

namespace tahaluf {

QDateTime Clock::localNow() const
{
    QDateTime now = QDateTime::currentDateTime();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    return now;
}

QDateTime Clock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace tahaluf
