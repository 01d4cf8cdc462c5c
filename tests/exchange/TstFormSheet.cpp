// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormRoom.h"
#include "exchange/XlsxReader.h"
#include "support/SpreadsheetParts.h"
#include "support/Verify.h"

#include <QTemporaryDir>

using namespace tahaluf;
using test::fillForm;
using test::FormRoom;
using test::OfficeJob;
using test::sentences;
using test::SpreadsheetParts;

/** Forms as spreadsheets: what LibreOffice makes of them is read rightly, or refused with row and question. */
class TstFormSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsSentHasOneQuestionARow();
    void whatWasFilledInIsTakenWhole();
    void takingItAgainChangesNothing();
    void aProtectedSheetKeepsItsQuestions();
    void movedColumnsAndRowsAreFound();
    void otherSheetsAreNamedAndLeftOut();
    void joinedCellsAreRefusedWithRowAndQuestion();
    void textInNumbersIsKeptAndNamed();
    void whatStandsBesideIsNamed();
    void aRowTwiceIsRefused();
    void anotherCodeIsRefused();
    void anotherFormIsRefused();
    void macrosAreRefused();
    void aMissingSheetIsNamed();
    void anEmptyFormIsRefused();
    void aTableWithoutRowsIsRefused();
    void answersTypedByKeysStay();
    void aRankingMayNameNoPlaceTwice();
    void aTableOfAnswersIsItsOwnChannel();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /** Row of the sheet in which a question is answered, as people count. */
    [[nodiscard]] int rowOf(const QString& key) const;
    [[nodiscard]] QString cellOf(const QString& key) const { return QStringLiteral("C%1").arg(rowOf(key)); }

    QTemporaryDir m_folder;
    QString m_sent; ///< the file for the first body
};

int TstFormSheet::rowOf(const QString& key) const
{
    const auto sheets = XlsxReader::readSheets(m_sent);
    for (const XlsxSheet::Row& row : sheets->front().sheet.rows) {
        if (row.cells().back().text == key) {
            return static_cast<int>(row.number) + 1;
        }
    }
    return -1;
}

void TstFormSheet::initTestCase()
{
    FormRoom room;
    room.saveAll(m_folder.path());
    QCOMPARE(room.names.size(), 3);
    m_sent = path(room.names.front());
    QList<OfficeJob> jobs;
    const auto job = [&](const QString& name) -> OfficeJob& {
        jobs.append(OfficeJob(m_sent, path(name)));
        return jobs.last();
    };
    fillForm(job("filled.xlsx"));
    fillForm(job("locked.xlsx")).edit("set", {0, "B6", "سؤال آخر"}).edit("set", {0, "D2", "TF-0002-54"});
    fillForm(job("moved.xlsx"))
        .edit("unprotect", {0})
        .edit("insert_column", {0, 0})
        .edit("insert_row", {0, 8})
        .edit("swap_columns", {0, 3, 9, 2})
        .edit("unprotect", {1})
        .edit("insert_column", {1, 2});
    fillForm(job("extra.xlsx"))
        .edit("add_sheet", {"ملاحظاتنا", 0, "يُرجى تمديد الموعد"})
        .edit("add_sheet", {"فارغة", 3, ""});
    fillForm(job("joined.xlsx"))
        .edit("unprotect", {0})
        .edit("merge", {0, QStringLiteral("C%1:C%2").arg(rowOf("phone")).arg(rowOf("email"))});
    fillForm(job("texts.xlsx"))
        .answer("staff", "نحو خمسين")
        .answer("readiness", "9")
        .answer("services:legal", "ربما")
        .row("experts", 3, {"خبيرة الدعم", "الفلك", "تسع"});
    fillForm(job("beside.xlsx"))
        .edit("unprotect", {0})
        .edit("set", {0, QStringLiteral("G%1").arg(rowOf("phone")), "بدالة المكتب"})
        .edit("set", {0, "C300", "مع الشكر"});
    fillForm(job("twice.xlsx"))
        .edit("unprotect", {0})
        .edit("copy_row", {0, rowOf("phone") - 1, 250})
        .edit("set", {0, "C251", "+974 4400 9999"});
    fillForm(job("code.xlsx")).edit("unprotect", {0}).edit("set", {0, "D2", room.papers[1].number});
    fillForm(job("gone.xlsx")).edit("remove_sheet", {2});
    job("empty.xlsx").edit("unprotect", {0});
    fillForm(job("ranked.xlsx")).answer("themes_rank:prevention", "1");
    QCOMPARE(test::editInOffice(jobs), QString());
}

void TstFormSheet::whatIsSentHasOneQuestionARow()
{
    const auto sheets = XlsxReader::readSheets(m_sent);
    VERIFY_DONE(sheets);
    QCOMPARE(sheets->at(0).name, QStringLiteral("الاستمارة"));
    QCOMPARE(sheets->at(1).name, QStringLiteral("4.2 الخبراء"));
    QCOMPARE(sheets->at(2).name, QStringLiteral("5.1 من يمثل الجهة في التحالف؟"));
    QStringList numbers;
    QStringList words;
    for (const XlsxSheet::Row& row : sheets->front().sheet.rows) {
        for (const XlsxSheet::Cell& cell : row.cells()) {
            words << cell.text;
        }
        if (row.text(0).contains(u'.')) {
            numbers << row.text(0);
        }
    }
    QCOMPARE(numbers.filter(QRegularExpression("^\\d+\\.\\d+$")).size(), 44);
    QVERIFY(words.contains(QStringLiteral("TF-0001-57")));
    QVERIFY(words.contains(QStringLiteral("وزارة الداخلية")));
    QVERIFY(words.join(u'\n').contains(QStringLiteral("يُجاب عنه فقط إذا كان جواب السؤال 2.1 «نعم».")));
    const SpreadsheetParts parts = SpreadsheetParts::ofFile(m_sent);
    const QByteArray form = parts.part("xl/worksheets/sheet1.xml");
    QVERIFY(form.contains("rightToLeft=\"1\""));
    QVERIFY(form.contains("<sheetProtection"));
    QVERIFY(form.contains("<dataValidation type=\"list\""));
    QVERIFY(form.contains("hidden=\"1\""));
}

void TstFormSheet::whatWasFilledInIsTakenWhole()
{
    const FormRoom room;
    const auto taken = room.files().take(path("filled.xlsx"));
    VERIFY_DONE(taken);
    QVERIFY2(taken->fate == TakenFile::Fate::Complete, qPrintable(sentences(*taken)));
    QCOMPARE(taken->details(), QStringList());
    QCOMPARE(taken->code, QStringLiteral("TF-0001-57"));
    QCOMPARE(taken->body, QStringLiteral("وزارة الداخلية"));
    QCOMPARE(room.response()->source, ResponseSource::Spreadsheet);
    QCOMPARE(room.workspace->records().distributions.get(room.papers.front().id)->state, DistributionState::Received);
    QCOMPARE(room.answer("tier"), QStringLiteral("core"));
    QCOMPARE(room.answer("phone"), QStringLiteral("+974 4400 0002"));
    QCOMPARE(room.answer("staff"), QStringLiteral("46"));
    QCOMPARE(room.answer("roles"),
             QStringLiteral("prevention; investigation; other: التنسيق بين المنافذ، وتدريب العاملين فيها"));
    QCOMPARE(room.answer("services"), QStringLiteral("shelter"));
    QCOMPARE(room.answer("shelter_places"), QStringLiteral("20"));
    QCOMPARE(room.answer("experts"),
             QStringLiteral("خبير التحقيق | investigation | 14 | 0044 \\| 12\nخبيرة الدعم | social | 9"));
    QCOMPARE(room.answer("themes_rank"), QStringLiteral("protection; prevention; partnership; prosecution"));
    QCOMPARE(room.answer("form"), QStringLiteral("other: لجنة مؤقتة لسنة واحدة"));
    QCOMPARE(room.answer("signed_on"), QStringLiteral("2012-12-04"));
}

void TstFormSheet::takingItAgainChangesNothing()
{
    const FormRoom room;
    VERIFY_DONE(room.files().take(path("filled.xlsx")));
    const int revision = room.response()->revision;
    const auto again = room.files().take(path("filled.xlsx"));
    QCOMPARE(again->fate, TakenFile::Fate::Unchanged);
    QCOMPARE(room.response()->revision, revision);
}

void TstFormSheet::aProtectedSheetKeepsItsQuestions()
{
    const FormRoom room;
    const auto sheets = XlsxReader::readSheets(path("locked.xlsx"));
    QStringList words;
    for (const XlsxSheet::Row& row : sheets->front().sheet.rows) {
        for (const XlsxSheet::Cell& cell : row.cells()) {
            words << cell.text;
        }
    }
    QVERIFY(!words.contains(QStringLiteral("سؤال آخر")));
    QVERIFY(words.contains(QStringLiteral("TF-0001-57")));
    QCOMPARE(room.files().take(path("locked.xlsx"))->fate, TakenFile::Fate::Complete);
}

void TstFormSheet::movedColumnsAndRowsAreFound()
{
    const FormRoom room;
    const auto taken = room.files().take(path("moved.xlsx"));
    QVERIFY2(taken->fate == TakenFile::Fate::Complete, qPrintable(sentences(*taken)));
    QCOMPARE(room.answer("staff"), QStringLiteral("46"));
    QCOMPARE(room.answer("themes_rank"), QStringLiteral("protection; prevention; partnership; prosecution"));
    QCOMPARE(room.answer("experts").section(u'\n', 1), QStringLiteral("خبيرة الدعم | social | 9"));
}

void TstFormSheet::otherSheetsAreNamedAndLeftOut()
{
    const FormRoom room;
    const auto taken = room.files().take(path("extra.xlsx"));
    QVERIFY2(taken->fate == TakenFile::Fate::Complete, qPrintable(sentences(*taken)));
    QCOMPARE(taken->details(), QStringList{"Sheet “ملاحظاتنا”: it is not of the form and was not read"});
}

void TstFormSheet::joinedCellsAreRefusedWithRowAndQuestion()
{
    const FormRoom room;
    const auto taken = room.files().take(path("joined.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(sentences(*taken).contains(QStringLiteral("Sheet “الاستمارة”, row %1: Question 1.5: cell %2 is joined")
                                            .arg(rowOf("phone"))
                                            .arg(cellOf("phone"))),
             qPrintable(sentences(*taken)));
    QVERIFY(!room.response());
}

void TstFormSheet::textInNumbersIsKeptAndNamed()
{
    const FormRoom room;
    const auto taken = room.files().take(path("texts.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Draft);
    const QString said = sentences(*taken);
    QVERIFY2(said.contains(QStringLiteral("row %1: Question 1.7: “نحو خمسين” is not a number").arg(rowOf("staff"))),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("row %1: Question 3.7: 9 is too large").arg(rowOf("readiness"))),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("row %1: Question 3.2, “المساعدة القانونية”: “ربما” is neither yes nor no")
                               .arg(rowOf("services:legal"))),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Sheet “4.2 الخبراء”, row 6: Question 4.2.2: “الفلك” is none")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Sheet “4.2 الخبراء”, row 6: Question 4.2.3: “تسع” is not a number")),
             qPrintable(said));
    QCOMPARE(taken->problems.size(), std::size_t(5));
    QCOMPARE(room.response()->state, ResponseState::Draft);
    QCOMPARE(room.answer("staff"), QStringLiteral("نحو خمسين"));
    QVERIFY(room.answer("services").contains(QStringLiteral("ربما")));
    QVERIFY(room.answer("experts").contains(QStringLiteral("الفلك")));
}

void TstFormSheet::whatStandsBesideIsNamed()
{
    const FormRoom room;
    const auto taken = room.files().take(path("beside.xlsx"));
    QVERIFY2(taken->fate == TakenFile::Fate::Complete, qPrintable(sentences(*taken)));
    QCOMPARE(taken->notes.size(), std::size_t(2));
    QVERIFY(sentences(*taken).contains(QStringLiteral("“بدالة المكتب”")));
    QVERIFY(sentences(*taken).contains(QStringLiteral("row 300: cell C300 holds “مع الشكر”")));
}

void TstFormSheet::aRowTwiceIsRefused()
{
    const FormRoom room;
    const auto taken = room.files().take(path("twice.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(sentences(*taken).contains(
                 QStringLiteral("row 251: Question 1.5: the question stands in row %1 of sheet “الاستمارة” too")
                     .arg(rowOf("phone"))),
             qPrintable(sentences(*taken)));
}

void TstFormSheet::anotherCodeIsRefused()
{
    const FormRoom room;
    const auto taken = room.files().take(path("code.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(taken->refusal.contains(
                 QStringLiteral("Sheet “الاستمارة”, row 2: the code was changed to %1, but the file was made for %2")
                     .arg(room.papers[1].number, room.papers[0].number)),
             qPrintable(taken->refusal));
    QCOMPARE(room.answer("staff", 0), QStringLiteral("(no entry)"));
    QCOMPARE(room.answer("staff", 1), QStringLiteral("(no entry)"));
}

void TstFormSheet::anotherFormIsRefused()
{
    const FormRoom room;
    SpreadsheetParts parts = SpreadsheetParts::ofFile(path("filled.xlsx"));
    const QByteArray strings = parts.part("xl/sharedStrings.xml");
    QVERIFY(strings.contains("tahaluf-form TF-1 "));
    parts.set("xl/sharedStrings.xml", QByteArray(strings).replace("tahaluf-form TF-1 ", "tahaluf-form TF-9 "));
    parts.save(path("other.xlsx"));
    const auto taken = room.files().take(path("other.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(taken->refusal.contains(QStringLiteral("The code TF-0001-57 is of the form TF-1, but the file asks the "
                                                    "questions of TF-9.")),
             qPrintable(taken->refusal));
    // The code of a paper that was never handed out here.
    parts = SpreadsheetParts::ofFile(path("filled.xlsx"));
    parts.set("xl/sharedStrings.xml", QByteArray(strings).replace("TF-0001-57", "TF-0099-52"));
    parts.save(path("foreign.xlsx"));
    QCOMPARE(room.files().take(path("foreign.xlsx"))->fate, TakenFile::Fate::Refused);
}

void TstFormSheet::macrosAreRefused()
{
    const FormRoom room;
    SpreadsheetParts parts = SpreadsheetParts::ofFile(path("filled.xlsx"));
    parts.set("xl/vbaProject.bin", "\xD0\xCF\x11\xE0");
    parts.save(path("renamed-from-xlsm.xlsx"));
    const auto taken = room.files().take(path("renamed-from-xlsm.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(taken->refusal.contains(QStringLiteral("macros")), qPrintable(taken->refusal));
    QVERIFY(!room.response());
}

void TstFormSheet::aMissingSheetIsNamed()
{
    const FormRoom room;
    const auto taken = room.files().take(path("gone.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Draft);
    QVERIFY2(sentences(*taken).contains(QStringLiteral("Question 5.1 must be answered")),
             qPrintable(sentences(*taken)));
    QVERIFY(sentences(*taken).contains(QStringLiteral("Question 5.1 is not in the file.")));
}

void TstFormSheet::anEmptyFormIsRefused()
{
    const FormRoom room;
    const auto taken = room.files().take(path("empty.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QCOMPARE(taken->refusal, QStringLiteral("No question is answered in the file."));
    QVERIFY(!room.response());
}

void TstFormSheet::aTableWithoutRowsIsRefused()
{
    const FormRoom room;
    QFile file(path("heads.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Form code,1.1\r\n");
    file.close();
    const auto taken = room.files().take(file.fileName());
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QCOMPARE(taken->refusal, QStringLiteral("The file holds no row of answers."));
}

void TstFormSheet::answersTypedByKeysStay()
{
    const FormRoom room;
    const QuestionnaireForm form = *room.queries().form(room.form.id);
    const auto begun = room.workspace->responses().begin(room.papers.front().id);
    VERIFY_DONE(begun);
    VERIFY_DONE(room.workspace->responses().answer(begun->id, form.byKey("staff")->id, "12"));
    const auto taken = room.files().take(path("filled.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Refused);
    QVERIFY2(taken->refusal.contains(QStringLiteral("are there already (Keyboard)")), qPrintable(taken->refusal));
    QCOMPARE(room.answer("staff"), QStringLiteral("12"));
}

void TstFormSheet::aRankingMayNameNoPlaceTwice()
{
    const FormRoom room;
    const auto taken = room.files().take(path("ranked.xlsx"));
    QCOMPARE(taken->fate, TakenFile::Fate::Draft);
    QVERIFY2(sentences(*taken).contains(QStringLiteral("row %1: Question 6.2, “الحماية”: place 1 is given twice.")
                                            .arg(rowOf("themes_rank:protection"))),
             qPrintable(sentences(*taken)));
    QCOMPARE(room.answer("themes_rank"),
             QStringLiteral("الوقاية = 1; الحماية = 1; الملاحقة القضائية = 4; الشراكة = 3"));
}

void TstFormSheet::aTableOfAnswersIsItsOwnChannel()
{
    const FormRoom room;
    QFile file(path("answers.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QStringLiteral("form_code,staff\n%1,7\n%2,كثير\n").arg(room.papers[0].number, room.papers[1].number).toUtf8());
    file.close();
    const auto taken = room.files().take(file.fileName());
    QCOMPARE(taken->fate, TakenFile::Fate::Draft);
    QVERIFY2(sentences(*taken).contains(QStringLiteral("Row 3: Question 1.7: “كثير” is not a number")),
             qPrintable(sentences(*taken)));
    QCOMPARE(room.response()->source, ResponseSource::Csv);
    QCOMPARE(room.answer("staff", 1), QStringLiteral("كثير"));
}

QTEST_GUILESS_MAIN(TstFormSheet)
#include "TstFormSheet.moc"
