// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LettersPage.h"

#include "coalition/CorrespondenceQueries.h"
#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "pages/LetterDetail.h"
#include "pages/LetterDialog.h"
#include "records/RecordListView.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tahaluf {

namespace {

ListFilter awaited()
{
    return {QStringLiteral("answer"), {choiceKey(AnswerState::Awaited)}};
}

/** What the badge may say besides how late an answer is. */
QStringList stateLabels()
{
    QStringList labels;
    for (const Choice& state : choicesOf<LetterState>().all()) {
        labels << choicesOf<LetterState>().label(state.value);
    }
    for (const Choice& answer : choicesOf<AnswerState>().all()) {
        if (answer.value != static_cast<int>(AnswerState::None)) {
            labels << choicesOf<AnswerState>().label(answer.value);
        }
    }
    return labels;
}

} // namespace

std::optional<ShownCell>
LettersPage::shownCell(const PageContext& context, const FieldInfo& field, const RowValues& row)
{
    if (field.key == QLatin1String("member") && row.value(field.key).toString().isEmpty()) {
        return ShownCell{row.value(QStringLiteral("addressee")).toString().simplified(), {}};
    }
    if (field.key != QLatin1String("state")) {
        return std::nullopt;
    }
    // One badge says most: which way a letter went is in its number, so its answer comes first.
    const QString key = row.value(QStringLiteral("answer")).toString();
    if (key.isEmpty() || key == choiceKey(AnswerState::None)) {
        return std::nullopt;
    }
    const QDate due = FieldValue<QDate>::fromStored(row.value(QStringLiteral("answer_due")));
    if (key == choiceKey(AnswerState::Awaited) && due.isValid() && due < context.today()) {
        return ShownCell{tr("Overdue"), QStringLiteral("overdue")};
    }
    return ShownCell{choiceLabel(FieldValue<AnswerState>::fromStored(key)), key};
}

RecordPageOptions LettersPage::optionsOf(PageContext& context)
{
    RecordPageOptions options;
    options.entity = QStringLiteral("letters");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("dated_on"),
                                  QStringLiteral("member"),
                                  QStringLiteral("subject"),
                                  QStringLiteral("state")};
    options.hiddenColumns =
        QStringList{QStringLiteral("answer"), QStringLiteral("answer_due"), QStringLiteral("addressee")};
    options.pinnedFilters = QStringList{QStringLiteral("direction"), QStringLiteral("year")};
    options.quickFilters = {
        {QStringLiteral("unanswered"), tr("Unanswered"), [] { return std::vector<ListFilter>{awaited()}; }},
        {QStringLiteral("overdue"),
         tr("Answer overdue"),
         [&context] {
             return std::vector<ListFilter>{awaited(),
                                            {QStringLiteral("answer_due"), {}, context.today().toString(Qt::ISODate)}};
         }},
    };
    options.cellRule = [&context](const FieldInfo& field, const RowValues& row) {
        return shownCell(context, field, row);
    };
    options.addLabel = tr("Register received");
    options.emptyTitle = tr("No letters yet");
    options.emptyText = tr("Letters that came in are registered here, and letters to the bodies are written here.");
    options.countText = [&context](int count) {
        QString sentence = tr("%n letter(s)", nullptr, count);
        Result<qint64> overdue = CorrespondenceQueries(context.workspace().records()).overdueCount(context.today());
        if (overdue && *overdue > 0) {
            const int late = static_cast<int>(*overdue); // lupdate reads a plain number only
            sentence += tr(", ") + tr("%n answer(s) overdue", nullptr, late);
        }
        return sentence;
    };
    options.listWidth = 730;
    options.detailWidth = 412;
    return options;
}

RecordDetail* LettersPage::makeDetail(PageContext& context)
{
    auto* detail = new LetterDetail(context);
    connect(detail, &LetterDetail::wrote, this, &LettersPage::showWritten);
    return detail;
}

LettersPage::LettersPage(PageContext& context, QWidget* parent)
    : RecordPage(
          context,
          optionsOf(context),
          [this, &context] { return makeDetail(context); },
          parent)
    , m_write(new QPushButton(tr("Write letter…"), this))
    , m_more(new QPushButton(tr("Register") + QStringLiteral(" ▾"), this))
{
    setRole(*m_write, Role::Primary);
    connect(m_write, &QPushButton::clicked, this, [this] { writeLetters(); });
    auto* menu = new QMenu(m_more);
    menu->addAction(
        tr("Register of correspondence"), this, [this] { showYearPaper(QStringLiteral("correspondence-register")); });
    menu->addAction(tr("Index of the year’s papers"), this, [this] { showYearPaper(QStringLiteral("year-index")); });
    menu->addSeparator();
    ReadOnly::keepOff(context, *menu->addAction(tr("Close a year…"), this, &LettersPage::askCloseYear));
    m_more->setMenu(menu);
    m_more->setAccessibleName(tr("Papers and closing of the year"));
    filters().addTrailing(m_more);
    addListButton(m_write);
    fitStates();
    // An answer changes other lines than its own, and the count of what is overdue.
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("letters")) {
                recount();
                return;
            }
        }
    });
}

void LettersPage::fitStates()
{
    constexpr int BadgePadding = 42;
    const QFontMetrics metrics = list().fontMetrics();
    int width = metrics.horizontalAdvance(tr("Overdue"));
    for (const QString& label : stateLabels()) {
        width = qMax(width, metrics.horizontalAdvance(label));
    }
    list().setUsualWidth(QStringLiteral("state"), width + BadgePadding);
}

QHash<QString, QVariant> LettersPage::presetOfNew() const
{
    QHash<QString, QVariant> preset = RecordPage::presetOfNew();
    preset.insert(QStringLiteral("direction"), choiceKey(LetterDirection::Received));
    preset.insert(QStringLiteral("dated_on"), context().today().toString(Qt::ISODate));
    return preset;
}

void LettersPage::writeLetters(const LetterOrder& start)
{
    if (!mayLeave()) {
        return;
    }
    LetterDialog dialog(context(), start, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QList<qint64> ids;
    for (const Letter& letter : dialog.written()) {
        ids << letter.id.value();
    }
    showWritten(ids);
}

void LettersPage::showWritten(const QList<qint64>& ids)
{
    if (ids.isEmpty()) {
        return;
    }
    showRecord(ids.first());
    const CoalitionRecords& records = context().workspace().records();
    Result<Letter> first = records.letters.get(LetterId(ids.first()));
    Result<Letter> last = records.letters.get(LetterId(ids.last()));
    if (!first || !last) {
        return;
    }
    const Phrasebook& words = context().phrasebook();
    const auto number = [&](const Letter& letter) { return Bidi::isolateReference(words.shaped(letter.number)); };
    const int count = static_cast<int>(ids.size()); // lupdate reads a plain number only
    context().say(count == 1 ? tr("Draft %1 was written").arg(number(*first))
                             : words.shaped(tr("%n draft(s) were written", nullptr, count)) + QStringLiteral(": ") +
                                   number(*first) + QStringLiteral(" – ") + number(*last));
}

int LettersPage::filteredYear() const
{
    for (const ActiveFilter& filter : filters().active()) {
        if (filter.key == QLatin1String("year")) {
            return filter.value.toInt();
        }
    }
    return 0;
}

void LettersPage::showYearPaper(const QString& report)
{
    PaperRequest request;
    request.year = filteredYear();
    emit context().paperAsked(report, request);
}

void LettersPage::askCloseYear()
{
    Workspace& workspace = context().workspace();
    const CorrespondenceQueries queries(workspace.records());
    Result<std::vector<int>> years = queries.years();
    if (!years || !mayLeave()) {
        if (!years) {
            context().fail(years.error());
        }
        return;
    }
    CommandDialog dialog(tr("Close a year"), tr("Close the year"), this);
    auto* year = new QComboBox(&dialog);
    for (const int each : *years) {
        Result<std::optional<ClosedYear>> closed = queries.closedYear(each);
        if (closed && !*closed) {
            year->addItem(context().phrasebook().number(each), each);
        }
    }
    if (year->count() == 0) {
        context().fail(refused(tr("Every year with letters is closed already.")));
        return;
    }
    // The oldest open year is the one whose turn it is.
    year->setCurrentIndex(year->count() - 1);
    auto* by = new QLineEdit(&dialog);
    dialog.addText(
        tr("A closed year takes no more letters and its letters stay as they are. The index of its papers is "
           "kept with its content hash. This cannot be taken back."));
    dialog.addRow(tr("Year"), year);
    dialog.addRow(tr("Closed by"), by);
    dialog.setCommand(
        [&]() -> Result<void> { return withoutValue(workspace.closeYear(year->currentData().toInt(), by->text())); });
    if (dialog.exec() == QDialog::Accepted) {
        PaperRequest request;
        request.year = year->currentData().toInt();
        emit context().paperAsked(QStringLiteral("year-index"), request);
    }
}

} // namespace tahaluf
