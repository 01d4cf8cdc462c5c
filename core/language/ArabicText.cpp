// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ArabicText.h"

#include "language/Numerals.h"
#include "language/Stemmer.h"

#include <QHash>

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
    void take(char32_t c, qsizetype start, qsizetype length)
    {
        if (isPlainArabic(c) || isAsciiLetter(c)) {
            letter(c, start, length);
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

    QList<Word> finish()
    {
        close();
        return std::move(m_words);
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
                m_word.length = start + length - m_word.start;
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
            m_word.spelled += text;
            m_word.folded += text;
            return;
        }
        const char16_t spelled = arabicSpelling(static_cast<char16_t>(c));
        const QChar lower = QChar(spelled).toCaseFolded();
        m_word.spelled += lower;
        m_word.folded += QChar(folded(lower.unicode()));
    }

    void digit(char32_t c, qsizetype start, qsizetype length)
    {
        extend(CharacterClass::Digit, start, length);
        const QChar ascii(static_cast<char16_t>(u'0' + Numerals::digitValue(c)));
        m_word.spelled += ascii;
        m_word.folded += ascii;
    }

    void extend(CharacterClass kind, qsizetype start, qsizetype length)
    {
        if (m_kind != kind) {
            close();
            m_kind = kind;
            m_word.start = start;
        }
        m_word.length = start + length - m_word.start;
    }

    void close()
    {
        if (m_kind != CharacterClass::Separator) {
            m_words.append(std::exchange(m_word, Word()));
            m_kind = CharacterClass::Separator;
        }
    }

    QList<Word> m_words;
    Word m_word;
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

QList<Word> words(QStringView text)
{
    Splitter splitter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            splitter.take(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2);
            ++i;
        } else {
            splitter.take(c.unicode(), i, 1);
        }
    }
    return splitter.finish();
}

QStringList fold(QStringView text)
{
    QStringList result;
    for (const Word& word : words(text)) {
        result.append(word.folded);
    }
    return result;
}

QString foldKey(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const Word& word : words(text)) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += word.folded;
    }
    return result;
}

QStringList stemsOfWord(const QString& spelled)
{
    // The same few thousand words return in every text, and stemming is the dearest part of saving a record.
    constexpr qsizetype MaximumRemembered = 8192;
    thread_local QHash<QString, QStringList> remembered;

    if (spelled.size() < 2 || spelled.front().isDigit()) {
        return {};
    }
    if (const auto known = remembered.constFind(spelled); known != remembered.constEnd()) {
        return *known;
    }
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
    for (const Word& word : words(text)) {
        result += stemsOfWord(word.spelled);
    }
    return result;
}

QString withoutArticle(const QString& spelled)
{
    return foldedLetters(Stemmer::withoutArticle(spelled));
}

} // namespace tahaluf::ArabicText
