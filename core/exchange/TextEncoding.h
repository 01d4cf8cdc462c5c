// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/** Finds out how a text is encoded and turns it into UTF-8, through ICU. */
class TextEncoding
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)

public:
    /**
     * Without the byte order mark. UTF-8, UTF-16 and UTF-32 are known by their mark or their zero bytes; what is no
     * UTF-8 and makes Arabic words in windows-1256 is that. Refused is what is neither, as damaged UTF-8 (with the
     * row). With a name as ICU knows it (`windows-1256`, `IBM864`) nothing is guessed; Usage for an unknown name.
     */
    static Result<QByteArray> toUtf8(const QByteArray& content, const QString& name = {})
    {
        Result<Decoded> decoded = decode(content, name);
        return decoded ? Result<QByteArray>(decoded->text().toByteArray()) : Result<QByteArray>(decoded.takeError());
    }

    struct Decoded
    {
        QByteArray utf8; ///< shared with what was decoded, where that is UTF-8
        QString encoding; ///< the one it was written in
        qsizetype mark = 0; ///< bytes of the byte order mark at its beginning

        [[nodiscard]] QByteArrayView text() const { return QByteArrayView(utf8).sliced(mark); }
    };
    /** The same, and says which encoding it was. */
    static Result<Decoded> decode(const QByteArray& content, const QString& name = {});
};

} // namespace tahaluf
