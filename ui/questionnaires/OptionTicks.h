// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

namespace tahaluf {

/**
 * The answers to choose from, each with the number that ticks it, a box and its words, in columns as wide as the
 * longest of them. One widget for all of them, so that a form of hundreds of choices opens at once. It takes no
 * keyboard: the field beside it does, and tells which one it stands at.
 */
class OptionTicks : public QWidget
{
    Q_OBJECT

public:
    struct Tick
    {
        QString code = {}; ///< what is typed for it
        QString number = {}; ///< the same as it is shown
        QString words = {};
    };
    enum class Mark
    {
        One, ///< a round box
        Several,
        Rank ///< the place in the ranking stands in the box
    };

    OptionTicks(QVector<Tick> ticks, Mark mark, QWidget* parent = nullptr);

    [[nodiscard]] const QVector<Tick>& ticks() const { return m_ticks; }
    /** What is ticked, a ranking in its order. */
    void setTicked(const QStringList& codes);
    [[nodiscard]] const QStringList& ticked() const { return m_ticked; }
    /** The one that Space ticks, by its place; -1: none. */
    void setCursor(int place);
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] int placeOf(const QString& code) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /** With the pointer. */
    void clicked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /** Where each of them stands in this width, from the leading side. */
    [[nodiscard]] QVector<QRect> places(int width) const;
    [[nodiscard]] int wordsFrom() const;
    void measure() const;
    void paintMark(QPainter& painter, const QRect& box, const Tick& tick) const;

    QVector<Tick> m_ticks;
    Mark m_mark;
    QStringList m_ticked;
    int m_cursor = -1;
    // Measured once for each font: a layout of hundreds of questions asks for heights again and again.
    mutable int m_widestNumber = -1;
    mutable int m_longestWords = 0;
    mutable int m_lastWidth = -1;
    mutable int m_lastHeight = 0;
};

} // namespace tahaluf
