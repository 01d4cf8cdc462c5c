// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/papers/PaperSet.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tahaluf {

/** The kinds of files a paper is saved as. */
enum class PaperFormat
{
    Pdf, ///< to read and print
    Docx, ///< to go on writing in Word
    Odt ///< to go on writing in LibreOffice
};

/** Writes papers as files whose format their suffix names. Works in any thread. */
class PaperFile
{
    Q_DECLARE_TR_FUNCTIONS(PaperFile)

public:
    /** Told how far the writing is (0 in all while that is not known); false stops and leaves no file. */
    using Step = std::function<bool(int done, int total)>;

    [[nodiscard]] static const std::vector<PaperFormat>& formats();
    /** «pdf», without a dot. */
    [[nodiscard]] static QString suffix(PaperFormat format);
    [[nodiscard]] static std::optional<PaperFormat> formatOf(const QString& path);
    /** The Usage error for a path whose suffix names no format; it lists those there are. */
    [[nodiscard]] static Error unknownFormat(const QString& path);
    /** A file's name for a paper of this title, without suffix and without what some system forbids in names. */
    [[nodiscard]] static QString nameFor(const QString& title);

    /**
     * All papers of the set as one file, which is replaced as a whole or not at all; a set without a title takes the
     * file's name. Usage for an unknown suffix, CannotWrite when the disk or a permission is in the way.
     */
    static Result<void> write(const PaperSet& set, const QString& path, const Step& step = {});
};

} // namespace tahaluf
