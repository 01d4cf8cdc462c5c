// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <vector>

class QMimeData;

namespace tahaluf {

/** Rows of a list as other programs paste them: tabs between the cells, and a table that keeps its direction. */
struct CopiedTable
{
    QStringList heads = {}; ///< none: the rows alone
    std::vector<QStringList> rows = {};
    Qt::LayoutDirection direction = Qt::RightToLeft;

    [[nodiscard]] QString toTabbedText() const;
    [[nodiscard]] QString toHtml() const;
    [[nodiscard]] std::unique_ptr<QMimeData> toMime() const;
};

} // namespace tahaluf
