// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet writes its texts and the names of its cells.
#include "exchange/XlsxSheet.h"

#include <QRegularExpression>

#include <string_view>

namespace tahaluf {

bool XlsxSheet::hasEscapes(QByteArrayView utf8)
{
    return std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())).find("_x") != std::string_view::npos;
}

QString XlsxSheet::unescaped(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype done = 0;
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += QChar(match.capturedView(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

QString XlsxSheet::cellName(qint64 row, int column)
{
    constexpr int Letters = 26;
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / Letters) {
        letters.prepend(QChar('A' + (left - 1) % Letters));
    }
    return letters + QString::number(row + 1);
}

std::optional<std::pair<qint64, int>> XlsxSheet::place(QByteArrayView name)
{
    constexpr int Letters = 26;
    qsizetype i = 0;
    int column = 0;
    for (; i < name.size() && i < 3 && name[i] >= 'A' && name[i] <= 'Z'; ++i) {
        column = column * Letters + (name[i] - 'A' + 1);
    }
    qint64 row = 0;
    const qsizetype digits = i;
    for (; i < name.size() && row <= MaximumRows; ++i) {
        if (name[i] < '0' || name[i] > '9') {
            return std::nullopt;
        }
        row = row * 10 + (name[i] - '0');
    }
    const bool isThere = column > 0 && column <= ColumnsOfASheet && i > digits && row > 0 && row <= MaximumRows;
    return isThere ? std::optional(std::pair(row - 1, column - 1)) : std::nullopt;
}

} // namespace tahaluf
