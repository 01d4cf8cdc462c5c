// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/charter/CharterTree.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

/** A place of the text that names an article which is not in it any more. */
struct DanglingReference
{
    ArticleId article; ///< in whose words it stands
    QString lineage; ///< what it names
};

/**
 * Cross-references in the founding text. Stored, one names the lineage of its article («{المادة:LINEAGE}»), so that it
 * survives every renumbering; read, it is the present number («المادة (5)»); while somebody writes, it is the number in
 * braces («{المادة 5}», «{الباب 2}», «{الفقرة 5/2}»; in English "{Article 5}", "{Part 2}", "{Clause 5/2}").
 */
class CharterReferences
{
    Q_DECLARE_TR_FUNCTIONS(CharterReferences)

public:
    explicit CharterReferences(const CharterTree& tree)
        : m_tree(tree)
    {
    }

    /** What is stored for a reference to this lineage. */
    static QString token(const QString& lineage);
    /** The lineages that a stored text names, in order. */
    static QStringList named(const QString& stored);

    /** A stored text as people read it; a reference that leads nowhere says so in brackets. */
    [[nodiscard]] QString shown(const QString& stored, const Phrasebook& words) const;
    /** A stored text as it stands in an editor. */
    [[nodiscard]] QString typed(const QString& stored, const Phrasebook& words) const;
    /** How a reference to this node is typed. */
    [[nodiscard]] QString typedToken(int index, const Phrasebook& words) const;
    /** A typed text as it is stored; Refused when a reference names a number that the text does not have. */
    [[nodiscard]] Result<QString> stored(const QString& typed) const;

    /** Every reference of the text that leads nowhere. */
    [[nodiscard]] std::vector<DanglingReference> dangling() const;

private:
    const CharterTree& m_tree;
};

} // namespace tahaluf
