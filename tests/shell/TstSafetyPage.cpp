// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CommandDialog.h"
#include "safety/BackupKeeper.h"
#include "safety/LockedCopy.h"
#include "SampleCoalition.h"
#include "shell/ErrorPresenter.h"
#include "shell/FileDesk.h"
#include "shell/LockedCopiesCard.h"
#include "shell/MainWindow.h"
#include "shell/SafetyPage.h"
#include "shell/Settings.h"
#include "shell/StatusLine.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/Verify.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tahaluf;

/** The page of backups and checks, in the whole window over a file of its own. */
class TstSafetyPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void backsUpAtAPress();
    void checksTheFileAndSaysSo();
    void saysWhatIsDamaged();
    void makesADamagedIndexAnew();
    void triesACopyOut();
    void restoresIntoAFileOfItsOwn();
    void aSecondFolderIsChosenAndForgotten();
    void closingLeavesACopy();
    void closingAsksWhenNoCopyCanBeMade();
    void everyControlHasAName();
    void anEncryptedCopyIsMadeAndRestored();
    void copiesInTheSecondFolderAreEncrypted();
    void theNewestCopyIsTriedOutEveryMonth();

private:
    /** Fills the fields of the next command dialog in their order and confirms; what it says is wrong, it says. */
    static void fillDialog(const QStringList& texts, QString& problem)
    {
        QTimer::singleShot(0, qApp, [texts, &problem] {
            QTRY_VERIFY(qobject_cast<CommandDialog*>(QApplication::activeModalWidget()));
            auto* dialog = qobject_cast<CommandDialog*>(QApplication::activeModalWidget());
            const auto close = qScopeGuard([dialog] {
                if (dialog->isVisible()) {
                    dialog->reject();
                }
            });
            const QList<QLineEdit*> edits = dialog->findChildren<QLineEdit*>();
            QCOMPARE(edits.size(), texts.size());
            for (qsizetype i = 0; i < texts.size(); ++i) {
                edits[i]->setText(texts[i]);
            }
            dialog->actionButton()->click();
            problem = dialog->problem();
        });
    }
    void setPassphrase(const QString& passphrase) const
    {
        QString problem;
        fillDialog({passphrase, passphrase}, problem);
        QTest::mouseClick(&page().locked().passphraseButton(), Qt::LeftButton);
        QCOMPARE(problem, QString());
    }

    [[nodiscard]] SafetyPage& page() const
    {
        return *qobject_cast<SafetyPage*>(m_window->content()->pages().currentWidget());
    }
    [[nodiscard]] QString folder() const { return BackupPlan::folderOf(m_window->workspace()->path()); }
    void change() const
    {
        Member member;
        member.name = QStringLiteral("جهة جديدة");
        VERIFY_DONE(m_window->workspace()->records().members.insert(member));
    }
    void backUp() const
    {
        QTest::mouseClick(&page().backUpButton(), Qt::LeftButton);
        QTRY_VERIFY(page().restoreButton().isEnabled());
    }
    /** Presses the button with this text in the next box, and says what stood there. */
    static void answer(const QString& button, QString& said)
    {
        QTimer::singleShot(0, qApp, [button, &said] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            const QWidget* box = QApplication::activeModalWidget();
            said.clear();
            for (const QLabel* label : box->findChildren<QLabel*>()) {
                said += label->text() + QLatin1Char('\n');
            }
            for (const QTextEdit* text : box->findChildren<QTextEdit*>()) {
                said += text->toPlainText() + QLatin1Char('\n');
            }
            for (QAbstractButton* each : box->findChildren<QAbstractButton*>()) {
                if (each->text() == button) {
                    each->click();
                    return;
                }
            }
            QFAIL("no such button");
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstSafetyPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setDefaultFile(m_folder->filePath(QStringLiteral("data/coalition.tahaluf")));
    m_settings->setLanguage(Language::English);
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    m_window->openSample();
    if (!m_window->workspace()) {
        QVERIFY(m_window->openAtStart({}));
        m_window->openSample();
        QTRY_COMPARE(QFileInfo(m_window->workspace()->path()).fileName(), QStringLiteral("sample.tahaluf"));
    }
    m_window->show();
    QVERIFY(m_window->content()->showPage(QStringLiteral("safety")));
}

void TstSafetyPage::cleanup()
{
    m_window.reset();
}

void TstSafetyPage::backsUpAtAPress()
{
    QCOMPARE(page().copies().model()->rowCount(), 0);
    QVERIFY(!page().restoreButton().isEnabled());
    backUp();
    QCOMPARE(page().copies().model()->rowCount(), 1);
    QCOMPARE(BackupPlan::in(folder(), m_window->workspace()->path()).size(), std::size_t(1));
    QVERIFY(page().restoreButton().isEnabled());
    QVERIFY(m_window->content()->statusLine().backupText().contains(QStringLiteral("today")));
}

void TstSafetyPage::checksTheFileAndSaysSo()
{
    QTest::mouseClick(&page().checkButton(), Qt::LeftButton);
    QVERIFY(page().isWorking());
    // Else the next key would press its neighbour, which makes the index anew.
    QCOMPARE(m_window->focusWidget(), &page().checkButton());
    QTRY_VERIFY_WITH_TIMEOUT(!page().isWorking(), 60000);
    QCOMPARE(m_window->focusWidget(), &page().checkButton());
    QCOMPARE(page().found(), QStringLiteral("The file is in order."));
    QVERIFY(page().findChildren<QLabel*>().size() > 3);
}

void TstSafetyPage::saysWhatIsDamaged()
{
    VERIFY_DONE(m_window->workspace()->database().run(QStringLiteral("UPDATE members SET phone = '1' WHERE id = 1")));
    QTest::mouseClick(&page().checkButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isWorking(), 60000);
    QVERIFY2(page().found().contains(QStringLiteral("Restore the newest copy")), qPrintable(page().found()));
}

void TstSafetyPage::makesADamagedIndexAnew()
{
    VERIFY_DONE(m_window->workspace()->database().run(
        QStringLiteral("DELETE FROM search_documents WHERE id = (SELECT min(id) FROM search_documents)")));
    QTest::mouseClick(&page().checkButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isWorking(), 60000);
    QVERIFY2(page().found().contains(QStringLiteral("search index")), qPrintable(page().found()));
    // Going back to a copy would lose what was recorded since, for nothing.
    QVERIFY2(!page().found().contains(QStringLiteral("Restore the newest copy")), qPrintable(page().found()));
    QVERIFY2(page().found().contains(QStringLiteral("“Make the search index anew” mends this")),
             qPrintable(page().found()));
    QVERIFY(m_window->content()->statusLine().saidText().contains(QStringLiteral("whole")));
    QCOMPARE(page().checkedText(), QStringLiteral("No check has found the file in order yet."));

    QTest::mouseClick(&page().indexButton(), Qt::LeftButton);
    // It is checked again by itself.
    QTRY_COMPARE_WITH_TIMEOUT(page().found(), QStringLiteral("The file is in order."), 60000);
    QCOMPARE(m_window->content()->statusLine().saidText(), QStringLiteral("The file is in order."));
    QVERIFY(page().checkedText().contains(QStringLiteral("Last found in order")));
}

void TstSafetyPage::triesACopyOut()
{
    backUp();
    QTest::mouseClick(&page().tryButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isWorking(), 60000);
    QCOMPARE(page().found(), QStringLiteral("The copy can be restored and is in order."));
}

void TstSafetyPage::restoresIntoAFileOfItsOwn()
{
    backUp();
    const QString before = m_window->workspace()->path();
    const qint64 members = *m_window->workspace()->count(QStringLiteral("members"));
    change();
    QString said;
    answer(QStringLiteral("Cancel"), said);
    QTest::mouseClick(&page().restoreButton(), Qt::LeftButton);
    QVERIFY2(said.contains(QStringLiteral("Bodies: 1 new\n")), qPrintable(said));
    QCOMPARE(m_window->workspace()->path(), before);
    answer(QStringLiteral("Restore and open"), said);
    QTest::mouseClick(&page().restoreButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->workspace()->path() != before);
    QVERIFY(m_window->workspace()->path().contains(QStringLiteral("sample-restored-")));
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), members);
    const auto old = Workspace::open(before, OpenMode::ReadOnly);
    VERIFY_DONE(old);
    QCOMPARE(*(*old)->count(QStringLiteral("members")), members + 1);
}

void TstSafetyPage::aSecondFolderIsChosenAndForgotten()
{
    QTemporaryDir stick;
    page().useSecondFolder(stick.path());
    QVERIFY(page().secondText().contains(stick.path()));
    backUp();
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(stick.remove());
    change();
    backUp();
    QVERIFY(m_window->content()->errors().isVisible());
    page().useSecondFolder({});
    QVERIFY(page().secondText().contains(QStringLiteral("choose a folder")));
    page().useSecondFolder(QStringLiteral("/not there"));
    QVERIFY(page().secondText().contains(QStringLiteral("choose a folder")));
}

void TstSafetyPage::closingLeavesACopy()
{
    const QString file = m_window->workspace()->path();
    const QString kept = folder();
    change();
    QVERIFY(m_window->close());
    QCOMPARE(BackupPlan::in(kept, file).size(), std::size_t(1));
}

void TstSafetyPage::closingAsksWhenNoCopyCanBeMade()
{
    // A file stands where the folder of the copies should be made.
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    change();
    QString said;
    answer(QStringLiteral("Stay here"), said);
    QVERIFY(!m_window->close());
    QVERIFY2(said.contains(QStringLiteral("No backup copy could be made")), qPrintable(said));
    answer(QStringLiteral("Close without a copy"), said);
    QVERIFY(m_window->close());
}

void TstSafetyPage::everyControlHasAName()
{
    const auto all = page().findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QLatin1String("qt_"))) {
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QLabel*>(widget),
                     widget->metaObject()->className());
        }
    }
}

void TstSafetyPage::anEncryptedCopyIsMadeAndRestored()
{
    LockedCopiesCard& card = page().locked();
    QVERIFY(!card.makeButton().isEnabled() && !card.keyButton().isEnabled());
    QString problem;
    fillDialog({QStringLiteral("three palm trees"), QStringLiteral("three palm tree")}, problem);
    QTest::mouseClick(&card.passphraseButton(), Qt::LeftButton);
    QVERIFY2(problem.contains(QStringLiteral("not the same")), qPrintable(problem));
    QVERIFY(!card.makeButton().isEnabled());
    setPassphrase(QStringLiteral("three palm trees"));
    QVERIFY(card.makeButton().isEnabled() && card.keyButton().isEnabled());
    QVERIFY2(card.outcome().contains(QStringLiteral("recovery key")), qPrintable(card.outcome()));

    const QString copy = m_folder->filePath(QStringLiteral("stick.tahaluf-locked"));
    card.makeCopy(copy);
    QTRY_VERIFY_WITH_TIMEOUT(!card.isWorking(), 60000);
    QVERIFY2(card.outcome().contains(QStringLiteral("read back")), qPrintable(card.outcome()));
    QVERIFY(LockedCopy::isOne(copy));

    const QString before = m_window->workspace()->path();
    fillDialog({QStringLiteral("three date palms")}, problem);
    card.restoreFrom(copy);
    QVERIFY2(problem.contains(QStringLiteral("The passphrase is not")), qPrintable(problem));
    QCOMPARE(m_window->workspace()->path(), before);
    const auto lock = CopyLock::load(m_window->workspace()->database());
    VERIFY_DONE(lock);
    fillDialog({(*lock)->recoveryDigits}, problem);
    card.restoreFrom(copy);
    QTRY_VERIFY(m_window->workspace()->path() != before);
    QVERIFY(m_window->workspace()->path().contains(QStringLiteral("sample-restored-")));
}

void TstSafetyPage::copiesInTheSecondFolderAreEncrypted()
{
    const QTemporaryDir stick;
    page().useSecondFolder(stick.path());
    backUp();
    QVERIFY(!page().locked().secondBox().isEnabled());
    setPassphrase(QStringLiteral("three palm trees"));
    QTest::mouseClick(
        &page().locked().secondBox(), Qt::LeftButton, {}, QPoint(8, page().locked().secondBox().height() / 2));
    QVERIFY(page().locked().secondBox().isChecked());
    change();
    // Copies bear the second in their name.
    const Clock& clock = m_window->workspace()->clock();
    const QDateTime first = clock.localNow();
    QTRY_VERIFY(clock.localNow() > first);
    backUp();
    const auto copies = BackupPlan::in(stick.path(), m_window->workspace()->path());
    QCOMPARE(copies.size(), std::size_t(2));
    QVERIFY(copies.front().isLocked && !copies.back().isLocked);
    QCOMPARE(*BackupKeeper(m_window->workspace()->database(), m_window->workspace()->clock()).openSecondCopies(), 1);
}

void TstSafetyPage::theNewestCopyIsTriedOutEveryMonth()
{
    QVERIFY(page().trialText().contains(QStringLiteral("Once a month")));
    backUp();
    QTRY_VERIFY_WITH_TIMEOUT(page().trialText().contains(QStringLiteral("in order")), 60000);
    BackupKeeper keeper(m_window->workspace()->database(), m_window->workspace()->clock());
    QVERIFY(!*keeper.isTrialDue());
    VERIFY_DONE(keeper.noteTrial(m_window->workspace()->clock().localNow().addDays(-31)));
    QVERIFY(*keeper.isTrialDue());
}

QTEST_MAIN(TstSafetyPage)
#include "TstSafetyPage.moc"
