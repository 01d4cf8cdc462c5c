// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CharterOutline.h"
#include "pages/CharterPage.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordPage.h"
#include "SampleCoalition.h"
#include "shell/CommandPalette.h"
#include "shell/MainWindow.h"
#include "shell/SearchField.h"
#include "shell/Settings.h"
#include "shell/Sidebar.h"
#include "shell/TopBar.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QProgressDialog>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tahaluf;

/** Ctrl+K over the sample: what is typed, what is offered, what comes of Enter. */
class TstCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void findsARecordAndOpensIt();
    void findsTheWordsOfAnArticle();
    void keysOpenAndCloseIt();
    void commandsAreFoundInBothLanguages_data();
    void commandsAreFoundInBothLanguages();
    void aPageNamedAsTypedComesFirst();
    void aNewRecordIsBegun();
    void settingsAreChanged();
    void theOtherLanguageReplacesThePalette();
    void offersWhatWasUsedLast();
    void recentRecordsAreOfTheirFile();
    void oneSignAsksForCommandsAlone();
    void whatThePageCanDoIsThere();
    void offersWhatWasMeant();
    void saysWhenNothingIsThere();
    void readsOutWhatIsChosen();
    void theIndexIsMadeAnewWhileTheWindowLives();
    void stoppedTheIndexStaysAsItWas();

private:
    [[nodiscard]] WindowContent& content() const { return *m_window->content(); }
    [[nodiscard]] CommandPalette& palette() const { return content().palette(); }
    [[nodiscard]] QLineEdit& field() const { return palette().field(); }
    /** Opens the palette by its key and types this. */
    void ask(const QString& text)
    {
        // A change of language or digits has replaced everything.
        QTRY_VERIFY(content().isVisible() && content().isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        typeText(&field(), text);
        palette().find();
    }

    /** What a screen reader says of the rows. */
    [[nodiscard]] QStringList spokenRows() const
    {
        const QAbstractItemModel* rows = palette().findChild<QListView*>()->model();
        QStringList spoken;
        for (int row = 0; row < rows->rowCount(); ++row) {
            spoken << rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return spoken;
    }

    /** How many bodies in the index have a title that no record has. */
    [[nodiscard]] qint64 untrueTitles() const
    {
        return m_window->workspace()
            ->database()
            .number(
                QStringLiteral("SELECT count(*) FROM search_documents WHERE title = 'untrue' AND entity = 'members'"))
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_samples;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

void TstCommandPalette::initTestCase()
{
    m_samples = std::make_unique<QTemporaryDir>();
    const Result<std::unique_ptr<Workspace>> made = Workspace::create(m_samples->filePath(QStringLiteral("s.tahaluf")));
    VERIFY_DONE(made);
    VERIFY_DONE(loadSample(**made));
}

void TstCommandPalette::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    m_file = m_folder->filePath(QStringLiteral("s.tahaluf"));
    QVERIFY(QFile::copy(m_samples->filePath(QStringLiteral("s.tahaluf")), m_file));
    QVERIFY(m_window->openAtStart(m_file));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstCommandPalette::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
}

void TstCommandPalette::findsARecordAndOpensIt()
{
    ask(QStringLiteral("الهلال الاحمر"));
    QVERIFY2(palette().choices().first().contains(QStringLiteral("الهلال الأحمر")),
             qPrintable(palette().choices().first()));
    press(Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QCOMPARE(content().shownPage(), QStringLiteral("members"));
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("members")));
    QVERIFY(page);
    const Result<Member> shown = m_window->workspace()->records().members.get(MemberId(page->detail().form().id()));
    VERIFY_DONE(shown);
    QVERIFY(shown->name.contains(QStringLiteral("الهلال الأحمر")));
}

void TstCommandPalette::findsTheWordsOfAnArticle()
{
    ask(QStringLiteral("شخصية عامة انضمت إلى التحالف"));
    const QStringList spoken = spokenRows();
    const QStringList versions = spoken.filter(QStringLiteral("فقرة · الإصدار "));
    QVERIFY2(versions.size() > 1 && QSet<QString>(versions.begin(), versions.end()).size() == versions.size(),
             qPrintable(spoken.join(u'\n')));
    const QString found = palette().choices().first();
    QVERIFY2(found.contains(QStringLiteral("انضمت إلى التحالف وفق أحكام المادة (…)")), qPrintable(found));
    press(Qt::Key_Return);
    QCOMPARE(content().shownPage(), QStringLiteral("charters"));
    const auto* page = qobject_cast<CharterPage*>(content().pages().page(QStringLiteral("charters")));
    QVERIFY(page);
    const Result<Article> shown = m_window->workspace()->records().articles.get(page->outline().currentArticle());
    VERIFY_DONE(shown);
    QVERIFY2(shown->text.contains(QStringLiteral("انضمت إلى التحالف")), qPrintable(shown->text));
}

void TstCommandPalette::keysOpenAndCloseIt()
{
    const QWidget* before = QApplication::focusWidget();
    QVERIFY(before);
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_K, Qt::ControlModifier),
                                         std::pair(Qt::Key_F3, Qt::ShiftModifier),
                                         std::pair(Qt::Key_F1, Qt::NoModifier)}) {
        press(key, modifiers);
        QVERIFY(palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), &field());
        press(Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }
    // The search field keeps a key of its own.
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), &content().topBar().search());
}

void TstCommandPalette::commandsAreFoundInBothLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::newRow("Arabic") << QStringLiteral("الإعدادات") << QStringLiteral("settings");
    QTest::newRow("Arabic, folded, unfinished") << QStringLiteral("اعداد") << QStringLiteral("settings");
    QTest::newRow("English") << QStringLiteral("Settings") << QStringLiteral("settings");
    QTest::newRow("English, unfinished") << QStringLiteral("reference lib") << QStringLiteral("references");
    QTest::newRow("behind the settings") << QStringLiteral("synonyms") << QStringLiteral("synonyms");
}

void TstCommandPalette::commandsAreFoundInBothLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, page);
    ask(QStringLiteral("> ") + typed);
    press(Qt::Key_Return);
    QTRY_COMPARE(content().shownPage(), page);
}

void TstCommandPalette::aPageNamedAsTypedComesFirst()
{
    ask(QStringLiteral("السلامة"));
    QCOMPARE(palette().choices().first(), QStringLiteral("السلامة"));
    press(Qt::Key_Enter);
    QTRY_COMPARE(content().shownPage(), QStringLiteral("safety"));
}

void TstCommandPalette::aNewRecordIsBegun()
{
    ask(QStringLiteral(">new meeting"));
    press(Qt::Key_Return);
    QTRY_COMPARE(content().shownPage(), QStringLiteral("meetings"));
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("meetings")));
    QVERIFY(page->detail().form().isNew());
}

void TstCommandPalette::settingsAreChanged()
{
    QCOMPARE(m_settings->digits(), DigitShapes::Latin);
    ask(QStringLiteral("الأرقام"));
    QVERIFY(palette().choices().join(u'|').contains(QStringLiteral("١٢٣")));
    press(Qt::Key_Escape);
    ask(QStringLiteral(">numerals"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_settings->digits(), DigitShapes::ArabicIndic);
    ask(QStringLiteral(">look dark"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_settings->theme(), ThemeMode::Dark);
}

void TstCommandPalette::theOtherLanguageReplacesThePalette()
{
    ask(QStringLiteral(">english"));
    QCOMPARE(palette().choices().first(), QStringLiteral("English"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_settings->language(), Language::English);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::LeftToRight);
    ask(QStringLiteral(">السلامة"));
    QCOMPARE(palette().choices().first(), QStringLiteral("Safety"));
}

void TstCommandPalette::offersWhatWasUsedLast()
{
    ask(QStringLiteral("الهلال الاحمر"));
    press(Qt::Key_Return);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette().choices().first().contains(QStringLiteral("الهلال الأحمر")));
    press(Qt::Key_Escape);

    // What is changed is at hand as well.
    Person person;
    person.fullName = QStringLiteral("سارة المهندي الجديدة");
    VERIFY_DONE(m_window->workspace()->records().people.insert(person));
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(palette().choices().first(), person.fullName);
    press(Qt::Key_Return);
    QCOMPARE(content().shownPage(), QStringLiteral("people"));
}

void TstCommandPalette::recentRecordsAreOfTheirFile()
{
    ask(QStringLiteral("الهلال الاحمر"));
    press(Qt::Key_Return);
    const QString other = m_folder->filePath(QStringLiteral("other.tahaluf"));
    QVERIFY(QFile::copy(m_samples->filePath(QStringLiteral("s.tahaluf")), other));
    QVERIFY(m_window->openFile(other));
    QVERIFY(m_settings->recentRecords(other).isEmpty());
    QCOMPARE(m_settings->recentRecords(m_file).size(), 1);
    press(Qt::Key_K, Qt::ControlModifier);
    // No records yet, but the file that was open before.
    QCOMPARE(palette().choices().first(), QStringLiteral("s"));
    press(Qt::Key_Return);
    QTRY_COMPARE(QFileInfo(m_window->workspace()->path()).fileName(), QStringLiteral("s.tahaluf"));
}

void TstCommandPalette::oneSignAsksForCommandsAlone()
{
    press(Qt::Key_F1);
    const QStringList all = palette().choices();
    QVERIFY(all.size() > 60);
    QVERIFY(all.contains(QStringLiteral("السلامة")));
    typeText(&field(), QStringLiteral("مقترح"));
    palette().find();
    const QStringList commands = palette().choices();
    QVERIFY(!commands.isEmpty());
    QVERIFY(commands.size() < all.size());
    for (const QString& command : commands) {
        QVERIFY2(all.contains(command), qPrintable(command));
    }
}

void TstCommandPalette::whatThePageCanDoIsThere()
{
    QVERIFY(content().showPage(QStringLiteral("members")));
    content().pages().currentWidget()->setFocus();
    ask(QStringLiteral(">إضافة جهة"));
    QCOMPARE(palette().choices().first(), QStringLiteral("إضافة جهة"));
    press(Qt::Key_Return);
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("members")));
    QTRY_VERIFY(page->detail().form().isNew());
}

void TstCommandPalette::offersWhatWasMeant()
{
    ask(QStringLiteral("الهلال الاحرم"));
    QVERIFY(palette().choices().first().contains(QStringLiteral("الهلال الأحمر")));
    press(Qt::Key_Return);
    QVERIFY(palette().isVisible());
    QCOMPARE(field().text(), QStringLiteral("الهلال الأحمر"));
    press(Qt::Key_Return);
    QCOMPARE(content().shownPage(), QStringLiteral("members"));
}

void TstCommandPalette::saysWhenNothingIsThere()
{
    ask(QStringLiteral("زنجبيل"));
    QVERIFY(palette().choices().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(palette().isVisible());
}

void TstCommandPalette::readsOutWhatIsChosen()
{
    ask(QStringLiteral("وزارة"));
    const QString first = field().accessibleDescription();
    QVERIFY(first.contains(palette().choices().at(0)));
    press(Qt::Key_Down);
    const QString second = field().accessibleDescription();
    QVERIFY(second.contains(palette().choices().at(1)));
    QVERIFY(first != second);
    press(Qt::Key_Up);
    QCOMPARE(field().accessibleDescription(), first);
    press(Qt::Key_Up); // round
    QVERIFY(field().accessibleDescription().contains(palette().choices().last()));
    QVERIFY(!field().accessibleName().isEmpty());
}

void TstCommandPalette::theIndexIsMadeAnewWhileTheWindowLives()
{
    VERIFY_DONE(m_window->workspace()->database().run(QStringLiteral("UPDATE search_documents SET title = 'untrue'")));
    QVERIFY(untrueTitles() > 0);
    ask(QStringLiteral(">إعادة بناء فهرس"));
    press(Qt::Key_Return);
    QPointer<QProgressDialog> dialog;
    QTRY_VERIFY(dialog = m_window->findChild<QProgressDialog*>());
    QVERIFY(dialog->isModal());
    QTRY_VERIFY(!dialog);
    QCOMPARE(untrueTitles(), qint64(0));
    m_window->activateWindow(); // what a desktop does by itself
    ask(QStringLiteral("الهلال الاحمر"));
    QVERIFY(palette().choices().first().contains(QStringLiteral("الهلال الأحمر")));
}

void TstCommandPalette::stoppedTheIndexStaysAsItWas()
{
    VERIFY_DONE(m_window->workspace()->database().run(QStringLiteral("UPDATE search_documents SET title = 'untrue'")));
    const qint64 untrue = untrueTitles();
    ask(QStringLiteral(">إعادة بناء فهرس"));
    press(Qt::Key_Return);
    QPointer<QProgressDialog> dialog;
    QTRY_VERIFY(dialog = m_window->findChild<QProgressDialog*>());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(untrueTitles(), untrue);
}

QTEST_MAIN(TstCommandPalette)
#include "TstCommandPalette.moc"
