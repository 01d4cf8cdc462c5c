// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** Groups of words that find one another: the list shipped with the program and what users added to it. */
class Synonyms
{
public:
    /** The shipped list alone. */
    static Synonyms shipped();

    /**
     * Adds groups from text: one group a line, words separated by «،» or a comma, lines beginning with # left out.
     * Entries of several words are left out too.
     */
    void add(const QString& text);

    /** The other words (as ArabicText::Word::spelled) of every group that a word belongs to in any of its forms. */
    [[nodiscard]] QStringList of(const QString& spelled) const;

private:
    std::vector<QStringList> m_groups;
    QHash<QString, QList<int>> m_groupsOfForm;
};

} // namespace tahaluf
