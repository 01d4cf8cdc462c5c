// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

#include <QSizeF>

namespace tahaluf {

/** Equal labels in rows and columns, in the middle of an A4 page without header and footer. Lengths are millimetres. */
class LabelGrid
{
public:
    /** Labels of `label`'s size side by side; `columns` of them must go on a page. */
    LabelGrid(QSizeF label, int columns)
        : m_label(label)
        , m_columns(columns)
    {
    }

    [[nodiscard]] QSizeF label() const { return m_label; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int perPage() const { return m_columns * rows(); }
    /** What is left around the labels. */
    [[nodiscard]] QMarginsF margins() const;

    /** Makes the pages of `paper` sheets of this grid. */
    void apply(Document& paper) const;
    [[nodiscard]] paper::LabelSheet sheet(QVector<paper::Drawing> labels, bool cutLines) const;

private:
    QSizeF m_label;
    int m_columns;
};

} // namespace tahaluf
