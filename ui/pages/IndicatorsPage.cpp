// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IndicatorsPage.h"

#include "pages/AnnualReportDetail.h"
#include "pages/IndicatorDetail.h"
#include "pages/PrintedList.h"

namespace tahaluf {

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
    options.columns = QStringList{QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("measure")};
    options.pinnedFilters = QStringList{QStringLiteral("measure"), QStringLiteral("responsible")};
    options.inlineFields = QStringList{QStringLiteral("period"), QStringLiteral("responsible")};
    options.addLabel = tr("Add indicator");
    options.emptyTitle = tr("No indicators yet");
    options.emptyText = tr("A figure by which the coalition measures itself: computed by the program from the records, "
                           "or entered by staff, with a target for each year.");
    options.countText = [](int count) { return tr("%n indicator(s)", nullptr, count); };
    options.listWidth = 600;
    options.detailWidth = 520;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return new IndicatorDetail(pageContext); }, this);
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
