// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageLayout.h"

#include "language/Bidi.h"
#include "language/Numerals.h"
#include "reports/canvas/PainterCanvas.h"
#include "reports/canvas/PaperUnits.h"
#include "reports/document/PageReference.h"
#include "reports/layout/PageFlow.h"
#include "reports/layout/PageFrame.h"

#include <QPainter>

namespace tahaluf {

struct PageLayout::Private
{
    Private(const Document& paper, const QString& hash)
        : document(paper)
        , fonts(document.setup().font)
        , frame(document.setup(), hash, fonts)
        , flow(document, fonts, frame.textArea().width(), frame.textArea().height())
    {
    }

    Document document;
    PaperFonts fonts;
    PainterCanvas::Fonts painterFonts; ///< of the thread that paints on a QPainter
    PageFrame frame;
    PageFlow flow;
    QVector<FlowPosition> starts;
    QVector<Bookmark> bookmarks;

    QHash<QString, QString> anchors; ///< the pages of headings that have a name

    /** Finds where pages begin and headings stand. */
    Result<void> measure(const Progress& progress);
    void addBookmark(const paper::Content& content, qreal y)
    {
        if (const auto* heading = std::get_if<paper::Heading>(&content); heading && !heading->anchor.isEmpty()) {
            anchors.insert(heading->anchor, Numerals::shaped(qint64(starts.size()), document.setup().digits));
        }
        Bookmark bookmark{1, {}, int(starts.size()) - 1, y};
        if (const auto* heading = std::get_if<paper::Heading>(&content)) {
            bookmark.level = heading->level;
            bookmark.text = heading->bookmark.isEmpty() ? heading->text.toPlainText() : heading->bookmark;
        } else if (const auto* pair = std::get_if<paper::SideBySide>(&content); pair && pair->headingLevel > 0) {
            bookmark.level = pair->headingLevel;
            bookmark.text = (pair->text.isEmpty() ? pair->other : pair->text).toPlainText();
        } else {
            return;
        }
        bookmark.text = Bidi::strip(bookmark.text);
        bookmarks.append(bookmark);
    }
};

PageLayout::PageLayout(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

PageLayout::PageLayout(PageLayout&& other) noexcept = default;
PageLayout& PageLayout::operator=(PageLayout&& other) noexcept = default;
PageLayout::~PageLayout() = default;

Result<PageLayout> PageLayout::create(const Document& document, const Progress& progress)
{
    auto hash = document.printedHash();
    if (!hash) {
        return hash.takeError();
    }
    auto data = std::make_unique<Private>(document, *hash);
    if (!data->fonts.isUsable()) {
        return refused(tr("No font is installed that papers could be printed with. Install fonts-noto-core."));
    }
    const QRectF area = data->frame.textArea();
    if (area.width() < PaperUnits::fromMm(20) || area.height() < PaperUnits::fromMm(20)) {
        return refused(tr("The paper's margins, header and footer leave no room for its text. Make the margins "
                          "smaller or the header shorter."));
    }
    if (auto measured = data->measure(progress); !measured) {
        return measured.takeError();
    }
    if (paper::hasPageReferences(document)) {
        // The numbers take the room that was left for them, so the pages are the same; it is measured again to be sure.
        data = std::make_unique<Private>(paper::withPageNumbers(document, data->anchors), *hash);
        if (auto measured = data->measure(progress); !measured) {
            return measured.takeError();
        }
    }
    return PageLayout(std::move(data));
}

Result<void> PageLayout::Private::measure(const Progress& progress)
{
    const qreal top = frame.textArea().top();
    FlowPosition position = flow.settled({});
    do {
        starts.append(position);
        QVector<PlacedHeading> headings;
        auto next = flow.page(position, nullptr, &headings);
        if (!next) {
            return next.takeError();
        }
        for (const PlacedHeading& placed : std::as_const(headings)) {
            addBookmark(document.blocks().at(placed.block).content, top + placed.y);
        }
        if (progress && !progress(int(starts.size()))) {
            return refused(PageLayout::tr("Printing was stopped."));
        }
        position = std::move(*next);
    } while (!flow.atEnd(position));
    return {};
}

const Document& PageLayout::document() const
{
    return d->document;
}

int PageLayout::pageCount() const
{
    return int(d->starts.size());
}

const QVector<PageLayout::Bookmark>& PageLayout::bookmarks() const
{
    return d->bookmarks;
}

QPageLayout PageLayout::sheet() const
{
    const bool landscape = d->document.setup().orientation == paper::Orientation::Landscape;
    QPageLayout layout(
        PageFrame::sheetSize(d->document.setup().size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF PageLayout::sheetSize() const
{
    return d->frame.pageSize() / PaperUnits::fromMm(1);
}

Result<void> PageLayout::paintPage(PaperCanvas& canvas, int page)
{
    if (page < 0 || page >= pageCount()) {
        return refused(tr("The paper has no page %1, only %2.").arg(page + 1).arg(pageCount()));
    }
    d->frame.paint(canvas, page, pageCount());
    const QPointF origin = d->frame.textArea().topLeft();
    canvas.save(QTransform::fromTranslate(origin.x(), origin.y()));
    auto walked = d->flow.page(d->starts.at(page), &canvas);
    canvas.restore();
    if (!walked) {
        return walked.takeError();
    }
    return {};
}

Result<void> PageLayout::paintPage(QPainter& painter, int page, qreal dpi)
{
    painter.save();
    painter.scale(dpi / PaperUnits::PerInch, dpi / PaperUnits::PerInch);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    PainterCanvas canvas(painter, d->painterFonts);
    auto painted = paintPage(canvas, page);
    painter.restore();
    return painted;
}

} // namespace tahaluf
