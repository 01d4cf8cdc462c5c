// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/IndicatorsPaper.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QSizeF ChartSize(150, 52); ///< millimetres
}

Result<Document> IndicatorsPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    IndicatorsPaper self(words);
    const QDate today = records.now().date();
    const ActiveTime time = words.read(self.m_queries.activeTime(today));
    const QDate asAt = request.year > 0 ? std::min(QDate(request.year, 12, 31), today) : time.last;
    const std::vector<IndicatorReading> readings = self.readings(asAt);
    Document paper = words.document(self.wording("Indicators"));
    paper.title(self.wording("Indicators"));
    paper.subtitle(words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(asAt)));
    paper.table(self.overview(readings));
    for (const IndicatorReading& reading : readings) {
        self.add(paper, reading, 1, true);
    }
    return words.finished(std::move(paper));
}

std::vector<IndicatorReading> IndicatorsPaper::readings(QDate asAt)
{
    std::vector<IndicatorReading> readings;
    for (const Indicator& indicator : m_words.read(m_queries.indicators(m_words.request().edition))) {
        readings.push_back(m_words.read(m_queries.reading(indicator, asAt)));
    }
    return readings;
}

paper::Table IndicatorsPaper::overview(const std::vector<IndicatorReading>& readings)
{
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 19},
                     {.title = wording("Indicator"), .weight = 3},
                     {.title = wording("Baseline"), .width = 25},
                     {.title = wording("Value"), .width = 25},
                     {.title = wording("Target"), .width = 25},
                     {.title = wording("Standing"), .width = 33}};
    table.emptyText = m_words.request().edition == Audience::Internal ? wording("No indicator is defined yet.")
                                                                      : wording("No indicator in this edition.");
    for (const IndicatorReading& reading : readings) {
        const Indicator& indicator = reading.indicator;
        table.rows.append({m_words.reference(indicator.number),
                           m_words.recorded(m_facts.name(indicator)),
                           m_facts.value(indicator, reading.baseline),
                           paper::Text().bold(m_facts.value(indicator, reading.value)),
                           m_facts.value(indicator, reading.target),
                           m_facts.standing(reading)});
    }
    return table;
}

void IndicatorsPaper::add(Document& paper, const IndicatorReading& reading, int headingLevel, bool isWhole)
{
    const Indicator& indicator = reading.indicator;
    paper.heading(headingLevel,
                  m_words.reference(indicator.number) + QStringLiteral("  ") +
                      m_words.recorded(m_facts.name(indicator)));
    paper.paragraph(m_words.recorded(m_facts.definition(indicator))).keepWithNext = true;
    paper.paragraph({{m_facts.sentence(reading), true}}).keepWithNext = true;
    if (isWhole) {
        QVector<paper::KeyValue> facts{{wording("Better is"), m_words.label(indicator.direction)},
                                       {wording("Series"), m_words.label(indicator.period)}};
        if (indicator.responsible.isValid()) {
            facts.append({wording("Responsible body"), m_words.member(indicator.responsible)});
        }
        if (reading.baseline) {
            facts.append({wording("Baseline"), m_facts.value(indicator, reading.baseline)});
        }
        paper.keyValues(facts);
    }
    if (const std::optional<Chart> chart = m_facts.chart(reading, ChartSize)) {
        paper.figure(drawingOf(*chart, m_book), descriptionOf(*chart, m_book));
    }
    if (!isWhole) {
        return;
    }
    paper::Table series;
    series.columns = {{.title = wording("Period"), .weight = 2},
                      {.title = wording("Value"), .weight = 1},
                      {.title = wording("Target of the year"), .weight = 1}};
    series.emptyText = wording("There is no period to show yet.");
    for (const IndicatorPoint& point : reading.points) {
        series.rows.append(
            {m_facts.period(point), m_facts.value(indicator, point.value), m_facts.value(indicator, point.target)});
    }
    paper.table(std::move(series));
    addBodies(paper, reading);
    addValues(paper, reading);
}

void IndicatorsPaper::addBodies(Document& paper, const IndicatorReading& reading)
{
    // How each body stands is between the bodies.
    if (m_words.request().edition == Audience::Public) {
        return;
    }
    const std::vector<BodyFigure> figures =
        m_words.read(m_queries.byBody(reading.indicator, QDate(reading.asAt.year(), 1, 1), reading.asAt));
    if (figures.empty()) {
        return;
    }
    paper::Table table;
    table.columns = {{.title = wording("By body, %1").arg(m_book.number(reading.asAt.year())), .weight = 3},
                     {.title = wording("Value"), .weight = 1}};
    for (const BodyFigure& figure : figures) {
        table.rows.append({m_words.member(figure.member), m_facts.value(reading.indicator, figure.value)});
    }
    paper.table(std::move(table));
}

void IndicatorsPaper::addValues(Document& paper, const IndicatorReading& reading)
{
    if (reading.indicator.isComputed() || m_words.request().edition == Audience::Public) {
        return;
    }
    paper::Table table;
    table.columns = {{.title = wording("Of the day"), .width = 40},
                     {.title = wording("Value"), .width = 28},
                     {.title = wording("Reported by"), .weight = 1.4},
                     {.title = wording("Source and note"), .weight = 2}};
    table.emptyText = wording("No value was entered yet.");
    for (const IndicatorValue& each : m_words.read(m_queries.values(reading.indicator.id))) {
        if (each.datedOn > reading.asAt) {
            continue;
        }
        QStringList said{m_words.recorded(m_book.shaped(each.source)), m_words.recorded(m_book.shaped(each.note))};
        said.removeAll(QString());
        table.rows.append({m_words.dates().date(each.datedOn),
                           m_facts.value(reading.indicator, each.value.toDouble()),
                           m_words.member(each.member),
                           said.join(u'\n')});
    }
    paper.table(std::move(table));
}

} // namespace tahaluf
