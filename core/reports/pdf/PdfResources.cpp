// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfResources.h"

#include "reports/pdf/PdfFile.h"

#include <QCryptographicHash>

namespace tahaluf {

namespace {

/** The image's samples, row by row without the padding of memory. */
QByteArray samples(const QImage& image, int bytesAPixel)
{
    QByteArray all;
    all.reserve(qsizetype(image.width()) * image.height() * bytesAPixel);
    for (int row = 0; row < image.height(); ++row) {
        all.append(reinterpret_cast<const char*>(image.constScanLine(row)), qsizetype(image.width()) * bytesAPixel);
    }
    return all;
}

QByteArray entriesOf(const QImage& image, const char* colours)
{
    return "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + QByteArray::number(image.width()) + "/Height " +
           QByteArray::number(image.height()) + "/ColorSpace/" + colours;
}

} // namespace

PdfResources::PdfResources(PdfFile& file)
    : m_file(file)
    , m_object(file.reserve())
{
}

QByteArray PdfResources::picture(const Picture& picture)
{
    const QImage& image = picture.image();
    QByteArray key =
        QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()),
                                 QCryptographicHash::Sha1);
    key += QByteArray::number(image.width());
    auto found = m_pictures.constFind(key);
    if (found == m_pictures.constEnd()) {
        const QByteArray name = "I" + QByteArray::number(m_pictures.size() + 1);
        m_pictureEntries += '/' + name + ' ' + PdfFile::reference(writePicture(picture));
        found = m_pictures.insert(key, name);
    }
    return found.value();
}

int PdfResources::writePicture(const Picture& picture)
{
    const QImage& image = picture.image();
    const bool isGrey = image.isGrayscale();
    if (!picture.jpeg().isEmpty()) {
        const bool oneChannel = image.format() == QImage::Format_Grayscale8;
        return m_file.addStream(
            entriesOf(image, oneChannel ? "DeviceGray" : "DeviceRGB") + "/Filter/DCTDecode", picture.jpeg(), false);
    }
    QByteArray entries = entriesOf(image, isGrey ? "DeviceGray" : "DeviceRGB");
    if (image.hasAlphaChannel()) {
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        entries += "/SMask " + PdfFile::reference(m_file.addStream(entriesOf(alpha, "DeviceGray"), samples(alpha, 1)));
    }
    const QImage opaque = image.convertToFormat(QImage::Format_ARGB32);
    return m_file.addStream(entries,
                            isGrey ? samples(opaque.convertToFormat(QImage::Format_Grayscale8), 1)
                                   : samples(opaque.convertToFormat(QImage::Format_RGB888), 3));
}

void PdfResources::finish()
{
    QByteArray font;
    if (m_font.isUsed()) {
        const int number = m_file.reserve();
        m_font.write(m_file, number);
        font = "/F " + PdfFile::reference(number);
    }
    m_file.write(m_object, "<</Font<<" + font + ">>/XObject<<" + m_pictureEntries + ">>>>");
}

} // namespace tahaluf
