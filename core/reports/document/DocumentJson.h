// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tahaluf {

class Document;

/** The canonical form of a Document, see Document::toJson(). */
class DocumentJson
{
    Q_DECLARE_TR_FUNCTIONS(Document)

public:
    /** The paper must hold its rows (Document::materialised()). */
    [[nodiscard]] static QByteArray write(const Document& document);
    [[nodiscard]] static Result<Document> read(const QByteArray& json);
};

} // namespace tahaluf
