// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>

namespace tahaluf {

/** Gaps of the matrix in words of either language. */
class CoverageSentence
{
    Q_DECLARE_TR_FUNCTIONS(CoverageSentence)

public:
    explicit CoverageSentence(const Phrasebook& book)
        : m_book(book)
    {
    }

    [[nodiscard]] QString finding(CoverageFinding finding) const;
    [[nodiscard]] QString role(CoverageRole role) const;
    /** One letter that stands for a role where there is no room for words. */
    [[nodiscard]] QString mark(CoverageRole role) const;
    [[nodiscard]] QString name(const CoverageRow& row) const;
    [[nodiscard]] QString areas(const QStringList& areas) const;
    /** «لا أحد يقود: الإيواء (الدوحة)» */
    [[nodiscard]] QString gap(const CoverageRow& row, const CoverageGap& gap) const;
    /** What is to be done about it, as the title of an action. */
    [[nodiscard]] QString task(const CoverageRow& row, const CoverageGap& gap) const;
    /** The same as a proposal. */
    [[nodiscard]] QString proposal(const CoverageRow& row, const CoverageGap& gap) const;

private:
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("CoverageSentence", source); }
    [[nodiscard]] QString subject(const CoverageRow& row, const CoverageGap& gap) const;

    Phrasebook m_book;
};

} // namespace tahaluf
