// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fonts/TrueTypeBuilder.h"

#include <QMap>

#include <cmath>

namespace tahaluf {

namespace {

constexpr quint8 OnCurve = 0x01;

void append16(QByteArray& to, int value)
{
    to += char((value >> 8) & 0xff);
    to += char(value & 0xff);
}

void append32(QByteArray& to, quint32 value)
{
    append16(to, int(value >> 16));
    append16(to, int(value & 0xffff));
}

quint32 checksum(const QByteArray& table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4) {
        quint32 word = 0;
        for (qsizetype byte = 0; byte < 4; ++byte) {
            word = (word << 8) | (at + byte < table.size() ? quint8(table.at(at + byte)) : 0);
        }
        sum += word;
    }
    return sum;
}

/** The tables behind their directory, each at a multiple of four bytes. */
QByteArray assemble(const QMap<QByteArray, QByteArray>& tables)
{
    int power = 1;
    int exponent = 0;
    while (power * 2 <= tables.size()) {
        power *= 2;
        ++exponent;
    }
    QByteArray file;
    append32(file, 0x00010000);
    append16(file, int(tables.size()));
    append16(file, power * 16);
    append16(file, exponent);
    append16(file, int(tables.size()) * 16 - power * 16);
    QByteArray bodies;
    const qsizetype start = 12 + tables.size() * 16;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        file += table.key();
        append32(file, checksum(table.value()));
        append32(file, quint32(start + bodies.size()));
        append32(file, quint32(table.value().size()));
        bodies += table.value();
        bodies.append((4 - bodies.size() % 4) % 4, '\0');
    }
    return file + bodies;
}

} // namespace

TrueTypeBuilder::TrueTypeBuilder(int unitsPerEm)
    : m_unitsPerEm(unitsPerEm)
{
    add({}, 0, unitsPerEm);
}

QVector<TrueTypeBuilder::Point> TrueTypeBuilder::rounded(const GlyphContour& contour, double scale)
{
    const auto& all = contour.points;
    const auto count = all.size();
    QVector<Point> points;
    for (qsizetype index = 0; index < count; ++index) {
        const auto& one = all.at(index);
        const auto& before = all.at((index + count - 1) % count);
        const auto& after = all.at((index + 1) % count);
        // A point in the middle between two control points goes without saying, and is often not whole.
        const bool isImplied = one.isOnCurve && !before.isOnCurve && !after.isOnCurve &&
                               std::abs(before.x + after.x - 2 * one.x) < 0.01F &&
                               std::abs(before.y + after.y - 2 * one.y) < 0.01F;
        if (!isImplied) {
            points.append({int(std::lround(one.x * scale)), int(std::lround(one.y * scale)), one.isOnCurve});
        }
    }
    // The end repeats the beginning.
    if (points.size() > 1 && points.last().isOnCurve && points.first().isOnCurve &&
        points.last().x == points.first().x && points.last().y == points.first().y) {
        points.removeLast();
    }
    return points;
}

int TrueTypeBuilder::add(const QVector<GlyphContour>& contours, int advance, int unitsPerEm)
{
    const double scale = double(m_unitsPerEm) / unitsPerEm;
    m_offsets.append(quint32(m_glyphs.size()));
    m_advances.append(int(std::lround(advance * scale)));
    QVector<Point> all;
    QVector<int> ends;
    for (const GlyphContour& contour : contours) {
        const QVector<Point> points = rounded(contour, scale);
        if (points.size() > 1) {
            all += points;
            ends.append(int(all.size()) - 1);
        }
    }
    if (all.isEmpty()) {
        m_bearings.append(0);
        return glyphCount() - 1;
    }
    QPoint least(all.first().x, all.first().y);
    QPoint most = least;
    for (const Point& point : std::as_const(all)) {
        least = {qMin(least.x(), point.x), qMin(least.y(), point.y)};
        most = {qMax(most.x(), point.x), qMax(most.y(), point.y)};
    }
    m_bearings.append(least.x());
    m_box |= QRect(least, most);
    m_mostPoints = qMax(m_mostPoints, int(all.size()));
    m_mostContours = qMax(m_mostContours, int(ends.size()));

    append16(m_glyphs, int(ends.size()));
    for (const int side : {least.x(), least.y(), most.x(), most.y()}) {
        append16(m_glyphs, side);
    }
    for (const int end : std::as_const(ends)) {
        append16(m_glyphs, end);
    }
    append16(m_glyphs, 0); // no instructions
    for (const Point& point : std::as_const(all)) {
        m_glyphs += char(point.isOnCurve ? OnCurve : 0);
    }
    Point previous;
    for (const Point& point : std::as_const(all)) {
        append16(m_glyphs, point.x - previous.x);
        previous = point;
    }
    previous = {};
    for (const Point& point : std::as_const(all)) {
        append16(m_glyphs, point.y - previous.y);
        previous = point;
    }
    m_glyphs.append((4 - m_glyphs.size() % 4) % 4, '\0');
    return glyphCount() - 1;
}

QByteArray TrueTypeBuilder::build(int ascent, int descent) const
{
    QMap<QByteArray, QByteArray> tables;
    tables["glyf"] = m_glyphs;

    QByteArray& loca = tables["loca"];
    for (const quint32 offset : m_offsets) {
        append32(loca, offset);
    }
    append32(loca, quint32(m_glyphs.size()));

    QByteArray& hmtx = tables["hmtx"];
    int widest = 0;
    for (qsizetype glyph = 0; glyph < m_advances.size(); ++glyph) {
        append16(hmtx, m_advances.at(glyph));
        append16(hmtx, m_bearings.at(glyph));
        widest = qMax(widest, m_advances.at(glyph));
    }

    QByteArray& head = tables["head"];
    append32(head, 0x00010000);
    append32(head, 0x00010000);
    append32(head, 0); // the whole file's checksum; no reader of PDFs looks at it
    append32(head, 0x5F0F3CF5);
    append16(head, 0x0003);
    append16(head, m_unitsPerEm);
    head.append(16, '\0'); // made and changed: the PDF says when
    for (const int side : {m_box.left(), m_box.top(), m_box.right(), m_box.bottom()}) {
        append16(head, side);
    }
    append16(head, 0);
    append16(head, 6); // the least size that can be read
    append16(head, 2);
    append16(head, 1); // loca has 32 bits
    append16(head, 0);

    QByteArray& hhea = tables["hhea"];
    append32(hhea, 0x00010000);
    append16(hhea, ascent);
    append16(hhea, descent);
    append16(hhea, 0);
    append16(hhea, widest);
    append16(hhea, m_box.left());
    append16(hhea, 0);
    append16(hhea, m_box.right());
    append16(hhea, 1);
    hhea.append(14, '\0');
    append16(hhea, glyphCount());

    QByteArray& maxp = tables["maxp"];
    append32(maxp, 0x00010000);
    append16(maxp, glyphCount());
    append16(maxp, m_mostPoints);
    append16(maxp, m_mostContours);
    append32(maxp, 0);
    append16(maxp, 1); // zones
    maxp.append(16, '\0');
    return assemble(tables);
}

} // namespace tahaluf
