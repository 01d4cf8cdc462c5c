// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFactory.h"

#include "pages/ActionsPage.h"
#include "pages/CharterPage.h"
#include "pages/DashboardPage.h"
#include "pages/EntryDetail.h"
#include "pages/LettersPage.h"
#include "pages/MeetingDetail.h"
#include "pages/MeetingPage.h"
#include "pages/MemberDetail.h"
#include "pages/PersonDetail.h"
#include "pages/TextModuleDetail.h"
#include "records/RecordPage.h"
#include "Workspace.h"

#include <QCoreApplication>

namespace tahaluf {

namespace {

/** How each page is made. */
class PageFactory
{
    Q_DECLARE_TR_FUNCTIONS(PageFactory)

public:
    static std::unique_ptr<RecordPage> members(PageContext& context);
    static std::unique_ptr<RecordPage> people(PageContext& context);
    static std::unique_ptr<RecordPage> meetings(PageContext& context);
    static std::unique_ptr<RecordPage> proposals(PageContext& context);
    static std::unique_ptr<RecordPage> textModules(PageContext& context);
    static std::unique_ptr<RecordPage> plain(const QString& key, PageContext& context);
};

std::unique_ptr<RecordPage> PageFactory::members(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("members");
    options.pinnedFilters =
        QStringList{QStringLiteral("relevance"), QStringLiteral("status"), QStringLiteral("sector")};
    options.addLabel = tr("Add body");
    options.emptyTitle = tr("No bodies yet");
    options.emptyText = tr("Bodies and individuals that have to do with the coalition stand here.");
    options.countText = [](int count) { return tr("%n body(ies)", nullptr, count); };
    return std::make_unique<RecordPage>(context, options, [&context] { return new MemberDetail(context); });
}

std::unique_ptr<RecordPage> PageFactory::people(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("people");
    options.pinnedFilters = QStringList{QStringLiteral("member")};
    options.addLabel = tr("Add person");
    options.emptyTitle = tr("No people yet");
    options.emptyText = tr("Representatives of the bodies, chairs and guests stand here.");
    options.countText = [](int count) { return tr("%n person(s)", nullptr, count); };
    return std::make_unique<RecordPage>(context, options, [&context] { return new PersonDetail(context); });
}

std::unique_ptr<RecordPage> PageFactory::meetings(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("meetings");
    options.columns = QStringList{QStringLiteral("title"), QStringLiteral("starts_at"), QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("state")};
    options.addLabel = tr("Add meeting");
    options.emptyTitle = tr("No meetings yet");
    options.emptyText = tr("Plan the first consultative meeting: its agenda, invitations and minutes follow from it.");
    options.countText = [](int count) { return tr("%n meeting(s)", nullptr, count); };
    options.listWidth = 530;
    options.detailWidth = 610;
    return std::make_unique<MeetingPage>(context, options, [&context] { return new MeetingDetail(context); });
}

std::unique_ptr<RecordPage> PageFactory::proposals(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("proposals");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("text"),
                                  QStringLiteral("member"),
                                  QStringLiteral("theme"),
                                  QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("meeting"),
                                        QStringLiteral("state"),
                                        QStringLiteral("member"),
                                        QStringLiteral("theme"),
                                        QStringLiteral("kind")};
    options.addLabel = tr("Add proposal");
    options.emptyTitle = tr("No proposals yet");
    options.emptyText = tr("Proposals are recorded in the session; one that came by letter is added here.");
    options.countText = [](int count) { return tr("%n proposal(s)", nullptr, count); };
    options.firstFilters = firstFiltersOf(options.entity);
    return std::make_unique<RecordPage>(context, options, [&context] { return new EntryDetail(context); });
}

std::unique_ptr<RecordPage> PageFactory::textModules(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("text_modules");
    options.pinnedFilters = QStringList{QStringLiteral("place")};
    options.addLabel = tr("Add text module");
    options.emptyTitle = tr("No text modules yet");
    options.emptyText =
        tr("Texts for minutes and letters that are used again. Names in braces are filled in where they are used: %1")
            .arg(TextFacts::names(context.phrasebook().language()).join(QStringLiteral("  ")));
    options.countText = [](int count) { return tr("%n text module(s)", nullptr, count); };
    options.listWidth = 640;
    options.detailWidth = 500;
    return std::make_unique<RecordPage>(context, options, [&context] { return new TextModuleDetail(context); });
}

std::unique_ptr<RecordPage> PageFactory::plain(const QString& key, PageContext& context)
{
    RecordPageOptions options;
    options.entity = key;
    options.addLabel = tr("Add");
    options.emptyTitle = tr("Nothing here yet");
    return std::make_unique<RecordPage>(context, options, [&context, key] {
        return new RecordDetail(context, key, {}, RecordDetail::Arrangement::Stacked);
    });
}

} // namespace

std::vector<ActiveFilter> firstFiltersOf(const QString& key)
{
    if (key != QStringLiteral("proposals")) {
        return {};
    }
    return {{QStringLiteral("kind"), choiceKey(EntryKind::Proposal), choiceLabel(EntryKind::Proposal)}};
}

std::unique_ptr<Page> makePage(const QString& key, PageContext& context)
{
    if (key == QStringLiteral("members")) {
        return PageFactory::members(context);
    }
    if (key == QStringLiteral("people")) {
        return PageFactory::people(context);
    }
    if (key == QStringLiteral("meetings")) {
        return PageFactory::meetings(context);
    }
    if (key == QStringLiteral("proposals")) {
        return PageFactory::proposals(context);
    }
    if (key == QStringLiteral("letters")) {
        return std::make_unique<LettersPage>(context);
    }
    if (key == QStringLiteral("overview")) {
        return std::make_unique<DashboardPage>(context);
    }
    if (key == QStringLiteral("actions")) {
        return std::make_unique<ActionsPage>(context);
    }
    if (key == QStringLiteral("charters")) {
        return std::make_unique<CharterPage>(context);
    }
    if (key == QStringLiteral("text_modules")) {
        return PageFactory::textModules(context);
    }
    if (context.workspace().store(key)) {
        return PageFactory::plain(key, context);
    }
    return nullptr;
}

} // namespace tahaluf
