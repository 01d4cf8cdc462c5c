// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesFixture.h"
#include "pages/ShippedSynonyms.h"
#include "pages/SynonymsPage.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordTableModel.h"
#include "support/Verify.h"
#include "WorkAreas.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTextEdit>

using namespace tahaluf;

/** «المترادفات»: a group typed, what the search finds by it, and a shipped group switched off. */
class TstSynonymsPage : public QObject
{
    Q_OBJECT

private slots:
    void aTypedGroupIsSearchedAtOnce();
    void aBadGroupSaysWhy();
    void aShippedGroupIsSwitchedOff();
    void theListOfShippedGroupsIsFiltered();
    void shippedWordsAreNotTyped();
    void everyControlHasAName();

private:
    static std::unique_ptr<SynonymsPage> page(PagesFixture& f)
    {
        std::unique_ptr<Page> made = makePage(QStringLiteral("synonyms"), f.context);
        auto* synonyms = qobject_cast<SynonymsPage*>(made.get());
        if (!synonyms) {
            qFatal("there is no page of synonyms");
        }
        (void)made.release();
        synonyms->resize(1140, 760);
        synonyms->show();
        synonyms->activateWindow();
        if (!QTest::qWaitForWindowActive(synonyms)) {
            qFatal("the page is not active");
        }
        return std::unique_ptr<SynonymsPage>(synonyms);
    }
    static qsizetype found(PagesFixture& f, const QString& words)
    {
        const auto hits = f.workspace->search().search(words);
        return hits ? static_cast<qsizetype>(hits->size()) : -1;
    }
    static void typeWords(SynonymsPage& page, const QString& words)
    {
        page.startNewRecord();
        auto* editor = page.own().detail().form().editor(QStringLiteral("words"))->findChild<QTextEdit*>();
        QVERIFY(editor);
        editor->setFocus();
        typeText(editor, words);
    }
};

void TstSynonymsPage::aTypedGroupIsSearchedAtOnce()
{
    PagesFixture f;
    f.recorded(QStringLiteral("تركيب كاميرات في المنافذ"));
    QCOMPARE(found(f, QStringLiteral("عدسة ")), 0);
    const auto synonyms = page(f);
    typeWords(*synonyms, QStringLiteral("عدسة ,كاميرات"));
    QVERIFY(synonyms->own().detail().form().save());
    QCOMPARE(found(f, QStringLiteral("عدسة ")), 1);
    QCOMPARE(synonyms->own().detail().form().value(QStringLiteral("words")).toString(),
             QStringLiteral("عدسة، كاميرات"));
}

void TstSynonymsPage::aBadGroupSaysWhy()
{
    PagesFixture f;
    const auto synonyms = page(f);
    typeWords(*synonyms, QStringLiteral("عدسة"));
    RecordForm& form = synonyms->own().detail().form();
    QVERIFY(!form.save());
    QVERIFY(!form.problem(QStringLiteral("words")).isEmpty());
}

void TstSynonymsPage::aShippedGroupIsSwitchedOff()
{
    PagesFixture f;
    f.recorded(QStringLiteral("عقد ورش للإعلاميين"));
    QCOMPARE(found(f, QStringLiteral("ندوة ")), 1);
    const auto synonyms = page(f);
    synonyms->tabs().setCurrentIndex(1);
    QListWidget& list = synonyms->shipped().list();
    const QList<QListWidgetItem*> items = list.findItems(QStringLiteral("ندوة"), Qt::MatchStartsWith);
    QCOMPARE(items.size(), 1);
    list.setFocus();
    list.setCurrentItem(items.first());
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(items.first()->checkState(), Qt::Unchecked);
    QCOMPARE(found(f, QStringLiteral("ندوة ")), 0);
    QCOMPARE(f.workspace->count(QStringLiteral("synonyms")).value(), 1);

    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(found(f, QStringLiteral("ندوة ")), 1);
    QCOMPARE(f.workspace->count(QStringLiteral("synonyms")).value(), 0);
}

void TstSynonymsPage::theListOfShippedGroupsIsFiltered()
{
    PagesFixture f;
    const auto synonyms = page(f);
    synonyms->tabs().setCurrentIndex(1);
    QLineEdit& filter = synonyms->shipped().filter();
    filter.setFocus();
    typeText(&filter, QStringLiteral("لجان"));
    int visible = 0;
    for (int i = 0; i < synonyms->shipped().list().count(); ++i) {
        visible += synonyms->shipped().list().item(i)->isHidden() ? 0 : 1;
    }
    QCOMPARE(visible, 1);
    QVERIFY(synonyms->shipped().list().count() > 50);
}

void TstSynonymsPage::shippedWordsAreNotTyped()
{
    PagesFixture f;
    SynonymWorkflow& workflow = f.workspace->areas().synonyms();
    VERIFY_DONE(workflow.setUsed(QStringLiteral("لجنة"), false));
    VERIFY_REFUSED(workflow.setUsed(QStringLiteral("زنجبيل"), false), "زنجبيل");
    SynonymGroup same;
    same.words = QStringLiteral("لجنة، هيئات");
    same.isShipped = true;
    VERIFY_REFUSED(workflow.save(same), "لجنة");
    // Of a group that is switched off, words may be used in one of one's own.
    SynonymGroup own;
    own.words = QStringLiteral("لجنة، لجان");
    VERIFY_DONE(workflow.save(own));
}

void TstSynonymsPage::everyControlHasAName()
{
    PagesFixture f;
    const auto synonyms = page(f);
    for (const QWidget* widget : synonyms->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(synonyms.get()) &&
            (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QListWidget*>(widget) ||
             qobject_cast<const QTextEdit*>(widget))) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TstSynonymsPage)
#include "TstSynonymsPage.moc"
