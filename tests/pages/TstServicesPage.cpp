// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesFixture.h"
#include "pages/ReferralPathDetail.h"
#include "pages/ServiceFinderPanel.h"
#include "pages/ServicesPage.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "support/ServiceFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DrawingView.h"
#include "widgets/DualDateTimeEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTextEdit>

using namespace tahaluf;

using Fixture = WithServices<PagesFixture>;

/** «الخدمات والإحالة»: a need entered, the service found, the path printed. */
class TstServicesPage : public QObject
{
    Q_OBJECT

private slots:
    void aNeedFindsItsService();
    void anotherHourChangesTheAnswer();
    void theFoundServiceOpens();
    void confirmingTakesItOffTheList();
    void aPathIsBuiltAndPrinted();
    void aStepThatTurnsRoundIsRefused();
    void identityNumbersAreWarnedAbout();
    void recordsOfAllPartsAreShown();
    void everyControlHasAName();

private:
    static std::unique_ptr<ServicesPage> page(Fixture& f)
    {
        std::unique_ptr<Page> made = makePage(QStringLiteral("services"), f.context);
        auto* services = qobject_cast<ServicesPage*>(made.get());
        if (!services) {
            qFatal("there is no page of services");
        }
        (void)made.release();
        services->resize(1140, 760);
        services->show();
        services->activateWindow();
        if (!QTest::qWaitForWindowActive(services)) {
            qFatal("the page is not active");
        }
        services->setFocus();
        return std::unique_ptr<ServicesPage>(services);
    }
    static QStringList found(const ServicesPage& page)
    {
        QStringList names;
        for (const FoundService& each : page.finder().found()) {
            names << each.service.name;
        }
        return names;
    }
    static void choose(QComboBox& box, const QString& text)
    {
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < box.count() && box.currentText() != text; ++i) {
            QTest::keyClick(&box, Qt::Key_Down);
        }
        QCOMPARE(box.currentText(), text);
    }
    static void fillServices(const Fixture& f)
    {
        Service women = f.service(QStringLiteral("دار النساء"), ServiceKind::Shelter);
        women.forWomen = true;
        women.languages = QStringLiteral("العربية، الفلبينية");
        women.howToRefer = QStringLiteral("بالهاتف قبل ساعة");
        f.saved(women);
        Service men = f.service(QStringLiteral("دار الرجال"), ServiceKind::Shelter);
        men.forMen = true;
        f.saved(men);
        Service office = f.service(QStringLiteral("المساعدة القانونية"), ServiceKind::LegalAid);
        office.days = ServiceDays::SundayToThursday;
        office.opensAt = QStringLiteral("07:30");
        office.closesAt = QStringLiteral("14:00");
        office.verifiedOn = QDate(2012, 11, 20);
        f.saved(office);
    }
};

void TstServicesPage::aNeedFindsItsService()
{
    Fixture f;
    fillServices(f);
    const auto services = page(f);
    QCOMPARE(services->tabs().currentIndex(), 0);
    QCOMPARE(found(*services).size(), 3);
    choose(services->finder().kind(), QStringLiteral("Shelter"));
    choose(services->finder().group(), QStringLiteral("Women"));
    choose(services->finder().language(), QStringLiteral("الفلبينية"));
    QCOMPARE(found(*services), QStringList{"دار النساء"});
    QVERIFY(visibleTexts(services->finder()).filter(QStringLiteral("بالهاتف قبل ساعة")).size() == 1);
    QSignalSpy printed(&f.context, &PageContext::paperAsked);
    for (QPushButton* button : services->finder().findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Print the referral guide")) {
            button->setFocus();
            press(Qt::Key_Space);
        }
    }
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().toString(), QStringLiteral("referral-guide"));
}

void TstServicesPage::anotherHourChangesTheAnswer()
{
    Fixture f;
    fillServices(f);
    const auto services = page(f);
    choose(services->finder().kind(), QStringLiteral("Legal aid"));
    // It is Thursday, half past nine in the morning.
    QVERIFY(services->finder().found().front().isOpen);
    QLineEdit* time = services->finder().at().timeEdit();
    time->setFocus();
    time->selectAll();
    typeText(time, QStringLiteral("٢١:٠٠"));
    press(Qt::Key_Tab);
    QVERIFY(!services->finder().found().front().isOpen);
}

void TstServicesPage::theFoundServiceOpens()
{
    Fixture f;
    fillServices(f);
    const auto services = page(f);
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    services->finder().table().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("services"));
    QCOMPARE(asked.first().at(1).toLongLong(), services->finder().found().at(1).service.id.value());
}

void TstServicesPage::confirmingTakesItOffTheList()
{
    Fixture f;
    fillServices(f);
    const auto services = page(f);
    services->showFiltered({{QStringLiteral("to_verify"), true, QStringLiteral("To verify")}});
    RecordPage& list = services->services();
    QCOMPARE(list.model().rowCount(), 2);
    list.list().setFocus();
    QTest::keyClick(&list.list(), Qt::Key_F4);
    QTRY_COMPARE(list.model().rowCount(), 1);
}

void TstServicesPage::aPathIsBuiltAndPrinted()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    const auto services = page(f);
    services->showRecordOf(QStringLiteral("referral_paths"), path.id.value());
    auto& detail = static_cast<ReferralPathDetail&>(services->paths().detail());
    QTRY_COMPARE(detail.form().id(), path.id.value());
    for (const char* name : {"التعرّف", "الإيواء"}) {
        answerDialog([name](QDialog* dialog) {
            auto* form = dialog->findChild<RecordForm*>();
            QVERIFY(form);
            auto* line = form->editor(QStringLiteral("name"))->findChild<QLineEdit*>();
            QVERIFY(line);
            line->setFocus();
            typeText(line, QString::fromUtf8(name));
            QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
        });
        detail.steps().add();
    }
    QCOMPARE(f.stepsOf(path), (QStringList{"التعرّف", "الإيواء"}));
    QTRY_COMPARE(detail.steps().model().rowCount(), 2);
    QVERIFY(detail.picture().widget()->height() > 20);
    QSignalSpy printed(&f.context, &PageContext::paperAsked);
    for (QPushButton* button : detail.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Print the path")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().at(1).value<PaperRequest>().referralPath, path.id);
}

void TstServicesPage::aStepThatTurnsRoundIsRefused()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    const ReferralStep first = f.step(path, QStringLiteral("التعرّف"));
    const ReferralStep second = f.step(path, QStringLiteral("الإيواء"));
    RecordForm form(f.context, QStringLiteral("referral_steps"));
    form.open(second.id.value());
    form.editor(QStringLiteral("next"))->setValue(first.id.value());
    form.show();
    QVERIFY(!form.save());
    QVERIFY2(form.problem(QStringLiteral("next")).contains(QStringLiteral("without an end")),
             qPrintable(form.problem(QStringLiteral("next"))));
}

void TstServicesPage::identityNumbersAreWarnedAbout()
{
    Fixture f;
    fillServices(f);
    const auto services = page(f);
    services->showRecord(1);
    RecordForm& form = services->services().detail().form();
    QTRY_COMPARE(form.id(), qint64(1));
    const QString field = QStringLiteral("how_to_refer");
    auto* edit = form.editor(field)->findChild<QTextEdit*>();
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    typeText(edit, QStringLiteral(" 28463400123"));
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(form.problem(field).contains(QStringLiteral("28463400123")), qPrintable(form.problem(field)));
    QVERIFY(form.isDirty());
    QVERIFY(!f.records().services.get(ServiceId(1))->howToRefer.contains(QStringLiteral("28463400123")));
    // Only a warning: whoever means it saves again; another number is warned about anew.
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form.isDirty());
    QVERIFY(f.records().services.get(ServiceId(1))->howToRefer.contains(QStringLiteral("28463400123")));
}

void TstServicesPage::recordsOfAllPartsAreShown()
{
    Fixture f;
    fillServices(f);
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    const ReferralStep step = f.step(path, QStringLiteral("التعرّف"));
    QCOMPARE(pageOf(QStringLiteral("referral_steps")), QStringLiteral("services"));
    const auto services = page(f);
    services->showRecordOf(QStringLiteral("services"), 2);
    QCOMPARE(services->tabs().currentIndex(), 1);
    QTRY_COMPARE(services->services().detail().form().id(), qint64(2));
    services->showRecordOf(QStringLiteral("referral_steps"), step.id.value());
    QCOMPARE(services->tabs().currentIndex(), 2);
    QTRY_COMPARE(services->paths().detail().form().id(), path.id.value());
    // A switch of the language keeps the place.
    const QVariant state = services->saveState();
    const auto again = page(f);
    again->restoreState(state);
    QCOMPARE(again->tabs().currentIndex(), 2);
    QTRY_COMPARE(again->paths().detail().form().id(), path.id.value());
}

void TstServicesPage::everyControlHasAName()
{
    Fixture f;
    fillServices(f);
    f.path(QStringLiteral("إحالة بالغة"));
    const auto services = page(f);
    for (int tab = 0; tab < services->tabs().count(); ++tab) {
        services->tabs().setCurrentIndex(tab);
        QTest::qWait(50);
        const QList<QWidget*> children = services->findChildren<QWidget*>();
        for (const QWidget* child : children) {
            const bool isControl = child->focusPolicy() & Qt::TabFocus && child->isVisible() &&
                                   !qobject_cast<const QTabBar*>(child) && !child->focusProxy();
            QVERIFY2(!isControl || !child->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') +
                                child->objectName()));
        }
    }
}

QTEST_MAIN(TstServicesPage)
#include "TstServicesPage.moc"
