// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Collation.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tahaluf::Collation {

namespace {

/** Counts the rules of this file (the article, the exceptions); part of version(). */
constexpr int RulesVersion = 1;

struct CloseCollator
{
    void operator()(UCollator* collator) const { ucol_close(collator); }
};

/** One a thread; null only where ICU has no data at all. */
const UCollator* collator()
{
    thread_local const std::unique_ptr<UCollator, CloseCollator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<UCollator, CloseCollator> opened(ucol_open("ar", &status));
        ucol_setAttribute(opened.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        return U_SUCCESS(status) ? std::move(opened) : nullptr;
    }();
    return instance.get();
}

/** Nouns whose own first letters are الـ; with the article they begin with «الال». */
bool beginsWithRootLam(QStringView text)
{
    static const std::array<QString, 11> roots{QStringLiteral("التزام"),
                                               QStringLiteral("التحاق"),
                                               QStringLiteral("التقاء"),
                                               QStringLiteral("التماس"),
                                               QStringLiteral("التهاب"),
                                               QStringLiteral("التفاف"),
                                               QStringLiteral("التباس"),
                                               QStringLiteral("التجاء"),
                                               QStringLiteral("التفات"),
                                               QStringLiteral("التئام"),
                                               QStringLiteral("الله")};
    return std::any_of(roots.cbegin(), roots.cend(), [text](const QString& root) { return text.startsWith(root); });
}

/** What the collator reads: no invisible marks, no tatweel, no leading article. */
QString prepared(const QString& text)
{
    QString plain = Numerals::toAscii(Bidi::strip(text)).trimmed();
    plain.remove(QChar(0x0640));
    if (plain.startsWith(QStringLiteral("ال")) && plain.size() >= 4 && !beginsWithRootLam(plain)) {
        plain.remove(0, 2);
    }
    return plain;
}

} // namespace

QByteArray sortKey(const QString& text)
{
    const QString plain = prepared(text);
    const UCollator* coll = collator();
    if (coll == nullptr) {
        return plain.toUtf8();
    }
    const auto* chars = reinterpret_cast<const UChar*>(plain.utf16());
    const int length = static_cast<int>(plain.size());
    QByteArray key(qMax(64, length * 4), Qt::Uninitialized);
    const auto write = [&] {
        return ucol_getSortKey(
            coll, chars, length, reinterpret_cast<uint8_t*>(key.data()), static_cast<int>(key.size()));
    };
    int needed = write();
    if (needed > key.size()) {
        key.resize(needed);
        needed = write();
    }
    key.truncate(qMax(0, needed - 1)); // the closing NUL
    return key;
}

int compare(const QString& left, const QString& right)
{
    const UCollator* coll = collator();
    const QString first = prepared(left);
    const QString second = prepared(right);
    if (coll == nullptr) {
        return first.compare(second);
    }
    return ucol_strcoll(coll,
                        reinterpret_cast<const UChar*>(first.utf16()),
                        static_cast<int>(first.size()),
                        reinterpret_cast<const UChar*>(second.utf16()),
                        static_cast<int>(second.size()));
}

QString version()
{
    UVersionInfo info{};
    if (const UCollator* coll = collator()) {
        ucol_getVersion(coll, info);
    }
    return QStringLiteral("%1.%2.%3.%4-%5")
        .arg(QString::number(info[0]),
             QString::number(info[1]),
             QString::number(info[2]),
             QString::number(info[3]),
             QString::number(RulesVersion));
}

} // namespace tahaluf::Collation
