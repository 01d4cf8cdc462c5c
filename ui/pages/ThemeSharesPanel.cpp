// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ThemeSharesPanel.h"

#include "coalition/CoverageQueries.h"
#include "coalition/NamesById.h"
#include "reports/papers/ThemeSharesPicture.h"
#include "theme/Theme.h"
#include "widgets/DrawingView.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr qreal Width = 200; ///< millimetres
}

ThemeSharesPanel::ThemeSharesPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new DrawingView(this))
    , m_verdict(new QLabel(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Themes over the meetings"), this);
    setRole(*title, Role::Title);
    head->addWidget(title, 1);
    auto* print = new QPushButton(tr("Print the themes"), this);
    print->setAccessibleName(print->text());
    connect(print, &QPushButton::clicked, this, [this] {
        emit m_context.paperAsked(QStringLiteral("theme-shares"), PaperRequest());
    });
    head->addWidget(print);
    layout->addLayout(head);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    setRole(*m_verdict, Role::Heading);
    layout->addWidget(m_verdict);
    auto* help = new QLabel(tr("The share of each theme in what was proposed at each meeting. Breadth: how many themes "
                               "there would be if each had the same weight."),
                            this);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    setRole(*help, Role::Subtitle);
    layout->addWidget(help);
    m_picture->setAccessibleName(tr("Themes over the meetings"));
    layout->addWidget(m_picture, 1);
    setFocusProxy(print);
    const auto outdate = [this] {
        m_isStale = true;
        if (isVisible()) {
            draw();
        }
    };
    const ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [outdate](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("proposals") || change.entity == QLatin1String("themes") ||
                change.entity == QLatin1String("meetings")) {
                outdate();
                return;
            }
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, outdate);
}

QString ThemeSharesPanel::verdict() const
{
    return m_verdict->text();
}

void ThemeSharesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        draw();
    }
}

void ThemeSharesPanel::draw()
{
    m_isStale = false;
    const CoalitionRecords& records = m_context.workspace().records();
    const Phrasebook& book = m_context.phrasebook();
    const Result<ThemeShares> shares = CoverageQueries(records).themes();
    const auto meetings = namesById(records.meetings, book, &Meeting::title, &Meeting::titleEn);
    const auto themes = namesById(records.themes, book, &Theme::name, &Theme::nameEn);
    if (!shares || !meetings || !themes) {
        m_context.fail(!shares ? shares.error() : !meetings ? meetings.error() : themes.error());
        return;
    }
    QStringList meetingNames;
    for (const MeetingId id : shares->meetings()) {
        meetingNames << meetings->value(id.value());
    }
    QStringList themeNames;
    for (const ThemeId id : shares->themes()) {
        themeNames << themes->value(id.value());
    }
    const ThemeSharesPicture picture(*shares, meetingNames, themeNames, book);
    m_verdict->setText(shares->meetings().empty() ? tr("No meeting brought proposals yet.") : picture.verdict());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_picture->setDrawing(picture.drawing(Width), book.direction(), picture.description());
}

} // namespace tahaluf
