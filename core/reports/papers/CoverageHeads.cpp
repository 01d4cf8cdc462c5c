// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the matrix: how large everything is, and the names of the bodies above their columns or in a key.
#include "language/NameInLanguage.h"
#include "reports/papers/CoveragePicture.h"
#include "reports/papers/PaperWords.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal NamePitch = 10; ///< the narrowest column that has room for a body's name
constexpr qreal NameHead = 17;
constexpr qreal NameHeadOfTwo = 26; ///< in two languages above one another
constexpr qreal NameSize = 6.5; ///< points, of a body's name above its column
constexpr qreal NumberHead = 4;
constexpr qreal RisingPitch = 2.2; ///< the narrowest column that has room for a line of a name
constexpr qreal RisingSize = 6; ///< points
constexpr qreal RisingSizeOfTwo = 5; ///< where two names rise one after the other
constexpr qreal RisingSizeLeast = 4;
constexpr qreal RisingHeadLeast = 18;
constexpr qreal RisingHeadMost = 40;
constexpr qreal PartMost = 32; ///< of a head, where two names rise one after the other
constexpr qreal RisingFoot = 5; ///< of a head, where what does not rise stands
constexpr qreal RowPitchMost = 6.2;
constexpr qreal RowPitchOfTwo = 4.4; ///< the lowest line with room for two languages above one another
constexpr qreal RowPitchLeast = 1.75; ///< a lower line is not readable
constexpr qreal KeyPitch = 2.8;
constexpr qreal KeyPitchOfTwo = 2.2;
constexpr int KeyColumns = 6;
constexpr int KeyColumnsOfTwo = 3;
constexpr int LongKeyColumns = 2;
constexpr qreal KeyNumber = 5.5; ///< room for a number
constexpr qreal LetterOfArabic = 0.175; ///< millimetres a point; narrower than others
constexpr qreal PointHeight = 0.353 * 1.35; ///< of a line of text, in millimetres a point

qreal letterWidth(bool isArabic)
{
    return isArabic ? LetterOfArabic : CoverageLetter;
}

/** The width of its longest word, a point of size. */
qreal longestWord(const QString& name)
{
    qsizetype longest = 1;
    for (const QString& word : name.split(u' ')) {
        longest = qMax(longest, word.size());
    }
    return static_cast<qreal>(longest) * CoverageLetter;
}

qsizetype mostLetters(qreal room, bool isArabic)
{
    return static_cast<qsizetype>(room / (RisingSizeLeast * letterWidth(isArabic)));
}

} // namespace

QString CoveragePicture::bodyName(std::size_t column) const
{
    const CoverageColumn& body = m_matrix.columns()[column];
    // Of two languages the other one says it already.
    const bool isSaid = m_isBilingual && !m_book.isArabic() && body.nameEn.isEmpty();
    return isSaid ? QString() : nameInLanguage(m_book, body.name, body.nameEn);
}

qreal CoveragePicture::keyPitch() const
{
    return m_isBilingual ? KeyPitchOfTwo : KeyPitch;
}

qreal CoveragePicture::longestName(bool isArabic) const
{
    qsizetype longest = 0;
    for (const CoverageColumn& body : m_matrix.columns()) {
        longest = qMax(longest,
                       isArabic || (body.nameEn.isEmpty() && !m_isBilingual) ? body.name.size() : body.nameEn.size());
    }
    return static_cast<qreal>(longest) * letterWidth(isArabic);
}

std::vector<std::size_t> CoveragePicture::longNames(qreal room) const
{
    std::vector<std::size_t> found;
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        const CoverageColumn& body = m_matrix.columns()[column];
        const bool isLongHere = bodyName(column).size() > mostLetters(room, m_book.isArabic());
        const bool isLong = body.name.size() > mostLetters(room, true) || body.nameEn.size() > mostLetters(room, false);
        if (m_isBilingual ? isLong : isLongHere) {
            found.push_back(column);
        }
    }
    return found;
}

std::vector<CoveragePicture::KeyPart> CoveragePicture::key(const Sizes& sizes) const
{
    const int columnsOfLong = m_isBilingual ? 1 : LongKeyColumns;
    switch (sizes.heads) {
    case Heads::Names:
        return {};
    case Heads::RisingNames:
        return {{longNames(m_isBilingual ? PartMost : RisingHeadMost), columnsOfLong}};
    case Heads::Numbers:
        break;
    }
    const int columns = m_isBilingual ? KeyColumnsOfTwo : KeyColumns;
    const qreal room = sizes.width / columns - KeyNumber - 1;
    const std::vector<std::size_t> longer = longNames(m_isBilingual ? room / 2 - 1 : room);
    std::vector<std::size_t> shorter;
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        if (!std::binary_search(longer.begin(), longer.end(), column)) {
            shorter.push_back(column);
        }
    }
    return {{std::move(shorter), columns}, {longer, columnsOfLong}};
}

qreal CoveragePicture::keyHeight(const Sizes& sizes) const
{
    int lines = 0;
    for (const KeyPart& part : key(sizes)) {
        lines += part.lines();
    }
    return lines == 0 ? 0 : Sizes::Gap + lines * keyPitch();
}

qreal CoveragePicture::rowPitch(const Sizes& sizes, const QSizeF& most) const
{
    const qreal room = most.height() - sizes.head - sizes.key - Sizes::Legend - Sizes::Gap;
    return qMin(RowPitchMost, room / qMax(1.0, static_cast<qreal>(m_matrix.rows().size())));
}

CoveragePicture::Sizes CoveragePicture::sizesFor(const QSizeF& most) const
{
    const auto columns = static_cast<qreal>(m_matrix.columns().size());
    Sizes sizes;
    sizes.width = most.width();
    sizes.isRightToLeft = m_book.isRightToLeft();
    const auto share = [&](qreal ofNames) {
        sizes.names = most.width() * ofNames;
        sizes.findings = m_showsFindings ? most.width() * 0.17 : 0;
        sizes.pitch = qMin(14.0, (most.width() - sizes.names - sizes.findings) / qMax(1.0, columns));
    };
    share(0.18);
    sizes.head = m_isBilingual ? NameHeadOfTwo : NameHead;
    if (m_isBilingual && rowPitch(sizes, most) < RowPitchOfTwo) {
        sizes.isParted = true;
        share(0.26);
    }
    if (sizes.pitch < NamePitch) {
        sizes.heads = Heads::Numbers;
        sizes.head = NumberHead;
        sizes.key = keyHeight(sizes);
        raiseNames(sizes, most);
    }
    sizes.row = rowPitch(sizes, most);
    sizes.text = qBound(Sizes::TextLeast, sizes.row / PointHeight, 7.5);
    return sizes;
}

void CoveragePicture::raiseNames(Sizes& sizes, const QSizeF& most) const
{
    if (sizes.pitch < RisingPitch) {
        return;
    }
    Sizes raised = sizes;
    raised.heads = Heads::RisingNames;
    if (m_isBilingual) {
        const auto part = [this](bool isArabic) {
            return qBound(RisingHeadLeast, longestName(isArabic) * RisingSizeOfTwo, PartMost);
        };
        raised.otherHead = part(!m_book.isArabic());
        raised.head = part(m_book.isArabic()) + raised.otherHead;
    } else {
        raised.head = qBound(RisingHeadLeast, longestName(m_book.isArabic()) * RisingSize, RisingHeadMost);
    }
    raised.key = keyHeight(raised);
    if (!m_isBilingual || rowPitch(raised, most) >= RowPitchLeast) {
        sizes = raised;
    }
}

void CoveragePicture::drawInHalves(Drawing& drawing,
                                   const Sizes& sizes,
                                   const TextShape& text,
                                   qreal start,
                                   qreal wide,
                                   bool isParted) const
{
    // Both papers have the same shapes, Arabic first; joined, each fills its half.
    const qreal half = wide / 2;
    for (const bool isArabic : {true, false}) {
        const bool isOwn = isArabic == m_book.isArabic();
        if (!isParted && !isOwn) {
            continue;
        }
        TextShape shape = text;
        const qreal from = isParted && !isOwn ? start + half : start;
        shape.rect = sizes.place(from, text.rect.top(), isParted ? half - 0.6 : wide, text.rect.height());
        shape.text = isOwn ? text.text : Text();
        drawing.shapes.append(shape);
    }
}

void CoveragePicture::drawHeads(Drawing& drawing, const Sizes& sizes) const
{
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        drawHead(drawing, sizes, column);
    }
    if (m_showsFindings) {
        const qreal above = sizes.heads == Heads::RisingNames ? sizes.head - RisingFoot : 0;
        drawInHalves(drawing,
                     sizes,
                     TextShape{.rect = QRectF(0, above, 0, sizes.head - above),
                               .text = wording("Finding"),
                               .size = 7,
                               .bold = true,
                               .align = Align::Leading},
                     sizes.width - sizes.findings + 2,
                     sizes.findings - 2,
                     sizes.isParted);
    }
}

void CoveragePicture::drawHead(Drawing& drawing, const Sizes& sizes, std::size_t column) const
{
    const QRectF head = sizes.place(sizes.names + static_cast<qreal>(column) * sizes.pitch, 0, sizes.pitch, sizes.head);
    TextShape shape{.rect = head.adjusted(0.3, 0, -0.3, 0), .size = RisingSize, .leastSize = Sizes::TextLeast};
    switch (sizes.heads) {
    case Heads::Names: {
        // Of a size at which no word has to be broken.
        const QString name = bodyName(column);
        shape.text = name;
        shape.size = qBound(Sizes::TextLeast, (sizes.pitch - 0.6) / longestWord(name), NameSize);
        break;
    }
    case Heads::RisingNames:
        drawRisingName(drawing, sizes, column);
        return;
    case Heads::Numbers:
        shape.text = m_book.number(static_cast<qint64>(column) + 1);
        shape.bold = true;
        break;
    }
    drawing.shapes.append(shape);
}

void CoveragePicture::drawRisingName(Drawing& drawing, const Sizes& sizes, std::size_t column) const
{
    const qreal start = sizes.names + static_cast<qreal>(column) * sizes.pitch;
    for (const bool isArabic : {true, false}) {
        const bool isOwn = isArabic == m_book.isArabic();
        if (!m_isBilingual && !isOwn) {
            continue;
        }
        // Its own language stands next to the table, the other one above it.
        const qreal top = isOwn ? sizes.otherHead : 0;
        const qreal high = isOwn ? sizes.head - sizes.otherHead : sizes.otherHead;
        const qsizetype most = mostLetters(m_isBilingual ? PartMost : RisingHeadMost, isArabic);
        // Down to the column it belongs to: of a rising line that is its left end, where Arabic ends.
        drawing.shapes.append(TextShape{.rect = sizes.place(start, top, sizes.pitch, high).adjusted(0, 0.5, 0, -0.8),
                                        .text = isOwn ? PaperWords::shortened(bodyName(column), most) : QString(),
                                        .size = m_isBilingual ? RisingSizeOfTwo : RisingSize,
                                        .leastSize = RisingSizeLeast,
                                        .align = sizes.isRightToLeft ? Align::Trailing : Align::Leading,
                                        .rising = true});
    }
}

void CoveragePicture::drawKey(Drawing& drawing, const Sizes& sizes) const
{
    qreal above = sizes.head + static_cast<qreal>(m_matrix.rows().size()) * sizes.row + Sizes::Gap;
    for (const KeyPart& part : key(sizes)) {
        const qreal wide = sizes.width / part.columns;
        const int lines = part.lines();
        for (int i = 0; i < static_cast<int>(part.bodies.size()); ++i) {
            const int column = i / lines;
            const int line = i % lines;
            drawKeyEntry(drawing,
                         sizes,
                         part.bodies[static_cast<std::size_t>(i)],
                         QRectF(column * wide, above + line * keyPitch(), wide, keyPitch()));
        }
        above += lines * keyPitch();
    }
}

void CoveragePicture::drawKeyEntry(Drawing& drawing, const Sizes& sizes, std::size_t body, const QRectF& place) const
{
    const bool isNumbered = sizes.heads == Heads::Numbers;
    if (isNumbered) {
        drawing.shapes.append(TextShape{.rect = sizes.place(place.left(), place.top(), 5, place.height()),
                                        .text = m_book.number(static_cast<qint64>(body) + 1),
                                        .size = 5.5,
                                        .leastSize = Sizes::TextLeast,
                                        .bold = true});
    }
    const qreal number = isNumbered ? KeyNumber : 0;
    drawInHalves(drawing,
                 sizes,
                 TextShape{.rect = QRectF(0, place.top(), 0, place.height()),
                           .text = bodyName(body),
                           .size = 5.5,
                           .leastSize = RisingSizeLeast,
                           .align = Align::Leading},
                 place.left() + number,
                 place.width() - number - 1,
                 m_isBilingual);
}

} // namespace tahaluf
