// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/TrainingProgramme.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>

#include <optional>

namespace tahaluf {

/** How programmes, hours and scores are called, in the window and on paper. */
class TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)

public:
    explicit TrainingWords(const Phrasebook& phrasebook)
        : m_book(phrasebook)
    {
    }

    /** «البرنامج التدريبي الخامس» */
    [[nodiscard]] QString ordinal(int number) const;
    /** «البرنامج التدريبي الخامس: التعرّف على الضحايا» */
    [[nodiscard]] QString name(const TrainingProgramme& programme) const;
    /** «7 ساعات و30 دقيقة» */
    [[nodiscard]] QString duration(int minutes) const;
    /** Hours for a column of figures: «7.5». */
    [[nodiscard]] QString hours(int minutes) const;
    /** «82%»; nothing: «–» */
    [[nodiscard]] QString percent(std::optional<double> value) const;
    /** A gain with its sign: «+27»; nothing: «–» */
    [[nodiscard]] QString gain(std::optional<double> value) const;

private:
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("TrainingWords", source); }

    const Phrasebook& m_book;
};

} // namespace tahaluf
