// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StudiesPage.h"

#include "coalition/StudyQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/StudyCommands.h"
#include "pages/StudyDetail.h"
#include "records/RecordListView.h"
#include "Workspace.h"

namespace tahaluf {

namespace {
constexpr int ReviewerWidth = 116;
constexpr int DateWidth = 122;
constexpr int BadgePadding = 42;

ListFilter open()
{
    return {QStringLiteral("state"), {choiceKey(StudyState::Assigned), choiceKey(StudyState::Reopened)}};
}

/** The number of a proposal and its words, so that a line says what is studied. */
QString named(const PageContext& context, const QString& number)
{
    Result<std::vector<Entry>> found =
        context.workspace().records().entries.where(QStringLiteral("number = ?"), {number});
    const QString reference = Bidi::isolateReference(context.phrasebook().shaped(number));
    // One island: where the words run, the number stands before them in the same direction.
    return found && !found->empty()
               ? Bidi::isolateAuto(reference + QStringLiteral("  ") + found->front().text.simplified())
               : reference;
}
} // namespace

std::optional<ShownCell>
StudiesPage::shownCell(const PageContext& context, const FieldInfo& field, const RowValues& row)
{
    if (field.key == QLatin1String("entry")) {
        return ShownCell{named(context, row.value(field.key).toString()), {}};
    }
    if (field.key == QLatin1String("due_on")) {
        return ShownCell{DateText(context.phrasebook()).shortDate(FieldValue<QDate>::fromStored(row.value(field.key))),
                         {}};
    }
    if (field.key == QLatin1String("reviewer") && row.value(field.key).toString().isEmpty()) {
        return ShownCell{row.value(QStringLiteral("committee")).toString().simplified(), {}};
    }
    if (field.key != QLatin1String("state")) {
        return std::nullopt;
    }
    // One badge says most: what was found, else whether it is late.
    const auto outcome = FieldValue<StudyOutcome>::fromStored(row.value(QStringLiteral("outcome")));
    if (outcome != StudyOutcome::None) {
        return ShownCell{choiceLabel(outcome), choiceKey(outcome)};
    }
    Study study;
    study.state = FieldValue<StudyState>::fromStored(row.value(field.key));
    study.dueOn = FieldValue<QDate>::fromStored(row.value(QStringLiteral("due_on")));
    if (study.isLate(context.today())) {
        return ShownCell{tr("Late"), QStringLiteral("overdue")};
    }
    return std::nullopt;
}

RecordPageOptions StudiesPage::optionsOf(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("studies");
    options.columns = QStringList{
        QStringLiteral("entry"), QStringLiteral("reviewer"), QStringLiteral("due_on"), QStringLiteral("state")};
    options.hiddenColumns = QStringList{QStringLiteral("outcome"), QStringLiteral("committee")};
    options.pinnedFilters = QStringList{QStringLiteral("state"), QStringLiteral("reviewer"), QStringLiteral("outcome")};
    options.quickFilters = {{QStringLiteral("late"), tr("Late"), [&context] {
                                 return std::vector<ListFilter>{
                                     open(), {QStringLiteral("due_on"), {}, context.today().toString(Qt::ISODate)}};
                             }}};
    options.cellRule = [&context](const FieldInfo& field, const RowValues& row) {
        return shownCell(context, field, row);
    };
    options.addLabel = tr("Send to study…");
    options.emptyTitle = tr("Nothing is studied yet");
    options.emptyText = tr("Proposals are sent to study from their list, singly or several at once with F8.");
    options.countText = [&context](int count) {
        QString sentence = tr("%n study(ies)", nullptr, count);
        const auto late = StudyQueries(context.workspace().records()).late(context.today());
        if (late && !late->empty()) {
            const int number = static_cast<int>(late->size()); // lupdate reads a plain number only
            sentence += tr(", ") + tr("%n late", nullptr, number);
        }
        return sentence;
    };
    options.listWidth = 660;
    options.detailWidth = 482;
    return options;
}

StudiesPage::StudiesPage(PageContext& context, QWidget* parent)
    : RecordPage(
          context,
          optionsOf(context),
          [&context] { return new StudyDetail(context); },
          parent)
{
    // What is studied needs the room more than who studies it.
    list().setUsualWidth(QStringLiteral("reviewer"), ReviewerWidth);
    list().setUsualWidth(QStringLiteral("due_on"), DateWidth);
    int badge = list().fontMetrics().horizontalAdvance(tr("Late")) + BadgePadding;
    for (const Choice& state : tahaluf::choicesOf<StudyState>().all()) {
        const QString label = tahaluf::choicesOf<StudyState>().label(state.value);
        badge = qMax(badge, list().fontMetrics().horizontalAdvance(label) + BadgePadding);
    }
    for (const Choice& outcome : tahaluf::choicesOf<StudyOutcome>().all()) {
        const QString label = tahaluf::choicesOf<StudyOutcome>().label(outcome.value);
        badge = qMax(badge, list().fontMetrics().horizontalAdvance(label) + BadgePadding);
    }
    list().setUsualWidth(QStringLiteral("state"), badge);
    // A finished study changes the count of what is late.
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("studies")) {
                recount();
                return;
            }
        }
    });
}

void StudiesPage::startNewRecord()
{
    if (mayLeave()) {
        StudyCommands(context(), this).askAssign({});
    }
}

} // namespace tahaluf
