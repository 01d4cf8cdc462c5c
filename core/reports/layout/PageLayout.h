// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/document/Document.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <functional>
#include <memory>

class QPainter;

namespace tahaluf {

class PaperCanvas;

/**
 * A document broken into pages. Made by one walk that measures and keeps only where pages begin; each page is then
 * painted on its own, on screen, printer and PDF by the same call with the same breaks. Memory does not grow with the
 * number of rows a provider gives. One thread at a time.
 */
class PageLayout
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)

public:
    /** A heading and where it stands; pages count from 0. */
    struct Bookmark
    {
        int level = 1;
        QString text;
        int page = 0;
        qreal y = 0; ///< from the sheet's top, in paper units
    };

    /** Called after each measured page with the pages so far; returning false stops. */
    using Progress = std::function<bool(int pages)>;

    /** Measures the document. Fails where a row provider does, and when stopped. */
    static Result<PageLayout> create(const Document& document, const Progress& progress = {});

    PageLayout(PageLayout&& other) noexcept;
    PageLayout& operator=(PageLayout&& other) noexcept;
    ~PageLayout();

    [[nodiscard]] const Document& document() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const QVector<Bookmark>& bookmarks() const;
    /** The sheet, without margins of its own: for QPdfWriter::setPageLayout() and, with full pages, for QPrinter. */
    [[nodiscard]] QPageLayout sheet() const;
    /** The sheet's size in millimetres. */
    [[nodiscard]] QSizeF sheetSize() const;

    /** Paints page `page` (from 0) with the sheet's top left corner at the canvas's origin, in paper units. */
    Result<void> paintPage(PaperCanvas& canvas, int page);
    /**
     * The same on a QPainter, with the sheet's top left corner at the painter's origin; `dpi` is how many of the
     * painter's units make an inch. The background is left as it is.
     */
    Result<void> paintPage(QPainter& painter, int page, qreal dpi);

private:
    struct Private;
    explicit PageLayout(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace tahaluf
