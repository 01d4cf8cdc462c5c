// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFactory.h"

#include "pages/ActionsPage.h"
#include "pages/CardCommands.h"
#include "pages/CharterPage.h"
#include "pages/CoveragePage.h"
#include "pages/DashboardPage.h"
#include "pages/DecisionRulesPage.h"
#include "pages/DecisionsPage.h"
#include "pages/EntryDetail.h"
#include "pages/HistoryPage.h"
#include "pages/IndicatorsPage.h"
#include "pages/LettersPage.h"
#include "pages/MeetingDetail.h"
#include "pages/MeetingPage.h"
#include "pages/MemberDetail.h"
#include "pages/MemorandumDetail.h"
#include "pages/MergeDialog.h"
#include "pages/PersonDetail.h"
#include "pages/PlanTemplatesPage.h"
#include "pages/PrintedList.h"
#include "pages/QuestionnairesPage.h"
#include "pages/RecommendationDialog.h"
#include "pages/RecommendationsPage.h"
#include "pages/ReferencesPage.h"
#include "pages/ResourcesPage.h"
#include "pages/ServicesPage.h"
#include "pages/StudiesPage.h"
#include "pages/StudyCommands.h"
#include "pages/SynonymsPage.h"
#include "pages/TextModuleDetail.h"
#include "pages/TrainingPage.h"
#include "records/RecordPage.h"
#include "records/UndoBar.h"
#include "storage/ChangeUndo.h"
#include "Workspace.h"

#include <QApplication>
#include <QPointer>

namespace tahaluf {

namespace {

/** The window a dialog belongs to; never a menu, which may be gone before the dialog is. */
QWidget* windowInUse()
{
    QWidget* window = QApplication::activeWindow();
    while (window && window->windowType() == Qt::Popup) {
        window = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    }
    return window;
}

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
    static std::unique_ptr<RecordPage> memoranda(PageContext& context);
    static std::unique_ptr<RecordPage> plain(const QString& key, PageContext& context);
    /** A page whose list can merge two of its records. */
    static std::unique_ptr<RecordPage>
    merging(PageContext& context, RecordPageOptions options, const RecordPage::DetailMaker& makeDetail);
};

std::unique_ptr<RecordPage>
PageFactory::merging(PageContext& context, RecordPageOptions options, const RecordPage::DetailMaker& makeDetail)
{
    auto made = std::make_shared<QPointer<RecordPage>>();
    options.choosesSeveral = true;
    options.commands.push_back(
        {tr("Merge…"),
         QKeySequence(Qt::Key_F9),
         [&context, made, entity = options.entity](const std::vector<qint64>& ids) {
             const QString transaction = MergeDialog::ask(context, entity, ids, windowInUse());
             if (transaction.isEmpty() || !*made) {
                 return;
             }
             (*made)->undoBar().offer(tr("Two records were merged"), [&context, transaction] {
                 if (const auto undone = ChangeUndo::undo(context.workspace().journal(), transaction); !undone) {
                     context.fail(undone.error());
                 }
             });
         }});
    auto page = std::make_unique<RecordPage>(context, options, makeDetail);
    *made = page.get();
    return page;
}

std::unique_ptr<RecordPage> PageFactory::members(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("members");
    options.pinnedFilters =
        QStringList{QStringLiteral("relevance"), QStringLiteral("status"), QStringLiteral("sector")};
    options.inlineFields = QStringList{QStringLiteral("relevance"), QStringLiteral("sector")};
    options.addLabel = tr("Add body");
    options.emptyTitle = tr("No bodies yet");
    options.emptyText = tr("Bodies and individuals that have to do with the coalition stand here.");
    options.countText = [](int count) { return tr("%n body(ies)", nullptr, count); };
    return merging(context, options, [&context] { return new MemberDetail(context); });
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
    options.commands = {
        {tr("Address cards…"),
         QKeySequence(),
         [&context](const std::vector<qint64>& ids) { CardCommands(context, windowInUse()).askAndSaveCards(ids); },
         true}};
    return merging(context, options, [&context] { return new PersonDetail(context); });
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
    options.choosesSeveral = true;
    options.commands = {
        {tr("Calendar…"),
         QKeySequence(),
         [&context](const std::vector<qint64>& ids) { CardCommands(context, windowInUse()).askAndSaveCalendar(ids); },
         true}};
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
    options.inlineFields = QStringList{QStringLiteral("theme"), QStringLiteral("mechanism")};
    options.commands = {{tr("Send to study…"),
                         QKeySequence(Qt::Key_F8),
                         [&context](const std::vector<qint64>& ids) {
                             StudyCommands(context, windowInUse()).askAssign({ids.begin(), ids.end()});
                         }},
                        {tr("Recommend…"), QKeySequence(Qt::Key_F9), [&context](const std::vector<qint64>& ids) {
                             RecommendationDialog::issue(context, {ids.begin(), ids.end()}, windowInUse());
                         }}};
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

std::unique_ptr<RecordPage> PageFactory::memoranda(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("memoranda");
    options.columns = QStringList{
        QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("ends_on"), QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("state")};
    options.quickFilters = {{QStringLiteral("to_renew"), tr("To renew"), [&context] {
                                 ListFilter due{QStringLiteral("id"), {}};
                                 const QDate today = context.today();
                                 const Result<std::vector<Memorandum>> all =
                                     context.workspace().records().memoranda.all();
                                 for (std::size_t i = 0; all && i < all->size(); ++i) {
                                     if ((*all)[i].isRenewalDue(today)) {
                                         due.anyOf.emplace_back((*all)[i].id.value());
                                     }
                                 }
                                 return std::vector<ListFilter>{due};
                             }}};
    options.addLabel = tr("Add");
    options.emptyTitle = tr("No memoranda yet");
    options.emptyText = tr("What members agreed to do for one another, with their roles and for how long.");
    options.countText = [](int count) { return tr("%n memorandum(s)", nullptr, count); };
    options.listWidth = 690;
    options.detailWidth = 420;
    auto page = std::make_unique<PrintedList>(context, options, [&context] { return new MemorandumDetail(context); });
    page->addPaper(tr("Print"), QStringLiteral("memoranda-register"));
    return page;
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

QString pageOf(const QString& entity)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("articles"), QStringLiteral("charters")},
        {QStringLiteral("referral_paths"), QStringLiteral("services")},
        {QStringLiteral("resource_requests"), QStringLiteral("resources")},
        {QStringLiteral("reference_articles"), QStringLiteral("references")},
        {QStringLiteral("obligations"), QStringLiteral("references")},
        {QStringLiteral("referral_steps"), QStringLiteral("services")},
        {QStringLiteral("coverage_measures"), QStringLiteral("coverage")},
        {QStringLiteral("mechanisms"), QStringLiteral("coverage")},
        {QStringLiteral("plan_steps"), QStringLiteral("plan_templates")},
        {QStringLiteral("plan_sharings"), QStringLiteral("plan_templates")},
        {QStringLiteral("monthly_totals"), QStringLiteral("plan_templates")},
        {QStringLiteral("indicator_targets"), QStringLiteral("indicators")},
        {QStringLiteral("indicator_values"), QStringLiteral("indicators")},
        {QStringLiteral("annual_reports"), QStringLiteral("indicators")},
        {QStringLiteral("report_pictures"), QStringLiteral("indicators")},
        {QStringLiteral("programme_sessions"), QStringLiteral("programmes")},
        {QStringLiteral("trainees"), QStringLiteral("programmes")},
        {QStringLiteral("certificates"), QStringLiteral("programmes")},
        {QStringLiteral("coalition"), QStringLiteral("settings")},
    };
    return pages.value(entity, entity);
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
    if (key == QStringLiteral("studies")) {
        return std::make_unique<StudiesPage>(context);
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
    if (key == QStringLiteral("decisions")) {
        return std::make_unique<DecisionsPage>(context);
    }
    if (key == QStringLiteral("questionnaires")) {
        return std::make_unique<QuestionnairesPage>(context);
    }
    if (key == QStringLiteral("decision_rules")) {
        return std::make_unique<DecisionRulesPage>(context);
    }
    if (key == QStringLiteral("recommendations")) {
        return std::make_unique<RecommendationsPage>(context);
    }
    if (key == QStringLiteral("charters")) {
        return std::make_unique<CharterPage>(context);
    }
    if (key == QStringLiteral("services")) {
        return std::make_unique<ServicesPage>(context);
    }
    if (key == QStringLiteral("coverage")) {
        return std::make_unique<CoveragePage>(context);
    }
    if (key == QStringLiteral("plan_templates")) {
        return std::make_unique<PlanTemplatesPage>(context);
    }
    if (key == QStringLiteral("resources")) {
        return std::make_unique<ResourcesPage>(context);
    }
    if (key == QStringLiteral("programmes")) {
        return std::make_unique<TrainingPage>(context);
    }
    if (key == QStringLiteral("references")) {
        return std::make_unique<ReferencesPage>(context);
    }
    if (key == QStringLiteral("indicators")) {
        return std::make_unique<IndicatorsPage>(context);
    }
    if (key == QStringLiteral("memoranda")) {
        return PageFactory::memoranda(context);
    }
    if (key == QStringLiteral("history")) {
        return std::make_unique<HistoryPage>(context);
    }
    if (key == QStringLiteral("synonyms")) {
        return std::make_unique<SynonymsPage>(context);
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
