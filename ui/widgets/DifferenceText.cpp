// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DifferenceText.h"

#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace tahaluf::DifferenceText {

namespace {

QTextCharFormat formatOf(DifferencePiece::Kind kind, const Look& look)
{
    QTextCharFormat format;
    switch (kind) {
    case DifferencePiece::Kind::Same:
        format.setForeground(look.color(Token::Text));
        break;
    case DifferencePiece::Kind::Removed:
        format.setFontStrikeOut(true);
        format.setForeground(look.ink(Tone::NotAdopted));
        format.setBackground(look.tint(Tone::NotAdopted));
        break;
    case DifferencePiece::Kind::Added:
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(look.ink(Tone::Adopted));
        format.setBackground(look.tint(Tone::Adopted));
        break;
    }
    return format;
}

} // namespace

Qt::LayoutDirection directionOf(const QVector<DifferencePiece>& pieces)
{
    for (const DifferencePiece& piece : pieces) {
        for (const QChar c : piece.text) {
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) {
                return Qt::RightToLeft;
            }
            if (c.direction() == QChar::DirL) {
                return Qt::LeftToRight;
            }
        }
    }
    return QGuiApplication::layoutDirection();
}

void write(QTextCursor& cursor, const QVector<DifferencePiece>& pieces, const Look& look)
{
    const QTextCharFormat plain = formatOf(DifferencePiece::Kind::Same, look);
    bool isFirst = true;
    bool endsLine = false;
    for (const DifferencePiece& piece : pieces) {
        if (!isFirst && !endsLine && !piece.text.startsWith(QLatin1Char('\n'))) {
            cursor.insertText(QStringLiteral(" "), plain);
        }
        cursor.insertText(piece.text, formatOf(piece.kind, look));
        isFirst = false;
        endsLine = piece.text.endsWith(QLatin1Char('\n'));
    }
}

void fill(QTextDocument& document, const QVector<DifferencePiece>& pieces, const Look& look)
{
    document.clear();
    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLayoutDirection(directionOf(pieces));
    cursor.setBlockFormat(block);
    write(cursor, pieces, look);
}

QVector<DifferencePiece> side(const QVector<DifferencePiece>& all, DifferencePiece::Kind own)
{
    QVector<DifferencePiece> pieces;
    for (const DifferencePiece& piece : all) {
        if (piece.kind == own || piece.kind == DifferencePiece::Kind::Same) {
            pieces.append(piece);
        }
    }
    return pieces;
}

QString html(const QVector<DifferencePiece>& pieces, const Look& look, const QFont& font)
{
    QTextDocument document;
    document.setDefaultFont(font);
    fill(document, pieces, look);
    return document.toHtml();
}

} // namespace tahaluf::DifferenceText
