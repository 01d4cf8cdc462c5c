// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Placeholders.h"

#include <QRegularExpression>

namespace tahaluf::Placeholders {

namespace {
const QRegularExpression& shape()
{
    static const QRegularExpression braces(QStringLiteral("\\{\\s*([^{}\\n]+?)\\s*\\}"));
    return braces;
}
} // namespace

QStringList names(const QString& text)
{
    QStringList found;
    for (auto match = shape().globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!found.contains(name)) {
            found << name;
        }
    }
    return found;
}

QString filled(const QString& text, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = shape().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const auto value = values.constFind(match.captured(1));
        result += value == values.constEnd() ? match.captured() : *value;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace tahaluf::Placeholders
