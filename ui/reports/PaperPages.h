// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/PageLayout.h"
#include "reports/PaperJob.h"
#include "reports/papers/PaperSet.h"

#include <QSizeF>
#include <QVector>

#include <memory>
#include <vector>

namespace tahaluf {

/** The pages of one paper, or of several one behind the other, counted from 0 over all of them. One thread at a time.
 */
class PaperPages
{
public:
    /** A heading that one can go to. */
    struct Heading
    {
        int level = 1;
        QString text;
        int page = 0;
        qreal top = 0; ///< millimetres from the sheet's top
    };

    /** Lays papers out; `step` counts pages. Refused when it stops. */
    static Result<std::shared_ptr<PaperPages>> layOut(const PaperSet& set, const PaperJob::Step& step);

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    /** The papers as values: for saving, in any thread. */
    [[nodiscard]] const PaperSet& set() const { return m_set; }
    [[nodiscard]] QString title() const { return m_set.metadata.title; }
    [[nodiscard]] const QVector<Heading>& headings() const { return m_headings; }
    /** Millimetres. */
    [[nodiscard]] QSizeF sheetSize(int page) const { return layoutOf(page).sheetSize(); }
    [[nodiscard]] QPageLayout sheet(int page) const { return layoutOf(page).sheet(); }
    /** As PageLayout::paintPage. */
    Result<void> paint(QPainter& painter, int page, qreal dpi);

private:
    struct Place
    {
        int paper = 0;
        int page = 0; ///< of that paper
    };
    explicit PaperPages(PaperSet set);
    void add(PageLayout layout);
    [[nodiscard]] const PageLayout& layoutOf(int page) const;

    PaperSet m_set;
    std::vector<PageLayout> m_layouts;
    QVector<Place> m_places;
    QVector<Heading> m_headings;
};

} // namespace tahaluf
