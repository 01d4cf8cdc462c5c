// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionProfile.h"

namespace tahaluf {

Result<Profile> coalitionProfile(const CoalitionRecords& records)
{
    Result<std::vector<Profile>> profiles = records.profiles.all();
    if (!profiles) {
        return profiles.takeError();
    }
    return profiles->empty() ? Profile{} : profiles->front();
}

} // namespace tahaluf
