// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "language/Language.h"
#include "language/Numerals.h"
#include "schema/Audience.h"

namespace tahaluf {

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
    Language language = Language::Arabic;
    DigitShapes digits = DigitShapes::Latin;
    Audience edition = Audience::Internal;
    bool isBilingual = false; ///< Arabic and English side by side; `language` is then of no account
    Grouping grouping = Grouping::None;
};

} // namespace tahaluf
