// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServicesPage.h"

#include "coalition/ServiceQueries.h"
#include "language/DateText.h"
#include "pages/PrintedList.h"
#include "pages/ReferralPathDetail.h"
#include "pages/ServiceDetail.h"
#include "pages/ServiceFinderPanel.h"
#include "Workspace.h"

namespace tahaluf {

ServicesPage::ServicesPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Services and referral"), parent)
    , m_finder(new ServiceFinderPanel(context, this))
    , m_services(makeServices())
    , m_paths(makePaths())
{
    addPart(tr("Find a service"), m_finder);
    addPart(tr("Services"), QStringLiteral("services"), m_services);
    addPart(tr("Referral paths"), QStringLiteral("referral_paths"), m_paths);
}

RecordPage* ServicesPage::makeServices()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("services");
    options.columns = QStringList{
        QStringLiteral("name"), QStringLiteral("member"), QStringLiteral("kind"), QStringLiteral("verified_on")};
    options.pinnedFilters = QStringList{QStringLiteral("kind"), QStringLiteral("member")};
    options.quickFilters = {{QStringLiteral("to_verify"), tr("To verify"), [&pageContext] {
                                 ListFilter due{QStringLiteral("id"), {}};
                                 const Result<std::vector<Service>> services =
                                     ServiceQueries(pageContext.workspace().records()).toVerify();
                                 for (std::size_t i = 0; services && i < services->size(); ++i) {
                                     due.anyOf.emplace_back((*services)[i].id.value());
                                 }
                                 return std::vector<ListFilter>{due};
                             }}};
    options.cellRule = [&pageContext](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
        if (field.key != QLatin1String("verified_on")) {
            return std::nullopt;
        }
        const QDate day = FieldValue<QDate>::fromStored(row.value(field.key));
        return ShownCell{day.isValid() ? DateText(pageContext.phrasebook()).shortDate(day) : tr("never"), {}};
    };
    options.choosesSeveral = true;
    options.commands = {
        {tr("Confirmed today"), QKeySequence(Qt::Key_F4), [this, &pageContext](const std::vector<qint64>& ids) {
             if (Result<void> done = pageContext.workspace().services().verify({ids.begin(), ids.end()}); !done) {
                 pageContext.fail(done.error());
                 return;
             }
             // What «to verify» means depends on the day of each: the list is asked again.
             m_services->showFiltered(m_services->filters().active());
         }}};
    options.addLabel = tr("Add service");
    options.emptyTitle = tr("No services yet");
    options.emptyText = tr("What the bodies do for victims stands here: who, for whom, when, and how to refer.");
    options.countText = [](int count) { return tr("%n service(s)", nullptr, count); };
    options.listWidth = 700;
    options.detailWidth = 420;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return new ServiceDetail(pageContext); }, this);
    page->addPaper(tr("Print the directory"), QStringLiteral("service-directory"));
    return page;
}

RecordPage* ServicesPage::makePaths()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("referral_paths");
    options.columns = QStringList{QStringLiteral("name"), QStringLiteral("purpose")};
    options.addLabel = tr("Add path");
    options.emptyTitle = tr("No referral paths yet");
    options.emptyText = tr("A path says step by step who does what, within which time, and what follows.");
    options.countText = [](int count) { return tr("%n path(s)", nullptr, count); };
    options.listWidth = 500;
    options.detailWidth = 620;
    return new RecordPage(
        pageContext, options, [&pageContext] { return new ReferralPathDetail(pageContext); }, this);
}

} // namespace tahaluf
