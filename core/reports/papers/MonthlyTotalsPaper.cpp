// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MonthlyTotalsPaper.h"

#include "reports/charts/Chart.h"

namespace tahaluf {

namespace {
const QString Hidden = QStringLiteral("×");
constexpr qsizetype FewestForChart = 2; ///< one month alone is no course
} // namespace

Result<Document> MonthlyTotalsPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    Result<MonthlyFigures> figures = MonthlyFigures::read(records, request.year, request.edition);
    if (!figures) {
        return figures.takeError();
    }
    MonthlyTotalsPaper self(words, *figures);
    const QString title = self.wording("Monthly totals");
    Document paper = words.document(title);
    paper.title(figures->year() > 0 ? self.wording("Monthly totals of %1").arg(self.m_book.number(figures->year()))
                                    : title);
    paper.subtitle(words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    if (figures->isEmpty()) {
        paper.paragraph(request.edition == Audience::Internal ? self.wording("No total was entered for this year.")
                                                              : self.wording("No totals in this edition."));
        return words.finished(std::move(paper));
    }
    paper.paragraph(self.wording("How many people the bodies served on each referral path, as the bodies counted them. "
                                 "A person whom several bodies served is counted by each of them."));
    if (request.edition == Audience::Internal) {
        self.addChart(paper);
    } else {
        paper.note(self.wording("× stands for a number that is not shown, so that nobody can be recognised: fewer than "
                                "five people, or a number from which such a one would follow, by the sums or by "
                                "comparing the partners’ edition with the public one."));
    }
    paper.heading(1, self.wording("By month"));
    paper.table(self.byMonth());
    paper.heading(1, self.wording("By body"));
    paper.table(self.byBody());
    return words.finished(std::move(paper));
}

QString MonthlyTotalsPaper::shown(const ResultCell& cell) const
{
    return cell.isHidden ? Hidden : m_book.number(cell.count);
}

QString MonthlyTotalsPaper::pathName(std::size_t path) const
{
    return m_words.either(m_figures.paths()[path].name, m_figures.paths()[path].nameEn);
}

QString MonthlyTotalsPaper::monthName(QDate month) const
{
    return DateText::monthName(month.month(), m_book.language());
}

void MonthlyTotalsPaper::addChart(Document& paper)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
        chart.series.append({pathName(path), {}});
    }
    for (std::size_t month = 0; month < m_figures.months().size(); ++month) {
        chart.categories << monthName(m_figures.months()[month]);
        for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
            chart.series[static_cast<qsizetype>(path)].values.append(m_figures.ofMonth(month, path).count);
        }
    }
    if (chart.categories.size() >= FewestForChart) {
        paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
    }
}

paper::Table MonthlyTotalsPaper::blank(const QString& first) const
{
    paper::Table table;
    table.columns = {{.title = first, .weight = 1.6}};
    for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
        table.columns.append({.title = pathName(path)});
    }
    table.columns.append({.title = wording("All paths"), .width = 28});
    return table;
}

paper::Row MonthlyTotalsPaper::totals() const
{
    paper::Row row{wording("Total")};
    for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
        row.cells.append(shown(m_figures.path(path)));
    }
    row.cells.append(shown(m_figures.whole()));
    return row;
}

paper::Table MonthlyTotalsPaper::byMonth()
{
    paper::Table table = blank(wording("Month"));
    for (std::size_t month = 0; month < m_figures.months().size(); ++month) {
        paper::Row row{monthName(m_figures.months()[month])};
        for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
            row.cells.append(shown(m_figures.ofMonth(month, path)));
        }
        row.cells.append(shown(m_figures.month(month)));
        table.rows.append(row);
    }
    table.totals = totals();
    return table;
}

paper::Table MonthlyTotalsPaper::byBody()
{
    paper::Table table = blank(wording("Body"));
    for (std::size_t body = 0; body < m_figures.bodies().size(); ++body) {
        paper::Row row{m_words.member(m_figures.bodies()[body])};
        for (std::size_t path = 0; path < m_figures.paths().size(); ++path) {
            row.cells.append(shown(m_figures.ofBody(body, path)));
        }
        row.cells.append(shown(m_figures.body(body)));
        table.rows.append(row);
    }
    table.totals = totals();
    return table;
}

} // namespace tahaluf
