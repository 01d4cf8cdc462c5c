// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace tahaluf {

/** What two sides say of the same thing, a line each: its name, then one and the other; one line is decided at a time.
 */
class ComparisonTable final : public QTableWidget
{
    Q_OBJECT

public:
    ComparisonTable(const QStringList& heads, const QString& name, QWidget* parent);

    /** Takes the place of what stood there; the first line is chosen. */
    void fill(const std::vector<QStringList>& lines);
};

} // namespace tahaluf
