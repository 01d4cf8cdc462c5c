// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house, read off the sources themselves. The first half breaks each rule in a small tree that exists
// in memory only, so that a rule which can no longer fail is noticed; the second half holds the rules against the
// repository.
#include "architecture/Includes.h"
#include "architecture/TextRules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTest>

using namespace tahaluf::architecture;

namespace {

Violations layersOf(const Files& files)
{
    return checkLayers(Includes(files));
}

Violations circlesOf(const Files& files)
{
    return checkCircles(Includes(files));
}

QSet<QString> widgetHeaders()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtWidgets"));
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

} // namespace

class TstArchitecture : public QObject
{
    Q_OBJECT

private slots:
    // ---- each rule can fail ----
    void upwardIncludeIsFound_data();
    void upwardIncludeIsFound();
    void downwardAndSidewaysIncludesAreFine();
    void areasShareIdHeadersOnly();
    void circleIsFoundAcrossHeaderAndSource();
    void treeWithoutCirclePasses();
    void longFileIsFound();
    void widgetHeaderInCoreIsFound();
    void missingLicenceLineIsFound();
    void fixedColourIsFound_data();
    void fixedColourIsFound();
    void namedColourIsFine();

    // ---- the repository ----
    void initTestCase();
    void layersHold();
    void noCircles();
    void filesAreShort();
    void coreIsWidgetFree();
    void everyFileNamesItsLicence();
    void coloursAreNamedInTheTheme();

private:
    Files m_program; ///< core, ui, app
    Files m_all; ///< and the tests
};

void TstArchitecture::upwardIncludeIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("to");

    QTest::newRow("base on schema") << "core/base/A.h"
                                    << "schema/B.h"
                                    << "core/schema/B.h";
    QTest::newRow("language on schema") << "core/language/A.cpp"
                                        << "schema/B.h"
                                        << "core/schema/B.h";
    QTest::newRow("schema on storage") << "core/schema/A.h"
                                       << "storage/B.h"
                                       << "core/storage/B.h";
    QTest::newRow("storage on search") << "core/storage/A.cpp"
                                       << "search/B.h"
                                       << "core/search/B.h";
    QTest::newRow("search on coalition") << "core/search/A.h"
                                         << "coalition/m/B.h"
                                         << "core/coalition/m/B.h";
    QTest::newRow("coalition on workflows") << "core/coalition/m/A.h"
                                            << "workflows/B.h"
                                            << "core/workflows/B.h";
    QTest::newRow("report on workspace") << "core/reports/A.cpp"
                                         << "Workspace.h"
                                         << "core/Workspace.h";
    QTest::newRow("core on ui") << "core/Workspace.cpp"
                                << "shell/B.h"
                                << "ui/shell/B.h";
    QTest::newRow("ui on app") << "ui/shell/A.cpp"
                               << "../../app/gui/B.h"
                               << "app/gui/B.h";
}

void TstArchitecture::upwardIncludeIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, written);
    QFETCH(QString, to);

    const Violations found =
        layersOf({{from, QStringLiteral("// line 1\n  #include \"%1\"\n").arg(written)}, {to, QString()}});

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, from);
    QCOMPARE(found.first().line, 2);
    QVERIFY2(found.first().message.contains(written), qPrintable(found.first().toString()));
}

void TstArchitecture::downwardAndSidewaysIncludesAreFine()
{
    const Violations found = layersOf({
        {QStringLiteral("app/gui/main.cpp"), QStringLiteral("#include \"shell/W.h\"\n#include <QApplication>\n")},
        {QStringLiteral("ui/shell/W.h"), QStringLiteral("#include \"Workspace.h\"\n#include \"reports/P.h\"\n")},
        {QStringLiteral("core/Workspace.h"), QStringLiteral("#include \"workflows/C.h\"\n")},
        {QStringLiteral("core/workflows/C.h"), QStringLiteral("#include \"reports/P.h\"\n#include \"base/R.h\"\n")},
        {QStringLiteral("core/reports/P.h"), QStringLiteral("#include \"language/L.h\"\n")},
        {QStringLiteral("core/language/L.h"), QStringLiteral("#include \"base/R.h\"\n")},
        {QStringLiteral("core/base/R.h"), QStringLiteral("// #include \"storage/D.h\"\n")},
        {QStringLiteral("core/storage/D.h"), QString()},
    });

    QVERIFY(isClean(found));
}

void TstArchitecture::areasShareIdHeadersOnly()
{
    const Violations found = layersOf({
        {QStringLiteral("core/coalition/meetings/Meeting.h"),
         QStringLiteral("#include \"coalition/members/MemberId.h\"\n#include \"coalition/members/Member.h\"\n")},
        {QStringLiteral("core/coalition/members/MemberId.h"), QString()},
        {QStringLiteral("core/coalition/members/Member.h"),
         QStringLiteral("#include \"coalition/members/MemberId.h\"\n#include \"coalition/Ids.h\"\n")},
        {QStringLiteral("core/coalition/Ids.h"), QString()},
    });

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, QStringLiteral("core/coalition/meetings/Meeting.h"));
    QCOMPARE(found.first().line, 2);
}

void TstArchitecture::circleIsFoundAcrossHeaderAndSource()
{
    // No header includes another one back: only the pairs taken together go round.
    const Violations found = circlesOf({
        {QStringLiteral("core/search/A.h"), QStringLiteral("#pragma once\n")},
        {QStringLiteral("core/search/A.cpp"), QStringLiteral("#include \"search/A.h\"\n#include \"search/B.h\"\n")},
        {QStringLiteral("core/search/B.h"), QStringLiteral("#pragma once\n#include \"search/C.h\"\n")},
        {QStringLiteral("core/search/C.h"), QStringLiteral("#pragma once\n")},
        {QStringLiteral("core/search/C.cpp"), QStringLiteral("#include \"search/C.h\"\n\n#include \"search/A.h\"\n")},
    });

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, QStringLiteral("core/search/C.cpp"));
    QCOMPARE(found.first().line, 3);
    QVERIFY(found.first().message.contains(
        QLatin1String("core/search/A -> core/search/B -> core/search/C -> core/search/A")));
}

void TstArchitecture::treeWithoutCirclePasses()
{
    // Two ways to the same header are no circle.
    const Violations found = circlesOf({
        {QStringLiteral("ui/a/A.cpp"), QStringLiteral("#include \"a/A.h\"\n#include \"a/B.h\"\n#include \"a/C.h\"\n")},
        {QStringLiteral("ui/a/A.h"), QString()},
        {QStringLiteral("ui/a/B.h"), QStringLiteral("#include \"a/C.h\"\n")},
        {QStringLiteral("ui/a/C.h"), QString()},
    });

    QVERIFY(isClean(found));
}

void TstArchitecture::longFileIsFound()
{
    const QString allowed = QStringLiteral("int a;\n").repeated(MaximumLines);
    const Violations found = checkLength({{QStringLiteral("core/base/Fits.h"), allowed},
                                          {QStringLiteral("core/base/Long.h"), allowed + QStringLiteral("int b;")}});

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toString(), QStringLiteral("core/base/Long.h:401: has 401 lines, 400 are allowed"));
}

void TstArchitecture::widgetHeaderInCoreIsFound()
{
    const QString text = QStringLiteral("#include <QString>\n#include <QLabel>\n#include <QtWidgets/QtWidgets>\n");
    const Files files{{QStringLiteral("core/reports/A.h"), text}, {QStringLiteral("ui/shell/A.h"), text}};

    const Violations found = checkWidgetFreeCore(Includes(files), widgetHeaders());

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).line, 2);
    QCOMPARE(found.at(1).line, 3);
    QCOMPARE(found.at(0).path, QStringLiteral("core/reports/A.h"));
}

void TstArchitecture::missingLicenceLineIsFound()
{
    const QString line = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const Violations found = checkLicence({{QStringLiteral("core/base/A.h"), line + QStringLiteral("#pragma once\n")},
                                           {QStringLiteral("core/base/B.h"), QStringLiteral("#pragma once\n") + line},
                                           {QStringLiteral("core/base/C.cpp"), QString()}});

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).path, QStringLiteral("core/base/B.h"));
    QCOMPARE(found.at(1).path, QStringLiteral("core/base/C.cpp"));
}

void TstArchitecture::fixedColourIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("hex literal") << R"(QColor ink(QStringLiteral("#1F1B18"));)";
    QTest::newRow("short hex literal") << R"(label->setStyleSheet("color: #fff;");)";
    QTest::newRow("with alpha") << R"(setProperty("c", "#801F1B18");)";
    QTest::newRow("components") << "painter.setPen(QColor(138, 21, 56));";
    QTest::newRow("named variable") << "const QColor line{0xE4DFD8};";
    QTest::newRow("qRgb") << "image.setPixel(0, 0, qRgb(1, 2, 3));";
}

void TstArchitecture::fixedColourIsFound()
{
    QFETCH(QString, code);
    const QString text = QStringLiteral("// SPDX\n") + code + QLatin1Char('\n');

    const Violations found = checkColours({{QStringLiteral("ui/widgets/A.cpp"), text},
                                           {QStringLiteral("ui/theme/Theme.cpp"), text},
                                           {QStringLiteral("core/reports/A.cpp"), text}});

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, QStringLiteral("ui/widgets/A.cpp"));
    QCOMPARE(found.first().line, 2);
}

void TstArchitecture::namedColourIsFine()
{
    const Violations found = checkColours(
        {{QStringLiteral("ui/widgets/A.cpp"),
          QStringLiteral("#include \"theme/Theme.h\"\n#define X 1\nQColor c = theme.color(Token::Accent);\n"
                         "QColor none;\ntr(\"Item #%1\");\nQColor d(palette().color(QPalette::Text));\n")}});

    QVERIFY(isClean(found));
}

void TstArchitecture::initTestCase()
{
    const QStringList code{QStringLiteral(".h"), QStringLiteral(".cpp")};
    const QString root = QStringLiteral(SOURCE_ROOT);
    m_program = readTree(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, code);
    m_all = m_program + readTree(root, {QStringLiteral("tests")}, code);
    QVERIFY2(m_program.size() > 10, "the sources were not found");
    QVERIFY2(widgetHeaders().contains(QStringLiteral("QLabel")), "Qt's own headers were not found");
}

void TstArchitecture::layersHold()
{
    const Violations found = layersOf(m_program);
    QVERIFY(isClean(found));
}

void TstArchitecture::noCircles()
{
    const Violations found = circlesOf(m_program);
    QVERIFY(isClean(found));
}

void TstArchitecture::filesAreShort()
{
    const Violations found = checkLength(
        m_all +
        readTree(QStringLiteral(SOURCE_ROOT),
                 {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")},
                 {QStringLiteral(".sql"), QStringLiteral(".sh"), QStringLiteral(".py"), QStringLiteral(".txt")}));
    QVERIFY(isClean(found));
}

void TstArchitecture::coreIsWidgetFree()
{
    const Violations found = checkWidgetFreeCore(Includes(m_program), widgetHeaders());
    QVERIFY(isClean(found));
}

void TstArchitecture::everyFileNamesItsLicence()
{
    const Violations found = checkLicence(m_all);
    QVERIFY(isClean(found));
}

void TstArchitecture::coloursAreNamedInTheTheme()
{
    const Violations found = checkColours(m_all);
    QVERIFY(isClean(found));
}

QTEST_GUILESS_MAIN(TstArchitecture)
#include "TstArchitecture.moc"
