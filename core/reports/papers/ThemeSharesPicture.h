// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/ThemeShares.h"
#include "language/Phrasebook.h"
#include "reports/document/Drawing.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

/** The shares of the themes in each meeting as bars of one length, percents written into them, and their breadth. */
class ThemeSharesPicture
{
    Q_DECLARE_TR_FUNCTIONS(ThemeSharesPicture)

public:
    /** Names in the order of the shares' meetings and themes; that of no theme may be empty. */
    ThemeSharesPicture(const ThemeShares& shares, QStringList meetings, QStringList themes, const Phrasebook& book);

    [[nodiscard]] paper::Drawing drawing(qreal width) const;
    [[nodiscard]] QString description() const;
    /** Whether approaches diversify, from the first meeting to the last; empty with fewer than two. */
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString percent(std::size_t meeting, std::size_t theme) const;
    /** «2.8» */
    [[nodiscard]] QString breadth(std::size_t meeting) const;
    [[nodiscard]] QString themeName(std::size_t theme) const;
    [[nodiscard]] QString meetingName(std::size_t meeting) const
    {
        return m_meetings.value(static_cast<qsizetype>(meeting));
    }

private:
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ThemeSharesPicture", source); }
    void drawLegend(paper::Drawing& drawing, qreal width) const;
    void drawBar(paper::Drawing& drawing, qreal width, std::size_t meeting) const;
    [[nodiscard]] QRectF place(qreal width, qreal start, qreal top, qreal wide, qreal high) const;

    const ThemeShares& m_shares;
    QStringList m_meetings;
    QStringList m_themes;
    const Phrasebook& m_book;
};

} // namespace tahaluf
