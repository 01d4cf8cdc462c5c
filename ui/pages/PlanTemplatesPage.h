// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class MonthlyTotalsPanel;
class RecordPage;

/** Joint planning: plan templates, and the monthly totals as a grid and as a list. */
class PlanTemplatesPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit PlanTemplatesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordPage& plans() const { return *m_plans; }
    [[nodiscard]] MonthlyTotalsPanel& totals() const { return *m_totals; }

private:
    RecordPage* makePlans();
    RecordPage* makeEntries();

    RecordPage* m_plans;
    MonthlyTotalsPanel* m_totals;
};

} // namespace tahaluf
