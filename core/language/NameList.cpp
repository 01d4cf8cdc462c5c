// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/NameList.h"

#include "language/ArabicText.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf::NameList {

QString key(const QString& name)
{
    QStringList words;
    for (const ArabicText::Word& word : ArabicText::words(name)) {
        words << ArabicText::withoutArticle(word.spelled);
    }
    return words.join(u' ');
}
QStringList split(const QString& text)
{
    static const QRegularExpression comma(QStringLiteral("[,،;؛\\n]"));
    QStringList names;
    QStringList keys;
    const QStringList parts = text.split(comma, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = part.simplified();
        const QString one = key(name);
        if (!one.isEmpty() && !keys.contains(one)) {
            names << name;
            keys << one;
        }
    }
    return names;
}

QString tidied(const QString& text)
{
    const QStringList names = split(text);
    const bool isArabic =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return names.join(isArabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

bool contains(const QStringList& list, const QString& name)
{
    const QString wanted = key(name);
    return std::any_of(list.begin(), list.end(), [&wanted](const QString& each) { return key(each) == wanted; });
}

} // namespace tahaluf::NameList
