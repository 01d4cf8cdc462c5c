// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/ReferralFlow.h"
#include "language/Phrasebook.h"
#include "reports/document/Drawing.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

class LabelDrawing;

/**
 * A referral path as a picture: a box a step, in up to three columns, with an arrow to the step that follows. Where a
 * step leads elsewhere its box says to which number; in one column a broken line shows it too.
 */
class ReferralPicture
{
    Q_DECLARE_TR_FUNCTIONS(ReferralPicture)

public:
    /** `bodies` are the names of the responsible bodies by id. */
    ReferralPicture(const ReferralFlow& flow, const QHash<qint64, QString>& bodies, const Phrasebook& phrasebook)
        : m_flow(flow)
        , m_bodies(bodies)
        , m_book(phrasebook)
    {
    }

    /** At most `most` in size, in millimetres; lower where the steps need less. */
    [[nodiscard]] paper::Drawing drawing(QSizeF most) const;
    /** What the picture says, step by step, for readers who cannot see it. */
    [[nodiscard]] QString description() const;
    /** Where the step in this place leads, in words; empty where it simply goes on. */
    [[nodiscard]] QString wayOf(std::size_t place) const;
    [[nodiscard]] QString nameOf(std::size_t place) const;
    [[nodiscard]] QString bodyOf(std::size_t place) const;
    [[nodiscard]] QString conditionOf(std::size_t place) const;

private:
    struct Grid;
    void drawBox(LabelDrawing& drawing, const Grid& grid, std::size_t place) const;
    void drawWayOn(LabelDrawing& drawing, const Grid& grid, std::size_t place) const;
    void drawJump(LabelDrawing& drawing, const Grid& grid, std::size_t from, std::size_t to, int lane) const;

    const ReferralFlow& m_flow;
    const QHash<qint64, QString>& m_bodies;
    const Phrasebook& m_book;
};

} // namespace tahaluf
