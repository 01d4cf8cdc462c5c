// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using SeriesId = Id<struct Series>;
using MeetingId = Id<struct Meeting>;
using AgendaItemId = Id<struct AgendaItem>;
using InvitationId = Id<struct Invitation>;
using AttendanceId = Id<struct Attendance>;
using BreakId = Id<struct Break>;
using SpeakerId = Id<struct Speaker>;

} // namespace tahaluf
