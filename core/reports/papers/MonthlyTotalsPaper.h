// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/MonthlyFigures.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The monthly totals of a year by path and by body; in editions for others small numbers are hidden. */
class MonthlyTotalsPaper
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyTotalsPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    MonthlyTotalsPaper(PaperWords& words, const MonthlyFigures& figures)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_figures(figures)
    {
    }

    void addChart(Document& paper);
    [[nodiscard]] paper::Table byMonth();
    [[nodiscard]] paper::Table byBody();
    [[nodiscard]] paper::Table blank(const QString& first) const;
    [[nodiscard]] paper::Row totals() const;
    [[nodiscard]] QString shown(const ResultCell& cell) const;
    [[nodiscard]] QString pathName(std::size_t path) const;
    [[nodiscard]] QString monthName(QDate month) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("MonthlyTotalsPaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    const MonthlyFigures& m_figures;
};

} // namespace tahaluf
