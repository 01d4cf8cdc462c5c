// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/synonyms/SynonymRecords.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** The words that a search takes for one another: the file's own groups, and those of the shipped list. */
class SynonymWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(SynonymWorkflow)

public:
    static constexpr qsizetype MostWords = 40;
    static constexpr qsizetype LongestWord = 40;

    explicit SynonymWorkflow(SynonymRecords& records)
        : m_records(records)
    {
    }

    /**
     * The save command of forms and imports. Refused are a group of fewer than two words, an entry of several words, a
     * word that another own group has, and words that find one another without it. Of a shipped group nothing but
     * whether it is in use is the file's own.
     */
    Result<void> save(SynonymGroup& group);

    /** A group that comes with the program. */
    struct Shipped
    {
        QString words;
        bool isUsed = true;
    };
    /** All of them, in the order of the list. */
    Result<std::vector<Shipped>> shipped() const;
    /** Switches a shipped group off in this file, or on again. */
    Result<void> setUsed(const QString& shippedWords, bool used);

    /** What an own group is joined with because they share a word; empty where it stands alone. */
    Result<QStringList> joinedWith(const QString& words) const;

private:
    Result<void> check(const SynonymGroup& group) const;
    Result<void> checkAgainstOthers(const SynonymGroup& group) const;
    Result<std::optional<SynonymGroup>> recordOf(const QString& shippedWords) const;

    SynonymRecords& m_records;
};

} // namespace tahaluf
