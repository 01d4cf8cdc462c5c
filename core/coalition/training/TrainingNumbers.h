// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/** Numbers of what belongs to training: people quote them, and they are given once. */
namespace tahaluf {

/** «بر 5-012» for the twelfth trainee of the fifth programme, «بر 5/3» for its third session. */
struct ProgrammePartNumber
{
    enum class Part
    {
        Trainee,
        Session
    };

    int programme = 0;
    int serial = 0;

    [[nodiscard]] QString text(Part part) const;
    /** Reads a number however it was typed: any digits, with or without spaces and zeros. */
    static std::optional<ProgrammePartNumber> parse(const QString& typed, Part part);
};

/** «ش 7/2013»: the slash, unlike a hyphen, keeps its two numbers in order in an Arabic line. */
struct CertificateNumber
{
    int year = 0;
    int serial = 0;

    [[nodiscard]] QString text() const;
    static std::optional<CertificateNumber> parse(const QString& typed);
};

/** The mark of programmes: «بر-005». */
[[nodiscard]] QString programmeMark();

} // namespace tahaluf
