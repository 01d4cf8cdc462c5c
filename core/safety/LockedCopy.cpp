// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/LockedCopy.h"

#include "safety/Backup.h"
#include "safety/CopySecrets.h"
#include "safety/NewFile.h"
#include "storage/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

namespace tahaluf {

namespace {

constexpr qint64 PieceSize = 64 * 1024;
constexpr qint64 PieceExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype DigestSize = 32;

using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/** The digest of bytes that come in pieces. */
class Digest
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, DigestSize); }
    void add(const QByteArray& bytes) { crypto_generichash_update(&m_state, bytesOf(bytes), sizeOf(bytes)); }
    [[nodiscard]] QByteArray end()
    {
        QByteArray digest(DigestSize, '\0');
        crypto_generichash_final(&m_state, bytesOf(digest), DigestSize);
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

Error cannotWrite(const QString& path, const QString& reason)
{
    return Error{
        ErrorKind::CannotWrite,
        LockedCopy::tr("The encrypted copy “%1” could not be written: %2. Nothing was kept; free some space or "
                       "choose another folder.")
            .arg(QDir::toNativeSeparators(path), reason),
        {}};
}

Error damaged(qint64 place)
{
    return Error{ErrorKind::CannotOpen,
                 LockedCopy::tr("The encrypted copy is damaged or cut off after %1 kB; the passphrase was right. Take "
                                "another copy.")
                     .arg(place / 1024),
                 {}};
}

/** Encrypts all of `plain` behind the header that it writes first; nothing on success, else what failed. */
std::optional<QString> encrypt(QFile& plain, LockedHeader& header, const ContentKey& key, QFile& out, Digest& digest)
{
    Stream stream;
    header.streamHeader = QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(header.streamHeader), key.data());
    header.length = plain.size();
    const QByteArray head = header.toBytes();
    if (out.write(head) != head.size()) {
        return out.errorString();
    }
    qint64 done = 0;
    do {
        const QByteArray piece = plain.read(PieceSize);
        if (piece.size() != std::min(PieceSize, header.length - done)) {
            return plain.errorString();
        }
        done += piece.size();
        digest.add(piece);
        QByteArray locked(piece.size() + PieceExtra, '\0');
        crypto_secretstream_xchacha20poly1305_push(&stream,
                                                   bytesOf(locked),
                                                   nullptr,
                                                   bytesOf(piece),
                                                   sizeOf(piece),
                                                   bytesOf(head),
                                                   sizeOf(head),
                                                   done == header.length
                                                       ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                       : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (out.write(locked) != locked.size()) {
            return out.errorString();
        }
    } while (done < header.length);
    return out.flush() ? std::nullopt : std::optional(out.errorString());
}

/** Decrypts what follows the header, piece by piece into `take`. CannotOpen when it is damaged. */
Result<void> decrypt(QFile& locked,
                     const LockedHeader& header,
                     const ContentKey& key,
                     const std::function<Result<void>(const QByteArray&)>& take)
{
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(header.streamHeader), key.data()) != 0) {
        return damaged(0);
    }
    const QByteArray head = header.toBytes();
    qint64 done = 0;
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray piece = locked.read(PieceSize + PieceExtra);
        QByteArray plain(std::max<qsizetype>(0, piece.size() - PieceExtra), '\0');
        if (piece.size() < PieceExtra ||
            crypto_secretstream_xchacha20poly1305_pull(
                &stream, bytesOf(plain), nullptr, &tag, bytesOf(piece), sizeOf(piece), bytesOf(head), sizeOf(head)) !=
                0) {
            return damaged(done);
        }
        done += plain.size();
        if (Result<void> taken = take(plain); !taken) {
            return taken;
        }
    }
    return done == header.length && locked.atEnd() ? Result<void>() : Result<void>(damaged(done));
}

Result<LockedHeader> readHeader(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::CannotOpen,
                     LockedCopy::tr("“%1” cannot be read: %2.")
                         .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                     {}};
    }
    return LockedHeader::fromBytes(file.read(LockedHeader::Size));
}

/** What was written, read back: whether it decrypts to the same bytes. */
bool isReadBack(const QString& path, const ContentKey& key, const QByteArray& digest)
{
    QFile written(path);
    const Result<LockedHeader> header = readHeader(written);
    Digest again;
    return header &&
           decrypt(written,
                   *header,
                   key,
                   [&again](const QByteArray& piece) -> Result<void> {
                       again.add(piece);
                       return {};
                   }) &&
           again.end() == digest;
}

} // namespace

QString LockedCopy::suffix()
{
    return QStringLiteral(".tahaluf-locked");
}

bool LockedCopy::isOne(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           LockedHeader::isBegunBy(file.read(LockedHeader::Size));
}

Result<void> LockedCopy::make(const QString& plainCopy, const CopyLock& lock, const QString& target)
{
    const auto exists = [&target] {
        return refused(tr("The file “%1” exists already. Choose another name.").arg(QDir::toNativeSeparators(target)));
    };
    if (NewFile::exists(target)) {
        return exists();
    }
    ContentKey key;
    Result<LockedHeader> header = CopySecrets::seal(lock, key);
    if (!header) {
        return header.takeError();
    }
    NewFile file(target);
    QFile plain(plainCopy);
    QFile out(file.temporaryPath());
    if (!plain.open(QIODevice::ReadOnly)) {
        return cannotWrite(target, plain.errorString());
    }
    if (!PrivateFile::create(file.temporaryPath()) || !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return cannotWrite(target, tr("the folder cannot be written to"));
    }
    Digest digest;
    if (const std::optional<QString> failure = encrypt(plain, *header, key, out, digest)) {
        return cannotWrite(target, *failure);
    }
    out.close();
    if (!isReadBack(file.temporaryPath(), key, digest.end())) {
        return cannotWrite(target, tr("it could not be read back"));
    }
    switch (file.finish()) {
    case NewFile::Outcome::Done:
        break;
    case NewFile::Outcome::Exists:
        return exists();
    case NewFile::Outcome::Failed:
        return cannotWrite(target, file.reason());
    }
    return {};
}

Result<void> LockedCopy::copyTo(Database& database, const CopyLock& lock, const QString& target)
{
    if (NewFile::exists(target)) {
        return make({}, lock, target); // which says so
    }
    // Nothing plain is ever written where the encrypted copy goes: that may be a stick.
    const NewFile plain(database.path());
    if (Result<void> copied = Backup::copyTo(database, plain.temporaryPath()); !copied) {
        return copied;
    }
    return make(plain.temporaryPath(), lock, target);
}

Result<void> LockedCopy::restore(const QString& copy, const QString& secret, const QString& target)
{
    if (NewFile::exists(target)) {
        return refused(tr("The file “%1” exists already. Choose another name.").arg(QDir::toNativeSeparators(target)));
    }
    QFile locked(copy);
    Result<LockedHeader> header = readHeader(locked);
    if (!header) {
        return header.takeError();
    }
    Result<ContentKey> key = CopySecrets::open(*header, secret);
    if (!key) {
        return key.takeError();
    }
    const NewFile plain(target);
    QFile out(plain.temporaryPath());
    if (!PrivateFile::create(plain.temporaryPath()) || !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return cannotWrite(target, tr("the folder cannot be written to"));
    }
    Result<void> done = decrypt(locked, *header, *key, [&](const QByteArray& piece) -> Result<void> {
        return out.write(piece) == piece.size() ? Result<void>() : Result<void>(cannotWrite(target, out.errorString()));
    });
    if (!done) {
        return done;
    }
    out.close();
    return Backup::restore(plain.temporaryPath(), target);
}

} // namespace tahaluf
