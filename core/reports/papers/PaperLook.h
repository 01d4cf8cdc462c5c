// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "language/Phrasebook.h"
#include "reports/document/Document.h"

#include <vector>

namespace tahaluf {

/** A template that is looked at before it is saved: it stands in for the stored one of the same paper. */
struct PaperTrial
{
    PaperTemplate shown;
    QByteArray logo; ///< its pictures, which may not be stored yet; empty for none
    QByteArray letterhead;
};

/** Who signs a paper: the post, and the name below it where it is known. */
struct SignaturePost
{
    QString post;
    QString name;

    bool operator==(const SignaturePost&) const = default;
};

/**
 * How one paper looks and what it says every time, as the coalition chose it: the template of that paper, what it
 * leaves open from the template of all papers, and the rest as the program has it.
 */
struct PaperLook
{
    QColor accent = PaperStyle::accent();
    paper::BodyFont font = paper::BodyFont::Sans;
    bool isJustified = false;
    QByteArray logo;
    QByteArray letterhead;
    QStringList headerLines;
    QString opening; ///< empty where the paper has none
    QString closing;
    std::vector<SignaturePost> posts; ///< of this paper, else those of all papers
    std::vector<SignaturePost> ownPosts; ///< of this paper only

    /** `paper` is a paper's id; empty reads what holds for all papers. */
    static Result<PaperLook> read(const CoalitionRecords& records,
                                  const QString& paper,
                                  const Phrasebook& phrasebook,
                                  const PaperTrial* trial = nullptr);
    /** Sets colour, face, lines and the head of every page. */
    void dress(paper::PageSetup& setup) const;
    /** Whether this paper has opening and closing phrases. */
    static bool hasPhrases(const QString& paper);
};

} // namespace tahaluf
