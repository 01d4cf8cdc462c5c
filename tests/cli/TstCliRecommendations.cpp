// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** recommendations and what belongs to them as tables: an import says the same yes and no as the window. */
class TstCliRecommendations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTableIssuesReportsAndAnswers();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void theSampleShowsEveryTurn();

private:
    [[nodiscard]] CliAnswer import(const QString& entity, const QByteArray& csv, const QStringList& more = {}) const
    {
        return m_cli->import(QStringLiteral("a.tahaluf"), entity, csv, more);
    }
    [[nodiscard]] QJsonArray exported(const QString& entity, const QStringList& where) const
    {
        return m_cli->exported(QStringLiteral("a.tahaluf"), entity, where);
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliRecommendations::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliRecommendations::aTableIssuesReportsAndAnswers()
{
    DONE(import("recommendations",
                "number,text,lead,due_on,issued_on\n"
                "تو-020,توصية من جدول,وزارة العدل,2013-03-31,2012-12-01\n"));
    DONE(import("recommendation_sources", "recommendation,entry\nتو-020,ت 1-002\nتو-020,ت 2-004\n"));
    DONE(import("follow_ups",
                "recommendation,reported_on,percent,actions_taken,extension_asked,extension_reason\n"
                "تو-020,2012-12-05,20,بدأ العمل,,\n"
                "تو-020,2012-12-10,45,نصف العمل,2013-05-31,كثرة الجهات\n"));
    QJsonObject one = exported("recommendations", {"number=تو-020"}).first().toObject();
    QCOMPARE(one["state"].toString(), QStringLiteral("in_progress"));
    QCOMPARE(one["percent"].toInt(), 45);
    QCOMPARE(one["due_on"].toString(), QStringLiteral("2013-03-31"));
    // The open request is answered by the row that brings the answer.
    const QString uid = exported("follow_ups", {"recommendation=تو-020", "percent=45"}).first()["uid"].toString();
    DONE(import("follow_ups", "uid,extension_granted\n" + uid.toUtf8() + ",2013-05-31\n"));
    one = exported("recommendations", {"number=تو-020"}).first().toObject();
    QCOMPARE(one["due_on"].toString(), QStringLiteral("2013-05-31"));
    QCOMPARE(one["first_due_on"].toString(), QStringLiteral("2013-03-31"));
    DONE(import("recommendations", "number,state,reason\nتو-020,cancelled,لم تعد لازمة\n", {"--key", "number"}));
    QCOMPARE(exported("recommendations", {"number=تو-020"}).first()["state"].toString(), QStringLiteral("cancelled"));
}

void TstCliRecommendations::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("not adopted") << "recommendation_sources" << QByteArray("recommendation,entry\nتو-001,ت 2-011\n")
                                 << "another proposal";
    QTest::newRow("number taken") << "recommendations" << QByteArray("number,text\nتو-001,نص\n") << "تو-001";
    QTest::newRow("other mark") << "recommendations" << QByteArray("number,text\nم-001,نص\n") << "تو-012";
    QTest::newRow("no reason") << "recommendations" << QByteArray("text,state\nنص,cancelled\n") << "why";
    QTest::newRow("cancelled") << "follow_ups" << QByteArray("recommendation,percent\nتو-007,50\n")
                               << "take it up again";
    QTest::newRow("an older day") << "follow_ups"
                                  << QByteArray("recommendation,reported_on,percent\nتو-001,2012-12-01,50\n")
                                  << "later report";
    QTest::newRow("lead") << "recommendation_supports" << QByteArray("recommendation,member\nتو-008,النيابة العامة\n")
                          << "lead body";
}

void TstCliRecommendations::refusalsSayWhatToDo()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const QByteArray before = m_cli->digest("a.tahaluf");
    const CliAnswer answer = import(entity, csv);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(says), qPrintable(answer.error()));
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
}

void TstCliRecommendations::theSampleShowsEveryTurn()
{
    QVERIFY(exported("recommendations", {}).size() >= 8);
    for (const char* state : {"not_started", "in_progress", "done", "cancelled"}) {
        QVERIFY2(!exported("recommendations", {QStringLiteral("state=") + QLatin1String(state)}).isEmpty(), state);
    }
    int granted = 0;
    int refused = 0;
    int open = 0;
    const QJsonArray reports = exported("follow_ups", {});
    for (const auto& report : reports) {
        if (report.toObject()["extension_asked"].isNull()) {
            continue;
        }
        granted += report.toObject()["extension_granted"].isNull() ? 0 : 1;
        open += report.toObject()["extension_answered_on"].isNull() ? 1 : 0;
        refused +=
            report.toObject()["extension_granted"].isNull() && !report.toObject()["extension_answered_on"].isNull() ? 1
                                                                                                                    : 0;
    }
    QCOMPARE(QList<int>({granted, refused, open}), QList<int>({1, 1, 1}));
}

QTEST_GUILESS_MAIN(TstCliRecommendations)
#include "TstCliRecommendations.moc"
