// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/IndicatorQueries.h"
#include "records/RecordDetail.h"

class QLabel;

namespace tahaluf {

class DrawingView;
class RelatedList;

/** An indicator: how it stands in words, its series and its bodies as charts, its targets, the values entered. */
class IndicatorDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit IndicatorDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& targets() const { return *m_targets; }
    [[nodiscard]] RelatedList& values() const { return *m_values; }
    [[nodiscard]] DrawingView& chart() const { return *m_chart; }
    [[nodiscard]] QLabel& sentence() const { return *m_sentence; }

protected:
    void showHeader() override;

private:
    void draw(const IndicatorReading& reading);
    void drawBodies(const IndicatorQueries& queries, const IndicatorReading& reading);

    QLabel* m_definition;
    QLabel* m_sentence;
    QLabel* m_noChart;
    DrawingView* m_chart;
    DrawingView* m_bodies;
    QLabel* m_noBodies;
    RelatedList* m_targets;
    RelatedList* m_values;
};

} // namespace tahaluf
