// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LetterDetail.h"
#include "pages/PageFactory.h"
#include "recorder/SessionRecorder.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordPage.h"
#include "records/RecordTableModel.h"
#include "reports/PaperPages.h"
#include "reports/PaperWindow.h"
#include "shell/ErrorPresenter.h"
#include "shell/FileDesk.h"
#include "shell/MainWindow.h"
#include "shell/OpeningProblem.h"
#include "shell/SearchField.h"
#include "shell/Settings.h"
#include "shell/SettingsPage.h"
#include "shell/Sidebar.h"
#include "shell/StatusLine.h"
#include "shell/TopBar.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/SampleWorkspace.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** The whole window over files of its own; settings in a folder of the test. */
class TstMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstStartAsksNothing();
    void emptyCoalitionOffersTheSample();
    void sidebarCountsTheRecords();
    void sidebarCountsWhatThePageShowsFirst();
    void searchOpensTheRecord();
    void searchSaysWhenNothingIsThere();
    void languageSwitchKeepsTypedText();
    void digitsFollowTheSetting();
    void failureIsSaidWithoutADialog();
    void openingFailureSaysWhyAndKeepsTheFile_data();
    void openingFailureSaysWhyAndKeepsTheFile();
    void copyIsWrittenAndNoted();
    void copyNeverReplacesAFile();
    void otherFileTakesTheWindow();
    void recordingWhileInSessionOpensTheRecorder();
    void changesElsewhereReachTheCounts();
    void pagesAreMadeWhenFirstShown();
    void letterOpensAsAPaperAndTemplatesFromTheSettings();

private:
    QString sample();
    [[nodiscard]] WindowContent& content() const { return *m_window->content(); }
    [[nodiscard]] RecordPage& recordPage(const QString& key) const
    {
        return *qobject_cast<RecordPage*>(content().pages().page(key));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setDefaultFile(m_folder->filePath(QStringLiteral("data/coalition.tahaluf")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
}

void TstMainWindow::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TstMainWindow::sample()
{
    const QString path = m_folder->filePath(QStringLiteral("sample.tahaluf"));
    writeSample(path);
    return path;
}

void TstMainWindow::firstStartAsksNothing()
{
    QVERIFY(m_window->openAtStart({}));

    QVERIFY(QFile::exists(m_settings->defaultFile()));
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_settings->recentFiles(), QStringList{m_settings->defaultFile()});
}

void TstMainWindow::emptyCoalitionOffersTheSample()
{
    QVERIFY(m_window->openAtStart({}));
    m_window->show();
    QCOMPARE(content().shownPage(), QStringLiteral("welcome"));

    m_window->openSample();

    QTRY_COMPARE(content().shownPage(), QStringLiteral("proposals"));
    QCOMPARE(QFileInfo(m_window->workspace()->path()).absolutePath(),
             QFileInfo(m_settings->defaultFile()).absolutePath());
    QVERIFY(m_window->workspace()->path() != m_settings->defaultFile());
    QVERIFY(m_window->workspace()->count(QStringLiteral("proposals")).value() >= 40);
}

void TstMainWindow::sidebarCountsWhatThePageShowsFirst()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    const int shown = recordPage(QStringLiteral("proposals")).model().rowCount();
    QVERIFY(shown < m_window->workspace()->count(QStringLiteral("proposals")).value());
    QTRY_COMPARE(content().sidebar().count(QStringLiteral("proposals")), QString::number(shown));
}

void TstMainWindow::sidebarCountsTheRecords()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();

    const qint64 members = m_window->workspace()->count(QStringLiteral("members")).value();
    QTRY_COMPARE(content().sidebar().count(QStringLiteral("members")), QString::number(members));

    Member added;
    added.name = QStringLiteral("جهة جديدة");
    VERIFY_DONE(m_window->workspace()->records().members.insert(added));
    QTRY_COMPARE(content().sidebar().count(QStringLiteral("members")), QString::number(members + 1));
}

void TstMainWindow::searchOpensTheRecord()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    SearchField& search = content().topBar().search();
    search.setFocus();

    typeText(&search, QStringLiteral("الهلال الاحمر"));
    search.find();
    QVERIFY(search.isListOpen());
    QVERIFY(!search.hits().empty());
    const SearchHit first = search.hits().front();
    QTest::keyClick(&search, Qt::Key_Return);

    QCOMPARE(content().shownPage(), first.entity);
    QCOMPARE(recordPage(first.entity).detail().form().id(), first.id);
    QCOMPARE(search.text(), QString());
}

void TstMainWindow::searchSaysWhenNothingIsThere()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    SearchField& search = content().topBar().search();

    typeText(&search, QStringLiteral("زنجبيل"));
    search.find();

    QVERIFY(search.hits().empty());
    QVERIFY(search.isListOpen());
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(content().shownPage(), QStringLiteral("proposals"));
}

void TstMainWindow::languageSwitchKeepsTypedText()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    QVERIFY(content().showPage(QStringLiteral("members")));
    content().startNewRecord(QStringLiteral("members"));
    auto* name = recordPage(QStringLiteral("members")).detail().form().findChild<QLineEdit*>();
    QVERIFY(name);
    typeText(name, QStringLiteral("هيئة لم تُحفظ بعد"));

    m_settings->setLanguage(Language::English);

    QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(content().shownPage(), QStringLiteral("members"));
    RecordForm& form = recordPage(QStringLiteral("members")).detail().form();
    QVERIFY(form.isNew());
    QVERIFY(form.isDirty());
    QCOMPARE(form.value(QStringLiteral("name")).toString(), QStringLiteral("هيئة لم تُحفظ بعد"));
    form.discard();
}

void TstMainWindow::digitsFollowTheSetting()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    m_settings->setDigits(DigitShapes::ArabicIndic);

    QTRY_COMPARE(content().sidebar().count(QStringLiteral("meetings")), QStringLiteral("٣"));
}

void TstMainWindow::failureIsSaidWithoutADialog()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    QVERIFY(content().showPage(QStringLiteral("settings")));
    auto* page = qobject_cast<SettingsPage*>(content().pages().shownPage());
    const QString picture = m_folder->filePath(QStringLiteral("logo.png"));
    QFile file(picture);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();

    QVERIFY(!page->setLogo(picture));

    QVERIFY(content().errors().isVisible());
    QVERIFY(content().errors().message().contains(QStringLiteral("logo.png")));
    QVERIFY(!QApplication::activeModalWidget());
}

void TstMainWindow::openingFailureSaysWhyAndKeepsTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not ours") << QByteArray("This is a letter, not a coalition. ").repeated(10);
    QTest::newRow("empty") << QByteArray();
}

void TstMainWindow::openingFailureSaysWhyAndKeepsTheFile()
{
    QFETCH(QByteArray, bytes);
    const QString bad = m_folder->filePath(QStringLiteral("letter.tahaluf"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString good = sample();
    QVERIFY(m_window->openAtStart(good));
    m_window->show();

    QString said;
    QTimer::singleShot(0, this, [&said] {
        auto* problem = qobject_cast<OpeningProblem*>(QApplication::activeModalWidget());
        if (problem) {
            said = problem->text();
            problem->reject();
        }
    });
    QVERIFY(!m_window->openFile(bad));

    QVERIFY2(!said.isEmpty(), "no dialog came");
    QCOMPARE(m_window->workspace()->path(), good);
    QVERIFY(!m_settings->recentFiles().contains(bad));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TstMainWindow::copyIsWrittenAndNoted()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    const QString before = content().statusLine().backupText();
    const QString copy = m_folder->filePath(QStringLiteral("copy.tahaluf"));

    m_window->saveCopyAs(copy);

    QVERIFY(content().statusLine().backupText() != before);
    QVERIFY(content().statusLine().saidText().contains(QStringLiteral("copy.tahaluf")));
    Result<std::unique_ptr<Workspace>> opened = FileDesk::open(copy);
    VERIFY_DONE(opened.map([](auto&) {}));
    QCOMPARE((*opened)->count(QStringLiteral("members")).value(),
             m_window->workspace()->count(QStringLiteral("members")).value());
}

void TstMainWindow::copyNeverReplacesAFile()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    const QString other = m_folder->filePath(QStringLiteral("other.txt"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    m_window->saveCopyAs(other);

    QVERIFY(content().errors().isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TstMainWindow::otherFileTakesTheWindow()
{
    QVERIFY(m_window->openAtStart({}));
    m_window->show();
    const QString other = sample();

    QVERIFY(m_window->openFile(other));

    QCOMPARE(m_window->workspace()->path(), other);
    QCOMPARE(content().shownPage(), QStringLiteral("proposals"));
    QCOMPARE(m_settings->recentFiles().first(), other);
}

void TstMainWindow::recordingWhileInSessionOpensTheRecorder()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    // Outside of sessions a proposal is a new record of the list.
    emit content().topBar().proposalRequested();
    QVERIFY(!m_window->recorder());
    QVERIFY(recordPage(QStringLiteral("proposals")).detail().form().isNew());
    recordPage(QStringLiteral("proposals")).detail().form().discard();

    Workspace& workspace = *m_window->workspace();
    const std::vector<Meeting> meetings =
        workspace.records().meetings.where(QStringLiteral("state = 'invited'")).value();
    QVERIFY(!meetings.empty());
    VERIFY_DONE(workspace.sessions().open(meetings.front().id));
    emit content().topBar().proposalRequested();

    QVERIFY(m_window->recorder());
    QVERIFY(m_window->recorder()->isUsable());
    // Another file would pull the session's file away from under it.
    QVERIFY(!m_window->openFile(m_window->workspace()->path()));
    QVERIFY(content().errors().isVisible());
}

void TstMainWindow::changesElsewhereReachTheCounts()
{
    const QString path = sample();
    QVERIFY(m_window->openAtStart(path));
    m_window->show();
    const qint64 members = m_window->workspace()->count(QStringLiteral("members")).value();
    {
        Result<std::unique_ptr<Workspace>> elsewhere = Workspace::open(path);
        VERIFY_DONE(elsewhere.map([](auto&) {}));
        Member added;
        added.name = QStringLiteral("جهة من نافذة أخرى");
        VERIFY_DONE((*elsewhere)->records().members.insert(added));
    }

    QTRY_COMPARE_WITH_TIMEOUT(
        content().sidebar().count(QStringLiteral("members")), QString::number(members + 1), 15000);
}

void TstMainWindow::pagesAreMadeWhenFirstShown()
{
    QVERIFY(m_window->openAtStart(sample()));
    QVERIFY(content().pages().page(QStringLiteral("proposals")));
    QVERIFY(!content().pages().page(QStringLiteral("meetings")));

    QVERIFY(content().showPage(QStringLiteral("meetings")));

    QVERIFY(content().pages().page(QStringLiteral("meetings")));
    QCOMPARE(content().sidebar().shown(), QStringLiteral("meetings"));
}

void TstMainWindow::letterOpensAsAPaperAndTemplatesFromTheSettings()
{
    QVERIFY(m_window->openAtStart(sample()));
    m_window->show();
    QVERIFY(content().showPage(QStringLiteral("letters")));
    const Result<std::vector<Letter>> letters = m_window->workspace()->records().letters.all();
    QVERIFY(letters && !letters->empty());
    recordPage(QStringLiteral("letters")).showRecord(letters->front().id.value());
    auto* detail = qobject_cast<LetterDetail*>(&recordPage(QStringLiteral("letters")).detail());
    QVERIFY(detail);
    detail->showPaper();
    auto* paper = m_window->findChild<PaperWindow*>();
    QTRY_VERIFY(paper && paper->pages());
    QCOMPARE(paper->pages()->count(), 1);
    paper->close();

    QVERIFY(content().showPage(QStringLiteral("settings")));
    const QString wanted = m_window->workspace()->catalog().find(QStringLiteral("paper_templates"))->pluralLabel();
    const QList<QPushButton*> buttons = content().pages().shownPage()->findChildren<QPushButton*>();
    const auto named = [&wanted](const QPushButton* button) { return button->text() == wanted; };
    const auto button = std::find_if(buttons.begin(), buttons.end(), named);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(content().shownPage(), QStringLiteral("paper_templates"));
}

QTEST_MAIN(TstMainWindow)
#include "TstMainWindow.moc"
