// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Meetings as a calendar and people as address cards, read back by libraries that other programs use. */
class TstCliCards : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void meetingsAreACalendar();
    void aCancelledMeetingSaysSo();
    void peopleAreCards_data();
    void peopleAreCards();
    void linesAreFoldedBetweenLetters_data();
    void linesAreFoldedBetweenLetters();
    void whateverTheTextHoldsStaysText();
    void otherRecordsAreRefused();

private:
    [[nodiscard]] QJsonArray table(const QString& entity) const;
    /** What the readers find in a file; their complaint where they refuse it. */
    [[nodiscard]] QJsonDocument readers(const QString& file) const;

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliCards::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample("a.tahaluf");
}

QJsonArray TstCliCards::table(const QString& entity) const
{
    return m_cli->run({"export", "a.tahaluf", entity, "table.json"}).code == 0
               ? QJsonDocument::fromJson(m_cli->read("table.json")).array()
               : QJsonArray();
}

QJsonDocument TstCliCards::readers(const QString& file) const
{
    QProcess python;
    python.start("/usr/bin/python3",
                 {QStringLiteral(SOURCE_ROOT "/tests/data/office/read_cards.py"), m_cli->path(file)});
    python.waitForFinished();
    const QByteArray complaint = python.readAllStandardError();
    if (python.exitCode() != 0) {
        qWarning("%s", complaint.constData());
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

void TstCliCards::meetingsAreACalendar()
{
    const QJsonArray meetings = table("meetings");
    const CliAnswer answer = m_cli->run({"export", "a.tahaluf", "meetings", "m.ics"});
    QCOMPARE(answer.errors, QString());
    QCOMPARE(answer.output.trimmed(), QStringLiteral("%1 records written.").arg(meetings.size()));
    const QJsonObject calendar = readers("m.ics").object();
    QCOMPARE(calendar["version"].toString(), QStringLiteral("2.0"));
    QCOMPARE(calendar["zones"].toArray(), QJsonArray{"Asia/Qatar"});
    const QJsonArray events = calendar["events"].toArray();
    QCOMPARE(events.size(), meetings.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject event = events.at(i).toObject();
        const QJsonObject meeting = meetings.at(i).toObject();
        QCOMPARE(event["errors"].toArray(), QJsonArray());
        QCOMPARE(event["uid"], meeting["uid"]);
        QCOMPARE(event["zone"].toString(), QStringLiteral("Asia/Qatar"));
        QCOMPARE(event["start"].toString(), meeting["starts_at"].toString() + "+03:00");
        if (!meeting["ends_at"].isNull()) {
            QCOMPARE(event["end"].toString(), meeting["ends_at"].toString() + "+03:00");
        }
        QCOMPARE(event["location"].toString(), meeting["venue"].toString());
        QVERIFY(event["summary"].toString().endsWith(meeting["title"].toString()));
        QVERIFY2(event["description"].toString().contains(QStringLiteral("(تقويم أم القرى)")),
                 qPrintable(event["description"].toString()));
    }
    const QString second = events.at(1).toObject()["description"].toString();
    QVERIFY2(second.contains(QStringLiteral("15 محرم 1434")), qPrintable(second));
    QVERIFY2(second.contains(QStringLiteral("جدول الأعمال:\n1. ")), qPrintable(second));
}

void TstCliCards::aCancelledMeetingSaysSo()
{
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "meetings", "m.ics", "--labels", "en"}).code, 0);
    const QJsonArray events = readers("m.ics").object()["events"].toArray();
    const QJsonArray meetings = table("meetings");
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString state = meetings.at(i).toObject()["state"].toString();
        const QString expected = state == "cancelled"                         ? QStringLiteral("CANCELLED")
                                 : state == "planned" || state == "postponed" ? QStringLiteral("TENTATIVE")
                                                                              : QStringLiteral("CONFIRMED");
        QCOMPARE(events.at(i).toObject()["status"].toString(), expected);
        QVERIFY(events.at(i).toObject()["description"].toString().contains("(Umm al-Qura calendar)"));
    }
}

void TstCliCards::peopleAreCards_data()
{
    QTest::addColumn<QString>("version");
    QTest::addRow("3.0") << "3";
    QTest::addRow("4.0") << "4";
}

void TstCliCards::peopleAreCards()
{
    QFETCH(QString, version);
    const QJsonArray people = table("people");
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "people", "p.vcf", "--vcard", version}).errors, QString());
    const QJsonArray cards = readers("p.vcf").array();
    QCOMPARE(cards.size(), people.size());
    QVERIFY(cards.size() > 20);
    const auto first = [](const QJsonObject& card, const QString& name) -> QJsonValue {
        return card[name].toArray().at(0).toObject()["value"];
    };
    int phones = 0;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QJsonObject card = cards.at(i).toObject();
        const QJsonObject person = people.at(i).toObject();
        QCOMPARE(first(card, "version").toString(), version + ".0");
        QCOMPARE(first(card, "uid").toString(), (version == "4" ? "urn:uuid:" : "") + person["uid"].toString());
        QCOMPARE(first(card, "fn").toString(), person["full_name"].toString());
        QCOMPARE(first(card, "n").toObject()["given"].toString(), person["full_name"].toString());
        QCOMPARE(first(card, "n").toObject()["prefix"].toString(), person["honorific"].toString());
        QCOMPARE(first(card, "email").toString(), person["email"].toString());
        if (!person["member"].isNull()) {
            QCOMPARE(first(card, "org").toArray(), QJsonArray{person["member"]});
        }
        const QString phone = person["phone"].toString();
        phones += phone.isEmpty() ? 0 : 1;
        const QString expected = version == "4" && !phone.isEmpty() ? "tel:" + QString(phone).remove(' ') : phone;
        QCOMPARE(first(card, "tel").toString(), expected);
    }
    QVERIFY(phones > 5);
}

void TstCliCards::linesAreFoldedBetweenLetters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("calendar") << QStringList{"meetings", "out.ics"};
    QTest::addRow("cards 3.0") << QStringList{"people", "out.vcf"};
    QTest::addRow("cards 4.0") << QStringList{"people", "out.vcf", "--vcard", "4"};
}

void TstCliCards::linesAreFoldedBetweenLetters()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_cli->run(QStringList{"export", "a.tahaluf"} + arguments).code, 0);
    const QByteArray content = m_cli->read(arguments.at(1));
    QVERIFY(content.endsWith("\r\n"));
    int folded = 0;
    for (const QByteArray& line : content.left(content.size() - 2).split('\n')) {
        const QByteArray bytes = line.endsWith('\r') ? line.chopped(1) : line;
        QVERIFY2(bytes.size() <= 75, bytes.constData());
        QVERIFY(!bytes.contains('\r'));
        QVERIFY2(QString::fromUtf8(bytes).toUtf8() == bytes && !QString::fromUtf8(bytes).contains(QChar(0xFFFD)),
                 "a letter is cut in two");
        folded += bytes.startsWith(' ') ? 1 : 0;
    }
    QCOMPARE(content.count('\n'), content.count("\r\n"));
    QVERIFY(folded > 0 || arguments.first() == "people");
}

void TstCliCards::whateverTheTextHoldsStaysText()
{
    const QString name = QStringLiteral("فلان; بن, فلان\\n \"الابن\"");
    const QString position = QStringLiteral("مدير\nEND:VCARD\nBEGIN:VCARD: =1+1 ") + QString(30, u'ش') +
                             QStringLiteral(" 𝄞 ") + QString(60, u'ض');
    QJsonObject person{{"full_name", name}, {"position", position}, {"phone", "4400 0000 تحويلة 12"}};
    m_cli->write("p.json", QJsonDocument(QJsonArray{person}).toJson());
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "people", "p.json"}).errors, QString());
    const QString kept = table("people").last().toObject()["position"].toString();
    for (const char* version : {"3", "4"}) {
        QCOMPARE(m_cli->run({"export", "a.tahaluf", "people", "p.vcf", "--vcard", version}).code, 0);
        const QJsonArray cards = readers("p.vcf").array();
        QCOMPARE(cards.size(), table("people").size());
        const QJsonObject card = cards.last().toObject();
        QCOMPARE(card["fn"].toArray().at(0).toObject()["value"].toString(), name);
        QCOMPARE(card["title"].toArray().at(0).toObject()["value"].toString(), kept);
        QCOMPARE(card["tel"].toArray().at(0).toObject()["value"].toString(), person["phone"].toString());
    }
}

void TstCliCards::otherRecordsAreRefused()
{
    CliAnswer answer = m_cli->run({"export", "a.tahaluf", "proposals", "p.ics"});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.error(), QStringLiteral("tahaluf-cli: Only meetings go into a calendar (.ics), not “proposals”."));
    answer = m_cli->run({"export", "a.tahaluf", "members", "p.vcf"});
    QCOMPARE(answer.error(), QStringLiteral("tahaluf-cli: Only people have address cards (.vcf), not “members”."));
    QVERIFY(!m_cli->files().contains("p.ics") && !m_cli->files().contains("p.vcf"));
}

QTEST_GUILESS_MAIN(TstCliCards)
#include "TstCliCards.moc"
