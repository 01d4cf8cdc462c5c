// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesFixture.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/PicturePicker.h"
#include "reports/TemplateForm.h"
#include "reports/TemplatesPage.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/AccentEdit.h"
#include "widgets/ArabicTextEdit.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace tahaluf;

/** «قوالب الأوراق»: choosing the look of a paper with its first page beside it. */
class TstTemplatesPage : public QObject
{
    Q_OBJECT

private slots:
    void previewFollowsWhatIsTyped();
    void paleColoursAreRefusedWithTheirContrast();
    void savesAndTheMinutesFollow();
    void asksBeforeLeavingWhatIsNotSaved_data();
    void asksBeforeLeavingWhatIsNotSaved();
    void brokenPicturesAreRefusedWhereTheyAreChosen();
    void aLetterheadIsSeenBeforeItIsSaved();
    void showsOnlyTheFieldsAPaperHas();
    void previewsALetterBeforeThereIsOne();
    void saysWhatIsMissingForAPreview();
    void showsWhatHoldsWhereNothingIsChosen();
    void keepsWhatIsTypedWhenThePageIsMadeAnew();
    void everyControlHasAName();

private:
    static std::unique_ptr<TemplatesPage> page(PagesFixture& f)
    {
        auto made = std::make_unique<TemplatesPage>(f.context);
        made->resize(1140, 760);
        made->show();
        made->activateWindow();
        return made;
    }
    static void choose(TemplatesPage& page, const char* paper)
    {
        page.paperBox()->setCurrentIndex(page.paperBox()->findData(QString::fromLatin1(paper)));
    }
    static void type(QWidget* edit, const QString& text)
    {
        edit->setFocus();
        typeText(edit, text);
    }
    QString file(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? path : QString();
    }
    QString picture(const QString& name)
    {
        QImage image(600, 90, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TstTemplatesPage::previewFollowsWhatIsTyped()
{
    PagesFixture f;
    auto shown = page(f);
    QVERIFY(shown->shownPaper());
    QCOMPARE(shown->shownPaper()->setup().accent, PaperStyle::accent());
    QVERIFY(!shown->saveButton()->isEnabled());
    type(shown->form().accent().lineEdit(), QStringLiteral("#256B42"));
    QTRY_COMPARE(shown->shownPaper()->setup().accent, QColor(QStringLiteral("#256B42")));
    QVERIFY(shown->form().accent().note().contains(QStringLiteral("6.4")));
    shown->form().font().setCurrentIndex(shown->form().font().findData(static_cast<int>(TemplateFont::Naskh)));
    emit shown->form().font().activated(shown->form().font().currentIndex());
    QTRY_COMPARE(shown->shownPaper()->setup().font, paper::BodyFont::Naskh);
    QVERIFY(shown->saveButton()->isEnabled());
    QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), 0);
    shown->discard();
    QCOMPARE(shown->shownPaper()->setup().accent, PaperStyle::accent());
}

void TstTemplatesPage::paleColoursAreRefusedWithTheirContrast()
{
    PagesFixture f;
    auto shown = page(f);
    type(shown->form().accent().lineEdit(), QStringLiteral("#FFD700"));
    QVERIFY2(shown->form().accent().note().contains(QStringLiteral("4.5")), qPrintable(shown->form().accent().note()));
    // Not shown as if it could be had.
    QTest::qWait(400);
    QCOMPARE(shown->shownPaper()->setup().accent, PaperStyle::accent());
    QVERIFY(!shown->save());
    QVERIFY(!shown->problem().isEmpty());
    QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), 0);
    shown->discard();
}

void TstTemplatesPage::savesAndTheMinutesFollow()
{
    PagesFixture f;
    auto shown = page(f);
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    choose(*shown, "minutes");
    type(&shown->form().text(&PaperTemplate::closing), QStringLiteral("والله ولي التوفيق."));
    type(&shown->form().text(&PaperTemplate::headerLines), QStringLiteral("ص.ب 1234"));
    QTest::keyClick(&shown->form().text(&PaperTemplate::closing), Qt::Key_S, Qt::ControlModifier);
    const auto stored = f.workspace->templates().of(QStringLiteral("minutes"));
    QCOMPARE(stored->closing, QStringLiteral("والله ولي التوفيق."));
    QVERIFY(!shown->saveButton()->isEnabled());
    PaperRequest request;
    request.meeting = f.meeting.id;
    const auto minutes = PaperCatalog::make(QStringLiteral("minutes"), f.workspace->records(), request);
    QVERIFY(QString::fromUtf8(*minutes->toJson()).contains(QStringLiteral("والله ولي التوفيق.")));
    QCOMPARE(minutes->setup().header.lines, QStringList{QStringLiteral("ص.ب 1234")});
    // Another paper has neither.
    choose(*shown, "attendance-sheet");
    QTRY_VERIFY(shown->shownPaper());
    QVERIFY(shown->shownPaper()->setup().header.lines.isEmpty());
}

void TstTemplatesPage::asksBeforeLeavingWhatIsNotSaved_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<int>("saved");
    QTest::newRow("save") << QStringLiteral("Save") << true << 1;
    QTest::newRow("discard") << QStringLiteral("Discard changes") << true << 0;
    QTest::newRow("stay") << QStringLiteral("Stay here") << false << 0;
}

void TstTemplatesPage::asksBeforeLeavingWhatIsNotSaved()
{
    QFETCH(QString, answer);
    QFETCH(bool, leaves);
    QFETCH(int, saved);
    PagesFixture f;
    auto shown = page(f);
    type(shown->form().accent().lineEdit(), QStringLiteral("#256B42"));
    whenDialogOpens([&](QDialog* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == answer) {
                button->click();
            }
        }
    });
    choose(*shown, "letter");
    QCOMPARE(shown->paperBox()->currentData().toString(), leaves ? QStringLiteral("letter") : QString());
    QCOMPARE(shown->form().accent().text(), leaves ? QString() : QStringLiteral("#256B42"));
    QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), saved);
    if (!leaves) {
        shown->discard();
    }
}

void TstTemplatesPage::brokenPicturesAreRefusedWhereTheyAreChosen()
{
    PagesFixture f;
    auto shown = page(f);
    QVERIFY(!shown->form().letterhead().take(file(QStringLiteral("head.png"), "no picture")));
    QVERIFY2(shown->problem().contains(QStringLiteral("head.png")), qPrintable(shown->problem()));
    QVERIFY(!shown->form().isDirty());
    QVERIFY(!shown->form().letterhead().take(m_folder.filePath(QStringLiteral("missing.png"))));
    QVERIFY2(shown->problem().contains(QStringLiteral("missing.png")), qPrintable(shown->problem()));
}

void TstTemplatesPage::aLetterheadIsSeenBeforeItIsSaved()
{
    PagesFixture f;
    auto shown = page(f);
    choose(*shown, "letter");
    QVERIFY(shown->form().letterhead().take(picture(QStringLiteral("head.png"))));
    QTRY_VERIFY(!shown->shownPaper()->setup().header.letterhead.isEmpty());
    QCOMPARE(*f.workspace->count(QStringLiteral("attachments")), 0);
    QVERIFY(shown->save());
    QCOMPARE(*f.workspace->count(QStringLiteral("attachments")), 1);
    QVERIFY(!shown->form().letterhead().content().isEmpty());
    QVERIFY(!shown->form().isDirty());
}

void TstTemplatesPage::showsOnlyTheFieldsAPaperHas()
{
    PagesFixture f;
    auto shown = page(f);
    const auto isShown = [&](const QWidget& widget) { return widget.isVisibleTo(shown.get()); };
    QVERIFY(!isShown(shown->form().text(&PaperTemplate::opening)));
    QVERIFY(isShown(shown->form().text(&PaperTemplate::signaturePosts)));
    QVERIFY(!isShown(shown->form().logo()));
    choose(*shown, "letter");
    QVERIFY(isShown(shown->form().text(&PaperTemplate::opening)));
    QVERIFY(isShown(shown->form().logo()));
    choose(*shown, "proposal-register");
    QVERIFY(!isShown(shown->form().text(&PaperTemplate::opening)));
    QVERIFY(!isShown(shown->form().text(&PaperTemplate::signaturePosts)));
    QVERIFY(isShown(shown->form().text(&PaperTemplate::headerLines)));
}

void TstTemplatesPage::previewsALetterBeforeThereIsOne()
{
    PagesFixture f;
    auto shown = page(f);
    choose(*shown, "letter");
    type(&shown->form().text(&PaperTemplate::opening), QStringLiteral("تحية طيبة"));
    type(&shown->form().text(&PaperTemplate::signaturePosts), QStringLiteral("المدير العام"));
    const auto has = [&](const QString& words) {
        return shown->shownPaper() && QString::fromUtf8(*shown->shownPaper()->toJson()).contains(words);
    };
    QTRY_VERIFY(has(QStringLiteral("تحية طيبة")));
    QVERIFY(has(QStringLiteral("المدير العام")));
    QCOMPARE(*f.workspace->count(QStringLiteral("letters")), 0);
    shown->discard();
}

void TstTemplatesPage::saysWhatIsMissingForAPreview()
{
    Result<std::unique_ptr<Workspace>> empty = Workspace::inMemory();
    QVERIFY(empty.has_value());
    PageContext context(**empty, Phrasebook(Language::Arabic));
    TemplatesPage shown(context);
    shown.show();
    QVERIFY(shown.shownPaper()); // all papers: the register stands even when it is empty
    choose(shown, "attendance-sheet");
    QVERIFY(!shown.shownPaper());
    QVERIFY(visibleTexts(shown).contains(QStringLiteral("This paper is about a meeting, and there is none yet.")));
}

void TstTemplatesPage::showsWhatHoldsWhereNothingIsChosen()
{
    PagesFixture f;
    PaperTemplate all;
    all.accent = QStringLiteral("#17606F");
    all.signaturePosts = QStringLiteral("المدير العام");
    VERIFY_DONE(f.workspace->templates().save(all));
    auto shown = page(f);
    choose(*shown, "letter");
    QCOMPARE(shown->form().accent().lineEdit()->placeholderText(), QStringLiteral("#17606F"));
    QCOMPARE(shown->form().text(&PaperTemplate::signaturePosts).placeholderText(), QStringLiteral("المدير العام"));
    QCOMPARE(shown->form().text(&PaperTemplate::openingEn).placeholderText(), QStringLiteral("Dear Sir or Madam,"));
    QCOMPARE(shown->form().accent().text(), QString());
}

void TstTemplatesPage::keepsWhatIsTypedWhenThePageIsMadeAnew()
{
    PagesFixture f;
    auto shown = page(f);
    choose(*shown, "letter");
    type(&shown->form().text(&PaperTemplate::closing), QStringLiteral("مع التحية"));
    const QVariant state = shown->saveState();
    PageContext english(*f.workspace, Phrasebook(Language::English));
    TemplatesPage other(english);
    other.restoreState(state);
    QCOMPARE(other.paperBox()->currentData().toString(), QStringLiteral("letter"));
    QCOMPARE(other.form().text(&PaperTemplate::closing).text(), QStringLiteral("مع التحية"));
    QVERIFY(other.form().isDirty());
    QVERIFY(other.saveButton()->isEnabled());
    other.discard();
    shown->discard();
}

void TstTemplatesPage::everyControlHasAName()
{
    PagesFixture f;
    auto shown = page(f);
    choose(*shown, "letter");
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(shown.get()) &&
                                !child->focusProxy() && !child->inherits("QScrollArea");
        QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className())));
    }
}

QTEST_MAIN(TstTemplatesPage)
#include "TstTemplatesPage.moc"
