// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Placeholders.h"

#include <QtTest>

using namespace tahaluf;

class TstPlaceholders : public QObject
{
    Q_OBJECT

private slots:
    void namesStandOnceInTheirOrder()
    {
        const QString text = QStringLiteral("نرجو ترشيح من يمثل {الجهة} في {اللقاء}، والكتابة إلى { الجهة } بذلك.");
        QCOMPARE(Placeholders::names(text), QStringList({QStringLiteral("الجهة"), QStringLiteral("اللقاء")}));
        QCOMPARE(Placeholders::names(QStringLiteral("no names here")), QStringList());
    }

    void aBraceAloneIsText()
    {
        const QString text = QStringLiteral("a { b\nc } d {} e");
        QCOMPARE(Placeholders::names(text), QStringList());
        QCOMPARE(Placeholders::filled(text, {{QStringLiteral("b"), QStringLiteral("x")}}), text);
    }

    void fillsWhatItKnowsAndLeavesTheRest()
    {
        const QString text = QStringLiteral("{body}: {meeting} / {body} / {venue}");
        QCOMPARE(Placeholders::filled(text,
                                      {{QStringLiteral("body"), QStringLiteral("Red Crescent")},
                                       {QStringLiteral("meeting"), QStringLiteral("Second Meeting")}}),
                 QStringLiteral("Red Crescent: Second Meeting / Red Crescent / {venue}"));
    }

    void whatIsFilledInIsNotLookedThroughAgain()
    {
        // A body whose name holds braces must not open a hole in the text.
        QCOMPARE(Placeholders::filled(
                     QStringLiteral("{a}{b}"),
                     {{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("B")}}),
                 QStringLiteral("{b}B"));
    }
};

QTEST_GUILESS_MAIN(TstPlaceholders)
#include "TstPlaceholders.moc"
