// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaires/ComparisonTable.h"
#include "workflows/QuestionnaireEntry.h"

#include <QDialog>

namespace tahaluf {

class PageContext;

/** Where two entries of one paper differ: each settled by 1 (the first), 2 (the second), after a look at the paper. */
class EntryDifferences : public QDialog
{
    Q_OBJECT

public:
    /** Shows the differences where there are any; says so where there are none. */
    static void settle(PageContext& context, DistributionId distribution, QWidget* parent);

    EntryDifferences(PageContext& context,
                     DistributionId distribution,
                     std::vector<EntryDifference> differences,
                     QWidget* parent = nullptr);

    [[nodiscard]] ComparisonTable& table() const { return *m_table; }
    /** Settles the chosen line. */
    void take(bool first);

private:
    /** The questions with both answers as a person reads them. */
    [[nodiscard]] Result<void> fill();
    void showLines();

    PageContext& m_context;
    DistributionId m_distribution;
    std::vector<EntryDifference> m_differences;
    ComparisonTable* m_table;
};

} // namespace tahaluf
