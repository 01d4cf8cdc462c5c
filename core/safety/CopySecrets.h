// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/copies/CopyLock.h"
#include "coalition/copies/RecoveryKey.h"
#include "safety/LockedHeader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <sodium.h>

#include <array>
#include <cstddef>

namespace tahaluf {

/** Overwrites secrets, so that no compiler leaves it out. */
void wipe(unsigned char* bytes, std::size_t size);

/** The bytes as libsodium takes them. */
[[nodiscard]] inline unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/** Bytes that are wiped from memory when they are not needed any more. */
template <std::size_t Size> class WipedBytes
{
public:
    WipedBytes() = default;
    ~WipedBytes() { wipe(m_bytes.data(), Size); }
    WipedBytes(const WipedBytes&) = default;
    WipedBytes& operator=(const WipedBytes&) = default;
    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, Size> m_bytes{};
};

/** What an encrypted copy's content is encrypted with; new for every copy. */
using ContentKey = WipedBytes<crypto_secretstream_xchacha20poly1305_KEYBYTES>;

/** What turning a passphrase into a key costs: a second on an office computer, and so much for every guess. */
struct PassphraseCost
{
    quint64 operations = crypto_pwhash_OPSLIMIT_MODERATE;
    quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE; ///< bytes
};

/** From a passphrase or a recovery key to the key of a copy's content, and back. */
class CopySecrets
{
    Q_DECLARE_TR_FUNCTIONS(CopySecrets)

public:
    static constexpr int ShortestPassphrase = 12;

    /**
     * A lock for copies from now on. Refused for a passphrase that is too short. Digits and letters count the same in
     * whatever shape a keyboard gives them.
     */
    static Result<CopyLock> makeLock(const QString& passphrase,
                                     const RecoveryKey& recovery,
                                     const QDateTime& moment,
                                     const PassphraseCost& cost = {});
    /** A header with a new content key sealed into it; stream header and length are still to come. */
    static Result<LockedHeader> seal(const CopyLock& lock, ContentKey& key);
    /**
     * The content's key by `secret`, a passphrase or a recovery key. Refused when it is the wrong one, CannotOpen when
     * the copy is damaged.
     */
    static Result<ContentKey> open(const LockedHeader& header, const QString& secret);
};

} // namespace tahaluf
