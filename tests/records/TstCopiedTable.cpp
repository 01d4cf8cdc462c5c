// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied from a list, as a spreadsheet takes it.
#include "exchange/Csv.h"
#include "records/CopiedTable.h"

#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

class TstCopiedTable : public QObject
{
    Q_OBJECT

private slots:
    void keepsRowsAndColumnsInTabbedText()
    {
        const QString text = table().toTabbedText();
        QCOMPARE(text.split(QLatin1Char('\n')).first(), QStringLiteral("الرقم\tالنص\tالجهة"));
        QVERIFY(text.contains(QStringLiteral("ت 2-011\t\"سطر\nوسطر\tبعده\"\t")));
        // A spreadsheet would calculate it.
        QVERIFY(text.contains(QStringLiteral("\t'=1+1\t")));
    }

    void hasADirectionAndNoMarkupOfPeople()
    {
        const QString html = table().toHtml();
        QVERIFY(html.contains(QStringLiteral("<table dir=\"rtl\"")));
        QVERIFY(html.contains(QStringLiteral("&lt;b&gt;جامعة قطر&lt;/b&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        CopiedTable english = table();
        english.direction = Qt::LeftToRight;
        QVERIFY(english.toHtml().contains(QStringLiteral("<table dir=\"ltr\"")));
        QVERIFY(table().toMime()->hasText() && table().toMime()->hasHtml());
    }

    /** LibreOffice reads pasted HTML with the filter it opens such a file with. */
    void staysATableInLibreOffice()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(),
                 "LibreOffice is not installed: ./bootstrap deps installs it");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pasted.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table().toHtml().toUtf8());
        file.close();
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("office")),
                      QStringLiteral("--headless"),
                      QStringLiteral("--infilter=HTML (StarCalc)"),
                      QStringLiteral("--convert-to"),
                      QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76"),
                      QStringLiteral("--outdir"),
                      folder.path(),
                      file.fileName()});
        QVERIFY(office.waitForFinished(120000));
        QFile csv(folder.filePath(QStringLiteral("pasted.csv")));
        QVERIFY2(csv.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
        const Result<ImportTable> read = Csv::read(csv.readAll());
        QVERIFY(read);
        QCOMPARE(read->columns, table().heads);
        QCOMPARE(read->rows.size(), table().rows.size());
        QCOMPARE(cell(*read, 0, 0), QStringLiteral("ت 2-011"));
        QCOMPARE(cell(*read, 1, 0), QStringLiteral("2-011"));
        QCOMPARE(cell(*read, 1, 2), QStringLiteral("0044"));
        QCOMPARE(cell(*read, 0, 2), QStringLiteral("<b>جامعة قطر</b>"));
        QCOMPARE(Csv::unguarded(cell(*read, 1, 1)), QStringLiteral("=1+1"));
    }

private:
    static CopiedTable table()
    {
        CopiedTable made;
        made.heads = QStringList{QStringLiteral("الرقم"), QStringLiteral("النص"), QStringLiteral("الجهة")};
        made.rows = {{QStringLiteral("ت 2-011"), QStringLiteral("سطر\nوسطر\tبعده"), QStringLiteral("<b>جامعة قطر</b>")},
                     {QStringLiteral("2-011"), QStringLiteral("=1+1"), QStringLiteral("0044")}};
        return made;
    }
    static QString cell(const ImportTable& table, std::size_t row, std::size_t column)
    {
        return table.rows[row].cells[column].value_or(QString());
    }
};

QTEST_MAIN(TstCopiedTable)
#include "TstCopiedTable.moc"
