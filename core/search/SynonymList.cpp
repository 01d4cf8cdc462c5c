// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SynonymList.h"

#include "language/ArabicText.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tahaluf::SynonymList {

QStringList wordsOf(const QString& group)
{
    static const QRegularExpression comma(QStringLiteral("[,،\n]"));
    QStringList words;
    for (const QString& part : group.split(comma)) {
        if (const QString word = part.simplified(); !word.isEmpty()) {
            words << word;
        }
    }
    return words;
}

QString keyOf(const QString& group)
{
    return ArabicText::foldKey(wordsOf(group).value(0));
}

QSet<QString> allFormsOf(const QString& group)
{
    QSet<QString> forms;
    for (const QString& word : wordsOf(group)) {
        for (const QString& form : formsOf(word)) {
            forms.insert(form);
        }
    }
    return forms;
}

const QStringList& shipped()
{
    static const QStringList groups = [] {
        QStringList lines;
        QFile file(QStringLiteral(":/search/synonyms.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (!line.startsWith(u'#') && wordsOf(line).size() > 1) {
                    lines << line.trimmed();
                }
            }
        }
        return lines;
    }();
    return groups;
}

QString shippedLike(const QString& group)
{
    const QString key = keyOf(group);
    const QStringList& groups = shipped();
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&key](const QString& each) { return keyOf(each) == key; });
    return found == groups.end() ? QString() : *found;
}

QStringList formsOf(const QString& word)
{
    const QList<ArabicText::Word> parts = ArabicText::words(word);
    if (parts.isEmpty()) {
        return {};
    }
    return {parts.first().folded, ArabicText::withoutArticle(parts.first().spelled)};
}

QString sharedWord(const QString& group, const QString& other)
{
    const QSet<QString> forms = allFormsOf(other);
    const QStringList words = wordsOf(group);
    const auto found = std::find_if(words.begin(), words.end(), [&forms](const QString& word) {
        const QStringList own = formsOf(word);
        return std::any_of(own.begin(), own.end(), [&forms](const QString& form) { return forms.contains(form); });
    });
    return found == words.end() ? QString() : *found;
}

} // namespace tahaluf::SynonymList
