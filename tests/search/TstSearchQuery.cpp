// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchQuery.h"
#include "search/SearchScore.h"
#include "search/Snippet.h"

#include <QTest>

using namespace tahaluf;

class TstSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsAskedFor();
    void theLastWordIsOpenWhileTyping();
    void quotationsStandAsTheyAre_data();
    void quotationsStandAsTheyAre();
    void referencesStayTogether_data();
    void referencesStayTogether();
    void minusExcludes();
    void onlyExcludingAsksForNothing();
    void emptyAsksForNothing_data();
    void emptyAsksForNothing();
    void nothingTypedReachesTheSyntax_data();
    void nothingTypedReachesTheSyntax();
    void aPastedPageIsCut();
    void synonymsAreAlternatives();
    void readsSynonymLists();
    void theShippedListIsRead();
    void numbersAndTitlesScoreHigher();
    void snippetsShowTheFoundPlace();
    void snippetsKeepShortLines();
};

void TstSearchQuery::everyWordIsAskedFor()
{
    const SearchQuery query = SearchQuery::parse(QStringLiteral("مُكافحة الإتجار "));
    QCOMPARE(query.words(), (QStringList{"مكافحه", "الاتجار"}));
    const QString expression = query.matchExpression();
    QVERIFY(expression.contains(QStringLiteral("words : \"مكافحه\" OR ")));
    QVERIFY(expression.contains(QStringLiteral(") AND (words : \"الاتجار\" OR ")));
    QVERIFY(expression.contains(QStringLiteral("stems : \"اتجار\"")));
    QVERIFY(!query.isLastWordOpen());
}

void TstSearchQuery::theLastWordIsOpenWhileTyping()
{
    const SearchQuery query = SearchQuery::parse(QStringLiteral("وزارة الداخ"));
    QVERIFY(query.isLastWordOpen());
    const QString expression = query.matchExpression();
    QVERIFY(expression.contains(QStringLiteral("words : \"الداخ\" *")));
    QVERIFY(expression.contains(QStringLiteral("stems : \"داخ\" *")));
    QVERIFY(!expression.contains(QStringLiteral("\"وزاره\" *")));
}

void TstSearchQuery::quotationsStandAsTheyAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("straight") << QStringLiteral("\"الخطة الوطنية\"");
    QTest::newRow("Arabic") << QStringLiteral("«الخطة الوطنية»");
    QTest::newRow("curly") << QStringLiteral("“الخطة الوطنية”");
}

void TstSearchQuery::quotationsStandAsTheyAre()
{
    QFETCH(QString, typed);
    QStringList phrases; // only a particle may be written onto the first word
    for (const char* first : {"الخطه", "والخطه", "فالخطه", "بالخطه", "كالخطه", "للخطه"}) {
        phrases << QStringLiteral("words : \"%1 الوطنيه\"").arg(QString::fromUtf8(first));
    }
    QCOMPARE(SearchQuery::parse(typed).matchExpression(),
             QStringLiteral("((%1))").arg(phrases.join(QStringLiteral(" OR "))));
}

void TstSearchQuery::referencesStayTogether_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << QStringLiteral("ت 2-011 ");
    QTest::newRow("Arabic-Indic") << QStringLiteral("ت ٢-٠١١ ");
    QTest::newRow("copied with isolates") << QStringLiteral("\u2067ت \u20662-011\u2069\u2069 ");
}

void TstSearchQuery::referencesStayTogether()
{
    QFETCH(QString, typed);
    QCOMPARE(SearchQuery::parse(typed).matchExpression(), QStringLiteral("((words : \"ت\") AND (words : \"2 011\"))"));
}

void TstSearchQuery::minusExcludes()
{
    const SearchQuery query = SearchQuery::parse(QStringLiteral("تدريب -الشرطة "));
    QCOMPARE(query.words(), QStringList{QStringLiteral("تدريب")});
    QVERIFY(query.matchExpression().contains(QStringLiteral(") NOT (words : \"الشرطه\"")));
    QVERIFY(!query.askedText().contains(QStringLiteral("الشرط")));
    // A dash between words is no minus.
    QCOMPARE(SearchQuery::parse(QStringLiteral("تدريب - شرطة ")).words().size(), 2);
}

void TstSearchQuery::onlyExcludingAsksForNothing()
{
    const SearchQuery query = SearchQuery::parse(QStringLiteral("-الشرطة"));
    QVERIFY(query.isEmpty());
    QCOMPARE(query.matchExpression(), QString());
}

void TstSearchQuery::emptyAsksForNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("signs") << QStringLiteral("!؟ -- \"\" «» *");
    QTest::newRow("a lone minus") << QStringLiteral("-");
    QTest::newRow("a minus before a quote") << QStringLiteral("-\"");
    QTest::newRow("harakat alone") << QStringLiteral("\u064E\u064F");
}

void TstSearchQuery::emptyAsksForNothing()
{
    QFETCH(QString, typed);
    QVERIFY(SearchQuery::parse(typed).isEmpty());
}

void TstSearchQuery::nothingTypedReachesTheSyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("operators") << QStringLiteral("a AND b OR NEAR(c, 2) NOT d");
    QTest::newRow("columns") << QStringLiteral("words:x {stems}: y ^z");
    QTest::newRow("quotes") << QStringLiteral("x\"y' OR 1=1; DROP TABLE search_text; --");
    QTest::newRow("star and brackets") << QStringLiteral("(((( a* ))))");
    QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("a");
}

void TstSearchQuery::nothingTypedReachesTheSyntax()
{
    QFETCH(QString, typed);
    // Outside the quotes stand only the words of the syntax, inside only letters, digits and spaces.
    const QStringList parts = SearchQuery::parse(typed).matchExpression().split(u'"');
    QVERIFY(parts.size() > 1);
    static const QRegularExpression syntax(QStringLiteral("^(words|stems|AND|OR|NOT|[ :()*])*$"));
    static const QRegularExpression text(QStringLiteral("^[\\p{L}\\p{N} ]+$"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY2((i % 2 == 0 ? syntax : text).match(parts.at(i)).hasMatch(), qPrintable(parts.at(i)));
    }
}

void TstSearchQuery::aPastedPageIsCut()
{
    QString page;
    for (int i = 0; i < 10'000; ++i) {
        page += QStringLiteral("كلمة ");
    }
    QVERIFY(SearchQuery::parse(page).words().size() <= 24);
}

void TstSearchQuery::synonymsAreAlternatives()
{
    Synonyms synonyms;
    synonyms.add(QStringLiteral("ضحية، ضحايا"));
    const SearchQuery query = SearchQuery::parse(QStringLiteral("الضحية "), synonyms);
    QVERIFY(query.matchExpression().contains(QStringLiteral("words : \"ضحايا\"")));
    QVERIFY(query.askedText().contains(QStringLiteral("ضحايا")));
    // A quotation means what it says.
    QVERIFY(!SearchQuery::parse(QStringLiteral("\"الضحية\""), synonyms)
                 .matchExpression()
                 .contains(QStringLiteral("ضحايا")));
}

void TstSearchQuery::readsSynonymLists()
{
    Synonyms synonyms;
    synonyms.add(QStringLiteral("# لجنة، مجلس\n\nلجنة، لجان\nضحية, ضحايا\r\nوحيدة\nدار الإيواء، مأوى، ملجأ"));
    QCOMPARE(synonyms.of(QStringLiteral("لجنة")), QStringList{QStringLiteral("لجان")});
    QCOMPARE(synonyms.of(QStringLiteral("ضحية")), QStringList{QStringLiteral("ضحايا")});
    QCOMPARE(synonyms.of(QStringLiteral("مأوى")), QStringList{QStringLiteral("ملجأ")});
    QCOMPARE(synonyms.of(QStringLiteral("وحيدة")), QStringList());
}

void TstSearchQuery::theShippedListIsRead()
{
    QVERIFY(Synonyms::shipped().of(QStringLiteral("اللجنة")).contains(QStringLiteral("لجان")));
}

void TstSearchQuery::numbersAndTitlesScoreHigher()
{
    const SearchScore byNumber(SearchQuery::parse(QStringLiteral("ت 2-011")));
    const int whole = byNumber.of(QStringLiteral("ت 2-011"), QStringLiteral("إنشاء لجنة"));
    const int longer = byNumber.of(QStringLiteral("ت 2-0110"), QStringLiteral("إنشاء لجنة"));
    const int inTitle = byNumber.of(QStringLiteral("ت 2-040"), QStringLiteral("تعديل المقترح ت 2-011"));
    const int inText = byNumber.of(QStringLiteral("ت 2-041"), QStringLiteral("مقترح آخر"));
    QVERIFY(whole > longer);
    QVERIFY(longer > inTitle);
    QVERIFY(inTitle > inText);

    const SearchScore byTitle(SearchQuery::parse(QStringLiteral("وزارة العدل")));
    const int exact = byTitle.of(QString(), QStringLiteral("وزارة العدل"));
    const int beginning = byTitle.of(QString(), QStringLiteral("وزارة العدل والشؤون القانونية"));
    const int words = byTitle.of(QString(), QStringLiteral("العدل هو اسم الوزارة"));
    const int one = byTitle.of(QString(), QStringLiteral("وزارة الداخلية"));
    QVERIFY(exact > beginning);
    QVERIFY(beginning > words);
    QVERIFY(words > one);
    QVERIFY(one > byTitle.of(QString(), QString()));
}

void TstSearchQuery::snippetsShowTheFoundPlace()
{
    const QString filler = QStringLiteral("كلام كثير قبل الموضع ").repeated(20);
    const QString text = QStringLiteral("سطر أول\n") + filler + QStringLiteral("إنشاء مأوى للضحايا ") + filler;
    const Snippet snippet = Snippet::around(text, Highlighter(QStringLiteral("مأوى")));
    QVERIFY(snippet.text.contains(QStringLiteral("إنشاء مأوى للضحايا")));
    QVERIFY(snippet.text.startsWith(QStringLiteral("… ")));
    QVERIFY(snippet.text.endsWith(QStringLiteral(" …")));
    QVERIFY(snippet.text.size() <= 164);
    QCOMPARE(snippet.ranges.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.ranges.first().start, snippet.ranges.first().length), QStringLiteral("مأوى"));
}

void TstSearchQuery::snippetsKeepShortLines()
{
    const QString text = QStringLiteral("العنوان\nالدوحة، قطر\nالهاتف");
    QCOMPARE(Snippet::around(text, Highlighter(QStringLiteral("قطر"))).text, QStringLiteral("الدوحة، قطر"));
    QCOMPARE(Snippet::around(text, Highlighter(QStringLiteral("غائب"))).text, QStringLiteral("العنوان"));
    QCOMPARE(Snippet::around(QString(), Highlighter(QStringLiteral("قطر"))).text, QString());
    // One endless word is cut, not followed for ever.
    QVERIFY(Snippet::around(QString(5000, u'س'), Highlighter(QStringLiteral("قطر"))).text.size() <= 164);
}

QTEST_GUILESS_MAIN(TstSearchQuery)
#include "TstSearchQuery.moc"
