// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/PageCopy.h"

#include <sqlite3.h>

namespace tahaluf::PageCopy {

namespace {
constexpr int BusyTries = 200; ///< one after the other
constexpr int BusyWait = 25; ///< milliseconds
} // namespace

int run(sqlite3* target, sqlite3* source)
{
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup) {
        return sqlite3_errcode(target);
    }
    int code = SQLITE_OK;
    int tries = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++tries < BusyTries)) {
        if (code == SQLITE_OK) {
            tries = 0; // whoever writes now and then holds nothing up; SQLite begins anew by itself after a write
        } else {
            sqlite3_sleep(BusyWait);
        }
        code = sqlite3_backup_step(backup, PagesAtATime);
    }
    const int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? finished : code;
}

} // namespace tahaluf::PageCopy
