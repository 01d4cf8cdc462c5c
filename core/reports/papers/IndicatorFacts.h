// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/IndicatorQueries.h"
#include "language/Phrasebook.h"
#include "reports/charts/Chart.h"
#include "schema/Audience.h"

#include <QCoreApplication>

namespace tahaluf {

/** Facts of an indicator in words and as a chart, for papers and for the window. */
class IndicatorFacts
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorFacts)

public:
    IndicatorFacts(const Phrasebook& phrasebook, Audience edition)
        : m_book(phrasebook)
        , m_edition(edition)
    {
    }

    [[nodiscard]] QString name(const Indicator& indicator) const;
    /** Its definition, else how the program computes it. */
    [[nodiscard]] QString definition(const Indicator& indicator) const;
    /** «62%», «12 يوم», «أقل من 5»; a dash where there is none. */
    [[nodiscard]] QString value(const Indicator& indicator, const std::optional<double>& value) const;
    /** The number alone, with two decimals at most. */
    [[nodiscard]] QString number(double value) const;
    /** «2012», «الربع 4 من 2012», «ت 2». */
    [[nodiscard]] QString period(const IndicatorPoint& point) const;
    /** The standing in words. */
    [[nodiscard]] QString standing(const IndicatorReading& reading) const;
    /** Value, target and standing of its year in a sentence. */
    [[nodiscard]] QString sentence(const IndicatorReading& reading) const;
    /** The series with its targets; no chart without two values. */
    [[nodiscard]] std::optional<Chart> chart(const IndicatorReading& reading, QSizeF size) const;
    /** Whether this number is too small for the edition: few people could be recognised. */
    [[nodiscard]] bool isHidden(const Indicator& indicator, const std::optional<double>& value) const;

private:
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("IndicatorFacts", source); }

    const Phrasebook& m_book;
    Audience m_edition;
};

} // namespace tahaluf
