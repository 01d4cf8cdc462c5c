// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PlanTemplatesPage.h"

#include "language/DateText.h"
#include "pages/MonthlyTotalsPanel.h"
#include "pages/PlanTemplateDetail.h"
#include "pages/PrintedList.h"
#include "Workspace.h"

namespace tahaluf {

PlanTemplatesPage::PlanTemplatesPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Joint planning"), parent)
    , m_plans(makePlans())
    , m_totals(new MonthlyTotalsPanel(context, this))
{
    addPart(tr("Plan templates"), QStringLiteral("plan_templates"), m_plans);
    addPart(tr("Monthly totals"), m_totals);
    addPart(tr("Totals as a list"), QStringLiteral("monthly_totals"), makeEntries());
}

RecordPage* PlanTemplatesPage::makePlans()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("plan_templates");
    options.columns = QStringList{QStringLiteral("name"), QStringLiteral("path"), QStringLiteral("agreed_on")};
    options.addLabel = tr("Add plan");
    options.emptyTitle = tr("No plan templates yet");
    options.emptyText = tr("A plan says what the bodies do together for everybody on a path, never for whom.");
    options.countText = [](int count) { return tr("%n plan(s)", nullptr, count); };
    options.listWidth = 580;
    options.detailWidth = 540;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return new PlanTemplateDetail(pageContext); }, this);
    page->addPaper(tr("Print all"), QStringLiteral("plan-template"));
    return page;
}

RecordPage* PlanTemplatesPage::makeEntries()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("monthly_totals");
    options.columns =
        QStringList{QStringLiteral("month"), QStringLiteral("path"), QStringLiteral("member"), QStringLiteral("total")};
    options.pinnedFilters = QStringList{QStringLiteral("path"), QStringLiteral("member")};
    // A month has no day.
    options.cellRule = [&pageContext](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
        const QDate month = FieldValue<QDate>::fromStored(row.value(QStringLiteral("month")));
        if (field.key != QLatin1String("month") || !month.isValid()) {
            return std::nullopt;
        }
        const Phrasebook& book = pageContext.phrasebook();
        return ShownCell{
            QStringLiteral("%1 %2").arg(DateText::monthName(month.month(), book.language()), book.number(month.year())),
            {}};
    };
    options.addLabel = tr("Add total");
    options.emptyTitle = tr("No totals yet");
    options.emptyText = tr("What the bodies counted in a month stands here: numbers, nothing about one person.");
    options.countText = [](int count) { return tr("%n total(s)", nullptr, count); };
    options.listWidth = 640;
    options.detailWidth = 420;
    return new RecordPage(
        pageContext,
        options,
        [&pageContext] {
            return new RecordDetail(
                pageContext, QStringLiteral("monthly_totals"), {}, RecordDetail::Arrangement::Stacked);
        },
        this);
}

} // namespace tahaluf
