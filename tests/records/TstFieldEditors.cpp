// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/EarlierTexts.h"
#include "records/FieldEditorFactory.h"
#include "records/RecordsFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace tahaluf;

class TstFieldEditors : public QObject
{
    Q_OBJECT

private slots:
    void takesDigitsOfAnyScript_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("number");
        QTest::newRow("latin") << QStringLiteral("15") << qint64(15);
        QTest::newRow("arabic") << QStringLiteral("١٥") << qint64(15);
        QTest::newRow("persian") << QStringLiteral("۱۵") << qint64(15);
        QTest::newRow("empty") << QString() << qint64(0);
    }

    void takesDigitsOfAnyScript()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, number);
        FieldEditor* editor = make(QStringLiteral("agenda"), QStringLiteral("planned_minutes"));
        typeText(editor->findChild<QLineEdit*>(), typed);
        const Result<QVariant> value = editor->value();
        VERIFY_DONE(value);
        QCOMPARE(value->toLongLong(), number);
    }

    void showsNumbersInTheDigitsOfTheWindow()
    {
        PageContext context(*m_f->workspace, Phrasebook(Language::Arabic, DigitShapes::ArabicIndic));
        const FieldInfo& field = *m_f->workspace->catalog().find(QStringLiteral("agenda"))->field("planned_minutes");
        const std::unique_ptr<FieldEditor> editor(FieldEditorFactory(context).create("agenda", field, nullptr));
        editor->setValue(15);
        QCOMPARE(editor->findChild<QLineEdit*>()->text(), QStringLiteral("١٥"));
        QCOMPARE(editor->value()->toLongLong(), 15);
    }

    void numbersBeginWhereTheWindowsLanguageBegins()
    {
        PageContext context(*m_f->workspace, Phrasebook(Language::Arabic, DigitShapes::Latin));
        const FieldInfo& field = *m_f->workspace->catalog().find(QStringLiteral("agenda"))->field("planned_minutes");
        QWidget arabic;
        arabic.setLayoutDirection(Qt::RightToLeft);
        FieldEditor* editor = FieldEditorFactory(context).create("agenda", field, &arabic);
        editor->setValue(15);
        editor->resize(300, 40);
        (void)arabic.grab(); // the field finds the place of its text while it is painted
        const auto* edit = editor->findChild<QLineEdit*>();
        const QRect cursor = edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        QVERIFY(cursor.center().x() > edit->width() / 2);
    }

    void saysThatLettersAreNoNumber()
    {
        FieldEditor* editor = make(QStringLiteral("agenda"), QStringLiteral("planned_minutes"));
        typeText(editor->findChild<QLineEdit*>(), QStringLiteral("عشر"));
        QCOMPARE(editor->value().error().field, QStringLiteral("planned_minutes"));
    }

    void takesDatesInArabicDigitsAndRefusesDaysThatAreNone()
    {
        FieldEditor* editor = make(QStringLiteral("members"), QStringLiteral("status_since"));
        auto* edit = editor->findChild<QLineEdit*>();
        typeText(edit, QStringLiteral("٢٩/١١/٢٠١٢"));
        QCOMPARE(editor->value()->toString(), QStringLiteral("2012-11-29"));
        edit->selectAll();
        typeText(edit, QStringLiteral("31/2/2012"));
        QVERIFY(!editor->value());
        QCOMPARE(editor->value().error().field, QStringLiteral("status_since"));
    }

    void keepsPhoneNumbersInAsciiWithoutMarks()
    {
        FieldEditor* editor = make(QStringLiteral("members"), QStringLiteral("phone"));
        editor->findChild<QLineEdit*>()->setText(QStringLiteral("\u2066+٩٧٤ 4400\u2069"));
        QCOMPARE(editor->value()->toString(), QStringLiteral("+974 4400"));
    }

    void choosesFromAListByKeys()
    {
        FieldEditor* editor = make(QStringLiteral("members"), QStringLiteral("relevance"));
        editor->show();
        editor->setValue(QStringLiteral("core"));
        QSignalSpy edited(editor, &FieldEditor::edited);
        auto* combo = editor->findChild<QComboBox*>();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(editor->value()->toString(), QStringLiteral("supporting"));
        QVERIFY(!edited.isEmpty());
    }

    void findsALinkedRecordHoweverItIsSpelled()
    {
        FieldEditor* editor = make(QStringLiteral("people"), QStringLiteral("member"));
        editor->show();
        auto* edit = editor->findChild<QLineEdit*>();
        edit->setFocus();
        typeText(edit, QStringLiteral("الداخليه"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(editor->value()->toLongLong(), m_f->interior.id.value());
    }

    void refusesALinkThatIsNotInTheList()
    {
        FieldEditor* editor = make(QStringLiteral("people"), QStringLiteral("member"));
        typeText(editor->findChild<QLineEdit*>(), QStringLiteral("جهة لا وجود لها"));
        QCOMPARE(editor->value().error().field, QStringLiteral("member"));
    }

    void givesEveryFieldBackAsItWas()
    {
        for (const EntityInfo* entity : m_f->workspace->catalog().all()) {
            for (const FieldInfo& field : entity->fields) {
                if (field.isInternal || field.isReadOnly) {
                    continue;
                }
                FieldEditor* editor = make(entity->key, field.key);
                QSignalSpy edited(editor, &FieldEditor::edited);
                const QVariant stored = sample(field);
                editor->setValue(stored);
                const Result<QVariant> value = editor->value();
                QVERIFY2(value, qPrintable(entity->key + QLatin1Char('.') + field.key));
                QCOMPARE(value->toString(), stored.toString());
                QVERIFY2(edited.isEmpty(), qPrintable(field.key));
            }
        }
    }

    void offersEarlierTextsByFoldedWords()
    {
        QLineEdit edit;
        const EarlierTexts earlier({QStringLiteral("قاعة الاجتماعات، الدوحة"), QStringLiteral("فندق الشيراتون")}, edit);
        QCOMPARE(earlier.matching(QStringLiteral("قاعه")), QStringList{QStringLiteral("قاعة الاجتماعات، الدوحة")});
        QCOMPARE(earlier.matching(QStringLiteral("الإجتماعات")),
                 QStringList{QStringLiteral("قاعة الاجتماعات، الدوحة")});
        QCOMPARE(earlier.matching(QStringLiteral("مكتب")), QStringList());
    }

    void init() { m_f = std::make_unique<RecordsFixture>(); }
    void cleanup()
    {
        m_parent = std::make_unique<QWidget>();
        m_f.reset();
    }

private:
    FieldEditor* make(const QString& entity, const QString& field)
    {
        const EntityInfo* info = m_f->workspace->catalog().find(entity);
        m_parent->show();
        return FieldEditorFactory(m_f->context).create(entity, *info->field(field), m_parent.get());
    }

    QVariant sample(const FieldInfo& field) const
    {
        switch (field.kind) {
        case FieldKind::Choice:
            return field.choices->key(field.choices->all().back().value);
        case FieldKind::Link:
            return field.linkEntity == QStringLiteral("members") ? QVariant(m_f->interior.id.value())
                                                                 : QVariant(QMetaType(QMetaType::LongLong));
        case FieldKind::Date:
            return QStringLiteral("2012-11-29");
        case FieldKind::DateTime:
            return QStringLiteral("2012-11-29T09:30:00");
        case FieldKind::Number:
            return qint64(7);
        case FieldKind::Flag:
            return qint64(1);
        case FieldKind::LongText:
            return QStringLiteral("سطر أول\nسطر ثانٍ (15)");
        default:
            return QStringLiteral("نص 15");
        }
    }

    std::unique_ptr<RecordsFixture> m_f;
    std::unique_ptr<QWidget> m_parent = std::make_unique<QWidget>();
};

QTEST_MAIN(TstFieldEditors)
#include "TstFieldEditors.moc"
