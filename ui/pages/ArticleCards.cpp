// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ArticleCards.h"

#include "coalition/NamesById.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/CitationList.h"
#include "theme/Theme.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

ArticleCards::ArticleCards(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sourcesTitle(new QLabel(this))
    , m_commentsTitle(new QLabel(this))
    , m_link(new QPushButton(tr("Link…"), this))
    , m_comment(new QPushButton(tr("Add comment…"), this))
    , m_sourceCards(new QVBoxLayout)
    , m_commentCards(new QVBoxLayout)
    , m_citationsTitle(new QLabel(tr("References cited"), this))
    , m_citations(new RelatedList(context, citationsOf(QStringLiteral("article")), this))
{
    m_link->setAccessibleName(tr("Link a source to the article"));
    m_link->setToolTip(tr("Ctrl+L"));
    m_comment->setAccessibleName(tr("Add a comment of a body"));
    connect(m_link, &QPushButton::clicked, this, &ArticleCards::linkAsked);
    connect(m_comment, &QPushButton::clicked, this, &ArticleCards::commentAsked);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    const auto section = [&](QLabel* title, QPushButton* button, QVBoxLayout* cards) {
        title->setTextFormat(Qt::PlainText);
        setRole(*title, Role::Heading);
        auto* head = new QHBoxLayout;
        head->addWidget(title, 1);
        head->addWidget(button);
        layout->addLayout(head);
        cards->setSpacing(Space::Small);
        layout->addLayout(cards);
        layout->addSpacing(Space::Medium);
    };
    section(m_sourcesTitle, m_link, m_sourceCards);
    section(m_commentsTitle, m_comment, m_commentCards);
    setRole(*m_citationsTitle, Role::Heading);
    layout->addWidget(m_citationsTitle);
    layout->addWidget(m_citations);
    layout->addStretch();
    readNames();
}

void ArticleCards::setArticle(ArticleId article)
{
    m_citationsTitle->setVisible(article.isValid());
    m_citations->setVisible(article.isValid());
    m_citations->setRecord(article.value(), {});
}

void ArticleCards::readNames()
{
    const CoalitionRecords& records = m_context.workspace().records();
    const Phrasebook& words = m_context.phrasebook();
    if (auto members = namesById(records.members, words, &Member::name, &Member::nameEn)) {
        m_members = std::move(*members);
    }
    if (auto meetings = namesById(records.meetings, words, &Meeting::title, &Meeting::titleEn)) {
        m_meetings = std::move(*meetings);
    }
}

void ArticleCards::clear()
{
    for (QVBoxLayout* cards : {m_sourceCards, m_commentCards}) {
        while (QLayoutItem* item = cards->takeAt(0)) {
            if (QWidget* card = item->widget()) {
                card->hide();
                card->deleteLater();
            }
            delete item;
        }
    }
}

QLabel* ArticleCards::text(const QString& words, const char* role, QWidget* parent) const
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role) {
        setRole(*label, role);
    }
    return label;
}

QString ArticleCards::placeOf(const SourceFact& fact) const
{
    QStringList parts;
    if (fact.member.isValid()) {
        parts << m_members.value(fact.member.value());
    }
    if (fact.meeting.isValid()) {
        parts << m_meetings.value(fact.meeting.value());
    } else if (fact.entry.isValid()) {
        parts << tr("outside the meetings");
    }
    if (fact.item > 0) {
        parts << tr("item %1: %2")
                     .arg(fact.item)
                     .arg(nameInLanguage(m_context.phrasebook(), fact.itemTitle, fact.itemTitleEn));
    }
    return m_context.phrasebook().shaped(
        parts.join(m_context.phrasebook().isArabic() ? QStringLiteral("، ") : QStringLiteral(", ")));
}

QString ArticleCards::kindOf(const SourceFact& fact) const
{
    if (fact.decision.isValid()) {
        return tr("Decision");
    }
    if (fact.recommendation.isValid()) {
        return tr("Recommendation");
    }
    switch (fact.way) {
    case SourceFact::Way::Recommended:
        return tr("%1, by a recommendation").arg(choiceLabel(fact.kind));
    case SourceFact::Way::Merged:
        return tr("%1, merged").arg(choiceLabel(fact.kind));
    case SourceFact::Way::Linked:
    case SourceFact::Way::Decided:
        break;
    }
    return choiceLabel(fact.kind);
}

QWidget*
ArticleCards::sourceCard(const SourceFact& fact, const std::vector<ReservationFact>& reservations, bool canUnlink)
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    layout->setSpacing(Space::Tiny);
    auto* head = new QHBoxLayout;
    const QString number = Bidi::isolateReference(m_context.phrasebook().shaped(fact.number));
    auto* open = new QPushButton(number, card);
    setRole(*open, Role::Link);
    open->setAccessibleName(tr("Open %1").arg(fact.number));
    open->setToolTip(tr("Open %1").arg(number));
    const QString entity = fact.entry.isValid()            ? QStringLiteral("proposals")
                           : fact.recommendation.isValid() ? QStringLiteral("recommendations")
                                                           : QStringLiteral("decisions");
    const qint64 id = fact.entry.isValid()            ? fact.entry.value()
                      : fact.recommendation.isValid() ? fact.recommendation.value()
                                                      : fact.decision.value();
    connect(open, &QPushButton::clicked, this, [this, entity, id] { emit m_context.recordRequested(entity, id); });
    head->addWidget(open);
    head->addWidget(text(kindOf(fact), Role::Muted, card), 1);
    if (canUnlink && fact.id.isValid()) {
        auto* unlink = new QPushButton(tr("Unlink"), card);
        setRole(*unlink, Role::Link);
        unlink->setAccessibleName(tr("Unlink %1").arg(fact.number));
        connect(unlink, &QPushButton::clicked, this, [this, source = fact.id.value()] { emit unlinkAsked(source); });
        head->addWidget(unlink);
    }
    layout->addLayout(head);
    layout->addWidget(text(fact.text, nullptr, card));
    if (!fact.result.isEmpty()) {
        layout->addWidget(text(fact.result, Role::Muted, card));
    }
    for (const ReservationFact& reservation : reservations) {
        if (reservation.decision == fact.decision && fact.decision.isValid()) {
            layout->addWidget(
                text(tr("Reservation of %1: %2").arg(m_members.value(reservation.member.value()), reservation.text),
                     nullptr,
                     card));
        }
    }
    if (const QString place = placeOf(fact); !place.isEmpty()) {
        layout->addWidget(text(place, Role::FieldLabel, card));
    }
    return card;
}

QWidget* ArticleCards::commentCard(const ArticleComment& comment, bool canAnswer)
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    layout->setSpacing(Space::Tiny);
    auto* head = new QHBoxLayout;
    const QString body = m_members.value(comment.member.value());
    head->addWidget(text(body, Role::Section, card), 1);
    auto* badge = new StateBadge(card);
    badge->setTone(comment.state == CommentState::Open      ? Tone::UnderStudy
                   : comment.state == CommentState::TakenUp ? Tone::Adopted
                                                            : Tone::NotAdopted,
                   choiceLabel(comment.state));
    head->addWidget(badge);
    layout->addLayout(head);
    layout->addWidget(text(comment.text, nullptr, card));
    if (!comment.reply.isEmpty()) {
        layout->addWidget(text(tr("Reply: %1").arg(comment.reply), Role::Muted, card));
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(text(DateText(m_context.phrasebook()).date(comment.receivedOn), Role::FieldLabel, card), 1);
    if (canAnswer) {
        auto* answer =
            new QPushButton(comment.state == CommentState::Open ? tr("Answer…") : tr("Change answer…"), card);
        setRole(*answer, Role::Link);
        answer->setAccessibleName(tr("Answer the comment of %1").arg(body));
        connect(answer, &QPushButton::clicked, this, [this, id = comment.id.value()] { emit answerAsked(id); });
        foot->addWidget(answer);
    }
    layout->addLayout(foot);
    return card;
}

void ArticleCards::show(const std::vector<SourceFact>& sources,
                        const std::vector<ReservationFact>& reservations,
                        const std::vector<ArticleComment>& comments,
                        bool canLink,
                        bool canComment)
{
    clear();
    const Phrasebook& words = m_context.phrasebook();
    const auto title = [&words](const QString& name, std::size_t count) {
        return count == 0 ? name : QStringLiteral("%1 (%2)").arg(name, words.number(static_cast<qint64>(count)));
    };
    m_sourcesTitle->setText(title(tr("Sources"), sources.size()));
    m_commentsTitle->setText(title(tr("Comments of the bodies"), comments.size()));
    m_link->setVisible(canLink);
    m_comment->setVisible(canComment);
    for (const SourceFact& fact : sources) {
        m_sourceCards->addWidget(sourceCard(fact, reservations, canLink));
    }
    if (sources.empty()) {
        m_sourceCards->addWidget(text(tr("No source is linked yet."), Role::Muted, this));
    }
    for (const ArticleComment& comment : comments) {
        m_commentCards->addWidget(commentCard(comment, canComment));
    }
    if (comments.empty()) {
        m_commentCards->addWidget(text(canComment ? tr("No body has commented on this article yet.")
                                                  : tr("Bodies comment on a version that is circulated."),
                                       Role::Muted,
                                       this));
    }
}

} // namespace tahaluf
