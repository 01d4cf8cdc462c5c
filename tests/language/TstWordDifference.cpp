// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WordDifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tahaluf;

using Kind = DifferencePiece::Kind;

/** What changed between the words as spoken and the formal wording, or between two versions of a text. */
class TstWordDifference : public QObject
{
    Q_OBJECT

private slots:
    void anUnchangedTextIsOnePiece();
    void whatChangedStandsInPlaceRemovedFirst();
    void aWordAddedAtTheEnd();
    void emptyWordings();
    void spacesAreNoChange();
    void aLineEndIsAChange();
    void bothWordingsCanBeReadBack();
};

namespace {
QString join(const QVector<DifferencePiece>& pieces, Kind without)
{
    QStringList text;
    for (const DifferencePiece& piece : pieces) {
        if (piece.kind != without) {
            text << piece.text;
        }
    }
    return text.join(u' ');
}
} // namespace

void TstWordDifference::anUnchangedTextIsOnePiece()
{
    const QString text = QStringLiteral("تسمية نقطة اتصال واحدة في كل جهة");
    QCOMPARE(wordDifference(text, text), (QVector<DifferencePiece>{{Kind::Same, text}}));
}

void TstWordDifference::whatChangedStandsInPlaceRemovedFirst()
{
    QCOMPARE(wordDifference(QStringLiteral("تشغيل خط هاتفي على مدار الساعة"),
                            QStringLiteral("تشغيل رقم موحد على مدار الساعة")),
             (QVector<DifferencePiece>{{Kind::Same, QStringLiteral("تشغيل")},
                                       {Kind::Removed, QStringLiteral("خط هاتفي")},
                                       {Kind::Added, QStringLiteral("رقم موحد")},
                                       {Kind::Same, QStringLiteral("على مدار الساعة")}}));
}

void TstWordDifference::aWordAddedAtTheEnd()
{
    QCOMPARE(
        wordDifference(QStringLiteral("خط هاتفي"), QStringLiteral("خط هاتفي موحد")),
        (QVector<DifferencePiece>{{Kind::Same, QStringLiteral("خط هاتفي")}, {Kind::Added, QStringLiteral("موحد")}}));
}

void TstWordDifference::emptyWordings()
{
    QVERIFY(wordDifference({}, {}).isEmpty());
    QCOMPARE(wordDifference({}, QStringLiteral("نص")), (QVector<DifferencePiece>{{Kind::Added, QStringLiteral("نص")}}));
    QCOMPARE(wordDifference(QStringLiteral("نص"), QStringLiteral("  ")),
             (QVector<DifferencePiece>{{Kind::Removed, QStringLiteral("نص")}}));
}

void TstWordDifference::spacesAreNoChange()
{
    QCOMPARE(wordDifference(QStringLiteral("خط  هاتفي"), QStringLiteral("خط هاتفي")),
             (QVector<DifferencePiece>{{Kind::Same, QStringLiteral("خط هاتفي")}}));
}

void TstWordDifference::aLineEndIsAChange()
{
    QCOMPARE(wordDifference(QStringLiteral("أولًا\nثانيًا"), QStringLiteral("أولًا ثانيًا")),
             (QVector<DifferencePiece>{{Kind::Same, QStringLiteral("أولًا")},
                                       {Kind::Removed, QStringLiteral("\n")},
                                       {Kind::Same, QStringLiteral("ثانيًا")}}));
}

void TstWordDifference::bothWordingsCanBeReadBack()
{
    QRandomGenerator random(7);
    const QStringList words{QStringLiteral("لجنة"),
                            QStringLiteral("الجهات"),
                            QStringLiteral("في"),
                            QStringLiteral("لا"),
                            QStringLiteral("2012")};
    for (int round = 0; round < 500; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(12); i > 0; --i) {
            before << words.at(random.bounded(int(words.size())));
        }
        for (int i = random.bounded(12); i > 0; --i) {
            after << words.at(random.bounded(int(words.size())));
        }
        const auto pieces = wordDifference(before.join(u' '), after.join(u' '));
        QCOMPARE(join(pieces, Kind::Added), before.join(u' '));
        QCOMPARE(join(pieces, Kind::Removed), after.join(u' '));
    }
}

QTEST_GUILESS_MAIN(TstWordDifference)
#include "TstWordDifference.moc"
