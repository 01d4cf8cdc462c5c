// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ArabicText.h"

#include "language/Numerals.h"
#include "language/Stemmer.h"

#include <QHash>
#include <QVarLengthArray>

namespace tahaluf::ArabicText {

namespace {

enum class CharacterClass
{
    Separator,
    Ignored,
    Letter,
    Digit
};

/** Persian and other letters that stand for an Arabic one, and ٱ, as the stemmers expect them. */
char16_t arabicSpelling(char16_t c)
{
    switch (c) {
    case 0x0671: // ٱ
        return u'ا';
    case 0x06A9: // ک
    case 0x06AA:
        return u'ك';
    case 0x06CC: // ی
    case 0x06D2: // ے
        return u'ي';
    case 0x06BE: // ھ
    case 0x06C1: // ہ
    case 0x06D5: // ە
        return u'ه';
    default:
        return c;
    }
}

char16_t folded(char16_t c)
{
    switch (c) {
    case u'أ':
    case u'إ':
    case u'آ':
        return u'ا';
    case u'ى':
    case u'ئ':
        return u'ي';
    case u'ة':
        return u'ه';
    case u'ؤ':
        return u'و';
    default:
        return c;
    }
}

CharacterClass classOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return CharacterClass::Letter;
    case QChar::Letter_Modifier:
        // Tatweel and the small waw and yeh of the Quran only decorate the word they stand in.
        return c == 0x0640 || c == 0x06E5 || c == 0x06E6 ? CharacterClass::Ignored : CharacterClass::Letter;
    case QChar::Number_DecimalDigit:
        return CharacterClass::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return CharacterClass::Ignored;
    default:
        return CharacterClass::Separator;
    }
}

bool isPlainArabic(char32_t c)
{
    return c >= 0x0620 && c <= 0x064A && c != 0x0640;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/** Collects characters into words; each knows which stretch of the original it came from. */
class Splitter
{
public:
    explicit Splitter(const std::function<void(const WordView&)>& look)
        : m_look(look)
    {
    }

    void take(char32_t c, qsizetype start, qsizetype length)
    {
        if (isPlainArabic(c)) {
            extend(CharacterClass::Letter, start, length);
            m_spelled.append(static_cast<char16_t>(c));
            m_folded.append(folded(static_cast<char16_t>(c)));
            return;
        }
        if (c == U' ') {
            close();
            return;
        }
        if (isAsciiLetter(c)) {
            extend(CharacterClass::Letter, start, length);
            const auto lower = static_cast<char16_t>(c | 0x20U);
            m_spelled.append(lower);
            m_folded.append(lower);
            return;
        }
        const bool hasSimplerForm = c >= 0x80 && !(c >= 0x0600 && c <= 0x06FF);
        if (!hasSimplerForm) {
            takeSimple(c, start, length);
            return;
        }
        // Arabic presentation forms keep their hamza, Latin letters lose their accents.
        const auto form = c >= 0xFB50 && c <= 0xFEFF ? QString::NormalizationForm_KC : QString::NormalizationForm_KD;
        const QList<uint> simple = QString::fromUcs4(&c, 1).normalized(form).toUcs4();
        for (const uint part : simple) {
            takeSimple(part, start, length);
        }
    }

    void close()
    {
        if (m_kind != CharacterClass::Separator) {
            m_look({{m_folded.constData(), m_folded.size()},
                    {m_spelled.constData(), m_spelled.size()},
                    m_start,
                    m_end - m_start});
            m_spelled.resize(0);
            m_folded.resize(0);
            m_kind = CharacterClass::Separator;
        }
    }

private:
    void takeSimple(char32_t c, qsizetype start, qsizetype length)
    {
        switch (classOf(c)) {
        case CharacterClass::Letter:
            letter(c, start, length);
            break;
        case CharacterClass::Digit:
            digit(c, start, length);
            break;
        case CharacterClass::Ignored:
            // A mark inside or after a word belongs to it, so that highlighting covers its vowels.
            if (m_kind != CharacterClass::Separator) {
                m_end = start + length;
            }
            break;
        case CharacterClass::Separator:
            close();
            break;
        }
    }

    void letter(char32_t c, qsizetype start, qsizetype length)
    {
        extend(CharacterClass::Letter, start, length);
        if (c > 0xFFFF) {
            const QString text = QString::fromUcs4(&c, 1).toCaseFolded();
            for (const QChar part : text) {
                m_spelled.append(part.unicode());
                m_folded.append(part.unicode());
            }
            return;
        }
        const char16_t lower = QChar(arabicSpelling(static_cast<char16_t>(c))).toCaseFolded().unicode();
        m_spelled.append(lower);
        m_folded.append(folded(lower));
    }

    void digit(char32_t c, qsizetype start, qsizetype length)
    {
        extend(CharacterClass::Digit, start, length);
        const auto ascii = static_cast<char16_t>(u'0' + Numerals::digitValue(c));
        m_spelled.append(ascii);
        m_folded.append(ascii);
    }

    void extend(CharacterClass kind, qsizetype start, qsizetype length)
    {
        if (m_kind != kind) {
            close();
            m_kind = kind;
            m_start = start;
        }
        m_end = start + length;
    }

    static constexpr qsizetype UsualLength = 64;
    using Letters = QVarLengthArray<char16_t, UsualLength>;

    const std::function<void(const WordView&)>& m_look;
    Letters m_spelled;
    Letters m_folded;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    CharacterClass m_kind = CharacterClass::Separator;
};

QString foldedLetters(QString spelled)
{
    for (QChar& c : spelled) {
        c = QChar(folded(c.unicode()));
    }
    return spelled;
}

} // namespace

void eachWord(QStringView text, const std::function<void(const WordView&)>& look)
{
    Splitter splitter(look);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            splitter.take(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2);
            ++i;
        } else {
            splitter.take(c.unicode(), i, 1);
        }
    }
    splitter.close();
}

QList<Word> words(QStringView text)
{
    QList<Word> result;
    eachWord(text, [&result](const WordView& word) {
        result.append({word.folded.toString(), word.spelled.toString(), word.start, word.length});
    });
    return result;
}

QStringList fold(QStringView text)
{
    QStringList result;
    eachWord(text, [&result](const WordView& word) { result.append(word.folded.toString()); });
    return result;
}

QString foldKey(QStringView text)
{
    QString result;
    result.reserve(text.size());
    eachWord(text, [&result](const WordView& word) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += word.folded;
    });
    return result;
}

QStringList stemsOfWord(QStringView word)
{
    // The same few thousand words return in every text, and stemming is the dearest part of saving a record.
    constexpr qsizetype MaximumRemembered = 8192;
    thread_local QHash<QString, QStringList> remembered;

    if (word.size() < 2 || word.front().isDigit()) {
        return {};
    }
    // Only looked for: the view is not copied.
    const QString asked = QString::fromRawData(word.data(), word.size());
    if (const auto known = remembered.constFind(asked); known != remembered.constEnd()) {
        return *known;
    }
    const QString spelled = word.toString();
    QStringList result;
    for (const QString& stem :
         {Stemmer::snowball(spelled), Stemmer::light(spelled), Stemmer::withoutParticle(spelled)}) {
        const QString finished = foldedLetters(stem);
        if (!finished.isEmpty() && !result.contains(finished)) {
            result.append(finished);
        }
    }
    if (remembered.size() >= MaximumRemembered) {
        remembered.clear();
    }
    remembered.insert(spelled, result);
    return result;
}

QStringList stems(QStringView text)
{
    QStringList result;
    eachWord(text, [&result](const WordView& word) { result += stemsOfWord(word.spelled); });
    return result;
}

QString withoutArticle(const QString& spelled)
{
    return foldedLetters(Stemmer::withoutArticle(spelled));
}

} // namespace tahaluf::ArabicText
