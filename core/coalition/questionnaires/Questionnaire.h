// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** Only a draft can be changed; only a form in use is handed out and takes answers. */
enum class QuestionnaireState
{
    Draft,
    InUse,
    Closed
};

/** One version of a form that is handed out: its texts, not its questions. What is in use is never changed; the next
 * version is made from it. */
struct Questionnaire
{
    QuestionnaireId id;
    QString uid;
    int revision = 0;

    QString number; ///< «TF-2»: code and version; given by the program
    QString code; ///< Latin letters that begin the code of every paper: «TF»
    int version = 1;
    QString title;
    QString titleEn;
    QString intro;
    QString introEn;
    QString closing;
    QString closingEn;
    QString consent; ///< what whoever signs consents to
    QString consentEn;
    QuestionnaireState state = QuestionnaireState::Draft;
    QuestionnaireId basedOn; ///< the version or form it was copied from
    QDate createdOn;
    QDate releasedOn;
    QDate closedOn;
    QString lineage; ///< the same form through all its versions
};

template <> const ChoiceList& choicesOf<QuestionnaireState>();
template <> const EntitySpec<Questionnaire>& specOf<Questionnaire>();

} // namespace tahaluf
