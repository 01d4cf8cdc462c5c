// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfFile.h"

#include <QIODevice>

#include <cmath>
#include <zlib.h>

namespace tahaluf {

namespace {

/** How many objects share a stream: more compress better, fewer are read sooner. */
constexpr int ObjectsAStream = 200;
/** zlib's usual level; higher ones cost far more than they save on these pages. */
constexpr int CompressionLevel = 6;

QByteArray compressed(const QByteArray& data)
{
    uLongf length = compressBound(uLong(data.size()));
    QByteArray packed(qsizetype(length), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(packed.data()),
              &length,
              reinterpret_cast<const Bytef*>(data.constData()),
              uLong(data.size()),
              CompressionLevel);
    packed.truncate(qsizetype(length));
    return packed;
}

void appendBigEndian(QByteArray& to, quint64 value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
        to.append(char((value >> shift) & 0xff));
    }
}

} // namespace

PdfFile::PdfFile(QIODevice& device)
    : m_device(device)
    , m_places(1)
{
    // Four bytes above 127 tell programs that move files that this one is not text.
    raw("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

void PdfFile::raw(const QByteArray& bytes)
{
    m_device.write(bytes);
    m_hash.addData(bytes);
    m_offset += bytes.size();
}

int PdfFile::reserve()
{
    m_places.append(Place{});
    return int(m_places.size()) - 1;
}

int PdfFile::add(const QByteArray& object)
{
    const int number = reserve();
    write(number, object);
    return number;
}

int PdfFile::addStream(const QByteArray& entries, const QByteArray& data, bool compress)
{
    const int number = reserve();
    writeStream(number, entries, data, compress);
    return number;
}

void PdfFile::write(int number, const QByteArray& object)
{
    if (m_waiting == 0) {
        m_stream = reserve();
    }
    m_places[number] = {m_stream, m_waiting};
    m_heads += QByteArray::number(number) + ' ' + QByteArray::number(m_bodies.size()) + ' ';
    m_bodies += object + '\n';
    if (++m_waiting == ObjectsAStream) {
        flushObjects();
    }
}

void PdfFile::flushObjects()
{
    if (m_waiting == 0) {
        return;
    }
    const QByteArray entries =
        "/Type/ObjStm/N " + QByteArray::number(m_waiting) + "/First " + QByteArray::number(m_heads.size());
    const QByteArray data = m_heads + m_bodies;
    m_waiting = 0;
    m_heads.clear();
    m_bodies.clear();
    writeStream(m_stream, entries, data);
}

void PdfFile::writeStream(int number, const QByteArray& entries, const QByteArray& data, bool compress)
{
    m_places[number] = {m_offset, -1};
    const QByteArray packed = compress ? compressed(data) : data;
    raw(QByteArray::number(number) + " 0 obj\n<<" + entries + (compress ? "/Filter/FlateDecode" : "") + "/Length " +
        QByteArray::number(packed.size()) + ">>\nstream\n");
    raw(packed);
    raw("\nendstream\nendobj\n");
}

void PdfFile::finish(int catalogue, int info)
{
    flushObjects();
    const int number = reserve();
    m_places[number] = {m_offset, -1};
    QByteArray table;
    for (qsizetype index = 0; index < m_places.size(); ++index) {
        const Place& place = m_places.at(index);
        const bool isFree = index == 0 || (place.offset == 0 && place.index < 0);
        appendBigEndian(table, isFree ? 0 : (place.index < 0 ? 1 : 2), 1);
        appendBigEndian(table, quint64(place.offset), 5);
        appendBigEndian(table, place.index < 0 ? 0 : quint64(place.index), 2);
    }
    const qint64 start = m_offset;
    const QByteArray id = '<' + m_hash.result().toHex() + '>';
    writeStream(number,
                "/Type/XRef/W[1 5 2]/Size " + QByteArray::number(m_places.size()) + "/Root " + reference(catalogue) +
                    "/Info " + reference(info) + "/ID[" + id + id + ']',
                table);
    raw("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

QByteArray PdfFile::text(const QString& text)
{
    bool plain = true;
    for (const QChar one : text) {
        plain = plain && one.unicode() >= 0x20 && one.unicode() < 0x7f;
    }
    if (plain) {
        QByteArray literal = text.toLatin1();
        literal.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return '(' + literal + ')';
    }
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar one : text) {
        appendBigEndian(bytes, one.unicode(), 2);
    }
    return '<' + bytes.toHex() + '>';
}

void PdfFile::append(QByteArray& to, double number)
{
    // printf would obey the locale's decimal comma, and is slow for the many numbers of a page.
    auto thousandths = std::llround(number * 1000);
    if (thousandths < 0) {
        to += '-';
        thousandths = -thousandths;
    }
    char digits[24];
    int length = 0;
    for (auto whole = thousandths / 1000; whole > 0 || length == 0; whole /= 10) {
        digits[length++] = char('0' + whole % 10);
    }
    while (length > 0) {
        to += digits[--length];
    }
    if (auto rest = thousandths % 1000; rest > 0) {
        to += '.';
        for (int unit = 100; rest > 0; unit /= 10) {
            to += char('0' + rest / unit);
            rest %= unit;
        }
    }
}

} // namespace tahaluf
