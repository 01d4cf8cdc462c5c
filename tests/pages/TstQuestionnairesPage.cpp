// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "pages/FormsRoom.h"
#include "questionnaires/DistributionSection.h"
#include "questionnaires/FormPreview.h"
#include "questionnaires/QuestionOutline.h"
#include "questionnaires/QuestionsSection.h"
#include "questionnaires/SuggestionsDialog.h"
#include "records/RecordForm.h"
#include "records/RecordListView.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace tahaluf;

/** The forms of the coalition: designed, handed out, found by their code. */
class TstQuestionnairesPage : public FormsRoom
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void theFoundingFormIsAddedWithOneButton();
    void aQuestionIsAddedMovedAndRemovedByKeys();
    void aFormInUseIsNotChangedButItsNextVersionIs();
    void isHandedOutToEverybodyPresent();
    void theCodeOpensTheRightForm();
    void answersChangeTheRecordAfterALook();
    void aSignedCommitmentOffersMembership();
    void aWideWindowIsTheDesigners();
    void everyControlHasAName();
};

void TstQuestionnairesPage::theFoundingFormIsAddedWithOneButton()
{
    page().addShippedForm();
    QCOMPARE(m_failures, QStringList());
    QTRY_VERIFY(detail().form().id() > 0);
    int questions = 0;
    for (QTreeWidgetItemIterator it(&detail().questions().outline()); *it; ++it) {
        detail().questions().outline().setCurrentItem(*it);
        questions += detail().questions().outline().current().question.isValid() ? 1 : 0;
    }
    QVERIFY(questions >= 44);
    QVERIFY(detail().questions().outline().isEnabled());
}

void TstQuestionnairesPage::aQuestionIsAddedMovedAndRemovedByKeys()
{
    makeSmall(false);
    detail().tabs()->setCurrentIndex(1);
    QTreeWidget& outline = detail().questions().outline();
    QTRY_VERIFY(outline.topLevelItemCount() > 0);
    outline.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(outline.currentItem());
    const QString chosen = outline.currentItem()->text(0);
    QVERIFY2(chosen.contains(QStringLiteral("ما هي؟")), qPrintable(chosen));
    press(Qt::Key_Insert);
    // The words are chosen, so that typing replaces them.
    typeText(QApplication::focusWidget(), QStringLiteral("سؤال جديد"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_failures, QStringList());
    QVERIFY2(outline.currentItem()->text(0).contains(QStringLiteral("سؤال جديد")),
             qPrintable(outline.currentItem()->text(0)));
    QVERIFY(outline.currentItem()->text(0).contains(QStringLiteral("1.3")));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &outline);
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(outline.currentItem()->text(0).contains(QStringLiteral("1.4")));
    press(Qt::Key_Delete);
    const auto form = QuestionnaireQueries(records()).form(m_form);
    VERIFY_DONE(form);
    QCOMPARE(form->questions().size(), std::size_t(4));
    // What others depend on stays, and the reason is said.
    outline.setCurrentItem(outline.topLevelItem(0)->child(0));
    press(Qt::Key_Delete);
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(QuestionnaireQueries(records()).form(m_form)->questions().size(), std::size_t(4));
}

void TstQuestionnairesPage::aFormInUseIsNotChangedButItsNextVersionIs()
{
    makeSmall();
    QVERIFY(detail().questions().stateText().contains(QStringLiteral("new version")));
    detail().tabs()->setCurrentIndex(1);
    QTreeWidget& outline = detail().questions().outline();
    outline.setFocus();
    outline.setCurrentItem(outline.topLevelItem(0)->child(3));
    press(Qt::Key_Delete);
    QCOMPARE(QuestionnaireQueries(records()).form(m_form)->questions().size(), std::size_t(4));
    qint64 shown = 0;
    connect(m_context.get(), &PageContext::recordRequested, this, [&shown](const QString&, qint64 id) { shown = id; });
    detail().openNextVersion();
    QVERIFY(shown > 0 && shown != m_form.value());
    QCOMPARE(records().questionnaires.get(QuestionnaireId(shown))->version, 2);
}

void TstQuestionnairesPage::isHandedOutToEverybodyPresent()
{
    showSample(2);
    const auto before = QuestionnaireQueries(records()).distributions(m_form);
    VERIFY_DONE(before);
    Questionnaire second;
    second.code = QStringLiteral("XX");
    second.title = QStringLiteral("استمارة ثانية");
    VERIFY_DONE(m_workspace->questionnaires().save(second));
    m_form = second.id;
    QuestionnaireSection section;
    section.questionnaire = second.id;
    section.title = QStringLiteral("باب");
    VERIFY_DONE(m_workspace->questionnaires().addSection(section));
    add(QuestionKind::ShortText, QStringLiteral("سؤال"), false);
    page().showRecord(second.id.value());
    QTRY_COMPARE(detail().form().id(), second.id.value());
    const auto meetings = records().meetings.all();
    VERIFY_DONE(meetings);
    const auto handedOut = m_workspace->distributions().handToMeeting(second.id, meetings->front().id);
    VERIFY_DONE(handedOut);
    QVERIFY(handedOut->size() > 5);
    QTRY_COMPARE(detail().distribution().list().model()->rowCount(), static_cast<int>(handedOut->size()));
}

void TstQuestionnairesPage::theCodeOpensTheRightForm()
{
    makeSmall();
    detail().tabs()->setCurrentIndex(2);
    QLineEdit& code = detail().distribution().codeField();
    code.setFocus();
    QString title;
    answerDialog([&title](QDialog* dialog) {
        title = visibleTexts(*dialog).join(QLatin1Char('\n'));
        dialog->reject();
    });
    typeText(&code, m_paper.number.toLower().remove(QLatin1Char('-')));
    press(Qt::Key_Return);
    QVERIFY2(title.contains(m_paper.number) && title.contains(QStringLiteral("وزارة العدل")), qPrintable(title));
    QCOMPARE(m_failures, QStringList());
    // Offscreen the window does not become active again by itself.
    page().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page()));
    typeText(&code, QStringLiteral("SM-0001-00"));
    press(Qt::Key_Return);
    QCOMPARE(m_failures.size(), 1);
}

void TstQuestionnairesPage::answersChangeTheRecordAfterALook()
{
    makeSmall(false);
    Question phone = question(m_staff);
    phone.kind = QuestionKind::ShortText;
    phone.purpose = AnswerPurpose::Phone;
    VERIFY_DONE(m_workspace->questionnaires().saveQuestion(phone));
    Member member;
    member.name = QStringLiteral("وزارة العدل");
    VERIFY_DONE(records().members.insert(member));
    const auto papers = m_workspace->distributions().handTo(m_form, {{member.id, {}}});
    VERIFY_DONE(papers);
    m_paper = papers->front();
    enter([](AnswerEntry&) {
        type(QStringLiteral("2"));
        type(QStringLiteral("+974 4400 1111"));
        press(Qt::Key_F9);
    });
    VERIFY_DONE(m_workspace->distributions().review(m_paper.id, QStringLiteral("المراجعة")));
    answerDialog([](QDialog* dialog) {
        auto* suggestions = qobject_cast<SuggestionsDialog*>(dialog);
        QVERIFY(suggestions);
        QCOMPARE(suggestions->table().rowCount(), 1);
        QVERIFY(Bidi::strip(suggestions->table().item(0, 2)->text()).contains(QStringLiteral("4400 1111")));
        suggestions->decide(true);
        QVERIFY(!suggestions->isVisible());
    });
    SuggestionsDialog::ask(*m_context, m_paper.id, m_page.get());
    QCOMPARE(m_failures, QStringList());
    QVERIFY(records().members.get(member.id)->phone.contains(QStringLiteral("4400 1111")));
}

void TstQuestionnairesPage::aSignedCommitmentOffersMembership()
{
    makeSmall(false);
    Question commitment = question(add(QuestionKind::Consent, QStringLiteral("تلتزم الجهة بأهداف التحالف"), false));
    commitment.purpose = AnswerPurpose::Membership;
    VERIFY_DONE(m_workspace->questionnaires().saveQuestion(commitment));
    add(QuestionKind::Signature, QStringLiteral("التوقيع المعتمد"), false);
    handOut();
    QVERIFY(records().members.get(m_member)->status != MembershipStatus::Joined);
    detail().tabs()->setCurrentIndex(2);
    DistributionSection& handed = detail().distribution();
    QTRY_COMPARE(handed.list().model()->rowCount(), 1);
    const auto choose = [&handed] { handed.list().setCurrentIndex(handed.list().model()->index(0, 0)); };
    QString said;
    connect(m_context.get(), &PageContext::said, this, [&said](const QString& message) { said = message; });
    const auto offer = [&handed] {
        const auto actions = handed.findChildren<QAction*>();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
            return each->text() == QStringLiteral("Changes to the body’s record…");
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
    };
    const auto answer = [this](const QString& signature) {
        enter([&signature](AnswerEntry& entry) {
            for (AnswerRow* row : entry.rows()) {
                if (row->isAsked() && row->text().isEmpty()) {
                    row->field().setFocus();
                    type(row == entry.rows().back() ? signature : QStringLiteral("1"));
                }
            }
            press(Qt::Key_F9);
            QVERIFY2(!entry.isVisible(), qPrintable(entry.problemText()));
        });
    };
    // A commitment that nobody signed offers nothing.
    answer({});
    choose();
    offer();
    QVERIFY2(said.contains(QStringLiteral("suggest no change")), qPrintable(said));
    // With the signature it does, and the body joins once that was looked at and accepted.
    answer(QStringLiteral("الوكيل المساعد"));
    choose();
    // Offscreen the window does not become active again by itself.
    page().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page()));
    handed.list().setFocus();
    answerDialog([](QDialog* dialog) { dialog->accept(); });
    press(Qt::Key_F4);
    QCOMPARE(records().distributions.get(m_paper.id)->state, DistributionState::Reviewed);
    choose();
    answerDialog([](QDialog* dialog) {
        auto* suggestions = qobject_cast<SuggestionsDialog*>(dialog);
        QVERIFY(suggestions);
        QCOMPARE(suggestions->table().rowCount(), 1);
        QCOMPARE(Bidi::strip(suggestions->table().item(0, 1)->text()), choiceLabel(MembershipStatus::Prospective));
        QCOMPARE(Bidi::strip(suggestions->table().item(0, 2)->text()), choiceLabel(MembershipStatus::Joined));
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto take = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* each) {
            return each->text() == QStringLiteral("Take it over");
        });
        QVERIFY(take != buttons.end());
        (*take)->click();
        QVERIFY(!suggestions->isVisible());
    });
    offer();
    QCOMPARE(m_failures, QStringList());
    QCOMPARE(records().members.get(m_member)->status, MembershipStatus::Joined);
    QVERIFY(records().members.get(m_member)->statusSince.isValid());
    // It is offered once.
    said.clear();
    offer();
    QVERIFY2(said.contains(QStringLiteral("suggest no change")), qPrintable(said));
}

void TstQuestionnairesPage::aWideWindowIsTheDesigners()
{
    makeSmall();
    detail().tabs()->setCurrentIndex(1);
    const auto widths = [this](int window) {
        page().resize(window, 900);
        QApplication::processEvents();
        return std::pair(page().list().width(), detail().questions().preview().width());
    };
    const auto [listBefore, previewBefore] = widths(1142);
    const auto [listAfter, previewAfter] = widths(1696);
    // What the window gains is the form's, not the list's of two or three forms.
    QCOMPARE(listAfter, listBefore);
    QVERIFY2(previewAfter > previewBefore + 150,
             qPrintable(QStringLiteral("%1 %2").arg(previewBefore).arg(previewAfter)));
}

void TstQuestionnairesPage::everyControlHasAName()
{
    makeSmall();
    const auto all = m_page->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                               qobject_cast<const QTreeWidget*>(widget);
        if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
            !widget->objectName().startsWith(QLatin1String("qt_"))) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TstQuestionnairesPage)
#include "TstQuestionnairesPage.moc"
