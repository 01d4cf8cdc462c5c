// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AttachmentsPanel.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordPage.h"
#include "SampleCoalition.h"
#include "shell/CommandPalette.h"
#include "shell/ErrorPresenter.h"
#include "shell/MainWindow.h"
#include "shell/SearchField.h"
#include "shell/Settings.h"
#include "shell/TopBar.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** A file is attached in the window, and found by what is written in it. */
class TstAttachmentSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileIsFoundByItsWords();
    void filesOfAnOlderVersionAreRead();
    void saysThatPdfsAreNotSearched();
    void aFileWithoutItsRecordSaysSo();

private:
    [[nodiscard]] WindowContent& content() const { return *m_window->content(); }
    [[nodiscard]] Workspace& workspace() const { return *m_window->workspace(); }
    static QString plan() { return QStringLiteral(TEST_DATA_DIR "/texts/plan.docx"); }
    Member firstMember() const { return workspace().records().members.all().value().front(); }
    /** How many attachments the search field finds. */
    int hitsFor(const QString& words) const
    {
        SearchField& search = content().topBar().search();
        search.setText(words);
        search.find();
        return static_cast<int>(std::count_if(search.hits().begin(), search.hits().end(), [](const SearchHit& hit) {
            return hit.entity == QLatin1String("attachments");
        }));
    }
    AttachmentsPanel& panelOf(const Member& member)
    {
        content().showRecord(QStringLiteral("members"), member.id.value());
        return *content().pages().currentWidget()->findChild<AttachmentsPanel*>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstAttachmentSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    const QString path = m_folder->filePath(QStringLiteral("c.tahaluf"));
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::create(path);
        VERIFY_DONE(made);
        Member member;
        member.name = QStringLiteral("وزارة العمل");
        VERIFY_DONE((*made)->records().members.insert(member));
    }
    QVERIFY(m_window->openAtStart(path));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstAttachmentSearch::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
}

void TstAttachmentSearch::aFileIsFoundByItsWords()
{
    const Member member = firstMember();
    panelOf(member).addFiles({plan()});
    QTRY_COMPARE(hitsFor(QStringLiteral("العماله المنزليه")), 1);
    const SearchHit hit = content().topBar().search().hits().front();
    QCOMPARE(hit.title, QStringLiteral("plan.docx"));
    QVERIFY(hit.snippet.contains(QStringLiteral("للعمالة المنزلية")));

    // From elsewhere, by the keys of whoever looks for it.
    QVERIFY(content().showPage(QStringLiteral("people")));
    press(Qt::Key_K, Qt::ControlModifier);
    typeText(&content().palette().field(), QStringLiteral("خط ساخن"));
    press(Qt::Key_Return);
    QCOMPARE(content().shownPage(), QStringLiteral("members"));
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("members")));
    QCOMPARE(page->detail().form().id(), member.id.value());
}

void TstAttachmentSearch::filesOfAnOlderVersionAreRead()
{
    const QString path = m_folder->filePath(QStringLiteral("older.tahaluf"));
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::create(path);
        VERIFY_DONE(made);
        Member member;
        member.name = QStringLiteral("جهة");
        VERIFY_DONE((*made)->records().members.insert(member));
        VERIFY_DONE((*made)->attachments().addFile(QStringLiteral("members"), member.uid, plan()));
    }
    QVERIFY(m_window->openFile(path));
    QTRY_COMPARE(hitsFor(QStringLiteral("طوارئ المنافذ")), 1);
}

void TstAttachmentSearch::saysThatPdfsAreNotSearched()
{
    const QString pdf = m_folder->filePath(QStringLiteral("a.pdf"));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0);
    file.close();
    AttachmentsPanel& panel = panelOf(firstMember());
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    panel.addFiles({pdf});
    const bool isSaid = QTest::qWaitFor([&panel] {
        const QList<QLabel*> labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisibleTo(label->window()) && label->text().contains(QStringLiteral("poppler-utils"));
        });
    });
    qputenv("PATH", before);
    QVERIFY(isSaid);
    QCOMPARE(panel.list()->count(), 1);
}

void TstAttachmentSearch::aFileWithoutItsRecordSaysSo()
{
    const Member member = firstMember();
    panelOf(member).addFiles({plan()});
    QTRY_COMPARE(hitsFor(QStringLiteral("العماله المنزليه")), 1);
    const SearchHit hit = content().topBar().search().hits().front();
    VERIFY_DONE(workspace().records().members.remove(member.id));
    content().showRecord(hit.entity, hit.id);
    QVERIFY2(content().errors().message().contains(QStringLiteral("سلة المحذوفات")),
             qPrintable(content().errors().message()));
}

QTEST_MAIN(TstAttachmentSearch)
#include "TstAttachmentSearch.moc"
