// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ArabicTextEdit.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <optional>

namespace tahaluf {

namespace {

/** The direction of the first letter that has one; nothing for lines of digits and signs. */
std::optional<Qt::LayoutDirection> directionOf(const QString& text)
{
    for (const QChar character : text) {
        switch (character.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace

ArabicTextEdit::ArabicTextEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(4);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        directLines();
        fitHeight();
    });
    setText({});
}

void ArabicTextEdit::setText(const QString& text)
{
    // Without undo meanwhile: there is nothing to take back in a text that was only loaded.
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    directLines();
    document()->setUndoRedoEnabled(true);
}

void ArabicTextEdit::directLines()
{
    // A line without letters follows the line above it, the first one the window.
    if (m_isDirecting) {
        return;
    }
    m_isDirecting = true;
    Qt::LayoutDirection direction = layoutDirection();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        direction = directionOf(block.text()).value_or(direction);
        if (block.blockFormat().layoutDirection() != direction) {
            QTextCursor cursor(block);
            QTextBlockFormat format;
            format.setLayoutDirection(direction);
            // Joined to the typing, so that one undo step takes back what the person did and nothing else.
            cursor.joinPreviousEditBlock();
            cursor.mergeBlockFormat(format);
            cursor.endEditBlock();
        }
    }
    m_isDirecting = false;
}

void ArabicTextEdit::setVisibleLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

int ArabicTextEdit::heightOfLines(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 24;
}

void ArabicTextEdit::fitHeight()
{
    int height = heightOfLines(m_leastLines);
    if (m_mostLines > m_leastLines) {
        const int needed = qRound(document()->size().height()) + 16;
        height = qBound(height, needed, heightOfLines(m_mostLines));
    }
    if (m_mostLines > 0 && height != minimumHeight()) {
        setMinimumHeight(height);
        setMaximumHeight(height);
    }
}

QSize ArabicTextEdit::sizeHint() const
{
    return {240, heightOfLines(m_leastLines)};
}

QSize ArabicTextEdit::minimumSizeHint() const
{
    return {80, heightOfLines(qMin(2, m_leastLines))};
}

void ArabicTextEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ArabicTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText()) {
        insertPlainText(source->text());
    }
}

} // namespace tahaluf
