// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/FieldEditor.h"
#include "records/RecordForm.h"
#include "records/RecordsFixture.h"
#include "records/SaveBar.h"
#include "records/StaleConflict.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tahaluf;

class TstRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void saysUnderTheFieldWhatIsMissing()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.openNew();
        form.show();
        QVERIFY(!form.save());
        QVERIFY(form.problem(QStringLiteral("name")).contains(QStringLiteral("“")));
        QVERIFY(form.problem(QStringLiteral("phone")).isEmpty());

        type(form, QStringLiteral("name"), QStringLiteral("جامعة جديدة"));
        QVERIFY(form.save());
        QVERIFY(form.problem(QStringLiteral("name")).isEmpty());
        QVERIFY(form.id() > 0);
        QVERIFY(!form.isDirty());
    }

    void saysUnderTheFieldWhatCannotBeRead()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        type(form, QStringLiteral("precedence"), QStringLiteral("ثالث"));
        QVERIFY(!form.save());
        QVERIFY(form.problem(QStringLiteral("precedence")).contains(QStringLiteral("ثالث")));
        type(form, QStringLiteral("precedence"), QStringLiteral("٣"));
        QVERIFY(form.save());
        QCOMPARE(f.workspace->records().members.get(f.interior.id)->precedence, 3);
    }

    void knowsWhetherSomethingIsTyped()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        QVERIFY(!form.isDirty());
        type(form, QStringLiteral("address"), QStringLiteral("الدوحة"));
        QVERIFY(form.isDirty());
        type(form, QStringLiteral("address"), QString());
        QVERIFY(!form.isDirty());
    }

    void aShortFormStandsAtTheTop()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("mechanisms"));
        form.openNew();
        form.resize(400, 900);
        form.show();
        const QLineEdit* second = line(form, QStringLiteral("name_en"));
        QTRY_VERIFY(second->isVisible());
        QVERIFY(second->mapTo(&form, QPoint()).y() < 200);
    }

    void keepsWhatIsTypedOnEsc()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        form.show();
        type(form, QStringLiteral("address"), QStringLiteral("الدوحة"));
        QSignalSpy escaped(&form, &RecordForm::escaped);
        QTest::keyClick(line(form, QStringLiteral("address")), Qt::Key_Escape);
        QCOMPARE(escaped.size(), 1);
        QCOMPARE(line(form, QStringLiteral("address"))->text(), QStringLiteral("الدوحة"));
        QVERIFY(form.isDirty());
    }

    void followsAChangeElsewhereWhileNothingIsTyped()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        f.renamedElsewhere(f.interior, QStringLiteral("اسم آخر"));
        QCOMPARE(line(form, QStringLiteral("name"))->text(), QStringLiteral("اسم آخر"));
    }

    void showsBothVersionsWhenTheRecordChangedMeanwhile_data()
    {
        QTest::addColumn<bool>("keepsMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void showsBothVersionsWhenTheRecordChangedMeanwhile()
    {
        QFETCH(bool, keepsMine);
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        form.show();
        type(form, QStringLiteral("address"), QStringLiteral("عنواني"));
        f.renamedElsewhere(f.interior, QStringLiteral("اسم آخر"));
        QCOMPARE(line(form, QStringLiteral("address"))->text(), QStringLiteral("عنواني"));

        QVERIFY(!form.save());
        QVERIFY(form.conflict());
        QCOMPARE(f.workspace->records().members.get(f.interior.id)->address, QString(QLatin1String("")));
        (keepsMine ? form.conflict()->keepMineButton() : form.conflict()->takeTheirsButton())->click();
        QCoreApplication::processEvents();

        QVERIFY(!form.conflict());
        QVERIFY(!form.isDirty());
        const Result<Member> now = f.workspace->records().members.get(f.interior.id);
        // What the other changed in another field stays in both cases.
        QCOMPARE(now->name, QStringLiteral("اسم آخر"));
        QCOMPARE(now->address, keepsMine ? QStringLiteral("عنواني") : QString(QLatin1String("")));
    }

    void offersWhatIsTypedToTheNextForm()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        form.open(f.interior.id.value());
        type(form, QStringLiteral("address"), QStringLiteral("عنواني"));
        RecordForm other(f.context, QStringLiteral("members"));
        other.restoreState(form.saveState());
        QCOMPARE(other.id(), f.interior.id.value());
        QCOMPARE(line(other, QStringLiteral("address"))->text(), QStringLiteral("عنواني"));
        QVERIFY(other.isDirty());
    }

    void showsTheSaveBarWhileSomethingIsTyped()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("members"));
        SaveBar bar(form, nullptr);
        form.open(f.interior.id.value());
        QVERIFY(bar.isHidden());
        type(form, QStringLiteral("address"), QStringLiteral("عنواني"));
        QVERIFY(!bar.isHidden());
        bar.discardButton()->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(line(form, QStringLiteral("address"))->text(), QString());
    }

    void twoFieldsStandSideBySideOnlyWhereNothingIsCut()
    {
        RecordsFixture f;
        RecordForm form(
            f.context, QStringLiteral("questions"), {QStringLiteral("kind"), QStringLiteral("is_required")});
        form.openNew();
        form.resize(700, 400);
        form.show();
        const auto* kind = form.editor(QStringLiteral("kind"));
        const auto* required = form.editor(QStringLiteral("is_required"));
        const auto top = [&form](const QWidget* of) { return of->parentWidget()->mapTo(&form, QPoint()).y(); };
        QTRY_COMPARE(top(kind), top(required));
        form.resize(240, 400);
        QTRY_VERIFY(top(kind) < top(required));
        QVERIFY(kind->width() >= kind->neededWidth());
        form.resize(700, 400);
        QTRY_COMPARE(top(kind), top(required));
    }

    void namesEveryFieldForTheScreenReader()
    {
        RecordsFixture f;
        RecordForm form(f.context, QStringLiteral("meetings"));
        form.open(f.meeting.id.value());
        form.show();
        const QList<QWidget*> widgets = form.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

private:
    static QLineEdit* line(const RecordForm& form, const QString& field)
    {
        return form.editor(field)->findChild<QLineEdit*>();
    }

    static void type(const RecordForm& form, const QString& field, const QString& text)
    {
        QLineEdit* edit = line(form, field);
        edit->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(edit, Qt::Key_Backspace);
        } else {
            typeText(edit, text);
        }
    }
};

QTEST_MAIN(TstRecordForm)
#include "TstRecordForm.moc"
