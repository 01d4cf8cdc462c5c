// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageLayout.h"

#include "reports/layout/PageFlow.h"
#include "reports/layout/PageFrame.h"
#include "reports/layout/PaperUnits.h"

#include <QPainter>

namespace tahaluf {

struct PageLayout::Private
{
    Private(const Document& paper, const QString& hash)
        : document(paper)
        , frame(document.setup(), hash)
        , flow(document, frame.textArea().width(), frame.textArea().height())
    {
    }

    Document document;
    PageFrame frame;
    PageFlow flow;
    QVector<FlowPosition> starts;
    QVector<Bookmark> bookmarks;
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
    QString hash = document.setup().footer.hash;
    if (hash.isEmpty() && !document.setup().footer.hashTemplate.isEmpty()) {
        auto made = document.contentHash();
        if (!made) {
            return made.takeError();
        }
        hash = *made;
    }
    auto data = std::make_unique<Private>(document, hash);
    const QRectF area = data->frame.textArea();
    if (area.width() < PaperUnits::fromMm(20) || area.height() < PaperUnits::fromMm(20)) {
        return refused(tr("The paper's margins, header and footer leave no room for its text. Make the margins "
                          "smaller or the header shorter."));
    }
    FlowPosition position = data->flow.settled({});
    do {
        data->starts.append(position);
        QVector<int> blocks;
        auto next = data->flow.page(position, nullptr, &blocks);
        if (!next) {
            return next.takeError();
        }
        for (const int block : std::as_const(blocks)) {
            if (const auto* heading = std::get_if<paper::Heading>(&document.blocks().at(block).content)) {
                const QString text = heading->bookmark.isEmpty() ? heading->text.toPlainText() : heading->bookmark;
                data->bookmarks.append({heading->level, text, int(data->starts.size()) - 1});
            }
        }
        if (progress && !progress(int(data->starts.size()))) {
            return refused(tr("Printing was stopped."));
        }
        position = std::move(*next);
    } while (!data->flow.atEnd(position));
    return PageLayout(std::move(data));
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
    QPageLayout layout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF PageLayout::sheetSize() const
{
    return d->frame.pageSize() / PaperUnits::fromMm(1);
}

Result<void> PageLayout::paintPage(QPainter& painter, int page, qreal dpi)
{
    if (page < 0 || page >= pageCount()) {
        return refused(tr("The paper has no page %1, only %2.").arg(page + 1).arg(pageCount()));
    }
    painter.save();
    painter.scale(dpi / PaperUnits::PerInch, dpi / PaperUnits::PerInch);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(d->document.setup().direction);
    d->frame.paint(painter, page, pageCount());
    painter.translate(d->frame.textArea().topLeft());
    auto walked = d->flow.page(d->starts.at(page), &painter);
    painter.restore();
    if (!walked) {
        return walked.takeError();
    }
    return {};
}

} // namespace tahaluf
