// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/SynonymWorkflow.h"

#include "language/ArabicText.h"
#include "search/SynonymList.h"

#include <algorithm>
#include <optional>

namespace tahaluf {

namespace {

QString wordsField()
{
    return QStringLiteral("words");
}

} // namespace

Result<void> SynonymWorkflow::check(const SynonymGroup& group) const
{
    const QStringList words = SynonymList::wordsOf(group.words);
    if (words.size() < 2) {
        return refused(tr("A group needs two words at least, with commas between them."), wordsField());
    }
    if (words.size() > MostWords) {
        return refused(tr("A group has at most %1 words.").arg(MostWords), wordsField());
    }
    QStringList folded;
    for (const QString& word : words) {
        if (ArabicText::words(word).size() != 1 || word.size() > LongestWord) {
            return refused(tr("“%1” is not one word. Synonyms are single words, with commas between them.").arg(word),
                           wordsField());
        }
        const QString key = ArabicText::foldKey(word);
        if (const qsizetype same = folded.indexOf(key); same >= 0) {
            return refused(
                tr("“%1” and “%2” are one word to the search: leave one of them out.").arg(words.at(same), word),
                wordsField());
        }
        folded << key;
    }
    return {};
}

Result<void> SynonymWorkflow::checkAgainstOthers(const SynonymGroup& group) const
{
    Result<std::vector<SynonymGroup>> others = m_records.synonyms.where(QStringLiteral("is_shipped = 0"));
    if (!others) {
        return others.takeError();
    }
    for (const SynonymGroup& other : *others) {
        if (other.id == group.id) {
            continue;
        }
        if (const QString shared = SynonymList::sharedWord(group.words, other.words); !shared.isEmpty()) {
            return refused(tr("“%1” is in the group “%2” already: add the other words there.").arg(shared, other.words),
                           wordsField());
        }
    }
    Result<std::vector<Shipped>> all = shipped();
    if (!all) {
        return all.takeError();
    }
    const QStringList words = SynonymList::wordsOf(group.words);
    for (const Shipped& one : *all) {
        const bool isWhole = one.isUsed && std::all_of(words.begin(), words.end(), [&one](const QString& word) {
                                 return !SynonymList::sharedWord(word, one.words).isEmpty();
                             });
        if (isWhole) {
            return refused(tr("These words find one another already: “%1” comes with the program.").arg(one.words),
                           wordsField());
        }
    }
    return {};
}

Result<void> SynonymWorkflow::save(SynonymGroup& group)
{
    group.words = SynonymList::wordsOf(group.words).join(QStringLiteral("، "));
    if (group.isShipped) {
        const QString words = SynonymList::shippedLike(group.words);
        if (words.isEmpty()) {
            return refused(tr("No group of the shipped list begins with “%1”. A group of your own is not marked as "
                              "shipped.")
                               .arg(SynonymList::wordsOf(group.words).value(0)),
                           wordsField());
        }
        Result<std::optional<SynonymGroup>> known = recordOf(words);
        if (!known) {
            return known.takeError();
        }
        if (*known && (*known)->id != group.id) {
            return refused(tr("Whether “%1” is in use is recorded already.").arg(words), wordsField());
        }
        group.words = words;
        return m_records.synonyms.save(group);
    }
    if (Result<void> checked = check(group); !checked) {
        return checked;
    }
    if (group.isUsed) {
        if (Result<void> checked = checkAgainstOthers(group); !checked) {
            return checked;
        }
    }
    return m_records.synonyms.save(group);
}

Result<std::optional<SynonymGroup>> SynonymWorkflow::recordOf(const QString& shippedWords) const
{
    Result<std::vector<SynonymGroup>> records = m_records.synonyms.where(QStringLiteral("is_shipped = 1"));
    if (!records) {
        return records.takeError();
    }
    for (const SynonymGroup& record : *records) {
        if (SynonymList::shippedLike(record.words) == shippedWords) {
            return std::optional(record);
        }
    }
    return std::optional<SynonymGroup>();
}

Result<std::vector<SynonymWorkflow::Shipped>> SynonymWorkflow::shipped() const
{
    Result<std::vector<SynonymGroup>> records =
        m_records.synonyms.where(QStringLiteral("is_shipped = 1 AND is_used = 0"));
    if (!records) {
        return records.takeError();
    }
    QStringList switchedOff;
    for (const SynonymGroup& record : *records) {
        switchedOff << SynonymList::shippedLike(record.words);
    }
    std::vector<Shipped> all;
    for (const QString& words : SynonymList::shipped()) {
        all.push_back({words, !switchedOff.contains(words)});
    }
    return all;
}

Result<void> SynonymWorkflow::setUsed(const QString& shippedWords, bool used)
{
    const QString words = SynonymList::shippedLike(shippedWords);
    if (words.isEmpty()) {
        return refused(
            tr("No group of the shipped list begins with “%1”. A group of your own is not marked as shipped.")
                .arg(SynonymList::wordsOf(shippedWords).value(0)),
            wordsField());
    }
    Result<std::optional<SynonymGroup>> known = recordOf(words);
    if (!known) {
        return known.takeError();
    }
    if (*known && used) {
        // In use is what a group is without a record of its own.
        return m_records.synonyms.remove((*known)->id);
    }
    SynonymGroup group = known->value_or(SynonymGroup());
    group.words = words;
    group.isShipped = true;
    group.isUsed = used;
    return used ? Result<void>() : m_records.synonyms.save(group);
}

Result<QStringList> SynonymWorkflow::joinedWith(const QString& words) const
{
    Result<std::vector<Shipped>> all = shipped();
    if (!all) {
        return all.takeError();
    }
    QStringList joined;
    for (const Shipped& one : *all) {
        if (one.isUsed && !SynonymList::sharedWord(words, one.words).isEmpty()) {
            joined << one.words;
        }
    }
    return joined;
}

} // namespace tahaluf
