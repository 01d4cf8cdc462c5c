// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActionDetail.h"
#include "pages/CommandDialog.h"
#include "pages/FoundModel.h"
#include "pages/PagesFixture.h"
#include "pages/ResourceChoice.h"
#include "pages/ResourceFinderPanel.h"
#include "pages/ResourceRequestDetail.h"
#include "pages/ResourcesPage.h"
#include "records/editors/FieldEditor.h"
#include "support/ResourceFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DualDateEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>

using namespace tahaluf;

using Fixture = WithResources<PagesFixture>;

/** «الموارد المشتركة»: a room found, requested, agreed on and given back. */
class TstResourcesPage : public QObject
{
    Q_OBJECT

private slots:
    void aVenueIsRequestedAndConfirmed();
    void refusingAsksForTheReason();
    void returningNotesWhatWasSaved();
    void aTaskFindsWhatFitsIt();

private:
    static std::unique_ptr<ResourcesPage> page(Fixture& f)
    {
        auto made = std::make_unique<ResourcesPage>(f.context);
        made->resize(1140, 760);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get())) {
            qFatal("the page is not active");
        }
        return made;
    }
    static void pressButton(const QWidget& parent, const QString& text)
    {
        for (QPushButton* button : parent.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
    }
};

void TstResourcesPage::aVenueIsRequestedAndConfirmed()
{
    Fixture f;
    f.resource(QStringLiteral("قاعة المحاضرات"));
    f.resource(QStringLiteral("مدرب"), ResourceKind::Trainer);
    const auto shown = page(f);
    QCOMPARE(shown->finder().model().rowCount(), 2);
    typeText(&shown->finder().words(), QStringLiteral("قاعة"));
    QCOMPARE(shown->finder().model().rowCount(), 1);
    shown->finder().from().setDate(QDate(2012, 12, 3));
    shown->finder().until().setDate(QDate(2012, 12, 5));
    pressButton(shown->finder(), QStringLiteral("Request it"));
    QCOMPARE(shown->tabs().currentIndex(), 2);
    RecordForm& form = shown->requests().detail().form();
    QVERIFY(form.isNew());
    form.editor(QStringLiteral("requested_by"))->findChild<QLineEdit*>()->setFocus();
    typeText(form.editor(QStringLiteral("requested_by"))->findChild<QLineEdit*>(), QStringLiteral("العدل"));
    press(Qt::Key_Tab);
    auto* purpose = form.editor(QStringLiteral("purpose"))->findChild<QLineEdit*>();
    purpose->setFocus();
    typeText(purpose, QStringLiteral("ورشة عمل"));
    QTest::keyClick(purpose, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(form.id() > 0);
    const ResourceRequest made = f.read(ResourceRequestId(form.id()));
    QCOMPARE(made.fromOn, QDate(2012, 12, 3));
    QCOMPARE(made.untilOn, QDate(2012, 12, 5));
    QCOMPARE(made.requestedBy, f.justice.id);
    pressButton(shown->requests().detail(), QStringLiteral("Agree"));
    QCOMPARE(f.read(made.id).state, RequestState::Agreed);
    // From now on it is not free on those days.
    QTRY_COMPARE(shown->finder().model().rows().front().texts.value(3), QStringLiteral("Promised"));
}

void TstResourcesPage::refusingAsksForTheReason()
{
    Fixture f;
    const ResourceRequest request = f.requested(f.resource(QStringLiteral("قاعة")), QDate(2012, 12, 3));
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("resource_requests"), request.id.value());
    auto& detail = static_cast<ResourceRequestDetail&>(shown->requests().detail());
    QTRY_COMPARE(detail.form().id(), request.id.value());
    answerDialog([](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY(!dialog->problem().isEmpty());
        typeText(QApplication::focusWidget(), QStringLiteral("القاعة قيد الصيانة"));
        dialog->accept();
    });
    detail.askRefuse();
    QCOMPARE(f.read(request.id).state, RequestState::Refused);
    QCOMPARE(f.read(request.id).reason, QStringLiteral("القاعة قيد الصيانة"));
}

void TstResourcesPage::returningNotesWhatWasSaved()
{
    Fixture f;
    const ResourceRequest request = f.requested(f.resource(QStringLiteral("قاعة")), QDate(2012, 11, 20));
    VERIFY_DONE(f.workflow().agree(request.id));
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("resource_requests"), request.id.value());
    auto& detail = static_cast<ResourceRequestDetail&>(shown->requests().detail());
    QTRY_COMPARE(detail.form().id(), request.id.value());
    answerDialog([](QDialog* asked) {
        auto* dialog = qobject_cast<CommandDialog*>(asked);
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QSpinBox*>();
        QCOMPARE(boxes.size(), 2);
        boxes[0]->setValue(2500);
        boxes[1]->setValue(6);
        dialog->accept();
    });
    detail.askReturn();
    QCOMPARE(f.read(request.id).state, RequestState::Returned);
    QCOMPARE(f.read(request.id).moneySaved, 2500);
    QCOMPARE(f.read(request.id).hoursSaved, 6);
}

void TstResourcesPage::aTaskFindsWhatFitsIt()
{
    Fixture f;
    f.resource(QStringLiteral("قاعة المحاضرات"));
    Resource trainer = f.resource(QStringLiteral("مدرب"), ResourceKind::Trainer);
    trainer.fields = QStringLiteral("التعرّف المبكر");
    VERIFY_DONE(f.workflow().save(trainer));
    Action action;
    action.kind = ActionKind::Action;
    action.title = QStringLiteral("التعرّف المبكر");
    action.lead = f.interior.id;
    action.dueOn = QDate(2012, 12, 20);
    VERIFY_DONE(f.workspace->actions().save(action));
    ActionDetail detail(f.context);
    detail.show();
    detail.open(action.id.value());
    QSignalSpy opened(&f.context, &PageContext::recordRequested);
    answerDialog([](QDialog* dialog) {
        auto* choice = dialog->findChild<ResourceChoice*>();
        QVERIFY(choice);
        QCOMPARE(choice->model().rowCount(), 1);
        QCOMPARE(choice->model().rows().front().texts.front(), QStringLiteral("مدرب"));
        choice->table().setCurrentIndex(choice->model().index(0, 0));
        dialog->accept();
    });
    pressButton(detail, QStringLiteral("Find a resource…"));
    QCOMPARE(opened.size(), 1);
    const ResourceRequest made = f.read(ResourceRequestId(opened.front().back().toLongLong()));
    QCOMPARE(made.resource, trainer.id);
    QCOMPARE(made.requestedBy, f.interior.id);
    QCOMPARE(made.purpose, action.title);
    QCOMPARE(made.fromOn, action.dueOn);
}

QTEST_MAIN(TstResourcesPage)
#include "TstResourcesPage.moc"
