// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/ComparisonTable.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace tahaluf;

/** Sentences of several lines, as a person sees them. */
class TstWrappedText : public QObject
{
    Q_OBJECT

private slots:
    void linesReadFromTheRightBeginBelowOneAnother();
    void linesBreakWhereTheirHeightWasMeasured();
    void aComparisonShowsWholeTexts();

private:
    /** The first and the last column with ink of each line of the picture. */
    static std::vector<std::pair<int, int>> linesOf(const QImage& picture)
    {
        std::vector<std::pair<int, int>> lines;
        bool isInside = false;
        const QRgb paper = picture.pixel(0, 0);
        for (int y = 0; y < picture.height(); ++y) {
            int first = picture.width();
            int last = -1;
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != paper) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
            if (last < 0) {
                isInside = false;
                continue;
            }
            if (!isInside) {
                lines.emplace_back(first, last);
                isInside = true;
            }
            lines.back() = {std::min(lines.back().first, first), std::max(lines.back().second, last)};
        }
        return lines;
    }
    static void dress(QLabel& label, const QString& text, int width)
    {
        Look::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
        label.setLayoutDirection(Qt::RightToLeft);
        label.setTextFormat(Qt::PlainText);
        label.setWordWrap(true);
        label.setText(text);
        label.resize(width, label.heightForWidth(width));
    }
};

void TstWrappedText::linesReadFromTheRightBeginBelowOneAnother()
{
    // One word without a dot or a mark, so that all lines have the same shape.
    QLabel label;
    dress(label, QStringList(10, QStringLiteral("سلام")).join(QLatin1Char(' ')), 130);
    const auto lines = linesOf(label.grab().toImage());
    QVERIFY(lines.size() >= 3);
    for (const auto& [first, last] : lines) {
        QCOMPARE(last, lines.back().second);
        QVERIFY(first > 0);
    }
}

void TstWrappedText::linesBreakWhereTheirHeightWasMeasured()
{
    QLabel label;
    for (int width = 90; width < 160; width += 7) {
        dress(label, QStringLiteral("سلام سلام\nسلام سلام سلام سلام سلام"), width);
        const auto lines = linesOf(label.grab().toImage());
        const int measured = label.heightForWidth(width) / label.fontMetrics().lineSpacing();
        QCOMPARE(static_cast<int>(lines.size()), measured);
    }
}

void TstWrappedText::aComparisonShowsWholeTexts()
{
    Look::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
    ComparisonTable table({QStringLiteral("ا"), QStringLiteral("ب")}, QStringLiteral("مقارنة"), nullptr);
    table.setLayoutDirection(Qt::RightToLeft);
    table.resize(300, 900);
    table.fill({{QStringLiteral("حقل"), QStringList(30, QStringLiteral("سلام")).join(QLatin1Char(' '))}});
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QRect cell = table.visualItemRect(table.item(0, 1));
    const auto lines = linesOf(table.viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage());
    // All words stand there: as many whole lines as their width fills, none cut by dots.
    const int words = table.fontMetrics().horizontalAdvance(table.item(0, 1)->text());
    QVERIFY(static_cast<int>(lines.size()) >= words / cell.width() + 1);
    QVERIFY(lines.size() >= 4);
    for (const auto& line : lines) {
        QCOMPARE(line.second, lines.front().second);
    }
}

QTEST_MAIN(TstWrappedText)
#include "TstWrappedText.moc"
