// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "pages/EntryDetail.h"
#include "pages/RecommendationDetail.h"
#include "pages/RecommendationDialog.h"
#include "pages/RecommendationSources.h"
#include "pages/RecommendationsPage.h"
#include "pages/RecommendationsRoom.h"
#include "records/RecordListView.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"

#include <QListWidget>
#include <QPushButton>

using namespace tahaluf;

namespace {

using Pages = RecommendationsRoom;
const QString& Text = RecommendationsRoom::Text;

} // namespace

/** From proposals to a recommendation and back, with the keys. */
class TstIssuingRecommendations : public QObject
{
    Q_OBJECT

private slots:
    void chosenProposalsBecomeARecommendation();
    void oneProposalBecomesARecommendation();
    void theDialogSaysWhatIsMissing();
    void insertBeginsWithAProposal();
    void aSourceOpensItsProposal();
    void sourcesAreChanged();
};

void TstIssuingRecommendations::chosenProposalsBecomeARecommendation()
{
    Pages f;
    Entry first = f.proposal(QStringLiteral("نموذج إحالة"));
    first.formalText = Text;
    VERIFY_DONE(f.workspace->records().entries.update(first));
    const Entry second = f.proposal(QStringLiteral("نقاط اتصال"), EntryState::UnderStudy);
    auto shown = f.active(QStringLiteral("proposals"));
    QSignalSpy opened(&f.context, &PageContext::recordRequested);
    shown->list().setFocus();
    shown->list().select(shown->model().idAt(0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown->list().selectedIds().size(), std::size_t(2));
    answerDialog([](QDialog* window) {
        auto* dialog = qobject_cast<RecommendationDialog*>(window);
        QVERIFY(dialog->textEdit()->hasFocus());
        QVERIFY(dialog->textEdit()->text().contains(Text));
        press(Qt::Key_Tab);
        QVERIFY(dialog->leadPicker()->hasFocus());
        typeText(dialog->leadPicker(), QStringLiteral("العدل"));
        press(Qt::Key_Tab);
        QVERIFY(dialog->dueEdit()->lineEdit()->hasFocus());
        typeText(dialog->dueEdit()->lineEdit(), QStringLiteral("2013-01-31"));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_F9);
    const auto made = RecommendationQueries(f.workspace->records()).chosen({});
    QCOMPARE(made->size(), std::size_t(1));
    QCOMPARE(made->front().sources.size(), std::size_t(2));
    QCOMPARE(made->front().recommendation.lead, f.justice.id);
    QCOMPARE(made->front().recommendation.dueOn, QDate(2013, 1, 31));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first(), (QVariantList{"recommendations", made->front().recommendation.id.value()}));
}

void TstIssuingRecommendations::oneProposalBecomesARecommendation()
{
    Pages f;
    const Entry adopted = f.proposal(Text);
    const Entry recorded = f.proposal(QStringLiteral("لم يُدرس"), EntryState::Recorded);
    auto shown = f.active(QStringLiteral("proposals"));
    auto& detail = dynamic_cast<EntryDetail&>(shown->detail());
    shown->showRecord(recorded.id.value());
    QVERIFY(!detail.recommendButton()->isVisible());
    shown->showRecord(adopted.id.value());
    detail.recommendButton()->setFocus();
    answerDialog([](QDialog*) { press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_Space);
    const auto made = RecommendationQueries(f.workspace->records()).ofEntry(adopted.id);
    QCOMPARE(made->size(), std::size_t(1));
    QCOMPARE(made->front().text, Text);
}

void TstIssuingRecommendations::theDialogSaysWhatIsMissing()
{
    Pages f;
    f.proposal(QStringLiteral("لم يُدرس"), EntryState::Recorded);
    auto shown = f.active(QStringLiteral("proposals"));
    shown->list().setFocus();
    shown->list().select(shown->model().idAt(0));
    answerDialog([](QDialog* window) {
        auto* dialog = qobject_cast<RecommendationDialog*>(window);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(dialog->problem().contains(QStringLiteral("study first")), qPrintable(dialog->problem()));
        dialog->sourcesEdit()->list()->setFocus();
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(dialog->problem().contains(QStringLiteral("one proposal at least")), qPrintable(dialog->problem()));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_F9);
    QVERIFY(f.workspace->records().recommendations.all()->empty());
}

void TstIssuingRecommendations::insertBeginsWithAProposal()
{
    Pages f;
    const Entry adopted = f.proposal(Text);
    auto shown = f.active();
    QVERIFY(visibleTexts(*shown).contains(QStringLiteral("No recommendations yet")));
    answerDialog([](QDialog* window) {
        auto* dialog = qobject_cast<RecommendationDialog*>(window);
        QVERIFY(dialog->sourcesEdit()->picker()->hasFocus());
        typeText(dialog->sourcesEdit()->picker(), QStringLiteral("نموذجا"));
        press(Qt::Key_Return);
        QCOMPARE(dialog->sourcesEdit()->records().size(), std::size_t(1));
        QCOMPARE(dialog->textEdit()->text(), Text);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Insert);
    QCOMPARE(shown->model().rowCount(), 1);
    QCOMPARE(Pages::detail(*shown).form().id(), shown->model().idAt(0));
    QCOMPARE(Pages::cell(*shown, 0, 0), QStringLiteral("تو-001"));
}

void TstIssuingRecommendations::aSourceOpensItsProposal()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    const Entry source = RecommendationQueries(f.workspace->records()).sources(made.id)->front();
    auto shown = f.active();
    shown->showRecord(made.id.value());
    QSignalSpy opened(&f.context, &PageContext::recordRequested);
    const QList<QPushButton*> links = Pages::detail(*shown).sources().links();
    QCOMPARE(links.size(), 1);
    QCOMPARE(Bidi::strip(links.first()->text()), source.number);
    links.first()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(opened.first(), (QVariantList{"proposals", source.id.value()}));
}

void TstIssuingRecommendations::sourcesAreChanged()
{
    Pages f;
    const Recommendation made = f.issued(Text);
    const Entry other = f.proposal(QStringLiteral("مراكز تدريب"));
    auto shown = f.active();
    shown->showRecord(made.id.value());
    Pages::detail(*shown).sources().changeButton()->setFocus();
    answerDialog([](QDialog* window) {
        auto* edit = window->findChild<LinkSetEdit*>();
        typeText(QApplication::focusWidget(), QStringLiteral("مراكز"));
        press(Qt::Key_Return);
        QCOMPARE(edit->records().size(), std::size_t(2));
        edit->list()->setCurrentRow(0);
        edit->list()->setFocus();
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Space);
    QCOMPARE(RecommendationQueries(f.workspace->records()).sources(made.id)->front().id, other.id);
    QCOMPARE(Bidi::strip(Pages::detail(*shown).sources().links().first()->text()), other.number);
}

QTEST_MAIN(TstIssuingRecommendations)
#include "TstIssuingRecommendations.moc"
