// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QFrame>

class QVBoxLayout;

namespace tahaluf {

class FigureBar;

/** The indicators chosen for the overview: value against target; each opens its record. Hidden while there are none. */
class OverviewIndicators final : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewIndicators(PageContext& context, QWidget* parent = nullptr);

    /** Reads them now. */
    void count();
    [[nodiscard]] const QList<FigureBar*>& bars() const { return m_bars; }

private:
    PageContext& m_context;
    QVBoxLayout* m_rows;
    QList<FigureBar*> m_bars;
};

} // namespace tahaluf
