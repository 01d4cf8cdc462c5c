// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CharterQueries.h"
#include "coalition/DecisionQueries.h"
#include "language/Bidi.h"
#include "pages/ArticleEditor.h"
#include "pages/CharterOutline.h"
#include "pages/CharterPage.h"
#include "pages/CommandDialog.h"
#include "pages/DecideButton.h"
#include "pages/DecisionDetail.h"
#include "pages/DecisionsPage.h"
#include "pages/PositionsSection.h"
#include "pages/PositionStrip.h"
#include "recorder/SessionRecorder.h"
#include "records/EmptyState.h"
#include "records/RecordForm.h"
#include "records/RecordListView.h"
#include "records/RecordPage.h"
#include "reports/papers/PaperCatalog.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/Sidebar.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/LinkPicker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tahaluf;

namespace {

const QString Spoken = QStringLiteral("أن يكون في كل جهة موظف نتصل به متى احتجنا إليه");
const QString Formal = QStringLiteral("تسمي كل جهة عضو نقطة اتصال دائمة.");
const QString Reservation = QStringLiteral("على ألا يُنشر رقم من يناوب");
const QString ArticleText = QStringLiteral("لكل جهة عضو نقطة اتصال دائمة تُبلَّغ بها الأمانة.");

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QApplication::processEvents();
}

void type(const QString& words)
{
    QTRY_VERIFY(QApplication::focusWidget());
    typeText(QApplication::focusWidget(), words);
}

void activate(QWidget& window)
{
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
}

/** Gives a control the keyboard, as Tab would, back from a dialog where there was one. */
void goTo(QWidget* widget)
{
    QVERIFY(widget && widget->isVisible());
    activate(*widget->window());
    widget->setFocus();
}

/** Chooses the only record of a list, and waits as a person does until it stands beside it. */
void goToOnlyRecord(RecordPage& page)
{
    goTo(&page.list());
    press(Qt::Key_Down);
    QTRY_VERIFY(page.detail().form().id() > 0);
}

/** Answers the next dialog by keys once it stands. */
void answer(const std::function<void(CommandDialog*)>& keys)
{
    QTimer::singleShot(0, qApp, [keys] {
        auto* dialog = qobject_cast<CommandDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            answer(keys);
            return;
        }
        activate(*dialog);
        keys(dialog);
        if (dialog->isVisible()) {
            qWarning("the dialog says: %s", qPrintable(dialog->problem()));
            dialog->reject();
        }
    });
}

void confirm()
{
    press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/** One proposal from the words spoken in a meeting to an article of the approved text, and back, by keys alone. */
class TstPathToText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aProposalIsRecordedAsItIsSpoken();
    void itIsStudiedAndAdopted();
    void aRecommendationIsIssuedFromIt();
    void itIsDecidedWithAReservation();
    void itBecomesAnArticle();
    void theTextIsApproved();
    void fromTheArticleBackToTheSpokenWords();
    void thePaperShowsTheChain();
    void cleanupTestCase();

private:
    [[nodiscard]] WindowContent& content() const { return *m_window->content(); }
    [[nodiscard]] CoalitionRecords& records() const { return m_window->workspace()->records(); }
    [[nodiscard]] Entry proposal() const { return records().entries.all()->front(); }
    /** The page of this key, asked for by its digit. */
    template <typename T> [[nodiscard]] T& page(int digit, const QString& key) const
    {
        activate(*m_window);
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(digit), Qt::ControlModifier);
        QApplication::processEvents();
        auto* shown = qobject_cast<T*>(content().pages().page(key));
        if (!shown || content().shownPage() != key) {
            qFatal("the page %s does not stand", qPrintable(key));
        }
        return *shown;
    }
    [[nodiscard]] CharterPage& charterPage() const { return page<CharterPage>(Qt::Key_8, QStringLiteral("charters")); }
    static QPushButton* button(const QWidget& within, const QString& name)
    {
        for (auto* each : within.findChildren<QPushButton*>()) {
            if (each->isVisible() && (each->text() == name || Bidi::strip(each->text()) == name)) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstPathToText::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("coalition.tahaluf"));
    {
        MeetingFixture f(path);
        for (Member* member : {&f.interior, &f.justice, &f.university}) {
            member->status = MembershipStatus::Joined;
            VERIFY_DONE(f.workspace->records().members.update(*member));
        }
        VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    QVERIFY(m_window->openAtStart(path));
    m_window->resize(1366, 860);
    m_window->show();
    activate(*m_window);
}

void TstPathToText::aProposalIsRecordedAsItIsSpoken()
{
    goTo(&content().sidebar());
    press(Qt::Key_F8);
    SessionRecorder* recorder = m_window->recorder();
    QVERIFY(recorder);
    activate(*recorder);
    press(Qt::Key_F2);
    type(QStringLiteral("عدل"));
    press(Qt::Key_Return);
    type(Spoken);
    confirm();
    QCOMPARE(proposal().text, Spoken);
    QCOMPARE(proposal().state, EntryState::Recorded);
    recorder->close();
    QTRY_VERIFY(!m_window->recorder());
}

void TstPathToText::itIsStudiedAndAdopted()
{
    auto& proposals = page<RecordPage>(Qt::Key_4, QStringLiteral("proposals"));
    goToOnlyRecord(proposals);
    answer([](CommandDialog*) {
        type(QStringLiteral("العدل"));
        press(Qt::Key_Return);
        confirm();
    });
    press(Qt::Key_F8);
    QCOMPARE(proposal().state, EntryState::UnderStudy);

    auto& studies = page<RecordPage>(Qt::Key_5, QStringLiteral("studies"));
    goToOnlyRecord(studies);
    press(Qt::Key_Return);
    type(Formal);
    press(Qt::Key_F9);
    answer([](CommandDialog*) {
        press(Qt::Key_Down); // adopted with changes
        press(Qt::Key_Tab);
        type(QStringLiteral("أُخذ به بعد ضبط صياغته"));
        confirm();
    });
    press(Qt::Key_F4);
    QCOMPARE(proposal().state, EntryState::AdoptedAmended);
    QCOMPARE(proposal().formalText, Formal);
    QCOMPARE(proposal().text, Spoken);
}

void TstPathToText::aRecommendationIsIssuedFromIt()
{
    auto& proposals = page<RecordPage>(Qt::Key_4, QStringLiteral("proposals"));
    goToOnlyRecord(proposals);
    QTimer::singleShot(0, qApp, [] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget* dialog = QApplication::activeModalWidget();
        activate(*dialog);
        press(Qt::Key_Tab);
        type(QStringLiteral("الداخلية"));
        press(Qt::Key_Tab);
        confirm();
    });
    press(Qt::Key_F9);
    const auto all = records().recommendations.all();
    VERIFY_DONE(all);
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(all->front().text, Formal);
    QCOMPARE(content().shownPage(), QStringLiteral("recommendations"));
}

void TstPathToText::itIsDecidedWithAReservation()
{
    auto& recommendations = page<RecordPage>(Qt::Key_6, QStringLiteral("recommendations"));
    goToOnlyRecord(recommendations);
    goTo(recommendations.findChild<DecideButton*>());
    answer([](CommandDialog*) { confirm(); });
    press(Qt::Key_Space);
    QCOMPARE(content().shownPage(), QStringLiteral("decisions"));

    auto& decisions = page<DecisionsPage>(Qt::Key_7, QStringLiteral("decisions"));
    goToOnlyRecord(decisions);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &decisions.decision().positions().table());
    press(Qt::Key_1);
    press(Qt::Key_2);
    type(Reservation);
    press(Qt::Key_Return);
    goTo(decisions.decision().closeButton());
    press(Qt::Key_Space);
    const auto all = records().decisions.all();
    VERIFY_DONE(all);
    QCOMPARE(all->front().state, DecisionState::AdoptedReserved);
    QCOMPARE(all->front().recommendation, records().recommendations.all()->front().id);
}

void TstPathToText::itBecomesAnArticle()
{
    CharterPage& text = charterPage();
    goTo(text.findChild<EmptyState*>()->button());
    answer([](CommandDialog*) { confirm(); });
    press(Qt::Key_Space);
    goTo(&text.outline());
    press(Qt::Key_Insert);
    type(QStringLiteral("نقاط الاتصال"));
    goTo(&text.editor().text());
    type(ArticleText);
    press(Qt::Key_S, Qt::ControlModifier);

    for (const int tabs : {1, 2}) { // the recommendation, then the decision
        goTo(&text.outline());
        answer([tabs](CommandDialog*) {
            for (int i = 0; i < tabs; ++i) {
                press(Qt::Key_Tab);
            }
            type(QStringLiteral("نقطة"));
            press(Qt::Key_Return);
            confirm();
        });
        press(Qt::Key_L, Qt::ControlModifier);
    }
    QCOMPARE(records().articleSources.all()->size(), std::size_t(2));
    const auto articles = records().articles.all();
    QCOMPARE(articles->back().text, ArticleText);
}

void TstPathToText::theTextIsApproved()
{
    CharterPage& text = charterPage();
    goTo(button(text, CharterPage::tr("Approve…")));
    answer([](CommandDialog*) {
        type(QStringLiteral("اللقاء التشاوري الثاني"));
        confirm();
    });
    press(Qt::Key_Space);
    const Charter charter = records().charters.all()->front();
    QCOMPARE(charter.state, CharterState::Approved);
    QCOMPARE(charter.contentHash.size(), 64);
    QCOMPARE(records().articles.all()->back().state, ArticleState::Approved);
}

void TstPathToText::fromTheArticleBackToTheSpokenWords()
{
    CharterPage& text = charterPage();
    goTo(&text.outline());
    text.outline().select(records().articles.all()->back().id);
    goTo(button(text, Bidi::strip(proposal().number)));
    press(Qt::Key_Space);
    QCOMPARE(content().shownPage(), QStringLiteral("proposals"));
    auto* proposals = qobject_cast<RecordPage*>(content().pages().page(QStringLiteral("proposals")));
    QCOMPARE(proposals->detail().form().id(), proposal().id.value());
    QStringList words;
    for (const auto* label : proposals->detail().findChildren<QLabel*>()) {
        words << label->text();
    }
    for (const auto* edit : proposals->detail().findChildren<ArabicTextEdit*>()) {
        words << edit->text();
    }
    QVERIFY2(words.join(u'|').contains(Spoken), qPrintable(words.join(u'|')));
}

void TstPathToText::thePaperShowsTheChain()
{
    PaperRequest request;
    request.charter = records().charters.all()->front().id;
    const Result<Document> paper = PaperCatalog::make(QStringLiteral("final-text-provenance"), records(), request);
    VERIFY_DONE(paper);
    const QString printed = PaperText::all(*paper);
    const Recommendation recommendation = records().recommendations.all()->front();
    const Decision decision = records().decisions.all()->front();
    for (const QString& link : {ArticleText,
                                Spoken,
                                Bidi::strip(proposal().number),
                                QStringLiteral("وزارة العدل"),
                                QStringLiteral("اللقاء التشاوري الثاني"),
                                recommendation.number,
                                decision.number,
                                Reservation}) {
        QVERIFY2(printed.contains(link), qPrintable(link + QStringLiteral(" is not in ") + printed));
    }
}

void TstPathToText::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(TstPathToText)
#include "TstPathToText.moc"
