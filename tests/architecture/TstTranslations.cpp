// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are complete at all times: nothing unfinished, and nothing in the sources that they do not know.
#include "architecture/TextRules.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf::architecture;

namespace {

constexpr int LupdateMilliseconds = 120000;

SourceFile read(const QString& path)
{
    QFile file(path);
    const QString name = path.section(QLatin1Char('/'), -2);
    return {name, file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString()};
}

QString catalogue(const QString& language)
{
    return QStringLiteral(SOURCE_ROOT "/translations/tahaluf_%1.ts").arg(language);
}

SourceFile withMessage(const QString& message)
{
    return {
        QStringLiteral("tahaluf_ar.ts"),
        QStringLiteral("<TS version=\"2.1\" language=\"ar\">\n<context>\n<name>Page</name>\n%1\n</context>\n</TS>\n")
            .arg(message)};
}

QMap<QString, int> keys(const SourceFile& file)
{
    QMap<QString, int> found;
    for (const auto& [key, line] : catalogueMessages(file)) {
        found.insert(key, line);
    }
    return found;
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private slots:
    void faultyMessageIsFound_data();
    void faultyMessageIsFound();
    void finishedMessagesPass();

    void catalogueIsComplete_data();
    void catalogueIsComplete();
    void catalogueKnowsEveryText_data();
    void catalogueKnowsEveryText();
};

void TstTranslations::faultyMessageIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("fault");

    QTest::newRow("unfinished")
        << "<message><source>Save</source><translation type=\"unfinished\">حفظ</translation></message>"
        << "unfinished";
    QTest::newRow("empty") << "<message><source>Save</source><translation></translation></message>"
                           << "empty";
    QTest::newRow("no translation") << "<message><source>Save</source></message>"
                                    << "without a translation";
    QTest::newRow("lost marker")
        << "<message><source>Page %1 of %2</source><translation>صفحة %1</translation></message>"
        << "place markers";
    QTest::newRow("too few forms") << "<message numerus=\"yes\"><source>%n line(s)</source><translation>"
                                      "<numerusform>سطر</numerusform><numerusform>%n أسطر</numerusform>"
                                      "</translation></message>"
                                   << "2 of 6 numerus forms";
    QTest::newRow("broken file") << "<message><source>Save</message>"
                                 << "tag mismatch";
}

void TstTranslations::faultyMessageIsFound()
{
    QFETCH(QString, message);
    QFETCH(QString, fault);

    const Violations found = checkCatalogue(withMessage(message));

    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().line, 4);
    QVERIFY2(found.last().message.contains(fault), qPrintable(describe(found)));
}

void TstTranslations::finishedMessagesPass()
{
    const Violations found = checkCatalogue(withMessage(QStringLiteral(
        "<message><source>Save %1</source><translation>حفظ %1</translation></message>\n"
        "<message numerus=\"yes\"><source>%n day(s)</source><translation>"
        "<numerusform>لا أيام</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform>"
        "<numerusform>%n أيام</numerusform><numerusform>%n يومًا</numerusform><numerusform>%n يوم</numerusform>"
        "</translation></message>")));

    QVERIFY(isClean(found));
}

void TstTranslations::catalogueIsComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Arabic") << "ar";
    QTest::newRow("English") << "en";
}

void TstTranslations::catalogueIsComplete()
{
    QFETCH(QString, language);
    const SourceFile file = read(catalogue(language));
    QVERIFY2(!file.text.isEmpty(), qPrintable(file.path));

    const Violations found = checkCatalogue(file);

    QVERIFY(isClean(found));
}

void TstTranslations::catalogueKnowsEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("extra");
    QTest::newRow("Arabic") << "ar" << QStringList{};
    // The source texts are English already; only their plurals need an entry.
    QTest::newRow("English") << "en" << QStringList{QStringLiteral("-pluralonly")};
}

void TstTranslations::catalogueKnowsEveryText()
{
    QFETCH(QString, language);
    QFETCH(QStringList, extra);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("tahaluf_%1.ts").arg(language));
    QVERIFY(QFile::copy(catalogue(language), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(
        QStringLiteral(TAHALUF_LUPDATE),
        QStringLiteral(TAHALUF_LUPDATE_ARGUMENTS).split(QLatin1Char(' ')) + extra +
            QStringList{
                QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(LupdateMilliseconds), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());

    const SourceFile stored = read(catalogue(language));
    const QMap<QString, int> before = keys(stored);
    const QMap<QString, int> after = keys(read(copy));
    Violations found;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key())) {
            found.append({stored.path, 1, QStringLiteral("lacks \"%1\": run update_translations").arg(it.key())});
        }
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key())) {
            found.append({stored.path, it.value(), QStringLiteral("\"%1\" is no longer in the sources").arg(it.key())});
        }
    }
    QVERIFY(isClean(found));
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "TstTranslations.moc"
