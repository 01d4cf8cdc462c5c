// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tahaluf {

/**
 * Has the machine's time zone read once, at the start of a program and before it has threads. Where TZ says nothing,
 * the C library looks for a new /etc/localtime at each local time it is asked for (tzset(3)), and every record has
 * some.
 */
void readTimeZoneOnce();

} // namespace tahaluf
