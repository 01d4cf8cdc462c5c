// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/Picture.h"
#include "reports/pdf/PdfFont.h"

#include <QHash>

namespace tahaluf {

/** The font and the pictures that all pages of a PDF share. */
class PdfResources
{
public:
    explicit PdfResources(PdfFile& file);

    [[nodiscard]] PdfFont& font() { return m_font; }
    /** The name of a picture, which is written when it is first asked for. */
    [[nodiscard]] QByteArray picture(const Picture& picture);

    /** The object that every page names as its resources. */
    [[nodiscard]] int object() const { return m_object; }
    /** Writes the font and the object. */
    void finish();

private:
    [[nodiscard]] int writePicture(const Picture& picture);

    PdfFile& m_file;
    int m_object;
    PdfFont m_font;
    QHash<QByteArray, QByteArray> m_pictures;
    QByteArray m_pictureEntries;
};

} // namespace tahaluf
