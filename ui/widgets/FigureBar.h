// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace tahaluf {

/** One figure of a picture made of bars: its name, a bar as long as its share, its number. Pressing it opens its list.
 */
class FigureBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureBar(QWidget* parent = nullptr);

    /** `number` is written, `share` (0 to 1) is the length of the bar, `tone` its colour. */
    void setFigure(const QString& label, const QString& number, double share, Tone tone);
    /** Room for label and number; bars below one another start on one line and compare when all have the same. */
    void setColumns(int label, int number);
    [[nodiscard]] int neededLabelWidth() const;
    [[nodiscard]] int neededNumberWidth() const;
    [[nodiscard]] QString number() const { return m_number; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_number;
    double m_share = 0;
    Tone m_tone = Tone::Recorded;
    int m_labelWidth = 0;
    int m_numberWidth = 0;
};

} // namespace tahaluf
