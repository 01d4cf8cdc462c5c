// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/CopySecrets.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <optional>

namespace tahaluf {

namespace {

struct KeyPair
{
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    WipedBytes<crypto_box_SECRETKEYBYTES> secretKey = {};
};

using Seed = WipedBytes<crypto_box_SEEDBYTES>;

KeyPair pairOf(const Seed& seed)
{
    KeyPair pair;
    crypto_box_seed_keypair(bytesOf(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

/** The same bytes for the same passphrase, whatever keyboard it was typed on. */
QByteArray canonical(const QString& passphrase)
{
    return Numerals::toAscii(passphrase.normalized(QString::NormalizationForm_KC)).trimmed().toUtf8();
}

std::optional<KeyPair> fromPassphrase(const QString& passphrase, const CopyLock& lock)
{
    QByteArray typed = canonical(passphrase);
    Seed seed;
    const int code = crypto_pwhash(seed.data(),
                                   crypto_box_SEEDBYTES,
                                   typed.constData(),
                                   static_cast<unsigned long long>(typed.size()),
                                   bytesOf(lock.salt),
                                   lock.operations,
                                   static_cast<std::size_t>(lock.memory),
                                   crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    return code == 0 ? std::optional(pairOf(seed)) : std::nullopt;
}

KeyPair fromRecovery(const RecoveryKey& recovery)
{
    static const QByteArray purpose = QByteArrayLiteral("Tahaluf recovery key");
    Seed seed;
    crypto_generichash(seed.data(),
                       crypto_box_SEEDBYTES,
                       bytesOf(recovery.bytes()),
                       static_cast<unsigned long long>(recovery.bytes().size()),
                       bytesOf(purpose),
                       static_cast<std::size_t>(purpose.size()));
    return pairOf(seed);
}

Error noMemory()
{
    return Error{ErrorKind::CannotWrite,
                 CopySecrets::tr("There is not enough memory to work with the passphrase. Close other programs and try "
                                 "again."),
                 {}};
}

Error noLibrary()
{
    return Error{ErrorKind::CannotWrite, CopySecrets::tr("The encryption library could not be started."), {}};
}

QByteArray boxFor(const QByteArray& publicKey, const ContentKey& key)
{
    QByteArray box(crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    const int code =
        crypto_box_seal(bytesOf(box), key.data(), crypto_secretstream_xchacha20poly1305_KEYBYTES, bytesOf(publicKey));
    return code == 0 ? box : QByteArray();
}

} // namespace

void wipe(unsigned char* bytes, std::size_t size)
{
    sodium_memzero(bytes, size);
}

Result<CopyLock> CopySecrets::makeLock(const QString& passphrase,
                                       const RecoveryKey& recovery,
                                       const QDateTime& moment,
                                       const PassphraseCost& cost)
{
    if (sodium_init() < 0) {
        return noLibrary();
    }
    if (QString::fromUtf8(canonical(passphrase)).size() < ShortestPassphrase) {
        return refused(tr("A passphrase needs at least %n letters: three or four words nobody would guess.",
                          nullptr,
                          ShortestPassphrase));
    }
    if (RecoveryKey::isMeantBy(passphrase)) {
        return refused(tr("A passphrase of digits alone would be taken for a recovery key. Use words."));
    }
    CopyLock lock;
    lock.salt = QByteArray(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(lock.salt.data(), static_cast<std::size_t>(lock.salt.size()));
    lock.operations = cost.operations;
    lock.memory = cost.memory;
    const std::optional<KeyPair> pair = fromPassphrase(passphrase, lock);
    if (!pair) {
        return noMemory();
    }
    lock.passphraseKey = pair->publicKey;
    lock.recoveryKey = fromRecovery(recovery).publicKey;
    lock.recoveryDigits = recovery.digits();
    lock.since = moment;
    return lock;
}

Result<LockedHeader> CopySecrets::seal(const CopyLock& lock, ContentKey& key)
{
    if (sodium_init() < 0) {
        return noLibrary();
    }
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    LockedHeader header;
    header.lock = lock;
    header.passphraseBox = boxFor(lock.passphraseKey, key);
    header.recoveryBox = boxFor(lock.recoveryKey, key);
    if (header.passphraseBox.isEmpty() || header.recoveryBox.isEmpty() ||
        lock.salt.size() != qsizetype(crypto_pwhash_SALTBYTES)) {
        return Error{ErrorKind::CannotWrite,
                     tr("The keys of encrypted copies are damaged in this file. Set a new passphrase."),
                     {}};
    }
    return header;
}

Result<ContentKey> CopySecrets::open(const LockedHeader& header, const QString& secret)
{
    if (sodium_init() < 0) {
        return noLibrary();
    }
    const bool isRecovery = RecoveryKey::isMeantBy(secret);
    KeyPair pair;
    if (isRecovery) {
        Result<RecoveryKey> typed = RecoveryKey::fromDigits(secret);
        if (!typed) {
            return typed.takeError();
        }
        pair = fromRecovery(*typed);
        if (pair.publicKey != header.lock.recoveryKey) {
            return refused(tr("This recovery key belongs to other copies. The paper for this one bears the mark %1.")
                               .arg(Bidi::isolate(header.lock.mark())));
        }
    } else {
        const std::optional<KeyPair> made = fromPassphrase(secret, header.lock);
        if (!made) {
            return noMemory();
        }
        pair = *made;
        if (pair.publicKey != header.lock.passphraseKey) {
            return refused(tr("The passphrase is not the one this copy was made with. Mind capital letters; the "
                              "recovery key with the mark %1 opens it too.")
                               .arg(Bidi::isolate(header.lock.mark())));
        }
    }
    const QByteArray& box = isRecovery ? header.recoveryBox : header.passphraseBox;
    ContentKey key;
    if (crypto_box_seal_open(key.data(),
                             bytesOf(box),
                             static_cast<unsigned long long>(box.size()),
                             bytesOf(pair.publicKey),
                             pair.secretKey.data()) != 0) {
        return Error{
            ErrorKind::CannotOpen, tr("This encrypted copy is damaged in its first lines. Take another copy."), {}};
    }
    return key;
}

} // namespace tahaluf
