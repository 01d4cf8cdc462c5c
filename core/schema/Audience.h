// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/Choices.h"

namespace tahaluf {

/** Who may read a line: everybody, the partners, or the foundation only. Also names the edition of a paper. */
enum class Audience
{
    Public,
    Partners,
    Internal
};

template <> const ChoiceList& choicesOf<Audience>();

} // namespace tahaluf
