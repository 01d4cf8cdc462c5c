// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/OverviewIndicators.h"

#include "coalition/IndicatorQueries.h"
#include "reports/papers/IndicatorFacts.h"
#include "theme/Theme.h"
#include "widgets/FigureBar.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {
/** How long the bar is: the way to the target, or for one that is to fall the target's part of it. */
double shareOf(const IndicatorReading& reading)
{
    if (!reading.value) {
        return 0;
    }
    if (!reading.target) {
        return *reading.value > 0 ? 1 : 0;
    }
    const bool isUp = reading.indicator.direction == IndicatorDirection::Up;
    const double whole = isUp ? *reading.target : *reading.value;
    const double part = isUp ? *reading.value : *reading.target;
    return whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 1;
}
} // namespace

OverviewIndicators::OverviewIndicators(PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    setRole(*this, Role::Card);
    m_rows->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    m_rows->setSpacing(Space::Tiny);
    auto* heading = new QLabel(tr("Indicators of the year, against their targets"), this);
    setRole(*heading, Role::Heading);
    m_rows->addWidget(heading);
    m_rows->addSpacing(Space::Tiny);
    hide();
}

void OverviewIndicators::count()
{
    const CoalitionRecords& records = m_context.workspace().records();
    const IndicatorQueries queries(records);
    const Result<std::vector<Indicator>> chosen = queries.onOverview();
    if (!chosen) {
        m_context.fail(chosen.error());
        return;
    }
    setVisible(!chosen->empty());
    if (chosen->empty()) {
        return;
    }
    const Result<ActiveTime> time = queries.activeTime(records.now().date());
    if (!time) {
        m_context.fail(time.error());
        return;
    }
    const Phrasebook& book = m_context.phrasebook();
    const IndicatorFacts facts(book, Audience::Internal);
    while (m_bars.size() < static_cast<qsizetype>(chosen->size())) {
        m_bars.append(new FigureBar(this));
        m_rows->addWidget(m_bars.last());
    }
    int labels = 0;
    int numbers = 0;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        FigureBar* bar = m_bars.at(i);
        bar->setVisible(i < static_cast<qsizetype>(chosen->size()));
        if (i >= static_cast<qsizetype>(chosen->size())) {
            continue;
        }
        const Indicator& indicator = (*chosen)[static_cast<std::size_t>(i)];
        const Result<IndicatorReading> reading = queries.standing(indicator, time->last);
        if (!reading) {
            m_context.fail(reading.error());
            return;
        }
        bar->setFigure(facts.name(indicator),
                       //: value and standing of an indicator, as in “62% · Near the target”
                       tr("%1 · %2").arg(facts.value(indicator, reading->value), facts.standing(*reading)),
                       shareOf(*reading),
                       toneOfState(choiceKey(reading->standing)));
        labels = std::max(labels, bar->neededLabelWidth());
        numbers = std::max(numbers, bar->neededNumberWidth());
        bar->disconnect(this);
        connect(bar, &FigureBar::clicked, this, [this, id = indicator.id.value()] {
            emit m_context.recordRequested(QStringLiteral("indicators"), id);
        });
    }
    for (FigureBar* bar : std::as_const(m_bars)) {
        bar->setColumns(labels, numbers);
    }
}

} // namespace tahaluf
