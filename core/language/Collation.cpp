// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Collation.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QtEndian>

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
constexpr ushort AfterAll = 0x7FFF;
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

/** Stands for a letter's weight where it is a digit. */
constexpr ushort Digit = 0xFFFF;

/** What quickKey() reads of a letter, in one look. */
class Letters
{
public:
    [[nodiscard]] ushort weight(char16_t letter) const
    {
        return letter < WeighedLetters  ? m_weights[letter]
               : QChar::isDigit(letter) ? Digit
                                        : static_cast<ushort>(AfterAll + (letter >> 1U));
    }
    /** The weight of the digits before their values. */
    [[nodiscard]] ushort digits() const { return m_digits; }
    static const Letters& known()
    {
        static const Letters letters;
        return letters;
    }

private:
    Letters()
        : m_weights(weights())
        , m_digits(m_weights[u'0'])
    {
        for (std::size_t letter = 0; letter < m_weights.size(); ++letter) {
            m_weights[letter] = QChar::isDigit(static_cast<uint>(letter)) ? Digit : m_weights[letter];
        }
    }

    Weights m_weights;
    ushort m_digits;
};

/** Writes one letter of a key where there is room for it; the place of the next one. */
char* added(int weight, char* place, const char* full)
{
    if (place == full) {
        return place;
    }
    qToBigEndian(static_cast<ushort>(weight), place);
    return place + 2;
}

} // namespace

QByteArray quickKey(QStringView text, int most)
{
    const Letters& letters = Letters::known();
    QStringView rest = text.trimmed();
    rest = beginsWithArticle(rest) ? rest.mid(2) : rest;
    const char16_t* next = rest.utf16();
    const char16_t* const end = next + rest.size();
    std::array<char, std::size_t(2) * QuickLetters> key;
    char* place = key.data();
    const char* const full = place + std::ptrdiff_t(2) * std::clamp(most, 0, QuickLetters);
    const auto isDigit = [&letters](char16_t letter) { return letters.weight(letter) == Digit; };
    while (next != end && place != full) {
        if (const ushort weight = letters.weight(*next); weight != Digit) {
            qToBigEndian(weight, place);
            place += weight != 0 ? 2 : 0;
            ++next;
            continue;
        }
        // A number by its value: the longer one is the greater one.
        const char16_t* last = std::find_if_not(next, end, isDigit);
        next = std::find_if(next, last - 1, [](char16_t one) { return QChar::digitValue(one) != 0; });
        place = added(letters.digits(), place, full);
        place = added(static_cast<int>(last - next), place, full);
        for (; next != last; ++next) {
            // No letter of a key is 0, as what is not there.
            place = added(QChar::digitValue(*next) + 1, place, full);
        }
    }
    return {key.data(), place - key.data()};
}

QByteArray quickKey(QByteArrayView utf8, int most)
{
    // Making a QString of a whole text would take longer than its key. Some letters have no weight, hence the room.
    std::array<char16_t, QuickLetters + 8> letters;
    const qsizetype room = std::clamp(most, 0, QuickLetters) + 8;
    const char* const bytes = utf8.data();
    qsizetype size = 0;
    qsizetype at = 0;
    while (at < utf8.size() && size < room) {
        const auto first = static_cast<uchar>(bytes[at]);
        const auto second = static_cast<uchar>(at + 1 < utf8.size() ? bytes[at + 1] : 0);
        const bool isOne = first < 0x80;
        if (!isOne && (first < 0xC2 || first >= 0xE0 || (second & 0xC0U) != 0x80)) {
            return quickKey(QString::fromUtf8(utf8), most); // other scripts
        }
        letters[static_cast<std::size_t>(size++)] =
            static_cast<char16_t>(isOne ? first : (first & 0x1FU) << 6U | (second & 0x3FU));
        at += isOne ? 1 : 2;
    }
    const QStringView beginning(letters.data(), size);
    QByteArray key = quickKey(beginning, most);
    // A number counts as a whole.
    const bool isWhole = at == utf8.size() || (key.size() == qsizetype(2) * most && !beginning.back().isDigit());
    return isWhole ? key : quickKey(QString::fromUtf8(utf8), most);
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
