// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tahaluf {

/**
 * Two wordings beside each other: the words as spoken, with those struck through that the formal wording leaves out,
 * and the formal wording, with its new words underlined and bold. It reads the same in black and white.
 */
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setTexts(const QString& spoken, const QString& formal);
    /** What a reader sees on each side, as plain text. */
    [[nodiscard]] QLabel* spoken() const { return m_spoken; }
    [[nodiscard]] QLabel* formal() const { return m_formal; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    QLabel* side(const QString& title, int column);

    QLabel* m_spoken;
    QLabel* m_formal;
    QLabel* m_note;
    QString m_spokenText;
    QString m_formalText;
};

} // namespace tahaluf
