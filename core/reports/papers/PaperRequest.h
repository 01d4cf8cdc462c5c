// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "coalition/correspondence/Ids.h"
#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "coalition/services/Ids.h"
#include "language/Language.h"
#include "language/Numerals.h"
#include "schema/Audience.h"

#include <QString>

#include <memory>

namespace tahaluf {

struct PaperTrial;

/** What a register puts its lines together by. */
enum class Grouping
{
    None,
    Meeting,
    Member,
    Theme,
    State
};

/** What someone asks of a paper: about which records, for whom, in which language and digits. */
struct PaperRequest
{
    MeetingId meeting;
    MemberId member;
    LetterId letter;
    EntryId proposal;
    QuestionnaireId questionnaire; ///< none: the newest
    DistributionId distribution; ///< one handed-out form
    CharterId charter; ///< version of the founding text; none: the newest
    ReferralPathId referralPath; ///< none: all
    int year = 0; ///< 0: the newest there is
    Language language = Language::Arabic;
    DigitShapes digits = DigitShapes::Latin;
    Audience edition = Audience::Internal;
    bool isBilingual = false; ///< Arabic and English side by side; `language` is then of no account
    Grouping grouping = Grouping::None;
    QString paper; ///< id of the paper, set by PaperCatalog: it chooses the template
    std::shared_ptr<const PaperTrial> trial; ///< a template to look at before it is saved
};

} // namespace tahaluf
