// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleFile.h"
#include "exchange/BundleMergeDialog.h"
#include "exchange/MergeFields.h"
#include "exchange/StationDialogs.h"
#include "shell/ErrorPresenter.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "storage/UndoStack.h"
#include "support/Must.h"
#include "support/Verify.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace tahaluf;

/** A station made, its bundle reviewed and merged, all in the window. */
class TstExchangeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBundleIsReviewedAndMerged();
    void theOtherSideOfAConflictIsChosen();
    void closingTheReviewChangesNothing();
    void aBundleMergedBeforeSaysSo();
    void aDamagedBundleIsSaid();

private:
    [[nodiscard]] Workspace& here() const { return *m_window->workspace(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    void call(Workspace& workspace, const QString& phone) const
    {
        Member member = *must(workspace.records().members.findByUid(m_uid));
        member.phone = phone;
        must(workspace.records().members.update(member));
    }
    [[nodiscard]] QString phone() const { return (*must(here().records().members.findByUid(m_uid))).phone; }
    BundleMergeDialog* review()
    {
        const Station office = must(Stations::find(m_laptop->journal(), QStringLiteral("office")));
        must(BundleFile::write(file(QStringLiteral("x.tahaluf-bundle")),
                               must(BundleExport::make(m_laptop->journal(), office))));
        return qobject_cast<BundleMergeDialog*>(m_window->mergeBundle(file(QStringLiteral("x.tahaluf-bundle"))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_laptop;
    QString m_uid;
};

void TstExchangeWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file(QStringLiteral("settings.ini")));
    m_settings->setDefaultFile(file(QStringLiteral("data/coalition.tahaluf")));
    m_settings->setLanguage(Language::English);
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    QVERIFY(m_window->openAtStart({}));
    m_window->show();
    Member member;
    member.name = QStringLiteral("وزارة الداخلية");
    must(here().records().members.insert(member));
    m_uid = member.uid;
    PageContext context(here(), Phrasebook(Language::English));
    NewStationDialog station(context, m_window.get());
    station.nameEdit().setText(QStringLiteral("محمول اللجنة"));
    VERIFY_DONE(station.make(file(QStringLiteral("laptop.tahaluf"))));
    m_laptop = must(Workspace::open(file(QStringLiteral("laptop.tahaluf"))));
    m_laptop->setActor(QStringLiteral("سعاد"));
}

void TstExchangeWindow::cleanup()
{
    m_laptop.reset();
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
}

void TstExchangeWindow::aBundleIsReviewedAndMerged()
{
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    must(m_laptop->records().themes.insert(theme));
    call(*m_laptop, QStringLiteral("44000002"));
    BundleMergeDialog* dialog = review();
    QVERIFY(dialog);
    QVERIFY2(dialog->sentence().contains(QStringLiteral("1 new record, 1 changed record.")),
             qPrintable(dialog->sentence()));
    QCOMPARE(dialog->records().rowCount(), 2);
    QCOMPARE(phone(), QString());
    QTest::mouseClick(&dialog->mergeButton(), Qt::LeftButton);
    QVERIFY2(dialog->isMerged(), qPrintable(dialog->sentence()));
    QVERIFY(dialog->sentence().contains(QStringLiteral("can be undone")));
    QCOMPARE(phone(), QStringLiteral("44000002"));
    VERIFY_DONE(UndoStack(here().journal()).undo());
    QCOMPARE(phone(), QString());
}

void TstExchangeWindow::theOtherSideOfAConflictIsChosen()
{
    call(here(), QStringLiteral("44000001"));
    QTest::qWait(5);
    call(*m_laptop, QStringLiteral("44000002"));
    BundleMergeDialog* dialog = review();
    QVERIFY(dialog);
    QVERIFY2(dialog->sentence().contains(QStringLiteral("1 record was changed on both sides")),
             qPrintable(dialog->sentence()));
    QCOMPARE(dialog->fields().here().size(), std::size_t(1));
    QVERIFY(dialog->fields().there().front()->isChecked());
    QVERIFY(dialog->fields().there().front()->text().contains(QStringLiteral("سعاد")));
    dialog->fields().here().front()->click();
    QTest::mouseClick(&dialog->mergeButton(), Qt::LeftButton);
    QVERIFY2(dialog->isMerged(), qPrintable(dialog->sentence()));
    QCOMPARE(phone(), QStringLiteral("44000001"));
    QVERIFY(!dialog->fields().here().front()->isEnabled());
}

void TstExchangeWindow::closingTheReviewChangesNothing()
{
    call(*m_laptop, QStringLiteral("44000002"));
    const qint64 lines = *here().database().number(QStringLiteral("SELECT count(*) FROM changes"));
    BundleMergeDialog* dialog = review();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(*here().database().number(QStringLiteral("SELECT count(*) FROM changes")), lines);
    QCOMPARE(phone(), QString());
}

void TstExchangeWindow::aBundleMergedBeforeSaysSo()
{
    call(*m_laptop, QStringLiteral("44000002"));
    BundleMergeDialog* first = review();
    QTest::mouseClick(&first->mergeButton(), Qt::LeftButton);
    QVERIFY(first->isMerged());
    first->reject();
    BundleMergeDialog* again = review();
    QVERIFY(again);
    QVERIFY(again->sentence().contains(QStringLiteral("here already")));
    QVERIFY(!again->mergeButton().isEnabled());
}

void TstExchangeWindow::aDamagedBundleIsSaid()
{
    QFile broken(file(QStringLiteral("broken.tahaluf-bundle")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("TAHALUF-BUNDLE\n1\nabc\n");
    broken.close();
    QVERIFY(!m_window->mergeBundle(broken.fileName()));
    auto* presenter = m_window->findChild<ErrorPresenter*>();
    QVERIFY(presenter && presenter->message().contains(QStringLiteral("damaged")));
}

QTEST_MAIN(TstExchangeWindow)
#include "TstExchangeWindow.moc"
