// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpreadsheetText.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tahaluf::SpreadsheetText {

QString columnName(int column)
{
    std::array<char, LXW_MAX_COL_NAME_LENGTH> name = {};
    lxw_col_to_name(name.data(), static_cast<lxw_col_t>(column), 0);
    return QString::fromLatin1(name.data());
}

double linesOf(const QString& text, double width)
{
    double lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines += std::max(1.0, std::ceil(static_cast<double>(line.size()) / width));
    }
    return lines;
}

QString escaped(const QString& text)
{
    static const QRegularExpression special(
        QStringLiteral("[\\x{01}-\\x{08}\\x{0B}-\\x{1F}\\x{FFFE}\\x{FFFF}]|_(?=x[0-9A-Fa-f]{4}_)"));
    // Hardly a text has any of these; the expression costs more than all else of writing a cell.
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return code == u'_' || code >= 0xFFFE || (code < 0x20 && code != u'\t' && code != u'\n');
    });
    if (isPlain) {
        return text;
    }
    QString result;
    qsizetype done = 0;
    for (auto it = special.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += QStringLiteral("_x") +
                  QStringLiteral("%1").arg(match.captured().front().unicode(), 4, 16, QLatin1Char('0')).toUpper() +
                  QLatin1Char('_');
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace tahaluf::SpreadsheetText
