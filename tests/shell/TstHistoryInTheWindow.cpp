// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/FieldEditor.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordPage.h"
#include "safety/Backup.h"
#include "shell/ErrorPresenter.h"
#include "shell/MainWindow.h"
#include "shell/OperatorDialog.h"
#include "shell/PageTitles.h"
#include "shell/Settings.h"
#include "shell/StatusLine.h"
#include "shell/TopBar.h"
#include "shell/UiLanguage.h"
#include "shell/VerifyDialog.h"
#include "shell/WindowContent.h"
#include "support/SampleWorkspace.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace tahaluf;

/** Undo and redo by key and button, the operator, and a file that is only looked at. */
class TstHistoryInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysTakeBackAndDoAgain();
    void theButtonsSayWhatTheyWouldDo();
    void aTextFieldComesFirst();
    void oldKeysUndoToo();
    void theOperatorStandsInTheHistory();
    void aFileIsOnlyLookedAt();
    void nothingOffersAChangeOfAFileLookedAt();
    void theWindowSwitchesToWork();
    void anUnknownHashIsSaid();

private:
    [[nodiscard]] WindowContent& content() const { return *m_window->content(); }
    [[nodiscard]] CoalitionRecords& records() const { return m_window->workspace()->records(); }
    void show()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Member body(const QString& name)
    {
        Member member;
        member.name = name;
        const Result<void> saved = records().members.insert(member);
        return saved ? member : Member();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstHistoryInTheWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setDefaultFile(m_folder->filePath(QStringLiteral("data/coalition.tahaluf")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    QVERIFY(m_window->openAtStart({}));
}

void TstHistoryInTheWindow::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_settings.reset();
    m_folder.reset();
}

void TstHistoryInTheWindow::keysTakeBackAndDoAgain()
{
    const Member member = body(QStringLiteral("وزارة العدل"));
    show();
    content().showPage(QStringLiteral("members"));
    content().pages().currentWidget()->setFocus();
    QTRY_VERIFY(content().topBar().undoButton().isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(0));
    QTRY_VERIFY(content().statusLine().saidText().contains(QStringLiteral("وزارة العدل")));
    QVERIFY(!content().topBar().undoButton().isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(1));
    QCOMPARE(records().members.all()->front().uid, member.uid);
}

void TstHistoryInTheWindow::theButtonsSayWhatTheyWouldDo()
{
    body(QStringLiteral("وزارة العدل"));
    show();
    QPushButton& undo = content().topBar().undoButton();
    QTRY_VERIFY2(undo.toolTip().contains(QStringLiteral("التراجع عن إضافة")), qPrintable(undo.toolTip()));
    QVERIFY(undo.toolTip().contains(QStringLiteral("وزارة العدل")));
    QTest::mouseClick(&undo, Qt::LeftButton);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(0));
    QPushButton& redo = content().topBar().redoButton();
    QVERIFY(redo.isEnabled());
    QTest::mouseClick(&redo, Qt::LeftButton);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(1));
}

void TstHistoryInTheWindow::aTextFieldComesFirst()
{
    const Member member = body(QStringLiteral("وزارة العدل"));
    show();
    content().showRecord(QStringLiteral("members"), member.id.value());
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("members")));
    QVERIFY(page);
    auto* editor = page->detail().form().editor(QStringLiteral("name"));
    auto* line = editor->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    typeText(line, QStringLiteral("!"));
    QVERIFY(line->isUndoAvailable());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QStringLiteral("وزارة العدل"));
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(1));
    // Nothing of its own is left: now the keys are the window's.
    QVERIFY(!line->isUndoAvailable());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(0));
}

void TstHistoryInTheWindow::oldKeysUndoToo()
{
    body(QStringLiteral("وزارة العدل"));
    show();
    content().showPage(QStringLiteral("members"));
    content().pages().currentWidget()->setFocus();
    QTRY_VERIFY(content().topBar().undoButton().isEnabled());
    press(Qt::Key_Backspace, Qt::AltModifier);
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(0));
}

void TstHistoryInTheWindow::theOperatorStandsInTheHistory()
{
    show();
    OperatorDialog dialog(*m_settings, {QStringLiteral("محمد")}, m_window.get());
    QVERIFY(dialog.nameBox().findText(QStringLiteral("محمد")) >= 0);
    dialog.nameBox().setCurrentText(QStringLiteral("  سعاد   علي "));
    dialog.accept();
    QCOMPARE(m_settings->operatorName(), QStringLiteral("سعاد علي"));
    QCOMPARE(m_window->workspace()->journal().actor(), QStringLiteral("سعاد علي"));
    QVERIFY(content().statusLine().operatorButton().text().contains(QStringLiteral("سعاد علي")));

    dialog.nameBox().setCurrentText(QString());
    dialog.accept();
    QVERIFY(!dialog.problem().isEmpty());
    QCOMPARE(m_settings->operatorName(), QStringLiteral("سعاد علي"));
}

void TstHistoryInTheWindow::aFileIsOnlyLookedAt()
{
    const Member member = body(QStringLiteral("وزارة العدل"));
    m_window->setViewOnly(true);
    const QString path = m_window->workspace()->path();
    QVERIFY(m_window->openFileFor(path, true));
    show();
    QVERIFY(content().viewOnlyLabel() && content().viewOnlyLabel()->isVisible());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("للاطلاع")));
    content().showRecord(QStringLiteral("members"), member.id.value());
    auto* page = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("members")));
    page->startNewRecord();
    QVERIFY(!page->detail().form().isNew());
    QVERIFY(!page->detail().form().editor(QStringLiteral("name"))->isVisible());
    QVERIFY(!content().topBar().undoButton().isEnabled());
    Member changed = member;
    changed.phone = QStringLiteral("+97444000001");
    const Result<void> refusedChange = records().members.update(changed);
    QVERIFY(!refusedChange);
    QCOMPARE(refusedChange.error().kind, ErrorKind::CannotWrite);
    page->deleteCurrent();
    QCOMPARE(*m_window->workspace()->count(QStringLiteral("members")), qint64(1));
}

void TstHistoryInTheWindow::nothingOffersAChangeOfAFileLookedAt()
{
    const QString path = m_folder->filePath(QStringLiteral("sample.tahaluf"));
    VERIFY_DONE(Backup::copyTo(sampleInMemory()->database(), path));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(m_window->openFileFor(path, true));
    show();
    QStringList offered;
    QString pressed;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&] {
        static const QSet<QString> harmless{QStringLiteral("QFileDialog"),
                                            QStringLiteral("tahaluf::HistoryDialog"),
                                            QStringLiteral("tahaluf::CharterComparison")};
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            // Whoever is asked something there is refused when all is typed.
            if (!harmless.contains(QLatin1String(dialog->metaObject()->className())) &&
                !dialog->windowTitle().contains(QStringLiteral("التحقق"))) {
                offered << pressed + QStringLiteral(" asks «%1»").arg(dialog->windowTitle());
            }
            dialog->reject();
        }
    });
    closer.start(10);
    const auto lookFor = [&] {
        QCoreApplication::processEvents();
        if (content().errors().isVisible()) {
            offered << pressed + QLatin1Char(' ') + content().errors().message();
            content().errors().dismiss();
        }
    };
    QSet<QString> tried;
    QStringList keys = PageTitles::all() + PageTitles::behindSettings();
    keys.removeAll(QStringLiteral("papers")); // whose papers are made beside the window
    for (const QString& key : keys) {
        QVERIFY2(content().showPage(key), qPrintable(key));
        QTest::qWait(20);
        Page* page = content().pages().page(key);
        const auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs) {
                page->findChild<QTabWidget*>()->setCurrentIndex(tab);
                QTest::qWait(10);
            }
            QList<QPointer<QAbstractButton>> buttons;
            for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
                buttons << button;
            }
            for (const QPointer<QAbstractButton>& button : buttons) {
                if (!button || !button->isEnabled() || !button->isVisible() || button->isCheckable()) {
                    continue;
                }
                const QString name =
                    button->accessibleName() + QLatin1String(button->parentWidget()->metaObject()->className());
                if (!tried.contains(name)) {
                    tried << name;
                    pressed = key + QStringLiteral(": ") + button->accessibleName();
                    button->click();
                    lookFor();
                    QVERIFY(content().showPage(key));
                }
            }
        }
        for (QAbstractItemView* list : page->findChildren<QAbstractItemView*>()) {
            static const QList<QKeyCombination> doors{Qt::Key_Insert,
                                                      Qt::Key_Delete,
                                                      Qt::Key_F2,
                                                      Qt::Key_F4,
                                                      Qt::Key_F5,
                                                      Qt::Key_F8,
                                                      Qt::Key_F9,
                                                      Qt::ALT | Qt::Key_Up,
                                                      Qt::CTRL | Qt::Key_N,
                                                      Qt::CTRL | Qt::Key_D,
                                                      Qt::CTRL | Qt::Key_L};
            for (const QKeyCombination typed : doors) {
                if (list->isVisible() && list->model() && list->model()->rowCount() > 0) {
                    pressed = key + QLatin1Char(' ') + QKeySequence(typed).toString();
                    list->setFocus();
                    QTest::keyClick(list, typed.key(), typed.keyboardModifiers());
                    lookFor();
                    QVERIFY(content().showPage(key));
                }
            }
        }
    }
    QVERIFY(tried.size() > 100);
    QVERIFY2(offered.isEmpty(), qPrintable(offered.join(QLatin1Char('\n'))));
    m_window.reset();
    QVERIFY(bytes() == before);
}

void TstHistoryInTheWindow::theWindowSwitchesToWork()
{
    const QString path = m_window->workspace()->path();
    QVERIFY(m_window->openFileFor(path, true));
    show();
    QCOMPARE(m_window->workspace()->database().mode(), OpenMode::ReadOnly);
    QVERIFY(m_window->openFileFor(path, false));
    QCOMPARE(m_window->workspace()->database().mode(), OpenMode::ReadWrite);
    QVERIFY(!content().viewOnlyLabel());
    QVERIFY(!body(QStringLiteral("وزارة العدل")).uid.isEmpty());
}

void TstHistoryInTheWindow::anUnknownHashIsSaid()
{
    show();
    PageContext context(*m_window->workspace(), Phrasebook(Language::Arabic));
    VerifyDialog dialog(context, m_window.get());
    dialog.hashEdit().setText(QStringLiteral("0123 4567 89ab cdef"));
    dialog.accept();
    QVERIFY(dialog.answer().contains(QStringLiteral("البصمة")));
    dialog.hashEdit().setText(QStringLiteral("محضر"));
    dialog.accept();
    QVERIFY(dialog.answer().contains(QStringLiteral("محضر")));
}

QTEST_MAIN(TstHistoryInTheWindow)
#include "TstHistoryInTheWindow.moc"
