// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfAssembly.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/pdf/PdfMetadata.h"

#include <QUrl>

namespace tahaluf {

namespace {

constexpr qreal PointsPerMm = 72 / 25.4;

QByteArray boxOf(const QRectF& rect)
{
    QByteArray box = "[";
    for (const qreal part : {rect.left(), rect.top(), rect.right(), rect.bottom()}) {
        PdfFile::append(box, part);
        box += ' ';
    }
    return box + ']';
}

/** Shows page object `page` with `y` (points, upwards) at the window's top. */
QByteArray destination(int page, qreal y)
{
    QByteArray place = '[' + PdfFile::reference(page) + "/XYZ null ";
    PdfFile::append(place, y);
    return place + " null]";
}

} // namespace

PdfAssembly::PdfAssembly(QIODevice& device)
    : m_file(device)
    , m_resources(m_file)
    , m_structure(m_file)
    , m_pageTree(m_file.reserve())
{
}

void PdfAssembly::beginPaper(const QString& outlineTitle)
{
    m_structure.beginPaper();
    m_paperTitle = outlineTitle;
    m_level = outlineTitle.isEmpty() ? 0 : 1;
}

Result<void> PdfAssembly::addPage(PageLayout& layout, int page)
{
    const int object = m_file.reserve();
    const QSizeF size = layout.sheetSize() * PointsPerMm;
    PdfCanvas canvas(m_resources, m_structure, object, PaperUnits::fromPoints(size.height()));
    auto painted = layout.paintPage(canvas, page);
    if (!painted) {
        return painted;
    }
    if (!m_paperTitle.isEmpty()) {
        m_outline.add(1, m_paperTitle, destination(object, size.height()));
        m_paperTitle.clear();
    }
    for (const PageLayout::Bookmark& bookmark : layout.bookmarks()) {
        if (bookmark.page == page) {
            const qreal y = size.height() - bookmark.y * 72 / PaperUnits::PerInch;
            m_outline.add(m_level + bookmark.level, bookmark.text, destination(object, y));
        }
    }
    for (const PdfCanvas::PageAnchor& anchor : canvas.anchors()) {
        m_anchors.insert(anchor.name, destination(object, anchor.place.y()));
    }
    const QByteArray links = annotations(canvas);
    const int content = m_file.addStream({}, canvas.takeContent());
    const int key = m_structure.endPage();
    m_file.write(object,
                 "<</Type/Page/Parent " + PdfFile::reference(m_pageTree) + "/MediaBox" + boxOf(QRectF({}, size)) +
                     "/Resources " + PdfFile::reference(m_resources.object()) + "/Contents " +
                     PdfFile::reference(content) + links + "/StructParents " + QByteArray::number(key) + "/Tabs/S>>");
    m_pages += PdfFile::reference(object) + ' ';
    ++m_pageCount;
    return {};
}

QByteArray PdfAssembly::annotations(const PdfCanvas& canvas)
{
    QByteArray list;
    for (const PdfCanvas::PageLink& link : canvas.links()) {
        m_links.append({m_file.reserve(), link});
        list += PdfFile::reference(m_links.last().object) + ' ';
    }
    return list.isEmpty() ? list : "/Annots[" + list + ']';
}

void PdfAssembly::endPaper()
{
    for (const PendingLink& pending : std::as_const(m_links)) {
        const QString& target = pending.link.target;
        QByteArray leads;
        if (target.startsWith(u'#')) {
            const QByteArray place = m_anchors.value(target.mid(1));
            leads = place.isEmpty() ? QByteArray() : "/Dest" + place;
        } else {
            leads = "/A<</S/URI/URI" + PdfFile::text(QString::fromLatin1(QUrl(target).toEncoded())) + ">>";
        }
        m_file.write(pending.object,
                     "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect" + boxOf(pending.link.rect) + "/Contents" +
                         PdfFile::text(target) + leads + ">>");
    }
    m_links.clear();
    m_anchors.clear();
}

void PdfAssembly::finish(const paper::Metadata& metadata, Qt::LayoutDirection direction, const QDateTime& made)
{
    m_resources.finish();
    const int structure = m_structure.finish();
    const int outline = m_outline.write(m_file);
    m_file.write(m_pageTree, "<</Type/Pages/Count " + QByteArray::number(m_pageCount) + "/Kids[" + m_pages + "]>>");
    const int description = m_file.addStream("/Type/Metadata/Subtype/XML", PdfMetadata::xmp(metadata, made), false);
    QByteArray catalogue = "<</Type/Catalog/Pages " + PdfFile::reference(m_pageTree) + "/Metadata " +
                           PdfFile::reference(description) + "/StructTreeRoot " + PdfFile::reference(structure) +
                           "/MarkInfo<</Marked true>>/Lang" + PdfFile::text(metadata.language) +
                           "/ViewerPreferences<</DisplayDocTitle true/Direction/" +
                           (direction == Qt::RightToLeft ? "R2L" : "L2R") + ">>";
    if (outline > 0) {
        catalogue += "/Outlines " + PdfFile::reference(outline);
    }
    const int root = m_file.add(catalogue + ">>");
    m_file.finish(root, m_file.add(PdfMetadata::information(metadata, made)));
}

} // namespace tahaluf
