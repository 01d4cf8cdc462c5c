// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportTable.h"

#include <QCoreApplication>

namespace tahaluf {

/** Records as a JSON array of flat objects, as exported. */
class JsonExchange
{
    Q_DECLARE_TR_FUNCTIONS(JsonExchange)

public:
    /** Columns in the order in which they first appear; a value that is an array or object is refused. */
    static Result<ImportTable> read(const QByteArray& content);
    /** @p text as a JSON string, with its quotation marks. */
    static QString quoted(const QString& text);
};

} // namespace tahaluf
