// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tahaluf {

/**
 * The code on a handed-out form: letters of the form, serial through the whole file, two check digits (ISO 7064 MOD
 * 97-10): «TF-0007-42». One wrong character, or two that changed places, never gives another right code.
 */
struct FormCode
{
    QString letters;
    int serial = 0;

    [[nodiscard]] QString text() const;
    /** The two check digits. */
    [[nodiscard]] QString check() const;

    /** What was typed, before anything is known of its rightness. */
    struct Typed
    {
        QString letters; ///< empty where they were left out: the serial alone finds the form
        int serial = 0;
        QString check;
    };
    /** Reads a code however it was typed: digits of any script, small letters, spaces or nothing for the dashes. */
    [[nodiscard]] static std::optional<Typed> parse(const QString& typed);
    /** Whether text is one to four Latin letters. */
    [[nodiscard]] static bool areLetters(const QString& text);
};

} // namespace tahaluf
