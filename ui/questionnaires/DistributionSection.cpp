// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/DistributionSection.h"

#include "coalition/QuestionnaireQueries.h"
#include "language/DateText.h"
#include "questionnaires/AnswerEntry.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int ChannelWidth = 84;
constexpr int PersonWidth = 128;
constexpr int CellRoom = 34; ///< what the style sheet pads
constexpr int MostDaysLate = 9999; ///< that a badge says whole

RelatedListOptions distributionOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("distributions");
    options.linkField = QStringLiteral("questionnaire");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("member"),
                                  QStringLiteral("person"),
                                  QStringLiteral("state"),
                                  QStringLiteral("due_on"),
                                  QStringLiteral("sent_on"),
                                  QStringLiteral("channel")};
    options.formFields = QStringList{QStringLiteral("note")};
    options.sortField = QStringLiteral("number");
    options.emptyText = DistributionSection::tr("The form was not handed out yet.");
    options.mostRows = 0;
    return options;
}

} // namespace

DistributionSection::DistributionSection(PageContext& context, QWidget* parent)
    : RelatedList(context, distributionOptions(), parent)
    , m_code(new QLineEdit(this))
{
    m_code->setPlaceholderText(tr("Form code, typed or scanned, then Enter"));
    m_code->setAccessibleName(tr("Form code"));
    addChips();
    connect(m_code, &QLineEdit::returnPressed, this, &DistributionSection::openCode);
    addCommands();
    list().setSelectionMode(QAbstractItemView::ExtendedSelection);
    // A code is read whole or not at all.
    const auto room = [this](const QString& text) { return list().fontMetrics().horizontalAdvance(text) + CellRoom; };
    list().setUsualWidth(QStringLiteral("number"), room(QStringLiteral("WW-0000-00")));
    list().setUsualWidth(QStringLiteral("due_on"),
                         room(tr("%1, %2").arg(QStringLiteral("29/12/2012"), tr("%n reminder(s)", nullptr, 2))));
    list().setUsualWidth(QStringLiteral("channel"), ChannelWidth);
    list().setUsualWidth(QStringLiteral("person"), PersonWidth);
    QFont bold = list().font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics ofBadges(bold);
    list().setUsualWidth(QStringLiteral("state"),
                         qMax(ofBadges.horizontalAdvance(choiceLabel(DistributionState::Received)),
                              ofBadges.horizontalAdvance(tr("%n day(s) late", nullptr, MostDaysLate))) +
                             CellRoom);
    list().arrange();
    model().setCellRule([this](const FieldInfo& field, const RowValues& row) { return shownCell(field, row); });
    onEdit([this](qint64) { enterAnswers(); });
    onAdd([this] { askHandTo(); });
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, &DistributionSection::showFigures);
}

void DistributionSection::addChips()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(m_code, 1);
    for (const QString& text : {tr("All"), tr("Waiting"), tr("Late"), tr("Answered")}) {
        auto* chip = new QPushButton(text, this);
        setRole(*chip, Role::Chip);
        chip->setAccessibleName(text);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        const auto shown = static_cast<Shown>(m_chips.size());
        connect(chip, &QPushButton::clicked, this, [this, shown] { showOnly(shown); });
        m_chips.push_back(chip);
        line->addWidget(chip);
    }
    m_chips.front()->setChecked(true);
    if (auto* column = qobject_cast<QVBoxLayout*>(layout())) {
        column->insertLayout(0, line);
    }
}

void DistributionSection::addCommands()
{
    addButton(tr("Hand out at a meeting…"), false, [this] { askHandToMeeting(); });
    addButton(tr("Hand out…"), false, [this] { askHandTo(); });
    addButton(tr("Enter answers…"), true, [this] { enterAnswers(); });
    addButton(tr("Remind…"), true, [this] { askRemind(); });
    QPushButton* more = addButton(
        tr("More") + QStringLiteral(" ▾"), false, [] {}, Effect::None);
    more->setAccessibleName(tr("More"));
    addMenu(*more);
}

std::optional<Distribution> DistributionSection::current() const
{
    if (currentId() <= 0) {
        return std::nullopt;
    }
    Result<Distribution> paper = context().workspace().records().distributions.get(DistributionId(currentId()));
    if (!paper) {
        context().fail(paper.takeError());
        return std::nullopt;
    }
    return std::move(*paper);
}

std::vector<DistributionId> DistributionSection::chosen() const
{
    std::vector<DistributionId> ids;
    for (const qint64 id : list().selectedIds()) {
        ids.emplace_back(id);
    }
    return ids;
}

void DistributionSection::setRecord(qint64 id, const QString& uid)
{
    const bool isOther = id != record();
    RelatedList::setRecord(id, uid);
    showFigures();
    if (isOther && m_shown != Shown::All) {
        showOnly(Shown::All);
    }
}

void DistributionSection::showFigures()
{
    readChases();
    if (record() <= 0) {
        setNote({});
        return;
    }
    const Result<DistributionFigures> figures =
        QuestionnaireQueries(context().workspace().records()).figures(QuestionnaireId(record()), context().today());
    if (!figures) {
        context().fail(figures.error());
        return;
    }
    const Phrasebook& words = context().phrasebook();
    setNote(figures->handedOut == 0 ? QString()
                                    : tr("Handed out: %1 · answered: %2 · waited for: %3 · overdue: %4")
                                          .arg(words.number(figures->handedOut),
                                               words.number(figures->answered()),
                                               words.number(figures->sent),
                                               words.number(figures->overdue)));
    list().viewport()->update();
    if (m_shown == Shown::Late) {
        applyFilter();
    }
}

void DistributionSection::readChases()
{
    m_chases.clear();
    m_late.clear();
    if (record() <= 0) {
        return;
    }
    const Result<std::vector<ChaseLine>> lines =
        QuestionnaireQueries(context().workspace().records()).chaseList(QuestionnaireId(record()), context().today());
    if (!lines) {
        context().fail(lines.error());
        return;
    }
    for (const ChaseLine& line : *lines) {
        m_chases.insert(line.distribution.number, {line.daysOverdue, line.reminders, line.distribution.awaitedUntil()});
        if (line.daysOverdue > 0) {
            m_late.push_back(line.distribution.id.value());
        }
    }
}

std::optional<ShownCell> DistributionSection::shownCell(const FieldInfo& field, const RowValues& row) const
{
    const auto chase = m_chases.constFind(row.value(QStringLiteral("number")).toString());
    const Phrasebook& words = context().phrasebook();
    const bool isDay = field.key == QLatin1String("sent_on") || field.key == QLatin1String("due_on");
    if (isDay) {
        const bool isAwaited = field.key == QLatin1String("due_on") && chase != m_chases.constEnd();
        const QDate day = isAwaited ? chase->until : FieldValue<QDate>::fromStored(row.value(field.key));
        const QString text = DateText(words).shortDate(day);
        if (!isAwaited || chase->reminders == 0) {
            return ShownCell{text, {}};
        }
        //: the day an answer is due, and how often it was asked for since
        return ShownCell{tr("%1, %2").arg(text, words.shaped(tr("%n reminder(s)", nullptr, chase->reminders))), {}};
    }
    if (field.key == QLatin1String("state") && chase != m_chases.constEnd() && chase->daysLate > 0) {
        return ShownCell{words.shaped(tr("%n day(s) late", nullptr, chase->daysLate)), QStringLiteral("overdue")};
    }
    return std::nullopt;
}

void DistributionSection::showOnly(Shown shown)
{
    m_shown = shown;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(i == static_cast<std::size_t>(shown));
    }
    applyFilter();
}

void DistributionSection::applyFilter()
{
    ListRequest request = model().request();
    request.filters = {{QStringLiteral("questionnaire"), {record()}}};
    switch (m_shown) {
    case Shown::All:
        break;
    case Shown::Waiting:
        request.filters.push_back(
            {QStringLiteral("state"),
             {choiceKey(DistributionState::Sent), choiceKey(DistributionState::AwaitingApproval)}});
        break;
    case Shown::Late: {
        ListFilter late{QStringLiteral("id"), {}};
        for (const qint64 id : m_late) {
            late.anyOf.emplace_back(id);
        }
        request.filters.push_back(late);
        break;
    }
    case Shown::Answered:
        request.filters.push_back({QStringLiteral("state"),
                                   {choiceKey(DistributionState::Received),
                                    choiceKey(DistributionState::AwaitingApproval),
                                    choiceKey(DistributionState::Reviewed)}});
        break;
    }
    model().setRequest(request);
}

void DistributionSection::enterAnswers(int round)
{
    if (const auto paper = current()) {
        AnswerEntry::open(context(), paper->id, round, window());
        list().setFocus();
    }
}

void DistributionSection::openCode()
{
    Result<Distribution> paper = QuestionnaireQueries(context().workspace().records()).byCode(m_code->text());
    if (!paper) {
        context().fail(paper.takeError());
        m_code->selectAll();
        return;
    }
    m_code->clear();
    AnswerEntry::open(context(), paper->id, 1, window());
    m_code->setFocus();
}

} // namespace tahaluf
