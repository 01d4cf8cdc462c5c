// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/LockedHeader.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace tahaluf {

namespace {

constexpr char Version = 1;
constexpr qsizetype ChecksumSize = 16;
constexpr qsizetype BoxSize = crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES;
// A hostile file could ask for all memory, or for hours, before the passphrase is even looked at.
constexpr quint64 MostMemory = quint64(1) << 30;
constexpr quint64 MostOperations = 16;
constexpr qint64 LargestFile = qint64(1) << 40;

/** A carriage return and a line feed, so that a transfer as text shows itself at once. */
QByteArray magic()
{
    return QByteArrayLiteral("TahalufLocked\r\n");
}

QByteArray number(quint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray checksum(const QByteArray& bytes)
{
    QByteArray sum(ChecksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()),
                       static_cast<std::size_t>(sum.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       nullptr,
                       0);
    return sum;
}

/** Takes pieces from the front of bytes whose length is known to suffice. */
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    QByteArray piece(qsizetype size)
    {
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    quint64 number() { return qFromBigEndian<quint64>(piece(8).constData()); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray LockedHeader::toBytes() const
{
    QByteArray bytes = magic() + Version + lock.salt + number(lock.operations) + number(lock.memory) +
                       lock.passphraseKey + lock.recoveryKey + passphraseBox + recoveryBox + streamHeader +
                       number(static_cast<quint64>(length));
    bytes += checksum(bytes);
    Q_ASSERT(bytes.size() == Size);
    return bytes;
}

bool LockedHeader::isBegunBy(const QByteArray& bytes)
{
    return bytes.startsWith(magic());
}

Result<LockedHeader> LockedHeader::fromBytes(const QByteArray& bytes)
{
    const auto cannotOpen = [](const QString& message) { return Error{ErrorKind::CannotOpen, message, {}}; };
    if (!isBegunBy(bytes)) {
        return cannotOpen(tr("This is not an encrypted copy of a coalition file."));
    }
    if (bytes.size() > magic().size() && bytes[magic().size()] > Version) {
        return cannotOpen(tr("This encrypted copy was made by a newer version of the program. Open it with that one."));
    }
    if (bytes.size() < Size ||
        checksum(bytes.left(Size - ChecksumSize)) != bytes.mid(Size - ChecksumSize, ChecksumSize)) {
        return cannotOpen(tr("This encrypted copy is damaged in its first lines. Take another copy."));
    }
    Reader reader(bytes);
    reader.piece(magic().size() + 1);
    LockedHeader header;
    header.lock.salt = reader.piece(crypto_pwhash_SALTBYTES);
    header.lock.operations = reader.number();
    header.lock.memory = reader.number();
    header.lock.passphraseKey = reader.piece(crypto_box_PUBLICKEYBYTES);
    header.lock.recoveryKey = reader.piece(crypto_box_PUBLICKEYBYTES);
    header.passphraseBox = reader.piece(BoxSize);
    header.recoveryBox = reader.piece(BoxSize);
    header.streamHeader = reader.piece(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    const quint64 length = reader.number();
    const bool isSane = header.lock.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                        header.lock.operations <= MostOperations && header.lock.memory >= crypto_pwhash_MEMLIMIT_MIN &&
                        header.lock.memory <= MostMemory && length <= quint64(LargestFile);
    if (!isSane) {
        return cannotOpen(tr("This encrypted copy asks for more than it can need: it was not made by this program."));
    }
    header.length = static_cast<qint64>(length);
    return header;
}

} // namespace tahaluf
