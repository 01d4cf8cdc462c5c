// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Query.h"
#include "support/Verify.h"

using namespace tahaluf;

/** What goes into a statement comes out of it again, and every failure is told. */
class TstQuery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void manyTextsOfAllLengthsComeBackInTheirPlaces();
    void theSameStatementTwiceAtOnce();
    void aWrongNumberOfValuesIsRefused();
    void aWrongStatementIsRefused_data();
    void aWrongStatementIsRefused();
    void theEndIsTheEnd();
    void bytesAreTheTextInUtf8();

private:
    std::unique_ptr<Database> m_database;
};

void TstQuery::init()
{
    Result<std::unique_ptr<Database>> database = Database::openInMemory();
    QVERIFY(database);
    m_database = std::move(*database);
    VERIFY_DONE(m_database->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, value)")));
}

void TstQuery::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored");
    const auto same = [](const char* name, const QVariant& value) { QTest::newRow(name) << value << value; };
    same("text", QStringLiteral("مكافحة الاتجار بالبشر"));
    same("text beyond the first plane", QStringLiteral("a\U0001F54Cb"));
    same("empty text", QString(QLatin1String("")));
    same("text with a zero", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    same("whole number", qint64(-9007199254740993));
    same("fraction", 0.5);
    same("bytes", QByteArray("\x00\xFF", 2));
    QTest::newRow("truth") << QVariant(true) << QVariant(qint64(1));
    QTest::newRow("int") << QVariant(7) << QVariant(qint64(7));
    QTest::newRow("null text") << QVariant(QString()) << QVariant(QMetaType(QMetaType::QString));
    QTest::newRow("null number") << QVariant(QMetaType(QMetaType::LongLong)) << QVariant(QMetaType(QMetaType::QString));
}

void TstQuery::valuesComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    Query insert(*m_database, QStringLiteral("INSERT INTO t (value) VALUES (?)"));
    VERIFY_DONE(insert.bindStored(value).run());
    QCOMPARE(insert.affectedRows(), 1);

    Query read(*m_database, QStringLiteral("SELECT value FROM t WHERE id = ?"));
    read.bind(insert.lastInsertId());
    QVERIFY(read.next());
    QCOMPARE(read.isNull(0), stored.isNull());
    QVERIFY(isSameStored(read.stored(0), stored));
    QCOMPARE(read.stored(0).typeId(), stored.typeId());
    QVERIFY(!read.next());
    QVERIFY(read.isDone());
}

void TstQuery::manyTextsOfAllLengthsComeBackInTheirPlaces()
{
    // Around the length from which on a text finds no room beside the others, and after one that found none.
    QStringList texts;
    for (const int length : {3, 0, 36, 64, 5, 340, 681, 682, 683, 5000, 64, 900, 1, 250, 17, 2048}) {
        QString text(length, u'ب');
        text.replace(0, qMin(2, length), QStringLiteral("\U0001F54C").left(length < 2 ? 0 : 2));
        texts << text;
    }
    const QStringList marks(texts.size(), QStringLiteral("(?)"));
    Query insert(*m_database, QStringLiteral("INSERT INTO t (value) VALUES ") + marks.join(u','));
    for (const QString& text : std::as_const(texts)) {
        insert.bind(text);
    }
    VERIFY_DONE(insert.run());

    QStringList read;
    Query rows(*m_database, QStringLiteral("SELECT value FROM t ORDER BY id"));
    while (rows.next()) {
        read << rows.value<QString>(0);
    }
    QVERIFY(rows.isDone());
    QCOMPARE(read, texts);
}

void TstQuery::theSameStatementTwiceAtOnce()
{
    for (qint64 i = 1; i <= 3; ++i) {
        VERIFY_DONE(Query(*m_database, QStringLiteral("INSERT INTO t (value) VALUES (?)")).bind(i).run());
    }
    const QString all = QStringLiteral("SELECT value FROM t ORDER BY id");
    QList<qint64> seen;
    Query outer(*m_database, all);
    while (outer.next()) {
        Query inner(*m_database, all);
        while (inner.next()) {
            seen << 10 * outer.value<qint64>(0) + inner.value<qint64>(0);
        }
    }
    QCOMPARE(seen, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

void TstQuery::aWrongNumberOfValuesIsRefused()
{
    Query few(*m_database, QStringLiteral("INSERT INTO t (id, value) VALUES (?, ?)"));
    QVERIFY(!few.bind(qint64(1)).run());
    Query many(*m_database, QStringLiteral("SELECT value FROM t WHERE id = ?"));
    many.bind(qint64(1)).bind(qint64(2));
    QVERIFY(!many.next());
    QVERIFY(!many.isDone());
    QVERIFY(!many.takeError().message.isEmpty());
    QCOMPARE(*m_database->number(QStringLiteral("SELECT count(*) FROM t")), qint64(0));
}

void TstQuery::aWrongStatementIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no table") << QStringLiteral("SELECT x FROM nowhere");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two at once") << QStringLiteral("DELETE FROM t; DELETE FROM t");
}

void TstQuery::aWrongStatementIsRefused()
{
    QFETCH(QString, sql);
    Query query(*m_database, sql);
    QVERIFY(!query.isDone());
    QVERIFY(!query.bind(QStringLiteral("x")).run());
    QVERIFY(!m_database->run(sql));
}

void TstQuery::theEndIsTheEnd()
{
    VERIFY_DONE(m_database->run(QStringLiteral("INSERT INTO t (value) VALUES (1)")));
    Query query(*m_database, QStringLiteral("SELECT value FROM t"));
    QVERIFY(query.next());
    QVERIFY(!query.next());
    QVERIFY(!query.next());
    QVERIFY(query.isDone());
}

void TstQuery::bytesAreTheTextInUtf8()
{
    VERIFY_DONE(Query(*m_database, QStringLiteral("INSERT INTO t (value) VALUES (?)")).bindUtf8("جهة").run());
    Query query(*m_database, QStringLiteral("SELECT value FROM t"));
    QVERIFY(query.next());
    QCOMPARE(query.bytes(0).toByteArray(), QByteArray("جهة"));
    QCOMPARE(query.value<QString>(0), QStringLiteral("جهة"));
}

QTEST_GUILESS_MAIN(TstQuery)
#include "TstQuery.moc"
