// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoverageTable.h"

#include "pages/CoverageModel.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tahaluf {

namespace {

constexpr int Place = 32; ///< width of a body's column
constexpr int LineHeight = 30;
constexpr int HeadHeight = 172;
constexpr int LinesWidth = 230;
constexpr int Sign = 11;
constexpr int Box = 22;
constexpr qreal HeadSize = 9.5;
constexpr qreal HeadSizeOfTwo = 8; ///< of a name that takes two lines
constexpr qreal LetterSize = 8.5;

Tone toneOf(CoverageFinding finding)
{
    switch (finding) {
    case CoverageFinding::NobodyCovers:
        return Tone::NotAdopted;
    case CoverageFinding::NobodyLeads:
        return Tone::UnderStudy;
    case CoverageFinding::SeveralLead:
        return Tone::Deferred;
    case CoverageFinding::Led:
        break;
    }
    return Tone::Adopted;
}

void drawSign(QPainter& painter, const QRectF& rect, CoverageFinding finding, const QColor& ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    switch (finding) {
    case CoverageFinding::NobodyCovers:
        painter.drawEllipse(rect);
        break;
    case CoverageFinding::NobodyLeads:
        painter.drawPolygon(QPolygonF{{rect.center().x(), rect.top()}, rect.bottomLeft(), rect.bottomRight()});
        break;
    case CoverageFinding::SeveralLead:
        painter.drawRect(rect.adjusted(0, 0, -rect.width() * 0.35, -rect.height() * 0.35));
        painter.drawRect(rect.adjusted(rect.width() * 0.35, rect.height() * 0.35, 0, 0));
        break;
    case CoverageFinding::Led:
        break;
    }
}

/** Parted between words so that both lines are about as long; one word stays one line. */
QStringList inTwoLines(const QString& name, const QFontMetrics& metrics)
{
    qsizetype best = -1;
    int least = 0;
    for (qsizetype space = name.indexOf(u' '); space >= 0; space = name.indexOf(u' ', space + 1)) {
        const int longer =
            qMax(metrics.horizontalAdvance(name.left(space)), metrics.horizontalAdvance(name.mid(space + 1)));
        if (best < 0 || longer < least) {
            best = space;
            least = longer;
        }
    }
    return best < 0 ? QStringList{name} : QStringList{name.left(best), name.mid(best + 1)};
}

QPixmap boxOf(int look, const QString& letter, const QPalette& palette, const QFont& font, qreal scale)
{
    const Look& theme = Look::of(palette);
    QPixmap pixmap(QSize(Box, Box) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const auto role = static_cast<CoverageRole>((look & CoverageModel::RoleMask) - 1);
    const bool isLead = role == CoverageRole::Leads;
    const bool isService = look & CoverageModel::FromService;
    const bool isFull = isLead && !isService;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.ink(isLead ? Tone::Adopted : Tone::Recorded);
    if (role != CoverageRole::Absent) {
        painter.setPen(QPen(ink, 1.4, isService ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(isFull ? QBrush(ink) : isService ? QBrush() : QBrush(theme.tint(Tone::Recorded)));
        painter.drawRoundedRect(QRectF(1, 1, Box - 2, Box - 2), 4, 4);
    }
    QFont bold = font;
    bold.setBold(isLead);
    bold.setPointSizeF(look & CoverageModel::InSomeAreas ? LetterSize - 1 : LetterSize);
    painter.setFont(bold);
    painter.setPen(role == CoverageRole::Absent ? theme.color(Token::Muted)
                   : isFull                     ? theme.color(Token::Surface)
                                                : ink);
    const bool isPartly = look & CoverageModel::InSomeAreas;
    painter.drawText(QRectF(0, 0, Box, Box), Qt::AlignCenter, isPartly ? letter + QLatin1Char('*') : letter);
    painter.end();
    return pixmap;
}

} // namespace

UprightHeader::UprightHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(Place); // first: no usual size is below it
    setDefaultSectionSize(Place);
}

QSize UprightHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), HeadHeight};
}

void UprightHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Look& theme = Look::of(palette());
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, theme.color(isCurrent ? Token::AccentTint : Token::Sunken));
    painter->setPen(theme.color(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont font = this->font();
    font.setPointSizeF(HeadSize);
    font.setBold(isCurrent);
    painter->setFont(font);
    painter->setPen(theme.color(isCurrent ? Token::AccentInk : Token::Text));
    const int room = rect.height() - 2 * Space::Small;
    QStringList lines{model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()};
    if (QFontMetrics(font).horizontalAdvance(lines.first()) > room) {
        font.setPointSizeF(HeadSizeOfTwo);
        painter->setFont(font);
        lines = inTwoLines(lines.first(), QFontMetrics(font));
    }
    // A name begins at the foot, where its column does: one from the left reads upwards with its head to the left, one
    // from the right with its head to the right.
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    painter->translate(isRightToLeft ? rect.topRight() + QPoint(1, Space::Small)
                                     : rect.bottomLeft() - QPoint(0, Space::Small));
    painter->rotate(isRightToLeft ? 90 : -90);
    const int high = rect.width() / static_cast<int>(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->drawText(QRect(0, static_cast<int>(i) * high, room, high),
                          int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine | Qt::TextDontClip,
                          QFontMetrics(font).elidedText(lines.at(i), Qt::ElideRight, room));
    }
    painter->restore();
}

CoverageLines::CoverageLines(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(LineHeight);
    setDefaultSectionSize(LineHeight);
}

QSize CoverageLines::sizeHint() const
{
    return {LinesWidth, QHeaderView::sizeHint().height()};
}

void CoverageLines::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Look& theme = Look::of(palette());
    const auto finding =
        static_cast<CoverageFinding>(model()->headerData(section, Qt::Vertical, CoverageModel::LookRole).toInt());
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    const bool isGap = finding != CoverageFinding::Led;
    painter->save();
    painter->fillRect(rect, isGap ? theme.tint(toneOf(finding)) : theme.color(Token::Sunken));
    painter->setPen(theme.color(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const qreal signLeft = isRightToLeft ? rect.left() + Space::Small : rect.right() - Space::Small - Sign;
    drawSign(*painter, {signLeft, rect.center().y() - Sign / 2.0, Sign, Sign}, finding, theme.ink(toneOf(finding)));
    QFont font = this->font();
    font.setPointSizeF(HeadSize + 0.5);
    font.setBold(isCurrent);
    painter->setFont(font);
    painter->setPen(isGap ? theme.ink(toneOf(finding)) : theme.color(isCurrent ? Token::AccentInk : Token::Text));
    const int beside = Sign + 2 * Space::Small;
    const QRect room =
        isRightToLeft ? rect.adjusted(beside, 0, -Space::Medium, 0) : rect.adjusted(Space::Medium, 0, -beside, 0);
    const QString name = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    painter->drawText(room,
                      int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& theme = Look::of(option.palette);
    const QRect& rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, theme.color(Token::AccentTint));
    }
    painter->setPen(theme.color(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int look = index.data(CoverageModel::LookRole).toInt();
    if (look & CoverageModel::RoleMask) {
        // The same few come again and again, so each is painted once.
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap& box = m_boxes[std::tuple(look, theme.isDark(), scale)];
        if (box.isNull()) {
            const auto* model = static_cast<const CoverageModel*>(index.model());
            const auto role = static_cast<CoverageRole>((look & CoverageModel::RoleMask) - 1);
            box = boxOf(look, model->sentence().mark(role), option.palette, option.font, scale);
        }
        painter->drawPixmap(rect.center().x() - Box / 2, rect.center().y() - Box / 2, box);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

CoverageTable::CoverageTable(CoverageModel& model, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setHorizontalHeader(new UprightHeader(this));
    setVerticalHeader(new CoverageLines(this));
    setItemDelegate(new CoverageDelegate(this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setFixedHeight(HeadHeight);
    verticalHeader()->setFixedWidth(LinesWidth);
    setAccessibleName(tr("Coverage matrix"));
}

QModelIndexList CoverageTable::chosen() const
{
    QModelIndexList places = selectionModel()->selectedIndexes();
    if (places.isEmpty() && currentIndex().isValid()) {
        places << currentIndex();
    }
    return places;
}

void CoverageTable::askNext()
{
    const int look = currentIndex().data(CoverageModel::LookRole).toInt();
    const int role = look & CoverageModel::FromService ? 0 : look & CoverageModel::RoleMask;
    // Nothing, leads, supports, absent, and round again.
    emit roleAsked(role == CoverageModel::RoleMask ? std::optional<CoverageRole>()
                                                   : std::optional(static_cast<CoverageRole>(role)));
}

void CoverageTable::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text().toUpper();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!currentIndex().isValid() || !isPlain) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (typed == QLatin1String("L") || typed == QStringLiteral("ق")) {
        emit roleAsked(CoverageRole::Leads);
    } else if (typed == QLatin1String("S") || typed == QStringLiteral("س")) {
        emit roleAsked(CoverageRole::Supports);
    } else if (typed == QLatin1String("A") || typed == QStringLiteral("غ")) {
        emit roleAsked(CoverageRole::Absent);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit roleAsked(std::nullopt);
    } else if (event->key() == Qt::Key_Space) {
        askNext();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CoverageTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) {
        askNext();
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace tahaluf
