// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Collation.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <numeric>
#include <vector>

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

/** The article in front is not what a text is found by. */
bool beginsWithArticle(QStringView plain)
{
    return plain.size() >= 4 && plain.startsWith(u"ال") && !beginsWithRootLam(plain);
}

/** What the collator reads: no invisible marks, no tatweel, no leading article. */
QString prepared(const QString& text)
{
    QString plain = Numerals::toAscii(Bidi::strip(text)).trimmed();
    plain.remove(QChar(0x0640));
    if (beginsWithArticle(plain)) {
        plain.remove(0, 2);
    }
    return plain;
}

/** Latin, Greek, Cyrillic, Hebrew and Arabic; other letters come after them, by their code. */
constexpr int WeighedLetters = 0x700;
constexpr ushort AfterAll = 0x8000;
using Weights = std::array<ushort, WeighedLetters>;

/** The place of every letter in the collator's first level; 0 for what has no weight there. */
Weights weights()
{
    Weights made{};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCollator, CloseCollator> first(ucol_open("ar", &status));
    if (U_FAILURE(status)) {
        std::iota(made.begin(), made.end(), ushort(0));
        return made;
    }
    ucol_setStrength(first.get(), UCOL_PRIMARY);
    std::map<QByteArray, std::vector<std::size_t>> places;
    for (std::size_t letter = 1; letter < made.size(); ++letter) {
        const auto unit = static_cast<UChar>(letter);
        std::array<uint8_t, 32> key{};
        const int size = ucol_getSortKey(first.get(), &unit, 1, key.data(), static_cast<int>(key.size()));
        if (size > 1) {
            places[QByteArray(reinterpret_cast<const char*>(key.data()), size - 1)].push_back(letter);
        }
    }
    ushort place = 0;
    for (const auto& [key, letters] : places) {
        ++place;
        for (const std::size_t letter : letters) {
            made[letter] = place;
        }
    }
    return made;
}

/** What quickKey() reads of a letter: its weight, and whether it is a digit. */
class Letters
{
public:
    [[nodiscard]] ushort weight(char16_t letter) const
    {
        return letter < WeighedLetters ? m_weights[letter] : static_cast<ushort>(AfterAll + (letter >> 1U));
    }
    [[nodiscard]] bool isDigit(char16_t letter) const
    {
        return letter < WeighedLetters ? m_isDigit[letter] : QChar::isDigit(letter);
    }
    static const Letters& known()
    {
        static const Letters letters;
        return letters;
    }

private:
    Letters()
        : m_weights(weights())
    {
        for (std::size_t letter = 0; letter < m_isDigit.size(); ++letter) {
            m_isDigit[letter] = QChar::isDigit(static_cast<uint>(letter));
        }
    }

    Weights m_weights;
    std::array<bool, WeighedLetters> m_isDigit{};
};

} // namespace

QByteArray quickKey(QStringView text)
{
    const Letters& letters = Letters::known();
    QStringView rest = text.trimmed();
    rest = beginsWithArticle(rest) ? rest.mid(2) : rest;
    const char16_t* next = rest.utf16();
    const char16_t* const end = next + rest.size();
    std::array<char, std::size_t(2) * QuickLetters> key;
    std::size_t size = 0;
    const auto add = [&key, &size](ushort weight) {
        if (size < key.size()) {
            key[size++] = static_cast<char>(weight >> 8U);
            key[size++] = static_cast<char>(weight & 0xffU);
        }
    };
    while (next != end && size < key.size()) {
        if (!letters.isDigit(*next)) {
            if (const ushort weight = letters.weight(*next++); weight != 0) {
                add(weight);
            }
            continue;
        }
        // A number by its value: the longer one is the greater one.
        const char16_t* last = std::find_if_not(next, end, [&letters](char16_t one) { return letters.isDigit(one); });
        next = std::find_if(next, last - 1, [](char16_t one) { return QChar::digitValue(one) != 0; });
        add(letters.weight(u'0'));
        add(static_cast<ushort>(last - next));
        for (; next != last; ++next) {
            add(static_cast<ushort>(QChar::digitValue(*next)));
        }
    }
    return {key.data(), static_cast<qsizetype>(size)};
}

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
