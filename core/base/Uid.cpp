// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Uid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <chrono>

namespace tahaluf {

QString newUid()
{
    using namespace std::chrono;
    constexpr quint64 NanosecondsOfOne = 1'000'000;
    constexpr quint64 Fractions = 4096;
    const auto moment =
        static_cast<quint64>(duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count());
    const quint64 milliseconds = moment / NanosecondsOfOne;
    const quint64 fraction = moment % NanosecondsOfOne * Fractions / NanosecondsOfOne;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int place) { return static_cast<uchar>(random >> (8 * place)); };
    return QUuid(static_cast<uint>(milliseconds >> 16U),
                 static_cast<ushort>(milliseconds),
                 static_cast<ushort>(0x7000U | fraction),
                 static_cast<uchar>(0x80U | (byte(7) & 0x3FU)),
                 byte(6),
                 byte(5),
                 byte(4),
                 byte(3),
                 byte(2),
                 byte(1),
                 byte(0))
        .toString(QUuid::WithoutBraces);
}

QString shortUid(const QString& uid)
{
    constexpr qsizetype Letters = 8;
    return uid.right(Letters);
}

bool isUid(QStringView text)
{
    constexpr QLatin1String Shape("00000000-0000-0000-0000-000000000000");
    if (text.size() != Shape.size()) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (Shape[i] == QLatin1Char('-') ? c != u'-' : !isDigit) {
            return false;
        }
    }
    return true;
}

} // namespace tahaluf
