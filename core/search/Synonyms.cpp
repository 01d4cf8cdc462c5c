// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Synonyms.h"

#include "language/ArabicText.h"

#include <QFile>
#include <QRegularExpression>

namespace tahaluf {

namespace {

/** Under which a group is found; the Snowball stem is left out, since it throws too many words together. */
QStringList formsOf(const QString& spelled)
{
    const QStringList words = ArabicText::fold(spelled);
    return {words.value(0), ArabicText::withoutArticle(spelled)};
}

} // namespace

Synonyms Synonyms::shipped()
{
    Synonyms synonyms;
    QFile file(QStringLiteral(":/search/synonyms.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        synonyms.add(QString::fromUtf8(file.readAll()));
    }
    return synonyms;
}

void Synonyms::add(const QString& text)
{
    static const QRegularExpression comma(QStringLiteral("[,،]"));
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().startsWith(u'#')) {
            continue;
        }
        QStringList group;
        for (const QString& entry : line.split(comma)) {
            const QList<ArabicText::Word> words = ArabicText::words(entry);
            if (words.size() == 1) {
                group.append(words.first().spelled);
            }
        }
        if (group.size() < 2) {
            continue;
        }
        const int index = static_cast<int>(m_groups.size());
        for (const QString& word : group) {
            for (const QString& form : formsOf(word)) {
                QList<int>& groups = m_groupsOfForm[form];
                if (!groups.contains(index)) {
                    groups.append(index);
                }
            }
        }
        m_groups.push_back(group);
    }
}

QStringList Synonyms::of(const QString& spelled) const
{
    QStringList result;
    for (const QString& form : formsOf(spelled)) {
        for (const int index : m_groupsOfForm.value(form)) {
            for (const QString& word : m_groups[static_cast<std::size_t>(index)]) {
                if (word != spelled && !result.contains(word)) {
                    result.append(word);
                }
            }
        }
    }
    return result;
}

} // namespace tahaluf
