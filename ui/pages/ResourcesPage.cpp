// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ResourcesPage.h"

#include "pages/AttachmentsPanel.h"
#include "pages/PrintedList.h"
#include "pages/ResourceFinderPanel.h"
#include "pages/ResourceRequestDetail.h"
#include "records/RecordDetail.h"
#include "records/RelatedList.h"
#include "records/ShortDay.h"
#include "Workspace.h"

#include <QTabWidget>

namespace tahaluf {

namespace {

RecordDetail* resourceDetail(PageContext& context)
{
    auto* detail = new RecordDetail(context,
                                    QStringLiteral("resources"),
                                    {QStringLiteral("name"),
                                     QStringLiteral("member"),
                                     QStringLiteral("kind"),
                                     QStringLiteral("fields"),
                                     QStringLiteral("languages"),
                                     QStringLiteral("area"),
                                     QStringLiteral("capacity"),
                                     QStringLiteral("available_from"),
                                     QStringLiteral("available_until"),
                                     QStringLiteral("contact"),
                                     QStringLiteral("phone"),
                                     QStringLiteral("email"),
                                     QStringLiteral("conditions"),
                                     QStringLiteral("audience"),
                                     QStringLiteral("name_en")});
    detail->form().fold({QStringLiteral("name_en"), QStringLiteral("email")});
    RelatedListOptions options;
    options.entity = QStringLiteral("resource_requests");
    options.linkField = QStringLiteral("resource");
    options.columns = QStringList{
        QStringLiteral("from_on"), QStringLiteral("until_on"), QStringLiteral("requested_by"), QStringLiteral("state")};
    options.formFields = QStringList{QStringLiteral("requested_by"),
                                     QStringLiteral("purpose"),
                                     QStringLiteral("from_on"),
                                     QStringLiteral("until_on"),
                                     QStringLiteral("note")};
    options.sortField = QStringLiteral("from_on");
    options.addLabel = ResourcesPage::tr("Request it");
    options.emptyText = ResourcesPage::tr("Nobody requested it yet.");
    options.canEdit = false;
    options.canRemove = false;
    options.opensPage = true;
    detail->addSection(ResourcesPage::tr("Calendar of requests"), new RelatedList(context, options, detail));
    detail->addSection(ResourcesPage::tr("Attachments"),
                       new AttachmentsPanel(context, QStringLiteral("resources"), detail));
    return detail;
}

} // namespace

ResourcesPage::ResourcesPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Shared resources"), parent)
    , m_finder(new ResourceFinderPanel(context, this))
    , m_resources(makeResources())
    , m_requests(makeRequests())
{
    addPart(tr("Find a resource"), m_finder);
    addPart(tr("Resources"), QStringLiteral("resources"), m_resources);
    addPart(tr("Requests"), QStringLiteral("resource_requests"), m_requests);
    connect(m_finder, &ResourceFinderPanel::requested, this, &ResourcesPage::startRequest);
}

RecordPage* ResourcesPage::makeResources()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("resources");
    options.columns = QStringList{QStringLiteral("name"),
                                  QStringLiteral("member"),
                                  QStringLiteral("kind"),
                                  QStringLiteral("fields"),
                                  QStringLiteral("capacity")};
    options.pinnedFilters = QStringList{QStringLiteral("kind"), QStringLiteral("member")};
    options.addLabel = tr("Add resource");
    options.emptyTitle = tr("No resources yet");
    options.emptyText = tr("What the bodies offer one another stands here: rooms, trainers, devices, experts.");
    options.countText = [](int count) { return tr("%n resource(s)", nullptr, count); };
    options.listWidth = 690;
    options.detailWidth = 430;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return resourceDetail(pageContext); }, this);
    page->addPaper(tr("Print the use"), QStringLiteral("resource-use"));
    return page;
}

RecordPage* ResourcesPage::makeRequests()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("resource_requests");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("resource"),
                                  QStringLiteral("requested_by"),
                                  QStringLiteral("from_on"),
                                  QStringLiteral("state")};
    options.pinnedFilters =
        QStringList{QStringLiteral("state"), QStringLiteral("resource"), QStringLiteral("requested_by")};
    options.cellRule = [&pageContext](const FieldInfo& field, const RowValues& row) {
        return shortDay(pageContext.phrasebook(), field, row);
    };
    options.addLabel = tr("Add request");
    options.emptyTitle = tr("No requests yet");
    options.emptyText = tr("A body requests what another offers; that one agrees, hands it out and takes it back.");
    options.countText = [](int count) { return tr("%n request(s)", nullptr, count); };
    options.listWidth = 720;
    options.detailWidth = 400;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return new ResourceRequestDetail(pageContext); }, this);
    page->addPaper(tr("Print the use"), QStringLiteral("resource-use"));
    return page;
}

void ResourcesPage::startRequest(qint64 resource, QDate from, QDate until)
{
    if (!m_requests->mayLeave()) {
        return;
    }
    tabs().setCurrentWidget(m_requests);
    RecordForm::Values preset{{QStringLiteral("resource"), resource}};
    if (from.isValid()) {
        preset.insert(QStringLiteral("from_on"), FieldValue<QDate>::toStored(from));
        preset.insert(QStringLiteral("until_on"), FieldValue<QDate>::toStored(until));
    }
    m_requests->detail().startNew(preset);
}

} // namespace tahaluf
