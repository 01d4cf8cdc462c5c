// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperPages.h"

#include "reports/canvas/PaperUnits.h"

namespace tahaluf {

PaperPages::PaperPages(PaperSet set)
    : m_set(std::move(set))
{
}

Result<std::shared_ptr<PaperPages>> PaperPages::layOut(const PaperSet& set, const PaperJob::Step& step)
{
    std::shared_ptr<PaperPages> pages(new PaperPages(set));
    for (const Document& paper : set.papers) {
        const int before = pages->count();
        Result<PageLayout> layout =
            PageLayout::create(paper, [&step, before](int measured) { return step(before + measured, 0); });
        if (!layout) {
            return layout.takeError();
        }
        pages->add(std::move(*layout));
    }
    return pages;
}

void PaperPages::add(PageLayout layout)
{
    const int paper = static_cast<int>(m_layouts.size());
    const int before = count();
    // Of several papers each is a heading itself and its own come one level lower.
    const int lower = m_set.papers.size() > 1 ? 1 : 0;
    if (lower > 0) {
        m_headings.append({1, layout.document().metadata().title, before, 0});
    }
    for (const PageLayout::Bookmark& mark : layout.bookmarks()) {
        m_headings.append({mark.level + lower, mark.text, before + mark.page, mark.y / PaperUnits::fromMm(1)});
    }
    for (int page = 0; page < layout.pageCount(); ++page) {
        m_places.append({paper, page});
    }
    m_layouts.push_back(std::move(layout));
}

const PageLayout& PaperPages::layoutOf(int page) const
{
    return m_layouts[static_cast<std::size_t>(m_places.at(page).paper)];
}

Result<void> PaperPages::paint(QPainter& painter, int page, qreal dpi)
{
    const Place& place = m_places.at(page);
    return m_layouts[static_cast<std::size_t>(place.paper)].paintPage(painter, place.page, dpi);
}

} // namespace tahaluf
