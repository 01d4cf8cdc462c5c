// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace tahaluf {

/**
 * Several lines of plain text that stand on the right where they are Arabic, also lines of digits only; QPlainTextEdit
 * aligns Arabic left. Tab goes on to the next field. Undo is kept; what is pasted loses its formats and bidi marks
 * are left alone.
 */
class ArabicTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArabicTextEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /** Replaces everything and forgets the undo steps; emits nothing but textChanged(). */
    void setText(const QString& text);
    /** Height for this many lines; the field then grows with its text up to @p most lines (0: fixed). */
    void setVisibleLines(int least, int most = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void directLines();
    void fitHeight();
    [[nodiscard]] int heightOfLines(int lines) const;

    int m_leastLines = 3;
    int m_mostLines = 0;
    bool m_isDirecting = false;
};

} // namespace tahaluf
