// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IndicatorsPage.h"

#include "coalition/IndicatorQueries.h"
#include "pages/AnnualReportDetail.h"
#include "pages/IndicatorDetail.h"
#include "pages/PrintedList.h"
#include "records/RecordListView.h"
#include "reports/papers/IndicatorFacts.h"
#include "Workspace.h"

namespace tahaluf {

namespace {

constexpr int FigureWidth = 84; // «1,234.5», «80%»

/** The year the list tells of: this one, or the last one of a coalition at rest. */
Result<ActiveTime> timeOf(PageContext& context)
{
    const CoalitionRecords& records = context.workspace().records();
    return IndicatorQueries(records).activeTime(records.now().date());
}

/** Value, target and standing of an indicator in the year of that day, as the list shows them. */
Result<std::vector<QVariant>> figuresOf(PageContext& context, IndicatorId id, QDate asAt)
{
    const CoalitionRecords& records = context.workspace().records();
    const Result<Indicator> indicator = IndicatorRecords(records.journal).indicators.get(id);
    if (!indicator) {
        return indicator.error();
    }
    const Result<IndicatorReading> reading = IndicatorQueries(records).standing(*indicator, asAt);
    if (!reading) {
        return reading.error();
    }
    const IndicatorFacts facts(context.phrasebook(), Audience::Internal);
    Indicator brief = *indicator;
    if (brief.unit.trimmed() != QLatin1String("%")) {
        brief.unit.clear(); // the detail says what is counted
        brief.unitEn.clear();
    }
    return std::vector<QVariant>{
        facts.value(brief, reading->value), facts.value(brief, reading->target), choiceKey(reading->standing)};
}

ComputedColumns computedColumns(PageContext& context)
{
    ComputedColumns columns;
    FieldInfo value;
    value.key = QStringLiteral("value");
    value.context = "tahaluf::IndicatorsPage";
    value.source = QT_TRANSLATE_NOOP("tahaluf::IndicatorsPage", "Value");
    FieldInfo target = value;
    target.key = QStringLiteral("target");
    target.source = QT_TRANSLATE_NOOP("tahaluf::IndicatorsPage", "Target");
    FieldInfo standing = value;
    standing.key = QStringLiteral("standing");
    standing.source = QT_TRANSLATE_NOOP("tahaluf::IndicatorsPage", "Standing");
    standing.kind = FieldKind::Choice;
    standing.choices = &choicesOf<IndicatorStanding>();
    columns.fields = {value, target, standing};
    columns.begin = [&context, count = columns.fields.size()]() -> ComputedColumns::Values {
        // The year once for the whole list: finding it asks all meetings and values.
        const Result<ActiveTime> time = timeOf(context);
        if (!time) {
            context.fail(time.error());
            return [count](qint64) { return std::vector<QVariant>(count); };
        }
        return [&context, count, asAt = time->last](qint64 id) {
            Result<std::vector<QVariant>> figures = figuresOf(context, IndicatorId(id), asAt);
            if (!figures) {
                context.fail(figures.error());
                return std::vector<QVariant>(count);
            }
            return std::move(*figures);
        };
    };
    return columns;
}

} // namespace

IndicatorsPage::IndicatorsPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Indicators and annual reports"), parent)
    , m_indicators(makeIndicators())
    , m_reports(makeReports())
{
    addPart(tr("Indicators"), QStringLiteral("indicators"), m_indicators);
    addPart(tr("Annual reports"), QStringLiteral("annual_reports"), m_reports);
}

RecordPage* IndicatorsPage::makeIndicators()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("indicators");
    options.columns = QStringList{QStringLiteral("number"), QStringLiteral("name")};
    options.computed = computedColumns(pageContext);
    options.pinnedFilters = QStringList{QStringLiteral("measure"), QStringLiteral("responsible")};
    options.inlineFields = QStringList{QStringLiteral("period"), QStringLiteral("responsible")};
    options.addLabel = tr("Add indicator");
    options.emptyTitle = tr("No indicators yet");
    options.emptyText = tr("A figure by which the coalition measures itself: computed by the program from the records, "
                           "or entered by staff, with a target for each year.");
    options.countText = [&pageContext](int count) {
        const QString indicators = tr("%n indicator(s)", nullptr, count);
        const Result<ActiveTime> time = timeOf(pageContext);
        //: “13 indicators · figures of 2013”
        return time ? tr("%1 · figures of %2").arg(indicators, QString::number(time->last.year())) : indicators;
    };
    options.listWidth = 700;
    options.detailWidth = 440;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return new IndicatorDetail(pageContext); }, this);
    for (const FieldInfo& figure : options.computed.fields) {
        if (figure.kind != FieldKind::Choice) {
            page->list().setUsualWidth(figure.key, FigureWidth);
        }
    }
    page->addPaper(tr("Print the indicators"), QStringLiteral("indicators"));
    return page;
}

RecordPage* IndicatorsPage::makeReports()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("annual_reports");
    options.columns = QStringList{QStringLiteral("year"), QStringLiteral("foreword"), QStringLiteral("signed_by")};
    options.addLabel = tr("Add year");
    options.emptyTitle = tr("No annual report yet");
    options.emptyText =
        tr("Write the foreword of a year and choose its pictures; all else in the report comes from the "
           "records.");
    options.countText = [](int count) { return tr("%n annual report(s)", nullptr, count); };
    options.listWidth = 520;
    options.detailWidth = 600;
    return new RecordPage(
        pageContext, options, [&pageContext] { return new AnnualReportDetail(pageContext); }, this);
}

} // namespace tahaluf
