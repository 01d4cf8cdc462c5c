// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FileTexts.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tahaluf {

/**
 * Reads what is written in a file: plain text (encodings as of CSV), PDF through Poppler's pdftotext where that is
 * installed, Word's .docx and OpenDocument. Whatever else comes, damaged, hostile or endless, ends in a state without
 * text. May take seconds: not for the thread of a window.
 */
class FileTextReader
{
public:
    static constexpr qsizetype MostText = 200'000; ///< UTF-16 units; some eighty pages, the rest is left out
    static constexpr qint64 MostMilliseconds = 20'000; ///< for one file

    struct Answer
    {
        FileTextState state = FileTextState::None;
        QString text; ///< line by line, without empty lines; empty unless it was read
    };
    /** Asked again and again; false: stop, the answer does not matter any more. */
    using GoOn = std::function<bool()>;

    /** @p fileName tells plain text from other files; the other kinds are known by their content. */
    static Answer read(const QByteArray& content, const QString& fileName, const GoOn& goOn = {});

    /** Whether pdftotext is installed. */
    static bool canReadPdf();

    /** The text as it is kept: no control characters, no marks of direction, lines trimmed, cut at MostText. */
    static QString cleaned(const QString& text);
};

} // namespace tahaluf
