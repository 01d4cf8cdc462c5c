// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Synonyms.h"

#include "language/ArabicText.h"
#include "search/SynonymList.h"

namespace tahaluf {

Synonyms Synonyms::shipped()
{
    Synonyms synonyms;
    synonyms.add(SynonymList::shipped().join(u'\n'));
    return synonyms;
}

void Synonyms::add(const QString& text)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().startsWith(u'#')) {
            continue;
        }
        QStringList group;
        for (const QString& entry : SynonymList::wordsOf(line)) {
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
            for (const QString& form : SynonymList::formsOf(word)) {
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
    for (const QString& form : SynonymList::formsOf(spelled)) {
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
