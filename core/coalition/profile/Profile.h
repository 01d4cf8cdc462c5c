// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Ids.h"
#include "coalition/profile/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** The coalition itself: one record a file. */
struct Profile
{
    ProfileId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    QString purposeLine;
    QString purposeLineEn;
    QString secretariatLine;
    QString secretariatLineEn;
    QString place;
    QString phone;
    QString email;
    AttachmentId logo;
};

template <> const EntitySpec<Profile>& specOf<Profile>();

} // namespace tahaluf
