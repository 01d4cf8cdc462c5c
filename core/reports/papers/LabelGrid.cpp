// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/LabelGrid.h"

#include <cmath>

namespace tahaluf {

namespace {
constexpr QSizeF A4(210, 297);
/** Rounding must not push the last row onto the next page. */
constexpr qreal Slack = 0.01;
} // namespace

int LabelGrid::rows() const
{
    return std::max(1, static_cast<int>(std::floor((A4.height() + Slack) / m_label.height())));
}

QMarginsF LabelGrid::margins() const
{
    const qreal beside = std::max(0.0, (A4.width() - m_columns * m_label.width()) / 2);
    const qreal above = std::max(0.0, (A4.height() - rows() * m_label.height()) / 2);
    return {beside, above, beside, above};
}

void LabelGrid::apply(Document& paper) const
{
    paper::PageSetup& setup = paper.setup();
    setup.size = paper::PaperSize::A4;
    setup.orientation = paper::Orientation::Portrait;
    setup.margins = margins();
    setup.header = {};
    setup.footer = {};
}

paper::LabelSheet LabelGrid::sheet(QVector<paper::Drawing> labels, bool cutLines) const
{
    return {.columns = m_columns, .cutLines = cutLines, .labels = std::move(labels)};
}

} // namespace tahaluf
