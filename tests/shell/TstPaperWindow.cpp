// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/PaperFile.h"
#include "reports/OutlinePane.h"
#include "reports/PageView.h"
#include "reports/PaperPages.h"
#include "reports/PaperSaveDialog.h"
#include "reports/PaperWindow.h"
#include "reports/ProgressStrip.h"
#include "shell/PaperRoom.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidgetItem>

#include <algorithm>
#include <atomic>

using namespace tahaluf;

/** The preview of one paper over the sample coalition's file. */
class TstPaperWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void paperComesWhileTheWindowLives();
    void otherLanguageKeepsTheOldPagesUntilItIsThere();
    void paperThatCannotBeMadeSaysWhy();
    void editionThatThePaperHasNotIsRefused();
    void savesInTheFormatOfTheSuffix_data();
    void savesInTheFormatOfTheSuffix();
    void dialogAddsTheSuffixOfItsFilter();
    void dialogAsksBeforeItReplaces();
    void unwritableFolderIsSaidInTheWindow();
    void progressAppearsAfterHalfASecond();
    void stoppedSavingLeavesNoFile();
    void stoppedInTheMiddleLeavesNoFile();
    void closingWaitsForWhatIsBeingSaved();
    void sizeFollowsKeysAndField();
    void pageFieldAndKeysGoToPages();
    void headingsLeadToTheirPlace();
    void everythingThatTakesKeysHasAName();

private:
    void open(const QString& report = QStringLiteral("minutes"));
    [[nodiscard]] QPushButton* button(const QString& name) const;
    template <typename T> [[nodiscard]] T* named(const QString& name) const
    {
        const QList<T*> all = m_window->findChildren<T*>();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const T* one) { return one->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }

    std::unique_ptr<PaperRoom> m_room;
    std::unique_ptr<PaperWindow> m_window;
};

void TstPaperWindow::init()
{
    m_room = std::make_unique<PaperRoom>();
}

void TstPaperWindow::cleanup()
{
    m_window.reset();
    m_room.reset();
}

void TstPaperWindow::open(const QString& report)
{
    PaperRequest request;
    request.meeting = m_room->meeting();
    m_window = std::make_unique<PaperWindow>(m_room->context(), report, request);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->pages(), 20000);
}

QPushButton* TstPaperWindow::button(const QString& name) const
{
    return named<QPushButton>(name);
}

void TstPaperWindow::paperComesWhileTheWindowLives()
{
    PaperRequest request;
    request.meeting = m_room->meeting();
    m_window = std::make_unique<PaperWindow>(m_room->context(), QStringLiteral("minutes"), request);
    m_window->show();
    QVERIFY(m_window->isMaking());
    QVERIFY(!button(QStringLiteral("Save"))->isEnabled());

    QTRY_VERIFY_WITH_TIMEOUT(m_window->pages(), 20000);

    QVERIFY(m_window->pages()->count() >= 2);
    QVERIFY(button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(m_window->notice().isEmpty());
}

void TstPaperWindow::otherLanguageKeepsTheOldPagesUntilItIsThere()
{
    open();
    const std::shared_ptr<PaperPages> arabic = m_window->pages();
    QSignalSpy made(m_window.get(), &PaperWindow::made);

    named<QComboBox>(QStringLiteral("Language of the paper"))->setCurrentIndex(1);

    QVERIFY(m_window->isMaking());
    QCOMPARE(m_window->pages(), arabic);
    QVERIFY2(!button(QStringLiteral("Print"))->isEnabled(), "the choices and the pages do not agree yet");
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20000);
    QCOMPARE(m_window->pages()->set().metadata.language, QStringLiteral("en"));
    QVERIFY(m_window->pages()->title() != arabic->title());
}

void TstPaperWindow::paperThatCannotBeMadeSaysWhy()
{
    m_window = std::make_unique<PaperWindow>(m_room->context(), QStringLiteral("minutes"), PaperRequest());
    m_window->show();

    QTRY_VERIFY_WITH_TIMEOUT(!m_window->notice().isEmpty(), 20000);

    QVERIFY(m_window->notice().contains(QStringLiteral("minutes")));
    QVERIFY(!button(QStringLiteral("Save"))->isEnabled());
}

void TstPaperWindow::editionThatThePaperHasNotIsRefused()
{
    open(QStringLiteral("questionnaire-filled"));
    const auto pages = m_window->pages();
    auto* edition = named<QComboBox>(QStringLiteral("Edition"));
    QVERIFY(edition);
    edition->setCurrentIndex(edition->findData(static_cast<int>(Audience::Public)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isMaking() && !m_window->notice().isEmpty(), 20000);
    QVERIFY2(m_window->notice().contains(QStringLiteral("internal edition only")), qPrintable(m_window->notice()));
    // The pages and the choice stay those of the edition there is.
    QCOMPARE(m_window->pages(), pages);
    QCOMPARE(edition->currentData().toInt(), static_cast<int>(Audience::Internal));
}

void TstPaperWindow::savesInTheFormatOfTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    for (const PaperFormat format : PaperFile::formats()) {
        const QString suffix = PaperFile::suffix(format);
        QTest::newRow(qPrintable(suffix)) << QStringLiteral("paper.") + suffix
                                          << (format == PaperFormat::Pdf ? QByteArray("%PDF-") : QByteArray("PK\3\4"));
    }
}

void TstPaperWindow::savesInTheFormatOfTheSuffix()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    open();
    QSignalSpy done(&m_window->desk(), &PaperDesk::done);
    answerDialog([this, name](QDialog* dialog) {
        dialog->findChild<QLineEdit*>()->setText(m_room->path(name));
        dialog->accept();
    });

    button(QStringLiteral("Save"))->click();

    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    QCOMPARE(m_room->files(), QStringList{name});
    QFile file(m_room->path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(m_window->notice().contains(name));
}

void TstPaperWindow::dialogAddsTheSuffixOfItsFilter()
{
    PaperSaveDialog dialog(QStringLiteral("محضر"));
    dialog.show();
    QCOMPARE(QFileInfo(dialog.path()).fileName(), QStringLiteral("محضر.pdf"));

    dialog.findChild<QLineEdit*>()->setText(m_room->path(QStringLiteral("no 1.5")));
    QCOMPARE(QFileInfo(dialog.path()).fileName(), QStringLiteral("no 1.5.pdf"));
}

void TstPaperWindow::dialogAsksBeforeItReplaces()
{
    open();
    QFile file(m_room->path(QStringLiteral("kept.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    PaperSaveDialog dialog(QStringLiteral("kept"), m_window.get());
    dialog.setDirectory(m_room->folder());
    dialog.findChild<QLineEdit*>()->setText(file.fileName());

    pressInDialog(QStringLiteral("Keep"));
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));

    pressInDialog(QStringLiteral("Replace"));
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TstPaperWindow::unwritableFolderIsSaidInTheWindow()
{
    open();

    m_window->desk().saveTo(m_window->source(), m_room->path(QStringLiteral("missing/paper.pdf")));

    QTRY_VERIFY_WITH_TIMEOUT(m_window->notice().contains(QStringLiteral("missing")), 20000);
    QVERIFY(m_room->files().isEmpty());
}

void TstPaperWindow::progressAppearsAfterHalfASecond()
{
    open();
    const QList<ProgressStrip*> strips = m_window->findChildren<ProgressStrip*>();
    const auto isShown = [&strips] {
        return std::any_of(strips.begin(), strips.end(), [](const ProgressStrip* one) { return one->isVisible(); });
    };
    QTRY_VERIFY(!isShown());
    QElapsedTimer time;
    time.start();

    m_window->desk().saveTo(endlessPapers(), m_room->path(QStringLiteral("paper.pdf")));

    QVERIFY(!isShown());
    QTRY_VERIFY(isShown());
    QVERIFY(time.elapsed() >= ProgressStrip::DelayInMilliseconds);
    m_window->desk().cancel();
    QTRY_VERIFY(!isShown());
}

void TstPaperWindow::stoppedSavingLeavesNoFile()
{
    open();
    m_window->desk().saveTo(endlessPapers(), m_room->path(QStringLiteral("paper.pdf")));
    QPushButton* stop = nullptr;
    const QList<QPushButton*> buttons = m_window->findChildren<QPushButton*>();
    QTRY_VERIFY([&] {
        for (QPushButton* one : buttons) {
            if (one->accessibleName() == QStringLiteral("Stop") && one->isVisible()) {
                stop = one;
            }
        }
        return stop != nullptr;
    }());

    stop->click();

    QTRY_VERIFY(!m_window->desk().isBusy());
    QVERIFY(m_room->files().isEmpty());
    QVERIFY(!m_window->notice().isEmpty());
    QVERIFY(button(QStringLiteral("Save"))->isEnabled());
}

void TstPaperWindow::stoppedInTheMiddleLeavesNoFile()
{
    open();
    PaperSet many = m_window->pages()->set();
    many.papers = QVector<Document>(400, many.papers.first());
    std::atomic<bool> isGiven = false;
    QSignalSpy stopped(&m_window->desk(), &PaperDesk::stopped);
    const auto papers = [&many, &isGiven](const PaperJob::Step&) -> Result<PaperSet> {
        isGiven = true;
        return many;
    };
    m_window->desk().saveTo(papers, m_room->path(QStringLiteral("paper.pdf")));
    QTRY_VERIFY(isGiven);
    QTest::qWait(100);

    QVERIFY2(m_window->desk().isBusy(), "all was written before it could be stopped");
    m_window->desk().cancel();

    QTRY_VERIFY_WITH_TIMEOUT(!m_window->desk().isBusy(), 20000);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_room->files().isEmpty());
}

void TstPaperWindow::closingWaitsForWhatIsBeingSaved()
{
    open();
    QSignalSpy said(&m_room->context(), &PageContext::said);
    m_window->desk().saveTo(m_window->source(), m_room->path(QStringLiteral("paper.pdf")));

    m_window->close();

    QVERIFY(!m_window->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
    QCOMPARE(m_room->files(), QStringList{QStringLiteral("paper.pdf")});
}

void TstPaperWindow::sizeFollowsKeysAndField()
{
    open();
    PageView& view = m_window->view();
    auto* size = named<QComboBox>(QStringLiteral("Size of the pages"));
    QCOMPARE(size->currentText(), QStringLiteral("Fit the width"));
    const int fitted = view.zoom();

    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.zoom() > fitted);
    QVERIFY(view.fit() == PageView::Fit::None);

    view.setZoom(1000);
    QCOMPARE(view.zoom(), 300);
    QCOMPARE(size->currentText(), QStringLiteral("300%"));
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);

    view.setFit(PageView::Fit::Page);
    QVERIFY(view.zoom() < fitted);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), fitted);
}

void TstPaperWindow::pageFieldAndKeysGoToPages()
{
    open();
    PageView& view = m_window->view();
    auto* field = named<QLineEdit>(QStringLiteral("Page"));
    const int last = m_window->pages()->count() - 1;
    QCOMPARE(field->text(), QStringLiteral("1"));

    field->setText(QStringLiteral("٢"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view.currentPage(), 1);
    QCOMPARE(field->text(), QStringLiteral("2"));

    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), last);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.verticalScrollBar()->value(), 0);

    field->setText(QStringLiteral("900"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view.currentPage(), last);
}

void TstPaperWindow::headingsLeadToTheirPlace()
{
    open();
    auto* outline = m_window->findChild<OutlinePane*>();
    QVERIFY(!outline->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(outline->isVisible());
    const auto& headings = m_window->pages()->headings();
    QVERIFY(headings.size() > 2);

    const PaperPages::Heading& later =
        *std::find_if(headings.begin(), headings.end(), [](const PaperPages::Heading& one) { return one.page == 1; });
    const QList<QTreeWidgetItem*> items = outline->findItems(later.text, Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!items.isEmpty());
    outline->setCurrentItem(items.first());

    QCOMPARE(m_window->view().currentPage(), 1);
    QVERIFY(m_window->view().verticalScrollBar()->value() > 0);
}

void TstPaperWindow::everythingThatTakesKeysHasAName()
{
    open();
    const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isInside = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                              widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_window.get()) && !isInside) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TstPaperWindow)
#include "TstPaperWindow.moc"
