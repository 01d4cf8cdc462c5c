// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MemberDetail.h"
#include "pages/PagesFixture.h"
#include "records/EmptyState.h"
#include "records/RecordDetail.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "records/UndoBar.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/LinkPicker.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tahaluf;

class TstMemberPage : public QObject
{
    Q_OBJECT

private slots:
    void showsEnglishNamesInAnEnglishWindow()
    {
        PagesFixture f(Language::English);
        Member interior = *f.workspace->records().members.get(f.interior.id);
        interior.nameEn = QStringLiteral("Ministry of Interior");
        VERIFY_DONE(f.workspace->records().members.update(interior));
        const Entry entry = f.recorded(QStringLiteral("توحيد نموذج الإحالة"));

        const auto members = f.page(QStringLiteral("members"));
        QStringList names;
        for (int row = 0; row < members->model().rowCount(); ++row) {
            names << members->model().index(row, 0).data(RecordTableModel::PlainRole).toString();
        }
        QVERIFY2(names.contains(interior.nameEn), qPrintable(names.join(u',')));
        QVERIFY(!names.contains(interior.name));
        QVERIFY(names.contains(f.justice.name)); // there is no English one
        members->showRecord(interior.id.value());
        QCOMPARE(members->detail().accessibleName(), interior.nameEn);

        // Where another record names it, in lists, forms and filters.
        const auto people = f.page(QStringLiteral("people"));
        people->showRecord(f.interiorPerson.id.value());
        QVERIFY(visibleTexts(*people).join(u'\n').contains(interior.nameEn));
        const auto proposals = f.page(QStringLiteral("proposals"));
        const int column = static_cast<int>(proposals->model().request().columns.indexOf(QStringLiteral("member")));
        QCOMPARE(proposals->model().index(0, column).data(RecordTableModel::PlainRole).toString(), interior.nameEn);

        // A name that comes later shows at once.
        Member justice = *f.workspace->records().members.get(f.justice.id);
        justice.nameEn = QStringLiteral("Ministry of Justice");
        VERIFY_DONE(f.workspace->records().members.update(justice));
        names.clear();
        for (int row = 0; row < members->model().rowCount(); ++row) {
            names << members->model().index(row, 0).data(RecordTableModel::PlainRole).toString();
        }
        QVERIFY(names.contains(justice.nameEn));
        QVERIFY(names.indexOf(interior.nameEn) < names.indexOf(justice.nameEn));
    }

    void findsABodyByEitherNameInAnEnglishWindow()
    {
        PagesFixture f(Language::English);
        Member interior = *f.workspace->records().members.get(f.interior.id);
        interior.nameEn = QStringLiteral("Ministry of Interior");
        VERIFY_DONE(f.workspace->records().members.update(interior));
        LinkPicker picker(f.context, QStringLiteral("members"));
        picker.setRecord(interior.id.value());
        QCOMPARE(picker.text(), interior.nameEn);
        for (const char* typed : {"minis", "interior", "الداخ"}) {
            const std::vector<TypeAheadItem> found = picker.matches(QString::fromUtf8(typed));
            QVERIFY2(found.size() == 1 && found.front().id == interior.id.value(), typed);
        }
    }

    void showsArabicNamesInAnArabicWindow()
    {
        PagesFixture f;
        Member interior = *f.workspace->records().members.get(f.interior.id);
        interior.nameEn = QStringLiteral("Ministry of Interior");
        VERIFY_DONE(f.workspace->records().members.update(interior));
        const auto page = f.page(QStringLiteral("members"));
        const int row = page->model().rowOf(interior.id.value());
        QCOMPARE(page->model().index(row, 0).data(RecordTableModel::PlainRole).toString(), interior.name);
    }

    void addsABodyByKeysOnly()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(QApplication::focusWidget(), &page->list());
        const int before = page->model().rowCount();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        typeText(QApplication::focusWidget(), QStringLiteral("جمعية عون"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(page->model().rowCount(), before + 1);
        const int row = page->list().currentIndex().row();
        QCOMPARE(page->model().index(row, 0).data().toString(), QStringLiteral("جمعية عون"));
        QCOMPARE(QApplication::focusWidget(), &page->list());
    }

    void goesFromTheListIntoTheFormAndBack()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(&page->list(), Qt::Key_Down);
        QVERIFY(page->detail().form().id() > 0);
        QTest::keyClick(&page->list(), Qt::Key_Return);
        QVERIFY(page->detail().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &page->list());
    }

    void movesABodyToTheRecycleBinAndBack()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        page->showRecord(f.justice.id.value());
        const int before = page->model().rowCount();
        QTest::keyClick(&page->list(), Qt::Key_Delete);
        QCOMPARE(page->model().rowCount(), before - 1);
        QCOMPARE(page->model().rowOf(f.justice.id.value()), -1);
        QVERIFY(!page->undoBar().isHidden());

        page->undoBar().button()->click();
        QCOMPARE(page->model().rowCount(), before);
        QCOMPARE(page->list().currentId(), f.justice.id.value());
    }

    void restoresFromTheRecycleBin()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        page->showRecord(f.justice.id.value());
        page->deleteCurrent();
        page->showRecycleBin(true);
        QCOMPARE(page->model().rowCount(), 1);
        QTest::keyClick(&page->list(), Qt::Key_Down);
        page->restoreCurrent();
        QCOMPARE(page->model().rowCount(), 0);
        page->showRecycleBin(false);
        QVERIFY(page->model().rowOf(f.justice.id.value()) >= 0);
    }

    void asksBeforeLeavingWhatIsNotSaved_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<QString>("address");
        QTest::newRow("save") << 0 << true << QStringLiteral("الدوحة");
        QTest::newRow("discard") << 1 << true << QString();
        QTest::newRow("stay") << 2 << false << QString();
    }

    void asksBeforeLeavingWhatIsNotSaved()
    {
        QFETCH(int, button);
        QFETCH(bool, leaves);
        QFETCH(QString, address);
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        page->showRecord(f.justice.id.value());
        auto* edit = page->findChild<QWidget*>(QStringLiteral("address"))->findChild<QLineEdit*>();
        typeText(edit, QStringLiteral("الدوحة"));
        whenDialogOpens([button](QDialog* dialog) {
            const QStringList texts{
                QStringLiteral("Save"), QStringLiteral("Discard changes"), QStringLiteral("Stay here")};
            const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
            for (QPushButton* one : buttons) {
                if (one->text() == texts.at(button)) {
                    one->click();
                }
            }
        });
        QCOMPARE(page->mayLeave(), leaves);
        QCOMPARE(f.workspace->records().members.get(f.justice.id)->address, address);
        QCOMPARE(edit->text(), button == 1 ? QString() : QStringLiteral("الدوحة"));
    }

    void keepsTheFormerNameWithItsDay()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        page->showRecord(f.interior.id.value());
        auto* detail = qobject_cast<MemberDetail*>(&page->detail());
        whenDialogOpens([](QDialog* dialog) {
            auto* name = dialog->findChildren<QLineEdit*>().first();
            name->setText(QStringLiteral("وزارة الداخلية والأمن"));
            dialog->accept();
        });
        detail->askRename();
        QCOMPARE(f.workspace->records().members.get(f.interior.id)->name, QStringLiteral("وزارة الداخلية والأمن"));
        const Result<std::vector<FormerName>> former = f.workspace->records().formerNames.all();
        QCOMPARE(former->size(), std::size_t(1));
        QCOMPARE(former->front().name, f.interior.name);
        QCOMPARE(former->front().changedOn, QDate(2012, 11, 29));
    }

    void keepsWhatIsTypedWhenThePageIsMadeAnew()
    {
        PagesFixture f;
        auto page = f.page(QStringLiteral("members"));
        page->showRecord(f.justice.id.value());
        typeText(page->findChild<QWidget*>(QStringLiteral("address"))->findChild<QLineEdit*>(),
                 QStringLiteral("الدوحة"));
        const QVariant state = page->saveState();

        PageContext english(*f.workspace, Phrasebook(Language::English));
        const std::unique_ptr<Page> other = makePage(QStringLiteral("members"), english);
        other->restoreState(state);
        auto* edit = other->findChild<QWidget*>(QStringLiteral("address"))->findChild<QLineEdit*>();
        QCOMPARE(edit->text(), QStringLiteral("الدوحة"));
        QVERIFY(qobject_cast<RecordPage*>(other.get())->detail().form().isDirty());
    }

    void offersOneActionWhereThereIsNothing()
    {
        Result<std::unique_ptr<Workspace>> empty = Workspace::inMemory();
        QVERIFY(empty.has_value());
        PageContext context(**empty, Phrasebook(Language::Arabic));
        const std::unique_ptr<Page> page = makePage(QStringLiteral("members"), context);
        page->show();
        auto* state = page->findChild<EmptyState*>();
        QVERIFY(state->isVisible());
        state->button()->click();
        QVERIFY(qobject_cast<RecordPage*>(page.get())->detail().form().isNew());
    }

    void hasNoPageForAnUnknownKey()
    {
        PagesFixture f;
        QVERIFY(!makePage(QStringLiteral("no_such_entity"), f.context));
        QVERIFY(makePage(QStringLiteral("themes"), f.context));
    }
};

QTEST_MAIN(TstMemberPage)
#include "TstMemberPage.moc"
