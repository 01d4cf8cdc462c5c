// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DashboardPage.h"

#include "coalition/NamesById.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/OverviewIndicators.h"
#include "pages/RecommendationsPage.h"
#include "storage/ChangeNotifier.h"
#include "theme/Theme.h"
#include "widgets/AfterPainting.h"
#include "widgets/FigureBar.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qsizetype MostBars = 9;
constexpr int RecountAfter = 250; ///< milliseconds: many changes in a row are counted once
constexpr int MostWidth = 1400;
constexpr int ShareHeight = 10;

ActiveFilter proposalsOnly()
{
    return {QStringLiteral("kind"), choiceKey(EntryKind::Proposal), choiceLabel(EntryKind::Proposal)};
}

template <typename Enum> ActiveFilter stateFilter(Enum state)
{
    return {QStringLiteral("state"), choiceKey(state), choiceLabel(state)};
}
} // namespace

DashboardPage::DashboardPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_content(new QWidget(this))
    , m_nothingWaits(new QLabel(tr("Nothing waits."), this))
    , m_next(new QLabel(this))
    , m_openMeeting(new QPushButton(tr("Open the meeting"), this))
    , m_settledLine(new QLabel(this))
    , m_settled(new QProgressBar(this))
    , m_textLine(new QLabel(this))
    , m_text(new QProgressBar(this))
    , m_indicators(new OverviewIndicators(context, this))
{
    setRole(*m_content, Role::Canvas);
    m_content->setAttribute(Qt::WA_StyledBackground);
    m_content->setMaximumWidth(MostWidth);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    grid->setSpacing(Space::Large);
    auto* title = new QLabel(tr("Overview"), m_content);
    setRole(*title, Role::Title);
    grid->addWidget(title, 0, 0, 1, 3);

    QWidget* waiting = card(tr("What waits"), m_waitingRows);
    m_toStudy = addWaiting(QStringLiteral("proposals"), {proposalsOnly(), stateFilter(EntryState::Recorded)});
    m_lateStudies = addWaiting(QStringLiteral("studies"), {{QStringLiteral("late"), true, tr("Late")}});
    m_openDecisions = addWaiting(QStringLiteral("decisions"), {stateFilter(DecisionState::Open)});
    m_overdueRecommendations = addWaiting(QStringLiteral("recommendations"), {overdueRecommendations()});
    m_overdueActions = addWaiting(QStringLiteral("actions"));
    m_overdueAnswers =
        addWaiting(QStringLiteral("letters"),
                   {{QStringLiteral("answer"), choiceKey(AnswerState::Awaited), choiceLabel(AnswerState::Awaited)}});
    m_openComments = addWaiting(QStringLiteral("charters"));
    m_memorandaToRenew = addWaiting(QStringLiteral("memoranda"), {{QStringLiteral("to_renew"), true, tr("To renew")}});
    setRole(*m_nothingWaits, Role::Muted);
    m_waitingRows->addWidget(m_nothingWaits);
    m_waitingRows->addStretch();
    grid->addWidget(waiting, 1, 0, 2, 1);

    QVBoxLayout* meeting = nullptr;
    QWidget* next = card(tr("Next meeting"), meeting);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_openMeeting->setAccessibleName(m_openMeeting->text());
    meeting->addWidget(m_next);
    meeting->addWidget(m_openMeeting, 0, Qt::AlignLeading);
    meeting->addStretch();
    grid->addWidget(next, 1, 1);
    connect(m_openMeeting, &QPushButton::clicked, this, [this] {
        emit this->context().recordRequested(QStringLiteral("meetings"), m_meeting);
    });

    QVBoxLayout* progress = nullptr;
    QWidget* text = card(tr("Towards the final text"), progress);
    for (const auto& [line, bar] : {std::pair(m_settledLine, m_settled), std::pair(m_textLine, m_text)}) {
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        bar->setTextVisible(false);
        bar->setFixedHeight(ShareHeight);
        progress->addWidget(line);
        progress->addWidget(bar);
        progress->addSpacing(Space::Small);
    }
    m_settled->setAccessibleName(tr("Proposals with an outcome"));
    m_text->setAccessibleName(tr("Articles agreed"));
    progress->addStretch();
    grid->addWidget(text, 1, 2);

    m_states = addPanel(*grid, 0, tr("Proposals by state"));
    m_themes = addPanel(*grid, 1, tr("Proposals by theme"));
    m_bodies = addPanel(*grid, 2, tr("Proposals by body"));
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    grid->addWidget(m_indicators, 2, 1, 1, 2);
    grid->setRowStretch(4, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_toStudy);

    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountAfter);
    connect(&m_recount, &QTimer::timeout, this, &DashboardPage::count);
    const auto later = [this] {
        if (isVisible()) {
            m_recount.start();
        } else {
            m_isCounted = false;
        }
    };
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, later);
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, later);
}

QWidget* DashboardPage::card(const QString& title, QVBoxLayout*& rows)
{
    auto* frame = new QFrame(this);
    setRole(*frame, Role::Card);
    rows = new QVBoxLayout(frame);
    rows->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    rows->setSpacing(Space::Tiny);
    auto* heading = new QLabel(title, frame);
    setRole(*heading, Role::Heading);
    rows->addWidget(heading);
    rows->addSpacing(Space::Tiny);
    return frame;
}

QPushButton* DashboardPage::addWaiting(const QString& page, std::vector<ActiveFilter> filters)
{
    auto* button = new QPushButton(this);
    setRole(*button, Role::Link);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, page, filters = std::move(filters)] {
        emit context().listRequested(page, filters);
    });
    m_waitingRows->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

DashboardPage::Panel DashboardPage::addPanel(QGridLayout& grid, int column, const QString& title)
{
    Panel panel;
    grid.addWidget(card(title, panel.rows), 3, column, Qt::AlignTop);
    panel.empty = new QLabel(tr("No proposals yet."), this);
    setRole(*panel.empty, Role::Muted);
    panel.rows->addWidget(panel.empty);
    return panel;
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_isCounted) {
        // The page itself need not wait for its numbers.
        afterPainting(*m_content, [this] { count(); });
    }
}

void DashboardPage::count()
{
    m_isCounted = true;
    const QDateTime now = context().workspace().clock().localNow();
    const DashboardQueries queries(context().workspace().records());
    const auto proposals = queries.proposals();
    const auto waiting = queries.waiting(now.date());
    const auto text = queries.text();
    const auto meeting = queries.nextMeeting(now);
    for (const Error* error : {proposals ? nullptr : &proposals.error(),
                               waiting ? nullptr : &waiting.error(),
                               text ? nullptr : &text.error(),
                               meeting ? nullptr : &meeting.error()}) {
        if (error) {
            context().fail(*error);
            return;
        }
    }
    showWaiting(*waiting);
    showProposals(*proposals);
    showText(*text, *proposals);
    showNextMeeting(*meeting);
    m_indicators->count();
    emit counted();
}

void DashboardPage::say(QPushButton* button, qint64 count, const QString& label)
{
    button->setText(context().phrasebook().shaped(label));
    button->setAccessibleName(button->text());
    button->setVisible(count > 0);
}

void DashboardPage::showWaiting(const WaitingFigures& figures)
{
    say(m_toStudy, figures.toStudy, tr("%n proposal(s) to give to study", nullptr, int(figures.toStudy)));
    say(m_lateStudies, figures.lateStudies, tr("%n late study(ies)", nullptr, int(figures.lateStudies)));
    say(m_openDecisions, figures.openDecisions, tr("%n open decision(s)", nullptr, int(figures.openDecisions)));
    say(m_overdueRecommendations,
        figures.overdueRecommendations,
        tr("%n overdue recommendation(s)", nullptr, int(figures.overdueRecommendations)));
    say(m_overdueActions, figures.overdueActions, tr("%n overdue action(s)", nullptr, int(figures.overdueActions)));
    say(m_overdueAnswers,
        figures.overdueAnswers,
        tr("%n letter(s) whose answer is overdue", nullptr, int(figures.overdueAnswers)));
    say(m_openComments,
        figures.openComments,
        tr("%n comment(s) on the founding text to answer", nullptr, int(figures.openComments)));
    say(m_memorandaToRenew,
        figures.memorandaToRenew,
        tr("%n memorandum(s) to renew or to end", nullptr, int(figures.memorandaToRenew)));
    const QList<QPushButton*> buttons = waitingButtons();
    m_nothingWaits->setVisible(
        std::all_of(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isHidden(); }));
}

void DashboardPage::fill(Panel& panel, std::vector<Bar> bars)
{
    const bool isLong = qsizetype(bars.size()) > MostBars;
    if (isLong) {
        bars.resize(std::size_t(MostBars));
    }
    while (panel.bars.size() < qsizetype(bars.size())) {
        auto* bar = new FigureBar(this);
        panel.rows->addWidget(bar);
        panel.bars.append(bar);
    }
    qint64 most = 1;
    for (const Bar& bar : bars) {
        most = std::max(most, bar.count);
    }
    int labels = 0;
    int numbers = 0;
    for (qsizetype i = 0; i < panel.bars.size(); ++i) {
        FigureBar* shown = panel.bars.at(i);
        shown->setVisible(i < qsizetype(bars.size()));
        if (i >= qsizetype(bars.size())) {
            continue;
        }
        const Bar& bar = bars.at(std::size_t(i));
        shown->setFigure(
            bar.label, context().phrasebook().number(bar.count), double(bar.count) / double(most), bar.tone);
        labels = std::max(labels, shown->neededLabelWidth());
        numbers = std::max(numbers, shown->neededNumberWidth());
        shown->disconnect(this);
        connect(shown, &FigureBar::clicked, this, [this, filters = bar.filters] {
            emit context().listRequested(QStringLiteral("proposals"), filters);
        });
    }
    for (FigureBar* bar : std::as_const(panel.bars)) {
        bar->setColumns(labels, numbers);
    }
    panel.empty->setVisible(bars.empty());
}

void DashboardPage::showProposals(const ProposalFigures& figures)
{
    std::vector<Bar> states;
    for (const Choice& choice : choicesOf<EntryState>().all()) {
        const auto state = static_cast<EntryState>(choice.value);
        if (const qint64 count = figures.byState.value(state); count > 0) {
            states.push_back(
                {choiceLabel(state), count, toneOfState(choiceKey(state)), {proposalsOnly(), stateFilter(state)}});
        }
    }
    fill(m_states, std::move(states));
    const auto byLink = [this](const QHash<qint64, qint64>& counts, const QString& field, const auto& names) {
        if (!names) {
            context().fail(names.error());
            return std::vector<Bar>();
        }
        std::vector<Bar> bars;
        for (auto count = counts.constBegin(); count != counts.constEnd(); ++count) {
            // What has none cannot be chosen as a filter, so it is left to the list.
            if (names->contains(count.key())) {
                const QString name = names->value(count.key());
                bars.push_back(
                    {name, count.value(), Tone::Recorded, {proposalsOnly(), {field, QVariant(count.key()), name}}});
            }
        }
        std::sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) {
            return a.count != b.count ? a.count > b.count : a.label < b.label;
        });
        return bars;
    };
    const CoalitionRecords& records = context().workspace().records();
    const Phrasebook& words = context().phrasebook();
    const auto themes = namesById(records.themes, words, &Theme::name, &Theme::nameEn);
    fill(m_themes, byLink(figures.byTheme, QStringLiteral("theme"), themes));
    const auto bodies = namesById(records.members, words, &Member::name, &Member::nameEn);
    fill(m_bodies, byLink(figures.byMember, QStringLiteral("member"), bodies));
}

void DashboardPage::showText(const TextFigures& figures, const ProposalFigures& proposals)
{
    const Phrasebook& book = context().phrasebook();
    m_settled->setRange(0, int(std::max<qint64>(proposals.all, 1)));
    m_settled->setValue(int(proposals.settled));
    m_settledLine->setText(tr("%1 of %2 proposals have an outcome (%3%)")
                               .arg(book.number(proposals.settled),
                                    book.number(proposals.all),
                                    book.number(proposals.all > 0 ? proposals.settled * 100 / proposals.all : 0)));
    m_text->setRange(0, int(std::max<qint64>(figures.articles, 1)));
    m_text->setValue(int(figures.agreed));
    m_textLine->setText(figures.version == 0 ? tr("The founding text is not begun.")
                                             : tr("Version %1 (%2): %3 of %4 articles agreed")
                                                   .arg(book.number(figures.version),
                                                        choiceLabel(figures.state),
                                                        book.number(figures.agreed),
                                                        book.number(figures.articles)));
}

void DashboardPage::showNextMeeting(const std::optional<Meeting>& meeting)
{
    m_meeting = meeting ? meeting->id.value() : 0;
    m_openMeeting->setVisible(meeting.has_value());
    if (!meeting) {
        m_next->setText(tr("No meeting is planned."));
        return;
    }
    const DateText dates(context().phrasebook());
    const QStringList lines{nameInLanguage(context().phrasebook(), meeting->title, meeting->titleEn),
                            dates.dayAndDual(meeting->startsAt.date(), meeting->statedHijri),
                            dates.time(meeting->startsAt.time()),
                            meeting->venue};
    m_next->setText(QStringList(lines).filter(QRegularExpression(QStringLiteral("\\S"))).join(u'\n'));
}

QList<QPushButton*> DashboardPage::waitingButtons() const
{
    return {m_toStudy,
            m_lateStudies,
            m_openDecisions,
            m_overdueRecommendations,
            m_overdueActions,
            m_overdueAnswers,
            m_openComments,
            m_memorandaToRenew};
}

QList<FigureBar*> DashboardPage::bars() const
{
    return m_states.bars + m_themes.bars + m_bodies.bars;
}

} // namespace tahaluf
