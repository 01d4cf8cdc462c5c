// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DecisionsPage.h"

#include "coalition/DecisionQueries.h"
#include "language/DateText.h"
#include "pages/DecideButton.h"
#include "pages/DecisionDetail.h"
#include "pages/PositionsSection.h"
#include "records/RecordListView.h"
#include "Workspace.h"

namespace tahaluf {

namespace {
constexpr int SubjectWidth = 104;
constexpr int DateWidth = 122;
constexpr int BadgePadding = 42;

int widestState(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const Choice& state : choicesOf<DecisionState>().all()) {
        widest = qMax(widest, metrics.horizontalAdvance(choicesOf<DecisionState>().label(state.value)));
    }
    return widest;
}
} // namespace

RecordPageOptions DecisionsPage::optionsOf(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("decisions");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("text"),
                                  QStringLiteral("subject"),
                                  QStringLiteral("state"),
                                  QStringLiteral("decided_on")};
    options.hiddenColumns = QStringList{QStringLiteral("forum")};
    options.cellRule = [&context](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
        if (field.key == QLatin1String("decided_on")) {
            return ShownCell{
                DateText(context.phrasebook()).shortDate(FieldValue<QDate>::fromStored(row.value(field.key))), {}};
        }
        const QString forum = row.value(QStringLiteral("forum")).toString();
        if (field.key != QLatin1String("subject") || forum != choiceKey(DecisionForum::Circulation)) {
            return std::nullopt;
        }
        //: what is decided on, «مقترح», by circulation
        return ShownCell{
            tr("%1, by circulation").arg(choiceLabel(FieldValue<DecisionSubject>::fromStored(row.value(field.key)))),
            {}};
    };
    options.pinnedFilters = QStringList{QStringLiteral("state"), QStringLiteral("meeting")};
    options.quickFilters = {
        {QStringLiteral("open"),
         tr("Open"),
         [] {
             return std::vector<ListFilter>{{QStringLiteral("state"), {choiceKey(DecisionState::Open)}}};
         }},
        {QStringLiteral("reserved"),
         tr("With reservations"),
         [] {
             return std::vector<ListFilter>{{QStringLiteral("state"), {choiceKey(DecisionState::AdoptedReserved)}}};
         }},
        {QStringLiteral("awaited"),
         tr("Awaiting approval"),
         [&context] {
             ListFilter waiting{QStringLiteral("id"), {}};
             Result<std::vector<DecisionId>> ids = DecisionQueries(context.workspace().records()).awaitingApproval();
             for (std::size_t i = 0; ids && i < ids->size(); ++i) {
                 waiting.anyOf.emplace_back((*ids)[i].value());
             }
             return std::vector<ListFilter>{waiting};
         }},
    };
    options.addLabel = tr("Put a question");
    options.emptyTitle = tr("No decisions yet");
    options.emptyText =
        tr("A decision is opened on a proposal, a recommendation or an article, from there, or here on a "
           "free question. The bodies then take their positions.");
    options.countText = [](int count) { return tr("%n decision(s)", nullptr, count); };
    options.listWidth = 640;
    options.detailWidth = 470;
    return options;
}

DecisionsPage::DecisionsPage(PageContext& context, QWidget* parent)
    : PrintedList(
          context,
          optionsOf(context),
          [&context] { return new DecisionDetail(context); },
          parent)
{
    addPaper(tr("Print the list"), QStringLiteral("decisions-list"));
    list().setUsualWidth(QStringLiteral("subject"), SubjectWidth);
    list().setUsualWidth(QStringLiteral("decided_on"), DateWidth);
    list().setUsualWidth(QStringLiteral("state"), widestState(list().fontMetrics()) + BadgePadding);
    connect(&list(), &RecordListView::entered, this, [this] { decision().positions().goToMissing(); });
}

DecisionDetail& DecisionsPage::decision()
{
    return *qobject_cast<DecisionDetail*>(&detail());
}

void DecisionsPage::startNewRecord()
{
    if (mayLeave()) {
        DecisionOpener::ask(context(), {}, this);
    }
}

} // namespace tahaluf
