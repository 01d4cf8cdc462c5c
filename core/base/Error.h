// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tahaluf {

/** What kind of failure an Error is; the command line turns each kind into one exit code. */
enum class ErrorKind
{
    Refused, ///< the data was refused: wrong value, missing record, forbidden step
    Usage, ///< the request itself makes no sense: unknown entity, report or option
    Stale, ///< the record was changed by someone else since it was read
    CannotOpen, ///< the file cannot be opened, is not ours, is newer, or is damaged
    Busy, ///< another program holds the file
    CannotWrite, ///< disk full, no permission, input/output error
};

/** A failure as a value: its kind and one translated sentence that says what, where and what to do. */
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString message;
    /** The field the message is about (its key), empty when it is about the whole record. */
    QString field;
};

} // namespace tahaluf
