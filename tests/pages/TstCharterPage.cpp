// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ArticleEditor.h"
#include "pages/CharterComparison.h"
#include "pages/CharterOutline.h"
#include "pages/CharterPage.h"
#include "pages/CommandDialog.h"
#include "pages/PagesFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/LinkPicker.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>

using namespace tahaluf;

/** «وثيقة التأسيس»: the text written, linked to its sources, circulated, commented, compared and approved by keys. */
class TstCharterPage : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsWrittenWithTheKeys();
    void altArrowsRenumber();
    void unsavedWordsAreNotLost();
    void aSourceIsLinkedAndLeadsBackToItsWords();
    void whatIsMissingIsListedAndOpens();
    void aCommentIsTakenUpWithAReply();
    void approvalWaitsUntilNothingIsMissing();
    void theDifferenceOfTwoVersionsReadsInBlackAndWhite();
    void removingSaysWhatGoes();
    void anotherWindowsArticleAppears();
    void everyControlHasAName();

private:
    static std::unique_ptr<CharterPage> page(PagesFixture& f)
    {
        auto made = std::make_unique<CharterPage>(f.context);
        made->resize(1140, 760);
        made->show();
        activate(*made);
        made->setFocus();
        return made;
    }
    /** Without a window manager nothing hands the keys back to the page when a dialog has closed. */
    static void activate(QWidget& window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the page is not active");
        }
    }
    static Charter begin(PagesFixture& f)
    {
        Result<Charter> begun = f.workspace->charters().createFirst(QStringLiteral("وثيقة التأسيس"));
        if (!begun) {
            qFatal("%s", qPrintable(begun.error().message));
        }
        return *begun;
    }
    static Article add(PagesFixture& f, const Charter& charter, const QString& heading, const QString& text)
    {
        Article article;
        article.charter = charter.id;
        article.kind = ArticleKind::Article;
        article.heading = heading;
        article.text = text;
        Result<Article> added = f.workspace->charters().add(article);
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
        return *added;
    }
    static CharterTree tree(PagesFixture& f, CharterId id) { return *CharterQueries(f.workspace->records()).tree(id); }
    static QPushButton* button(const QWidget& within, const QString& text)
    {
        for (auto* each : within.findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisibleTo(&within)) {
                return each;
            }
        }
        return nullptr;
    }
    static void press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target, key, modifiers);
        QApplication::processEvents();
    }
};

void TstCharterPage::aTextIsWrittenWithTheKeys()
{
    PagesFixture f;
    auto shown = page(f);
    whenDialogOpens([](QDialog* window) { qobject_cast<CommandDialog*>(window)->actionButton()->click(); });
    shown->startNewRecord();
    activate(*shown);
    const auto versions = CharterQueries(f.workspace->records()).versions();
    VERIFY_DONE(versions);
    QCOMPARE(versions->size(), std::size_t(1));

    shown->startNewRecord(); // an article in the part of the vision
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&shown->editor().heading()));
    typeText(QApplication::focusWidget(), QStringLiteral("رؤية التحالف"));
    shown->editor().text().setFocus();
    typeText(QApplication::focusWidget(), QStringLiteral("مجتمع خالٍ من الاتجار بالبشر."));
    press(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    shown->outline().setFocus();
    press(&shown->outline(), Qt::Key_Insert);
    typeText(QApplication::focusWidget(), QStringLiteral("أهداف التحالف"));
    press(QApplication::focusWidget(), Qt::Key_F9);

    const CharterTree written = tree(f, versions->front().id);
    QCOMPARE(written.count(ArticleKind::Article), 2);
    QCOMPARE(written.at(1).article.text, QStringLiteral("مجتمع خالٍ من الاتجار بالبشر."));
    QCOMPARE(written.at(2).article.heading, QStringLiteral("أهداف التحالف"));
    QCOMPARE(written.at(2).number, 2);
    QVERIFY(shown->outline().currentItem()->text(0).contains(QStringLiteral("المادة (2)")));
}

void TstCharterPage::altArrowsRenumber()
{
    PagesFixture f;
    const Charter charter = begin(f);
    add(f, charter, QStringLiteral("أولى"), QStringLiteral("نص"));
    const Article second = add(f, charter, QStringLiteral("ثانية"), QStringLiteral("نص"));
    auto shown = page(f);
    shown->showRecordOf(QStringLiteral("articles"), second.id.value());
    QSignalSpy said(&f.context, &PageContext::said);
    press(&shown->outline(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(tree(f, charter.id).at(1).article.id, second.id);
    QCOMPARE(shown->outline().currentArticle(), second.id);
    QVERIFY(shown->outline().currentItem()->text(0).contains(QStringLiteral("المادة (1)")));
    QVERIFY(said.last().first().toString().contains(QStringLiteral("(1)")));
}

void TstCharterPage::unsavedWordsAreNotLost()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Article first = add(f, charter, QStringLiteral("أولى"), QStringLiteral("نص"));
    const Article second = add(f, charter, QStringLiteral("ثانية"), QStringLiteral("نص"));
    auto shown = page(f);
    shown->showRecordOf(QStringLiteral("articles"), first.id.value());
    shown->editor().text().setFocus();
    typeText(&shown->editor().text(), QStringLiteral("كلام جديد "));
    whenDialogOpens([](QDialog* question) { press(question, Qt::Key_Escape); });
    shown->outline().select(second.id);
    QCOMPARE(shown->outline().currentArticle(), first.id);
    QVERIFY(shown->editor().text().text().contains(QStringLiteral("كلام جديد")));
    QVERIFY(shown->editor().save());
    QVERIFY(f.workspace->records().articles.get(first.id)->text.contains(QStringLiteral("كلام جديد")));
    shown->outline().select(second.id);
    QCOMPARE(shown->outline().currentArticle(), second.id);
}

void TstCharterPage::aSourceIsLinkedAndLeadsBackToItsWords()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Entry proposal = f.recorded(QStringLiteral("تسمية نقطة اتصال في كل جهة"));
    const Article article = add(f, charter, QStringLiteral("نقاط الاتصال"), QStringLiteral("لكل جهة نقطة اتصال."));
    auto shown = page(f);
    shown->showRecordOf(QStringLiteral("articles"), article.id.value());
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->actionButton()->click();
        QVERIFY(!dialog->problem().isEmpty()); // nothing chosen
        auto* picker = dialog->findChildren<LinkPicker*>().first();
        picker->setFocus();
        typeText(picker, QStringLiteral("نقطه"));
        press(picker, Qt::Key_Return);
        dialog->actionButton()->click();
    });
    press(&shown->outline(), Qt::Key_L, Qt::ControlModifier);
    const auto sources = CharterQueries(f.workspace->records()).sources(charter.id);
    VERIFY_DONE(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QCOMPARE(sources->front().entry, proposal.id);
    QVERIFY(visibleTexts(*shown).contains(proposal.text));
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    for (auto* each : shown->findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("Open ") + proposal.number && each->isVisible()) {
            each->click();
        }
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("proposals"));
    QCOMPARE(asked.first().at(1).toLongLong(), proposal.id.value());
    QPushButton* unlink = button(*shown, QStringLiteral("Unlink"));
    QVERIFY(unlink);
    unlink->click();
    QVERIFY(CharterQueries(f.workspace->records()).sources(charter.id)->empty());
}

void TstCharterPage::whatIsMissingIsListedAndOpens()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Article empty = add(f, charter, QStringLiteral("فارغة"), QString());
    const Article full = add(f, charter, QStringLiteral("مكتوبة"), QStringLiteral("نص"));
    auto shown = page(f);
    QStringList lines;
    for (int row = 0; row < shown->missing().count(); ++row) {
        lines << shown->missing().item(row)->text();
    }
    const QString all = lines.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("Article (1) is empty.")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Without a source")), qPrintable(all));
    shown->showRecordOf(QStringLiteral("articles"), full.id.value());
    for (int row = 0; row < shown->missing().count(); ++row) {
        if (lines[row].contains(QStringLiteral("is empty"))) {
            shown->missing().setFocus();
            shown->missing().setCurrentRow(row);
            press(&shown->missing(), Qt::Key_Return);
        }
    }
    QCOMPARE(shown->outline().currentArticle(), empty.id);
}

void TstCharterPage::aCommentIsTakenUpWithAReply()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Article article = add(f, charter, QStringLiteral("أولى"), QStringLiteral("نص"));
    VERIFY_DONE(f.workspace->charters().circulate(charter.id, QDate(2012, 12, 20)));
    auto shown = page(f);
    shown->showRecordOf(QStringLiteral("articles"), article.id.value());
    whenDialogOpens([&f](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->findChild<LinkPicker*>()->setRecord(f.justice.id.value());
        typeText(dialog->findChild<ArabicTextEdit*>(), QStringLiteral("تقترح الوزارة ذكر المهلة"));
        dialog->actionButton()->click();
    });
    QPushButton* add = button(*shown, QStringLiteral("Add comment…"));
    QVERIFY(add);
    add->click();
    QApplication::processEvents();
    QVERIFY(visibleTexts(*shown).contains(QStringLiteral("تقترح الوزارة ذكر المهلة")));
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        auto* state = dialog->findChild<QComboBox*>();
        state->setCurrentIndex(state->findData(static_cast<int>(CommentState::NotTakenUp)));
        dialog->actionButton()->click();
        QVERIFY(!dialog->problem().isEmpty()); // not taken up needs a reply
        typeText(dialog->findChild<ArabicTextEdit*>(), QStringLiteral("تُذكر في اللائحة"));
        dialog->actionButton()->click();
    });
    QPushButton* answer = button(*shown, QStringLiteral("Answer…"));
    QVERIFY(answer);
    answer->click();
    const auto comments = CharterQueries(f.workspace->records()).comments(charter.id);
    QCOMPARE(comments->front().state, CommentState::NotTakenUp);
    QCOMPARE(comments->front().reply, QStringLiteral("تُذكر في اللائحة"));
}

void TstCharterPage::approvalWaitsUntilNothingIsMissing()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Article article = add(f, charter, QStringLiteral("أولى"), QString());
    auto shown = page(f);
    const auto approve = [&](bool isExpected) {
        whenDialogOpens([isExpected](QDialog* window) {
            auto* dialog = qobject_cast<CommandDialog*>(window);
            typeText(dialog->findChild<QLineEdit*>(), QStringLiteral("اللقاء التشاوري الثالث"));
            dialog->actionButton()->click();
            QCOMPARE(dialog->problem().isEmpty(), isExpected);
            if (!isExpected) {
                press(dialog, Qt::Key_Escape);
            }
        });
        button(*shown, QStringLiteral("Approve…"))->click();
    };
    approve(false);
    QCOMPARE(f.workspace->records().charters.get(charter.id)->state, CharterState::Draft);
    shown->showRecordOf(QStringLiteral("articles"), article.id.value());
    shown->editor().text().setFocus();
    typeText(&shown->editor().text(), QStringLiteral("يعمل التحالف على حماية الضحايا."));
    QVERIFY(shown->editor().save());
    approve(true);
    const auto approved = f.workspace->records().charters.get(charter.id);
    QCOMPARE(approved->state, CharterState::Approved);
    QVERIFY(visibleTexts(*shown).join(u'|').contains(approved->contentHash.left(16)));
    QVERIFY(!button(*shown, QStringLiteral("Approve…")));
    QVERIFY(shown->editor().text().isReadOnly());
    button(*shown, QStringLiteral("New version"))->click();
    QCOMPARE(shown->versions().currentText(), QStringLiteral("Version 2"));
    QVERIFY(!shown->editor().text().isReadOnly());
}

void TstCharterPage::theDifferenceOfTwoVersionsReadsInBlackAndWhite()
{
    PagesFixture f;
    const Charter charter = begin(f);
    add(f, charter, QStringLiteral("أولى"), QStringLiteral("يعمل التحالف على حماية الضحايا."));
    VERIFY_DONE(f.workspace->charters().circulate(charter.id, QDate(2012, 12, 20)));
    const Result<Charter> second = f.workspace->charters().createFrom(charter.id);
    VERIFY_DONE(second);
    Article changed = tree(f, second->id).at(1).article;
    changed.text = QStringLiteral("يعمل التحالف على إنصاف الضحايا.");
    VERIFY_DONE(f.workspace->charters().edit(changed));
    auto shown = page(f);
    bool wasCompared = false;
    whenDialogOpens([&wasCompared](QDialog* window) {
        auto* comparison = qobject_cast<CharterComparison*>(window);
        QCOMPARE(comparison->changes().count(), 2); // all of them, and the one
        comparison->changes().setCurrentRow(1);
        bool isStruck = false;
        bool isUnderlined = false;
        for (QTextBlock block = comparison->words().document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextFragment part = at.fragment();
                isStruck |= part.charFormat().fontStrikeOut() && part.text().contains(QStringLiteral("حماية"));
                isUnderlined |= part.charFormat().fontUnderline() && part.text().contains(QStringLiteral("إنصاف"));
            }
        }
        QVERIFY(isStruck);
        QVERIFY(isUnderlined);
        wasCompared = true;
        comparison->accept();
    });
    press(&shown->outline(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(wasCompared);
}

void TstCharterPage::removingSaysWhatGoes()
{
    PagesFixture f;
    const Charter charter = begin(f);
    const Article article = add(f, charter, QStringLiteral("نقاط الاتصال"), QStringLiteral("نص"));
    auto shown = page(f);
    shown->showRecordOf(QStringLiteral("articles"), article.id.value());
    shown->outline().setFocus();
    whenDialogOpens([](QDialog* window) {
        QVERIFY(visibleTexts(*window).join(u'|').contains(QStringLiteral("نقاط الاتصال")));
        press(window, Qt::Key_Escape);
    });
    press(&shown->outline(), Qt::Key_Delete);
    QCOMPARE(tree(f, charter.id).count(ArticleKind::Article), 1);
    activate(*shown);
    whenDialogOpens([](QDialog* window) { qobject_cast<CommandDialog*>(window)->actionButton()->click(); });
    press(&shown->outline(), Qt::Key_Delete);
    QCOMPARE(tree(f, charter.id).count(ArticleKind::Article), 0);
}

void TstCharterPage::anotherWindowsArticleAppears()
{
    PagesFixture f;
    const Charter charter = begin(f);
    auto shown = page(f);
    add(f, charter, QStringLiteral("من نافذة أخرى"), QStringLiteral("نص"));
    QVERIFY(
        !shown->outline().findItems(QStringLiteral("من نافذة أخرى"), Qt::MatchContains | Qt::MatchRecursive).isEmpty());
}

void TstCharterPage::everyControlHasAName()
{
    PagesFixture f;
    const Charter charter = begin(f);
    add(f, charter, QStringLiteral("أولى"), QStringLiteral("نص"));
    auto shown = page(f);
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus = (child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(shown.get()) &&
                                !child->focusProxy() && !child->inherits("QScrollArea");
        QVERIFY2(
            !takesFocus || !child->accessibleName().isEmpty(),
            qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') + child->objectName()));
    }
}

QTEST_MAIN(TstCharterPage)
#include "TstCharterPage.moc"
