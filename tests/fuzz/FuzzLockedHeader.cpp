// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the head of an encrypted backup copy: read or refused, and what is read is written as the same. The
// checksum at its end is made right first, since a wrong one is all that most changes would try.
#include "Fuzz.h"
#include "safety/LockedHeader.h"

#include <sodium.h>

#include <algorithm>

using namespace tahaluf;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    static const bool isReady = sodium_init() >= 0;
    fuzz::check(isReady);
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<LockedHeader> plain = LockedHeader::fromBytes(bytes);
    fuzz::check(plain || !plain.error().message.isEmpty());
    if (bytes.size() < LockedHeader::Size) {
        return 0;
    }
    constexpr qsizetype Checksum = crypto_generichash_BYTES;
    bytes.truncate(LockedHeader::Size);
    auto* start = reinterpret_cast<unsigned char*>(bytes.data());
    crypto_generichash(start + LockedHeader::Size - Checksum,
                       Checksum,
                       start,
                       static_cast<unsigned long long>(LockedHeader::Size - Checksum),
                       nullptr,
                       0);
    const Result<LockedHeader> header = LockedHeader::fromBytes(bytes);
    fuzz::check(header ? header->length >= 0 && LockedHeader::fromBytes(header->toBytes()).has_value()
                       : !header.error().message.isEmpty());
    return 0;
}
