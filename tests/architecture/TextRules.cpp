// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/TextRules.h"

#include <QRegularExpression>

namespace tahaluf::architecture {

namespace {

bool isCode(const QString& path)
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
}

} // namespace

Violations checkLength(const Files& files)
{
    Violations found;
    for (const SourceFile& file : files) {
        qsizetype lines = file.text.count(QLatin1Char('\n'));
        if (!file.text.isEmpty() && !file.text.endsWith(QLatin1Char('\n'))) {
            ++lines;
        }
        if (lines > MaximumLines) {
            found.append({file.path,
                          MaximumLines + 1,
                          QStringLiteral("has %1 lines, %2 are allowed").arg(lines).arg(MaximumLines)});
        }
    }
    return found;
}

Violations checkLicence(const Files& files)
{
    Violations found;
    for (const SourceFile& file : files) {
        const QString expected = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later");
        if (isCode(file.path) && file.lines().first().trimmed() != expected) {
            found.append({file.path, 1, QStringLiteral("does not begin with \"%1\"").arg(expected)});
        }
    }
    return found;
}

Violations checkColours(const Files& files)
{
    static const QRegularExpression colour(
        QStringLiteral(R"("[^"]*#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3,4})\b)"
                       R"(|\bQColor\s*[({]\s*(?:0[xX])?[0-9])"
                       R"(|\bQColor\s+\w+\s*[({]\s*(?:0[xX])?[0-9])"
                       R"(|\bqRgba?\s*\(\s*[0-9])"));
    Violations found;
    for (const SourceFile& file : files) {
        if (!file.path.startsWith(QLatin1String("ui/")) || !isCode(file.path) ||
            file.path.startsWith(QLatin1String("ui/theme/Theme"))) {
            continue;
        }
        const QStringList lines = file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = colour.match(lines.at(i));
            if (match.hasMatch() && !lines.at(i).trimmed().startsWith(QLatin1String("//"))) {
                found.append({file.path,
                              int(i) + 1,
                              QStringLiteral("fixed colour %1: name it in ui/theme/Theme").arg(match.captured())});
            }
        }
    }
    return found;
}

} // namespace tahaluf::architecture
