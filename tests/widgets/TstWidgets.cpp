// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Typing.h"
#include "theme/Theme.h"
#include "widgets/ArabicKeyboard.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/StateBadge.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

using namespace tahaluf;

namespace {

std::vector<FilterField> fields()
{
    const auto states = [] {
        return std::vector<FilterChoice>{{QStringLiteral("recorded"), QStringLiteral("مسجّل")},
                                         {QStringLiteral("adopted"), QStringLiteral("مأخوذ به")}};
    };
    return {{QStringLiteral("state"), QStringLiteral("الحالة"), states, true},
            {QStringLiteral("kind"), QStringLiteral("النوع"), states, false}};
}

QPushButton* chip(const FilterBar& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&bar) && button->text().contains(text)) {
            return button;
        }
    }
    return nullptr;
}

/** The ratio of luminances that decides whether text can be read (WCAG 2). */
double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& color) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/** Buttons of this width each, in a window of that one. */
struct ButtonRow
{
    explicit ButtonRow(int width)
    {
        auto* flow = new FlowLayout(&window);
        flow->setSpacing(8);
        flow->setContentsMargins(0, 0, 0, 0);
        for (int index = 0; index < 3; ++index) {
            auto* button = new QPushButton(&window);
            button->setFixedSize(100, 30);
            flow->addWidget(button);
            buttons << button;
        }
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(width, flow->heightForWidth(width));
        window.show();
    }

    QWidget window;
    QList<QPushButton*> buttons;
};

class TstWidgets : public QObject
{
    Q_OBJECT

private slots:
    void chipTakesAValueFromItsMenu();
    void pressingAnActiveChipTakesItAway();
    void anActiveChipTakesFurtherValues();
    void onlyPinnedFieldsHaveChips();
    void sameFilterAgainIsNoChange();
    void arabicStandsRight();
    void digitsFollowTheLineAbove();
    void tabLeavesTheText();
    void loadedTextHasNothingToUndo();
    void pastedFormatsAreDropped();
    void elidedLabelKeepsTheWholeText();
    void badgeSaysItsState();
    void everyStateCanBeRead_data();
    void everyStateCanBeRead();
    void styleSheetKnowsAllItsTokens();
    void arabicKeysAreShortcutsToo();
    void arabicCopyReachesTheField();
    void buttonsGoOnBelowWhereTheRoomEnds();
};

void TstWidgets::buttonsGoOnBelowWhereTheRoomEnds()
{
    const ButtonRow wide(316);
    QCOMPARE(wide.window.height(), 30);
    QCOMPARE(wide.buttons.at(0)->pos(), QPoint(216, 0)); // the reading side is the right one
    QCOMPARE(wide.buttons.at(2)->pos(), QPoint(0, 0));
    const ButtonRow narrow(315);
    QCOMPARE(narrow.window.height(), 68);
    QCOMPARE(narrow.buttons.at(1)->pos(), QPoint(107, 0));
    QCOMPARE(narrow.buttons.at(2)->pos(), QPoint(215, 38));
    // One that is hidden leaves no hole.
    const ButtonRow shorter(315);
    shorter.buttons.at(1)->hide();
    QCoreApplication::processEvents();
    QCOMPARE(shorter.buttons.at(2)->pos(), QPoint(107, 0));
}

void TstWidgets::chipTakesAValueFromItsMenu()
{
    FilterBar bar;
    bar.setFields(fields());
    bar.show();
    QSignalSpy changed(&bar, &FilterBar::changed);

    chip(bar, QStringLiteral("الحالة"))->click();
    auto* menu = bar.findChild<QMenu*>();
    QVERIFY(menu);
    menu->actions().at(1)->trigger();

    QCOMPARE(changed.count(), 1);
    QCOMPARE(bar.active().size(), std::size_t(1));
    QCOMPARE(bar.active().front().value.toString(), QStringLiteral("adopted"));
    QVERIFY(chip(bar, QStringLiteral("مأخوذ به ×"))->property("active").toBool());
}

void TstWidgets::pressingAnActiveChipTakesItAway()
{
    FilterBar bar;
    bar.setFields(fields());
    bar.show();
    bar.set(QStringLiteral("state"), QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));
    QSignalSpy changed(&bar, &FilterBar::changed);

    chip(bar, QStringLiteral("مأخوذ به"))->click();

    QCOMPARE(changed.count(), 1);
    QVERIFY(bar.active().empty());
    QVERIFY(chip(bar, QStringLiteral("الحالة")));
}

void TstWidgets::anActiveChipTakesFurtherValues()
{
    FilterBar bar;
    bar.setFields(fields());
    bar.show();
    bar.activateWindow();
    bar.set(QStringLiteral("state"), QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));
    const auto choose = [&bar](int place) {
        chip(bar, QStringLiteral("×"))->setFocus();
        QTRY_VERIFY(chip(bar, QStringLiteral("×"))->hasFocus());
        QTest::keyClick(chip(bar, QStringLiteral("×")), Qt::Key_Down);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        menu->setActiveAction(menu->actions().at(place));
        QTest::keyClick(menu, Qt::Key_Return);
    };
    choose(0);
    QCOMPARE(bar.active().size(), std::size_t(1));
    QCOMPARE(bar.active().front().values(), (QVariantList{QStringLiteral("adopted"), QStringLiteral("recorded")}));
    QVERIFY(chip(bar, QStringLiteral("مسجّل or مأخوذ به ×")));
    choose(1);
    QCOMPARE(bar.active().front().value, QVariant(QStringLiteral("recorded")));
    choose(0);
    QVERIFY(bar.active().empty());
}

void TstWidgets::onlyPinnedFieldsHaveChips()
{
    FilterBar bar;
    bar.setFields(fields());
    bar.show();
    QVERIFY(chip(bar, QStringLiteral("الحالة")));
    QVERIFY(!chip(bar, QStringLiteral("النوع")));
    QVERIFY(chip(bar, QStringLiteral("+")));

    bar.set(QStringLiteral("kind"), QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));

    QVERIFY(!chip(bar, QStringLiteral("+")));
}

void TstWidgets::sameFilterAgainIsNoChange()
{
    FilterBar bar;
    bar.setFields(fields());
    bar.set(QStringLiteral("state"), QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));
    QSignalSpy changed(&bar, &FilterBar::changed);

    bar.set(QStringLiteral("state"), QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));

    QCOMPARE(changed.count(), 0);
}

void TstWidgets::arabicStandsRight()
{
    ArabicTextEdit edit;
    edit.setLayoutDirection(Qt::LeftToRight);
    edit.setText(QStringLiteral("توحيد نموذج الإحالة\nUnified referral form"));

    QCOMPARE(edit.document()->firstBlock().textDirection(), Qt::RightToLeft);
    QCOMPARE(edit.document()->lastBlock().textDirection(), Qt::LeftToRight);
}

void TstWidgets::digitsFollowTheLineAbove()
{
    ArabicTextEdit edit;
    edit.setText(QStringLiteral("هاتف الأمانة\n4444 1234"));

    QCOMPARE(edit.document()->lastBlock().textDirection(), Qt::RightToLeft);
}

void TstWidgets::tabLeavesTheText()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* text = new ArabicTextEdit(&window);
    auto* next = new QLineEdit(&window);
    layout->addWidget(text);
    layout->addWidget(next);
    window.show();
    QApplication::setActiveWindow(&window);
    text->setFocus();

    QTest::keyClick(text, Qt::Key_Tab);

    QVERIFY(next->hasFocus());
    QCOMPARE(text->text(), QString());
}

void TstWidgets::loadedTextHasNothingToUndo()
{
    ArabicTextEdit edit;
    edit.setText(QStringLiteral("توحيد نموذج الإحالة"));
    QVERIFY(!edit.document()->isUndoAvailable());

    edit.moveCursor(QTextCursor::End);
    typeText(&edit, QStringLiteral("!"));
    QVERIFY(edit.document()->isUndoAvailable());
    edit.undo();

    QCOMPARE(edit.text(), QStringLiteral("توحيد نموذج الإحالة"));
}

void TstWidgets::pastedFormatsAreDropped()
{
    ArabicTextEdit edit;
    auto* formatted = new QMimeData;
    formatted->setHtml(QStringLiteral("<b>مهم</b><img src='file:///etc/hostname'>"));
    formatted->setText(QStringLiteral("مهم"));
    QGuiApplication::clipboard()->setMimeData(formatted);

    edit.paste();

    QCOMPARE(edit.text(), QStringLiteral("مهم"));
    QVERIFY(edit.document()->firstBlock().begin().fragment().charFormat().fontWeight() <= QFont::Normal);
}

void TstWidgets::elidedLabelKeepsTheWholeText()
{
    const QString text = QStringLiteral("التحالف القطري لمكافحة الاتجار بالبشر <b>2012</b>");
    ElidedLabel label(text);
    label.resize(80, 24);
    label.show();

    QVERIFY(label.text() != text);
    QCOMPARE(label.fullText(), text);
    QCOMPARE(label.accessibleName(), text);
    QVERIFY(!label.toolTip().contains(QStringLiteral("<b>")));
}

void TstWidgets::badgeSaysItsState()
{
    StateBadge badge;
    badge.setState(QStringLiteral("adopted"), QStringLiteral("مأخوذ به"));

    QCOMPARE(badge.accessibleName(), QStringLiteral("مأخوذ به"));
    QVERIFY(toneOfState(QStringLiteral("adopted")) != toneOfState(QStringLiteral("not_adopted")));
}

void TstWidgets::everyStateCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TstWidgets::everyStateCanBeRead()
{
    QFETCH(bool, isDark);
    const Look& look = isDark ? Look::dark() : Look::light();
    QCOMPARE(&Look::of(look.palette()), &look);

    for (int tone = 0; tone < static_cast<int>(Tone::Count_); ++tone) {
        QVERIFY(contrast(look.ink(static_cast<Tone>(tone)), look.tint(static_cast<Tone>(tone))) >= 4.5);
    }
    for (const Token paper : {Token::Surface, Token::Canvas, Token::Sunken}) {
        QVERIFY(contrast(look.color(Token::Text), look.color(paper)) >= 7);
        QVERIFY(contrast(look.color(Token::Muted), look.color(paper)) >= 4.5);
        QVERIFY(contrast(look.color(Token::AccentInk), look.color(paper)) >= 4.5);
    }
    QVERIFY(contrast(look.color(Token::OnAccent), look.color(Token::Accent)) >= 4.5);
    QVERIFY(contrast(look.color(Token::OnWarning), look.color(Token::Warning)) >= 4.5);
}

void TstWidgets::styleSheetKnowsAllItsTokens()
{
    const QString sheet = Look::light().styleSheet();
    QVERIFY(sheet.size() > 1000);
    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QVERIFY(!sheet.contains(QStringLiteral("color: ;")));
    QVERIFY(sheet.contains(Look::light().color(Token::Accent).name()));
}

void TstWidgets::arabicKeysAreShortcutsToo()
{
    QWidget window;
    auto* field = new QLineEdit(&window);
    auto* search = new QAction(&window);
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    window.addAction(search);
    window.show();
    ArabicKeyboard keyboard;
    qApp->installEventFilter(&keyboard);
    QSignalSpy triggered(search, &QAction::triggered);

    // What Ctrl and the key of ن arrive as where the keyboard has the Arabic layout alone.
    QKeyEvent press(QEvent::KeyPress, 0x0646, Qt::ControlModifier);
    QCoreApplication::sendEvent(field, &press);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(field->text(), QString());
}

void TstWidgets::arabicCopyReachesTheField()
{
    QWidget window;
    auto* field = new QLineEdit(QStringLiteral("خ-001"), &window);
    window.show();
    field->selectAll();
    ArabicKeyboard keyboard;
    qApp->installEventFilter(&keyboard);

    QKeyEvent press(QEvent::KeyPress, 0x0624, Qt::ControlModifier); // ؤ, in the place of C
    QCoreApplication::sendEvent(field, &press);

    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("خ-001"));
}

QTEST_MAIN(TstWidgets)
#include "TstWidgets.moc"
