// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RecommendationSources.h"

#include "coalition/NamesById.h"
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "pages/CommandDialog.h"
#include "theme/Theme.h"
#include "widgets/LinkSetEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

RecommendationSources::RecommendationSources(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_cards(new QVBoxLayout)
    , m_change(new QPushButton(tr("Change the proposals…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_cards->setSpacing(Space::Small);
    layout->addLayout(m_cards);
    m_change->setAccessibleName(m_change->text());
    m_change->setAutoDefault(false);
    ReadOnly::keepOff(context, *m_change);
    layout->addWidget(m_change, 0, Qt::AlignTrailing);
    connect(m_change, &QPushButton::clicked, this, &RecommendationSources::askChange);
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("recommendation_sources")) {
                read();
                return;
            }
        }
    });
}

void RecommendationSources::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_recommendation = RecommendationId(id);
    read();
}

void RecommendationSources::read()
{
    m_links.clear();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (!m_recommendation.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    const Phrasebook& words = context().phrasebook();
    const Result<std::vector<Entry>> sources = RecommendationQueries(records).sources(m_recommendation);
    const auto bodies = namesById(records.members, words, &Member::name, &Member::nameEn);
    const auto meetings = namesById(records.meetings, words, &Meeting::title, &Meeting::titleEn);
    if (!sources || !bodies || !meetings) {
        context().fail(!sources ? sources.error() : !bodies ? bodies.error() : meetings.error());
        return;
    }
    for (const Entry& entry : *sources) {
        m_cards->addWidget(card(entry, *bodies, *meetings));
    }
    if (sources->empty()) {
        auto* none = new QLabel(tr("It names no proposal yet: say which one it comes from."), this);
        none->setWordWrap(true);
        setRole(*none, Role::Problem);
        m_cards->addWidget(none);
    }
}

QWidget* RecommendationSources::card(const Entry& entry,
                                     const QHash<qint64, QString>& bodies,
                                     const QHash<qint64, QString>& meetings)
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    layout->setSpacing(Space::Tiny);
    const auto text = [card](const QString& words, const char* role) {
        auto* label = new QLabel(words, card);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (role) {
            setRole(*label, role);
        }
        return label;
    };
    const QString number = Bidi::isolateReference(context().phrasebook().shaped(entry.number));
    auto* open = new QPushButton(number, card);
    setRole(*open, Role::Link);
    open->setAccessibleName(tr("Open %1").arg(entry.number));
    open->setToolTip(tr("Open %1").arg(number));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, id = entry.id.value()] {
        emit context().recordRequested(QStringLiteral("proposals"), id);
    });
    m_links << open;
    auto* head = new QHBoxLayout;
    head->addWidget(open);
    head->addWidget(text(choiceLabel(entry.state), Role::Muted), 1);
    layout->addLayout(head);
    layout->addWidget(text(entry.text, nullptr));
    QStringList place{bodies.value(entry.member.value()),
                      entry.meeting.isValid() ? meetings.value(entry.meeting.value()) : tr("outside the meetings")};
    place.removeAll(QString());
    layout->addWidget(text(place.join(QStringLiteral(" – ")), Role::FieldLabel));
    return card;
}

void RecommendationSources::askChange()
{
    const Result<std::vector<Entry>> before =
        RecommendationQueries(context().workspace().records()).sources(m_recommendation);
    if (!before) {
        context().fail(before.error());
        return;
    }
    CommandDialog dialog(tr("Proposals of the recommendation"), tr("Change"), this);
    constexpr int RoomForWords = 600;
    dialog.setMinimumWidth(RoomForWords);
    auto* edit = new LinkSetEdit(context(), QStringLiteral("proposals"), &dialog, {QStringLiteral("number")});
    edit->setNames(tr("Add a proposal"), tr("Proposals it comes from"));
    std::vector<qint64> ids;
    ids.reserve(before->size());
    for (const Entry& entry : *before) {
        ids.push_back(entry.id.value());
    }
    edit->setRecords(ids);
    dialog.addRow(tr("Proposals it comes from"), edit);
    dialog.setCommand([&]() -> Result<void> {
        const std::vector<qint64> chosen = edit->records();
        return context().workspace().recommendations().setSources(m_recommendation, {chosen.begin(), chosen.end()});
    });
    dialog.exec();
}

} // namespace tahaluf
