// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "pages/CertificatesSection.h"
#include "pages/CommandDialog.h"
#include "pages/EvaluationSection.h"
#include "pages/FoundModel.h"
#include "pages/PagesFixture.h"
#include "pages/ProgrammeDetail.h"
#include "pages/ProgrammeSessions.h"
#include "pages/ResourceChoice.h"
#include "pages/TraineesSection.h"
#include "pages/TrainingGridModel.h"
#include "pages/TrainingGridSection.h"
#include "pages/TrainingPage.h"
#include "questionnaires/AnswerEntry.h"
#include "questionnaires/AnswerRow.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "reports/papers/PaperArguments.h"
#include "reports/papers/PaperCatalog.h"
#include "support/PaperText.h"
#include "support/TrainingFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace tahaluf;

using Fixture = WithTraining<PagesFixture>;

namespace {
enum Tab
{
    FormTab,
    SessionsTab,
    TraineesTab,
    GridTab,
    EvaluationTab,
    CertificatesTab
};
} // namespace

/** «بناء القدرات»: a programme from its first field to its certificates, by the hands of a person. */
class TstTrainingPage : public QObject
{
    Q_OBJECT

private slots:
    void aProgrammeIsRunToItsCertificates();
    void marksAreSetByKeys();
    void aRoomIsFoundForASession();
    void whatIsMissingIsSaid();
    void theCertificateOfAPaperIsVerified();

private:
    struct Room
    {
        explicit Room(Fixture& f)
            : page(std::make_unique<TrainingPage>(f.context))
        {
            QObject::connect(&f.context, &PageContext::failed, page.get(), [this](const Error& error) {
                failures << error.message;
            });
            QObject::connect(&f.context,
                             &PageContext::paperAsked,
                             page.get(),
                             [this](const QString& paper, const PaperRequest&) { papers << paper; });
            page->resize(1180, 800);
            page->show();
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get())) {
                qFatal("the page is not active");
            }
        }
        [[nodiscard]] ProgrammeDetail& detail() const
        {
            return static_cast<ProgrammeDetail&>(page->programmes().detail());
        }
        template <typename T> T& part(Tab tab) const
        {
            detail().tabs()->setCurrentIndex(tab);
            return *detail().findChild<T*>();
        }
        void showProgramme(const TrainingProgramme& programme) const
        {
            page->showRecord(programme.id.value());
            QTRY_COMPARE(detail().form().id(), programme.id.value());
        }

        std::unique_ptr<TrainingPage> page;
        QStringList failures;
        QStringList papers;
    };
    static void type(const RecordForm& form, const char* field, const QString& text)
    {
        auto* edit = form.editor(QLatin1String(field))->findChild<QLineEdit*>();
        QVERIFY2(edit, field);
        edit->setFocus();
        typeText(edit, text);
    }
    static void pressButton(const QWidget& parent, const QString& text)
    {
        for (QPushButton* button : parent.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible() && button->isEnabled()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
    }
    static void goTo(const TrainingGridSection& grid, int row, int column)
    {
        grid.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(grid.window()));
        grid.table().setFocus();
        QTRY_VERIFY(grid.table().hasFocus());
        grid.table().setCurrentIndex(grid.model().index(row, column));
    }
    static void typeScore(const TrainingGridSection& grid, int row, int column, const QString& score)
    {
        goTo(grid, row, column);
        typeText(&grid.table(), score.left(1));
        QTRY_VERIFY(grid.table().findChild<QLineEdit*>());
        auto* edit = grid.table().findChild<QLineEdit*>();
        typeText(edit, score.mid(1));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

void TstTrainingPage::aProgrammeIsRunToItsCertificates()
{
    Fixture f;
    Room room(f);
    // The programme.
    room.page->startNewRecord();
    const RecordForm& form = room.detail().form();
    QVERIFY(form.isNew());
    type(form, "ordinal", QStringLiteral("٥"));
    type(form, "title", QStringLiteral("التعرّف المبكر إلى الضحايا"));
    form.editor(QStringLiteral("starts_on"))->setValue(FieldValue<QDate>::toStored(QDate(2012, 11, 18)));
    form.editor(QStringLiteral("ends_on"))->setValue(FieldValue<QDate>::toStored(QDate(2012, 11, 19)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(form.id() > 0);
    const TrainingProgrammeId id(form.id());
    QCOMPARE(f.read(id).number, QStringLiteral("بر-005"));
    // A session, and who teaches it.
    auto& sessions = room.part<ProgrammeSessions>(SessionsTab);
    answerDialog([](QDialog* asked) {
        auto* dialog = qobject_cast<RecordDialog*>(asked);
        QVERIFY(dialog);
        type(dialog->form(), "subject", QStringLiteral("مؤشرات التعرّف"));
        dialog->form()
            .editor(QStringLiteral("starts_at"))
            ->setValue(FieldValue<QDateTime>::toStored(QDateTime(QDate(2012, 11, 18), QTime(9, 0))));
        QVERIFY(dialog->form().save());
    });
    sessions.sessions().add();
    QTRY_VERIFY(sessions.sessions().currentId() > 0);
    answerDialog([&f](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY(!dialog->problem().isEmpty());
        dialog->findChild<PersonPicker*>()->setRecord(f.universityPerson.id.value());
        dialog->accept();
    });
    sessions.askTrainer();
    QTRY_COMPARE(sessions.trainers().model().rowCount(), 1);
    // Nominated, accepted, begun.
    QCOMPARE(room.detail().nextButton()->text(), QStringLiteral("Open for nominations"));
    room.detail().goOn();
    QCOMPARE(f.read(id).state, ProgrammeState::Open);
    auto& trainees = room.part<TraineesSection>(TraineesTab);
    answerDialog([&f](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        QVERIFY(dialog);
        dialog->findChild<LinkPicker*>()->setRecord(f.interior.id.value());
        auto* people = dialog->findChild<LinkSetEdit*>();
        people->add(f.interiorPerson.id.value());
        people->add(f.justicePerson.id.value());
        dialog->accept();
    });
    trainees.askNominate();
    QTRY_COMPARE(trainees.model().rowCount(), 2);
    pressButton(trainees, QStringLiteral("Accept all"));
    QTRY_COMPARE(room.detail().nextButton()->text(), QStringLiteral("Start the programme"));
    room.detail().goOn();
    QCOMPARE(f.read(id).state, ProgrammeState::Running);
    // Attendance and tests by keys.
    auto& grid = room.part<TrainingGridSection>(GridTab);
    QTRY_COMPARE(grid.model().rowCount(), 2);
    goTo(grid, 0, 1);
    press(Qt::Key_P);
    press(Qt::Key_X);
    QTRY_COMPARE(grid.model().unmarked(), 0);
    typeScore(grid, 0, grid.model().beforeColumn(), QStringLiteral("40"));
    QTRY_COMPARE(grid.model().index(0, grid.model().beforeColumn()).data().toString(), QStringLiteral("40"));
    typeScore(grid, 0, grid.model().afterColumn(), QStringLiteral("90"));
    QTRY_VERIFY(f.results(id).trainees()[0].trainee.gain() == std::optional(50));
    VERIFY_DONE(
        f.training().setScores(f.results(id).trainees()[1].trainee.id, QStringLiteral("1"), QStringLiteral("2")));
    // The evaluation: handed out, one answered.
    auto& evaluation = room.part<EvaluationSection>(EvaluationTab);
    answerDialog([](QDialog* asked) { qobject_cast<CommandDialog*>(asked)->accept(); });
    evaluation.askHandOut();
    QTRY_COMPARE(evaluation.results().rowCount(), 11);
    QTRY_COMPARE(evaluation.trainees().model().rowCount(), 2);
    evaluation.trainees().list().select(f.results(id).trainees()[0].trainee.id.value());
    answerDialog([](QDialog* asked) {
        auto* entry = qobject_cast<AnswerEntry*>(asked);
        QVERIFY(entry);
        QCOMPARE(entry->rows().size(), std::size_t(11));
        entry->reject();
    });
    evaluation.enterAnswers();
    // Completed, and the certificates.
    room.detail().goOn();
    QVERIFY2(room.failures.isEmpty(), qPrintable(room.failures.join(u'\n')));
    QCOMPARE(f.read(id).state, ProgrammeState::Completed);
    auto& certificates = room.part<CertificatesSection>(CertificatesTab);
    answerDialog([](QDialog* asked) { qobject_cast<CommandDialog*>(asked)->accept(); });
    certificates.askIssue();
    QTRY_COMPARE(certificates.model().rowCount(), 1);
    pressButton(certificates, QStringLiteral("Print all"));
    QCOMPARE(room.papers, QStringList{PaperArguments::about("certificates", "بر-005")});
    const auto paper = PaperCatalog::make(room.papers.front(), f.workspace->records(), PaperRequest());
    VERIFY_DONE(paper);
    const QStringList said = PaperText::texts(PaperText::blocks<paper::LabelSheet>(*paper)[0].labels[0]);
    QVERIFY(said.contains(QStringLiteral("البرنامج التدريبي الخامس")));
    QVERIFY(said.filter(f.interiorPerson.fullName).size() == 1);
}

void TstTrainingPage::marksAreSetByKeys()
{
    Fixture f;
    const TrainingProgramme programme = f.programme();
    const TrainingSession session = f.session(programme);
    VERIFY_DONE(f.training().open(programme.id));
    const std::vector<Trainee> trainees = f.accepted(programme);
    Room room(f);
    room.showProgramme(programme);
    auto& grid = room.part<TrainingGridSection>(GridTab);
    QTRY_COMPARE(grid.model().rowCount(), 2);
    const auto presence = [&](int row) {
        return f.results(programme.id).presence(session.id, trainees[static_cast<std::size_t>(row)].id);
    };
    goTo(grid, 0, 1);
    press(Qt::Key_L);
    QCOMPARE(presence(0), std::optional(TrainingPresence::Late));
    QCOMPARE(grid.table().currentIndex().row(), 1); // goes on to the next
    press(Qt::Key_E);
    QCOMPARE(presence(1), std::optional(TrainingPresence::Excused));
    press(Qt::Key_Backspace);
    QCOMPARE(presence(1), std::nullopt);
    // The same keys of an Arabic keyboard.
    QTRY_COMPARE(grid.model().unmarked(), 1);
    goTo(grid, 1, 1);
    QTest::sendKeyEvent(QTest::Click, &grid.table(), static_cast<Qt::Key>(0x621), QStringLiteral("ء"), Qt::NoModifier);
    QCOMPARE(presence(1), std::optional(TrainingPresence::Absent));
    VERIFY_DONE(f.training().mark(session.id, trainees[1].id, std::nullopt));
    QTRY_COMPARE(grid.model().unmarked(), 1);
    goTo(grid, 0, 1);
    pressButton(grid, QStringLiteral("The rest was present"));
    QCOMPARE(presence(0), std::optional(TrainingPresence::Late));
    QCOMPARE(presence(1), std::optional(TrainingPresence::Present));
    // What is no score is refused, in words.
    typeScore(grid, 0, grid.model().beforeColumn(), QStringLiteral("101"));
    QTRY_COMPARE(room.failures.size(), 1);
    QVERIFY(room.failures.front().contains(QStringLiteral("0 to 100")));
}

void TstTrainingPage::aRoomIsFoundForASession()
{
    Fixture f;
    Resource hall;
    hall.name = QStringLiteral("قاعة");
    hall.kind = ResourceKind::Venue;
    hall.member = f.university.id;
    VERIFY_DONE(f.workspace->resources().save(hall));
    const TrainingProgramme programme = f.programme();
    const TrainingSession session = f.session(programme);
    Room room(f);
    room.showProgramme(programme);
    auto& sessions = room.part<ProgrammeSessions>(SessionsTab);
    QTRY_COMPARE(sessions.sessions().model().rowCount(), 1);
    sessions.sessions().list().select(session.id.value());
    answerDialog([](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        QVERIFY(dialog);
        auto* choice = dialog->findChild<ResourceChoice*>();
        QCOMPARE(choice->model().rowCount(), 1);
        QCOMPARE(choice->model().rows().front().texts.value(2), QStringLiteral("Free"));
        choice->table().setCurrentIndex(choice->model().index(0, 0));
        dialog->accept();
    });
    sessions.askVenue();
    QVERIFY(f.read(session.id).venueRequest.isValid());
    const auto request = f.workspace->records().resourceRequests.get(f.read(session.id).venueRequest);
    VERIFY_DONE(request);
    QCOMPARE(request->state, RequestState::Requested);
    QCOMPARE(request->fromOn, QDate(2012, 11, 18));
}

void TstTrainingPage::whatIsMissingIsSaid()
{
    Fixture f;
    const TrainingProgramme programme = f.programme();
    f.session(programme);
    VERIFY_DONE(f.training().open(programme.id));
    f.accepted(programme);
    VERIFY_DONE(f.training().start(programme.id));
    Room room(f);
    room.showProgramme(programme);
    room.detail().goOn();
    QCOMPARE(room.failures.size(), 1);
    QVERIFY(room.failures.front().contains(QStringLiteral("no trainer")));
    QCOMPARE(f.read(programme.id).state, ProgrammeState::Running);
    answerDialog([](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        dialog->accept();
        QVERIFY(!dialog->problem().isEmpty());
        typeText(QApplication::focusWidget(), QStringLiteral("تعذّر المكان"));
        dialog->accept();
    });
    room.detail().askCancel();
    QCOMPARE(f.read(programme.id).reason, QStringLiteral("تعذّر المكان"));
}

void TstTrainingPage::theCertificateOfAPaperIsVerified()
{
    Fixture f;
    const Certificate issued = f.certificates().issue(f.completed(5).id)->front();
    Room room(f);
    QStringList said;
    connect(&f.context, &PageContext::said, room.page.get(), [&said](const QString& text) { said << text; });
    answerDialog([&issued](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        const auto edits = dialog->findChildren<QLineEdit*>();
        QCOMPARE(edits.size(), 2);
        edits[0]->setText(QStringLiteral("1/2012"));
        edits[1]->setText(QStringLiteral("0000-0000"));
        dialog->accept();
        QVERIFY(dialog->problem().contains(QStringLiteral("not the one")));
        edits[1]->setText(issued.code);
        dialog->accept();
    });
    room.page->askVerify();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().contains(QStringLiteral("genuine")));
    QTRY_COMPARE(room.page->certificates().list().currentId(), issued.id.value());
}

QTEST_MAIN(TstTrainingPage)
#include "TstTrainingPage.moc"
