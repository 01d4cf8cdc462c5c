// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace tahaluf {

/** A picture file read into memory: PNG, JPEG or SVG. */
class Picture
{
public:
    Picture() = default;
    /** Null for bytes that are no picture. Drawings (SVG) are painted `width` millimetres wide at 600 dots an inch. */
    explicit Picture(const QByteArray& data, qreal width = 60);

    [[nodiscard]] bool isNull() const { return m_image.isNull(); }
    [[nodiscard]] const QImage& image() const { return m_image; }
    /** The file itself where it is a JPEG, which a PDF takes as it is. */
    [[nodiscard]] const QByteArray& jpeg() const { return m_jpeg; }
    /** In millimetres, as its resolution says. */
    [[nodiscard]] QSizeF size() const;

private:
    QImage m_image;
    QByteArray m_jpeg;
};

} // namespace tahaluf
