// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RecommendationsPage.h"

#include "coalition/recommendations/Recommendation.h"
#include "language/DateText.h"
#include "pages/RecommendationDetail.h"
#include "pages/RecommendationDialog.h"
#include "records/RecordListView.h"
#include "Workspace.h"

#include <QHeaderView>

namespace tahaluf {

namespace {

constexpr int Padding = 34; // what the style sheet pads, and the sign of the order
constexpr int LettersOfLead = 13;
constexpr int LettersOfNumber = 5;

ListFilter openOnes()
{
    return {QStringLiteral("state"), {choiceKey(ProgressState::NotStarted), choiceKey(ProgressState::InProgress)}};
}

std::optional<ShownCell> shownCell(const PageContext& context, const FieldInfo& field, const RowValues& row)
{
    if (field.key == QLatin1String("percent")) {
        const int percent = row.value(field.key).toInt();
        return ShownCell{context.phrasebook().number(percent) + QLatin1Char('%'), QString::number(percent)};
    }
    if (field.key == QLatin1String("due_on")) {
        const QDate day = FieldValue<QDate>::fromStored(row.value(field.key));
        return ShownCell{DateText(context.phrasebook()).shortDate(day), {}};
    }
    if (field.key != QLatin1String("state")) {
        return std::nullopt;
    }
    Recommendation line;
    line.state = FieldValue<ProgressState>::fromStored(row.value(field.key));
    line.dueOn = FieldValue<QDate>::fromStored(row.value(QStringLiteral("due_on")));
    return line.isOverdue(context.today())
               ? std::optional(ShownCell{overdueRecommendations().label, QStringLiteral("overdue")})
               : std::nullopt;
}

} // namespace

ActiveFilter overdueRecommendations()
{
    return {QStringLiteral("overdue"), true, RecommendationsPage::tr("Overdue")};
}

RecordPageOptions RecommendationsPage::optionsOf(PageContext& context, RecommendationsPage* page)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("recommendations");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("text"),
                                  QStringLiteral("lead"),
                                  QStringLiteral("due_on"),
                                  QStringLiteral("state"),
                                  QStringLiteral("percent")};
    options.pinnedFilters = QStringList{QStringLiteral("lead"), QStringLiteral("theme"), QStringLiteral("meeting")};
    const ActiveFilter overdue = overdueRecommendations();
    options.quickFilters = {
        {QStringLiteral("open"), tr("Open"), [] { return std::vector<ListFilter>{openOnes()}; }},
        {overdue.key,
         overdue.label,
         [&context] {
             return std::vector<ListFilter>{openOnes(),
                                            {QStringLiteral("due_on"), {}, context.today().toString(Qt::ISODate)}};
         }},
    };
    options.cellRule = [&context](const FieldInfo& field, const RowValues& row) {
        return shownCell(context, field, row);
    };
    options.commands = {{QString(), QKeySequence(Qt::Key_F4), [page](const std::vector<qint64>&) {
                             page->recommendation().askReport();
                         }}};
    options.addLabel = tr("Issue recommendation");
    options.emptyTitle = tr("No recommendations yet");
    options.emptyText = tr("A recommendation comes from one or more proposals that were studied: choose them in the "
                           "list of proposals and press F9, or begin here.");
    options.countText = [](int count) { return tr("%n recommendation(s)", nullptr, count); };
    options.listWidth = 750;
    options.detailWidth = 390;
    return options;
}

RecommendationsPage::RecommendationsPage(PageContext& context, QWidget* parent)
    : PrintedList(
          context,
          optionsOf(context, this),
          [&context] { return new RecommendationDetail(context); },
          parent)
{
    addPaper(tr("Print the matrix"), QStringLiteral("recommendation-matrix"));
    fitColumns();
}

void RecommendationsPage::fitColumns()
{
    // The words of a recommendation need the room most.
    const QFontMetrics metrics = list().fontMetrics();
    const auto fit = [&](const QString& field, const QString& longest) {
        const auto column = static_cast<int>(model().request().columns.indexOf(field));
        const QString head = model().field(column)->label();
        const QFontMetrics heads = list().horizontalHeader()->fontMetrics();
        list().setUsualWidth(field, qMax(metrics.horizontalAdvance(longest), heads.horizontalAdvance(head)) + Padding);
    };
    fit(QStringLiteral("due_on"), DateText(context().phrasebook()).shortDate(QDate(2012, 12, 29)));
    fit(QStringLiteral("lead"), QString(LettersOfLead, QLatin1Char('0')));
    fit(QStringLiteral("number"), QString(LettersOfNumber, QLatin1Char('0')));
}

RecommendationDetail& RecommendationsPage::recommendation()
{
    return static_cast<RecommendationDetail&>(detail());
}

void RecommendationsPage::startNewRecord()
{
    if (!mayLeave()) {
        return;
    }
    RecommendationDialog dialog(context(), {}, this);
    if (dialog.exec() == QDialog::Accepted) {
        showRecord(dialog.issued().value());
    }
}

} // namespace tahaluf
