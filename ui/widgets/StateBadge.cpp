// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StateBadge.h"

#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QStyle>

namespace tahaluf {

namespace {

constexpr int HorizontalPadding = 10;
constexpr int Radius = 8;

QFont badgeFont(QFont font)
{
    font.setPointSizeF(9.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize badgeSize(const QString& label, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(label) + 2 * HorizontalPadding, qMax(26, metrics.height() + 4)};
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& label, const QFont& font, Tone tone)
{
    const Look& theme = Look::of(QApplication::palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(tone));
    painter.drawRoundedRect(rect, Radius, Radius);
    painter.setPen(theme.ink(tone));
    painter.setFont(font);
    const QRect inner = rect.adjusted(HorizontalPadding - 2, 0, 2 - HorizontalPadding, 0);
    const Qt::TextElideMode elide = label.isRightToLeft() ? Qt::ElideRight : Qt::ElideMiddle;
    painter.drawText(inner, Qt::AlignCenter, QFontMetrics(font).elidedText(label, elide, inner.width()));
    painter.restore();
}

} // namespace

Tone toneOfState(const QString& stateKey)
{
    static const QHash<QString, Tone> tones{
        // entries
        {QStringLiteral("recorded"), Tone::Recorded},
        {QStringLiteral("under_study"), Tone::UnderStudy},
        {QStringLiteral("adopted"), Tone::Adopted},
        {QStringLiteral("adopted_amended"), Tone::AdoptedAmended},
        {QStringLiteral("deferred"), Tone::Deferred},
        {QStringLiteral("not_adopted"), Tone::NotAdopted},
        {QStringLiteral("merged"), Tone::AdoptedAmended},
        // meetings
        {QStringLiteral("planned"), Tone::Recorded},
        {QStringLiteral("invited"), Tone::UnderStudy},
        {QStringLiteral("in_session"), Tone::Adopted},
        {QStringLiteral("minutes_drafted"), Tone::AdoptedAmended},
        {QStringLiteral("minutes_approved"), Tone::Adopted},
        {QStringLiteral("postponed"), Tone::Deferred},
        {QStringLiteral("cancelled"), Tone::NotAdopted},
        // members
        {QStringLiteral("joined"), Tone::Adopted},
        {QStringLiteral("suspended"), Tone::Deferred},
        // training
        {QStringLiteral("running"), Tone::AdoptedAmended},
        {QStringLiteral("completed"), Tone::Adopted},
        {QStringLiteral("nominated"), Tone::UnderStudy},
        {QStringLiteral("accepted"), Tone::Adopted},
        {QStringLiteral("declined"), Tone::NotAdopted},
        {QStringLiteral("valid"), Tone::Adopted},
        // attendance
        {QStringLiteral("present"), Tone::Adopted},
        {QStringLiteral("apologised"), Tone::UnderStudy},
        {QStringLiteral("absent"), Tone::NotAdopted},
        {QStringLiteral("represented_by"), Tone::AdoptedAmended},
        // indicators
        {QStringLiteral("reached"), Tone::Adopted},
        {QStringLiteral("near"), Tone::UnderStudy},
        {QStringLiteral("behind"), Tone::NotAdopted},
        // minutes
        {QStringLiteral("circulated"), Tone::UnderStudy},
        {QStringLiteral("amended"), Tone::AdoptedAmended},
        {QStringLiteral("approved"), Tone::Adopted},
        {QStringLiteral("signed"), Tone::Adopted},
        {QStringLiteral("requested"), Tone::UnderStudy},
        {QStringLiteral("in_force"), Tone::Adopted},
        {QStringLiteral("superseded"), Tone::NotAdopted},
        {QStringLiteral("met"), Tone::Adopted},
        {QStringLiteral("partly_met"), Tone::UnderStudy},
        {QStringLiteral("not_met"), Tone::NotAdopted},
        {QStringLiteral("agreed"), Tone::Adopted},
        {QStringLiteral("in_use"), Tone::AdoptedAmended},
        {QStringLiteral("refused"), Tone::NotAdopted},
        // decisions and the positions of the bodies
        {QStringLiteral("open"), Tone::UnderStudy},
        {QStringLiteral("adopted_reserved"), Tone::AdoptedAmended},
        {QStringLiteral("agree"), Tone::Adopted},
        {QStringLiteral("agree_with_reservation"), Tone::AdoptedAmended},
        {QStringLiteral("abstain"), Tone::Deferred},
        {QStringLiteral("object"), Tone::NotAdopted},
        {QStringLiteral("subject_to_authority"), Tone::UnderStudy},
        // letters and their answers
        {QStringLiteral("sent"), Tone::AdoptedAmended},
        {QStringLiteral("received"), Tone::Deferred},
        {QStringLiteral("awaited"), Tone::UnderStudy},
        {QStringLiteral("overdue"), Tone::NotAdopted},
        {QStringLiteral("not_started"), Tone::Recorded},
        {QStringLiteral("in_progress"), Tone::UnderStudy},
        {QStringLiteral("done"), Tone::Adopted},
        {QStringLiteral("answered"), Tone::Adopted},
        // forms and those that were handed out
        {QStringLiteral("in_use"), Tone::Adopted},
        {QStringLiteral("awaiting_approval"), Tone::UnderStudy},
        {QStringLiteral("reviewed"), Tone::Adopted},
        {QStringLiteral("no_answer"), Tone::NotAdopted},
    };
    return tones.value(stateKey, Tone::Recorded);
}

StateBadge::StateBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StateBadge::setState(const QString& stateKey, const QString& label)
{
    setTone(toneOfState(stateKey), label);
}

void StateBadge::setTone(Tone tone, const QString& label)
{
    m_tone = tone;
    m_label = label;
    setAccessibleName(label);
    setVisible(!label.isEmpty());
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_label, badgeFont(font()));
}

QSize StateBadge::minimumSizeHint() const
{
    return {qMin(60, sizeHint().width()), sizeHint().height()};
}

void StateBadge::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintBadge(painter, rect(), m_label, badgeFont(font()), m_tone);
}

StateBadgeDelegate::StateBadgeDelegate(QObject* parent, int keyRole)
    : QStyledItemDelegate(parent)
    , m_keyRole(keyRole)
{
}

void StateBadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    const QString label = background.text;
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    if (label.isEmpty()) {
        return;
    }
    const QFont font = badgeFont(option.font);
    QSize size = badgeSize(label, font);
    const QRect cell = option.rect.adjusted(4, 0, -4, 0);
    size.setWidth(qMin(size.width(), cell.width()));
    const QRect rect = QStyle::alignedRect(option.direction,
                                           Qt::AlignLeft | Qt::AlignVCenter,
                                           size,
                                           cell.width() > size.width() + 12 ? cell.adjusted(8, 0, -8, 0) : cell);
    paintBadge(*painter, rect, label, font, toneOfState(index.data(m_keyRole).toString()));
}

QSize StateBadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = badgeSize(index.data(Qt::DisplayRole).toString(), badgeFont(option.font));
    return {size.width() + 24, qMax(size.height() + 8, Space::RowHeight)};
}

} // namespace tahaluf
