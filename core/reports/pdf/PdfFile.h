// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QVector>

class QIODevice;

namespace tahaluf {

/**
 * The objects of a PDF 1.7 file (ISO 32000-1), written as they come: small ones together in compressed object
 * streams, the table of where they lie as a stream at the end. Nothing but that table is kept in memory.
 * What the device does not take shows when it is closed or committed.
 */
class PdfFile
{
public:
    /** `device` must be open and outlive the file. */
    explicit PdfFile(QIODevice& device);

    /** A number for an object that is written later. */
    [[nodiscard]] int reserve();
    void write(int number, const QByteArray& object);
    /** Writes a stream; `entries` are its dictionary's without /Length and /Filter. */
    void writeStream(int number, const QByteArray& entries, const QByteArray& data, bool compress = true);
    int add(const QByteArray& object);
    int addStream(const QByteArray& entries, const QByteArray& data, bool compress = true);
    /** Writes the end of the file. */
    void finish(int catalogue, int info);

    [[nodiscard]] static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }
    /** A text string (7.9.2.2): as it is in ASCII, else UTF-16. */
    [[nodiscard]] static QByteArray text(const QString& text);
    /** At most three decimals, none where there are none. */
    static void append(QByteArray& to, double number);

private:
    struct Place
    {
        qint64 offset = 0; ///< in the file, or the number of the object stream
        int index = -1; ///< in the object stream; -1 outside one
    };

    void raw(const QByteArray& bytes);
    void flushObjects();

    QIODevice& m_device;
    qint64 m_offset = 0;
    QVector<Place> m_places;
    QByteArray m_heads; ///< numbers and offsets of the objects waiting
    QByteArray m_bodies;
    int m_waiting = 0;
    int m_stream = 0; ///< the number of the object stream being filled
    QCryptographicHash m_hash{QCryptographicHash::Md5};
};

} // namespace tahaluf
