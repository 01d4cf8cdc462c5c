// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;

/** «المؤشرات»: the indicators, and the annual reports that gather them with all else. */
class IndicatorsPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit IndicatorsPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordPage& indicators() const { return *m_indicators; }
    [[nodiscard]] RecordPage& reports() const { return *m_reports; }

private:
    RecordPage* makeIndicators();
    RecordPage* makeReports();

    RecordPage* m_indicators;
    RecordPage* m_reports;
};

} // namespace tahaluf
