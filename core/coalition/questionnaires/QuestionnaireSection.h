// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A section of a form, with its questions below it. */
struct QuestionnaireSection
{
    QuestionnaireSectionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «TF-2/mandate»: form and key; given by the program
    QuestionnaireId questionnaire;
    QString key; ///< unique within the form; given by the program when left empty
    int position = 0;
    QString title;
    QString titleEn;
    QString intro;
    QString introEn;
};

template <> const EntitySpec<QuestionnaireSection>& specOf<QuestionnaireSection>();

} // namespace tahaluf
