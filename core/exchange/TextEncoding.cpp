// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextEncoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace tahaluf {

namespace {
struct ConverterEnd
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterEnd>;

Converter converterOf(const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_SUCCESS(status)) {
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/** Nothing where some bytes mean nothing in this encoding; @p stop says how many of them were read. */
std::optional<QString> decoded(UConverter* converter, const QByteArray& content, qsizetype* stop = nullptr)
{
    constexpr qsizetype CharactersAtOnce = 1 << 15;
    QString text;
    std::vector<UChar> piece(CharactersAtOnce);
    const char* source = content.constData();
    const char* const end = source + content.size();
    while (true) {
        UChar* target = piece.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, target + CharactersAtOnce, &source, end, nullptr, 1, &status);
        text.append(reinterpret_cast<const QChar*>(piece.data()), target - piece.data());
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            continue;
        }
        if (stop) {
            *stop = source - content.constData();
        }
        return U_SUCCESS(status) ? std::optional(text) : std::nullopt;
    }
}

/** Whether some letters beyond ASCII are written as UTF-8 writes them: what is wrong then is the rest. */
bool hasUtf8(const QByteArray& content)
{
    for (qsizetype i = 0; i + 1 < content.size(); ++i) {
        const auto first = static_cast<unsigned char>(content.at(i));
        const auto second = static_cast<unsigned char>(content.at(i + 1));
        // The first byte of Arabic letters, which windows-1256 has too («ط», «غ»), but there never before such a
        // second.
        const bool isPair = first >= 0xD8 && first <= 0xDB && second >= 0x80 && second <= 0xBF;
        const bool isNext =
            i + 3 < content.size() && (content.at(i + 2) & 0xC0) == 0xC0 && (content.at(i + 3) & 0xC0) == 0x80;
        if (isPair && isNext) {
            return true;
        }
    }
    return false;
}

/** Whether this reads as Arabic: among the letters beyond ASCII nearly all are. */
bool isArabic(const QString& text)
{
    qsizetype arabic = 0;
    qsizetype others = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 || !c.isLetter()) {
            continue;
        }
        const bool isOurs = c.script() == QChar::Script_Arabic;
        arabic += isOurs ? 1 : 0;
        others += isOurs ? 0 : 1;
    }
    constexpr qsizetype OneInSo = 10;
    return arabic > 0 && others * OneInSo <= arabic;
}

/** The encoding that the first bytes or the zero bytes give away; empty where they do not. */
QByteArray markedEncoding(const QByteArray& content)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char* name =
        ucnv_detectUnicodeSignature(content.constData(), static_cast<int32_t>(content.size()), &length, &status);
    if (name) {
        return name;
    }
    // Without a mark: in UTF-16 the other half of every ASCII letter is zero, commas and line ends among them.
    const QByteArray start = content.left(4096);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        evenZeros += start.at(i) == '\0' && i % 2 == 0 ? 1 : 0;
        oddZeros += start.at(i) == '\0' && i % 2 == 1 ? 1 : 0;
    }
    constexpr qsizetype OneInSo = 20;
    const bool hasMany = (evenZeros + oddZeros) * OneInSo > start.size() && content.size() % 2 == 0;
    if (hasMany && oddZeros > 0 && evenZeros == 0) {
        return "UTF-16LE";
    }
    return hasMany && evenZeros > 0 && oddZeros == 0 ? QByteArray("UTF-16BE") : QByteArray();
}

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

QByteArray withoutMark(const QString& text)
{
    return (text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text).toUtf8();
}
} // namespace

Result<TextEncoding::Decoded> TextEncoding::decode(const QByteArray& content, const QString& name)
{
    const auto rowOf = [&](qsizetype position) { return content.left(position).count('\n') + 1; };
    const QByteArray wanted = name.isEmpty() ? markedEncoding(content) : name.trimmed().toLatin1();
    if (!wanted.isEmpty() && wanted != "UTF-8") {
        const Converter converter = converterOf(wanted.constData());
        if (!converter) {
            return Error{ErrorKind::Usage, tr("There is no encoding named “%1”.").arg(name), {}};
        }
        qsizetype stop = 0;
        const std::optional<QString> text = decoded(converter.get(), content, &stop);
        if (!text) {
            return refused(tr("Row %1 is not written in %2.").arg(rowOf(stop)).arg(QString::fromLatin1(wanted)));
        }
        return Decoded{withoutMark(*text), QString::fromLatin1(wanted)};
    }
    if (content.isValidUtf8()) {
        const qsizetype mark = content.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
        return Decoded{content, QStringLiteral("UTF-8"), mark};
    }
    const Converter utf8 = converterOf("UTF-8");
    if (!utf8) {
        return refused(tr("The file cannot be read: there is not enough memory."));
    }
    qsizetype stop = 0;
    if (const std::optional<QString> text = decoded(utf8.get(), content, &stop)) {
        return Decoded{withoutMark(*text), QStringLiteral("UTF-8")};
    }
    const Converter office = converterOf("windows-1256");
    const std::optional<QString> text =
        wanted.isEmpty() && !hasUtf8(content) && office ? decoded(office.get(), content) : std::nullopt;
    if (text && isArabic(*text)) {
        return Decoded{text->toUtf8(), QStringLiteral("windows-1256")};
    }
    return refused(tr("Row %1 is not written in UTF-8. Save the file again as “CSV UTF-8”, or name its encoding "
                      "with --encoding.")
                       .arg(rowOf(stop)));
}

} // namespace tahaluf
