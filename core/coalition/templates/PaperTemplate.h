// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Ids.h"
#include "coalition/templates/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class TemplateFont
{
    Inherited,
    Sans,
    Naskh
};
enum class TemplateLines
{
    Inherited,
    Ragged, ///< lines end where their words do
    Justified
};

/**
 * How the papers look: one record for all of them and one for each paper that differs. What is empty here is taken
 * from the record for all papers, and what is empty there from the program.
 */
struct PaperTemplate
{
    PaperTemplateId id;
    QString uid;
    int revision = 0;

    QString paper; ///< id of the paper («minutes»); empty for all papers
    QString accent; ///< «#8A1538»
    TemplateFont font = TemplateFont::Inherited;
    TemplateLines lines = TemplateLines::Inherited;
    AttachmentId logo;
    AttachmentId letterhead;
    QString headerLines; ///< a line each
    QString headerLinesEn;
    QString signaturePosts; ///< a line each: «المدير العام» or «المدير العام: the name»
    QString signaturePostsEn;
    QString opening;
    QString openingEn;
    QString closing;
    QString closingEn;
};

template <> const ChoiceList& choicesOf<TemplateFont>();
template <> const ChoiceList& choicesOf<TemplateLines>();
template <> const EntitySpec<PaperTemplate>& specOf<PaperTemplate>();

} // namespace tahaluf
