// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ArabicText.h"
#include "language/Highlighter.h"

#include <QSet>
#include <QTest>

using namespace tahaluf;

namespace {

/** The marked stretches of a text, with their spelling. */
QStringList highlighted(const QString& original, const QString& query)
{
    QStringList result;
    for (const ArabicText::Range& range : Highlighter(query).ranges(original)) {
        result.append(original.mid(range.start, range.length));
    }
    return result;
}

bool shareAStem(const QString& left, const QString& right)
{
    const QStringList stems = ArabicText::stems(left);
    const QStringList others = ArabicText::stems(right);
    return QSet<QString>(stems.begin(), stems.end()).intersects(QSet<QString>(others.begin(), others.end()));
}

} // namespace

class TstArabicText : public QObject
{
    Q_OBJECT

private slots:
    void spellingsFoldTogether_data();
    void spellingsFoldTogether();
    void splitsIntoWords_data();
    void splitsIntoWords();
    void wordsKnowTheirPlace();
    void formsOfAWordShareAStem_data();
    void formsOfAWordShareAStem();
    void differentWordsShareNone_data();
    void differentWordsShareNone();
    void digitsHaveNoStem();
    void stripsTheArticleOnly();
    void highlightsInTheOriginalSpelling_data();
    void highlightsInTheOriginalSpelling();
    void survivesAnyText();
};

void TstArabicText::spellingsFoldTogether_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("hamza below") << QStringLiteral("الإتجار بالبشر") << QStringLiteral("الاتجار بالبشر");
    QTest::newRow("hamza above, madda, wasla") << QStringLiteral("أآٱإ") << QStringLiteral("اااا");
    QTest::newRow("harakat") << QStringLiteral("مُركَّبٌ") << QStringLiteral("مركب");
    QTest::newRow("dagger alef") << QStringLiteral("هٰذا") << QStringLiteral("هذا");
    QTest::newRow("tatweel") << QStringLiteral("محـــضر") << QStringLiteral("محضر");
    QTest::newRow("ta marbuta") << QStringLiteral("لجنة") << QStringLiteral("لجنه");
    QTest::newRow("alef maqsura") << QStringLiteral("الأعلى") << QStringLiteral("الاعلي");
    QTest::newRow("hamza on waw and ya") << QStringLiteral("مسؤولية هيئة") << QStringLiteral("مسووليه هييه");
    QTest::newRow("Persian letters") << QStringLiteral("کریم") << QStringLiteral("كريم");
    QTest::newRow("presentation forms") << QStringLiteral("ﻻ ﷲ ﻣﺤﻀﺮ") << QStringLiteral("لا الله محضر");
    QTest::newRow("combining hamza") << QStringLiteral("ا\u0654حمد") << QStringLiteral("أحمد");
    QTest::newRow("digits") << QStringLiteral("١٢٣ ۴۵۶") << QStringLiteral("123 456");
    QTest::newRow("case and accents") << QStringLiteral("Café RÉSUMÉ") << QStringLiteral("cafe resume");
    QTest::newRow("full width") << QStringLiteral("Ｑａｔａｒ") << QStringLiteral("qatar");
    QTest::newRow("punctuation and spaces")
        << QStringLiteral(" «وزارة»  الداخلية. ") << QStringLiteral("وزارة الداخلية");
    QTest::newRow("invisible marks") << QStringLiteral("\u2067ت \u20662-011\u2069\u2069") << QStringLiteral("ت 2 011");
}

void TstArabicText::spellingsFoldTogether()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(ArabicText::foldKey(left), ArabicText::foldKey(right));
    QVERIFY(!ArabicText::foldKey(left).isEmpty());
    // Folding what is folded changes nothing.
    QCOMPARE(ArabicText::foldKey(ArabicText::foldKey(left)), ArabicText::foldKey(left));
}

void TstArabicText::splitsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("nothing to read") << QStringLiteral(" -،! ") << QStringList();
    QTest::newRow("reference") << QStringLiteral("ت 2-011") << QStringList{"ت", "2", "011"};
    QTest::newRow("year with its era") << QStringLiteral("2012م") << QStringList{"2012", "م"};
    QTest::newRow("brackets") << QStringLiteral("القانون رقم (15) لسنة 2011")
                              << QStringList{"القانون", "رقم", "15", "لسنه", "2011"};
    QTest::newRow("address") << QStringLiteral("Info@Example.qa") << QStringList{"info", "example", "qa"};
}

void TstArabicText::splitsIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(ArabicText::fold(text), words);
}

void TstArabicText::wordsKnowTheirPlace()
{
    const QString text = QStringLiteral("«مُركَّبٌ» 😀 ﻻ 2012م");
    QStringList spelled;
    for (const ArabicText::Word& word : ArabicText::words(text)) {
        spelled.append(text.mid(word.start, word.length));
    }
    QCOMPARE(spelled, (QStringList{"مُركَّبٌ", "ﻻ", "2012", "م"}));
}

void TstArabicText::formsOfAWordShareAStem_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("article") << QStringLiteral("الاتجار") << QStringLiteral("اتجار");
    QTest::newRow("with ba and article") << QStringLiteral("بالاتجار") << QStringLiteral("الإتجار");
    QTest::newRow("with waw and article") << QStringLiteral("والوقاية") << QStringLiteral("وقاية");
    QTest::newRow("li and article") << QStringLiteral("للضحايا") << QStringLiteral("الضحايا");
    QTest::newRow("feminine plural") << QStringLiteral("المقترحات") << QStringLiteral("مقترح");
    QTest::newRow("feminine plural and singular") << QStringLiteral("التوصيات") << QStringLiteral("توصية");
    QTest::newRow("masculine plural") << QStringLiteral("المتاجرين") << QStringLiteral("المتاجرون");
    QTest::newRow("dual") << QStringLiteral("قراران") << QStringLiteral("قرارات");
    QTest::newRow("possessive") << QStringLiteral("أهدافها") << QStringLiteral("أهداف");
    QTest::newRow("ta marbuta typed as ha") << QStringLiteral("المشاركه") << QStringLiteral("المشاركة");
    QTest::newRow("li before a bare noun") << QStringLiteral("لمكافحة") << QStringLiteral("مكافحة");
    QTest::newRow("wa before a bare noun") << QStringLiteral("وحماية") << QStringLiteral("الحماية");
    QTest::newRow("wa, ba and article") << QStringLiteral("وبالتعاون") << QStringLiteral("تعاون");
    QTest::newRow("English plural") << QStringLiteral("proposals") << QStringLiteral("proposal");
}

void TstArabicText::formsOfAWordShareAStem()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY2(shareAStem(left, right),
             qPrintable(ArabicText::stems(left).join(u',') + u'|' + ArabicText::stems(right).join(u',')));
}

void TstArabicText::differentWordsShareNone_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("prevention and protection") << QStringLiteral("الوقاية") << QStringLiteral("الحماية");
    QTest::newRow("justice and number") << QStringLiteral("العدل") << QStringLiteral("العدد");
    QTest::newRow("ministry and visit") << QStringLiteral("وزارة") << QStringLiteral("زيارة");
    QTest::newRow("committee and garden") << QStringLiteral("لجنة") << QStringLiteral("جنة");
    QTest::newRow("statement and house") << QStringLiteral("بيان") << QStringLiteral("بيت");
}

void TstArabicText::differentWordsShareNone()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(!shareAStem(left, right));
}

void TstArabicText::digitsHaveNoStem()
{
    QCOMPARE(ArabicText::stems(QStringLiteral("٢٠١٢ م")), QStringList());
}

void TstArabicText::stripsTheArticleOnly()
{
    QCOMPARE(ArabicText::withoutArticle(QStringLiteral("الإتجا")), QStringLiteral("اتجا"));
    QCOMPARE(ArabicText::withoutArticle(QStringLiteral("للجنة")), QStringLiteral("جنه"));
    QCOMPARE(ArabicText::withoutArticle(QStringLiteral("الت")), QStringLiteral("الت"));
}

void TstArabicText::highlightsInTheOriginalSpelling_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked");
    const QString text = QStringLiteral("إنشاء لجنةٍ وطنيّة لمكافحة الإتجار بالبشر لسنة ٢٠١٢م");
    QTest::newRow("hamza") << text << QStringLiteral("الاتجار") << QStringList{"الإتجار"};
    QTest::newRow("with harakat") << text << QStringLiteral("لجنه وطنية") << QStringList{"لجنةٍ", "وطنيّة"};
    QTest::newRow("beginning of a word") << text << QStringLiteral("مكافحة اتج") << QStringList{"لمكافحة", "الإتجار"};
    QTest::newRow("digits") << text << QStringLiteral("2012") << QStringList{"٢٠١٢"};
    QTest::newRow("another form") << QStringLiteral("جميع المقترحات") << QStringLiteral("مقترح")
                                  << QStringList{"المقترحات"};
    QTest::newRow("not there") << text << QStringLiteral("ميزانية") << QStringList();
    QTest::newRow("nothing typed") << text << QStringLiteral(" ") << QStringList();
}

void TstArabicText::highlightsInTheOriginalSpelling()
{
    QFETCH(QString, original);
    QFETCH(QString, query);
    QTEST(highlighted(original, query), "marked");
}

void TstArabicText::survivesAnyText()
{
    QString odd;
    odd += QChar(0xD800); // half of a character
    odd += QChar(0);
    odd += QStringLiteral("َُِ ًٌٍـ"); // marks with nothing to stand on
    odd += QChar(0xDC00);
    QCOMPARE(ArabicText::fold(odd), QStringList());
    const QString text = odd + QStringLiteral("لا") + odd;
    QCOMPARE(ArabicText::fold(text), QStringList{QStringLiteral("لا")});
}

QTEST_GUILESS_MAIN(TstArabicText)
#include "TstArabicText.moc"
